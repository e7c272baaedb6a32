"""What a placement is worth, counted unit by unit without the code that made it."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from vramscope.schema.plan import Device, Gpu, UnitCost


@dataclass(frozen=True)
class Verdict:
    """Bytes by GPU, whether all of them have room, changes of device."""

    used: Mapping[Device, int]
    fits: bool
    tightest: float
    crossings: int
    off_gpu_bytes: int


def read(device_map: Mapping[str, Device], costs: Sequence[UnitCost]) -> list[Device]:
    """The device of each unit by its longest key."""
    found = []
    for cost in costs:
        keys = [key for key in device_map if key in ("", cost.name) or cost.name.startswith(key + ".")]
        assert keys, f"{cost.name} has no device"
        found.append(device_map[max(keys, key=len)])
    return found


def judge(devices: Sequence[Device], costs: Sequence[UnitCost], gpus: Sequence[Gpu], batch: int = 1) -> Verdict:
    """Of units on GPUs, the CPU and the disk; what is off the GPUs runs on the first that is used."""
    indices = [device for device in devices if isinstance(device, int)]
    main = min(indices, default=None)
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
    off = {
        name: size
        for device, cost in zip(devices, costs, strict=True)
        if not isinstance(device, int)
        for name, size in cost.weights.items()
    }
    changes = sum(one != other for one, other in itertools.pairwise(devices))
    return Verdict(used, fits, tightest, changes, sum(off.values()))


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
