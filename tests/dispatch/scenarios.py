"""What is free on each GPU, from the size of the model."""

from __future__ import annotations

from vramscope.schema.units import GIB

_CARDS = [size * GIB for size in (16, 24, 32, 40, 48, 80, 141, 192, 288)]


def scenarios(model_bytes, gpus):
    """By name. Numbers say how many times the model all GPUs together have free."""
    found = {}
    for ratio in (1.05, 1.15, 1.3, 1.6, 2.5):
        found[f"equal {ratio}"] = [int(ratio * model_bytes / gpus)] * gpus
    for ratio in (1.15, 1.3, 1.6, 2.5):
        whole = int(ratio * model_bytes / (gpus - 0.5))
        found[f"first half used {ratio}"] = [whole // 2, *[whole] * (gpus - 1)]
        found[f"last half used {ratio}"] = [*[whole] * (gpus - 1), whole // 2]
    card = next(size for size in _CARDS if gpus * size - 13 * GIB >= 1.15 * model_bytes and size > 13 * GIB)
    found["first minus 13 GiB"] = [card - 13 * GIB, *[card] * (gpus - 1)]
    found["1.0 and 0.25"] = [int(model_bytes), *[int(0.25 * model_bytes)] * (gpus - 1)]
    return found
