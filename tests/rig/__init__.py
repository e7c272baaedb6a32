"""The test rig: jobs on a simulated device, machines of N GPUs, and the environment with PyTorch's CUDA build."""
