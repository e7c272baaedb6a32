"""Gradient checkpointing and accumulation in a plain loop: eight micro-batches to a step of the optimizer."""

import argparse

import torch
from torch import nn
from torch.utils.checkpoint import checkpoint

WIDTH = 512


class Encoder(nn.Module):
    """Layers whose activations are computed again in the backward pass."""

    def __init__(self, layers=8):
        super().__init__()
        self.layers = nn.ModuleList(
            nn.TransformerEncoderLayer(WIDTH, 8, 4 * WIDTH, dropout=0.0, batch_first=True) for _ in range(layers)
        )
        self.head = nn.Linear(WIDTH, 1)

    def forward(self, x):
        for layer in self.layers:
            x = checkpoint(layer, x, use_reentrant=False)
        return self.head(x.mean(dim=1))


def build_model():
    return Encoder()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--batch-size", type=int, default=8)
    parser.add_argument("--accumulate", type=int, default=4)
    options = parser.parse_args()
    model = build_model().cuda()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.01, momentum=0.9)
    for step in range(100):
        for _ in range(options.accumulate):
            inputs = torch.randn(options.batch_size, 256, WIDTH, device="cuda")
            loss = model(inputs).pow(2).mean() / options.accumulate
            loss.backward()
        optimizer.step()
        optimizer.zero_grad()
        print("step", step, loss.item())


if __name__ == "__main__":
    main()
