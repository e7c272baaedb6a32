"""The split with the least tight device, and of those one with the fewest crossings.

How tight a device is: what it holds of its free memory. The least tightness is searched by halving: ``cover`` answers
exactly whether a split within a given one exists, and each split that is found lowers the bound to its own tightness.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from vramscope.analyzers.plan.placement.bins import Arrangement, Bin, Kind, arrangements
from vramscope.analyzers.plan.placement.chain import Chain, Runs, link
from vramscope.analyzers.plan.placement.cover import Holder, Stretch, cover
from vramscope.analyzers.plan.placement.feathers import IMPERCEPTIBLE, feathers, of_the_whole, settle
from vramscope.analyzers.plan.placement.layout import crossings, holdings
from vramscope.analyzers.plan.placement.ordered import balanced_by_index
from vramscope.schema.plan import Device, UnitCost

_PLACES: tuple[Literal["first", "last", "any"], ...] = ("first", "last", "any")
_FIRST, _LAST, _ANY = (Holder(place) for place in _PLACES)
_LARGEST_BATCH = 1 << 40
# How much tighter a split may be that crosses less often, where a tied weight is used in the midst of the model; and
# where a tensor of the model itself is on the first GPU, and so the order had better begin there.
_FOR_A_CROSSING, _FOR_THE_FIRST = 0.005, 0.05


def split(costs: Sequence[UnitCost], bins: Sequence[Bin], batch: int, limit: float = 1.0) -> list[Device] | None:
    """The device of every unit, or None where the GPUs cannot hold it all, each filled up to ``limit`` at most."""
    light = feathers(costs)
    found, bound = _settled(costs, light, bins, batch, limit)
    if light and (not found or min(each.tightness for each in found) > bound * (1 + IMPERCEPTIBLE)):
        # They weigh something here: so all are cut as if they were heavy but those whose device is given.
        given = [place for place in light if of_the_whole(costs[place])]
        found += _settled(costs, given, bins, batch, limit)[0]
        if not found and given:
            found = _settled(costs, (), bins, batch, limit)[0]
    if not found:
        return None
    least = min(each.tightness for each in found)
    slack = _FOR_THE_FIRST if any(of_the_whole(costs[place]) for place in light) else _FOR_A_CROSSING
    near = (each for each in found if each.tightness <= least * (1 + slack))
    chosen = min(near, key=lambda each: (each.returns, each.tightness))
    return _straightened(chosen, costs, light, bins, batch, limit).devices


def _straightened(
    chosen: _Found, costs: Sequence[UnitCost], light: Sequence[int], bins: Sequence[Bin], batch: int, limit: float
) -> _Found:
    """A split that crosses no more often than a balanced walk by index, as accelerate's, does on as many GPUs.

    Where the walk crosses less often, it is the least tight of those that cross as seldom: no tighter than the walk.
    """
    if chosen.returns == 0:
        return chosen
    heavy = [cost for place, cost in enumerate(costs) if place not in set(light)]
    walk = _made(balanced_by_index(heavy, bins, batch), costs, light, bins, batch)
    if walk is None or walk.tightness > limit or walk.used != chosen.used or walk.crossings >= chosen.crossings:
        return chosen
    chain = link(heavy, batch)
    runs = Runs.of(chain.parts)
    main = min((device for device in walk.devices if isinstance(device, int)), default=None)
    led = [
        _made(each.devices, costs, light, bins, batch)
        for given in arrangements(bins)
        for each in _Search(chain, runs, given, main).led(walk.tightness)
    ]
    rivals = [each for each in led if each and each.used == walk.used and each.crossings <= walk.crossings]
    return min([*rivals, walk], key=lambda each: each.tightness)


def _made(
    heavy: Sequence[Device] | None, costs: Sequence[UnitCost], light: Sequence[int], bins: Sequence[Bin], batch: int
) -> _Found | None:
    """The split whose light units are put where they belong; None where there is none, or no room is left for them."""
    if heavy is None:
        return None
    heavy_costs = [cost for place, cost in enumerate(costs) if place not in set(light)]
    devices = settle(costs, light, heavy, _loads(heavy_costs, heavy, bins, batch), bins)
    if devices is None:
        return None
    return _Found(devices, _tightest(costs, devices, bins, batch), crossings(devices))


def _settled(
    costs: Sequence[UnitCost], light: Sequence[int], bins: Sequence[Bin], batch: int, limit: float
) -> tuple[list[_Found], float]:
    """Splits of all but the light ones, these put where they belong; and how tight it is without them at least."""
    heavy = [cost for place, cost in enumerate(costs) if place not in set(light)]
    chain = link(heavy, batch)
    runs = Runs.of(chain.parts)
    tried = arrangements(bins)
    free = [_Search(chain, runs, given).split(limit) for given in tried]
    splits = [each for each in free if each is not None]
    if not splits:
        return [], 0.0
    best = min(splits, key=lambda each: (each.tightness, each.crossings))
    splits = [best]
    main = min((device for device in best.devices if isinstance(device, int)), default=None)
    if any(of_the_whole(costs[place]) for place in light):
        limit = min(limit, best.tightness * (1 + _FOR_THE_FIRST))
        splits += [each for given in tried for each in _Search(chain, runs, given, main).led(limit)]
    settled = [_made(each.devices, costs, light, bins, batch) for each in splits]
    return [each for each in settled if each is not None], _tightest(heavy, best.devices, bins, batch)


def _loads(costs: Sequence[UnitCost], devices: Sequence[Device], bins: Sequence[Bin], batch: int) -> dict[Device, int]:
    return {each.device: each.load(batch, None).total_bytes for each in holdings(costs, devices, bins)}


def _tightest(costs: Sequence[UnitCost], devices: Sequence[Device], bins: Sequence[Bin], batch: int) -> float:
    free = {each.index: each.free_bytes for each in bins}
    loads = _loads(costs, devices, bins, batch)
    return max((load / free[device] for device, load in loads.items() if isinstance(device, int)), default=0.0)


@dataclass(frozen=True, slots=True)
class _Found:
    """A split; ``tightness`` is a bound that it keeps."""

    devices: list[Device]
    tightness: float
    crossings: int

    @property
    def used(self) -> int:
        """How many devices have units."""
        return len(set(self.devices))

    @property
    def returns(self) -> int:
        """Crossings beyond those that so many devices need."""
        return self.crossings - self.used + 1


def largest_batch(costs: Sequence[UnitCost], bins: Sequence[Bin]) -> int | None:
    """The largest batch that some split has room for: 0 where none, None where a sample takes nothing."""
    found = arrangements(bins)

    def holds(batch: int) -> bool:
        chain = link(costs, batch)
        runs = Runs.of(chain.parts)
        return any(cover(chain, runs, given, 1.0, _ANY) is not None for given in found)

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


@dataclass(frozen=True, slots=True)
class _Search:
    """One chain on one arrangement of GPUs; with ``lead`` it begins on a GPU of that one's kind."""

    chain: Chain
    runs: Runs
    given: Arrangement
    lead: int | None = None

    @property
    def kinds(self) -> Sequence[Kind]:
        return self.given.kinds

    def split(self, limit: float) -> _Found | None:
        """The least tight one, and of those one with the fewest crossings."""
        found = self.ends(limit) if self.chain.group else []
        if found and self.chain.midst:
            found = self.midst(found, limit)
        # Where the device of tied weights is in the midst of the order without need, the model crosses once more: that
        # is for GPUs that hold it in no other way.
        found = found or self.least([_ANY], limit)
        return min(found, key=lambda each: (each.crossings, each.tightness), default=None)

    def ends(self, limit: float) -> list[_Found]:
        """With the group on the first device or on the last."""
        return self.least([_FIRST, _LAST], limit)

    def midst(self, found: list[_Found], limit: float) -> list[_Found]:
        """Those with fewer crossings too that are next to no tighter than with the group on the first device.

        A device that holds the group and what runs before and after a member in the midst is crossed to less often.
        """
        first = self._best([_FIRST], limit)
        limit = limit if first is None else min(limit, first * (1 + _FOR_A_CROSSING))
        over = [Holder(place, over) for place in _PLACES for over in self.chain.midst]
        more = [self.least([holder], limit) for holder in (_FIRST, _LAST, *over)]
        return [*found, *itertools.chain.from_iterable(more)]

    def led(self, limit: float) -> list[_Found]:
        """The least tight one for each place of the group, where the model begins on a given GPU."""
        over = [Holder(place, over) for place in _PLACES[:2] for over in self.chain.midst]
        holders = [_FIRST, _LAST, *over] if self.chain.group else [_ANY]
        return [found for holder in holders for found in self.least([holder], limit)]

    def least(self, holders: Sequence[Holder], limit: float) -> list[_Found]:
        """The splits of least tightness, each with the fewest devices."""
        high = self._best(holders, limit)
        if high is None:
            return []
        ways = ((holder, self.cover(high, holder)) for holder in holders)
        made = [self.devices(self.levelled(way, high, holder.over)) for holder, way in ways if way is not None]
        return [_Found(devices, high, crossings(devices)) for devices in made]

    def _best(self, holders: Sequence[Holder], limit: float) -> float | None:
        best = self._tried(holders, limit)
        if best is None:
            return None
        low, high = 0.0, min(limit, best)
        # Two loads of whole bytes on GPUs of other sizes can be that near to each other; a float cannot say less.
        step = max(0.25 / max(kind.free_bytes for kind in self.kinds) ** 2, 1e-13)
        while high - low > step:
            middle = (low + high) / 2
            tried = self._tried(holders, middle)
            if tried is None:
                low = middle
            else:
                high = min(middle, tried)
        return high

    def _tried(self, holders: Sequence[Holder], part: float) -> float | None:
        """The tightness that is reached within ``part``."""
        found = (self.cover(part, holder) for holder in holders)
        return min((self.tightness(each) for each in found if each is not None), default=None)

    def cover(self, part: float, holder: Holder) -> list[Stretch] | None:
        """The fewest devices that hold the chain within that part of each."""
        lead = next(
            (number for number, kind in enumerate(self.kinds) if any(each.index == self.lead for each in kind.bins)),
            None,
        )
        return cover(self.chain, self.runs, self.given, part, replace(holder, lead=lead))

    def tightness(self, stretches: Sequence[Stretch]) -> float:
        """The largest part of a device's free memory that is taken."""
        return max(map(self._tightness, stretches), default=0.0)

    def _tightness(self, stretch: Stretch) -> float:
        kind = self.kinds[stretch.kind]
        base = self.chain.group if stretch.group else None
        return (self.runs.bytes(stretch.first, stretch.last, base) + kind.context_bytes) / kind.free_bytes

    def levelled(self, stretches: Sequence[Stretch], limit: float, over: int | None) -> list[Stretch]:
        """The same devices in the same order, no fuller than ``limit``, as evenly filled as the cuts allow.

        ``cover`` fills each device as far as it goes, so that the last is left with little.
        """
        count = len(self.chain.parts)
        holder = next((number for number, each in enumerate(stretches) if each.group), -1)
        earliest = [count] * len(stretches)
        for number in range(len(stretches) - 1, 0, -1):
            end = earliest[number]
            if number == holder and over is not None:
                end = earliest[number] = max(end, over)
            first, each = end, stretches[number]
            while first > 0 and self._holds(Stretch(each.kind, first - 1, end, each.group), limit):
                first -= 1
            earliest[number - 1] = first
        cuts: list[Stretch] = []
        start = 0
        for number, each in enumerate(stretches):
            end = max(earliest[number], start)
            if number == holder and over is not None:
                end = max(end, over)
            last = count if over is None or number >= holder else over
            level = self._level(stretches[number:], start)
            while end < last and number < len(stretches) - 1:
                longer = Stretch(each.kind, start, end + 1, each.group)
                now = self._tightness(Stretch(each.kind, start, end, each.group))
                if not self._holds(longer, limit) or self._tightness(longer) - level > level - now:
                    break
                end += 1
            cuts.append(Stretch(each.kind, start, end, each.group))
            start = end
        return cuts

    def _level(self, rest: Sequence[Stretch], start: int) -> float:
        """How tight these devices would be if they could be filled alike with what comes from ``start`` on."""
        held = self.runs.fixed[-1] - self.runs.fixed[start]
        for each in rest:
            held += self.kinds[each.kind].context_bytes
            if each.group and self.chain.group is not None:
                held += self.chain.group.weights_bytes + self.chain.group.kept_bytes
        return held / sum(self.kinds[each.kind].free_bytes for each in rest)

    def _holds(self, stretch: Stretch, limit: float) -> bool:
        kind = self.kinds[stretch.kind]
        base = self.chain.group if stretch.group else None
        weights = self.runs.weights[stretch.last] - self.runs.weights[stretch.first]
        weights += base.weights_bytes if base else 0
        held = self.runs.bytes(stretch.first, stretch.last, base)
        return weights <= kind.weights_bytes and held <= kind.as_bin().room(limit)

    def devices(self, stretches: Sequence[Stretch]) -> list[Device]:
        """The GPUs: of a kind the fastest get the most weights; alike ones go up with the order of execution."""
        chain = self.chain
        devices: list[Device] = [-1] * chain.length
        for number, kind in enumerate(self.kinds):
            here = [each for each in stretches if each.kind == number]
            chosen = kind.bins[: len(here)]
            if len({each.speed for each in chosen}) > 1:
                here.sort(key=lambda each: self.runs.weights[each.first] - self.runs.weights[each.last])
            else:
                chosen = tuple(sorted(chosen, key=lambda each: each.index))
            for stretch, device in zip(here, chosen, strict=True):
                parts = chain.parts[stretch.first : stretch.last]
                for part in (*parts, chain.group) if stretch.group and chain.group else parts:
                    for place in part.places:
                        devices[place] = device.index
        return devices
