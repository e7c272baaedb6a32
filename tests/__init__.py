"""The suite. See tests/README.md for what runs for real."""
