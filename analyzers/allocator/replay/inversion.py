"""Which repetitions left the segments that a history begins with, told from the segments' sizes and their order.

A cache grows when a repetition is larger than all before it; the segments that it then makes say how large. Each is
found by trying: of the sizes of a repetition, that which makes the next segments. What no repetition makes was a lone
request's.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from vramscope.analyzers.allocator.replay.cycles import Cycles, Place
from vramscope.analyzers.allocator.replay.proportion import Proportion
from vramscope.analyzers.allocator.replay.shadow import HOOKS, LARGEST, Shadow
from vramscope.analyzers.allocator.replay.window import Window
from vramscope.schema.units import MIB

# Factors that are tried, on a logarithmic scale, and around the best of them.
_LEAST = 0.1
_RESOLUTION, _WIDTH, _HALVINGS = 0.015, 0.06, 5
# Requests and frees that are tried in all.
_MOST_CALLS = 400_000
_MOST_STEPS, _LONE, _SKIPPED, _HOOK_TRIALS = 64, 16, 2, 24


@dataclass(frozen=True, slots=True)
class Step:
    """A repetition, ``factor`` times as large as the one that was learnt from; or requests of ``lone_bytes``, so many
    ``at_once`` that one of them is answered with a segment of its own.
    """

    factor: float
    lone_bytes: int = 0
    at_once: int = 1


@dataclass(frozen=True, slots=True)
class Steps:
    """``hook`` is the call of the repetition before which the first one made what stays; ``unexplained`` is the share
    of the segments' bytes that no repetition made.
    """

    steps: tuple[Step, ...]
    hook: int
    unexplained: float


def find_steps(
    window: Window, cycles: Cycles, proportion: Proportion, first: Sequence[int], later: Sequence[int]
) -> dict[Place, Steps]:
    """By stream and pool, the repetitions that made a segment, in their order.

    ``first`` are the blocks that were there before them, ``later`` those that came with the first. Empty where segments
    are expandable: what they were made for is not seen.
    """
    if window.settings.get("expandable_segments") == "True":
        return {}
    found = {}
    budget = _MOST_CALLS
    for place in proportion.largest:
        best: _Trial | None = None
        for hook in HOOKS:
            trial = _Trial(window, cycles, proportion, place, first, later, hook)
            trial.shadow.budget = budget
            trial.begin()
            budget = trial.shadow.budget
            if best is None or sum(trial.left) < sum(best.left):
                best = trial
            if not trial.waits or trial.explained:
                break
        assert best is not None
        best.shadow.budget = budget
        best.finish()
        budget = best.shadow.budget
        found[place] = Steps(tuple(best.steps), best.shadow.hook_call, best.unexplained)
    return found


@dataclass(frozen=True, slots=True)
class _Tried:
    """``matched`` bytes of segments are as wanted; ``excess`` is what the first that is not has too much or little."""

    factor: float
    matched: int
    excess: int


class _Trial:
    """The search for one stream and pool; ``left`` are the bytes of the segments that are not explained yet."""

    def __init__(
        self,
        window: Window,
        cycles: Cycles,
        proportion: Proportion,
        place: Place,
        first: Sequence[int],
        later: Sequence[int],
        hook: str,
    ) -> None:
        self.shadow = Shadow(window, cycles, proportion, place, later, hook)
        self.left = [
            segment.bytes
            for segment in window.start
            if not segment.small and not segment.expandable and (segment.stream, segment.pool) == place
        ]
        self.total = sum(self.left)
        self.steps: list[Step] = []
        self.explained = False
        self.waits = bool(self.shadow.later)
        self.shadow.lay(cycles.sizes[number] for number in first if cycles.places[number] == place)
        self._take(self.shadow.made)

    def _settle(self, factor: float, wanted: Sequence[int]) -> None:
        """Move the hook to where what stays comes to lie where it was recorded."""
        shadow = self.shadow
        if not any(size > MIB for size in shadow.later):
            return
        count = len(shadow.calls)
        last = 1 + max(index for index, call in enumerate(shadow.calls) if call[0])
        # What an optimizer makes it makes near the end of a step, most likely behind the last gradient.
        near = (last, *range(max(0, count - _HOOK_TRIALS), count + 1), *range(0, count, 1 + count // _HOOK_TRIALS))
        best = (-1, -1, shadow.hook)
        for hook in (shadow.hook, *near):
            shadow.hook = hook
            tried = self._try(factor, wanted)
            if not tried.excess and (tried.matched, shadow.right, hook == last) > (*best[:2], best[2] == last):
                best = (tried.matched, shadow.right, hook)
        shadow.hook = best[2]

    def begin(self) -> None:
        """Find the first repetition."""
        self._next()

    def finish(self) -> None:
        """Find the others."""
        lone = 0
        while self.left and self.shadow.budget > 0 and len(self.steps) < _MOST_STEPS:
            if not self._next():
                if lone == _LONE:
                    break
                lone += 1
                self._ask_alone(self.left[0])

    @property
    def unexplained(self) -> float:
        """Share of the segments' bytes."""
        lone = sum(step.lone_bytes for step in self.steps)
        return (sum(self.left) + lone) / max(self.total, 1)

    def _next(self) -> bool:
        """The repetition that explains most of the next segments; where none does so alone, behind a lone request."""
        if not self.left or not self.shadow.calls:
            return False
        found, begun = self._scan(self.left)
        for skipped in range(1, _SKIPPED + 1):
            if found is not None or not self.shadow.budget > 0 or len(self.left) <= skipped:
                break
            mark = self.shadow.device.next_address
            for size in self.left[:skipped]:
                self.shadow.lay_alone(size)
            found, _ = self._scan(self.left[skipped:])
            self.shadow.undo(mark)
            if found is not None:
                for size in self.left[:skipped]:
                    self._ask_alone(size)
        if found is None:
            scored = [(self._score(factor), factor) for factor in begun]
            if not scored or max(scored)[0] <= 0:
                return False
            found = max(scored)[1]
        else:
            self.explained = True
            self._settle(found, self.left)
        self.shadow.run(found, keep=True)
        self._take(self.shadow.made)
        self.shadow.later = []
        self.steps.append(Step(found))
        return True

    def _scan(self, wanted: Sequence[int]) -> tuple[float | None, list[float]]:
        """The factor that makes most of the wanted segments and no others, if any; and others that begin so."""
        tried = [self._try(factor, wanted) for factor in self._factors()]
        for before, after in pairwise(tuple(tried)):
            if before.excess < 0 < after.excess:
                # Between a little too small and a little too large.
                low, high = before.factor, after.factor
                for _ in range(_HALVINGS):
                    middle = self._try(math.sqrt(low * high), wanted)
                    tried.append(middle)
                    if not middle.excess:
                        break
                    low, high = (middle.factor, high) if middle.excess < 0 else (low, middle.factor)
        whole = [one for one in tried if not one.excess and one.matched]
        if whole:
            best = max(whole, key=lambda one: one.matched)
            return self._middle(best, wanted), []
        begun = sorted((one for one in tried if one.matched), key=lambda one: one.matched, reverse=True)
        return None, [one.factor for one in begun[:3]]

    def _factors(self) -> list[float]:
        # Each is larger than those before it; of what was told roughly, about as large.
        least = max((0.9 * step.factor for step in self.steps if not step.lone_bytes), default=_LEAST)
        span = math.log(LARGEST / least)
        count = int(min(span / _RESOLUTION, max(self.shadow.budget, 0) / max(len(self.shadow.calls), 1)))
        return [least * math.exp(span * index / count) for index in range(count + 1)] if count > 8 else []

    def _middle(self, one: _Tried, wanted: Sequence[int]) -> float:
        """Of the factors around that explain as much, one that was seen, or the middle one."""
        ends = []
        for ratio in (math.exp(-_WIDTH), math.exp(_WIDTH)):
            within, beyond = one.factor, one.factor * ratio
            for _ in range(_HALVINGS):
                middle = math.sqrt(within * beyond)
                other = self._try(middle, wanted)
                if not other.excess and other.matched == one.matched:
                    within = middle
                else:
                    beyond = middle
            ends.append(within)
        middle = math.sqrt(ends[0] * ends[1])
        # Steps of few sizes have them again.
        seen = [factor for factor in self.shadow.seen if ends[0] <= factor <= ends[1]]
        return min(seen, key=lambda factor: abs(factor - middle), default=middle)

    def _try(self, factor: float, wanted: Sequence[int]) -> _Tried:
        """Up to the first segment that is not the next of those wanted. Nothing changes."""
        mark = self.shadow.device.next_address
        complete = self.shadow.run(factor, wanted)
        made = self.shadow.made
        self.shadow.undo(mark)
        if complete:
            return _Tried(factor, sum(made), 0)
        # What is beyond the last of them is too much.
        excess = made[-1] - wanted[len(made) - 1] if len(made) <= len(wanted) else made[-1]
        return _Tried(factor, sum(made[:-1]), excess)

    def _score(self, factor: float) -> int:
        """What it explains of all segments, less what it makes besides."""
        mark = self.shadow.device.next_address
        self.shadow.run(factor)
        left = Counter(self.left)
        made = Counter(self.shadow.made)
        self.shadow.undo(mark)
        return sum((made & left).elements()) - 2 * sum((made - left).elements())

    def _ask_alone(self, size: int) -> None:
        self.steps.append(Step(1.0, size - MIB, self.shadow.lay_alone(size)))
        self._take([size])

    def _take(self, made: Iterable[int]) -> None:
        for size in made:
            if size in self.left:
                self.left.remove(size)
