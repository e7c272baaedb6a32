"""What a program may have done before a history that begins in its middle: calls that lead to its beginning.

Other settings start from the cache that such a past leaves; what it was is not recorded. What is: the blocks that stay,
the repetitions that follow, and segments that no repetition of the history needed: each was once the size of a request.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from vramscope.analyzers.allocator.replay.cycles import (
    Cycles,
    Place,
    Span,
    StartBlock,
    find_cycles,
    start_blocks,
)
from vramscope.analyzers.allocator.replay.inversion import Step, Steps, find_steps
from vramscope.analyzers.allocator.replay.proportion import Proportion, learn_proportion
from vramscope.analyzers.allocator.replay.window import ALLOC, COMPLETE, EMPTY, FREE, REQUEST_FREE, Call, Window
from vramscope.analyzers.allocator.settings import settings_of
from vramscope.analyzers.snapshot.form import FREE as UNUSED
from vramscope.analyzers.snapshot.form import ORDINARY
from vramscope.schema.units import MIB


@dataclass(frozen=True, slots=True)
class Outcome:
    """Of a past, under the recorded settings: what is reserved after it, bytes of segments that it made and were not
    there, or were there and it did not make, and what was in use at most.
    """

    reserved_bytes: int
    off_bytes: int
    peak_allocated_bytes: int


Measure = Callable[[Sequence[Call]], Outcome]

_BEFORE = -1
_OWN_SEGMENT = 22 * MIB
_MOST_AGAIN = 100_000
_LARGEST_FACTOR, _ROUNDS = 4.0, 7
# Of what is reserved: so far off is near enough, so far is too much, and a history that adds so little does not grow.
_NEAR, _MUCH, _GROWS = 0.98, 1.1, 1.01
# A segment that a block which stays fills so far was made for it.
_FILLED = 0.85
# Of the segments of a stream and pool: what may be left unexplained of them.
_UNEXPLAINED = 0.25
# Below this size what stays tells nothing of copies.
_WEIGHTY = 64 * 1024


def invent(window: Window, peak_bytes: int, measure: Measure) -> tuple[Call, ...]:
    """Calls from an empty allocator to the blocks of the beginning, with their numbers; its others are negative.

    ``peak_bytes`` is what the history reserves at most under the recorded settings.
    """
    start = start_blocks(window.start)
    cycles = find_cycles(start, window.calls)
    proportion = learn_proportion(window.calls, cycles) if cycles.bounds else None
    reserved = sum(segment.bytes for segment in window.start)
    steps = _past_steps(window, start, cycles, proportion) if proportion is not None else {}
    # Where the history grows, its repetitions were not all there before.
    again = bool(cycles.bounds) and peak_bytes <= _GROWS * reserved

    def build(steps: Mapping[Place, Steps], factor: float | None = None) -> tuple[Call, ...]:
        return Past(window, start, cycles).build(proportion, steps, again, factor)

    if proportion is None:
        return build({})
    trusted = {place: found for place, found in steps.items() if found.unexplained <= _UNEXPLAINED}
    tried = [(measure(past), past, kept) for kept in _different(steps, trusted, {}) for past in [build(kept)]]
    outcome, past, kept = min(tried, key=lambda one: one[0].off_bytes)
    if not again or outcome.reserved_bytes >= _NEAR * reserved:
        return past
    most = _most(window, proportion, cycles)
    larger = _enlarged(lambda factor: build(kept, factor), lambda past: measure(past).reserved_bytes, reserved, most)
    return larger if measure(larger).off_bytes < outcome.off_bytes or not kept else past


def _different(*steps: Mapping[Place, Steps]) -> list[Mapping[Place, Steps]]:
    return [one for number, one in enumerate(steps) if one not in steps[:number]]


def _enlarged(
    build: Callable[[float], tuple[Call, ...]], measure: Callable[[Sequence[Call]], int], wanted: int, most: float
) -> tuple[Call, ...]:
    """With a repetition so large that it comes to what is wanted."""
    least = 1.0
    if most <= least:
        return build(least)
    if measure(build(most)) < _NEAR * wanted:
        return build(most)
    for _ in range(_ROUNDS):
        middle = (least * most) ** 0.5
        if measure(build(middle)) < wanted:
            least = middle
        else:
            most = middle
    return build(least)


def _most(window: Window, proportion: Proportion, cycles: Cycles) -> float:
    """How much larger a repetition can have been: what has a segment of its own would have left it."""
    if window.settings.get("expandable_segments") == "True":
        return _LARGEST_FACTOR
    left = _left(window, proportion, cycles)
    most = _LARGEST_FACTOR
    for place in proportion.largest:
        size = proportion.bytes_of(place)
        if size > MIB:
            most = min(most, max(left.get(place) or [20 * MIB]) / size)
    return most


def _left(window: Window, proportion: Proportion, cycles: Cycles) -> dict[Place, list[int]]:
    """Segments that were once a single request's, of the stream and pool of one that follows the data; oldest first."""
    settings = settings_of(window.settings, window.release)
    others = {settings.segment_bytes(settings.round(size)) for size in cycles.fixed}
    staying = set(cycles.staying)
    fillings = _fillings(window, staying)
    left: dict[Place, list[int]] = {}
    for segment in window.start:
        place = (segment.stream, segment.pool)
        if (
            not segment.small
            and not segment.expandable
            and segment.bytes >= _OWN_SEGMENT
            and segment.bytes not in others
            and place in proportion.largest
            and fillings[segment.address] < _FILLED * segment.bytes
            and segment.bytes not in left.setdefault(place, [])
        ):
            left[place].append(segment.bytes)
    return left


def _fillings(window: Window, staying: set[int]) -> dict[int, int]:
    """By segment, its largest block that stays."""
    number = 0
    found = {}
    for segment in sorted(window.start, key=lambda segment: segment.address):
        largest = 0
        for block in segment.blocks:
            if block.state != UNUSED:
                if number in staying:
                    largest = max(largest, block.bytes)
                number += 1
        found[segment.address] = largest
    return found


def _past_steps(
    window: Window, start: Sequence[StartBlock], cycles: Cycles, proportion: Proportion
) -> dict[Place, Steps]:
    """The repetitions that left the segments that there are."""
    staying = [number for number in cycles.staying if number < len(start)]
    return find_steps(window, cycles, proportion, *_copies(staying, cycles.sizes))


class Past:
    """The calls, as they are laid one after another."""

    def __init__(self, window: Window, start: Sequence[StartBlock], cycles: Cycles) -> None:
        self.window = window
        self.start = start
        self.cycles = cycles
        self.calls: list[Call] = []
        self.fresh = _BEFORE
        # By the number in the history: the number here, of what lives; and what waits for a stream.
        self.live: dict[int, int] = {}
        self.waiting: set[int] = set()
        staying = [number for number in cycles.staying if number < len(start)]
        self.first, self.later = _copies(staying, cycles.sizes) if cycles.bounds else (staying, [])
        self.passing = [number for number in range(len(start)) if number not in set(staying)]

    def build(
        self,
        proportion: Proportion | None,
        steps: Mapping[Place, Steps],
        again: bool,
        factor: float | None,
    ) -> tuple[Call, ...]:
        for number in self.first:
            self.put(number, number)
        if proportion is not None:
            for place, found in steps.items():
                for step in found.steps:
                    if step.lone_bytes:
                        self.ask_alone(place, step)
                    else:
                        sizes = proportion.scaled({place: step.factor})
                        self.repeat(proportion.span, sizes, found.hook, place)
        bounds = self.cycles.bounds
        if bounds and (again or not steps):
            first = self._again_from() if again else 0
            for number in self._alive_at(bounds[first]):
                self.put(number)
            span = (bounds[first], bounds[-1] if again else bounds[1])
            self.repeat(span, {}, self._hook((bounds[first], bounds[first + 1])))
        if proportion is not None and factor is not None:
            self.repeat(proportion.span, proportion.scaled(dict.fromkeys(proportion.largest, factor)))
        self.put_later()
        self.lead_in()
        return tuple(self.calls)

    def arrive(self, there: set[int]) -> tuple[Call, ...]:
        """With what is in use at the beginning beside the blocks that are ``there`` already."""
        for number in (*self.first, *self.later):
            if number not in there:
                self.put(number, number)
        self.later = []
        self.passing = [number for number in self.passing if number not in there]
        self.lead_in()
        return tuple(self.calls)

    def put(self, number: int, name: int | None = None) -> None:
        """Ask for a block of the history, under its own number or a new one."""
        if name is None:
            name = self.fresh = self.fresh - 1
        stream, pool = self.cycles.places[number]
        self.calls.append((ALLOC, name, self.cycles.sizes[number], stream, pool, _BEFORE))
        if name < 0:
            self.live[number] = name

    def put_later(self) -> None:
        """What came with the first step: the optimizer's state."""
        for number in self.later:
            self.put(number, number)
        self.later = []

    def ask_alone(self, place: Place, step: Step) -> None:
        """Requests that are given up at once."""
        names = range(self.fresh - 1, self.fresh - 1 - step.at_once, -1)
        self.calls += [(ALLOC, name, step.lone_bytes, *place, _BEFORE) for name in names]
        self.calls += [(FREE, name, 0, 0, ORDINARY, _BEFORE) for name in names]
        self.fresh = names[-1]

    def repeat(self, span: Span, sizes: Mapping[int, int], hook: int | None = None, place: Place | None = None) -> None:
        """The calls of a repetition, or those of one stream and pool; afterwards nothing of it is left."""
        self.copy(span, sizes, {}, self._hook(span) if hook is None else hook, place)
        if hook == span[1]:
            self.put_later()
        for number, name in self.live.items():
            self.calls.append((COMPLETE if number in self.waiting else FREE, name, 0, 0, ORDINARY, _BEFORE))
        self.live, self.waiting = {}, set()

    def copy(
        self,
        span: Span,
        sizes: Mapping[int, int],
        names: Mapping[int, int],
        hook: int | None = None,
        place: Place | None = None,
    ) -> None:
        """The calls as they are in the history; ``names`` are blocks that become those of the beginning."""
        for index in range(*span):
            if index == hook:
                self.put_later()
            kind, number, size, stream, pool, _ = self.window.calls[index]
            if kind == ALLOC:
                if place is not None and place != (stream, pool):
                    continue
                name = names.get(number)
                if name is None:
                    name = self.fresh = self.fresh - 1
                self.live[number] = name
                self.calls.append((ALLOC, name, sizes.get(number, max(size, 1)), stream, pool, _BEFORE))
            elif kind == EMPTY and place is None:
                self.calls.append((EMPTY, 0, 0, 0, ORDINARY, _BEFORE))
            elif number in self.live and kind in (FREE, COMPLETE):
                done = COMPLETE if number in self.waiting else FREE
                self.waiting.discard(number)
                self.calls.append((done, self.live.pop(number), 0, 0, ORDINARY, _BEFORE))
            elif number in self.live and kind == REQUEST_FREE:
                self.waiting.add(number)
                self.calls.append((REQUEST_FREE, self.live[number], 0, 0, ORDINARY, _BEFORE))

    def lead_in(self) -> None:
        """From where a repetition begins to the beginning of the history, as a later one went on like that one."""
        span = self._alike()
        names: dict[int, int] = {}
        if span is not None:
            first = self.cycles.bounds[0]
            names, sizes = self._pairs(span, first)
            known = set(names.values())
            for number in self.passing:
                if number not in known:
                    self.put(number, number)
            self.copy((span[0], span[1] - first), sizes, names)
            for number, name in self.live.items():
                if name < 0:
                    self.calls.append((COMPLETE if number in self.waiting else FREE, name, 0, 0, ORDINARY, _BEFORE))
            made = {name for name in self.live.values() if name >= 0}
            waiting = {self.live[number] for number in self.waiting if self.live[number] >= 0}
        else:
            made, waiting = set(), set()
            known = set(self.passing)
        for number in self.passing:
            if number in known and number not in made:
                self.put(number, number)
            if self.start[number].pending and number not in waiting:
                self.calls.append((REQUEST_FREE, number, 0, 0, ORDINARY, _BEFORE))

    def _alike(self) -> Span | None:
        """The repetition whose end is like the history's first calls, and nearest to them in its sizes."""
        bounds, calls = self.cycles.bounds, self.window.calls
        if not bounds or not bounds[0]:
            return None
        first = bounds[0]
        form = [call[0] for call in calls[:first]]
        best: tuple[int, Span] | None = None
        for begin, end in self.cycles.spans:
            if end - begin < first or [call[0] for call in calls[end - first : end]] != form:
                continue
            off = sum(abs(calls[end - first + index][2] - calls[index][2]) for index in range(first))
            if best is None or off < best[0]:
                best = (off, (begin, end))
        return None if best is None else best[1]

    def _pairs(self, span: Span, first: int) -> tuple[dict[int, int], dict[int, int]]:
        """Which blocks of the repetition are which of the beginning; and the sizes that its requests then had."""
        calls, sizes = self.window.calls, self.cycles.sizes
        names: dict[int, int] = {}
        like: dict[int, int] = {}
        shift = span[1] - first
        # What lives longer than a repetition is given up in the next one.
        for index in range(min(first + span[1] - span[0], self.cycles.end - shift)):
            there, here = calls[shift + index], calls[index]
            if there[0] != here[0]:
                break
            if there[0] == ALLOC:
                like.setdefault(max(there[2], 1), max(here[2], 1))
            elif there[0] in (FREE, REQUEST_FREE, COMPLETE) and here[1] < len(self.start):
                names[there[1]] = here[1]
        like |= {sizes[there]: sizes[here] for there, here in names.items()}
        passing = set(self.passing)
        names = {there: here for there, here in names.items() if here in passing}
        made = {}
        for index in range(span[0], span[1] - first):
            kind, number, size, *_ = calls[index]
            if kind == ALLOC:
                made[number] = sizes[names[number]] if number in names else like.get(max(size, 1), max(size, 1))
        inside = {number: name for number, name in names.items() if number in made}
        return inside, made

    def _again_from(self) -> int:
        """The first of the last repetitions that are not too much to be done again."""
        bounds = self.cycles.bounds
        near = (index for index, bound in enumerate(bounds) if bounds[-1] - bound <= _MOST_AGAIN)
        return min(next(near), len(bounds) - 2)

    def _alive_at(self, bound: int) -> list[int]:
        staying = set(self.cycles.staying)
        alive = dict.fromkeys(range(len(self.start)))
        for kind, number, *_ in self.window.calls[:bound]:
            if kind == ALLOC:
                alive[number] = None
            elif kind in (FREE, COMPLETE):
                alive.pop(number, None)
        return [number for number in alive if number not in staying]

    def _hook(self, span: Span) -> int:
        """Where a first step makes what stays: before it gives up its last blocks."""
        index = span[1] - 1
        while index > span[0] and self.window.calls[index][0] != ALLOC:
            index -= 1
        return index + 1


def _copies(staying: Sequence[int], sizes: Mapping[int, int]) -> tuple[list[int], list[int]]:
    """What was there before the first step, and what it made: the second and third block for each parameter."""
    counts = Counter(sizes[number] for number in staying)
    weight = sum(size * count for size, count in counts.items() if size >= _WEIGHTY)
    for copies in (3, 2):
        fitting = sum(size * count for size, count in counts.items() if size >= _WEIGHTY and count % copies == 0)
        if weight and fitting >= 0.9 * weight:
            break
    else:
        return list(staying), []
    seen: Counter[int] = Counter()
    first: list[int] = []
    later: list[int] = []
    for number in staying:
        size = sizes[number]
        seen[size] += 1
        own = counts[size] % copies != 0 or seen[size] <= counts[size] // copies
        (first if own else later).append(number)
    return first, later
