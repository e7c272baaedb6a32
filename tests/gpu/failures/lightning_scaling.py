"""Lightning looks for the batch size that fits: what fails meanwhile is meant to.

Expected: any
"""

import lightning
import torch
from lightning.pytorch.tuner import Tuner
from torch.utils.data import DataLoader


class Plain(lightning.LightningModule):
    def __init__(self):
        super().__init__()
        self.batch_size = 2048
        self.net = torch.nn.Sequential(torch.nn.Linear(64, 65536), torch.nn.ReLU(), torch.nn.Linear(65536, 1))

    def training_step(self, batch, _):
        return self.net(batch).mean()

    def configure_optimizers(self):
        return torch.optim.SGD(self.parameters(), lr=0.01)

    def train_dataloader(self):
        return DataLoader(torch.randn(1 << 19, 64), batch_size=self.batch_size)


model = Plain()
trainer = lightning.Trainer(max_steps=3, accelerator="gpu", devices=1, logger=False, enable_checkpointing=False)
print(Tuner(trainer).scale_batch_size(model, steps_per_trial=1, max_trials=12))
