"""A search runs each trial in a forked child; the second trial's batch does not fit.

Expected: capacity / batch
Machine: 1024 MiB, context 300 MiB
Ends: well
Shape: activations > 0.6 * live
"""

import multiprocessing

import torch
from ledger import Ledger
from networks import Mixer
from torch.nn import functional


def trial(size):
    ledger = Ledger()
    model = Mixer().cuda()
    optimizer = torch.optim.AdamW(model.parameters())
    ledger.models(model)
    ledger.optimizers(optimizer)
    for _ in range(3):
        images = torch.zeros(size, 196, 768, device="cuda")
        labels = torch.zeros(size, dtype=torch.long, device="cuda")
        ledger.inputs(images, labels)
        loss = functional.cross_entropy(model(images), labels)
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()


fork = multiprocessing.get_context("fork")
ends = []
for size in (16, 128):
    child = fork.Process(target=trial, args=(size,))
    child.start()
    child.join()
    ends.append(child.exitcode)
assert ends == [0, 1], ends
