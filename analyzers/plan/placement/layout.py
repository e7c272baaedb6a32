"""Which unit is on which device, and what follows: loads, crossings, the largest batch. It decides nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from vramscope.analyzers.plan.placement.bins import Bin
from vramscope.schema.plan import Device, Load, UnitCost


@dataclass(frozen=True, slots=True)
class Holding:
    """What one device holds whatever the batch, and what each sample adds; ``streamed_bytes`` is room for the largest
    unit that is brought to it when it runs."""

    device: Device
    units: tuple[UnitCost, ...]
    running: tuple[UnitCost, ...]
    kept: tuple[UnitCost, ...]
    context_bytes: int = 0
    streamed_bytes: int = 0
    weights_bytes: int = field(init=False)

    def __post_init__(self) -> None:
        weights = {name: size for unit in self.units for name, size in unit.weights.items()}
        object.__setattr__(self, "weights_bytes", sum(weights.values()))

    def load(self, batch: int, capacity_bytes: int | None) -> Load:
        """Its load at that batch."""
        kept = sum(unit.kept_bytes for unit in self.kept)
        samples = batch * sum(unit.kept_per_sample_bytes for unit in self.kept)
        work = max((unit.working_bytes + batch * unit.working_per_sample_bytes for unit in self.running), default=0)
        work += self.streamed_bytes
        return Load(
            device=self.device,
            weights_bytes=self.weights_bytes,
            kept_bytes=kept,
            kv_cache_bytes=samples,
            activation_bytes=work,
            context_bytes=self.context_bytes,
            total_bytes=self.weights_bytes + kept + samples + work + self.context_bytes,
            capacity_bytes=capacity_bytes,
        )

    def largest_batch(self, capacity_bytes: int) -> int | None:
        """The largest batch that it has room for: 0 where none, None where a sample takes nothing."""
        left = capacity_bytes - self.load(0, None).total_bytes + self._work(0)
        per_sample = sum(unit.kept_per_sample_bytes for unit in self.kept)
        if left < self._work(0):
            return 0
        batches = [
            (left - self.streamed_bytes - unit.working_bytes) // (per_sample + unit.working_per_sample_bytes)
            for unit in self.running
            if per_sample + unit.working_per_sample_bytes
        ]
        if per_sample:
            batches.append((left - self.streamed_bytes) // per_sample)
        return max(min(batches), 0) if batches else None

    def _work(self, batch: int) -> int:
        work = (unit.working_bytes + batch * unit.working_per_sample_bytes for unit in self.running)
        return max(work, default=0) + self.streamed_bytes


def holdings(costs: Sequence[UnitCost], devices: Sequence[Device], bins: Sequence[Bin]) -> tuple[Holding, ...]:
    """What each device holds: GPUs by index, then the CPU, then the disk; only those that hold something.

    A unit that lies on the CPU or disk runs on the first GPU that has units, and what it keeps of a batch stays there;
    without any GPU it runs on the CPU.
    """
    used = sorted({device for device in devices if isinstance(device, int)})
    main: Device = used[0] if used else "cpu"
    contexts = {each.index: each.context_bytes for each in bins}
    found = []
    for device in [*used, "cpu", "disk"]:
        held = tuple(cost for cost, place in zip(costs, devices, strict=True) if place == device)
        guests = tuple(
            cost
            for cost, place in zip(costs, devices, strict=True)
            if device == main and not isinstance(place, int) and place != device
        )
        if not held and not guests:
            continue
        stays = isinstance(device, int) or device == main
        found.append(
            Holding(
                device=device,  # type: ignore[arg-type]
                units=held,
                running=held + guests if stays else (),
                kept=held + guests if stays else (),
                context_bytes=contexts.get(device, 0) if isinstance(device, int) else 0,
                streamed_bytes=max((sum(cost.weights.values()) for cost in guests), default=0),
            )
        )
    return tuple(found)


def crossings(devices: Sequence[Device]) -> int:
    """Neighbours in the order of execution that are on different devices."""
    return sum(1 for one, other in pairwise(devices) if one != other)
