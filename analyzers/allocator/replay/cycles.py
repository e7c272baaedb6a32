"""The repetitions of a program's work in its calls: where each begins, what of them stays, what follows the data.

A repetition is found by its form, the order of requests and frees at the points where little is held; nothing tells it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from vramscope.analyzers.allocator.replay.window import ALLOC, COMPLETE, FREE, REQUEST_FREE, Call
from vramscope.analyzers.snapshot.form import FREE as UNUSED
from vramscope.analyzers.snapshot.form import PENDING, Pool, SegmentState

Span = tuple[int, int]
Place = tuple[int, Pool]

# Of the difference between most and least: how deep it falls once, how low a repetition begins, how far it rises.
_DEPTH, _LOW, _LEAST_RISE = 0.6, 0.3, 0.08
# Calls that must be the same at the beginning of two repetitions: the more the better.
_FORMS = (48, 24, 12)


@dataclass(frozen=True, slots=True)
class StartBlock:
    """A block of the beginning; its number is its place among them."""

    bytes: int
    stream: int
    pool: Pool
    pending: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Cycles:
    """``end`` is behind the last request; ``bounds`` are the indices of calls at which repetitions begin and end.

    ``staying`` are the blocks that live through all repetitions, of the beginning or not, in the order in which they
    were made, and ``kept`` their sizes. ``fixed`` are these and the sizes that every repetition asks for: they do not
    follow the data, where the repetitions differ at all (``varying``). ``sizes`` and ``places`` are of every block.
    """

    end: int
    bounds: tuple[int, ...]
    staying: tuple[int, ...]
    kept: frozenset[int]
    fixed: frozenset[int]
    varying: bool
    sizes: Mapping[int, int]
    places: Mapping[int, Place]

    @property
    def spans(self) -> list[Span]:
        """First call and the one behind the last, of each whole repetition."""
        return list(pairwise(self.bounds))


def start_blocks(segments: Iterable[SegmentState]) -> list[StartBlock]:
    """What is in use or waiting at the beginning, by address: in the order of their numbers."""
    return [
        StartBlock(max(block.requested_bytes, 1), segment.stream, segment.pool, block.state == PENDING)
        for segment in sorted(segments, key=lambda segment: segment.address)
        for block in segment.blocks
        if block.state != UNUSED
    ]


def find_cycles(start: Sequence[StartBlock], calls: Sequence[Call]) -> Cycles:
    """``bounds`` are empty where nothing repeats."""
    end = max((index for index, call in enumerate(calls) if call[0] == ALLOC), default=-1) + 1
    sizes = {number: block.bytes for number, block in enumerate(start)}
    places = {number: (block.stream, block.pool) for number, block in enumerate(start)}
    held = sum(block.bytes for block in start if not block.pending)
    course: list[int] = []
    made = dict.fromkeys(range(len(start)), -1)
    gone: dict[int, int] = {}
    for index in range(end):
        kind, number, size, stream, pool, _ = calls[index]
        if kind == ALLOC:
            places[number] = (stream, pool)
            made[number] = index
            sizes[number] = max(size, 1)
            held += sizes[number]
        elif kind in (FREE, REQUEST_FREE):
            held -= sizes[number]
            gone[number] = index
        elif kind == COMPLETE:
            gone.setdefault(number, -1)
        course.append(held)
    bounds = _bounds(calls, course)
    # Optimizer state comes with the first step.
    since = bounds[1] if len(bounds) > 1 else 0
    staying = tuple(
        number
        for number, at in made.items()
        if at < since and gone.get(number, end) >= end and not (number < len(start) and start[number].pending)
    )
    kept = frozenset(sizes[number] for number in staying)
    common, varying = _common(calls, bounds, end)
    return Cycles(
        end=end,
        bounds=bounds,
        staying=staying,
        kept=kept,
        fixed=kept | common,
        varying=varying,
        sizes=sizes,
        places=places,
    )


def requests(calls: Sequence[Call], span: Span) -> list[Call]:
    """The requests of one repetition."""
    return [call for call in calls[span[0] : span[1]] if call[0] == ALLOC]


def _bounds(calls: Sequence[Call], course: Sequence[int]) -> tuple[int, ...]:
    if not course:
        return ()
    # The first half may still build the model.
    least, most = min(course[len(course) // 2 :]), max(course)
    forms = bytes(FREE if call[0] == REQUEST_FREE else call[0] for call in calls[: len(course)])
    valleys = valleys_of(course, _DEPTH * (most - least))
    low = least + _LOW * (most - least)
    best: list[int] = []
    for length in _FORMS:
        seen: set[bytes] = set()
        for valley in valleys:
            form = forms[valley + 1 : valley + 1 + length]
            if len(form) < length or form in seen:
                continue
            seen.add(form)
            found = []
            at = forms.find(form)
            while at >= 0:
                if at == 0 or course[at - 1] <= low:
                    found.append(at)
                at = forms.find(form, at + 1)
            if len(found) > max(len(best), 1):
                best = found
        if best:
            break
    best = _rising(best, course, _LEAST_RISE * (most - least))
    if len(best) < 2:
        return ()
    shortest = min(after - before for before, after in pairwise(best))
    if len(course) - best[-1] >= shortest // 2 and course[-1] <= low:
        best.append(len(course))
    return tuple(best)


def _rising(bounds: Sequence[int], course: Sequence[int], rise: float) -> list[int]:
    """Without those before which nothing much was asked for since the one before."""
    kept = list(bounds[:1])
    for bound in bounds[1:]:
        between = course[kept[-1] : bound]
        if max(between) - min(between) >= rise:
            kept.append(bound)
    return kept


def valleys_of(course: Sequence[int], depth: float) -> list[int]:
    """The lowest points between rises by ``depth``."""
    found: list[int] = []
    low = high = 0
    rising = False
    for index, held in enumerate(course):
        if rising:
            if held > course[high]:
                high = index
            elif course[high] - held >= depth:
                rising, low = False, index
        else:
            if held <= course[low]:
                low = index
            if held - course[low] >= depth:
                found.append(low)
                rising, high = True, index
    if not rising and low:
        found.append(low)
    return found


def _common(calls: Sequence[Call], bounds: Sequence[int], end: int) -> tuple[frozenset[int], bool]:
    """The sizes that every repetition asks for, and whether there are others."""
    pieces = [{max(call[2], 1) for call in requests(calls, span)} for span in pairwise(bounds)]
    if not pieces:
        return frozenset(), False
    common = set.intersection(*pieces)
    if len(pieces) == 1:
        # What is left of the repetitions before and behind it.
        around = requests(calls, (0, bounds[0])) + requests(calls, (bounds[-1], end))
        common &= {max(call[2], 1) for call in around}
    return frozenset(common), any(piece != common for piece in pieces)
