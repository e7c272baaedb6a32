"""Attention written out: a matrix of length x length for each head and sample.

Expected: oversized_request / attention
Machine: 2048 MiB, context 300 MiB
Shape: asked >= 2 * 8 * 4096 * 4096 * 4
"""

import torch
from ledger import Ledger
from loops import train_on_tokens
from networks import LanguageModel

ledger = Ledger()
model = LanguageModel(heads=8, fused=False).cuda()
optimizer = torch.optim.AdamW(model.parameters())
train_on_tokens(ledger, model, optimizer, batch=2, length=4096)
