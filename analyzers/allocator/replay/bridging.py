"""From a process's first events to a history that begins later: the steps between, of which only sizes are known.

Each is made of the known step that is nearest to it in what it asked for, scaled to that. It is a past like those that
are made up without them, but begins with what really happened.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from vramscope.analyzers.allocator.replay.cycles import find_cycles, start_blocks
from vramscope.analyzers.allocator.replay.past import Past
from vramscope.analyzers.allocator.replay.sampling import Family, families_of, fixed_sizes
from vramscope.analyzers.allocator.replay.window import ALLOC, COMPLETE, EMPTY, FREE, REQUEST_FREE, Call, Window
from vramscope.analyzers.snapshot.form import ORDINARY

# (steps so far, allocations so far, bytes requested so far)
Mark = tuple[int, int, int]
Span = Sequence[Call]

_BEFORE = -1
# So much of its requests may be missing or too many in a step of the same kind.
_ALIKE = 0.02
_LEAST_FACTOR, _LARGEST_FACTOR = 0.25, 4.0
# What stands for the steps between has about so many calls: of more steps some are left out, but none of the largest.
_MOST_CALLS = 150_000
# Of more steps than these between nothing is made up.
_MOST_STEPS = 1_000_000


def bridge(
    window: Window, opening: Sequence[Call], kept: Mapping[int, int], marks: Sequence[Mark], allocations: int
) -> tuple[Call, ...] | None:
    """Calls that lead to the window's beginning; None where no step is known whole, or there is nothing between.

    ``opening`` are the first calls of the process, of which the blocks ``kept`` are those of the beginning, by their
    number there; ``allocations`` is how many the process has made at the end of the window.
    """
    before = allocations - sum(call[0] == ALLOC for call in window.calls)
    first, last = _Counted(opening, 0), _Counted(window.calls, before)
    ended = [mark for mark in marks if mark[1] <= first.end]
    if not kept or not ended or before <= first.end:
        return None
    spans = [*first.spans(marks)[1:], *last.spans(marks)]
    missing = _missing([mark for mark in marks if ended[-1][1] <= mark[1] <= before])
    if not spans or not missing:
        return None
    start = start_blocks(window.start)
    past = Past(window, start, find_cycles(start, window.calls))
    lane = _Lane(past, opening[: first.index(ended[-1][1])], kept)
    templates = _Templates(spans)
    for allocated, asked in _thinned(missing, len(spans[0])):
        lane.step(*templates.like(allocated, asked))
    lane.end()
    return past.arrive(lane.there())


class _Counted:
    """Calls with how many allocations come before each."""

    def __init__(self, calls: Span, before: int) -> None:
        self._calls = calls
        self._allocs = [index for index, call in enumerate(calls) if call[0] == ALLOC]
        self._before = before
        self.end = before + len(self._allocs)

    def index(self, count: int) -> int:
        """Of the call before which there were so many."""
        place = count - self._before
        return self._allocs[place] if place < len(self._allocs) else len(self._calls)

    def spans(self, marks: Sequence[Mark]) -> list[Span]:
        """The steps that are whole in it."""
        return [
            self._calls[self.index(one[1]) : self.index(other[1])]
            for one, other in pairwise(marks)
            if other[0] == one[0] + 1 and self._before <= one[1] and other[1] <= self.end
        ]


def _missing(marks: Sequence[Mark]) -> list[tuple[int, int]]:
    """Allocations and bytes of each step; of several that were noted as one the mean. Empty where none can be true."""
    found: list[tuple[int, int]] = []
    for one, other in pairwise(marks):
        count = max(other[0] - one[0], 1)
        if len(found) + count > _MOST_STEPS:
            return []
        found += [((other[1] - one[1]) // count, (other[2] - one[2]) // count)] * count
    return found


def _thinned(steps: list[tuple[int, int]], length: int) -> list[tuple[int, int]]:
    """Of each few the largest."""
    few = -(-len(steps) * max(length, 1) // _MOST_CALLS)
    if few <= 1:
        return steps
    return [max(steps[at : at + few], key=lambda step: step[1]) for at in range(0, len(steps), few)]


class _Templates:
    def __init__(self, spans: Sequence[Span]) -> None:
        self._spans = spans
        fixed = fixed_sizes(spans)
        self._family: dict[int, Family] = {
            number: family for family in families_of(spans, range(len(spans))) for number in family.members
        }
        self._counts = [sum(call[0] == ALLOC for call in span) for span in spans]
        self._bytes = [sum(call[2] for call in span if call[0] == ALLOC) for span in spans]
        self._found: dict[tuple[int, int], tuple[Span, Mapping[int, int]]] = {}
        self._varying = [sum(call[2] for call in span if call[0] == ALLOC and call[2] not in fixed) for span in spans]

    def like(self, allocated: int, asked: int) -> tuple[Span, Mapping[int, int]]:
        """The step that is nearest to one with so many requests of so many bytes, and the sizes that it then has."""
        if (allocated, asked) not in self._found:
            self._found[allocated, asked] = self._find(allocated, asked)
        return self._found[allocated, asked]

    def _find(self, allocated: int, asked: int) -> tuple[Span, Mapping[int, int]]:
        def off(number: int) -> tuple[bool, float]:
            count, size = self._counts[number], self._bytes[number]
            missing = abs(count - allocated) / max(allocated, 1)
            return missing > _ALIKE, 2 * missing + abs(size - asked) / max(asked, 1)

        best = min(range(len(self._spans)), key=off)
        varying = self._varying[best]
        if not varying:
            return self._spans[best], {}
        factor = (asked - self._bytes[best] + varying) / varying
        factor = min(max(factor, _LEAST_FACTOR), _LARGEST_FACTOR)
        return self._spans[best], self._family[best].sizes(best, factor)


class _Lane:
    """Steps laid one after another behind the opening, into the calls of a past."""

    def __init__(self, past: Past, opening: Span, kept: Mapping[int, int]) -> None:
        self._past = past
        self._carried: list[int] = []
        waiting: set[int] = set()
        names: dict[int, int] = {}
        for kind, number, size, stream, pool, _ in opening:
            if kind == ALLOC:
                name = kept.get(number)
                if name is None:
                    name = self._fresh()
                names[number] = name
                past.calls.append((ALLOC, name, size, stream, pool, _BEFORE))
            elif number in names and kind in (FREE, REQUEST_FREE, COMPLETE):
                past.calls.append((kind, names[number], 0, 0, ORDINARY, _BEFORE))
                if kind == REQUEST_FREE:
                    waiting.add(names[number])
                else:
                    del names[number]
            elif kind == EMPTY:
                past.calls.append((EMPTY, 0, 0, 0, ORDINARY, _BEFORE))
        self._names = set(names.values())
        for name in [name for name in self._names if name < 0]:
            self._give_up(name, name in waiting)

    def _fresh(self) -> int:
        self._past.fresh -= 1
        return self._past.fresh

    def _give_up(self, name: int, waiting: bool = False) -> None:
        self._names.discard(name)
        self._past.calls.append((COMPLETE if waiting else FREE, name, 0, 0, ORDINARY, _BEFORE))

    def step(self, span: Span, sizes: Mapping[int, int]) -> None:
        """One step. What outlives it is given up at the beginning of the next one, as gradients are."""
        carried, self._carried = self._carried, []
        for name in carried:
            self._give_up(name)
        names: dict[int, int] = {}
        waiting: set[int] = set()
        calls = self._past.calls
        for place, (kind, number, size, stream, pool, _) in enumerate(span):
            if kind == ALLOC:
                names[number] = self._fresh()
                self._names.add(names[number])
                calls.append((ALLOC, names[number], sizes.get(place, size), stream, pool, _BEFORE))
            elif kind == EMPTY:
                calls.append((EMPTY, 0, 0, 0, ORDINARY, _BEFORE))
            elif number in names and kind == REQUEST_FREE:
                waiting.add(number)
                calls.append((REQUEST_FREE, names[number], 0, 0, ORDINARY, _BEFORE))
            elif number in names and kind in (FREE, COMPLETE):
                self._give_up(names.pop(number), number in waiting)
        for number, name in names.items():
            if number in waiting:
                self._give_up(name, waiting=True)
            else:
                self._carried.append(name)

    def end(self) -> None:
        """Nothing is left but what is there at the window's beginning."""
        for name in self._carried:
            self._give_up(name)
        self._carried = []

    def there(self) -> set[int]:
        """The blocks of the beginning that the opening made."""
        return {name for name in self._names if name >= 0}
