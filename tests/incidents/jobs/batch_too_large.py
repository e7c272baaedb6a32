"""The first batch of the first epoch does not fit: its activations are many times the model.

Expected: capacity / batch
Machine: 2048 MiB, context 300 MiB
Shape: activations > 0.6 * live and optimizer == 0
"""

import torch
from ledger import Ledger
from networks import Mixer
from torch.nn import functional
from torch.utils.data import DataLoader, TensorDataset

ledger = Ledger()
model = Mixer().cuda()
optimizer = torch.optim.AdamW(model.parameters())
ledger.models(model)
ledger.optimizers(optimizer)
loader = DataLoader(TensorDataset(torch.zeros(1024, 196, 768), torch.zeros(1024, dtype=torch.long)), batch_size=256)


def train():
    for images, labels in loader:
        images, labels = images.cuda(), labels.cuda()
        ledger.inputs(images, labels)
        loss = functional.cross_entropy(model(images), labels)
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()


train()
