"""What a program would have gone on with that ended at a failure: the rest of its step, then its last steps once more.

A setting that only answers the request that failed is of no use, and what the recorded steps kept, the next ones keep
too. It is a guess from the form of the steps before; there is none where the one that failed is unlike them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import cycle, islice, pairwise

from vramscope.analyzers.allocator.replay.cycles import start_blocks, valleys_of
from vramscope.analyzers.allocator.replay.window import (
    ALLOC,
    COMPLETE,
    EMPTY,
    FAILED,
    FREE,
    LET_GO,
    REQUEST_FREE,
    Call,
    Window,
)

# A step is between two points of little memory: of the deepest fall, how deep it falls at least.
_DEPTH = 0.4
MOST_STEPS = 12
# A step whose requests are so many times larger or smaller is another kind of work.
_FACTOR = 4.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Steps:
    """``bounds`` are indices of calls; behind the last of them the history ends within a step.

    ``growth_bytes`` is what stays in use more after each step, of the later half of them.
    """

    bounds: tuple[int, ...]
    growth_bytes: int


def find_steps(window: Window) -> Steps:
    """Of the whole history; ``bounds`` are empty where nothing comes and goes."""
    sizes = {number: block.bytes for number, block in enumerate(start_blocks(window.start))}
    held = sum(sizes.values())
    most, deepest = held, 0
    course: list[int] = []
    for kind, number, size, _, _, event in window.calls:
        if kind == ALLOC or (kind == FAILED and event == window.ending):
            sizes[number] = max(size, 1)
            held += sizes[number]
        elif kind in (FREE, REQUEST_FREE):
            held -= sizes[number]
        most = max(most, held)
        deepest = max(deepest, most - held)
        course.append(held)
    if not deepest:
        return Steps(bounds=(), growth_bytes=0)
    valleys = valleys_of(course, _DEPTH * deepest)
    later = [course[valley] for valley in valleys[len(valleys) // 2 :]]
    grown = (later[-1] - later[0]) // (len(later) - 1) if len(later) > 2 else 0
    steadily = sum(after > before for before, after in pairwise(later)) * 4 >= (len(later) - 1) * 3
    bounds = tuple(valley + 1 for valley in valleys)
    return Steps(bounds=bounds, growth_bytes=grown if steadily and grown > 0 else 0)


def go_on(window: Window, steps: Steps) -> Window | None:
    """The history with what would have come behind its failure, which is answered there.

    Its events are counted on, one for the rest of the step and one for each further step. None where nothing tells.
    """
    if window.ending is None or len(steps.bounds) < 2:
        return None
    end = next(index for index, call in enumerate(window.calls) if call[5] == window.ending and call[0] == FAILED) + 1
    bounds = [bound for bound in steps.bounds if bound < end]
    if len(bounds) < 2:
        return None
    calls = [(ALLOC, *call[1:]) if call[5] == window.ending else call for call in window.calls[:end]]
    spans = [calls[first:last] for first, last in pairwise([*bounds, end])]
    copies = _Copies(spans, window.events)
    template = copies.template()
    if template is None:
        return None
    copies.finish(*template)
    # The first one made what stays; of the last one it is not known what of it stays.
    later = range(max(1, len(spans) // 2, len(spans) - 2 - MOST_STEPS), len(spans) - 2)
    for number in islice(cycle(later), MOST_STEPS) if steps.growth_bytes else later:
        copies.again(number)
    return replace(window, calls=(*calls, *copies.calls))


class _Copies:
    """A block is found again by the step and the call that made it."""

    def __init__(self, spans: Sequence[Sequence[Call]], event: int) -> None:
        self.spans = spans
        self.event = event
        self.calls: list[Call] = []
        self.current = len(spans) - 1
        self.made: dict[int, tuple[int, int]] = {}
        self.live: dict[tuple[int, int], int] = {}
        self.waiting: set[tuple[int, int]] = set()
        self.fresh = 0
        for index, span in enumerate(spans):
            for offset, (kind, number, *_) in enumerate(span):
                place = self.made.get(number)
                self.fresh = max(self.fresh, number)
                if kind == ALLOC:
                    self.made[number] = (index, offset)
                    self.live[index, offset] = number
                elif place is not None and kind in (FREE, COMPLETE):
                    self.live.pop(place, None)
                elif place is not None and kind == REQUEST_FREE:
                    self.waiting.add(place)
        sizes = [{call[2] for call in span if call[0] == ALLOC} for span in spans[:-1]]
        self.common = set.intersection(*sizes)

    def template(self) -> tuple[int, float] | None:
        """The step that begins as the last one does, and how many times as large the last one is."""
        begun = self.spans[-1]
        form = [call[0] for call in begun]
        best: tuple[float, int, float] | None = None
        for number, span in enumerate(self.spans[:-1]):
            if len(span) < len(begun) or [call[0] for call in span[: len(begun)]] != form:
                continue
            pairs = [
                (now[2], then[2])
                for now, then in zip(begun, span, strict=False)
                if now[0] == ALLOC and not (now[2] == then[2] and now[2] in self.common)
            ]
            factor = sum(now for now, _ in pairs) / max(sum(then for _, then in pairs), 1) if pairs else 1.0
            if not 1 / _FACTOR <= factor <= _FACTOR:
                continue
            off = sum(abs(now - factor * then) for now, then in pairs)
            if best is None or off <= best[0]:
                best = (off, number, factor)
        return None if best is None else best[1:]

    def finish(self, number: int, factor: float) -> None:
        """The rest of the last step, as that one went on."""
        begun = len(self.spans[-1])
        sizes = {
            size: size if size in self.common else max(1, round(size * factor))
            for _, _, size, *_ in self.spans[number][begun:]
        }
        self._copy(number, begun, sizes)

    def again(self, number: int) -> None:
        """A step as it was."""
        self.current += 1
        self.event += 1
        self._copy(number, 0, {})

    def _copy(self, number: int, first: int, sizes: Mapping[int, int]) -> None:
        shift = self.current - number
        for offset, (kind, name, size, stream, pool, _) in enumerate(self.spans[number][first:], first):
            if kind == ALLOC:
                self.fresh += 1
                self.live[self.current, offset] = self.fresh
                self.calls.append((ALLOC, self.fresh, sizes.get(size, size), stream, pool, self.event))
            elif kind in (EMPTY, LET_GO):
                self.calls.append((kind, 0, 0, stream, pool, self.event))
            elif kind in (FREE, REQUEST_FREE, COMPLETE) and name in self.made:
                step, call = self.made[name]
                self._give_up(kind, (step + shift, call))

    def _give_up(self, kind: int, place: tuple[int, int]) -> None:
        number = self.live.get(place)
        if number is None or (kind == REQUEST_FREE and place in self.waiting):
            return
        if kind == REQUEST_FREE:
            self.waiting.add(place)
        else:
            # A stream that had not to be waited for there may have to be here, and the other way round.
            kind = COMPLETE if place in self.waiting else FREE
            self.waiting.discard(place)
            del self.live[place]
        self.calls.append((kind, number, 0, 0, (0, 0), self.event))
