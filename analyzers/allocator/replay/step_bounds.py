"""Where the steps of a history begin, that ends within one: repetitions by their form, or falls of what is held."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from vramscope.analyzers.allocator.replay.cycles import find_cycles, start_blocks, valleys_of
from vramscope.analyzers.allocator.replay.sampling import form_of
from vramscope.analyzers.allocator.replay.window import ALLOC, FREE, REQUEST_FREE, Call
from vramscope.analyzers.snapshot.form import SegmentState

# Fewer whole steps than these are no sample.
FEWEST_STEPS = 4
# Where no form repeats, a step is between two points of little memory: of the deepest fall, how deep it falls at least.
_DEPTHS, _MOST_PIECES = (0.4, 0.6, 0.8, 0.9), 60
# The same for steps whose beginnings are alike, in so many calls: the more the better.
_SHALLOW, _FORMS = 0.1, (24, 12)
_SEVERAL = 2.6
# Two bounds so near, of the length of a step, are one.
_NEAR = 0.3
# Calls that must be alike for a step to have begun in the midst of another.
_BEGUN = 12


def step_bounds(start: Sequence[SegmentState], calls: Sequence[Call]) -> list[int]:
    """Indices of calls; behind the last of them the history ends. Empty where nothing comes and goes."""
    return _with_begun(calls, _bounds(start, calls))


def _bounds(segments: Sequence[SegmentState], calls: Sequence[Call]) -> list[int]:
    start = start_blocks(segments)
    sizes = {number: block.bytes for number, block in enumerate(start)}
    held = most = sum(sizes.values())
    deepest = 0
    course = []
    for kind, number, size, *_ in calls:
        if kind == ALLOC:
            sizes[number] = max(size, 1)
            held += sizes[number]
        elif kind in (FREE, REQUEST_FREE):
            held -= sizes[number]
        most = max(most, held)
        deepest = max(deepest, most - held)
        course.append(held)
    repeated = [bound for bound in find_cycles(start, calls).bounds if bound < len(calls)]
    if not _is_even(repeated):
        # What a step leaves to the next is no reason to see one where there are two.
        alike = _alike(calls, course, _SHALLOW * deepest) if deepest else []
        repeated = alike if len(alike) > len(repeated) else repeated
    if len(repeated) > FEWEST_STEPS:
        # What comes between two repetitions, an evaluation say, has steps of its own.
        lengths = sorted(after - before for before, after in pairwise(repeated))
        near = max(1, int(_NEAR * lengths[len(lengths) // 2]))
        lowest = max(course[bound - 1] for bound in repeated[1:])
        between = [valley + 1 for valley in valleys_of(course, _DEPTHS[0] * deepest) if course[valley] <= lowest]
        for bound in between:
            at = bisect_left(repeated, bound)
            beside = repeated[max(at - 1, 0) : at + 1]
            if at and bound < len(calls) and all(abs(bound - other) > near for other in beside):
                repeated.insert(at, bound)
        return repeated
    bounds: list[int] = []
    for depth in _DEPTHS if deepest else ():
        found = [valley + 1 for valley in valleys_of(course, depth * deepest) if valley + 1 < len(calls)]
        if bounds and len(found) <= FEWEST_STEPS:
            break
        bounds = found
        if len(bounds) <= _MOST_PIECES:
            break
    return bounds


def _is_even(bounds: Sequence[int]) -> bool:
    """Whether they are enough, and no step is as long as several."""
    lengths = sorted(after - before for before, after in pairwise(bounds))
    return len(bounds) > FEWEST_STEPS and lengths[-1] < _SEVERAL * lengths[len(lengths) // 2]


def _alike(calls: Sequence[Call], course: Sequence[int], depth: float) -> list[int]:
    """Of the lowest points between rises by ``depth``, those after which it goes on alike most often: of two such
    kinds, the one at which less is held.
    """
    valleys = valleys_of(course, depth)
    for length in _FORMS:
        forms: dict[bytes, list[int]] = {}
        for valley in valleys:
            form = form_of(calls[valley + 1 : valley + 1 + length])
            if len(form) == length:
                forms.setdefault(form, []).append(valley + 1)
        best = max(forms.values(), key=lambda found: (len(found), -sum(course[at - 1] for at in found)), default=[])
        if len(best) > FEWEST_STEPS:
            return best
    return []


def _with_begun(calls: Sequence[Call], bounds: list[int]) -> list[int]:
    """With where the last step begins, if it is in the midst of what no other begins like."""
    if not bounds:
        return bounds
    forms = {form_of(calls[first:last]) for first, last in pairwise(bounds)}
    begun = form_of(calls[bounds[-1] :])
    for place in range(len(begun) - _BEGUN + 1):
        part = begun[place:]
        if any(len(form) > len(part) and form.startswith(part) for form in forms):
            return [*bounds, bounds[-1] + place] if place else bounds
    return bounds
