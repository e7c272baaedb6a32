"""Page-locked memory of the host that is larger than the host.

Expected: host
"""

import torch

x = torch.zeros(4, device="cuda")
buffer = torch.empty(20 << 40, dtype=torch.uint8, pin_memory=True)
