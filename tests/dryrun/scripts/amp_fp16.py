"""Mixed precision by hand: fp16 autocast with a GradScaler, a deep multi-layer perceptron."""

import argparse

import torch
from torch import nn

WIDTH = 1536


class Block(nn.Module):
    """A residual layer."""

    def __init__(self):
        super().__init__()
        self.norm = nn.LayerNorm(WIDTH)
        self.inner = nn.Linear(WIDTH, 2 * WIDTH)
        self.outer = nn.Linear(2 * WIDTH, WIDTH)

    def forward(self, inputs):
        return inputs + self.outer(torch.nn.functional.gelu(self.inner(self.norm(inputs))))


def build_model():
    return nn.Sequential(nn.Linear(256, WIDTH), *[Block() for _ in range(4)], nn.Linear(WIDTH, 10))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--batch-size", type=int, default=512)
    options = parser.parse_args()
    model = build_model().cuda()
    optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)
    scaler = torch.amp.GradScaler("cuda")
    for step in range(200):
        inputs = torch.randn(options.batch_size, 256, device="cuda")
        targets = torch.randint(0, 10, (options.batch_size,), device="cuda")
        optimizer.zero_grad()
        with torch.autocast("cuda", dtype=torch.float16):
            loss = nn.functional.cross_entropy(model(inputs), targets)
        scaler.scale(loss).backward()
        scaler.unscale_(optimizer)
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        scaler.step(optimizer)
        scaler.update()
        if step % 10 == 0:
            print(f"step {step}: loss {loss.item():.4f}, scale {scaler.get_scale()}")


if __name__ == "__main__":
    main()
