"""Weights, gradients and activations fit; the first step's two moments of every weight do not.

Expected: capacity / optimizer_state
Machine: 2048 MiB, context 300 MiB
Shape: parameters + gradients + optimizer > 0.8 * live and optimizer > 0
"""

import torch
from ledger import Ledger
from networks import LanguageModel, next_token_loss

ledger = Ledger()
with torch.device("cuda"):
    model = LanguageModel(width=1280, layers=6, heads=10)
optimizer = torch.optim.AdamW(model.parameters())
ledger.models(model)
ledger.optimizers(optimizer)


def train(steps):
    for _ in range(steps):
        tokens = torch.zeros(1, 128, dtype=torch.long, device="cuda")
        ledger.inputs(tokens)
        loss = next_token_loss(model(tokens), tokens)
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()


train(10)
