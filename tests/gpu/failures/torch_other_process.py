"""Another process holds the card.

Expected: gpu torch-cuda
"""

import torch
from truth import GIB, another_process, tell, tell_each_failure

with another_process(100 * GIB, 30 * GIB) as pid:
    tell(other=pid)
    tell_each_failure()
    model = torch.nn.Linear(4096, 4096).cuda()
    model(torch.randn(3_000_000, 4096, device="cuda"))
