"""A transformer with AdamW at a fixed batch that waits for a line, and then has ever longer sequences.

The arguments are the first length, and by how much each is longer than the last.
"""

import os
import sys

import torch
from torch import nn


class Block(nn.Module):
    def __init__(self, width):
        super().__init__()
        self.norms = nn.ModuleList(nn.LayerNorm(width) for _ in range(2))
        self.qkv, self.out = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.up, self.down = nn.Linear(width, 4 * width), nn.Linear(4 * width, width)

    def forward(self, x):
        q, k, v = self.qkv(self.norms[0](x)).chunk(3, dim=-1)
        x = x + self.out(torch.softmax(q @ k.transpose(1, 2), dim=-1) @ v)
        return x + self.down(torch.relu(self.up(self.norms[1](x))))


class Model(nn.Module):
    def __init__(self, width=512, layers=4, vocabulary=8192):
        super().__init__()
        self.embed = nn.Embedding(vocabulary, width)
        self.blocks = nn.ModuleList(Block(width) for _ in range(layers))
        self.head = nn.Linear(width, vocabulary)

    def forward(self, tokens):
        x = self.embed(tokens)
        for block in self.blocks:
            x = block(x)
        return self.head(x)


model = Model().cuda()
optimizer = torch.optim.AdamW(model.parameters())


def step(batch, length):
    tokens = torch.zeros(batch, length, dtype=torch.long, device="cuda")
    loss = model(tokens).float().logsumexp(-1).mean()
    loss.backward()
    optimizer.step()
    optimizer.zero_grad()


length, longer_by = map(int, sys.argv[1:])
for _ in range(3):
    step(4, length)
torch.cuda.synchronize()
print("warm", os.getpid(), flush=True)
input()
while True:
    length += longer_by
    step(4, length)
