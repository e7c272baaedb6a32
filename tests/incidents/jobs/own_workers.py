"""Each of four loader processes touches the device, and its context takes what the training needs.

Expected: other_processes / own_workers
Machine: 2048 MiB, context 350 MiB
Shape: live < 0.2 * total and elsewhere > 0.6 * total
"""

import os

import torch
from ledger import Ledger
from loops import train_on_images
from networks import Mixer


def work(ready, go):
    torch.zeros(1, device="cuda")
    os.write(ready, b".")
    os.read(go, 1)
    os._exit(0)


ready, go = os.pipe(), os.pipe()
for _ in range(4):
    if os.fork() == 0:
        os.close(go[1])
        work(ready[1], go[0])
for _ in range(4):
    os.read(ready[0], 1)

ledger = Ledger()
model = Mixer().cuda()
optimizer = torch.optim.AdamW(model.parameters())
train_on_images(ledger, model, optimizer, batch=64)
