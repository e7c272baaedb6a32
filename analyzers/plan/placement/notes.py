"""What a person must be told of a placement besides its figures."""

from __future__ import annotations

from collections.abc import Sequence

from vramscope.analyzers.plan.placement.bins import Bin
from vramscope.analyzers.plan.placement.offload import spill_cost
from vramscope.analyzers.plan.placement.optimal import largest_batch
from vramscope.schema.plan import Device, Gpu, Load, Spill, UnitCost
from vramscope.schema.units import format_bytes


def notes(
    costs: Sequence[UnitCost],
    gpus: Sequence[Gpu],
    bins: Sequence[Bin],
    devices: Sequence[Device],
    loads: Sequence[Load],
    *,
    fits: bool,
    batch: int,
) -> tuple[str, ...]:
    """Sentences; none where the plan is plain."""
    found = []
    used = {device for device in devices if isinstance(device, int)}
    if not fits:
        found.append(_lack(loads, batch))
    cost = spill_cost(costs, devices)
    if cost is not None:
        found.append(_moved(cost))
        most = largest_batch(costs, bins)
        if most is None or most > 0:
            found.append(f"Without a spill the GPUs hold a batch of {most} at most, not {batch}.")
    if gpus and not used:
        found.append(f"{_unrunnable(costs, gpus, bins, batch)}: the model runs on the CPU.")
    elif used and len(used) < len(bins) and fits:
        left = [each.index for each in bins if each.index not in used]
        word, stay = ("GPU", "stays") if len(left) == 1 else ("GPUs", "stay")
        found.append(f"{word} {', '.join(map(str, left))} would make no other less full, and {stay} free.")
    return tuple(found)


def _moved(cost: Spill) -> str:
    to = f"to GPU {cost.main_device}"
    prompt = f"each prompt brings {format_bytes(cost.moved_once_bytes)}"
    if not cost.moved_bytes_per_step:
        return f"{prompt.replace('each', 'Each', 1)} {to}, and no step does."
    link, seconds = max(cost.seconds_per_step.items(), key=lambda each: each[1])
    sentence = f"Each step brings {format_bytes(cost.moved_bytes_per_step)} {to}: at least {seconds:.2g} s over {link}"
    if cost.disk_moved_bytes_per_step:
        sentence += f", {format_bytes(cost.disk_moved_bytes_per_step)} of it from disk"
    return f"{sentence}; {prompt} besides." if cost.moved_once_bytes else f"{sentence}."


def _unrunnable(costs: Sequence[UnitCost], gpus: Sequence[Gpu], bins: Sequence[Bin], batch: int) -> str:
    roomiest = max((int(each.room()) for each in bins), default=0)
    if not roomiest:
        return "max_memory leaves no GPU anything" if any(gpu.room_bytes for gpu in gpus) else "No GPU has memory free"

    def needed(cost: UnitCost) -> int:
        work = cost.working_bytes + batch * cost.working_per_sample_bytes
        return sum(cost.weights.values()) + cost.kept_bytes + batch * cost.kept_per_sample_bytes + work

    largest = max(costs, key=needed)
    if needed(largest) <= roomiest:
        return "The GPUs have too little free to run it part by part"
    return (
        f"{largest.name} takes {format_bytes(needed(largest))} to run, and no GPU has more than "
        f"{format_bytes(roomiest)} for it"
    )


def _lack(loads: Sequence[Load], batch: int) -> str:
    over = [load for load in loads if load.capacity_bytes is not None and load.total_bytes > load.capacity_bytes]
    parts = ", ".join(
        f"{f'GPU {load.device}' if isinstance(load.device, int) else f'the {load.device}'} lacks "
        f"{format_bytes(load.total_bytes - (load.capacity_bytes or 0))}"
        for load in over
    )
    return f"It does not fit with a batch of {batch}: {parts}." if over else f"It does not fit with a batch of {batch}."
