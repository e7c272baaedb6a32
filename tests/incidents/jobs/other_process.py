"""Somebody else has most of the device; the job itself is modest.

Expected: other_processes
Machine: 2048 MiB, context 300 MiB, other 1400 MiB
Shape: live < 0.2 * total and elsewhere > 0.6 * total
"""

import torch
from ledger import Ledger
from networks import Mixer
from torch.nn import functional

ledger = Ledger()
model = Mixer().cuda()
optimizer = torch.optim.AdamW(model.parameters())
ledger.models(model)
ledger.optimizers(optimizer)


def train(steps):
    for _ in range(steps):
        images = torch.zeros(32, 196, 768, device="cuda")
        labels = torch.zeros(32, dtype=torch.long, device="cuda")
        ledger.inputs(images, labels)
        loss = functional.cross_entropy(model(images), labels)
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()


train(10)
