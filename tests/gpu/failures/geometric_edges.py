"""Messages along too many edges.

Expected: gpu torch-cuda
"""

import torch
from torch_geometric.nn import GATConv
from truth import tell_each_failure

tell_each_failure()
edges = torch.randint(0, 200_000, (2, 60_000_000), device="cuda")
layer = GATConv(128, 128, heads=4).cuda()
layer(torch.randn(200_000, 128, device="cuda"), edges).mean().backward()
