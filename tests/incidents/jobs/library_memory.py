"""A library of the job has taken most of the device by itself, past PyTorch's allocator.

Expected: non_torch_memory
Machine: 2048 MiB, context 300 MiB
Shape: live < 0.2 * total and elsewhere > 0.6 * total
"""

import ctypes
import glob
import os

import torch
from ledger import Ledger
from networks import Mixer
from torch.nn import functional

ledger = Ledger()
folders = os.environ["LD_LIBRARY_PATH"].split(os.pathsep)
runtime = ctypes.CDLL(next(path for folder in folders for path in glob.glob(f"{folder}/libcudart.so.*")))
engine = ctypes.c_void_p()
assert runtime.cudaMalloc(ctypes.byref(engine), ctypes.c_size_t(1400 << 20)) == 0
model = Mixer().cuda()
optimizer = torch.optim.AdamW(model.parameters())
ledger.models(model)
ledger.optimizers(optimizer)


def train(steps):
    for _ in range(steps):
        images = torch.zeros(32, 196, 768, device="cuda")
        labels = torch.zeros(32, dtype=torch.long, device="cuda")
        ledger.inputs(images, labels)
        loss = functional.cross_entropy(model(images), labels)
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()


train(10)
