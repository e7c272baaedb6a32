"""CUDA graphs whose pools hold most of it.

Expected: gpu torch-cuda
"""

import torch
from truth import GIB, tell_each_failure

tell_each_failure()
graphs = []
for _ in range(4):
    graph = torch.cuda.CUDAGraph()
    with torch.cuda.graph(graph):
        static = torch.ones(25 * GIB, dtype=torch.uint8, device="cuda") + 1
    graphs.append((graph, static))
torch.empty(90 * GIB, dtype=torch.uint8, device="cuda")
