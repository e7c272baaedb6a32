"""The job has allowed itself a quarter of the device, and needs more; the rest is free.

Expected: process_limit
Machine: 4096 MiB, context 300 MiB
Shape: limit_or_total < 0.3 * total and free > 0.5 * total
"""

import torch
from ledger import Ledger
from networks import Mixer
from torch.nn import functional

torch.cuda.set_per_process_memory_fraction(0.25)
ledger = Ledger()
model = Mixer().cuda()
optimizer = torch.optim.AdamW(model.parameters())
ledger.models(model)
ledger.optimizers(optimizer)


def train(steps):
    for _ in range(steps):
        images = torch.zeros(128, 196, 768, device="cuda")
        labels = torch.zeros(128, dtype=torch.long, device="cuda")
        ledger.inputs(images, labels)
        loss = functional.cross_entropy(model(images), labels)
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()


train(10)
