"""What is wrong with a device map that somebody wrote, before a loader finds it out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from vramscope.analyzers.plan.placement.bins import usable
from vramscope.analyzers.plan.placement.chain import link
from vramscope.analyzers.plan.placement.device_map import key_of, prefixes
from vramscope.analyzers.plan.placement.errors import PlacementError
from vramscope.analyzers.plan.placement.layout import holdings
from vramscope.analyzers.plan.placement.max_memory import parse_device
from vramscope.analyzers.plan.placement.offload import spill_cost
from vramscope.schema.architecture import Architecture
from vramscope.schema.plan import Device, Gpu, Load, MapFinding, UnitCost
from vramscope.schema.units import format_bytes

_SHOWN = 5


def check_map(
    device_map: Mapping[str, object],
    architecture: Architecture,
    costs: Sequence[UnitCost],
    gpus: Sequence[Gpu],
    *,
    batch: int,
    max_memory: Mapping[Device, int] | None = None,
    offload_folder: bool = False,
) -> tuple[MapFinding, ...]:
    """Findings, errors first; none where the map is good.

    ``costs`` are those of the architecture's units. A key stands for all that is inside it and has no longer key;
    ``""`` is the whole model. ``offload_folder``: the loader is given one.
    """
    devices, found = _devices(device_map, gpus)
    found += _keys(device_map, architecture)
    found += _covered(device_map, architecture)
    placed = _placed(devices, architecture)
    found += _split(placed, architecture)
    found += _tied(devices, architecture)
    found += _joined(placed, architecture)
    ordered = _ordered(architecture, costs)
    homes = [_home(placed[unit.name]) for unit in architecture.units]
    if "disk" in devices.values() and not offload_folder:
        keys = tuple(key for key, device in devices.items() if device == "disk")
        found.append(
            MapFinding(
                id="no_offload_folder",
                severity="error",
                sentence=f"{_listed(keys)} on disk: loading needs an offload_folder for it.",
                names=keys,
                device="disk",
            )
        )
    if all(home is not None for home in homes):
        known: list[Device] = [home for home in homes if home is not None]
        found += _jumps(known, ordered)
        found += _loads(known, ordered, gpus, batch, max_memory)
    return tuple(sorted(found, key=lambda each: each.severity != "error"))


def loads_of_map(
    device_map: Mapping[str, object],
    architecture: Architecture,
    costs: Sequence[UnitCost],
    gpus: Sequence[Gpu],
    *,
    batch: int,
) -> tuple[Load, ...]:
    """What each device would hold, a split unit counted where most of it is; none where some unit has no device."""
    devices, _ = _devices(device_map, gpus)
    placed = _placed(devices, architecture)
    homes = [home for unit in architecture.units if (home := _home(placed[unit.name])) is not None]
    if len(homes) < len(architecture.units):
        return ()
    free = {gpu.index: gpu.free_bytes for gpu in gpus}
    return tuple(
        held.load(batch, free.get(held.device) if isinstance(held.device, int) else None)
        for held in holdings(_ordered(architecture, costs), homes, usable(gpus, None))
    )


def _devices(device_map: Mapping[str, object], gpus: Sequence[Gpu]) -> tuple[dict[str, Device], list[MapFinding]]:
    there = {gpu.index for gpu in gpus}
    devices: dict[str, Device] = {}
    found = []
    for key, value in device_map.items():
        try:
            device = parse_device(value)
        except PlacementError as error:
            found.append(MapFinding(id="bad_device", severity="error", sentence=f"{key!r}: {error}.", names=(key,)))
            continue
        devices[key] = device
        if isinstance(device, int) and device not in there:
            names = ", ".join(map(str, sorted(there))) or "none"
            sentence = f"{key!r} is on GPU {device}, which is not there (there: {names})."
            found.append(MapFinding(id="bad_device", severity="error", sentence=sentence, names=(key,), device=device))
    return devices, found


def _keys(device_map: Mapping[str, object], architecture: Architecture) -> list[MapFinding]:
    known = {""}
    for unit in architecture.units:
        known.update(prefixes(unit.name))
        for tensor in unit.tensors:
            known.update(prefixes(tensor.name))
    unknown = tuple(key for key in device_map if key not in known)
    if not unknown:
        return []
    sentence = f"The model has no weights under {_listed(unknown)}."
    return [MapFinding(id="unknown_key", severity="warning", sentence=sentence, names=unknown)]


def _covered(device_map: Mapping[str, object], architecture: Architecture) -> list[MapFinding]:
    missing = [
        tensor for unit in architecture.units for tensor in unit.tensors if key_of(tensor.name, device_map) is None
    ]
    found = []
    stored = tuple(tensor.name for tensor in missing if tensor.persistent)
    if stored:
        sentence = f"The map gives no device to {_listed(stored)}."
        found.append(MapFinding(id="uncovered", severity="error", sentence=sentence, names=stored))
    made = tuple(tensor.name for tensor in missing if not tensor.persistent)
    if made:
        sentence = f"The map gives no device to the buffers {_listed(made)}: they stay where they were made."
        found.append(MapFinding(id="uncovered", severity="warning", sentence=sentence, names=made))
    return found


def _placed(devices: Mapping[str, Device], architecture: Architecture) -> dict[str, dict[Device, int]]:
    """Bytes of each unit by device; empty for a unit without a device."""
    placed: dict[str, dict[Device, int]] = {}
    for unit in architecture.units:
        sizes = placed.setdefault(unit.name, {})
        for tensor in unit.tensors:
            key = key_of(tensor.name, devices)
            if key is not None:
                sizes[devices[key]] = sizes.get(devices[key], 0) + tensor.size_bytes
        if not unit.tensors:
            key = key_of(unit.name, devices)
            if key is not None:
                sizes[devices[key]] = 0
    return placed


def _split(placed: Mapping[str, Mapping[Device, int]], architecture: Architecture) -> list[MapFinding]:
    found = []
    for unit in architecture.units:
        where = sorted(placed[unit.name], key=str)
        if len(where) > 1:
            kind = f" ({unit.type_name})" if unit.type_name else ""
            sentence = f"{unit.name}{kind} is split over {_named(where)}, and must be on one device."
            found.append(MapFinding(id="split_block", severity="error", sentence=sentence, names=(unit.name,)))
    return found


def _tied(devices: Mapping[str, Device], architecture: Architecture) -> list[MapFinding]:
    users: dict[str, list[str]] = {}
    for unit in architecture.units:
        for tensor in unit.tensors:
            users.setdefault(tensor.storage, []).append(tensor.name)
    groups = [tuple(names) for names in users.values() if len(names) > 1]
    groups += [names for names in architecture.tied if set(names) not in [set(group) for group in groups]]
    found = []
    for names in groups:
        keys = [key_of(name, devices) for name in names]
        where = sorted({devices[key] for key in keys if key is not None}, key=str)
        if len(where) > 1:
            sentence = f"{_listed(names)} share one weight and are on {_named(where)}: they must be together."
            found.append(MapFinding(id="tied_apart", severity="error", sentence=sentence, names=names))
    return found


def _joined(placed: Mapping[str, Mapping[Device, int]], architecture: Architecture) -> list[MapFinding]:
    """Units that run on another device than that of the unit before them, to whose output theirs is added."""
    used = [device for sizes in placed.values() for device in sizes if isinstance(device, int)]
    main: Device = min(used) if used else "cpu"
    found = []
    for before, unit in pairwise(architecture.units):
        if not unit.joined:
            continue
        there = {device if isinstance(device, int) else main for one in (before, unit) for device in placed[one.name]}
        if len(there) > 1:
            sentence = (
                f"{unit.name} gives what is added to the output of {before.name}, and they are on "
                f"{_named(sorted(there, key=str))}: they must be together."
            )
            names = (before.name, unit.name)
            found.append(MapFinding(id="joined_apart", severity="error", sentence=sentence, names=names))
    return found


def _ordered(architecture: Architecture, costs: Sequence[UnitCost]) -> list[UnitCost]:
    by_name = {cost.name: cost for cost in costs}
    unknown = [unit.name for unit in architecture.units if unit.name not in by_name]
    if unknown:
        raise PlacementError(f"the costs have no {_listed(unknown)}")
    return [by_name[unit.name] for unit in architecture.units]


def _home(sizes: Mapping[Device, int]) -> Device | None:
    return max(sizes, key=lambda device: sizes[device], default=None)


def _jumps(homes: Sequence[Device], costs: Sequence[UnitCost]) -> list[MapFinding]:
    """Devices that are left and come again; units of one tied weight must, and do not count.

    What is off the GPUs runs on the first of them.
    """
    main = min((home for home in homes if isinstance(home, int)), default=None)
    group = link(costs, 0).group
    tied = set(group.places) if group is not None else set()
    seen: list[Device] = []
    back: list[str] = []
    for place, (there, cost) in enumerate(zip(homes, costs, strict=True)):
        home = there if main is None or isinstance(there, int) else main
        if place in tied or (seen and seen[-1] == home):
            continue
        if home in seen:
            back.append(cost.name)
        seen.append(home)
    if not back:
        return []
    sentence = (
        f"The model goes back to a device that it has left, at {_listed(back)}: each time costs a copy and a wait."
    )
    return [MapFinding(id="jumps", severity="warning", sentence=sentence, names=tuple(back))]


def _loads(
    homes: Sequence[Device],
    costs: Sequence[UnitCost],
    gpus: Sequence[Gpu],
    batch: int,
    max_memory: Mapping[Device, int] | None,
) -> list[MapFinding]:
    bins = usable(gpus, None)
    free = {gpu.index: gpu.free_bytes for gpu in gpus}
    found = []
    for held in holdings(costs, homes, bins):
        capacity = free.get(held.device) if isinstance(held.device, int) else None
        load = held.load(batch, capacity)
        if capacity is not None and load.total_bytes > capacity:
            sentence = (
                f"{_named([held.device])} would hold {format_bytes(load.total_bytes)} with a batch of {batch}, and has "
                f"{format_bytes(capacity)} free."
            )
            found.append(MapFinding(id="over_capacity", severity="error", sentence=sentence, device=held.device))
        limit = None if max_memory is None else max_memory.get(held.device)
        if limit is not None and load.weights_bytes > limit:
            sentence = (
                f"{_named([held.device])} gets {format_bytes(load.weights_bytes)} of weights, and max_memory gives it "
                f"{format_bytes(limit)}."
            )
            found.append(MapFinding(id="over_weights_limit", severity="error", sentence=sentence, device=held.device))
    cost = spill_cost(costs, homes)
    if cost is not None:
        away = tuple(unit.name for unit, home in zip(costs, homes, strict=True) if not isinstance(home, int))
        sentence = (
            f"{_listed(away)} off the GPUs: each step brings {format_bytes(cost.moved_bytes_per_step)} "
            f"to GPU {cost.main_device}."
        )
        found.append(MapFinding(id="spilled", severity="warning", sentence=sentence, names=away))
    return found


def _named(devices: Sequence[Device]) -> str:
    return " and ".join(f"GPU {device}" if isinstance(device, int) else f"the {device}" for device in devices)


def _listed(names: Sequence[str]) -> str:
    shown = ", ".join(name or '""' for name in names[:_SHOWN])
    return shown if len(names) <= _SHOWN else f"{shown} and {len(names) - _SHOWN} more"
