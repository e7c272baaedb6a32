"""A training of Lightning's.

Expected: gpu torch-cuda
"""

import lightning
import torch
from torch.utils.data import DataLoader
from truth import tell_each_failure


class Plain(lightning.LightningModule):
    def __init__(self):
        super().__init__()
        self.net = torch.nn.Sequential(torch.nn.Linear(64, 65536), torch.nn.ReLU(), torch.nn.Linear(65536, 1))

    def training_step(self, batch, _):
        return self.net(batch).mean()

    def configure_optimizers(self):
        return torch.optim.SGD(self.parameters(), lr=0.01)


tell_each_failure()
trainer = lightning.Trainer(max_steps=3, accelerator="gpu", devices=1, logger=False, enable_checkpointing=False)
trainer.fit(Plain(), DataLoader(torch.randn(1 << 20, 64), batch_size=1 << 19))
