"""What a placement is worth, counted tensor by tensor without the code that makes placements."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from vramscope.schema.plan import Device, Gpu, UnitCost


@dataclass(frozen=True)
class Verdict:
    """Bytes by GPU, whether all of them have room, changes of device, weights that are on no GPU."""

    used: Mapping[Device, int]
    fits: bool
    tightest: float
    crossings: int
    off_gpu_bytes: int


def device_of(name: str, device_map: Mapping[str, Device]) -> Device:
    """By the longest key. AssertionError where there is none."""
    keys = [key for key in device_map if key in ("", name) or name.startswith(key + ".")]
    assert keys, f"{name} has no device"
    return device_map[max(keys, key=len)]


def read(device_map: Mapping[str, Device], costs: Sequence[UnitCost]) -> list[Device]:
    """The device of each unit."""
    return [device_of(cost.name, device_map) for cost in costs]


def judge(devices: Sequence[Device], costs: Sequence[UnitCost], gpus: Sequence[Gpu], batch: int = 1) -> Verdict:
    """Of units on GPUs, the CPU and the disk; what is off the GPUs runs on the first that is used."""
    main = min((device for device in devices if isinstance(device, int)), default=None)
    used: dict[Device, int] = {}
    fits, tightest = True, 0.0
    for gpu in gpus:
        weights: dict[str, int] = {}
        kept, work, streamed = 0, 0, 0
        anything = False
        for device, cost in zip(devices, costs, strict=True):
            away = not isinstance(device, int)
            if device != gpu.index and not (away and gpu.index == main):
                continue
            anything = True
            kept += cost.kept_bytes + batch * cost.kept_per_sample_bytes
            work = max(work, cost.working_bytes + batch * cost.working_per_sample_bytes)
            if away:
                streamed = max(streamed, sum(cost.weights.values()))
            else:
                weights |= cost.weights
        if anything:
            total = sum(weights.values()) + kept + work + streamed + gpu.context_bytes
            used[gpu.index] = total
            fits = fits and total <= gpu.free_bytes
            tightest = max(tightest, total / gpu.free_bytes)
    off: dict[str, int] = {}
    for device, cost in zip(devices, costs, strict=True):
        if not isinstance(device, int):
            off |= cost.weights
    changes = sum(one != other for one, other in itertools.pairwise(devices))
    return Verdict(used, fits, tightest, changes, sum(off.values()))


def largest_batch(devices: Sequence[Device], costs: Sequence[UnitCost], gpus: Sequence[Gpu], limit: int) -> int:
    """The largest batch up to ``limit`` that fits; 0 where not even one does."""
    low, high = 0, limit + 1
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if judge(devices, costs, gpus, middle).fits else (low, middle)
    return low


def first_fit(costs: Sequence[UnitCost], gpus: Sequence[Gpu]) -> bool:
    """Whether the units go onto the GPUs one after the other, by index, tied ones on the first with room for them."""
    users: dict[str, int] = {}
    for cost in costs:
        for name in cost.weights:
            users[name] = users.get(name, 0) + 1
    together = [cost for cost in costs if any(users[name] > 1 for name in cost.weights)]
    held = sum({name: size for cost in together for name, size in cost.weights.items()}.values())
    left = [gpu.free_bytes for gpu in gpus]
    holder = next((index for index, room in enumerate(left) if room >= held), None)
    if holder is None:
        return False
    left[holder] -= held
    at = 0
    for cost in costs:
        if any(cost is other for other in together):
            continue
        size = sum(cost.weights.values())
        while at < len(left) and size > left[at]:
            at += 1
        if at == len(left):
            return False
        left[at] -= size
    return True


def tied_together(devices: Sequence[Device], costs: Sequence[UnitCost]) -> bool:
    """Whether every storage lies on one device."""
    homes: dict[str, set[Device]] = {}
    for device, cost in zip(devices, costs, strict=True):
        for name in cost.weights:
            homes.setdefault(name, set()).add(device)
    return all(len(where) == 1 for where in homes.values())


def in_runs(devices: Sequence[Device], costs: Sequence[UnitCost]) -> bool:
    """Whether each device has one run of the units that are tied to no other."""
    users: dict[str, int] = {}
    for cost in costs:
        for name in cost.weights:
            users[name] = users.get(name, 0) + 1
    seen: list[Device] = []
    for device, cost in zip(devices, costs, strict=True):
        if any(users[name] > 1 for name in cost.weights) or (seen and seen[-1] == device):
            continue
        if device in seen:
            return False
        seen.append(device)
    return True
