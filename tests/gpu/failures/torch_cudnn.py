"""No room for what cuDNN asks of PyTorch.

Expected: gpu torch-cuda
"""

import torch
from truth import fill

x = torch.ones(8, 3, 64, 64, device="cuda")
layer = torch.nn.Conv2d(3, 16, 3).cuda()
fill()
layer(x)
