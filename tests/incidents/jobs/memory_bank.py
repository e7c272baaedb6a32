"""Contrastive training puts every batch's features into a buffer of the model, and takes none out.

Expected: leak
Machine: 1024 MiB, context 300 MiB
Shape: buffers > 0.3 * live and steps > 10
"""

import torch
from ledger import Ledger
from networks import Mixer
from torch import nn


class Contrastive(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder = Mixer(classes=4096)
        self.register_buffer("bank", torch.zeros(0, 4096))

    def forward(self, images):
        features = self.encoder(images)
        self.bank = torch.cat([self.bank, features.detach()])
        return features.square().mean() - self.bank.mean()


ledger = Ledger()
model = Contrastive().cuda()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
ledger.models(model)
ledger.optimizers(optimizer)


def train(steps):
    for number in range(steps):
        images = torch.zeros(16, 196, 768, device="cuda")
        ledger.inputs(images)
        ledger.steps = number
        model(images).backward()
        optimizer.step()
        optimizer.zero_grad()


train(10_000)
