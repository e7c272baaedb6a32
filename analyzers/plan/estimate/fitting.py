"""A job's batch model from what was seen of it: peaks of several batches, or the one failure of one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from statistics import median

from vramscope.schema.plan import BatchModel

# Peaks of one batch differ by as much as the allocator does not split off, and by what data of other lengths adds.
_EQUAL = 0.01
# Of batches so large no exact part is looked for.
_MANY = 1 << 16


class TooFewPoints(ValueError):  # noqa: N818
    """Observations that do not tell the two parts of a peak apart."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FittedBatch:
    """``on_line`` are the batches that the line is drawn through; ``worst_error`` that of any observation, of 1."""

    model: BatchModel
    on_line: tuple[int, ...]
    worst_error: float


@dataclass(frozen=True, slots=True, kw_only=True)
class SmallerBatch:
    """``batch`` fits, ``accumulation`` of them are the old one, or next to it where that has no such part; 0 where not
    even one sample fits. More than ``largest`` would not have."""

    batch: int
    accumulation: int
    largest: int
    model: BatchModel


def fit(points: Iterable[tuple[int, int]], expected: BatchModel | None = None) -> FittedBatch:
    """From pairs of batch and peak. ``expected`` (an estimate) says which are flat, and where there is only one point
    besides those, how steep it goes on.

    Raises TooFewPoints where the line's two numbers do not follow.
    """
    peaks: dict[int, list[int]] = {}
    for batch, peak in points:
        if batch > 0 and peak > 0:
            peaks.setdefault(batch, []).append(peak)
    seen = sorted((batch, int(median(values))) for batch, values in peaks.items())
    if not seen:
        raise TooFewPoints("no peak of any batch was seen")
    found = [_candidate(seen, flat, expected) for flat in range(len(seen))]
    candidates = [each for each in found if each is not None]
    if not candidates:
        raise TooFewPoints(f"the peaks of {len(seen)} batches do not tell what a sample takes: two larger ones would")
    flat, model = min(candidates, key=lambda each: (_rounded_error(each[1], seen), each[0]))
    return FittedBatch(
        model=model, on_line=tuple(batch for batch, _ in seen[flat:]), worst_error=_worst_error(model, seen)
    )


def fit_after_oom(
    batch: int,
    *,
    capacity_bytes: int,
    needed_bytes: int,
    expected: BatchModel | None = None,
    fixed_bytes: int | None = None,
    left_out: Fraction = Fraction(0),
) -> SmallerBatch:
    """The largest part of a batch that would have fitted, and how many of them make it up.

    ``needed_bytes`` is what was allocated and what was asked for when memory was out: the peak was that at least. What
    does not grow with the batch is ``fixed_bytes`` (weights, gradients, states as they were seen), or the expected.
    ``left_out`` is the part of the largest batch that is left for what had yet to be computed.
    """
    if batch < 1 or capacity_bytes < 1:
        raise TooFewPoints(f"a batch of {batch} in {capacity_bytes} bytes is no failure to learn from")
    if fixed_bytes is None and expected is None:
        raise TooFewPoints("what does not grow with the batch is not known")
    fixed = fixed_bytes if fixed_bytes is not None else expected.fixed_bytes if expected is not None else 0
    seen = max(needed_bytes - fixed, 0) / batch
    slope = max(int(seen), 0 if expected is None else expected.per_sample_bytes)
    plateau = max(fixed, 0 if expected is None else expected.plateau_bytes)
    model = BatchModel(plateau_bytes=plateau, fixed_bytes=fixed, per_sample_bytes=slope)
    largest = model.largest_batch(capacity_bytes)
    most = batch - 1 if largest is None else min(largest, batch - 1)
    room = max(min(most, 1), most - int(most * left_out))
    smaller, accumulation = _parted(batch, room) if room else (0, 0)
    return SmallerBatch(batch=smaller, accumulation=accumulation, largest=most, model=model)


def _parted(batch: int, room: int) -> tuple[int, int]:
    """A batch of at most ``room``, and how many there are of it: an exact part if that has half of the room or more."""
    sizes = range(room, (room - 1) // 2, -1) if room < _MANY else range(0)
    part = next((size for size in sizes if batch % size == 0), None)
    steps = -(-batch // room) if part is None else batch // part
    return batch // steps, steps


def _candidate(
    seen: Sequence[tuple[int, int]], flat: int, expected: BatchModel | None
) -> tuple[int, BatchModel] | None:
    """With the first ``flat`` batches on the plateau and the others on the line."""
    rest = seen[flat:]
    plateau = int(median(peak for _, peak in seen[:flat])) if flat else 0
    if len(rest) >= 2:
        # The median of all slopes: one point that is off does not turn it.
        slopes = [
            (second[1] - first[1]) / (second[0] - first[0])
            for index, first in enumerate(rest)
            for second in rest[index + 1 :]
        ]
        slope = median(slopes)
        if slope <= 0 or (not flat and _may_be_flat(rest, expected)):
            return None
    elif expected is not None and expected.per_sample_bytes > 0 and not _may_be_flat(rest, expected):
        slope = float(expected.per_sample_bytes)
    else:
        return None
    fixed = int(median(peak - slope * batch for batch, peak in rest))
    if flat == 0 and expected is not None:
        plateau = min(expected.plateau_bytes, rest[0][1])
    return flat, BatchModel(plateau_bytes=max(plateau, 0), fixed_bytes=fixed, per_sample_bytes=int(slope))


def _may_be_flat(rest: Sequence[tuple[int, int]], expected: BatchModel | None) -> bool:
    """Whether the smallest of these is one that the estimate has on the plateau."""
    if expected is None:
        return False
    batch = rest[0][0]
    return expected.fixed_bytes + expected.per_sample_bytes * batch < expected.plateau_bytes * (1 - _EQUAL)


def _worst_error(model: BatchModel, seen: Sequence[tuple[int, int]]) -> float:
    return max(abs(model.peak_bytes(batch) - peak) / peak for batch, peak in seen)


def _rounded_error(model: BatchModel, seen: Sequence[tuple[int, int]]) -> int:
    """In steps that noise makes: of explanations that are as good the one with more points on the line is taken."""
    return int(_worst_error(model, seen) / _EQUAL)
