"""An autoencoder as a Lightning module, trained by Lightning's Trainer."""

import argparse

import lightning
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

PIXELS = 3 * 32 * 32


class Autoencoder(lightning.LightningModule):
    """Squeezes an image to 64 numbers and unfolds it again."""

    def __init__(self):
        super().__init__()
        self.encoder = nn.Sequential(nn.Linear(PIXELS, 2048), nn.GELU(), nn.Linear(2048, 1024), nn.GELU())
        self.code = nn.Linear(1024, 64)
        self.decoder = nn.Sequential(
            nn.Linear(64, 1024), nn.GELU(), nn.Linear(1024, 2048), nn.GELU(), nn.Linear(2048, PIXELS)
        )

    def training_step(self, batch, index):
        (images,) = batch
        loss = nn.functional.mse_loss(self.decoder(self.code(self.encoder(images))), images)
        self.log("loss", loss, prog_bar=True)
        return loss

    def configure_optimizers(self):
        return torch.optim.Adam(self.parameters(), lr=1e-3)


def build_model():
    return Autoencoder()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--batch-size", type=int, default=128)
    options = parser.parse_args()
    images = TensorDataset(torch.rand(4096, PIXELS))
    trainer = lightning.Trainer(
        accelerator="gpu", devices=1, max_epochs=5, logger=False, enable_checkpointing=False, log_every_n_steps=5
    )
    trainer.fit(build_model(), DataLoader(images, batch_size=options.batch_size, shuffle=True, num_workers=0))


if __name__ == "__main__":
    main()
