"""A stage of large shards is followed by one of small chunks, some of which stay: one in each segment of the shards.

Most of what is reserved is free, in pieces that are too small for the merge at the end.
Expected: fragmentation
Machine: 2048 MiB, context 300 MiB
Shape: reserved - allocated > 1.4 * asked and allocated < 0.4 * reserved
"""

import torch
from ledger import Ledger

ledger = Ledger(activations=False, workspaces=False)
WIDTH = 1024


def encode(shards):
    hidden = [torch.zeros(22 * 1024, WIDTH, device="cuda") for _ in range(shards)]
    return [float(shard.sum()) for shard in hidden]


def select(chunks):
    pooled = [torch.zeros(7 * 1024, WIDTH, device="cuda") for _ in range(chunks)]
    return pooled[::3]


@torch.no_grad()
def summarise():
    encode(16)
    selected = select(48)
    ledger.others(*selected)
    return torch.empty(160 * 1024, WIDTH, device="cuda"), selected


summarise()
