"""The curriculum makes the sequences longer with every step until their activations do not fit.

Expected: capacity / sequence
Machine: 2048 MiB, context 300 MiB
Shape: activations > 0.7 * live and steps > 5
"""

import torch
from ledger import Ledger
from networks import LanguageModel, next_token_loss

ledger = Ledger()
model = LanguageModel(vocabulary=512, layers=4).cuda()
optimizer = torch.optim.AdamW(model.parameters())
ledger.models(model)
ledger.optimizers(optimizer)


def train(lengths):
    for step, length in enumerate(lengths):
        tokens = torch.zeros(4, length, dtype=torch.long, device="cuda")
        ledger.inputs(tokens)
        ledger.steps = step
        loss = next_token_loss(model(tokens), tokens)
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()


train(range(512, 16384, 256))
