"""A DataLoader's worker computes features on the device and keeps every sample that it has seen there.

Expected: leak
Machine: 1024 MiB, context 300 MiB
Message: Caught OutOfMemoryError in DataLoader worker process 0
Shape: others > 0.7 * live
"""

import torch
from ledger import Ledger
from torch.utils.data import DataLoader, Dataset


class Features(Dataset):
    """Samples are decoded on the device, and decoded ones kept for the next epoch."""

    def __init__(self):
        self.decoded = {}
        self.ledger = None

    def __len__(self):
        return 1000

    def __getitem__(self, index):
        if self.ledger is None:
            self.ledger = Ledger(activations=False, workspaces=False)
        if index not in self.decoded:
            self.decoded[index] = torch.zeros(3, 1024, 1024, device="cuda")
            self.ledger.others(self.decoded[index])
        return self.decoded[index].mean(dim=(1, 2)).cpu()


for batch in DataLoader(Features(), batch_size=8, num_workers=1, multiprocessing_context="fork"):
    batch.mean()
