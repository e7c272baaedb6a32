"""A tensor of the host that is larger than the host.

Expected: host
"""

import resource

import torch

# Some systems promise any amount of memory.
resource.setrlimit(resource.RLIMIT_AS, (1 << 38, 1 << 38))

distances = torch.empty(3_000_000, 3_000_000)
