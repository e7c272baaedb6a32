"""Weights, gradients and activations fit; the first step's two moments of every weight do not.

Expected: capacity / optimizer_state
Machine: 2048 MiB, context 300 MiB
Shape: parameters + gradients + optimizer > 0.8 * live and optimizer > 0
"""

import torch
from ledger import Ledger
from loops import train_on_tokens
from networks import LanguageModel

ledger = Ledger()
with torch.device("cuda"):
    model = LanguageModel(width=1280, layers=6, heads=10)
optimizer = torch.optim.AdamW(model.parameters())
train_on_tokens(ledger, model, optimizer, batch=1, length=128)
