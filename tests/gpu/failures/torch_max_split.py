"""Pieces that stay in large segments that are freed.

Expected: gpu torch-cuda
Settings: PYTORCH_CUDA_ALLOC_CONF=max_split_size_mb:512
"""

import torch
from truth import GIB, MIB, tell_each_failure

tell_each_failure()
kept = []
while torch.cuda.memory_reserved() < 130 * GIB:
    large = torch.empty(400 * MIB, dtype=torch.uint8, device="cuda")
    del large
    kept.append(torch.empty(150 * MIB, dtype=torch.uint8, device="cuda"))
    kept.append(torch.empty(200 * MIB, dtype=torch.uint8, device="cuda"))
    kept.pop(-2)
torch.empty(12 * GIB, dtype=torch.uint8, device="cuda")
