"""What outlives the daemon: out-of-memory events and the recorded past, in SQLite."""
