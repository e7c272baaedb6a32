"""An index that is out of range.

Expected: none
"""

import torch

table = torch.nn.Embedding(1000, 64).cuda()
out = table(torch.tensor([[5, 999, 1000]], device="cuda"))
torch.nn.Linear(64, 64).cuda()(out)
