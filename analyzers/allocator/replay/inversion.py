"""Which repetitions left the segments that a history begins with, told from the segments' sizes and their order.

A cache grows when a repetition is larger than all before it; the segments that it then makes say how large. Each is found
by trying: of the sizes of a repetition, that which makes the next segments. What no repetition makes was a lone request's.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from vramscope.analyzers.allocator.blocks import Block
from vramscope.analyzers.allocator.device import Device
from vramscope.analyzers.allocator.model import Allocator
from vramscope.analyzers.allocator.replay.cycles import Cycles, Place
from vramscope.analyzers.allocator.replay.proportion import Proportion
from vramscope.analyzers.allocator.replay.window import ALLOC, COMPLETE, FREE, Window
from vramscope.analyzers.allocator.settings import settings_of
from vramscope.analyzers.snapshot.form import FREE as UNUSED
from vramscope.schema.units import MIB

# Factors that are tried, on a logarithmic scale, and around the best of them.
_LEAST, _LARGEST = 0.1, 6.0
_RESOLUTION, _WIDTH, _HALVINGS = 0.015, 0.06, 5
# Requests and frees that are tried in all, for one stream and pool.
_MOST_CALLS = 300_000
_MOST_STEPS, _LONE, _SKIPPED, _HOOK_TRIALS, _AT_ONCE = 64, 16, 2, 24, 4
_SMALL_SEGMENT = 2 * MIB


# Where in the first repetition comes what stays: where least is held behind its peak, behind its last request, at its end.
_HOOKS = ("low", "last", "end")


@dataclass(frozen=True, slots=True)
class Step:
    """A repetition, ``factor`` times as large as the one that was learnt from; or requests of ``lone_bytes``, so many at once
    that they are answered with a segment of their own.
    """

    factor: float
    lone_bytes: int = 0
    at_once: int = 1


@dataclass(frozen=True, slots=True)
class Steps:
    """``hook`` is the call of the repetition before which the first one made what stays; ``unexplained`` is the share of
    the segments' bytes that no repetition made.
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
    for place in proportion.largest:
        best: _Trial | None = None
        for hook in _HOOKS:
            trial = _Trial(window, cycles, proportion, place, first, later, hook)
            trial.begin()
            if best is None or sum(trial.left) < sum(best.left):
                best = trial
            if not trial.later_bytes or trial.explained:
                break
        assert best is not None
        best.finish()
        found[place] = Steps(tuple(best.steps), best.hook_call, best.unexplained)
    return found


@dataclass(frozen=True, slots=True)
class _Tried:
    """``matched`` bytes of segments are as wanted; ``excess`` is what the first that is not has too much, or too little."""

    factor: float
    matched: int
    excess: int


class _Trial:
    """An allocator under the recorded settings, in which repetitions of one stream and pool are tried and taken back."""

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
        self.place = place
        self.device = _Noted()
        self.allocator = Allocator(settings_of(window.settings, window.release), self.device)
        self.left = [
            segment.bytes
            for segment in window.start
            if not segment.small and not segment.expandable and (segment.stream, segment.pool) == place
        ]
        self.total = sum(self.left)
        self.powers: list[float] = []
        self.indices: list[int] = []
        self.calls = self._template(window, proportion)
        here = [number for number in later if cycles.places[number] == place]
        self.later = [cycles.sizes[number] for number in here]
        self.recorded = _recorded_places(window, here)
        self.right = 0
        self.later_bytes = sum(self.later)
        self.hook = self._hook(hook)
        self.end = proportion.span[1]
        self.explained = False
        self.steps: list[Step] = []
        self.budget = _MOST_CALLS
        self._lay(cycles.sizes[number] for number in first if cycles.places[number] == place)
        self._take(self.device.made)

    def _template(self, window: Window, proportion: Proportion) -> list[tuple[bool, int, int, int]]:
        """(request or free, number, bytes, index of its power): of the requests that may be large."""
        powers: dict[float, int] = {}
        inside = {}
        for call, exponent in zip(proportion.made, proportion.exponents, strict=True):
            if (call[3], call[4]) == self.place and max(call[2], 1) * _LARGEST**exponent > MIB:
                inside[call[1]] = powers.setdefault(round(exponent, 3), len(powers))
        self.powers = list(powers)
        calls = []
        for index in range(*proportion.span):
            kind, number, size, *_ = window.calls[index]
            if number in inside and kind in (ALLOC, FREE, COMPLETE):
                self.indices.append(index)
                calls.append((kind == ALLOC, number, max(size, 1), inside[number]))
        return calls

    def _hook(self, hook: str) -> int:
        """Behind which call of the first repetition came what stays."""
        last = max((index for index, call in enumerate(self.calls) if call[0]), default=0)
        if hook == "end" or not self.calls:
            return len(self.calls)
        if hook == "last":
            return last + 1
        made: dict[int, int] = {}
        held = most = peak = 0
        for index, (asked, number, size, _) in enumerate(self.calls):
            held += size if asked else -size
            if asked:
                made[number] = index
            if held > most:
                most, peak = held, index
        early = (i for i, call in enumerate(self.calls[: last + 1]) if not call[0] and made.get(call[1], peak) <= peak)
        return max(early, default=peak) + 1

    def _settle(self, factor: float, wanted: Sequence[int]) -> None:
        """Move the hook to where what stays comes to lie where it was recorded."""
        if not any(size > MIB for size in self.later):
            return
        frees = [index + 1 for index, call in enumerate(self.calls) if not call[0]]
        near = frees[:: max(1, len(frees) // _HOOK_TRIALS)]
        before = self._try(factor, wanted)
        best = (before.matched, self.right, self.hook)
        for hook in (*near, len(self.calls)):
            self.hook = hook
            tried = self._try(factor, wanted)
            if not tried.excess and (tried.matched, self.right) > best[:2]:
                best = (tried.matched, self.right, hook)
        self.hook = best[2]

    @property
    def hook_call(self) -> int:
        """The hook as an index into the history's calls."""
        return self.indices[self.hook] if self.hook < len(self.indices) else self.end

    def begin(self) -> None:
        """Find the first repetition."""
        self._next()

    def finish(self) -> None:
        """Find the others."""
        lone = 0
        while self.left and self.budget > 0 and len(self.steps) < _MOST_STEPS:
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
        if not self.left or not self.calls:
            return False
        found, begun = self._scan(self.left)
        for skipped in range(1, _SKIPPED + 1):
            if found is not None or not self.budget > 0 or len(self.left) <= skipped:
                break
            mark = self.device.next_address
            for size in self.left[:skipped]:
                self._lay_alone(size)
            found, _ = self._scan(self.left[skipped:])
            self._undo(mark)
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
        self._run(found)
        self._take(self.device.made)
        self.later = []
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
        span = math.log(_LARGEST / least)
        count = int(min(span / _RESOLUTION, max(self.budget, 0) / max(len(self.calls), 1)))
        return [least * math.exp(span * index / count) for index in range(count + 1)] if count > 8 else []

    def _middle(self, one: _Tried, wanted: Sequence[int]) -> float:
        """Of the factors around that explain as much, the middle one."""
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
        return math.sqrt(ends[0] * ends[1])

    def _try(self, factor: float, wanted: Sequence[int]) -> _Tried:
        """Up to the first segment that is not the next of those wanted. Nothing changes."""
        mark = self.device.next_address
        complete = self._run(factor, wanted)
        made = self.device.made
        self._undo(mark)
        if complete:
            return _Tried(factor, sum(made), 0)
        # What is beyond the last of them is too much.
        excess = made[-1] - wanted[len(made) - 1] if len(made) <= len(wanted) else made[-1]
        return _Tried(factor, sum(made[:-1]), excess)

    def _score(self, factor: float) -> int:
        """What it explains of all segments, less what it makes besides."""
        mark = self.device.next_address
        self._run(factor)
        left = Counter(self.left)
        made = Counter(self.device.made)
        self._undo(mark)
        return sum((made & left).elements()) - 2 * sum((made - left).elements())

    def _run(self, factor: float, wanted: Sequence[int] | None = None) -> bool:
        """A repetition; with ``wanted`` up to the first segment that is not the next of these. Whether it came through."""
        allocator, made = self.allocator, self.device.made
        made.clear()
        stream, pool = self.place
        powers = [factor**exponent for exponent in self.powers]
        live: dict[int, Block | None] = {}
        staying: list[Block] = []
        seen, complete = 0, True
        for index, (asked, number, size, power) in enumerate(self.calls):
            if index == self.hook:
                staying = self._lay(self.later)
            if asked:
                live[number] = allocator.malloc(max(1, int(size * powers[power])), stream, pool)
            elif number in live:
                self._free(live.pop(number))
            if wanted is not None and len(made) > seen:
                complete = list(wanted[seen : len(made)]) == made[seen:]
                seen = len(made)
                if not complete:
                    del made[next(i for i, size in enumerate(made) if i >= len(wanted) or wanted[i] != size) + 1 :]
                    break
        else:
            if self.hook == len(self.calls):
                staying = self._lay(self.later)
                complete = wanted is None or list(wanted[: len(made)]) == made
        self.budget -= index + 1
        for block in live.values():
            self._free(block)
        if wanted is not None:
            pairs = zip(staying, self.recorded, strict=False)
            self.right = sum(block.size for block, place in pairs if _place_of(block) == place) if complete else 0
            for block in staying:
                self._free(block)
        return complete

    def _undo(self, mark: int) -> None:
        """Give back the segments that were made since."""
        pool = self.allocator.pool(self.place[1])
        for half in (pool.large, pool.small):
            for shelf in half.shelves.values():
                for block in [block for block in shelf.blocks if block.address >= mark]:
                    self.allocator.release(block)

    def _ask_alone(self, size: int) -> None:
        self.steps.append(Step(1.0, size - MIB, self._lay_alone(size)))
        self._take([size])

    def _lay_alone(self, size: int) -> int:
        """How many requests it took."""
        self.device.made.clear()
        blocks: list[Block] = []
        while not self.device.made and len(blocks) < _AT_ONCE:
            blocks += self._lay([size - MIB])
        for block in blocks:
            self._free(block)
        return len(blocks)

    def _lay(self, sizes: Iterable[int]) -> list[Block]:
        stream, pool = self.place
        blocks = (self.allocator.malloc(size, stream, pool) for size in sizes)
        return [block for block in blocks if block is not None]

    def _free(self, block: Block | None) -> None:
        if block is not None:
            self.allocator.free(block)

    def _take(self, made: Iterable[int]) -> None:
        for size in made:
            if size in self.left:
                self.left.remove(size)


def _recorded_places(window: Window, numbers: Iterable[int]) -> list[tuple[int, int]]:
    """Bytes of the segment and offset in it, of blocks of the beginning."""
    places = [
        (segment.bytes, block.address - segment.address)
        for segment in sorted(window.start, key=lambda segment: segment.address)
        for block in segment.blocks
        if block.state != UNUSED
    ]
    return [places[number] for number in numbers]


def _place_of(block: Block) -> tuple[int, int]:
    first: Block = block
    while first.prev is not None:
        first = first.prev
    offset = block.address - first.address
    size, member = 0, first
    while member.next is not None:
        size += member.size
        member = member.next
    return size + member.size, offset


class _Noted(Device):
    """Endless memory that notes the sizes of large segments."""

    def __init__(self) -> None:
        super().__init__(1 << 60, 1 << 40, 1 << 47)
        self.made: list[int] = []

    def allocate(self, size: int) -> int | None:
        """As any device."""
        if size > _SMALL_SEGMENT:
            self.made.append(size)
        return super().allocate(size)
