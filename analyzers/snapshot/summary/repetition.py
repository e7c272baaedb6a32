"""Where a history repeats itself: by the line of the program's own loop, or by requests that come again and again."""

from __future__ import annotations

from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise
from statistics import median

from vramscope.analyzers.snapshot.form import ALLOC, Event
from vramscope.analyzers.snapshot.recording import Recording
from vramscope.analyzers.snapshot.stacks import NONE, in_python
from vramscope.schema.snapshot import StackFrame

_LEAST = 3  # repetitions
_MOST_DEPTH = 40
_SPAN = 0.6  # of the history that the repetitions must cover
_REGULAR = 0.95  # of the distances between them that are alike
_WITHIN = ("_call_impl", "_wrapped_call_impl", "forward", "__init__", "_apply")
# (file, name), and with the line
_Function = tuple[str, str]
_Call = tuple[_Function, int]
_RUNS = (1, 2, 3, 4)  # requests in a run
_ENOUGH = 3  # runs that come as often as one another
_SEARCHED = 100_000  # of the newest ones


def borders(recording: Recording, allocated: array[int]) -> list[tuple[int, str]]:
    """(first event after a step, its name); none where nothing repeats at least three times."""
    found = _by_loop(recording) if recording.stacks else _by_requests(recording, allocated)
    return [(event, f"step {number}") for number, event in enumerate(found)]


def _by_loop(recording: Recording) -> list[int]:
    """Where the outermost function that repeats itself goes back to an earlier line."""
    calls = [_calls(stack) for stack in recording.stacks]
    made = [(index, number) for index, number in enumerate(recording.event_stacks) if number != NONE]
    part = made[-_SEARCHED:]
    for depth in range(_MOST_DEPTH):
        function = _most_seen(part, calls, depth)
        if function is None:
            break
        turns = _turns(part, calls, depth, function)
        if len(turns) + 1 >= _LEAST and _cover(turns, part[-1][0] - part[0][0]):
            return _turns(made, calls, depth, function)
    return []


def _cover(turns: Sequence[int], events: int) -> bool:
    """Whether the steps between these, and one before the first, are the most of the history."""
    return (turns[-1] - turns[0]) * len(turns) >= _SPAN * events * (len(turns) - 1)


def _calls(stack: Sequence[StackFrame]) -> list[_Call]:
    """Outermost first, down to where a module is called or made: a loop over layers is within a step."""
    found: list[_Call] = []
    for frame in reversed(stack):
        if frame.name in _WITHIN:
            break
        if in_python(frame.file):
            found.append(((frame.file, frame.name), frame.line))
    return found


def _most_seen(made: Iterable[tuple[int, int]], calls: Sequence[list[_Call]], depth: int) -> _Function | None:
    """The function that makes most calls at this depth; None where no stack is as deep."""
    counts = Counter(calls[number][depth][0] for _, number in made if depth < len(calls[number]))
    return counts.most_common(1)[0][0] if counts else None


def _turns(made: Iterable[tuple[int, int]], calls: Sequence[list[_Call]], depth: int, function: _Function) -> list[int]:
    """The events at which the function is at an earlier line than before."""
    turns = []
    before = -1
    for index, number in made:
        stack = calls[number]
        if depth < len(stack) and stack[depth][0] == function:
            line = stack[depth][1]
            if line < before:
                turns.append(index)
            before = line
    return turns


def _by_requests(recording: Recording, allocated: array[int]) -> list[int]:
    """Where a run of requests comes again that comes as often as most others do, at even distances.

    Of those, the one at which least is allocated: that is where a step ends.
    """
    events = recording.snapshot.events
    made = [index for index, event in enumerate(events) if event[0] == ALLOC]
    part = made[-_SEARCHED:]
    regular: dict[int, list[tuple[float, tuple[int, ...]]]] = defaultdict(list)
    places: dict[tuple[int, ...], list[int]] = defaultdict(list)
    for length in _RUNS:
        places.clear()
        for place in range(len(part) - length + 1):
            places[tuple([events[index][2] for index in part[place : place + length]])].append(part[place])
        for run, found in places.items():
            if len(found) >= _LEAST and _is_regular(found, events=len(events) - part[0]):
                held = sum(allocated[index] for index in found) / len(found)
                regular[len(found)].append((held, run))
    if not regular:
        return []
    # Sizes that come back after a few steps only repeat themselves too.
    most = max(map(len, regular.values()))
    count = max(count for count, runs in regular.items() if len(runs) >= min(_ENOUGH, most))
    return _all_of(min(regular[count])[1], made, events)


def _all_of(run: tuple[int, ...], made: Sequence[int], events: Sequence[Event]) -> list[int]:
    """The first event of each such run of requests in the whole history."""
    first, rest = run[0], run[1:]
    return [
        index
        for place, index in enumerate(made)
        if events[index][2] == first
        and tuple([events[other][2] for other in made[place + 1 : place + len(run)]]) == rest
    ]


def _is_regular(found: Sequence[int], events: int) -> bool:
    distances = [after - before for before, after in pairwise(found)]
    usual = median(distances)
    alike = sum(usual / 2 <= distance <= usual * 2 for distance in distances)
    return alike >= _REGULAR * len(distances) and usual * len(found) >= _SPAN * events
