"""A plan as lines for the programs that carry it out. Each only where it applies: nothing here is tried."""
