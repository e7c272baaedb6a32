"""Two ranks on one card, which NCCL refuses.

Expected: none
"""

import torch
import torch.distributed as dist
import torch.multiprocessing as mp


def work(rank):
    dist.init_process_group("nccl", init_method="tcp://127.0.0.1:29532", rank=rank, world_size=2)
    dist.all_reduce(torch.ones(8, device="cuda:0"))


if __name__ == "__main__":
    mp.spawn(work, nprocs=2)
