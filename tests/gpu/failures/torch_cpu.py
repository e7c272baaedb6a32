"""A tensor of the host that is larger than the host.

Expected: host
"""

import torch

distances = torch.empty(3_000_000, 3_000_000)
