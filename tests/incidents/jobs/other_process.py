"""Somebody else has most of the device; the job itself is modest.

Expected: other_processes
Machine: 2048 MiB, context 300 MiB, other 1400 MiB
Shape: live < 0.2 * total and elsewhere > 0.6 * total
"""

import torch
from ledger import Ledger
from loops import train_on_images
from networks import Mixer

ledger = Ledger()
model = Mixer().cuda()
optimizer = torch.optim.AdamW(model.parameters())
train_on_images(ledger, model, optimizer, batch=32)
