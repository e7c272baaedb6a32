"""A batch that is too large is caught, given up, and a quarter of it fits: the job goes on and ends well.

Expected: capacity / batch
Machine: 1024 MiB, context 300 MiB
Ends: well
Shape: activations > 0.6 * live
"""

import torch
from ledger import Ledger
from networks import Mixer
from torch.nn import functional

ledger = Ledger()
model = Mixer().cuda()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
ledger.models(model)
ledger.optimizers(optimizer)


def step(size):
    images = torch.zeros(size, 196, 768, device="cuda")
    labels = torch.zeros(size, dtype=torch.long, device="cuda")
    ledger.inputs(images, labels)
    loss = functional.cross_entropy(model(images), labels)
    loss.backward()
    optimizer.step()
    optimizer.zero_grad()


size = 128
while True:
    try:
        step(size)
        break
    except RuntimeError:
        pass
    size //= 4
for _ in range(5):
    step(size)
