"""A kernel that needs memory of its own on a card that is full.

Expected: gpu cuda
"""

import torch
from truth import fill

x = torch.ones(8, device="cuda")
fill()
torch.linalg.svd(torch.eye(8, device="cuda"))
torch.fft.fft(torch.ones(1 << 16, device="cuda"))
