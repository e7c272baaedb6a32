"""Whether devices of given kinds hold a whole chain within a part of their memory, and how few of them do.

The search is exact over all subsets and orders of the kinds: of two plans that have used the same devices, the one
that has covered more of the chain can do whatever the other can, because a shorter run never takes more. So for each
number of used devices of each kind the farthest end is all that must be kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from vramscope.analyzers.plan.placement.bins import Kind
from vramscope.analyzers.plan.placement.chain import Chain, Runs


@dataclass(frozen=True, slots=True)
class Holder:
    """Which device holds the group: the first in the order of execution, the last, or whichever; and that its run
    reaches over, or up to, the place in the chain where a member stands in the midst (a decoder's embedding)."""

    place: Literal["first", "last", "any"] = "any"
    over: int | None = None


@dataclass(frozen=True, slots=True)
class Stretch:
    """A run of parts on a device of a kind, by its number in the kinds; ``group`` where that device holds it too."""

    kind: int
    first: int
    last: int
    group: bool


@dataclass(frozen=True, slots=True)
class _Way:
    end: int
    stretch: Stretch | None
    before: _Way | None


def cover(chain: Chain, runs: Runs, kinds: Sequence[Kind], part: float, holder: Holder) -> list[Stretch] | None:
    """The fewest devices that hold the chain, each filled up to ``part`` at most; None where they do not."""
    count = len(chain.parts)
    plain = [runs.reach(kind.as_bin().room(part), kind.weights_bytes) for kind in kinds]
    grouped = None
    if chain.group is not None:
        grouped = [runs.reach(kind.as_bin().room(part), kind.weights_bytes, chain.group) for kind in kinds]
    start = tuple(0 for _ in kinds)
    done = grouped is None
    # Ways by what is used, apart by whether the group has its device.
    ways: dict[tuple[tuple[int, ...], bool], _Way] = {(start, done): _Way(0, None, None)}
    for step in range(sum(len(kind.bins) for kind in kinds)):
        longer: dict[tuple[tuple[int, ...], bool], _Way] = {}
        best: _Way | None = None
        for (used, placed), way in ways.items():
            for number, kind in enumerate(kinds):
                if used[number] == len(kind.bins):
                    continue
                now = (*used[:number], used[number] + 1, *used[number + 1 :])
                for group in (False, True) if grouped is not None else (False,):
                    ends = grouped[number] if group and grouped is not None else plain[number]
                    if ends is None or not _allowed(holder, group, placed, step, way.end, ends[way.end]):
                        continue
                    end = ends[way.end]
                    if not group and not placed and holder.over is not None:
                        end = min(end, holder.over)
                    if end == way.end and not group:
                        continue
                    key = (now, placed or group)
                    known = longer.get(key)
                    if known is None or known.end < end:
                        longer[key] = _Way(end, Stretch(number, way.end, end, group), way)
                        if end == count and key[1] and best is None:
                            best = longer[key]
        if best is not None:
            return _stretches(best)
        ways = longer
    return [] if not count and done else None


def _allowed(holder: Holder, group: bool, placed: bool, step: int, start: int, end: int) -> bool:
    """Whether the next device may be one with the group, or one without."""
    if not group:
        return placed if holder.place == "first" else not (placed and holder.place == "last")
    if placed or (holder.place == "first" and step):
        return False
    return holder.over is None or start <= holder.over <= end


def _stretches(way: _Way) -> list[Stretch]:
    found = []
    at: _Way | None = way
    while at is not None and at.stretch is not None:
        found.append(at.stretch)
        at = at.before
    return found[::-1]
