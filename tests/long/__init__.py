"""Runs that take long, outside the suite."""
