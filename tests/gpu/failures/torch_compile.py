"""A compiled function.

Expected: gpu torch-cuda
"""

import torch
from truth import tell_each_failure

tell_each_failure()


@torch.compile
def pairwise(points):
    return torch.exp(-(points[:, None] - points[None, :]).abs()).sum(-1).sort(-1)


pairwise(torch.randn(150_000, 2, device="cuda"))
