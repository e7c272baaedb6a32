"""A service captures a CUDA graph for each batch size; their pools keep the memory of every one of them.

Expected: private_pools
Machine: 1536 MiB, context 300 MiB
Shape: reserved - live > 0.6 * reserved
"""

import torch
from ledger import Ledger
from networks import Mixer

ledger = Ledger(activations=False)
model = Mixer(layers=2).cuda().eval()
ledger.models(model)
stream = torch.cuda.Stream()


@torch.no_grad()
def capture(sizes):
    graphs = {}
    for size in sizes:
        static = torch.zeros(size, 196, 768, device="cuda")
        ledger.others(static)
        graph = torch.cuda.CUDAGraph()
        with torch.cuda.graph(graph, stream=stream):
            logits = model(static)
        ledger.others(logits)
        graphs[size] = graph, static, logits
    return graphs


@torch.no_grad()
def serve(graphs, batch):
    graphs[batch][0].replay()
    return model(torch.zeros(2 * batch, 196, 768, device="cuda"))


serve(capture([16, 32, 64, 96, 128]), 128)
