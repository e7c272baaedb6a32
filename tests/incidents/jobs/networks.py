"""The networks that the scripted jobs train and serve."""

import torch
from torch import nn
from torch.nn import functional


class Attention(nn.Module):
    """Causal self-attention, fused or with its matrix written out."""

    def __init__(self, width, heads, fused=True):
        super().__init__()
        self.heads, self.fused = heads, fused
        self.qkv, self.out = nn.Linear(width, 3 * width), nn.Linear(width, width)

    def forward(self, x, cache=None):
        batch, length, width = x.shape
        q, k, v = self.qkv(x).view(batch, length, 3, self.heads, width // self.heads).permute(2, 0, 3, 1, 4)
        if cache is not None:
            k, v = cache.extend(self, k, v)
        if self.fused:
            mixed = functional.scaled_dot_product_attention(q, k, v, is_causal=length > 1)
        else:
            scores = q @ k.transpose(-2, -1)
            mixed = torch.softmax(scores / q.shape[-1] ** 0.5, dim=-1) @ v
        return self.out(mixed.transpose(1, 2).reshape(batch, length, width))


class Block(nn.Module):
    """One layer of a transformer."""

    def __init__(self, width, heads, fused=True):
        super().__init__()
        self.norms = nn.ModuleList(nn.LayerNorm(width) for _ in range(2))
        self.attention = Attention(width, heads, fused)
        self.up, self.down = nn.Linear(width, 4 * width), nn.Linear(4 * width, width)

    def forward(self, x, cache=None):
        x = x + self.attention(self.norms[0](x), cache)
        return x + self.down(functional.gelu(self.up(self.norms[1](x))))


class LanguageModel(nn.Module):
    """A decoder with its embedding as its head."""

    def __init__(self, vocabulary=1024, width=256, layers=2, heads=4, fused=True):
        super().__init__()
        self.embed = nn.Embedding(vocabulary, width)
        self.blocks = nn.ModuleList(Block(width, heads, fused) for _ in range(layers))
        self.norm = nn.LayerNorm(width)
        self.head = nn.Linear(width, vocabulary, bias=False)
        self.head.weight = self.embed.weight

    def forward(self, tokens, cache=None):
        x = self.embed(tokens)
        for block in self.blocks:
            x = block(x, cache)
        return self.head(self.norm(x))


class Mixer(nn.Module):
    """An image classifier over patches."""

    def __init__(self, patches=196, width=256, layers=4, classes=1000):
        super().__init__()
        self.stem = nn.Linear(768, width)
        self.layers = nn.ModuleList(
            nn.Sequential(nn.LayerNorm(width), nn.Linear(width, 4 * width), nn.GELU(), nn.Linear(4 * width, width))
            for _ in range(layers)
        )
        self.register_buffer("position", torch.zeros(1, patches, width))
        self.head = nn.Linear(width, classes)

    def forward(self, images):
        x = self.stem(images) + self.position
        for layer in self.layers:
            x = x + layer(x)
        return self.head(x.mean(dim=1))


def next_token_loss(logits, tokens):
    """The mean cross-entropy of each token's prediction."""
    return functional.cross_entropy(logits.flatten(0, 1), tokens.flatten())
