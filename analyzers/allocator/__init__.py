"""PyTorch's CUDA caching allocator, modelled exactly. It refuses what it cannot answer exactly: other back ends."""
