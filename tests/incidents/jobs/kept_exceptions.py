"""Batches that the loss refuses are noted with their errors: each error holds the frames of its step.

Expected: leak / exception_holds_tensors
Machine: 1024 MiB, context 300 MiB
Shape: activations > 0.7 * live and steps > 5
"""

import torch
from ledger import Ledger
from networks import Mixer
from torch.nn import functional

ledger = Ledger()
model = Mixer().cuda()
# A graph would save the images for its gradient, and they be activations as well as what the errors' frames name.
model.stem.requires_grad_(False)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
ledger.models(model)
ledger.optimizers(optimizer)


class RefusedBatchError(ValueError):
    pass


def step(number):
    images = torch.zeros(8, 196, 768, device="cuda")
    labels = torch.zeros(8, dtype=torch.long, device="cuda")
    ledger.inputs(images, labels)
    # Of earlier steps: the errors' frames have names for them.
    ledger.others(images, labels)
    ledger.steps = number
    loss = functional.cross_entropy(model(images), labels)
    if number % 2:
        raise RefusedBatchError(f"batch {number}: the loss is not finite")
    loss.backward()
    optimizer.step()
    optimizer.zero_grad()


def train(steps):
    refused = []
    for number in range(steps):
        try:
            step(number)
        except RefusedBatchError as error:
            refused.append(error)
    return len(refused)


train(1000)
