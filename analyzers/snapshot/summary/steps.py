"""The steps of the program's work within a history: as the program marks them, or as its calls repeat."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence

from vramscope.analyzers.snapshot.form import OOM, Event
from vramscope.analyzers.snapshot.recording import OPTIMIZER_STEP, Mark, Recording
from vramscope.analyzers.snapshot.summary import repetition
from vramscope.schema.snapshot import Step

_MAX_STEPS = 10_000
# The profiler's name for one, and what programs call their own.
_NUMBERED = re.compile(r"ProfilerStep#?\d*\Z|(?:.*\W)?(?:step|iteration|iter|batch)[\W_]*\d+\Z", re.IGNORECASE)
UNFINISHED = "unfinished"


def find_steps(recording: Recording, allocated: array[int]) -> tuple[Step, ...]:
    """In order, over the whole history: the first has all that is before it, too. None where nothing repeats.

    Of more than 10,000 steps the older ones are one.
    """
    events = recording.snapshot.events
    borders, last = _marked(recording.marks, events)
    borders = borders or repetition.borders(recording, allocated)
    names: list[tuple[int, str]] = []
    for border, name in borders:
        if 0 < border < len(events) and (not names or border > names[-1][0]):
            names.append((border, name))
    if not names:
        return ()
    # A border ends the step that it names.
    steps = []
    first = 0
    for border, name in [*names[1 - _MAX_STEPS :], (len(events), last)]:
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


def has_ended(step: Step) -> bool:
    """Whether it is a whole one."""
    return not step.name.endswith(UNFINISHED)


def _marked(marks: Sequence[Mark], events: Sequence[Event]) -> tuple[list[tuple[int, str]], str]:
    """(first event after a step, its name) by numbered spans, as the profiler's, or else by the optimizer's steps.

    And the name of what is after the last border.
    """
    if not events or not events[-1][5]:
        return [], UNFINISHED
    times = [event[5] for event in events]
    numbered = [mark for mark in marks if mark.begins and _NUMBERED.match(mark.name)]
    if len(numbered) > 1:
        names = ["before the first step", *(mark.name for mark in numbered)]
        last = names[-1]
        failed = any(event[0] == OOM for event in events[bisect_left(times, numbered[-1].at_us) :])
        # An error ends a span too.
        if failed or not any(mark.name == last and not mark.begins for mark in marks):
            last = f"{last}, {UNFINISHED}"
        return [(bisect_left(times, mark.at_us), name) for mark, name in zip(numbered, names, strict=False)], last
    ends = [mark for mark in marks if not mark.begins and mark.name.startswith(OPTIMIZER_STEP)]
    # Of several optimizers that take turns, one marks the step.
    counts = Counter(mark.name for mark in ends)
    if not counts or max(counts.values()) < 2:
        return [], UNFINISHED
    chosen = counts.most_common(1)[0][0]
    ends = [mark for mark in ends if mark.name == chosen]
    return [(bisect_left(times, mark.at_us), f"step {number}") for number, mark in enumerate(ends)], UNFINISHED
