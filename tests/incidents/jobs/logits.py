"""A vocabulary of 100,000 words: the logits of one batch are larger than the device.

Expected: oversized_request / logits
Machine: 3072 MiB, context 300 MiB
Shape: asked > 0.9 * 8 * 1024 * 100000 * 4
"""

import torch
from ledger import Ledger
from networks import LanguageModel, next_token_loss

ledger = Ledger()
model = LanguageModel(vocabulary=100_000, width=128).cuda()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
ledger.models(model)
ledger.optimizers(optimizer)


def train(steps):
    for _ in range(steps):
        tokens = torch.zeros(8, 1024, dtype=torch.long, device="cuda")
        ledger.inputs(tokens)
        loss = next_token_loss(model(tokens), tokens)
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()


train(10)
