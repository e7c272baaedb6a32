"""Accelerate halves the batch until it fits.

Expected: any
"""

import torch
from accelerate.utils import find_executable_batch_size


@find_executable_batch_size(starting_batch_size=4096)
def train(batch_size):
    print(f"Trying batch size: {batch_size}")
    x = torch.randn(batch_size, 3, 1024, 1024, device="cuda")
    torch.nn.Conv2d(3, 64, 3).cuda()(x)
    return batch_size


print("batch size", train())
