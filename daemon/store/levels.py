"""Three resolutions of the past, in chunks of bins that hold the most of each figure; pure functions.

By the second in memory alone, by ten seconds and by five minutes also on the disk. Merging a chunk with itself changes
nothing: what is written twice, or read from two places, is right all the same.
"""

from __future__ import annotations

import math
import sys
import zlib
from array import array
from typing import NamedTuple

COLUMNS = 3
ABSENT, UNKNOWN = -2, -1  # in a bin: nobody looked; somebody looked and was not told
_MOST = (1 << 63) - 1
_STEPS = (1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10800, 21600, 43200, 86400)

Figures = tuple[int, int, int]
Rows = dict[int, Figures]  # a bin's beginning -> its figures


class Level(NamedTuple):
    """``width`` seconds a bin, ``bins`` a chunk."""

    number: int
    width: int
    bins: int

    @property
    def span(self) -> int:
        """Seconds of a chunk."""
        return self.width * self.bins

    def start(self, at: int) -> int:
        """The beginning of the chunk that holds ``at``."""
        return at - at % self.span

    def offset(self, at: int) -> int:
        """Where in its chunk the figures of ``at`` stand."""
        return at % self.span // self.width * COLUMNS


LEVELS = (Level(0, 1, 60), Level(1, 10, 60), Level(2, 300, 72))
SECONDS, FINE, COARSE = LEVELS


def figure(value: int | None) -> int:
    """A count as a bin holds it."""
    return UNKNOWN if value is None else min(value, _MOST)


def known(value: int) -> int | None:
    """A bin's figure as everybody else has it."""
    return None if value < 0 else value


def blank(level: Level) -> array[int]:
    """A chunk in which nobody has looked."""
    return array("q", (ABSENT,)) * (level.bins * COLUMNS)


def merge(into: array[int], other: array[int]) -> None:
    """The larger of each figure."""
    for place, value in enumerate(other):
        if value > into[place]:
            into[place] = value


def pack(chunk: array[int]) -> bytes:
    """A chunk for the disk."""
    return zlib.compress(_little(chunk).tobytes(), 1)


def unpack(packed: bytes, level: Level) -> array[int]:
    """The reverse. ValueError for what is no chunk of this level."""
    size = level.bins * COLUMNS * 8
    try:
        data = zlib.decompressobj().decompress(packed, size + 1)
    except zlib.error as error:
        raise ValueError(f"not a chunk: {error}") from None
    if len(data) != size:
        raise ValueError(f"a chunk of {len(data)} bytes")
    chunk = array("q")
    chunk.frombytes(data)
    return _little(chunk)


def rows(chunk: array[int], level: Level, start: int) -> Rows:
    """The bins in which somebody looked."""
    first, second, third = chunk[0::COLUMNS], chunk[1::COLUMNS], chunk[2::COLUMNS]
    return {
        start + place * level.width: (first[place], second[place], third[place])
        for place in range(level.bins)
        if first[place] != ABSENT
    }


def pool(into: Rows, other: Rows) -> Rows:
    """The bins of both, with the larger of each figure."""
    for start, figures in other.items():
        before = into.get(start)
        into[start] = figures if before is None else _larger(before, figures)
    return into


def join_at(finer: Rows, coarser: Rows, width: int) -> float:
    """The moment before which coarser bins, of ``width`` seconds, are to stand for the finer ones."""
    if not finer:
        return math.inf
    first = min(finer)
    edge = -(-first // width) * width
    # The coarser bin around the first holds what was before it too.
    return edge if edge - width in coarser else first


def thin(found: Rows, step: int) -> Rows:
    """One for each step, with the most of each figure; in the order of time."""
    thinned: Rows = {}
    for start in sorted(found):
        at = start - start % step
        before, now = thinned.get(at), found[start]
        thinned[at] = now if before is None else _larger(before, now)
    return thinned


def choose_step(span_seconds: float, most: int) -> int:
    """The shortest usual step at which ``span_seconds`` have at most ``most`` moments, the begun ones included."""
    for step in _STEPS:
        if span_seconds / step + 1 <= most:
            return step
    days = -(-span_seconds // (_STEPS[-1] * max(1, most - 1)))
    return int(max(1, days)) * _STEPS[-1]


def base_level(step_seconds: float) -> Level:
    """The coarsest level whose bins are no longer than the step; the finest where none are."""
    return next((level for level in reversed(LEVELS) if level.width <= step_seconds), SECONDS)


def between(found: Rows, since: float, until: float) -> Rows:
    """The bins that begin from ``since`` on and before ``until``."""
    return {start: figures for start, figures in found.items() if since <= start < until}


def _larger(one: Figures, other: Figures) -> Figures:
    return max(one[0], other[0]), max(one[1], other[1]), max(one[2], other[2])


def _little(chunk: array[int]) -> array[int]:
    if sys.byteorder == "little":
        return chunk
    turned = array("q", chunk)
    turned.byteswap()
    return turned
