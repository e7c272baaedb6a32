"""What a recording comes to: who holds memory at its peak, what grows, what lies between."""
