"""Gathers: sources of facts, the loop that joins them, the agent in the job, the store, the commands."""
