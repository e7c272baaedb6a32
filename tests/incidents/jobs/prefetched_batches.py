"""A thread moves batches to the device ahead of the training, into a queue without an end.

Expected: leak
Machine: 1024 MiB, context 300 MiB
Shape: others > 0.6 * live
"""

import queue
import threading

import torch
from ledger import Ledger
from networks import Mixer
from torch.nn import functional

ledger = Ledger()
model = Mixer().cuda()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
ledger.models(model)
ledger.optimizers(optimizer)
ahead = queue.Queue()


def prefetch(batches, each):
    """``each`` batches for every one that the training takes."""
    for _ in range(batches):
        asked.get()
        for _ in range(each):
            images = torch.zeros(16, 196, 768).cuda(non_blocking=True)
            labels = torch.zeros(16, dtype=torch.long).cuda(non_blocking=True)
            ledger.others(images, labels)
            ahead.put((images, labels))
        moved.put(True)


asked, moved = queue.Queue(), queue.Queue()
threading.Thread(target=prefetch, args=(1000, 4), daemon=True, name="prefetch").start()


def train(steps):
    for _ in range(steps):
        asked.put(True)
        moved.get()
        images, labels = ahead.get()
        ledger.inputs(images, labels)
        loss = functional.cross_entropy(model(images), labels)
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()
        del images, labels, loss


train(1000)
