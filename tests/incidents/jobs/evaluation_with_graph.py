"""The validation after an epoch collects its outputs with gradients enabled: every batch's graph stays.

Expected: leak / gradients_enabled
Machine: 1024 MiB, context 300 MiB
Shape: activations > 0.7 * live and steps > 2
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
data = TensorDataset(torch.zeros(512, 196, 768), torch.zeros(512, dtype=torch.long))


def train(batches):
    model.train()
    for step, (images, labels) in enumerate(DataLoader(data, batch_size=16)):
        if step == batches:
            break
        images, labels = images.cuda(), labels.cuda()
        ledger.inputs(images, labels)
        loss = functional.cross_entropy(model(images), labels)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()


def validate():
    model.eval()
    outputs, answers = [], []
    for step, (images, labels) in enumerate(DataLoader(data, batch_size=16)):
        images, labels = images.cuda(), labels.cuda()
        ledger.inputs(images, labels)
        ledger.steps = step
        outputs.append(model(images))
        answers.append(labels)
    return torch.cat(outputs), torch.cat(answers)


train(4)
validate()
