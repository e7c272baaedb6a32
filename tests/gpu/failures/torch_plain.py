"""A tensor larger than what is left.

Expected: gpu torch-cuda
"""

import torch
from truth import GIB, tell_each_failure

tell_each_failure()
held = [torch.zeros(24 * GIB // 4, device="cuda") for _ in range(5)]
more = torch.zeros(5_700_000_000, device="cuda")
