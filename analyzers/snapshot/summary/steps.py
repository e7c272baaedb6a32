"""The steps of the program's work within a history: as the program marks them, or as its calls repeat."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence

from vramscope.analyzers.snapshot.form import Event
from vramscope.analyzers.snapshot.recording import Mark, Recording
from vramscope.analyzers.snapshot.summary import repetition
from vramscope.schema.snapshot import Step

_MAX_STEPS = 10_000
_PROFILER = re.compile(r"ProfilerStep#?\d*\Z")
_OPTIMIZER = re.compile(r"Optimizer\.step#")
UNFINISHED = "unfinished"


def find_steps(recording: Recording, allocated: array[int]) -> tuple[Step, ...]:
    """In order, over the whole history: the first has all that is before it, too. None where nothing repeats.

    Of more than 10,000 steps the older ones are one.
    """
    events = recording.snapshot.events
    borders = _marked(recording.marks, events) or repetition.borders(recording, allocated)
    names: list[tuple[int, str]] = []
    for border, name in borders:
        if 0 < border < len(events) and (not names or border > names[-1][0]):
            names.append((border, name))
    if not names:
        return ()
    # A border ends the step that it names; what follows the last one has not ended.
    steps = []
    first = 0
    for border, name in [*names[1 - _MAX_STEPS :], (len(events), UNFINISHED)]:
        part = allocated[first:border]
        steps.append(
            Step(
                name=name,
                first=first,
                last=border - 1,
                peak_allocated_bytes=max(part),
                end_allocated_bytes=part[-1],
            )
        )
        first = border
    return tuple(steps)


def _marked(marks: Sequence[Mark], events: Sequence[Event]) -> list[tuple[int, str]]:
    """(first event after the step, name), by the profiler's steps or else by the optimizer's."""
    if not events or not events[-1][5]:
        return []
    times = [event[5] for event in events]
    profiled = [mark for mark in marks if mark.begins and _PROFILER.match(mark.name)]
    if len(profiled) > 1:
        names = ["before the first step", *(mark.name for mark in profiled)]
        return [(bisect_left(times, mark.at_us), name) for mark, name in zip(profiled, names, strict=False)]
    ends = [mark for mark in marks if not mark.begins and _OPTIMIZER.match(mark.name)]
    # Of several optimizers that take turns, one marks the step.
    counts = Counter(mark.name for mark in ends)
    if not counts or max(counts.values()) < 2:
        return []
    chosen = counts.most_common(1)[0][0]
    ends = [mark for mark in ends if mark.name == chosen]
    return [(bisect_left(times, mark.at_us), f"step {number}") for number, mark in enumerate(ends)]
