"""The strategies that go through the GPUs by index: ``sequential``, ``balanced`` (``auto``) and ``balanced_low_0``.

They mean what Hugging Face's documents say of them, and run through the model in the order of execution. A GPU that
has no room for the next part is passed over.
"""

from __future__ import annotations

from collections.abc import Sequence

from vramscope.analyzers.plan.placement.bins import Bin
from vramscope.analyzers.plan.placement.chain import Chain, Runs, link
from vramscope.analyzers.plan.placement.layout import crossings
from vramscope.schema.plan import Device, UnitCost

# Of each GPU the end of its run; the run begins where that of the GPU before it ended.
_Ends = list[int]


def sequential(costs: Sequence[UnitCost], bins: Sequence[Bin], batch: int) -> list[Device] | None:
    """Each GPU is filled before the next gets anything. None where they cannot hold it all."""
    chain = link(costs, batch)
    runs = Runs.of(chain.parts)
    rooms = [each.room() for each in bins]
    for holder in range(len(bins)) if chain.group else (0,):
        ends = _fill(chain, runs, bins, rooms, holder)
        if ends is not None:
            return _devices(chain, bins, ends, holder)
    return None


def balanced(costs: Sequence[UnitCost], bins: Sequence[Bin], batch: int) -> list[Device] | None:
    """Every GPU gets as many bytes as the others, as nearly as blocks and free memory allow."""
    return _even(costs, bins, batch, [each.room() for each in bins])


def balanced_by_index(costs: Sequence[UnitCost], bins: Sequence[Bin], batch: int) -> list[Device] | None:
    """As accelerate's own walk: tied weights on the first GPU, which keeps room for the largest unit too."""
    rooms = [each.room() for each in bins]
    rooms[0] -= max(sum(cost.weights.values()) for cost in costs)
    return _even(costs, bins, batch, rooms, holders=1)


def balanced_low_0(costs: Sequence[UnitCost], bins: Sequence[Bin], batch: int) -> list[Device] | None:
    """As ``balanced`` over all GPUs but the first, which gets only what the others have no room for."""
    if len(bins) < 2:
        return balanced(costs, bins, batch)
    without = balanced(costs, bins[1:], batch)
    if without is not None:
        return without
    full = [each.room() for each in bins]
    if _even(costs, bins, batch, full) is None:
        return None
    low, high = 0, int(full[0])
    while high - low > 1:
        middle = (low + high) // 2
        held = _even(costs, bins, batch, [middle, *full[1:]], search=False) is not None
        low, high = (low, middle) if held else (middle, high)
    return _even(costs, bins, batch, [high, *full[1:]], fixed=1)


def _even(
    costs: Sequence[UnitCost],
    bins: Sequence[Bin],
    batch: int,
    rooms: Sequence[float],
    *,
    fixed: int = 0,
    search: bool = True,
    holders: int | None = None,
) -> list[Device] | None:
    """The least level to which the GPUs must be filled, those before ``fixed`` as far as their room goes.

    Tied weights are tried on the first ``holders`` of them, or on all.
    """
    chain = link(costs, batch)
    runs = Runs.of(chain.parts)
    found = []
    for holder in range(len(bins))[:holders] if chain.group else (0,):
        ends = _fill(chain, runs, bins, rooms, holder)
        if ends is None:
            continue
        low, high = 0, int(max(rooms, default=0.0))
        while search and high - low > 1:
            middle = (low + high) // 2
            tried = _fill(chain, runs, bins, [*rooms[:fixed], *(min(room, middle) for room in rooms[fixed:])], holder)
            if tried is None:
                low = middle
            else:
                high, ends = middle, tried
        found.append((high, _devices(chain, bins, ends, holder)))
        if not search or len(bins) > 16:
            break
    return min(found, key=lambda each: (each[0], crossings(each[1])))[1] if found else None


def _fill(chain: Chain, runs: Runs, bins: Sequence[Bin], rooms: Sequence[float], holder: int) -> _Ends | None:
    """Each GPU in turn as far as its room goes; None where parts are left, or the holder has no room for the group."""
    known: dict[tuple[float, int, bool], list[int] | None] = {}
    ends: _Ends = []
    at = 0
    for number, (each, room) in enumerate(zip(bins, rooms, strict=True)):
        base = chain.group if number == holder else None
        key = (room, each.weights_bytes, base is not None)
        if key not in known:
            known[key] = runs.reach(room, each.weights_bytes, base)
        reached = known[key]
        if reached is None:
            if base is not None:
                return None
        else:
            at = reached[at]
        ends.append(at)
    return ends if at == len(chain.parts) and (bins or not chain.group) else None


def _devices(chain: Chain, bins: Sequence[Bin], ends: _Ends, holder: int) -> list[Device]:
    devices: list[Device] = [-1] * chain.length
    start = 0
    for number, (each, end) in enumerate(zip(bins, ends, strict=True)):
        parts = list(chain.parts[start:end])
        if chain.group is not None and number == holder:
            parts.append(chain.group)
        for part in parts:
            for place in part.places:
                devices[place] = each.index
        start = end
    return devices
