"""A recurrent network's state is carried from batch to batch with its graph: every backward goes back to the first.

Expected: leak / retained_graph
Machine: 1024 MiB, context 300 MiB
Shape: activations > 0.7 * live and steps > 10
"""

import torch
from ledger import Ledger
from torch import nn


class Recurrent(nn.Module):
    def __init__(self, features=256, width=1024):
        super().__init__()
        self.cell, self.head = nn.Linear(features + width, width), nn.Linear(width, features)

    def forward(self, chunk, state):
        for moment in chunk.unbind(1):
            state = torch.tanh(self.cell(torch.cat([moment, state], dim=1)))
        return self.head(state), state


ledger = Ledger()
model = Recurrent().cuda()
optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
ledger.models(model)
ledger.optimizers(optimizer)


def train(chunks):
    state = torch.zeros(256, 1024, device="cuda")
    ledger.inputs(state)
    for step in range(chunks):
        chunk = torch.rand(256, 8, 256, device="cuda")
        ledger.inputs(chunk)
        ledger.steps = step
        predicted, state = model(chunk, state)
        loss = (predicted - chunk[:, -1]).square().mean()
        loss.backward(retain_graph=True)
        optimizer.zero_grad()


train(1000)
