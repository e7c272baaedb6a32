"""Units too light to count, such as a rotary embedding's buffer or a norm: they go where they make nothing tighter.

Beside their neighbours in the order of execution, if that leaves the tightest device as it is; else on another device.
"""

from __future__ import annotations

from collections.abc import Sequence

from vramscope.analyzers.plan.placement.bins import Bin
from vramscope.schema.plan import Device, UnitCost

# Of all weights, the part that one of them has at most.
_PART = 10_000
# A GPU that gets so much tighter, some hundred bytes, is as tight as before: a rotation elsewhere than before the
# layers would be copied to every one of them.
IMPERCEPTIBLE = 3e-7


def feathers(costs: Sequence[UnitCost]) -> list[int]:
    """The places of units with next to no weights, nothing else, and none that must be with another."""
    sizes: dict[str, int] = {}
    users: dict[str, int] = {}
    for cost in costs:
        for name, size in cost.weights.items():
            sizes[name] = size
            users[name] = users.get(name, 0) + 1
    most = sum(sizes.values()) // _PART
    bound = {place - back for place, cost in enumerate(costs) if cost.joined for back in (0, 1)}
    return [
        place
        for place, cost in enumerate(costs)
        if place not in bound
        and sum(cost.weights.values()) <= (100 * most if of_the_whole(cost) else most)
        and all(users[name] == 1 for name in cost.weights)
        and not (cost.kept_bytes or cost.kept_per_sample_bytes or cost.working_bytes or cost.working_per_sample_bytes)
    ]


def settle(
    costs: Sequence[UnitCost],
    light: Sequence[int],
    heavy: Sequence[Device],
    loads: dict[Device, int],
    bins: Sequence[Bin],
) -> list[Device] | None:
    """The devices of all units, those of the heavy ones being given with what is on each; None where no room is left.

    ``loads`` are the bytes on every GPU that is used, its context included.
    """
    loads = dict(loads)
    weights: dict[Device, int] = {}
    rest = iter(heavy)
    devices: list[Device | None] = [None] * len(costs)
    skipped = set(light)
    for place, cost in enumerate(costs):
        if place not in skipped:
            device = next(rest)
            devices[place] = device
            weights[device] = weights.get(device, 0) + sum(cost.weights.values())
    by_index: dict[Device, Bin] = {each.index: each for each in bins}
    for place in light:
        size = sum(costs[place].weights.values())
        before = devices[place - 1] if place else None
        after = next((device for device in devices[place:] if device is not None), None)
        near = [device for device in (after, before) if device is not None]
        if of_the_whole(costs[place]):
            near = [min(device for device in loads if isinstance(device, int))]
        free = _anywhere(costs[place].name)
        highest = max(load / by_index[device].free_bytes for device, load in loads.items())
        worths = []
        for device, load in loads.items():
            limit = by_index[device]
            if load + size <= limit.free_bytes and weights.get(device, 0) + size <= limit.weights_bytes:
                distance = near.index(device) if device in near else len(near)
                tight = max((load + size) / limit.free_bytes, highest * (1 + IMPERCEPTIBLE))
                # A norm far from its neighbours costs two copies of what passes through: only without room there.
                worths.append((not free and device not in near, tight, distance, device))
        if not worths:
            return None
        chosen = min(worths, key=lambda each: each[:3])[3]
        devices[place] = chosen
        loads[chosen] += size
        weights[chosen] = weights.get(chosen, 0) + size
    return [device for device in devices if device is not None]


def _anywhere(name: str) -> bool:
    """Whether it is the positions' rotation, which every layer is given as it is: no device is far from all of them."""
    last = name.rpartition(".")[2]
    return "rotary" in last or "rope" in last


def of_the_whole(cost: UnitCost) -> bool:
    """Whether it is a tensor of the model itself, in none of its modules: accelerate puts that on the first GPU."""
    return "." not in cost.name and set(cost.weights) == {cost.name}
