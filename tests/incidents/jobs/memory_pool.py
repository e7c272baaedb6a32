"""Static buffers of every batch size were made in a pool of their own; it keeps their memory after they are gone.

Expected: private_pools
Machine: 2048 MiB, context 300 MiB
Torch: 2.5
Shape: reserved - live > 1000 * MiB
"""

import torch
from ledger import Ledger
from networks import Mixer

ledger = Ledger(activations=False)
model = Mixer().cuda().eval()
ledger.models(model)
pool = torch.cuda.MemPool()


@torch.no_grad()
def warm_up(sizes):
    with torch.cuda.use_mem_pool(pool):
        static = [torch.zeros(size, 196, 768, device="cuda") for size in sizes]
        ledger.others(static[0])
        return static[:1]


@torch.no_grad()
def serve(static, images):
    ledger.inputs(images)
    static[0].zero_()
    return model(images)


static = warm_up([16, 32, 64, 128, 256, 512, 1024])
serve(static, torch.zeros(1024, 196, 768, device="cuda"))
