"""Rehearsals with varied values: every listed combination, and for each the largest number that fits."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping, Sequence

from vramscope.daemon.dryrun.search import Trial, find_largest
from vramscope.daemon.dryrun.variation import Variation
from vramscope.schema.dryrun import RankPeak, VariedRun
from vramscope.schema.errors import CommandError

# The peaks of a rehearsal's processes, and whether memory ran out in it.
Outcome = tuple[Sequence[RankPeak], bool]


def check(variations: Sequence[Variation], bounded: bool) -> Variation | None:
    """The range among them, if there is one. CommandError for several, or for one without a bound."""
    ranges = [variation for variation in variations if variation.is_range]
    if len(ranges) > 1:
        names = " and ".join(variation.name for variation in ranges)
        raise CommandError(f"--vary: {names} are ranges; one number can be sought: list the values of the others")
    if ranges and not bounded:
        raise CommandError(f"--vary {ranges[0].name}: the largest that fits on what? Give --gpu or --memory")
    return ranges[0] if ranges else None


def explore(
    variations: Sequence[Variation],
    room_bytes: int | None,
    rehearse: Callable[[Mapping[str, str]], Outcome],
) -> tuple[list[VariedRun], list[int]]:
    """All rehearsals in their order, and which of them are the largest that fit. ``room_bytes`` as in find_largest."""
    sought = next((variation for variation in variations if variation.is_range), None)
    listed = [variation for variation in variations if not variation.is_range]
    runs: list[VariedRun] = []
    largest: list[int] = []
    for combination in itertools.product(*(variation.values for variation in listed)):
        values = {variation.name: value for variation, value in zip(listed, combination, strict=True)}
        if sought is None:
            runs.append(_run(values, rehearse, room_bytes is not None))
            continue
        first = len(runs)

        def attempt(number: int, values: dict[str, str] = values, name: str = sought.name) -> Trial:
            run = _run({**values, name: str(number)}, rehearse, True)
            runs.append(run)
            return Trial(number, bool(run.fits), run.peak_allocated_bytes if run.fits else None)

        found = find_largest(sought.least, sought.most, room_bytes or 0, attempt)
        largest += [
            index
            for index in range(first, len(runs))
            if found is not None and runs[index].values[sought.name] == str(found)
        ]
    return runs, largest


def _run(values: Mapping[str, str], rehearse: Callable[[Mapping[str, str]], Outcome], bounded: bool) -> VariedRun:
    peaks, out_of_memory = rehearse(values)
    if out_of_memory or not peaks:
        return VariedRun(values=dict(values), fits=False)
    most = max(peaks, key=lambda peak: peak.device_bytes)
    return VariedRun(
        values=dict(values),
        fits=True if bounded else None,
        peak_allocated_bytes=most.peak_allocated_bytes,
        peak_reserved_bytes=most.peak_reserved_bytes,
        device_bytes=most.device_bytes,
    )
