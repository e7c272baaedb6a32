"""A GAN: generator and discriminator with an optimizer each, that take turns."""

import argparse

import torch
from torch import nn

NOISE = 128


class Generator(nn.Sequential):
    """Noise to an image of 32 x 32."""

    def __init__(self, width=64):
        super().__init__(
            nn.ConvTranspose2d(NOISE, width * 8, 4, 1, 0, bias=False),
            nn.BatchNorm2d(width * 8),
            nn.ReLU(True),
            nn.ConvTranspose2d(width * 8, width * 4, 4, 2, 1, bias=False),
            nn.BatchNorm2d(width * 4),
            nn.ReLU(True),
            nn.ConvTranspose2d(width * 4, width * 2, 4, 2, 1, bias=False),
            nn.BatchNorm2d(width * 2),
            nn.ReLU(True),
            nn.ConvTranspose2d(width * 2, 3, 4, 2, 1, bias=False),
            nn.Tanh(),
        )


class Discriminator(nn.Sequential):
    """An image to one number."""

    def __init__(self, width=64):
        super().__init__(
            nn.Conv2d(3, width * 2, 4, 2, 1, bias=False),
            nn.LeakyReLU(0.2, inplace=True),
            nn.Conv2d(width * 2, width * 4, 4, 2, 1, bias=False),
            nn.BatchNorm2d(width * 4),
            nn.LeakyReLU(0.2, inplace=True),
            nn.Conv2d(width * 4, width * 8, 4, 2, 1, bias=False),
            nn.BatchNorm2d(width * 8),
            nn.LeakyReLU(0.2, inplace=True),
            nn.Conv2d(width * 8, 1, 4, 1, 0, bias=False),
            nn.Flatten(0),
        )


def build_model():
    return nn.ModuleDict({"generator": Generator(), "discriminator": Discriminator()})


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--batch-size", type=int, default=64)
    options = parser.parse_args()
    models = build_model().cuda()
    generator, discriminator = models["generator"], models["discriminator"]
    generating = torch.optim.Adam(generator.parameters(), lr=2e-4, betas=(0.5, 0.999))
    judging = torch.optim.Adam(discriminator.parameters(), lr=2e-4, betas=(0.5, 0.999))
    criterion = nn.BCEWithLogitsLoss()
    ones = torch.ones(options.batch_size, device="cuda")
    zeros = torch.zeros(options.batch_size, device="cuda")
    for step in range(100):
        real = torch.rand(options.batch_size, 3, 32, 32, device="cuda") * 2 - 1
        made = generator(torch.randn(options.batch_size, NOISE, 1, 1, device="cuda"))
        judging.zero_grad()
        loss = criterion(discriminator(real), ones) + criterion(discriminator(made.detach()), zeros)
        loss.backward()
        judging.step()
        generating.zero_grad()
        fooled = criterion(discriminator(made), ones)
        fooled.backward()
        generating.step()
        if step % 10 == 0:
            print(f"step {step}: discriminator {loss.item():.3f}, generator {fooled.item():.3f}")


if __name__ == "__main__":
    main()
