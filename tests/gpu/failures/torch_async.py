"""The allocator of the driver.

Expected: gpu torch-cudamallocasync
Settings: PYTORCH_CUDA_ALLOC_CONF=backend:cudaMallocAsync
"""

import torch

held = [torch.zeros(1 << 33, dtype=torch.uint8, device="cuda") for _ in range(12)]
more = torch.zeros(60 << 30, dtype=torch.uint8, device="cuda")
