"""Rehearsals with varied values: every listed combination, and for each the largest number that fits."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from vramscope.daemon.dryrun.search import Hint, Trial, find_largest
from vramscope.daemon.dryrun.variation import Variation
from vramscope.schema.dryrun import Answer, RankPeak, VariedRun
from vramscope.schema.errors import CommandError

# More than anybody waits for.
_MOST_COMBINATIONS = 256


@dataclass(frozen=True, slots=True)
class Outcome:
    """Of one rehearsal: its peaks, whether memory ran out in it, or what a job said that failed otherwise."""

    peaks: Sequence[RankPeak]
    out_of_memory: bool
    error: str | None = None


class _FailedError(Exception):
    """A rehearsal of the number that is sought failed: nothing is known of the others."""


def check(variations: Sequence[Variation], bounded: bool) -> Variation | None:
    """The range among them, if there is one. CommandError for several, for one without a bound, for what has no end."""
    ranges = [variation for variation in variations if variation.is_range]
    if len(ranges) > 1:
        several = " and ".join(variation.name for variation in ranges)
        raise CommandError(f"--vary: {several} are ranges; one number can be sought: list the values of the others")
    if ranges and not bounded:
        raise CommandError(f"--vary {ranges[0].name}: the largest that fits on what? Give --gpu or --memory")
    names = [variation.name for variation in variations]
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice is not None:
        raise CommandError(f"--vary {twice}: it is given twice: list all its values in one")
    count = 1
    for variation in variations:
        count *= max(1, len(variation.values))
    if count > _MOST_COMBINATIONS:
        raise CommandError(f"--vary: {count} combinations of values; {_MOST_COMBINATIONS} are the most")
    return ranges[0] if ranges else None


def explore(
    variations: Sequence[Variation],
    room_bytes: int | None,
    rehearse: Callable[[Mapping[str, str]], Outcome],
) -> tuple[list[VariedRun], list[Answer]]:
    """All rehearsals in their order, and for each combination the largest that fits where one is sought.

    ``room_bytes`` is what a process may allocate, None without a bound.
    """
    sought = next((variation for variation in variations if variation.is_range), None)
    listed = [variation for variation in variations if not variation.is_range]
    exploration = _Exploration(room_bytes, rehearse)
    for combination in itertools.product(*(variation.values for variation in listed)):
        values = {variation.name: value for variation, value in zip(listed, combination, strict=True)}
        if sought is None:
            exploration.run(values)
        else:
            exploration.seek(sought, values)
    return exploration.runs, exploration.answers


@dataclass(slots=True)
class _Exploration:
    room_bytes: int | None
    rehearse: Callable[[Mapping[str, str]], Outcome]
    runs: list[VariedRun] = field(default_factory=list)
    answers: list[Answer] = field(default_factory=list)

    def run(self, values: Mapping[str, str]) -> VariedRun:
        outcome = self.rehearse(values)
        self.runs.append(_run(values, outcome, self.room_bytes))
        return self.runs[-1]

    def seek(self, sought: Variation, values: Mapping[str, str]) -> None:
        first = len(self.runs)

        def attempt(number: int) -> Trial:
            run = self.run({**values, sought.name: str(number)})
            if run.error is not None:
                raise _FailedError
            return Trial(number, bool(run.fits), run.peak_allocated_bytes if run.fits else None)

        hint = self._hint(sought.name, values)
        try:
            found = find_largest(sought.least, sought.most, self.room_bytes or 0, attempt, hint)
        except _FailedError:
            self.answers.append(Answer(values=values, run=None, failed=True))
            return
        made = range(first, len(self.runs))
        at = next((index for index in made if self.runs[index].values[sought.name] == str(found)), None)
        self.answers.append(Answer(values=values, run=at))

    def _hint(self, name: str, values: Mapping[str, str]) -> Hint | None:
        """From the combination before that differs in least: its number, less where a number of this one is more."""
        known = [answer for answer in self.answers if answer.run is not None]
        if not known:
            return None
        near = min(reversed(known), key=lambda answer: len(_differences(answer.values, values)))
        assert near.run is not None
        number = float(self.runs[near.run].values[name])
        for key in _differences(near.values, values):
            if near.values[key].isdecimal() and values[key].isdecimal() and int(values[key]):
                number *= int(near.values[key]) / int(values[key])
        fitting = sorted(
            (int(run.values[name]), run.peak_allocated_bytes)
            for run in self.runs
            if run.fits and run.peak_allocated_bytes and near.values.items() <= run.values.items()
        )
        base = 0
        if len(fitting) > 1:
            (less, below), (more, above) = fitting[-2:]
            base = max(0, int(below - less * (above - below) / (more - less)))
        return Hint(int(number), base)


def _differences(one: Mapping[str, str], other: Mapping[str, str]) -> list[str]:
    return [name for name in one if one[name] != other[name]]


def _run(values: Mapping[str, str], outcome: Outcome, room_bytes: int | None) -> VariedRun:
    if outcome.error is not None:
        return VariedRun(values=dict(values), fits=None, error=outcome.error)
    if outcome.out_of_memory or not outcome.peaks:
        return VariedRun(values=dict(values), fits=False)
    most = max(outcome.peaks, key=lambda peak: peak.device_bytes)
    return VariedRun(
        values=dict(values),
        fits=None if room_bytes is None else True,
        peak_allocated_bytes=most.peak_allocated_bytes,
        peak_reserved_bytes=most.peak_reserved_bytes,
        device_bytes=most.device_bytes,
        margin_bytes=None if room_bytes is None else room_bytes - most.peak_reserved_bytes,
    )
