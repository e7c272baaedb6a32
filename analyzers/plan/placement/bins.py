"""The GPUs that a plan may use, those alike as one kind. It knows nothing of models."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from vramscope.analyzers.plan.placement.errors import PlacementError
from vramscope.schema.plan import Device, Gpu

UNLIMITED = 1 << 62

# Numbers of used GPUs of each kind for which all orders are tried: of nine GPUs, none like another, for instance.
_STATES = 512
# GPUs are alike where the others have at most so much more free.
_ALIKE = 0.02


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


@dataclass(frozen=True, slots=True)
class Arrangement:
    """GPUs to be used in any order, or with ``fixed`` in this one, each kind being one GPU."""

    kinds: tuple[Kind, ...]
    fixed: bool = False


def arrangements(bins: Iterable[Bin]) -> tuple[Arrangement, ...]:
    """What is tried: all orders where they are few enough. Else all orders of GPUs that are nearly alike, if they are,
    each taken as the least of them; and by index, by falling and by rising free memory."""
    given = tuple(bins)
    found = []
    shift = 0
    while True:
        alike: dict[tuple[int, int, int], list[Bin]] = {}
        for each in given:
            key = (each.free_bytes >> shift, each.context_bytes >> shift, each.weights_bytes >> shift)
            alike.setdefault(key, []).append(each)
        # One kind has no order, however many they are.
        if len(alike) == 1 or math.prod(len(group) + 1 for group in alike.values()) <= _STATES:
            break
        shift = max(shift + 1, 20)
    if all(
        max(each.free_bytes for each in group) * (1 - _ALIKE) <= min(each.free_bytes for each in group)
        for group in alike.values()
    ):
        kinds = sorted(map(_kind, alike.values()), key=lambda kind: min(each.index for each in kind.bins))
        found.append(Arrangement(tuple(kinds)))
    if shift or not found:
        by_size = sorted(given, key=lambda each: each.free_bytes)
        orders = (given, by_size[::-1], by_size)
        found += [Arrangement(tuple(_kind([each]) for each in order), fixed=True) for order in orders]
    return tuple(found)


def _kind(alike: list[Bin]) -> Kind:
    return Kind(
        bins=tuple(sorted(alike, key=lambda each: (-each.speed, each.index))),
        free_bytes=min(each.free_bytes for each in alike),
        context_bytes=max(each.context_bytes for each in alike),
        weights_bytes=min(each.weights_bytes for each in alike),
    )
