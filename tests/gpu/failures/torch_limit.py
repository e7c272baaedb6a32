"""A limit of the process, on a card that has a hundred GiB free.

Expected: gpu torch-cuda
"""

import torch
from truth import tell_each_failure

tell_each_failure()
torch.cuda.set_per_process_memory_fraction(0.03)
with torch.device("cuda"):
    layers = torch.nn.Sequential(*(torch.nn.Linear(8192, 8192) for _ in range(10)))
optimizer = torch.optim.Adam(layers.parameters())
loss = layers(torch.randn(16, 8192, device="cuda")).square().mean()
loss.backward()
optimizer.step()
