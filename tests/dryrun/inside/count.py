"""Prints, for every script that is named, the bytes of its model's weights and of those that are trained, as JSON."""

import importlib.util
import json
import sys
from pathlib import Path

import torch


def main():
    sizes = {}
    for path in map(Path, sys.argv[1:]):
        spec = importlib.util.spec_from_file_location(path.stem, path)
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        with torch.device("meta"):
            weights = list(module.build_model().parameters())
        sizes[path.stem] = [
            sum(weight.numel() * weight.element_size() for weight in chosen)
            for chosen in (weights, [weight for weight in weights if weight.requires_grad])
        ]
    print(json.dumps(sizes))


if __name__ == "__main__":
    main()
