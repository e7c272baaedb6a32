"""What an evidence document adds to the figures: what the live memory is, and what keeps it; one cause a file."""
