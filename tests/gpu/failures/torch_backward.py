"""Memory that runs out in the backward pass.

Expected: gpu torch-cuda
"""

import torch
from truth import GIB, tell_each_failure

tell_each_failure()
weights = torch.randn(16384, 16384, device="cuda", requires_grad=True)
x = torch.randn(int(1.05e6), 16384, device="cuda")
out = x @ weights
print(f"forward done, {torch.cuda.memory_allocated() / GIB:.2f} GiB allocated")
torch.nn.functional.gelu(out[:100_000]).sum().backward()
