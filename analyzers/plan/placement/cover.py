"""Whether devices of given kinds hold a whole chain within a part of their memory, and how few of them do.

The search is exact over all subsets and orders of the kinds: of two plans that have used the same devices, the one
that has covered more of the chain can do whatever the other can, because a shorter run never takes more. So for each
number of used devices of each kind the farthest end is all that must be kept.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from vramscope.analyzers.plan.placement.bins import Arrangement, Kind
from vramscope.analyzers.plan.placement.chain import Chain, Runs


@dataclass(frozen=True, slots=True)
class Holder:
    """Which device holds the group: the first in the order of execution, the last, or whichever; and that its run
    reaches over, or up to, the place in the chain where a member stands in the midst (a decoder's embedding).
    ``lead`` is the kind, by its number, of the first device, None where it may be any."""

    place: Literal["first", "last", "any"] = "any"
    over: int | None = None
    lead: int | None = None


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


def cover(chain: Chain, runs: Runs, given: Arrangement, part: float, holder: Holder) -> list[Stretch] | None:
    """The fewest devices that hold the chain, each filled up to ``part`` at most; None where they do not.

    In a fixed order each device that can get anything gets as much as it can.
    """
    if not chain.parts and chain.group is None:
        return []
    return (_in_order if given.fixed else _in_any)(chain, runs, given.kinds, part, holder)


# The end of a run on a device of a kind, with the group or without, from a place in the chain on.
_End = Callable[[int, bool, int], "int | None"]


def _in_any(chain: Chain, runs: Runs, kinds: Sequence[Kind], part: float, holder: Holder) -> list[Stretch] | None:
    ends = {
        (number, group): runs.reach(kind.as_bin().room(part), kind.weights_bytes, chain.group if group else None)
        for number, kind in enumerate(kinds)
        for group in ((False, True) if chain.group is not None else (False,))
    }

    def end(number: int, group: bool, first: int) -> int | None:
        reached = ends[number, group]
        return None if reached is None else reached[first]

    # Ways by what is used, apart by whether the group has its device.
    ways = {(tuple(0 for _ in kinds), chain.group is None): _Way(0, None, None)}
    for _ in range(sum(len(kind.bins) for kind in kinds)):
        longer: dict[tuple[tuple[int, ...], bool], _Way] = {}
        for (used, placed), way in ways.items():
            for number, kind in enumerate(kinds):
                if used[number] == len(kind.bins):
                    continue
                now = (*used[:number], used[number] + 1, *used[number + 1 :])
                for done, further in _further(chain, number, end, holder, placed, way):
                    known = longer.get((now, done))
                    if known is None or known.end < further.end:
                        longer[now, done] = further
        whole = next((way for (_, done), way in longer.items() if done and way.end == len(chain.parts)), None)
        if whole is not None:
            return _stretches(whole)
        ways = longer
    return None


def _in_order(chain: Chain, runs: Runs, kinds: Sequence[Kind], part: float, holder: Holder) -> list[Stretch] | None:
    def end(number: int, group: bool, first: int) -> int | None:
        kind = kinds[number]
        return runs.end(first, kind.as_bin().room(part), kind.weights_bytes, chain.group if group else None)

    ways = {chain.group is None: _Way(0, None, None)}
    for number in range(len(kinds)):
        longer = dict(ways)
        for placed, way in ways.items():
            for done, further in _further(chain, number, end, holder, placed, way):
                known = longer.get(done)
                if known is None or known.end < further.end:
                    longer[done] = further
        whole = longer.get(True)
        if whole is not None and whole.end == len(chain.parts):
            return _stretches(whole)
        ways = longer
    return None


def _further(
    chain: Chain, number: int, end: _End, holder: Holder, placed: bool, way: _Way
) -> Iterator[tuple[bool, _Way]]:
    """The way with one device more, without the group and with it."""
    if way.stretch is None and holder.lead not in (None, number):
        return
    for group in (False, True) if chain.group is not None else (False,):
        last = end(number, group, way.end)
        if last is None or not _allowed(holder, group, placed, way, last):
            continue
        if not group and not placed and holder.over is not None:
            last = min(last, holder.over)
        if last > way.end or group:
            yield placed or group, _Way(last, Stretch(number, way.end, last, group), way)


def _allowed(holder: Holder, group: bool, placed: bool, way: _Way, end: int) -> bool:
    """Whether the next device may be one with the group, or one without."""
    if not group:
        return placed if holder.place == "first" else not (placed and holder.place == "last")
    if placed or (holder.place == "first" and way.stretch is not None):
        return False
    return holder.over is None or way.end <= holder.over <= end


def _stretches(way: _Way) -> list[Stretch]:
    found = []
    at: _Way | None = way
    while at is not None and at.stretch is not None:
        found.append(at.stretch)
        at = at.before
    return found[::-1]
