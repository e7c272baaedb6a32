"""A shape with a factor too many.

Expected: gpu torch-cuda
"""

import torch
from truth import tell_each_failure

tell_each_failure()
positions = torch.arange(120_000, device="cuda", dtype=torch.float32)
distances = (positions[:, None] - positions[None, :])[..., None].expand(-1, -1, 64).contiguous()
