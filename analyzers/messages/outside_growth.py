"""What a program prints of PyTorch's memory and, beside it, of the device's use: whether only the second grows.

What the driver counts and PyTorch does not is held outside its allocator: contexts, communicators, libraries' buffers.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from vramscope.analyzers.patterns import regex
from vramscope.schema.units import GIB, MIB


@dataclass(frozen=True, slots=True)
class OutsideGrowth:
    """Bytes of the device's use in the first and the last of ``count`` lines, and of PyTorch's part in the last;
    ``line`` is that one."""

    first_bytes: int
    last_bytes: int
    torch_bytes: int
    count: int
    line: str

    def facts(self) -> dict[str, float | str | None]:
        """By the names under which diagnosis knows them."""
        return {
            "outside_first_bytes": self.first_bytes,
            "outside_last_bytes": self.last_bytes,
            "outside_torch_bytes": self.torch_bytes,
            "outside_line": self.line,
        }


_SIZE = r"[\"')\]]{0,3}(?: ?\([\w .-]{1,24}\))?[ :=]{0,4}(?P<size>\d{1,6}(?:\.\d{1,3})?) ?(?P<unit>[GM])i?B?\b"
_TORCH = regex(
    r"(?<![A-Za-z])(?:(?:torch|pytorch|allocator)(?:\.cuda\.memory)?[ ._-]?)?(?:memory[ _])?reserved"
    r"(?:[ _]mem(?:ory)?)?" + _SIZE,
    re.IGNORECASE,
)
_ALLOCATED = regex(r"(?<![A-Za-z])(?:torch|pytorch)[ ._-]?(?:memory[ _])?alloc(?:ated)?" + _SIZE, re.IGNORECASE)
_DEVICE = regex(
    r"(?<![A-Za-z])(?:(?:device|driver|card|gpu|cuda|nvml|nvidia-smi|smi|total)[ ._-]?(?:mem(?:ory)?[ ._-]?)?"
    r"(?:used|in[ _]use|usage)|nvml|nvidia-smi|(?:process|used)[ _](?:by[ _])?(?:nvml|driver))" + _SIZE,
    re.IGNORECASE,
)
_FEWEST = 3
_LEVEL = 0.03  # PyTorch's part may move by so much of itself
_MUCH, _SHARE = 2 * GIB, 0.1


def find_outside_growth(lines: Sequence[str]) -> OutsideGrowth | None:
    """None where the device's use has not grown by much while PyTorch's part stood still."""
    pairs: list[tuple[int, int, str]] = []
    for line in lines:
        if "eserved" not in line and "lloc" not in line:
            continue  # most lines, for less than a pattern costs
        held, used = _TORCH.search(line) or _ALLOCATED.search(line), _DEVICE.search(line)
        if held is not None and used is not None:
            pairs.append((_bytes(held), _bytes(used), line.strip()))
    start = len(pairs) - 1
    while start > 0 and abs(pairs[start - 1][0] - pairs[-1][0]) <= _LEVEL * max(pairs[-1][0], GIB):
        start -= 1
    level = pairs[max(start, 0) :]
    if len(level) < _FEWEST:
        return None
    first, last = level[0][1], level[-1][1]
    rising = all(later[1] >= earlier[1] for earlier, later in pairwise(level))
    if not rising or last - first < min(_MUCH, _SHARE * last) or last < level[-1][0]:
        return None
    return OutsideGrowth(first, last, level[-1][0], len(level), level[-1][2])


def _bytes(match: re.Match[str]) -> int:
    return round(float(match["size"]) * (GIB if match["unit"] in "Gg" else MIB))
