"""The forward of a batch just fits; the backward, on autograd's thread, needs gradients of what it has kept.

Expected: capacity / activations
Machine: 800 MiB, context 300 MiB
Shape: activations > 0.7 * live and in_backward
"""

import torch
from ledger import Ledger
from networks import Mixer
from torch.nn import functional

ledger = Ledger()
model = Mixer(layers=6).cuda()
optimizer = torch.optim.AdamW(model.parameters())
ledger.models(model)
ledger.optimizers(optimizer)


def train(steps):
    for _ in range(steps):
        images = torch.zeros(32, 196, 768, device="cuda")
        labels = torch.zeros(32, dtype=torch.long, device="cuda")
        ledger.inputs(images, labels)
        loss = functional.cross_entropy(model(images), labels)
        ledger.in_backward = True
        loss.backward()
        ledger.in_backward = False
        optimizer.step()
        optimizer.zero_grad()


train(10)
