"""Runs inside the job: training and inference loops with their allocation history, under several settings.

The arguments are a file of runs, as JSON, and a folder: run N leaves N.pickle, the snapshot, and N.json, what really
happened. Each runs in a child of its own, since settings are read once.
"""

from __future__ import annotations

import importlib
import json
import os
import pickle
import random
import sys
import traceback
from pathlib import Path
from typing import Any

import torch
from torch import nn
from torch.nn import functional

torch.backends.cudnn.enabled = False


def main(runs: str, folder: str) -> None:
    """One child a run."""
    # What PyTorch loads with the first optimizer takes seconds: once for all.
    importlib.import_module("torch._dynamo")
    for number, run in enumerate(json.loads(Path(runs).read_text())):
        if not os.fork():
            status = 1
            try:
                os.environ["PYTORCH_CUDA_ALLOC_CONF"] = run["settings"]
                outcome, snapshot = record(run)
                Path(folder, f"{number}.json").write_text(json.dumps(outcome))
                Path(folder, f"{number}.pickle").write_bytes(pickle.dumps(snapshot))
                status = 0
            except BaseException:
                traceback.print_exc()
            finally:
                sys.stderr.flush()
                os._exit(status)
        _, status = os.wait()
        if status:
            sys.exit(f"run {number} failed")


# What part of the batch a run takes.
part = 1.0


def record(run: dict[str, Any]) -> tuple[dict[str, Any], Any]:
    """Whether it came through, and the counters at its end."""
    global part
    part = run.get("part", 1.0)
    torch.cuda.init()
    memory = torch.cuda.memory
    if not run.get("skip"):
        memory._record_memory_history("all", context=None, max_entries=10_000_000)
    survives = True
    try:
        for step in LOOPS[run["loop"]](random.Random(run["seed"])):
            if step == run.get("skip"):
                memory._record_memory_history("all", context=None, max_entries=10_000_000)
    except torch.cuda.OutOfMemoryError:
        survives = False
        # As it was when memory ran out: the frames still hold everything.
        snapshot, statistics = memory._snapshot(), dict(torch.cuda.memory_stats())
    else:
        snapshot, statistics = memory._snapshot(), dict(torch.cuda.memory_stats())
    return {"survives": survives, "statistics": statistics}, snapshot


class Block(nn.Module):
    """One layer of a transformer with plain attention."""

    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.first, self.second = nn.LayerNorm(width), nn.LayerNorm(width)
        self.qkv, self.out = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.up, self.down = nn.Linear(width, 4 * width), nn.Linear(4 * width, width)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        batch, length, width = x.shape
        parts = self.qkv(self.first(x)).view(batch, length, 3, self.heads, width // self.heads)
        query, key, value = (part.transpose(1, 2) for part in parts.unbind(2))
        scores = (query @ key.transpose(-1, -2)).softmax(-1)
        x = x + self.out((scores @ value).transpose(1, 2).reshape(batch, length, width))
        return x + self.down(functional.gelu(self.up(self.second(x))))


class Model(nn.Module):
    """A small language model."""

    def __init__(self, width: int, layers: int, vocabulary: int, heads: int = 4) -> None:
        super().__init__()
        self.embedding = nn.Embedding(vocabulary, width)
        self.blocks = nn.ModuleList(Block(width, heads) for _ in range(layers))
        self.head = nn.Linear(width, vocabulary, bias=False)

    def forward(self, tokens: torch.Tensor) -> torch.Tensor:
        x = self.embedding(tokens)
        for block in self.blocks:
            x = block(x)
        return self.head(x)


def batch(size: int, length: int) -> torch.Tensor:
    return torch.zeros((max(1, int(size * part)), length), dtype=torch.int64, device="cuda")


def train(model, optimizer, tokens):
    logits = model(tokens)
    loss = functional.cross_entropy(logits.flatten(0, 1), tokens.flatten())
    loss.backward()
    optimizer.step()
    optimizer.zero_grad()


def varying_length(rng):
    with torch.device("cuda"):
        model = Model(256, 4, 5000)
    optimizer = torch.optim.AdamW(model.parameters())
    for step in range(10):
        train(model, optimizer, batch(8, rng.randrange(32, 420)))
        yield step


def large_vocabulary(rng):
    with torch.device("cuda"):
        model = Model(192, 2, 30_000)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
    for step in range(9):
        train(model, optimizer, batch(rng.choice((4, 6)), rng.randrange(64, 260)))
        yield step


def evaluation_between(rng):
    with torch.device("cuda"):
        model = Model(256, 4, 4000)
    optimizer = torch.optim.AdamW(model.parameters())
    for step in range(9):
        train(model, optimizer, batch(8, rng.randrange(64, 256)))
        if step % 4 == 3:
            with torch.no_grad():
                for _ in range(3):
                    model(batch(rng.randrange(8, 24), rng.randrange(128, 400)))
            torch.cuda.empty_cache()
        yield step


def key_value_caches(rng):
    with torch.device("cuda"):
        model = Model(256, 4, 4000)
    caches: list[list[torch.Tensor]] = []
    with torch.no_grad():
        for step in range(25):
            length = rng.randrange(32, 500)
            model(batch(4, length))
            caches.append([torch.empty(4, length, 2, 256, device="cuda") for _ in range(4)])
            for cache in caches:
                for layer in range(4):
                    cache[layer] = torch.cat((cache[layer], torch.empty(4, 8, 2, 256, device="cuda")), 1)
            if len(caches) > 6:
                caches.pop(rng.randrange(len(caches)))
            yield step


def several_streams(rng):
    with torch.device("cuda"):
        model = Model(256, 3, 4000)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    side = torch.cuda.Stream()
    for step in range(9):
        with torch.cuda.stream(side):
            tokens = batch(8, rng.randrange(64, 300))
            features = torch.empty(8, rng.randrange(1, 40), 40_000, device="cuda")
        torch.cuda.current_stream().wait_stream(side)
        train(model, optimizer, tokens)
        del features
        yield step


def pinned_pieces(rng):
    """What stays is cut off what was large, so that nothing large fits any more."""
    kept = []
    for step in range(12):
        large = torch.empty((30 + step) * 2**20 + rng.randrange(100), dtype=torch.uint8, device="cuda")
        del large
        kept.append(torch.empty(11 * 2**20, dtype=torch.uint8, device="cuda"))
        yield step
    torch.empty(200 * 2**20, dtype=torch.uint8, device="cuda")


LOOPS = {
    function.__name__: function
    for function in (
        varying_length,
        large_vocabulary,
        evaluation_between,
        key_value_caches,
        several_streams,
        pinned_pieces,
    )
}

if __name__ == "__main__":
    main(*sys.argv[1:])
