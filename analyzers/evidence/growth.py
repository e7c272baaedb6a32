"""Memory that grew before the failure: after each step, at its peaks, between samples, or over the history.

A warm-up ends and a leak does not: what counts is growth in both halves.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from vramscope.analyzers.evidence.survivors import Block
from vramscope.schema.evidence import Evidence, History, Moment

_FEWEST = 3
_ENOUGH_SAMPLES = 6
_PARTS = 8
_ACTIVE = 0.2
_RISING = 0.75  # of the pairs of neighbours
_HALF = 0.2  # of the growth, at least, lies in each half
_FEWEST_PEAKS = 7  # with the failing step's: random sizes set fewer records in a row
_RECORDS = 0.8  # of the steps, at least, need more than all before them
_FLAT = 0.25  # of what the peaks gained, at most, stays after the steps


@dataclass(frozen=True, slots=True)
class Series:
    """``count`` values that rise from ``first_bytes`` to ``last_bytes``.

    ``unit`` is "step", "sample" or "part of the history".
    """

    first_bytes: int
    last_bytes: int
    count: int
    unit: str

    @property
    def gained_bytes(self) -> int:
        """In all."""
        return self.last_bytes - self.first_bytes

    @property
    def each_bytes(self) -> int:
        """From one to the next, on average."""
        return self.gained_bytes // max(1, self.count - 1)


def kept(evidence: Evidence, blocks: Sequence[Block]) -> Series | None:
    """What stays after each step rises; where no steps are known, what is allocated at the samples or was over the
    history. None where it does not, or where all that stays may belong to one step. ``blocks`` are the survivors."""
    rows = _later(evidence.steps)
    if len(rows) >= 2:
        values = [moment.allocated_bytes for moment in rows]
        series = rising(values, "step") or _outlived(rows, blocks)
        return series and replace(series, count=max(series.count, _span(rows)))
    if evidence.activity.steps:
        return None
    series = (
        rising([moment.allocated_bytes for moment in evidence.samples], "sample")
        if len(evidence.samples) >= _ENOUGH_SAMPLES
        else None
    )
    if series is None and evidence.history is not None and not _one_pass(evidence):
        series = rising(_survived(evidence.history, blocks), "part of the history")
    return series


def _one_pass(evidence: Evidence) -> bool:
    """Whether what stays may be what one pass keeps for its backward, which itself runs without gradients."""
    activity, parts = evidence.activity, evidence.attribution
    if activity.phase in ("backward", "optimizer") or parts is None:
        return True
    return activity.grad_enabled is not False and parts.activations_bytes > _ACTIVE * parts.live_bytes


def peaks(evidence: Evidence) -> Series | None:
    """The peak within nearly each of the last steps rises while what stays after it does not; None where it does not,
    or is unknown."""
    rows = _later(evidence.steps)
    # The failing step is the last: it needs all that was allocated, and the request.
    asked = evidence.figures.stats.allocated_bytes + evidence.figures.requested_bytes
    highest = _records([*(moment.peak_bytes for moment in rows), asked])
    series = rising(highest, "step") if len(highest) >= _FEWEST_PEAKS else None
    if series is None:
        return None
    rows = rows[len(rows) + 1 - len(highest) :]
    flat = rows[-1].allocated_bytes - rows[0].allocated_bytes <= _FLAT * series.gained_bytes
    return replace(series, count=max(series.count, _span(rows) + 1)) if flat else None


def _records(known: Sequence[int | None]) -> list[int]:
    """The most of the last peaks of which nearly all are higher than the one before; empty where none are.

    PyTorch's peak is a running maximum: a step without one of its own needed no more than one before it.
    """
    filled: list[int] = []
    for peak in known:
        filled.append(peak if peak is not None else filled[-1] if filled else 0)
    records, longest = 0, 0
    for steps, (peak, before) in enumerate(pairwise(reversed(filled)), 1):
        if not before:
            break
        if peak > before:
            records += 1
            longest = steps + 1 if records >= _RECORDS * steps else longest
    return filled[len(filled) - longest :]


def unusual_step(evidence: Evidence) -> int | None:
    """How much more than any step before it the failing one needs; None where it does not, or nothing is known."""
    known = [moment.peak_bytes for moment in _later(evidence.steps) if moment.peak_bytes is not None]
    if len(known) < 2:
        return None
    needs = evidence.figures.stats.allocated_bytes + evidence.figures.requested_bytes
    more = needs - max(known)
    return more if more > 0 else None


def rising(values: Sequence[int], unit: str) -> Series | None:
    """The series, if it rises all the way. Of a long one the lowest values of its parts: between them it may waver."""
    count, values = len(values), _lows(values)
    if len(values) < _FEWEST:
        return None
    first, last, middle = values[0], values[-1], values[len(values) // 2]
    growth = last - first
    if growth <= 0:
        return None
    up = sum(later > earlier for earlier, later in pairwise(values))
    halves = min(middle - first, last - middle) >= _HALF * growth
    return Series(first, last, count, unit) if up >= _RISING * (len(values) - 1) and halves else None


def _later(rows: Sequence[Moment]) -> Sequence[Moment]:
    """Without the first step, which makes the optimizer's state: that stays, and is no leak."""
    return rows[1:] if rows and rows[0].step in (1, None) else rows


def _span(rows: Sequence[Moment]) -> int:
    """The steps from the first row to the last; quick steps have no row each."""
    first, last = rows[0].step, rows[-1].step
    return len(rows) if first is None or last is None else last - first + 1


def _outlived(rows: Sequence[Moment], blocks: Sequence[Block]) -> Series | None:
    """Of few rows the history says whether what came between them is still there, and came step by step."""
    first, last = rows[0], rows[-1]
    gained = last.allocated_bytes - first.allocated_bytes
    if gained <= 0 or _span(rows) <= _FEWEST:
        return None
    begin, end = first.at_unix * 1e6, last.at_unix * 1e6
    between = [block for block in blocks if begin < block.time_us < end]
    middle = (begin + end) / 2
    early = sum(block.bytes for block in between if block.time_us < middle)
    both = min(early, sum(block.bytes for block in between) - early)
    return Series(first.allocated_bytes, last.allocated_bytes, len(rows), "step") if both >= _HALF * gained else None


def _lows(values: Sequence[int]) -> list[int]:
    """The lowest value in each of up to 16 equal parts."""
    parts = min(16, len(values))
    return [min(values[index * len(values) // parts : (index + 1) * len(values) // parts]) for index in range(parts)]


def _survived(history: History, blocks: Sequence[Block]) -> list[int]:
    """How much of what stayed to the end was there at the end of each of eight equal parts of the history."""
    total = len(history.entries)
    found = [0] * (_PARTS + 1)
    for block in blocks:
        found[block.index * _PARTS // total + 1] += block.bytes
    return [sum(found[: index + 1]) for index in range(_PARTS + 1)]
