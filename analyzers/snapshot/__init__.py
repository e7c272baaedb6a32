"""PyTorch's memory snapshots, and the agent's documents, as one checked form."""
