"""Which parts go to the host's memory where no split over the GPUs alone exists: the fewest bytes to move per step,
then the fewest for each prompt.

What lies on the host runs on the main device, the first GPU that has units: that one keeps room for the largest of
these units, for what they keep of the batch and for their work. So what it must reserve depends on what is spilled;
it is tried for each size of a unit, and again until it is enough.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from vramscope.analyzers.plan.placement.bins import Bin
from vramscope.analyzers.plan.placement.chain import Chain, Part, Runs, link
from vramscope.schema.plan import Device, UnitCost

_AGAIN = 6
_SIZES = 6
_MAINS = 3
_LARGEST_BATCH = 1 << 16
# Beyond so many steps of the search only two orders of the GPUs are tried: by index, and the roomiest first.
_STEPS = 30_000


@dataclass(frozen=True, slots=True)
class Spilled:
    """The device of every unit, None where it is spilled; ``moved_bytes`` in each step and for each prompt."""

    devices: tuple[Device | None, ...]
    moved_bytes: tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Reserve:
    """What the main device sets apart for what is spilled."""

    largest_bytes: int
    kept_bytes: int = 0
    work_bytes: int = 0

    def beside(self, base: Part | None) -> Part:
        held = self.largest_bytes + self.kept_bytes
        if base is None:
            return Part((), 0, held, self.work_bytes)
        return replace(base, kept_bytes=base.kept_bytes + held, work_bytes=max(base.work_bytes, self.work_bytes))


@dataclass(frozen=True, slots=True)
class _Way:
    cost: tuple[int, int, int]
    spilling: bool
    device: int | None
    first: int
    last: int
    group: bool
    before: _Way | None


def spill(costs: Sequence[UnitCost], bins: Sequence[Bin], batch: int) -> Spilled | None:
    """The cheapest spill; None where even a GPU that has nothing else has no room for a unit to run."""
    chain = link(costs, batch)
    runs = Runs.of(chain.parts)
    found: list[Spilled] = []
    for skipped in range(min(len(bins), _MAINS)):
        for away in (False, True) if chain.group else (False,):
            for largest in _sizes(chain):
                one = _least(chain, runs, bins[skipped:], largest, away)
                if one is not None:
                    found.append(one)
    return min(found, key=lambda each: each.moved_bytes) if found else None


def busiest(costs: Sequence[UnitCost], bins: Sequence[Bin]) -> int:
    """The batch, of powers of two, whose spill moves the fewest bytes for each sample; 0 where none runs."""
    best, rate, batch = 0, 0.0, 1
    while batch < _LARGEST_BATCH:
        found = spill(costs, bins, batch)
        if found is None:
            break
        step, once = found.moved_bytes
        if batch / max(step, once, 1) >= rate:
            best, rate = batch, batch / max(step, once, 1)
        batch *= 2
    return best


def tail(costs: Sequence[UnitCost], bins: Sequence[Bin], batch: int) -> Spilled | None:
    """As Hugging Face does: the GPUs are filled by index, and what comes after is spilled."""
    chain = link(costs, batch)
    for end in range(len(chain.parts), -1, -1):
        for group_away in (False, True) if chain.group else (False,):
            for first in range(len(bins)):
                found = _filled(chain, bins[first:], end, group_away)
                if found is not None:
                    return found
    return None


def _filled(chain: Chain, bins: Sequence[Bin], end: int, group_away: bool) -> Spilled | None:
    """The parts up to ``end`` on these GPUs, of which the first has units and room for what is spilled; else None."""
    kept = Runs.of(chain.parts[:end])
    spilled = [*chain.parts[end:], *([chain.group] if group_away and chain.group else [])]
    group = None if group_away else chain.group
    devices: list[Device | None] = [None] * chain.length
    at = 0
    for number, each in enumerate(bins):
        base = _reserve(spilled).beside(group) if number == 0 else None
        reached = kept.reach(each.room(), each.weights_bytes, base)
        if reached is None:
            return None
        for part in (*chain.parts[at : reached[at]], *([group] if group and number == 0 else [])):
            for place in part.places:
                devices[place] = each.index
        at = reached[at]
    if at < end or bins[0].index not in devices:
        return None
    return Spilled(tuple(devices), _moved(spilled))


def _sizes(chain: Chain) -> list[int]:
    parts = [*chain.parts, *([chain.group] if chain.group else [])]
    return sorted({part.weights_bytes for part in parts if part.weights_bytes}, reverse=True)[:_SIZES]


def _least(chain: Chain, runs: Runs, bins: Sequence[Bin], largest: int, away: bool) -> Spilled | None:
    if away and chain.group is not None and chain.group.weights_bytes > largest:
        return None
    reserve = _Reserve(largest)
    orders = _orders(bins, len(chain.parts))
    for _ in range(_AGAIN):
        best: tuple[tuple[int, int, int], list[Device | None], list[Part]] | None = None
        for order in orders:
            way = _search(chain, runs, order, reserve, bins[0], away)
            if way is not None and (best is None or way.cost < best[0]):
                devices, spilled = _followed(chain, order, way, away)
                best = (way.cost, devices, spilled)
        if best is None:
            return None
        _, devices, spilled = best
        needed = _reserve(spilled)
        used = [device for device in devices if device is not None]
        if bins[0].index not in used:
            return None
        if needed.kept_bytes <= reserve.kept_bytes and needed.work_bytes <= reserve.work_bytes:
            return Spilled(tuple(devices), _moved(spilled))
        reserve = _Reserve(
            largest, max(needed.kept_bytes, reserve.kept_bytes), max(needed.work_bytes, reserve.work_bytes)
        )
    return None


def _reserve(spilled: Sequence[Part]) -> _Reserve:
    return _Reserve(
        max((part.weights_bytes for part in spilled), default=0),
        sum(part.kept_bytes for part in spilled),
        max((part.work_bytes for part in spilled), default=0),
    )


def _moved(spilled: Sequence[Part]) -> tuple[int, int]:
    return sum(part.moved_bytes for part in spilled), sum(part.moved_once_bytes for part in spilled)


@dataclass(frozen=True, slots=True)
class _Order:
    """Alike GPUs in groups. ``fixed``: each is one GPU, and they are taken in this order, with or without units."""

    groups: tuple[tuple[Bin, ...], ...]
    fixed: bool

    def next(self, used: tuple[int, ...]) -> Iterator[int]:
        for number, count in enumerate(used):
            if count < len(self.groups[number]):
                yield number
                if self.fixed:
                    return


def _orders(bins: Sequence[Bin], parts: int) -> list[_Order]:
    alike: dict[tuple[object, ...], list[Bin]] = {}
    for number, each in enumerate(bins):
        key = (number == 0, each.free_bytes, each.context_bytes, each.weights_bytes)
        group = alike.setdefault(key, [])
        # More than there are parts, and the group's, can get nothing.
        if len(group) <= parts:
            group.append(each)
    states = 1
    for group in alike.values():
        states *= len(group) + 1
    if states * len(alike) * (parts + 1) <= _STEPS:
        return [_Order(tuple(tuple(group) for group in alike.values()), fixed=False)]
    roomiest = sorted(bins, key=lambda each: -each.free_bytes)
    return [_Order(tuple((each,) for each in order), fixed=True) for order in (bins, roomiest)]


def _search(chain: Chain, runs: Runs, order: _Order, reserve: _Reserve, main: Bin, away: bool) -> _Way | None:
    """The cheapest way to the chain's end: bytes moved first, then changes of device."""
    count = len(chain.parts)
    ends: dict[tuple[int, bool], list[int] | None] = {}
    for number, bins in enumerate(order.groups):
        for group in (False, True):
            base = chain.group if group and not away else None
            if bins[0] is main:
                base = reserve.beside(base)
            ends[number, group] = runs.reach(bins[0].room(), bins[0].weights_bytes, base)
    placed = away or chain.group is None
    start = (tuple(0 for _ in order.groups), placed)
    first = _Way((0, 0, 0), False, None, 0, 0, False, None)
    layer: dict[tuple[tuple[int, ...], bool], list[_Way | None]] = {start: [first, *([None] * count)]}
    best: _Way | None = None
    while layer:
        further: dict[tuple[tuple[int, ...], bool], list[_Way | None]] = {}
        for (used, done), ways in layer.items():
            for at in range(count + 1):
                way = ways[at]
                if way is None:
                    continue
                if at < count and chain.parts[at].weights_bytes <= reserve.largest_bytes:
                    part = chain.parts[at]
                    step, once, changes = way.cost
                    cost = (step + part.moved_bytes, once + part.moved_once_bytes, changes + (not way.spilling))
                    known = ways[at + 1]
                    if known is None or cost < known.cost:
                        ways[at + 1] = _Way(cost, True, None, at, at + 1, False, way)
                for number in order.next(used):
                    now = (*used[:number], used[number] + 1, *used[number + 1 :])
                    for group in (False,) if done else (False, True):
                        reached = ends[number, group]
                        if reached is None or (reached[at] == at and not group and not order.fixed):
                            continue
                        places = further.setdefault((now, done or group), [None] * (count + 1))
                        cost = (*way.cost[:2], way.cost[2] + (reached[at] > at or group))
                        known = places[reached[at]]
                        if known is None or cost < known.cost:
                            places[reached[at]] = _Way(cost, False, number, at, reached[at], group, way)
            last = ways[count]
            if last is not None and done and (best is None or last.cost < best.cost):
                best = last
        layer = further
    return best


def _followed(chain: Chain, order: _Order, way: _Way, away: bool) -> tuple[list[Device | None], list[Part]]:
    steps: list[_Way] = []
    at: _Way | None = way
    while at is not None and at.before is not None:
        steps.append(at)
        at = at.before
    devices: list[Device | None] = [None] * chain.length
    spilled = [chain.group] if away and chain.group is not None else []
    free = [list(group) for group in order.groups]
    for step in reversed(steps):
        parts = list(chain.parts[step.first : step.last])
        if step.device is None:
            spilled += parts
            continue
        device = free[step.device].pop(0)
        if step.group and chain.group is not None:
            parts.append(chain.group)
        for part in parts:
            for place in part.places:
                devices[place] = device.index
    return devices, spilled
