"""A curve of millions of events thinned out to what a picture can show, with every extreme of its stretches kept."""

from __future__ import annotations

from array import array
from itertools import islice

from vramscope.analyzers.snapshot.form import OOM, Event
from vramscope.schema.snapshot import Point

_STRETCHES, _FAILURES = 400, 100


def thin_out(
    events: tuple[Event, ...], allocated: array[int], reserved: array[int], stretches: int = _STRETCHES
) -> tuple[Point, ...]:
    """Of each stretch its first event, and those at which a curve is highest and lowest; the last of all; failures."""
    count = len(allocated)
    if not count:
        return ()
    failures = (index for index in range(count - 1, -1, -1) if events[index][0] == OOM)
    chosen = {count - 1, *islice(failures, _FAILURES)}
    stretches = min(stretches, count)
    for number in range(stretches):
        first, end = number * count // stretches, (number + 1) * count // stretches
        chosen.add(first)
        for curve in (allocated, reserved):
            part = curve[first:end]
            chosen.add(first + part.index(max(part)))
            chosen.add(first + part.index(min(part)))
    return tuple(Point(index, at_unix(events[index]), allocated[index], reserved[index]) for index in sorted(chosen))


def at_unix(event: Event) -> float | None:
    """Seconds; None where the release writes no times."""
    return event[5] / 1e6 if event[5] else None
