"""Two other processes hold the card.

Expected: gpu torch-cuda
"""

import torch
from truth import GIB, another_process, tell, tell_each_failure

with another_process(70 * GIB) as first, another_process(50 * GIB) as second:
    tell(others=[first, second])
    tell_each_failure()
    torch.zeros(2048, 4096, 2048, device="cuda")
