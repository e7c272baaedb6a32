"""Sizes as allocators print them -> bytes."""

from __future__ import annotations

import re

from vramscope.schema.units import GIB, KIB, MIB

# On text without blanks, see lines.py.
SIZE = r"\d+(?:\.\d+)?(?:bytes|KiB|MiB|GiB)"

_SIZE = re.compile(r"(\d+)(?:\.(\d+))?(bytes|KiB|MiB|GiB)")
_FACTORS = {"bytes": 1, "KiB": KIB, "MiB": MIB, "GiB": GIB}
# 2**64 bytes, printed as 17179869184.00 GiB, is how "not available" reaches the text.
_SENTINEL = 2**64


def read_size(text: str) -> int | None:
    """The first size in ``text``, to the nearest byte; None for the sentinel that stands for "not available".

    Raises ValueError if there is none: the caller's pattern has promised one.
    """
    match = _SIZE.search(text)
    if match is None:
        raise ValueError(f"no size in {text!r}")
    whole, decimals, unit = match[1], match[2] or "", match[3]
    # In integers: a float would be a byte off in the exabytes that overflowing shapes ask for.
    scale = 10 ** len(decimals)
    count = (int(whole + decimals) * _FACTORS[unit] * 2 + scale) // (2 * scale)
    return None if count == _SENTINEL else count
