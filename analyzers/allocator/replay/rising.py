"""Whether what a job's steps need rises from the first to the last, and how far: then those to come need more."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from vramscope.analyzers.allocator.replay.cycles import start_blocks
from vramscope.analyzers.allocator.replay.window import ALLOC, FREE, REQUEST_FREE, Call
from vramscope.analyzers.snapshot.form import SegmentState

# Spearman's rank correlation of a step's number and its peak; and fewer steps than these rise by chance.
_RISING, _FEWEST = 0.75, 8


def risen_bytes(start: Sequence[SegmentState], calls: Sequence[Call], bounds: Sequence[int], ahead: int) -> int | None:
    """What will be in use at most in so many steps more, if it rises on as it did; None where it does not rise.

    ``start`` is what was there before the calls; ``bounds`` are indices of calls, at which steps begin. The first step
    makes what stays, and is left out.
    """
    if len(bounds) <= _FEWEST:
        return None
    peaks = _peaks(start, calls, bounds)[1:]
    count = len(peaks)
    apart = sum((rank - number) ** 2 for number, rank in enumerate(_ranks(peaks)))
    if 1 - 6 * apart / (count * (count * count - 1)) < _RISING:
        return None
    middle = (count - 1) / 2
    spread = sum((number - middle) ** 2 for number in range(count))
    slope = sum((number - middle) * peak for number, peak in enumerate(peaks)) / spread
    return max(peaks) + round(max(slope, 0.0) * ahead)


def _peaks(start: Sequence[SegmentState], calls: Sequence[Call], bounds: Sequence[int]) -> list[int]:
    """The most that was in use in each step."""
    sizes = {number: block.bytes for number, block in enumerate(start_blocks(start))}
    held = sum(sizes.values())
    course = []
    for kind, number, size, *_ in calls:
        if kind == ALLOC:
            sizes[number] = size
            held += size
        elif kind in (FREE, REQUEST_FREE):
            held -= sizes.get(number, 0)
        course.append(held)
    return [max(course[first:last]) for first, last in pairwise([*bounds, len(calls)])]


def _ranks(values: Sequence[int]) -> list[float]:
    """Of equal ones the mean."""
    order = sorted(range(len(values)), key=lambda index: values[index])
    ranks = [0.0] * len(values)
    first = 0
    while first < len(order):
        last = first
        while last + 1 < len(order) and values[order[last + 1]] == values[order[first]]:
            last += 1
        for index in order[first : last + 1]:
            ranks[index] = (first + last) / 2
        first = last + 1
    return ranks
