"""A simulated CUDA runtime and NVML: PyTorch's own allocator and the real binding, without a GPU."""
