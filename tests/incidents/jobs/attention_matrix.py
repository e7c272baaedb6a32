"""Attention written out: a matrix of length x length for each head and sample.

Expected: oversized_request / attention
Machine: 2048 MiB, context 300 MiB
Shape: asked >= 2 * 8 * 4096 * 4096 * 4
"""

import torch
from ledger import Ledger
from networks import LanguageModel, next_token_loss

ledger = Ledger()
model = LanguageModel(heads=8, fused=False).cuda()
optimizer = torch.optim.AdamW(model.parameters())
ledger.models(model)
ledger.optimizers(optimizer)


def train(steps):
    for _ in range(steps):
        tokens = torch.zeros(2, 4096, dtype=torch.long, device="cuda")
        ledger.inputs(tokens)
        loss = next_token_loss(model(tokens), tokens)
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()


train(10)
