"""The allocator of the driver with a limit.

Expected: gpu torch-cudamallocasync
Settings: PYTORCH_CUDA_ALLOC_CONF=backend:cudaMallocAsync
"""

import torch

torch.cuda.set_per_process_memory_fraction(0.05)
held = [torch.zeros(1 << 30, dtype=torch.uint8, device="cuda") for _ in range(5)]
more = torch.zeros(3 << 30, dtype=torch.uint8, device="cuda")
