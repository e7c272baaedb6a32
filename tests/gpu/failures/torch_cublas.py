"""No room for the handle of cuBLAS.

Expected: gpu cublas
"""

import torch
from truth import fill

x = torch.ones(64, 64, device="cuda")
fill()
x @ x
