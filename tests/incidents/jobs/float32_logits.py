"""A model in bfloat16 whose loss turns the logits into float32: twice their size in one request.

Expected: oversized_request / logits
Machine: 2304 MiB, context 300 MiB
Shape: asked > 0.9 * 8 * 512 * 96000 * 4
"""

import torch
from ledger import Ledger
from networks import LanguageModel, next_token_loss

ledger = Ledger()
model = LanguageModel(vocabulary=96_000, width=128).to("cuda", torch.bfloat16)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
ledger.models(model)
ledger.optimizers(optimizer)


def loss_of(tokens):
    logits = model(tokens)
    logits = logits.float()
    return next_token_loss(logits, tokens)


def train(steps):
    for _ in range(steps):
        tokens = torch.zeros(8, 512, dtype=torch.long, device="cuda")
        ledger.inputs(tokens)
        loss_of(tokens).backward()
        optimizer.step()
        optimizer.zero_grad()


train(10)
