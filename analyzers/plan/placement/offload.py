"""Spilled units between the host's memory and the disk, and what they cost in each step."""

from __future__ import annotations

from collections.abc import Sequence

from vramscope.schema.plan import Device, Spill, UnitCost

# Bytes a second in one direction: 16 lanes of 8, 16 and 32 GT/s with 128b/130b encoding. No copy is faster.
LINKS = {
    "PCIe 3.0 x16": 15_754_000_000,
    "PCIe 4.0 x16": 31_508_000_000,
    "PCIe 5.0 x16": 63_015_000_000,
}


def on_host(
    costs: Sequence[UnitCost], devices: Sequence[Device | None], cpu_bytes: int | None, disk_bytes: int | None
) -> tuple[list[Device], bool]:
    """The CPU for as many bytes of the spilled units as it has room for, the disk for the rest; whether all fits.

    The CPU keeps room for the largest unit on the disk, which passes through it. Units of one storage stay together.
    """
    sizes: dict[int, dict[str, int]] = {}
    leader: dict[str, int] = {}
    for place, (cost, device) in enumerate(zip(costs, devices, strict=True)):
        if device is None:
            owner = next((leader[name] for name in cost.weights if name in leader), place)
            for name in cost.weights:
                leader.setdefault(name, owner)
            sizes.setdefault(owner, {}).update(cost.weights)
            leader[f"\0{place}"] = owner
    groups = {owner: sum(weights.values()) for owner, weights in sizes.items()}
    cpu = set(groups)
    if cpu_bytes is not None and sum(groups.values()) > cpu_bytes:
        cpu = _within(groups, cpu_bytes)
    there: list[Device] = []
    for place, device in enumerate(devices):
        if device is not None:
            there.append(device)
        else:
            there.append("cpu" if leader[f"\0{place}"] in cpu else "disk")
    on_disk = sum(size for owner, size in groups.items() if owner not in cpu)
    on_cpu = sum(groups[owner] for owner in cpu)
    fits = (disk_bytes is None or on_disk <= disk_bytes) and (cpu_bytes is None or on_cpu <= cpu_bytes)
    return there, fits


def _within(groups: dict[int, int], cpu_bytes: int) -> set[int]:
    """Those that the CPU holds beside the largest of the rest. The first stay, so that the disk is read at the end."""
    best: set[int] = set()
    for reserve in sorted(set(groups.values()), reverse=True):
        held: set[int] = set()
        left = cpu_bytes - reserve
        for owner, size in groups.items():
            if size > reserve or size <= left:
                if size > left:
                    break
                held.add(owner)
                left -= size
        else:
            if sum(groups[owner] for owner in held) > sum(groups[owner] for owner in best):
                best = held
    return best


def spill_cost(costs: Sequence[UnitCost], devices: Sequence[Device]) -> Spill | None:
    """What lies off the GPUs and what that costs; None where nothing does, or where there is no GPU to bring it to."""
    gpus = [device for device in devices if isinstance(device, int)]
    if not gpus or len(gpus) == len(devices):
        return None
    held: dict[Device, dict[str, int]] = {"cpu": {}, "disk": {}}
    moved = dict.fromkeys(held, 0)
    once = 0
    for cost, device in zip(costs, devices, strict=True):
        if isinstance(device, int):
            continue
        held[device].update(cost.weights)
        if cost.once:
            once += sum(cost.weights.values())
        else:
            moved[device] += sum(cost.weights.values())
    together = sum(moved.values())
    return Spill(
        cpu_bytes=sum(held["cpu"].values()),
        disk_bytes=sum(held["disk"].values()),
        moved_bytes_per_step=together,
        disk_moved_bytes_per_step=moved["disk"],
        seconds_per_step={name: together / rate for name, rate in LINKS.items()},
        main_device=min(gpus),
        moved_once_bytes=once,
    )
