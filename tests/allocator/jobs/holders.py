"""Runs inside the job: training loops recorded with stacks, and beside them what the program itself knows to be what.

The arguments are a loop, the stacks to record and a folder. At each moment N of the loop it leaves N.pickle, the
snapshot, and N.json: the addresses of parameters, gradients, optimizer state and inputs, and the peak so far.
"""

from __future__ import annotations

import json
import pickle
import sys
from functools import partial
from pathlib import Path

import torch
import training
from torch import nn
from torch.nn import functional
from torch.utils.checkpoint import checkpoint
from torch.utils.data import DataLoader, TensorDataset


class Moments:
    """Writes down what is what; ``take`` names the tensors of a moment."""

    def __init__(self, folder: str) -> None:
        self.folder = Path(folder)
        self.count = 0

    def take(self, model, optimizer, inputs, others=()):
        states = [tensor for state in optimizer.state.values() for tensor in state.values() if torch.is_tensor(tensor)]
        known = {
            "parameters": [*model.parameters(), *model.buffers()],
            "gradients": [parameter.grad for parameter in model.parameters() if parameter.grad is not None],
            "optimizer": states,
            "inputs": list(inputs),
            "activations": list(others),
        }
        addresses = {
            name: sorted({tensor.untyped_storage().data_ptr() for tensor in tensors if tensor.is_cuda})
            for name, tensors in known.items()
        }
        peak = torch.cuda.memory_stats()["allocated_bytes.all.peak"]
        snapshot = torch.cuda.memory._snapshot()
        (self.folder / f"{self.count}.json").write_text(json.dumps({"addresses": addresses, "peak_bytes": peak}))
        (self.folder / f"{self.count}.pickle").write_bytes(pickle.dumps(snapshot))
        self.count += 1


def language_model(moments):
    """Moved to the device as a whole, fed by a loader; moments after forward, within backward, after the step."""
    model = training.Model(128, 3, 2000).cuda()
    optimizer = torch.optim.AdamW(model.parameters())
    loader = DataLoader(TensorDataset(torch.zeros(32, 96, dtype=torch.int64)), batch_size=4)
    for step, (batch,) in enumerate(loader):
        tokens = batch.to("cuda")
        logits = model(tokens)
        loss = functional.cross_entropy(logits.flatten(0, 1), tokens.flatten())
        if step == 2:
            moments.take(model, optimizer, [tokens], [logits, loss])
        if step == 3:
            # The middle layer's gradient is there, the first layers' are not.
            take = partial(moments.take, model, optimizer, [tokens], [logits, loss])
            hooked = model.blocks[1].up.weight.register_post_accumulate_grad_hook(lambda _, take=take: take())
        loss.backward()
        if step == 3:
            hooked.remove()
            del hooked, take
        optimizer.step()
        if step == 4:
            moments.take(model, optimizer, [tokens], [logits, loss])
        optimizer.zero_grad()


class Doubled(torch.autograd.Function):
    """An operation with a backward in Python."""

    @staticmethod
    def forward(context, x):
        return x * 2

    @staticmethod
    def backward(context, gradient):
        return gradient * 2


class Recomputed(nn.Module):
    """Layers whose activations are made anew in backward."""

    def __init__(self) -> None:
        super().__init__()
        self.layers = nn.ModuleList(nn.Linear(256, 256) for _ in range(4))
        self.norm = nn.BatchNorm1d(256)

    def forward(self, x):
        for layer in self.layers:
            x = Doubled.apply(functional.relu(checkpoint(layer, x, use_reentrant=False)))
        return self.norm(x)


def made_in_place(moments):
    """Made on the device, with inputs that the loop makes there, and gradients that are zeroed, not dropped."""
    with torch.device("cuda"):
        model = Recomputed()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
    for step in range(6):
        features = torch.zeros(512, 256, device="cuda")
        target = torch.zeros(512, 256, device="cuda")
        out = model(features)
        loss = ((out - target) ** 2).mean()
        if step in (0, 3):
            moments.take(model, optimizer, [features, target], [out, loss])
        loss.backward()
        optimizer.step()
        optimizer.zero_grad(set_to_none=False)
    moments.take(model, optimizer, [features, target], [out, loss])


def leaking(moments):
    """Keeps every step's output, and one cache that is made larger each time."""
    model = training.Model(64, 2, 500).cuda()
    optimizer = torch.optim.AdamW(model.parameters())
    kept = []
    cache = torch.zeros(1, 4000, device="cuda")
    for step in range(10):
        tokens = torch.zeros(4, 16 + step % 3 * 8, dtype=torch.int64).to("cuda")
        logits = model(tokens)
        functional.cross_entropy(logits.flatten(0, 1), tokens.flatten()).backward()
        optimizer.step()
        optimizer.zero_grad()
        kept.append(logits.detach().mean(1))
        cache = torch.cat((cache, torch.zeros(1, 4000, device="cuda")))
    moments.take(model, optimizer, [tokens], [logits, cache, *kept])


LOOPS = {function.__name__: function for function in (language_model, made_in_place, leaking)}


def main(loop: str, stacks: str, folder: str) -> None:
    """One loop."""
    torch.backends.cudnn.enabled = False
    torch.cuda.memory._record_memory_history("all", context="all", stacks=stacks, max_entries=1_000_000)
    LOOPS[loop](Moments(folder))


if __name__ == "__main__":
    main(*sys.argv[1:])
