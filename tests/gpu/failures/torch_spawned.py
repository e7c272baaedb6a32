"""Two ranks started by PyTorch, both too large for the card.

Expected: gpu torch-cuda
"""

import torch
import torch.multiprocessing as mp


def work(rank):
    print(f"rank {rank} starts", flush=True)
    model = [torch.zeros(1 << 30, dtype=torch.uint8, device="cuda") for _ in range(60 + 30 * rank)]
    torch.zeros(80 << 30, dtype=torch.uint8, device="cuda")
    return model


if __name__ == "__main__":
    mp.spawn(work, nprocs=2)
