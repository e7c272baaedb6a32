"""To measure their noise every step's gradients are copied into a list, on the device.

Expected: leak
Machine: 1024 MiB, context 300 MiB
Shape: others > 0.6 * live
"""

import torch
from ledger import Ledger
from networks import LanguageModel, next_token_loss

ledger = Ledger()
model = LanguageModel().cuda()
optimizer = torch.optim.AdamW(model.parameters())
ledger.models(model)
ledger.optimizers(optimizer)


def train(steps):
    noise = []
    for _ in range(steps):
        tokens = torch.zeros(4, 128, dtype=torch.long, device="cuda")
        ledger.inputs(tokens)
        next_token_loss(model(tokens), tokens).backward()
        noise.append([parameter.grad.clone() for parameter in model.parameters()])
        ledger.others(*noise[-1])
        optimizer.step()
        optimizer.zero_grad()
    return noise


train(1000)
