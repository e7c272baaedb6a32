"""What a program prints to be free on the device, round after round: whether it falls by the same step each time.

Takes no line of a start, where weights are loaded, nor one that tells of a worker, a size or a length.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from vramscope.analyzers.messages.memory_growth import LOADING, counts_by_right
from vramscope.analyzers.patterns import regex
from vramscope.schema.units import GIB, MIB


@dataclass(frozen=True, slots=True)
class Shrinking:
    """The first and the last of ``count`` figures of what is free, in bytes; ``line`` is the last of these lines."""

    first_bytes: int
    last_bytes: int
    count: int
    line: str

    def facts(self) -> dict[str, float | str | None]:
        """By the names under which diagnosis knows them."""
        return {
            "free_first_bytes": self.first_bytes,
            "free_last_bytes": self.last_bytes,
            "free_count": self.count,
            "free_line": self.line,
        }


_NUMBER = r"\d{1,6}(?:\.\d{1,3})?"
_FREE = regex(
    rf"(?<![A-Za-z])(?:free|avail(?:able)?)(?![A-Za-z])(?:[ _]?(?:mem(?:ory)?|vram|gpu|device))?[\"')]?[ :=]{{1,4}}"
    rf"(?P<after>{_NUMBER}) ?(?P<unit>[GM])i?B?\b"
    rf"|(?<![\w.])(?P<before>{_NUMBER}) ?(?P<unit_before>[GM])i?B? (?:are |is )?(?:still )?free\b"
)
# Memory of another kind, and what is put on a device piece by piece.
_OTHER = regex(
    r"\b(?:cpu|host|ram|rss|swap|disk|shm|kv|blocks?|modules?|params?|stages?|parts?|tokens?)\b", re.IGNORECASE
)
# A call by which a program names what it prints.
_CALL = regex(r"\b[A-Za-z_][\w.]*\(\)(?:\.[A-Za-z_]\w*\(\))*")
_DIGITS = regex(r"\d{1,20}(?:\.\d{1,20})?")
_FEWEST = 4
_EVEN = 1.5  # the largest step by the smallest
_LEFT = 0.34  # of what was free first, at most, is left at the end


def find_shrinking(lines: Sequence[str]) -> Shrinking | None:
    """The longest series on lines of one form; None where none falls evenly until little is left."""
    series: dict[str, list[tuple[int, str]]] = {}
    for line in lines:
        if "ree" not in line and "vail" not in line:
            continue  # most lines, for less than a pattern costs
        match = _FREE.search(line)
        if match is None or LOADING.search(line) or _OTHER.search(line) or counts_by_right(_CALL.sub(" ", line)):
            continue
        number, unit = match["after"] or match["before"], match["unit"] or match["unit_before"]
        size = round(float(number) * (GIB if unit == "G" else MIB))
        series.setdefault(_DIGITS.sub("0", line), []).append((size, line.strip()))
    falling = [found for found in map(_falling, series.values()) if found is not None]
    return max(falling, key=lambda found: found.count, default=None)


def _falling(figures: Sequence[tuple[int, str]]) -> Shrinking | None:
    if len(figures) < _FEWEST:
        return None
    sizes = [size for size, _ in figures]
    steps = [earlier - later for earlier, later in pairwise(sizes)]
    if min(steps) <= 0 or max(steps) > _EVEN * min(steps) or sizes[-1] > _LEFT * sizes[0]:
        return None
    return Shrinking(sizes[0], sizes[-1], len(sizes), figures[-1][1])
