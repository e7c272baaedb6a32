"""Resuming reads the checkpoint onto the device, beside the model that is already there.

Expected: capacity / checkpoint_loading
Machine: 640 MiB, context 300 MiB
Shape: rest > 0.3 * live and parameters > 0.3 * live
"""

import os
import tempfile

import torch
from ledger import Ledger
from networks import LanguageModel

model = LanguageModel(width=768, layers=6, heads=12)
descriptor, path = tempfile.mkstemp()
os.close(descriptor)
torch.save({"model": model.state_dict(), "step": 100}, path)
ledger = Ledger(activations=False)
model.cuda()
optimizer = torch.optim.AdamW(model.parameters())
ledger.models(model)
ledger.optimizers(optimizer)


def resume():
    checkpoint = torch.load(path, map_location="cuda")
    model.load_state_dict(checkpoint["model"])
    return checkpoint


def train(checkpoint, steps):
    for _ in range(steps):
        tokens = torch.zeros(1, 64, dtype=torch.long, device="cuda")
        ledger.inputs(tokens)
        model(tokens).mean().backward()
        optimizer.step()
        optimizer.zero_grad()


try:
    train(resume(), 1)
finally:
    os.unlink(path)
