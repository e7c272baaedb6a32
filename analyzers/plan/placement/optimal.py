"""The split with the least tight device, and of those one with the fewest crossings.

How tight a device is: what it holds of its free memory. The least tightness is searched by halving: ``cover`` answers
exactly whether a split within a given one exists, and each split that is found lowers the bound to its own tightness.
"""

from __future__ import annotations

from collections.abc import Sequence

from vramscope.analyzers.plan.placement.bins import Bin, Kind, kinds
from vramscope.analyzers.plan.placement.chain import Chain, Part, Runs, link
from vramscope.analyzers.plan.placement.cover import Holder, Stretch, cover
from vramscope.analyzers.plan.placement.layout import crossings
from vramscope.schema.plan import Device, UnitCost

_HOLDERS: tuple[Holder, ...] = ("first", "last", "any")
_LARGEST_BATCH = 1 << 40


def split(costs: Sequence[UnitCost], bins: Sequence[Bin], batch: int, limit: float = 1.0) -> list[Device] | None:
    """The device of every unit, or None where the GPUs cannot hold it all, each filled up to ``limit`` at most."""
    chain = link(costs, batch)
    runs = Runs.of(chain.parts)
    found = kinds(bins)
    stretches = cover(chain, runs, found, limit, "any")
    if stretches is None:
        return None
    low, high = 0.0, tightness(chain, runs, found, stretches)
    # Two loads of whole bytes on GPUs of other sizes can be that near to each other; a float cannot say less.
    step = max(0.25 / max(kind.free_bytes for kind in found) ** 2, 1e-13)
    while high - low > step:
        middle = (low + high) / 2
        tried = cover(chain, runs, found, middle, "any")
        if tried is None:
            low = middle
        else:
            high = min(tightness(chain, runs, found, tried), middle)
    ways = [(holder, cover(chain, runs, found, high, holder)) for holder in _HOLDERS[: 3 if chain.group else 1]]
    placed = [_devices(chain, found, _levelled(chain, runs, found, way, high)) for _, way in ways if way is not None]
    return min(placed, key=crossings)


def largest_batch(costs: Sequence[UnitCost], bins: Sequence[Bin]) -> int | None:
    """The largest batch that some split has room for: 0 where none, None where a sample takes nothing."""
    found = kinds(bins)

    def holds(batch: int) -> bool:
        chain = link(costs, batch)
        return cover(chain, Runs.of(chain.parts), found, 1.0, "any") is not None

    if not holds(1):
        return 0
    if holds(_LARGEST_BATCH):
        return None
    low, high = 1, 2
    while holds(high):
        low, high = high, 2 * high
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if holds(middle) else (low, middle)
    return low


def tightness(chain: Chain, runs: Runs, found: Sequence[Kind], stretches: Sequence[Stretch]) -> float:
    """The largest part of a device's free memory that is taken."""
    return max((_tightness(chain, runs, found[each.kind], each) for each in stretches), default=0.0)


def _tightness(chain: Chain, runs: Runs, kind: Kind, stretch: Stretch) -> float:
    base: Part | None = chain.group if stretch.group else None
    held = runs.bytes(stretch.first, stretch.last, base) + kind.context_bytes
    return held / kind.free_bytes


def _levelled(
    chain: Chain, runs: Runs, found: Sequence[Kind], stretches: Sequence[Stretch], limit: float
) -> list[Stretch]:
    """The same devices in the same order, no fuller than ``limit``, the others as evenly filled as cuts allow.

    ``cover`` fills each device as far as it goes, so that the last is left with little.
    """
    lowest = [stretches[-1].last] if stretches else []
    for each in reversed(stretches[1:]):
        first = lowest[0]
        while first > 0 and _holds(chain, runs, found, Stretch(each.kind, first - 1, lowest[0], each.group), limit):
            first -= 1
        lowest.insert(0, first)
    cuts: list[Stretch] = []
    start = 0
    for number, each in enumerate(stretches):
        rest = stretches[number:]
        end = max(lowest[number], start)
        if len(rest) == 1:
            end = each.last
        else:
            # The level at which this device and those after it would be filled alike.
            held = sum(runs.fixed[-1:]) - runs.fixed[start] + sum(_base(chain, other, found) for other in rest)
            level = held / sum(found[other.kind].free_bytes for other in rest)
            while end < len(chain.parts):
                longer = Stretch(each.kind, start, end + 1, each.group)
                if not _holds(chain, runs, found, longer, limit):
                    break
                now = _tightness(chain, runs, found[each.kind], Stretch(each.kind, start, end, each.group))
                if _tightness(chain, runs, found[each.kind], longer) - level > level - now:
                    break
                end += 1
        cuts.append(Stretch(each.kind, start, end, each.group))
        start = end
    return cuts


def _base(chain: Chain, stretch: Stretch, found: Sequence[Kind]) -> int:
    group = chain.group
    held = group.weights_bytes + group.kept_bytes if stretch.group and group is not None else 0
    return held + found[stretch.kind].context_bytes


def _holds(chain: Chain, runs: Runs, found: Sequence[Kind], stretch: Stretch, limit: float) -> bool:
    kind = found[stretch.kind]
    base = chain.group if stretch.group else None
    weights = runs.weights[stretch.last] - runs.weights[stretch.first] + (base.weights_bytes if base else 0)
    return weights <= kind.weights_bytes and runs.bytes(stretch.first, stretch.last, base) <= kind.as_bin().room(limit)


def _devices(chain: Chain, found: Sequence[Kind], stretches: Sequence[Stretch]) -> list[Device]:
    """The GPUs themselves: of a kind the fastest get the most weights; alike ones go up with the order of execution."""
    devices: list[Device] = [-1] * chain.length
    for number, kind in enumerate(found):
        here = [each for each in stretches if each.kind == number]
        chosen = kind.bins[: len(here)]
        if len({each.speed for each in chosen}) > 1:
            here.sort(key=lambda each: -sum(part.weights_bytes for part in chain.parts[each.first : each.last]))
        else:
            chosen = tuple(sorted(chosen, key=lambda each: each.index))
        for stretch, device in zip(here, chosen, strict=True):
            parts = chain.parts[stretch.first : stretch.last]
            for part in (*parts, chain.group) if stretch.group and chain.group else parts:
                for place in part.places:
                    devices[place] = device.index
    return devices
