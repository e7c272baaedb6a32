"""The device's memory as one stacked bar with its legend: parts told apart by their fill, colour only helps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from vramscope.schema.oom import Breakdown, OomMessage


@dataclass(frozen=True, slots=True)
class Fill:
    """How one part is drawn, with block characters and without."""

    block: str
    ascii: str
    style: str


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the device, in bytes, and what it is to a person."""

    name: str
    count: int
    meaning: str
    fill: Fill


_OTHERS = Fill("▞", "x", "yellow")
_NON_TORCH = Fill("░", "+", "bright_blue")
_ALLOCATED = Fill("█", "#", "cyan")
_CACHED = Fill("▒", "o", "magenta")
_POOLS = Fill("▚", "%", "blue")
_FREE = Fill("·", ".", "dim")
REQUEST = Fill("━", "=", "red")


def parts_of(message: OomMessage, breakdown: Breakdown) -> tuple[Part, ...]:
    """The known parts in the order of the bar. What is used and in no known part becomes a part of its own."""
    parts = [
        Part(name, count, meaning, fill)
        for name, count, meaning, fill in (
            # None at all is no part of the picture.
            ("other processes", breakdown.other_processes_bytes or None, "", _OTHERS),
            ("non-PyTorch", breakdown.non_torch_bytes, "this process's context, libraries", _NON_TORCH),
            ("allocated", breakdown.allocated_bytes, "in use by the program", _ALLOCATED),
            ("private pools", breakdown.private_pool_free_bytes or None, "free, for CUDA graphs only", _POOLS),
            ("cached", breakdown.cached_bytes, "held by PyTorch, unused", _CACHED),
            ("free", breakdown.free_bytes, "", _FREE),
        )
        if count is not None
    ]
    rest = _rest(message, breakdown, parts)
    if rest is not None:
        parts.insert(0, rest)
    elif message.total_bytes is None and message.limit_bytes is not None and breakdown.free_bytes is None:
        below = message.limit_bytes - sum(part.count for part in parts)
        if parts and below > 0:
            parts.append(Part("below the limit", below, "", _FREE))
    return tuple(parts)


def _rest(message: OomMessage, breakdown: Breakdown, parts: Sequence[Part]) -> Part | None:
    if message.total_bytes is None or breakdown.free_bytes is None or breakdown.allocated_bytes is None:
        return None
    count = message.total_bytes - sum(part.count for part in parts)
    # Below a thousandth it is the rounding of the printed figures.
    if count <= message.total_bytes / 1000:
        return None
    if breakdown.cached_bytes is None:
        return Part("not told apart", count, "cached, non-PyTorch, other processes", _OTHERS)
    if breakdown.other_processes_bytes is not None:
        return Part("non-PyTorch", count, "CUDA context, unlisted processes", _NON_TORCH)
    return Part("outside PyTorch", count, "CUDA context or other processes", _OTHERS)


def cells_of(counts: Sequence[int], total: int, width: int) -> tuple[int, ...]:
    """How many of ``width`` cells each count gets: in proportion, at least one for what is not zero, ``width`` at most.

    Counts whose sum exceeds ``total`` are scaled to their sum.
    """
    whole = max(total, sum(counts), 1)
    cells = [max(1 if count else 0, round(width * count / whole)) for count in counts]
    while sum(cells) > width and max(cells) > 1:
        cells[cells.index(max(cells))] -= 1
    spare = width - sum(cells)
    if cells and spare > 0 and sum(counts) >= whole * 0.999:
        cells[cells.index(max(cells))] += spare  # rounding left it; the bar of a known whole is full
    return tuple(cells)
