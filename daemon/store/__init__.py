"""What outlives the daemon: out-of-memory events in SQLite."""
