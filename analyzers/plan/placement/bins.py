"""The GPUs that a plan may use, those alike as one kind. It knows nothing of models."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from vramscope.analyzers.plan.placement.errors import PlacementError
from vramscope.schema.plan import Device, Gpu

UNLIMITED = 1 << 62

# All orders of so many kinds are tried; beyond it, kinds that are nearly alike become one.
_STATES = 4096


@dataclass(frozen=True, slots=True)
class Bin:
    """One GPU: what is free on it for this job, what the job's context takes of that, and how many bytes of weights
    it may get (``max_memory``)."""

    index: int
    free_bytes: int
    context_bytes: int
    weights_bytes: int = UNLIMITED
    speed: float = 1.0

    def room(self, part: float = 1.0) -> float:
        """What is left for the model where only that part of the free memory may be taken."""
        # The thousandth of a byte is for the rounding of a part that was computed from bytes.
        return self.free_bytes * part - self.context_bytes + 0.001


@dataclass(frozen=True, slots=True)
class Kind:
    """GPUs that take equally much, by falling speed and then by index. ``free_bytes`` are the least of them."""

    bins: tuple[Bin, ...]
    free_bytes: int
    context_bytes: int
    weights_bytes: int

    def as_bin(self) -> Bin:
        """A GPU of the kind."""
        return Bin(self.bins[0].index, self.free_bytes, self.context_bytes, self.weights_bytes)


def usable(gpus: Iterable[Gpu], max_memory: Mapping[Device, int] | None) -> tuple[Bin, ...]:
    """By index, those with memory left. With ``max_memory`` only those that it names, as Hugging Face does.

    Raises PlacementError for what is no machine.
    """
    bins: dict[int, Bin] = {}
    for gpu in gpus:
        if gpu.index in bins:
            raise PlacementError(f"GPU {gpu.index} is there twice")
        if min(gpu.index, gpu.capacity_bytes, gpu.free_bytes, gpu.context_bytes) < 0 or not 0 < gpu.speed < 1e9:
            raise PlacementError(f"GPU {gpu.index} has sizes or a speed that no GPU has")
        limit = UNLIMITED if max_memory is None else max_memory.get(gpu.index, 0)
        bins[gpu.index] = Bin(gpu.index, gpu.free_bytes, gpu.context_bytes, limit, gpu.speed)
    if max_memory is not None:
        for device in max_memory:
            if isinstance(device, int) and device not in bins:
                there = ", ".join(map(str, sorted(bins))) or "none"
                raise PlacementError(f"max_memory names GPU {device}, which is not there (there: {there})")
    return tuple(bins[index] for index in sorted(bins) if bins[index].weights_bytes and bins[index].room() > 0.5)


def kinds(bins: Iterable[Bin]) -> tuple[Kind, ...]:
    """By their lowest index. Exact where the numbers of orders is small; else sizes are rounded down, ever coarser."""
    given = tuple(bins)
    shift = 0
    while True:
        found: dict[tuple[int, int, int], list[Bin]] = {}
        for each in given:
            key = (each.free_bytes >> shift, each.context_bytes >> shift, each.weights_bytes >> shift)
            found.setdefault(key, []).append(each)
        states = 1
        for alike in found.values():
            states *= len(alike) + 1
        if states <= _STATES or len(found) == 1:
            return tuple(sorted(map(_kind, found.values()), key=lambda kind: min(each.index for each in kind.bins)))
        shift = 1 if not shift else shift + 1


def _kind(alike: list[Bin]) -> Kind:
    return Kind(
        bins=tuple(sorted(alike, key=lambda each: (-each.speed, each.index))),
        free_bytes=min(each.free_bytes for each in alike),
        context_bytes=max(each.context_bytes for each in alike),
        weights_bytes=min(each.weights_bytes for each in alike),
    )
