"""The job has allowed itself a quarter of the device, and needs more; the rest is free.

Expected: process_limit
Machine: 4096 MiB, context 300 MiB
Shape: limit_or_total < 0.3 * total and free > 0.5 * total
"""

import torch
from ledger import Ledger
from loops import train_on_images
from networks import Mixer

torch.cuda.set_per_process_memory_fraction(0.25)
ledger = Ledger()
model = Mixer().cuda()
optimizer = torch.optim.AdamW(model.parameters())
train_on_images(ledger, model, optimizer, batch=128)
