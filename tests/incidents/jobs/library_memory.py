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
from loops import train_on_images
from networks import Mixer

ledger = Ledger()
folders = os.environ["LD_LIBRARY_PATH"].split(os.pathsep)
runtime = ctypes.CDLL(next(path for folder in folders for path in glob.glob(f"{folder}/libcudart.so.*")))
engine = ctypes.c_void_p()
assert runtime.cudaMalloc(ctypes.byref(engine), ctypes.c_size_t(1400 << 20)) == 0
model = Mixer().cuda()
optimizer = torch.optim.AdamW(model.parameters())
train_on_images(ledger, model, optimizer, batch=32)
