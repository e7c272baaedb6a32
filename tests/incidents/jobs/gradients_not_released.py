"""Zeroed gradients stay where they are through the next forward, whose activations would fit without them.

Expected: capacity / gradients
Machine: 1660 MiB, context 300 MiB
Shape: gradients > 0.2 * live and optimizer > 0.2 * live and steps == 1
"""

import torch
from ledger import Ledger
from networks import LanguageModel, next_token_loss

ledger = Ledger()
with torch.device("cuda"):
    model = LanguageModel(width=1024, layers=6, heads=8)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
ledger.models(model)
ledger.optimizers(optimizer)


def train(steps):
    for step in range(steps):
        tokens = torch.zeros(2, 384 if step == 0 else 640, dtype=torch.long, device="cuda")
        ledger.inputs(tokens)
        ledger.steps = step
        loss = next_token_loss(model(tokens), tokens)
        loss.backward()
        optimizer.step()
        optimizer.zero_grad(set_to_none=False)


train(10)
