"""Text -> the out-of-memory messages in it, one parser a file."""
