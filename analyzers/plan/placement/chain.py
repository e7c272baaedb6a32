"""A model as a chain of parts to cut, and what a run of them takes on one device. It knows of no device's size.

Units that share a storage stay on one device: whoever loads a device map ties the weights again, and a tied weight
that is on another device than its module stops the first step. So does a unit that is joined to the one before it and
on another device. Neighbours of such a bond are one part. Those that share a storage across others (an embedding and
the head), with what is joined to them, are the chain's group: one device holds it beside its own run.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from vramscope.schema.plan import UnitCost

# Members that lie nearer to each other than this are one part with what is between them.
_NEAR = 4


@dataclass(frozen=True, slots=True)
class Part:
    """Units that go together, by their places in the order of execution, and their costs at one batch.

    ``work_bytes`` is needed while one of them runs. ``moved_bytes`` is what each step brings to the device where they
    lie elsewhere, tied weights once for each module that uses them; ``moved_once_bytes`` what each prompt brings.
    """

    places: tuple[int, ...]
    weights_bytes: int
    kept_bytes: int
    work_bytes: int
    moved_bytes: int = 0
    moved_once_bytes: int = 0


@dataclass(frozen=True, slots=True)
class Chain:
    """``parts`` in the order of execution, without ``group``, which is None where nothing is tied across others.

    ``length`` is the number of units. ``midst`` are the places between two parts where a member of the group runs.
    """

    parts: tuple[Part, ...]
    group: Part | None
    length: int
    midst: tuple[int, ...] = ()


def link(costs: Sequence[UnitCost], batch: int) -> Chain:
    """The chain of these units for that batch."""
    groups, near = _groups(costs)
    pinned = {place for group in groups for place in group}
    parts = [_part(costs, places, batch) for places in _runs(len(costs), near, pinned)]
    group = _part(costs, sorted(pinned), batch) if pinned else None
    before = {sum(1 for part in parts if part.places[0] < place) for place in pinned}
    return Chain(tuple(parts), group, len(costs), tuple(sorted(before - {0, len(parts)})))


@dataclass(frozen=True, slots=True)
class Runs:
    """What any run of neighbouring parts takes: sums by prefix, and the work of each part."""

    weights: tuple[int, ...]
    fixed: tuple[int, ...]
    work: tuple[int, ...]

    @classmethod
    def of(cls, parts: Iterable[Part]) -> Runs:
        """Those of the parts."""
        weights, fixed, work = [0], [0], []
        for part in parts:
            weights.append(weights[-1] + part.weights_bytes)
            fixed.append(fixed[-1] + part.weights_bytes + part.kept_bytes)
            work.append(part.work_bytes)
        return cls(tuple(weights), tuple(fixed), tuple(work))

    def bytes(self, first: int, last: int, base: Part | None = None) -> int:
        """What parts ``first`` to ``last`` (excluded) take on a device, with a part that is there beside them."""
        work = max(self.work[first:last], default=0)
        held = self.fixed[last] - self.fixed[first]
        if base is None:
            return held + work
        return held + base.weights_bytes + base.kept_bytes + max(work, base.work_bytes)

    def reach(self, room_bytes: float, weights_bytes: float, base: Part | None = None) -> list[int] | None:
        """For every first part the end of the longest run that takes at most this; None where ``base`` alone is more.

        A shorter run never takes more: so the end never goes back as the first part goes on.
        """
        room_bytes, weights_bytes, floor = _beside(base, room_bytes, weights_bytes)
        if room_bytes < floor or weights_bytes < 0:
            return None
        ends = []
        count, end = len(self.work), 0
        largest: deque[int] = deque()
        for first in range(count + 1):
            if end < first:
                end = first
            while largest and largest[0] < first:
                largest.popleft()
            while end < count:
                work = max(self.work[largest[0]] if largest else 0, self.work[end], floor)
                if self.fixed[end + 1] - self.fixed[first] + work > room_bytes:
                    break
                if self.weights[end + 1] - self.weights[first] > weights_bytes:
                    break
                while largest and self.work[largest[-1]] <= self.work[end]:
                    largest.pop()
                largest.append(end)
                end += 1
            ends.append(end)
        return ends

    def end(self, first: int, room_bytes: float, weights_bytes: float, base: Part | None = None) -> int | None:
        """The same for one first part."""
        room_bytes, weights_bytes, work = _beside(base, room_bytes, weights_bytes)
        if room_bytes < work or weights_bytes < 0:
            return None
        for place in range(first, len(self.work)):
            work = max(work, self.work[place])
            if self.fixed[place + 1] - self.fixed[first] + work > room_bytes:
                return place
            if self.weights[place + 1] - self.weights[first] > weights_bytes:
                return place
        return len(self.work)


def _beside(base: Part | None, room_bytes: float, weights_bytes: float) -> tuple[float, float, int]:
    """What is left beside that part: of the room, of the weights, and the work that there is anyway."""
    if base is None:
        return room_bytes, weights_bytes, 0
    return room_bytes - base.weights_bytes - base.kept_bytes, weights_bytes - base.weights_bytes, base.work_bytes


def _part(costs: Sequence[UnitCost], places: Sequence[int], batch: int) -> Part:
    units = [costs[place] for place in places]
    weights = {name: size for unit in units for name, size in unit.weights.items()}
    return Part(
        places=tuple(places),
        weights_bytes=sum(weights.values()),
        kept_bytes=sum(unit.kept_bytes + batch * unit.kept_per_sample_bytes for unit in units),
        work_bytes=max(unit.working_bytes + batch * unit.working_per_sample_bytes for unit in units),
        moved_bytes=sum(sum(unit.weights.values()) for unit in units if not unit.once),
        moved_once_bytes=sum(sum(unit.weights.values()) for unit in units if unit.once),
    )


def _groups(costs: Sequence[UnitCost]) -> tuple[list[list[int]], list[tuple[int, int]]]:
    """Places that are bound across others, and spans of places that are so as neighbours."""
    leader = list(range(len(costs)))

    def find(place: int) -> int:
        while leader[place] != place:
            leader[place] = leader[leader[place]]
            place = leader[place]
        return place

    holder: dict[str, int] = {}
    for place, cost in enumerate(costs):
        for storage in cost.weights:
            leader[find(place)] = find(holder.setdefault(storage, place))
        if cost.joined and place:
            leader[find(place)] = find(place - 1)
    members: dict[int, list[int]] = {}
    for place in range(len(costs)):
        members.setdefault(find(place), []).append(place)
    bound = [sorted(places) for places in members.values() if len(places) > 1]
    near = [(places[0], places[-1]) for places in bound if places[-1] - places[0] < _NEAR]
    return [places for places in bound if places[-1] - places[0] >= _NEAR], near


def _runs(count: int, spans: Sequence[tuple[int, int]], left_out: set[int]) -> list[list[int]]:
    joined = {place for first, last in spans for place in range(first, last)}
    runs: list[list[int]] = []
    open_run = False
    for place in range(count):
        if place not in left_out:
            if open_run:
                runs[-1].append(place)
            else:
                runs.append([place])
        open_run = place in joined and bool(runs) and (open_run or place not in left_out)
    return runs
