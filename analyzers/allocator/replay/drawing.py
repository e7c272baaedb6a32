"""What a job whose steps are of random size may go on with after its failure: drawn from the steps before it.

The draws' seeds are always the same. Steps are drawn one by one, each with a chance of a size that was not seen; what
outlives its step lives as long as it did. Where nothing repeats, there are no draws.
"""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from vramscope.analyzers.allocator.replay.rising import risen_bytes
from vramscope.analyzers.allocator.replay.sampling import Family, families_of, fixed_sizes, form_of
from vramscope.analyzers.allocator.replay.scaling import WORKSPACES
from vramscope.analyzers.allocator.replay.step_bounds import FEWEST_STEPS, step_bounds
from vramscope.analyzers.allocator.replay.window import (
    ALLOC,
    COMPLETE,
    EMPTY,
    FAILED,
    FREE,
    REQUEST_FREE,
    Call,
    Window,
)
from vramscope.analyzers.snapshot.form import ORDINARY

# It is not known how long a job would have run: as many steps again as before are as likely as not.
_LEAST_AHEAD = 12
MOST_CALLS, _MOST_DRAWS, _LEAST_DRAWS = 500_000, 20, 10
# A block of a state that is copied takes as long as so many calls; and an estimate is made of so many replays.
_COPY, _ESTIMATE = 6, 3
_NOBODY = -1
# By what part of its size a step may be less like the last one than another, to tell how it would have gone on.
_CLOSE, _MOST_RESTS = 0.1, 5
# What is smaller is nobody's tensor of the batch.
_LEAST_BYTES = 512
# Of the most that is held: what is as much; and of what is held in two steps, how alike it is at least.
_SAME, _ALIKE = 0.02, 0.5
# (kind, steps later, where in that step: 0 to 1)
Parting = tuple[int, int, float]


@dataclass(slots=True)
class _Step:
    """``calls`` are its own: requests, and frees of what it made. ``partings`` are of what outlives it, by place, and
    ``gives`` the places at which it gives up what others made.
    """

    length: int
    calls: list[tuple[int, int, int, int, tuple[int, int], int]] = field(default_factory=list)
    partings: dict[int, list[Parting]] = field(default_factory=dict)
    kept: list[int] = field(default_factory=list)
    gives: list[int] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Draws:
    """``window`` is the recorded history with the request that failed answered; ``courses`` are calls that may follow
    it: the rest of its step, where steps before tell it, and ``ahead`` steps more, drawn from the ``seen`` ones.

    Where what these need is ``rising``, those to come need more than what is drawn, and ``too_much`` if that goes on.
    ``fixed`` are sizes that do not follow the data, and before the event ``first`` none does.
    """

    window: Window
    courses: tuple[tuple[Call, ...], ...]
    seen: int
    ahead: int
    rising: bool
    too_much: bool
    fixed: frozenset[int]
    first: int

    def scaled(self, calls: Sequence[Call], factor: float) -> tuple[Call, ...]:
        """Calls of the history or of what follows, with so many times the batch."""
        if factor == 1.0:
            return tuple(calls)
        fixed, first = self.fixed, self.first
        return tuple(
            (kind, number, max(1, round(size * factor)), stream, pool, event)
            if kind in (ALLOC, FAILED) and event >= first and size >= _LEAST_BYTES and size not in fixed
            else (kind, number, size, stream, pool, event)
            for kind, number, size, stream, pool, event in calls
        )


def draw_futures(window: Window, most_calls: int = MOST_CALLS) -> Draws | None:
    """None where the history does not end at a failure, has too few steps, or these are all of one size.

    All courses together have about ``most_calls``: None where that is too little for a few of them.
    """
    if window.ending is None:
        return None
    end = next(index for index, call in enumerate(window.calls) if call[0] == FAILED and call[5] == window.ending) + 1
    calls = [(ALLOC, *call[1:]) if call[5] == window.ending else call for call in window.calls[:end]]
    bounds = step_bounds(window.start, calls)
    if len(bounds) <= FEWEST_STEPS:
        return None
    job = _Job(window, calls, bounds)
    if not any(family.varies for family in job.families):
        return None
    seen = len(bounds) - 1
    ahead = max(seen, _LEAST_AHEAD)
    length = max(1, (bounds[-1] - bounds[0]) // seen)
    # What begins in its middle is replayed whole for each of them, past and all.
    before = _ESTIMATE * (len(calls) + len(window.past)) if window.start else _COPY * len(job.live)
    count = min(_MOST_DRAWS, most_calls // (ahead * length + before))
    while count < _LEAST_DRAWS and ahead > _LEAST_AHEAD:
        ahead = max(_LEAST_AHEAD, ahead // 2)
        count = min(_MOST_DRAWS, most_calls // (ahead * length + before))
    if count < _LEAST_DRAWS:
        return None
    history = replace(window, calls=tuple(calls))
    courses = tuple(job.draw(number, ahead) for number in range(count))
    risen, room = risen_bytes(window.start, calls, bounds, ahead), window.room_bytes
    too_much = risen is not None and room is not None and risen > room
    return Draws(history, courses, seen, ahead, risen is not None, too_much, job.fixed(), calls[bounds[0]][5])


class _Job:
    def __init__(self, window: Window, calls: Sequence[Call], bounds: Sequence[int]) -> None:
        self.window = window
        self.calls = calls
        self.bounds = bounds
        self.spans = [calls[first:last] for first, last in pairwise([*bounds, len(calls)])]
        self.forms = [form_of(span) for span in self.spans]
        self.made: dict[int, tuple[int, int]] = {}
        # By step and place: when it is given up, in steps and parts of one.
        self.partings: dict[tuple[int, int], list[Parting]] = {}
        self._follow()
        self.lives = [known for known in self.partings.values() if known[-1][1] > 0]
        self.live = self._live()
        last = len(self.spans) - 1
        whole = list(range(1, last))
        families = families_of(self.spans, whole)
        self.together = self._together()
        # Where one step is seldom like another, how one went on tells nothing of the last one.
        alike = families if self.together == 1 else [family for family in families if not family.mixed]
        templates = self._templates(alike)
        self.rests = [self._rest(*template, number) for number, template in enumerate(templates)] or [[]]
        self.whole = bool(templates)
        if templates:
            self._complete(templates[0][1], self.rests[0])
            families = families_of(self.spans, [*whole, last], last)
        self.families = families
        self.family_of = {number: family for family in families for number in family.members}
        self.end = last + 1 if self.whole else last
        self.steps = [self._step(index) for index in range(len(self.spans))]
        self.fresh = max((call[1] for call in calls), default=0) + 1

    def _follow(self) -> None:
        spans: list[Sequence[Call]] = [self.calls[: self.bounds[0]], *self.spans]
        for index, span in enumerate(spans, -1):
            for place, (kind, number, *_) in enumerate(span):
                if kind == ALLOC:
                    self.made[number] = (index, place)
                elif number in self.made and kind in (FREE, REQUEST_FREE, COMPLETE):
                    maker = self.made[number]
                    self.partings.setdefault(maker, []).append((kind, index - maker[0], place / max(len(span), 1)))

    def _together(self) -> int:
        """For how many steps what is held at their beginning stays alike: 1 where each begins with the same."""
        levels, held, most = [], 0, 1
        sizes: dict[int, int] = {}
        begins = set(self.bounds)
        for index, (kind, number, size, *_) in enumerate(self.calls):
            if index in begins:
                levels.append(held)
            if kind == ALLOC:
                sizes[number] = size
                held += size
                most = max(most, held)
            elif kind in (FREE, REQUEST_FREE):
                held -= sizes.get(number, 0)
        levels = levels[1:]
        middle = sum(levels) / len(levels)
        off = [level - middle for level in levels]
        spread = sum(value * value for value in off)
        if spread <= len(levels) * (_SAME * most) ** 2:
            return 1
        longest = max(1, len(levels) // 4)
        for lag in range(1, longest):
            if sum(before * after for before, after in zip(off, off[lag:], strict=False)) < _ALIKE * spread:
                return 2 * lag - 1
        return longest

    def _live(self) -> dict[int, tuple[int, int]]:
        gone = {maker for maker, known in self.partings.items() if known[-1][0] in (FREE, COMPLETE)}
        return {number: maker for number, maker in self.made.items() if maker not in gone}

    def _templates(self, families: Sequence[Family]) -> list[tuple[Family, int, float]]:
        """The steps of one form that begin as the last one does, and how many times as large the last one is."""
        begun, form = self.spans[-1], self.forms[-1]
        found: list[tuple[float, int, float, Family]] = []
        for family in families:
            for number in family.members:
                if len(self.spans[number]) <= len(begun) or not self.forms[number].startswith(form):
                    continue
                pairs = [
                    (now[2], then[2])
                    for now, then in zip(begun, self.spans[number], strict=False)
                    if now[0] == ALLOC and now[2] != then[2]
                ]
                factor = sum(now for now, _ in pairs) / max(sum(then for _, then in pairs), 1) if pairs else 1.0
                off = abs(factor - 1) + sum(abs(now - factor * then) for now, then in pairs) / max(
                    sum(now for now, _ in pairs), 1
                )
                found.append((off, number, factor, family))
        found.sort(key=lambda template: template[:2])
        return [
            (family, number, factor)
            for off, number, factor, family in found
            if off <= found[0][0] + _CLOSE and self.forms[number] == self.forms[found[0][1]]
        ][:_MOST_RESTS]

    def _rest(self, family: Family, number: int, factor: float, variant: int) -> list[Call]:
        """What the last step would have gone on with, if it is like that one; each variant makes blocks of its own."""
        begun, like = len(self.spans[-1]), self.spans[number]
        sizes = family.sizes(number, family.whole_factor(number, factor, self.spans[-1]))
        names = {then[1]: now[1] for now, then in zip(self.spans[-1], like, strict=False) if now[0] == then[0] == ALLOC}
        # A gradient is as large as what it is of: what was as large there is as large here.
        known = {then[2]: now[2] for now, then in zip(self.spans[-1], like, strict=False) if now[0] == then[0] == ALLOC}
        fresh = max(call[1] for call in self.calls) + 1 + variant * max(len(span) for span in self.spans)
        last = len(self.spans) - 1
        # Steps of one form may give their blocks up in another order: nothing is given up twice.
        gone = {call[1] for call in self.spans[-1] if call[0] in (FREE, REQUEST_FREE)}
        done = {call[1] for call in self.spans[-1] if call[0] in (FREE, COMPLETE)}
        rest: list[Call] = []
        for place in range(begun, len(like)):
            kind, name, size, stream, pool, _ = like[place]
            if kind == ALLOC:
                names[name] = fresh + place
                self.made[names[name]] = (last, place)
                asked = known.get(size) or sizes.get(place, size)
                rest.append((ALLOC, names[name], asked, stream, pool, self.window.events))
            elif kind == EMPTY:
                rest.append((kind, 0, 0, stream, pool, self.window.events))
            elif name in names and names[name] not in (done if kind == COMPLETE else gone):
                rest.append((kind, names[name], 0, 0, ORDINARY, self.window.events))
            else:
                # Of a step before: its turn comes with what outlives its step. The place stays.
                rest.append((kind, _NOBODY, 0, 0, ORDINARY, self.window.events))
        return rest

    def _complete(self, number: int, rest: Sequence[Call]) -> None:
        """The last step gets its rest, as that one has it; it is then one of the sample."""
        last = len(self.spans) - 1
        self.spans[-1] = [*self.spans[-1], *rest]
        self.forms[-1] = self.forms[number]
        for maker, known in list(self.partings.items()):
            if maker[0] == number and (last, maker[1]) not in self.partings:
                self.partings[last, maker[1]] = known

    def _step(self, index: int) -> _Step:
        span = self.spans[index]
        step = _Step(len(span))
        given = {call[1] for call in span if call[0] in (FREE, COMPLETE)}
        for place, (kind, number, size, stream, pool, _) in enumerate(span):
            if kind == ALLOC:
                step.calls.append((ALLOC, place, size, stream, pool, place))
                known = self._partings(index, place)
                if known is None or (known[-1][1] == 0 and number not in given):
                    step.kept.append(place)
                elif known[-1][1] > 0:
                    step.partings[place] = [parting for parting in known if parting[1] > 0]
            elif kind == EMPTY:
                step.calls.append((EMPTY, 0, 0, stream, pool, place))
            elif kind in (FREE, REQUEST_FREE, COMPLETE) and number in self.made:
                maker = self.made[number]
                if maker[0] == index:
                    step.calls.append((kind, maker[1], 0, 0, ORDINARY, place))
                else:
                    step.gives.append(place)
            elif number == _NOBODY or kind in (FREE, REQUEST_FREE, COMPLETE):
                step.gives.append(place)
        return step

    def _partings(self, index: int, place: int) -> list[Parting] | None:
        """Its own, or where it lives at the end those of one of the same place in a step of the same form."""
        known = self.partings.get((index, place))
        if known is not None and known[-1][0] in (FREE, COMPLETE):
            return known
        age = len(self.spans) - 1 - index
        for other in range(len(self.spans) - 1, 0, -1):
            if other != index and self.forms[other] == self.forms[index]:
                known = self.partings.get((other, place))
                if known is not None and known[-1][0] in (FREE, COMPLETE) and known[-1][1] >= age:
                    return known
        return None

    def draw(self, number: int, ahead: int) -> tuple[Call, ...]:
        """What comes behind the end of the history, or of its last step where its rest is known."""
        rng = random.Random(number)
        last = len(self.spans) - 1
        live = dict(self.live)
        rest = [call for call in self.rests[number % len(self.rests)] if call[1] != _NOBODY]
        gone = {call[1] for call in rest if call[0] in (FREE, COMPLETE)}
        live |= {call[1]: self.made[call[1]] for call in rest if call[0] == ALLOC}
        course = _Course(self, rng, rest)
        course.leave({name: maker for name, maker in live.items() if name not in gone}, last)
        source = last
        for offset in range(ahead):
            # What goes on from step to step goes on here too, for as long as it does.
            if rng.random() * self.together < 1 or source >= self.end:
                source = rng.randrange(1, self.end)
            family = self.family_of[source]
            step, factor = (source, 1.0) if self.together > 1 and family.mixed else family.like(source, rng)
            course.put(self.steps[step], family.sizes(step, factor), last + 1 + offset, offset, self.age(step))
            source += 1
        return tuple(course.calls)

    def fixed(self) -> frozenset[int]:
        """The sizes that every step asks for, and those of what was made until the first and stays."""
        kept = {self.calls[self._index(maker)][2] for maker in self.live.values() if maker[0] < 1}
        return fixed_sizes(self.spans[1:-1]) | kept | frozenset(WORKSPACES)

    def _index(self, maker: tuple[int, int]) -> int:
        """Of the call that made it."""
        return maker[1] + (self.bounds[maker[0]] if maker[0] >= 0 else 0)

    def age(self, step: int) -> int:
        """How many steps it was ago."""
        return len(self.spans) - 1 - step


class _Course:
    """Calls as they are laid one after another; ``due`` is what is to be given up in a later step."""

    def __init__(self, job: _Job, rng: random.Random, rest: Sequence[Call]) -> None:
        self.job = job
        self.rng = rng
        self.calls = list(rest)
        self.due: dict[int, list[tuple[float, int, int]]] = {}
        self.fresh = job.fresh + (1 + len(job.rests)) * max((step.length for step in job.steps), default=0)

    def leave(self, live: Mapping[int, tuple[int, int]], now: int) -> None:
        """What lives already, with who made it: it is given up later, as it was or as others of its age were."""
        waiting = {call[1] for call in (*self.job.calls, *self.calls) if call[0] == REQUEST_FREE}
        for name, (index, place) in live.items():
            known = self.job._partings(index, place) if index >= 0 else self.job.partings.get((index, place))
            if known is None and index == now and not self.job.whole:
                # A last step of whose rest nothing is known ends with its failure.
                self.calls.append((COMPLETE if name in waiting else FREE, name, 0, 0, ORDINARY, self.job.window.events))
                continue
            if known is None and index >= 1:
                known = [(FREE, 1, 0.0)] if index == now else self._life(now - index)
            for kind, later, phase in known or ():
                if kind == REQUEST_FREE and name in waiting:
                    continue
                self._plan(name, kind, max(index + later, now + 1), phase)

    def put(self, step: _Step, sizes: Mapping[int, int], position: int, number: int, age: int) -> None:
        """One step, with the sizes that are not its own."""
        base, event = self.fresh, self.job.window.events + number
        self.fresh += step.length
        length = max(step.length, 1)
        due = sorted(self.due.pop(position, ()))
        if step.gives:
            # Where one is given up when another was made in its place, there are never both of all.
            count, places = len(due), len(step.gives)
            due = [(step.gives[at * places // count] / length, name, done) for at, (_, name, done) in enumerate(due)]
        due.reverse()
        append = self.calls.append
        for kind, place, size, stream, pool, at in step.calls:
            while due and due[-1][0] * length <= at:
                _, name, done = due.pop()
                append((done, name, 0, 0, ORDINARY, event))
            if kind == ALLOC:
                append((ALLOC, base + place, sizes.get(place, size), stream, pool, event))
            else:
                append((kind, base + place, 0, 0, ORDINARY, event))
        for _, name, done in reversed(due):
            append((done, name, 0, 0, ORDINARY, event))
        for place, partings in step.partings.items():
            for kind, later, phase in partings:
                self._plan(base + place, kind, position + later, phase)
        # What was never given up: as long as others lived, or no longer than its step, since nothing grows.
        life = self._life(age) if step.kept else None
        for place in step.kept:
            if life is None:
                append((FREE, base + place, 0, 0, ORDINARY, event))
            else:
                self._plan(base + place, FREE, position + life[-1][1], life[-1][2])

    def _life(self, age: int) -> list[Parting] | None:
        longer = [known for known in self.job.lives if known[-1][1] > age]
        if not longer:
            return None
        _, later, phase = self.rng.choice(longer)[-1]
        return [(FREE, later, phase)]

    def _plan(self, name: int, kind: int, position: int, phase: float) -> None:
        self.due.setdefault(position, []).append((phase, name, kind))
