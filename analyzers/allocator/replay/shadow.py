"""An allocator of one stream and pool under the recorded settings, in which repetitions are run and taken back.

It holds no history: whoever runs a repetition in it says how large it is, and reads which segments it made.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from vramscope.analyzers.allocator.blocks import Block
from vramscope.analyzers.allocator.device import Device
from vramscope.analyzers.allocator.model import Allocator
from vramscope.analyzers.allocator.replay.cycles import Cycles, Place
from vramscope.analyzers.allocator.replay.proportion import Proportion
from vramscope.analyzers.allocator.replay.window import ALLOC, COMPLETE, FREE, Window
from vramscope.analyzers.allocator.settings import settings_of
from vramscope.analyzers.snapshot.form import FREE as UNUSED
from vramscope.schema.units import MIB

# The largest factor by which a repetition is tried.
LARGEST = 6.0
_AT_ONCE = 4
_SMALL_SEGMENT = 2 * MIB
# Where the first repetition makes what stays: when all is freed that was there at its peak, behind its last request, or
# at its end.
HOOKS = ("low", "last", "end")


class Shadow:
    """``calls`` are those of the repetition that may be large; behind ``hook`` of them the first one makes ``later``.

    ``made`` are the bytes of the large segments of the last run, and ``right`` those of what stays that came to lie
    where it was recorded. ``budget`` are the calls that may still be run.
    """

    def __init__(
        self, window: Window, cycles: Cycles, proportion: Proportion, place: Place, later: Sequence[int], hook: str
    ) -> None:
        self.place = place
        self.device = _Noted()
        self.made = self.device.made
        self.allocator = Allocator(settings_of(window.settings, window.release), self.device)
        self.powers: list[float] = []
        self.indices: list[int] = []
        self.calls = self._template(window, proportion)
        self.end = proportion.span[1]
        self.seen = proportion.seen.get(place, ())
        here = [number for number in later if cycles.places[number] == place]
        self.later = [cycles.sizes[number] for number in here]
        self.recorded = _recorded_places(window, here)
        self.right = 0
        self.hook = self._hook(hook)
        self.budget = 0

    def _template(self, window: Window, proportion: Proportion) -> list[tuple[bool, int, int, int]]:
        """(request or free, number, bytes, index of its power): of the requests that may be large."""
        powers: dict[float, int] = {}
        inside = {}
        for call, exponent in zip(proportion.made, proportion.exponents, strict=True):
            if (call[3], call[4]) == self.place and max(call[2], 1) * LARGEST**exponent > MIB:
                inside[call[1]] = powers.setdefault(round(exponent, 3), len(powers))
        self.powers = list(powers)
        calls = []
        for index in range(*proportion.span):
            kind, number, size, *_ = window.calls[index]
            if number in inside and kind in (ALLOC, FREE, COMPLETE):
                self.indices.append(index)
                calls.append((kind == ALLOC, number, max(size, 1), inside[number]))
        return calls

    @property
    def hook_call(self) -> int:
        """The hook as an index into the history's calls."""
        return self.indices[self.hook] if self.hook < len(self.indices) else self.end

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

    def run(self, factor: float, wanted: Sequence[int] | None = None, keep: bool = False) -> bool:
        """A repetition; with ``wanted`` up to the first segment that is not the next of these. Whether it came through.

        With ``keep`` what stays does.
        """
        allocator, made = self.allocator, self.made
        made.clear()
        stream, pool = self.place
        powers = [factor**exponent for exponent in self.powers]
        live: dict[int, Block | None] = {}
        staying: list[Block] = []
        seen, complete = 0, True
        for index, (asked, number, size, power) in enumerate(self.calls):
            if index == self.hook:
                staying = self.lay(self.later)
            if asked:
                live[number] = allocator.malloc(max(1, int(size * powers[power])), stream, pool)
            elif number in live:
                self.free(live.pop(number))
            if wanted is not None and len(made) > seen:
                seen = len(made)
                complete = are_the_first_of(made, wanted)
                if not complete:
                    break
        else:
            if self.hook == len(self.calls):
                staying = self.lay(self.later)
                complete = wanted is None or are_the_first_of(made, wanted)
        self.budget -= index + 1
        for block in live.values():
            self.free(block)
        if not keep:
            pairs = zip(staying, self.recorded, strict=False)
            self.right = sum(block.size for block, place in pairs if _place_of(block) == place) if complete else 0
            for block in staying:
                self.free(block)
        return complete

    def undo(self, mark: int) -> None:
        """Give back the segments that were made since."""
        pool = self.allocator.pool(self.place[1])
        for half in (pool.large, pool.small):
            for shelf in half.shelves.values():
                for block in [block for block in shelf.blocks if block.address >= mark]:
                    self.allocator.release(block)

    def lay_alone(self, size: int) -> int:
        """How many requests it took."""
        self.made.clear()
        blocks: list[Block] = []
        while not self.made and len(blocks) < _AT_ONCE:
            blocks += self.lay([size - MIB])
        for block in blocks:
            self.free(block)
        return len(blocks)

    def lay(self, sizes: Iterable[int]) -> list[Block]:
        stream, pool = self.place
        blocks = (self.allocator.malloc(size, stream, pool) for size in sizes)
        return [block for block in blocks if block is not None]

    def free(self, block: Block | None) -> None:
        if block is not None:
            self.allocator.free(block)


def _recorded_places(window: Window, numbers: Iterable[int]) -> list[tuple[int, int]]:
    """Bytes of the segment and offset in it, of blocks of the beginning."""
    places = [
        (segment.bytes, block.address - segment.address)
        for segment in sorted(window.start, key=lambda segment: segment.address)
        for block in segment.blocks
        if block.state != UNUSED
    ]
    return [places[number] for number in numbers]


def are_the_first_of(made: list[int], wanted: Sequence[int]) -> bool:
    """Whether they are the first of these; where not, what comes behind the first other one is dropped."""
    for place, size in enumerate(made):
        if place >= len(wanted) or wanted[place] != size:
            del made[place + 1 :]
            return False
    return True


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
