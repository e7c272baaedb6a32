"""The split with the least tight device, and of those one with the fewest crossings.

How tight a device is: what it holds of its free memory. The least tightness is searched by halving: ``cover`` answers
exactly whether a split within a given one exists, and each split that is found lowers the bound to its own tightness.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from vramscope.analyzers.plan.placement.bins import Bin, Kind, kinds
from vramscope.analyzers.plan.placement.chain import Chain, Runs, link
from vramscope.analyzers.plan.placement.cover import Holder, Stretch, cover
from vramscope.analyzers.plan.placement.feathers import feathers, settle
from vramscope.analyzers.plan.placement.layout import crossings, holdings
from vramscope.schema.plan import Device, UnitCost

# Where the device of the tied weights is neither the first nor the last in the order of execution, the model crosses
# once more: that is for GPUs that hold it in no other way.
_HOLDERS: tuple[tuple[Holder, ...], ...] = (("first", "last"), ("any",))
_LARGEST_BATCH = 1 << 40


def split(costs: Sequence[UnitCost], bins: Sequence[Bin], batch: int, limit: float = 1.0) -> list[Device] | None:
    """The device of every unit, or None where the GPUs cannot hold it all, each filled up to ``limit`` at most."""
    light = feathers(costs)
    heavy = [cost for place, cost in enumerate(costs) if place not in set(light)]
    devices = _split(heavy, bins, batch, limit)
    if not light or devices is None:
        return devices
    loads = {each.device: each.load(batch, None).total_bytes for each in holdings(heavy, devices, bins)}
    return settle(costs, light, devices, loads, bins) or _split(costs, bins, batch, limit)


def _split(costs: Sequence[UnitCost], bins: Sequence[Bin], batch: int, limit: float) -> list[Device] | None:
    chain = link(costs, batch)
    search = _Search(chain, Runs.of(chain.parts), kinds(bins))
    for holders in _HOLDERS if chain.group else (("any",),):
        found = search.least(holders, limit)
        if found:
            high = min(search.tightness(each) for each in found)
            return min((search.devices(search.levelled(each, high)) for each in found), key=crossings)
    return None


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


@dataclass(frozen=True, slots=True)
class _Search:
    """One chain on one machine."""

    chain: Chain
    runs: Runs
    kinds: Sequence[Kind]

    def least(self, holders: Sequence[Holder], limit: float) -> list[list[Stretch]]:
        """The splits of least tightness with the fewest devices, one for each holder that has any."""
        best = self._cover(holders, limit)
        if not best:
            return []
        low, high = 0.0, min(limit, *map(self.tightness, best))
        # Two loads of whole bytes on GPUs of other sizes can be that near to each other; a float cannot say less.
        step = max(0.25 / max(kind.free_bytes for kind in self.kinds) ** 2, 1e-13)
        while high - low > step:
            middle = (low + high) / 2
            tried = self._cover(holders, middle)
            if tried:
                high = min(middle, *map(self.tightness, tried))
            else:
                low = middle
        return self._cover(holders, high)

    def _cover(self, holders: Sequence[Holder], part: float) -> list[list[Stretch]]:
        found = (cover(self.chain, self.runs, self.kinds, part, holder) for holder in holders)
        return [each for each in found if each is not None]

    def tightness(self, stretches: Sequence[Stretch]) -> float:
        """The largest part of a device's free memory that is taken."""
        return max(map(self._tightness, stretches), default=0.0)

    def _tightness(self, stretch: Stretch) -> float:
        kind = self.kinds[stretch.kind]
        base = self.chain.group if stretch.group else None
        return (self.runs.bytes(stretch.first, stretch.last, base) + kind.context_bytes) / kind.free_bytes

    def levelled(self, stretches: Sequence[Stretch], limit: float) -> list[Stretch]:
        """The same devices in the same order, no fuller than ``limit``, as evenly filled as the cuts allow.

        ``cover`` fills each device as far as it goes, so that the last is left with little.
        """
        earliest = [stretches[-1].last] if stretches else []
        for each in reversed(stretches[1:]):
            first = earliest[0]
            while first > 0 and self._holds(Stretch(each.kind, first - 1, earliest[0], each.group), limit):
                first -= 1
            earliest.insert(0, first)
        cuts: list[Stretch] = []
        start = 0
        for number, each in enumerate(stretches):
            end = max(earliest[number], start)
            last = number == len(stretches) - 1
            level = self._level(stretches[number:], start)
            while not last and end < len(self.chain.parts):
                longer = Stretch(each.kind, start, end + 1, each.group)
                now = self._tightness(Stretch(each.kind, start, end, each.group))
                if not self._holds(longer, limit) or self._tightness(longer) - level > level - now:
                    break
                end += 1
            cuts.append(Stretch(each.kind, start, each.last if last else end, each.group))
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
