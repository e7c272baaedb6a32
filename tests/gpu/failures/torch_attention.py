"""Attention scores of a sequence that is too long, in training.

Expected: gpu torch-cuda
"""

import torch
from torch import nn
from truth import tell_each_failure


class Attention(nn.Module):
    def __init__(self, width=1024, heads=16):
        super().__init__()
        self.heads = heads
        self.qkv = nn.Linear(width, 3 * width)

    def forward(self, x):
        batch, length, width = x.shape
        q, k, v = self.qkv(x).view(batch, length, 3, self.heads, -1).permute(2, 0, 3, 1, 4)
        scores = q @ k.transpose(-2, -1) / 8
        return (scores.softmax(-1) @ v).transpose(1, 2).reshape(batch, length, width)


tell_each_failure()
model = nn.Sequential(*(Attention() for _ in range(12))).cuda()
optimizer = torch.optim.AdamW(model.parameters(), lr=1e-4)
batch_size, seq_len = 8, 8192
print(f"batch_size={batch_size} seq_len={seq_len}")
for _ in range(100):
    x = torch.randn(batch_size, seq_len, 1024, device="cuda")
    loss = model(x).square().mean()
    loss.backward()
    optimizer.step()
    optimizer.zero_grad()
