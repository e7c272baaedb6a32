"""A vocabulary of 100,000 words: the logits of one batch are larger than the device.

Expected: oversized_request / logits
Machine: 3072 MiB, context 300 MiB
Shape: asked > 0.9 * 8 * 1024 * 100000 * 4
"""

import torch
from ledger import Ledger
from loops import train_on_tokens
from networks import LanguageModel

ledger = Ledger()
model = LanguageModel(vocabulary=100_000, width=128).cuda()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
train_on_tokens(ledger, model, optimizer, batch=8, length=1024)
