"""Limits in bytes that a program was given in its options, for frameworks whose errors do not print them.

Refuses fractions, see options.py, and limits of the machine's own memory.
"""

from __future__ import annotations

import math
import re
from typing import NamedTuple

from vramscope.analyzers.patterns import regex
from vramscope.schema.units import GIB, KIB, MIB


class ToldLimit(NamedTuple):
    """``name`` as the text has it; ``framework`` whose memory it limits, None for all of a container's."""

    name: str
    limit_bytes: int
    framework: str | None

    def facts(self) -> dict[str, float | str | None]:
        """By the names under which diagnosis knows them."""
        return {
            "told_limit_name": self.name,
            "told_limit_bytes": self.limit_bytes,
        }


# What shares a GPU between containers, by the names of its loggers.
SHARING_LAYERS = "HAMI-core|4pdvGPU|softmig"
# The name, whose it is, and what a number without a unit counts.
_NAMES = (
    (r"gpu_mem_limit", "ONNX Runtime", 1),
    (r"(?:Logical|Virtual)DeviceConfiguration\(memory_limit", "TensorFlow", MIB),
    (r"CUPY_GPU_MEMORY_LIMIT", "CuPy", 1),
    (r"set_limit\(size", "CuPy", 1),
    (r"(?:rmm[_-])?maximum[_-]pool[_-]size", "RMM", 1),
    (r"FLAGS_gpu_memory_limit_mb", "PaddlePaddle", MIB),
    (r"JULIA_CUDA_(?:HARD|SOFT)_MEMORY_LIMIT", "CUDA.jl", 1),
    (r"CUDA_DEVICE_MEMORY_LIMIT(?:_\d{1,2})?", None, MIB),
    (r"(?:nvidia\.com/gpumem|volcano\.sh/vgpu-memory)", None, MIB),
)
_UNITS = {"k": KIB, "m": MIB, "g": GIB}
# 2 * 1024 ** 3, 2*1024*1024*1024, 4 << 30, 2147483648, 3GiB, 4096m.
_VALUE = (
    r"(?P<value>\d{1,15}(?:\.\d{1,3})?)(?: ?(?P<times>(?:\*\*? ?\d{1,10} ?){1,4})| ?<< ?(?P<shift>\d{2})|"
    r" ?(?P<unit>[KMGkmg])(?:i?B)?\b)?(?! ?[%\w])"
)
_LIMITS = (
    *(
        (regex(rf"(?P<name>{name})[\"'\])]{{0,2}} ?[:=, ] ?[\"']?{_VALUE}"), framework, unit)
        for name, framework, unit in _NAMES
    ),
    # A layer that shares GPUs says what it has refused: what would be held, and what may be.
    (
        regex(
            rf"(?P<name>{SHARING_LAYERS}) ERROR \([^()\n]{{3,80}}\)\]: Device \d{{1,3}} OOM \d{{1,20}} / "
            rf"{_VALUE}"
        ),
        None,
        1,
    ),
)
# One of these stands in each name.
_LETTERS = ("ERROR (pid", "imit", "LIMIT", "maximum", "gpumem", "vgpu-memory")
_FACTOR = regex(r"(\*\*?) ?(\d{1,10})")
_LEAST, _MOST = 64 * MIB, 320 * GIB


def read_limits(text: str) -> tuple[ToldLimit, ...]:
    """The last value of each limit that the text states."""
    found: dict[str | None, ToldLimit] = {}
    if not any(letters in text for letters in _LETTERS):
        return ()
    for pattern, framework, unit in _LIMITS:
        for match in pattern.finditer(text):
            size = _size(match, unit)
            if _LEAST <= size <= _MOST:
                found[framework] = ToldLimit(match["name"].rpartition("(")[2], size, framework)
    return tuple(found.values())


def _size(match: re.Match[str], unit: int) -> int:
    number = float(match["value"])
    if match["shift"]:
        return round(number) << int(match["shift"])
    if match["unit"]:
        return round(number * _UNITS[match["unit"].lower()])
    if not match["times"]:
        return round(number * unit)
    factors = [number]
    for operator, factor in _FACTOR.findall(match["times"]):
        # No limit has an exponent beyond that of 1024 ** 4.
        if operator == "*":
            factors.append(float(factor))
        elif int(factor) <= 50:
            factors[-1] = min(factors[-1], 1e6) ** min(int(factor), 40)
    product = math.prod(factors)
    return round(product * unit) if product < _MOST else 0
