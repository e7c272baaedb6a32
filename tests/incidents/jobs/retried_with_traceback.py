"""After an out-of-memory error half the batch is tried, but the caught error still holds the frames of the first try.

Expected: leak / exception_holds_tensors
Machine: 1024 MiB, context 300 MiB
Error: 2
Attribution: 2.11
Shape: activations > 0.7 * live
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
    ledger.inputs()
    images = torch.zeros(size, 196, 768, device="cuda")
    labels = torch.zeros(size, dtype=torch.long, device="cuda")
    ledger.inputs(images, labels)
    loss = functional.cross_entropy(model(images), labels)
    loss.backward()
    optimizer.step()
    optimizer.zero_grad()


failures = []
step(16)
try:
    step(96)
except RuntimeError as error:
    failures.append(error)
step(48)
