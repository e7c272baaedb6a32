"""``place``: on which device goes what. It joins the strategies with the host's memory and says what follows."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from vramscope.analyzers.plan.placement.bins import Bin, usable
from vramscope.analyzers.plan.placement.device_map import compress
from vramscope.analyzers.plan.placement.errors import PlacementError
from vramscope.analyzers.plan.placement.layout import Holding, crossings, holdings
from vramscope.analyzers.plan.placement.notes import notes
from vramscope.analyzers.plan.placement.offload import on_host, spill_cost
from vramscope.analyzers.plan.placement.optimal import largest_batch, split
from vramscope.analyzers.plan.placement.ordered import balanced, balanced_low_0, sequential
from vramscope.analyzers.plan.placement.spill import busiest, spill, tail
from vramscope.schema.plan import Device, Gpu, Load, Placement, Strategy, UnitCost

_Split = Callable[[Sequence[UnitCost], Sequence[Bin], int], "list[Device] | None"]
_SPLITS: dict[Strategy, _Split] = {
    "optimal": split,
    "auto": balanced,
    "balanced": balanced,
    "balanced_low_0": balanced_low_0,
    "sequential": sequential,
}
_LARGEST_BATCH = 1 << 40


def place(
    costs: Sequence[UnitCost],
    gpus: Sequence[Gpu],
    *,
    batch: int,
    strategy: Strategy = "optimal",
    max_memory: Mapping[Device, int] | None = None,
    cpu_bytes: int | None = None,
    disk_bytes: int | None = None,
    maximise_batch: bool = False,
) -> Placement:
    """The placement of units, given in the order of execution, for that batch, or with ``maximise_batch`` for the
    largest that the GPUs hold, if that is more. Where none is held without a spill, it is that with the most samples
    for what each step moves.

    ``max_memory`` bounds a device's weights; what else it must hold is bounded by its free memory alone. A GPU that
    ``max_memory`` does not name stays unused. ``cpu_bytes`` and ``disk_bytes`` are what the host has for weights, None
    where unknown: then it is taken to be enough. Where only a smaller batch fits, the result has ``fits=False`` and is
    the map for that one; where no GPU can run some part at all, the model is on the CPU. Raises PlacementError for what
    nobody can plan with.
    """
    split_over = _SPLITS.get(strategy)
    if split_over is None:
        raise PlacementError(f"unknown strategy {strategy!r} (known: {', '.join(_SPLITS)})")
    if not costs:
        raise PlacementError("the model has no parts to place")
    if batch < 0:
        raise PlacementError(f"a batch is not negative: {batch}")
    names = [cost.name for cost in costs]
    if len(set(names)) != len(names):
        raise PlacementError(f"two parts have the name {next(name for name in names if names.count(name) > 1)!r}")
    bins = usable(gpus, max_memory)
    host = [_smaller(cpu_bytes, max_memory, "cpu"), _smaller(disk_bytes, max_memory, "disk")]
    if maximise_batch and bins:
        most = _most(strategy, costs, bins)
        most = busiest(costs, bins) if most == 0 and strategy == "optimal" else most
        batch = most if most is not None and most > batch else batch
    devices, fits = _devices(strategy, costs, bins, batch, host)
    held = holdings(costs, devices, bins)
    capacities = {gpu.index: gpu.free_bytes for gpu in gpus}
    loads = tuple(each.load(batch, _capacity(each.device, capacities, host)) for each in held)
    return Placement(
        strategy=strategy,
        device_map=compress(names, devices),
        loads=loads,
        fits=fits,
        crossings=crossings(devices),
        max_batch=_largest(held, loads),
        spilled_bytes=sum(load.weights_bytes for load in loads if not isinstance(load.device, int)),
        notes=notes(costs, gpus, bins, devices, loads, fits=fits, batch=batch),
        spill=spill_cost(costs, devices),
        tightest=_tightest(loads),
        batch=batch,
    )


def _devices(
    strategy: Strategy, costs: Sequence[UnitCost], bins: Sequence[Bin], batch: int, host: Sequence[int | None]
) -> tuple[list[Device], bool]:
    """The device of each unit, and whether all of them have room."""
    split_over, spill_over = _SPLITS[strategy], spill if strategy == "optimal" else tail

    def tried(batch: int) -> tuple[list[Device], bool] | None:
        devices = split_over(costs, bins, batch)
        if devices is not None:
            return devices, True
        spilled = spill_over(costs, bins, batch)
        return on_host(costs, spilled.devices, *host) if spilled is not None else None

    found = tried(batch) if bins else None
    if found is not None:
        return found
    if bins and batch > 1:
        most = _most(strategy, costs, bins)
        found = tried(most or 1)
        if found is not None:
            return found[0], False
    return on_host(costs, [None] * len(costs), *host)


def _smaller(known: int | None, max_memory: Mapping[Device, int] | None, device: Device) -> int | None:
    limit = None if max_memory is None else max_memory.get(device)
    return min((size for size in (known, limit) if size is not None), default=None)


def _capacity(device: Device, capacities: Mapping[int, int], host: Sequence[int | None]) -> int | None:
    return capacities[device] if isinstance(device, int) else host[device == "disk"]


def _tightest(loads: Sequence[Load]) -> float | None:
    parts = [
        load.total_bytes / load.capacity_bytes for load in loads if isinstance(load.device, int) and load.capacity_bytes
    ]
    return max(parts, default=None)


def _largest(held: Sequence[Holding], loads: Sequence[Load]) -> int | None:
    """Of this map: the least of its devices' batches, the CPU's too where the model runs there."""
    batches = [
        each.largest_batch(load.capacity_bytes)
        for each, load in zip(held, loads, strict=True)
        if each.running and load.capacity_bytes is not None
    ]
    return min((batch for batch in batches if batch is not None), default=None)


def _most(strategy: Strategy, costs: Sequence[UnitCost], bins: Sequence[Bin]) -> int | None:
    """The largest batch that a strategy's split holds: 0 where none, None where a sample takes nothing."""
    if strategy == "optimal":
        return largest_batch(costs, bins)
    split_over = _SPLITS[strategy]
    if split_over(costs, bins, 1) is None:
        return 0
    if split_over(costs, bins, _LARGEST_BATCH) is not None:
        return None
    low, high = 1, 2
    while split_over(costs, bins, high) is not None:
        low, high = high, 2 * high
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if split_over(costs, bins, middle) is not None else (low, middle)
    return low
