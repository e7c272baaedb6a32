"""No room for a plan of cuFFT.

Expected: gpu cufft
"""

import torch
from truth import fill

x = torch.ones(1 << 20, device="cuda")
torch.fft.fft(x[:8])
fill(leave=12 << 20)
torch.fft.fft(x[:999_983])
