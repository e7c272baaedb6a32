"""The same history with less in it: a smaller batch, a site less, a smaller workspace. A model, not a replay.

Which requests follow the batch is told from their sizes: those of what stays, the parameters' and the optimizer's, do
not, nor those that are the same in every step where steps differ. Nothing else of the program changes in it.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace

from vramscope.analyzers.allocator.replay.cycles import Cycles, find_cycles, start_blocks
from vramscope.analyzers.allocator.replay.trial import attempt, with_past
from vramscope.analyzers.allocator.replay.window import ALLOC, EMPTY, FAILED, LET_GO, Call, Window
from vramscope.schema.units import MIB

# What cuBLAS takes by default: on Hopper, and before it (two of 4 MiB and eight of 16 KiB).
WORKSPACES = (32 * MIB, 2 * 4096 * 1024 + 8 * 16 * 1024)
# Below this size a request is nobody's tensor of the batch: counters, losses, masks of a kernel.
_LEAST = 512
_ROUNDS = 12
_OF_NONE = (EMPTY, LET_GO)


class Scaling:
    """One history, from whose requests something is taken; ``follows`` are the blocks that go with the batch.

    ``fixed_events`` are events whose requests are known not to, from their stacks say.
    """

    def __init__(self, window: Window, fixed_events: Collection[int] = ()) -> None:
        self.window = with_past(window) if window.start and not window.past else window
        self._calls: tuple[Call, ...] = (*self.window.past, *self.window.calls)
        cycles = find_cycles(start_blocks(window.start), window.calls)
        fixed = _fixed_sizes(cycles, window)
        # Before its first step the program builds its model.
        first = window.calls[cycles.bounds[0]][5] if cycles.bounds and not window.start else -1
        staying, known = frozenset(cycles.staying), frozenset(fixed_events)
        self.follows = frozenset(
            number
            for kind, number, size, _, _, event in self._calls
            if kind in (ALLOC, FAILED)
            and size >= _LEAST
            and size not in fixed
            and number not in staying
            and event not in known
            and (event < 0 or event >= first)
        )

    def scaled(self, factor: float) -> Window:
        """With a batch that is ``factor`` times as large."""
        follows = self.follows
        return self.changed(lambda number, size, event: round(size * factor) if number in follows else size)

    def changed(self, change: Callable[[int, int, int], int]) -> Window:
        """With the bytes that ``change`` makes of each request: of its number, bytes and event. None are left out."""
        calls = [
            (kind, number, max(1, change(number, size, event)), stream, pool, event)
            if kind in (ALLOC, FAILED)
            else (kind, number, size, stream, pool, event)
            for kind, number, size, stream, pool, event in self._calls
        ]
        return self._from_nothing(calls)

    def without(self, numbers: Collection[int]) -> Window:
        """Without these blocks."""
        gone = frozenset(numbers)
        return self._from_nothing([call for call in self._calls if call[0] in _OF_NONE or call[1] not in gone])

    def numbers_of(self, wanted: Callable[[int, int], bool]) -> frozenset[int]:
        """The blocks whose bytes and event are wanted."""
        return frozenset(
            number for kind, number, size, _, _, event in self._calls if kind in (ALLOC, FAILED) and wanted(size, event)
        )

    def workspaces(self) -> frozenset[int]:
        """The blocks that are cuBLAS's workspaces, by their sizes."""
        return self.numbers_of(lambda size, event: size in WORKSPACES)

    def largest_fit(self, keys: Mapping[str, str]) -> float | None:
        """The largest part of the batch with which the history gets through; None where not even none does."""
        if not attempt(self.scaled(0.0), keys).survives:
            return None
        least, most = 0.0, 1.0
        for _ in range(_ROUNDS):
            middle = (least + most) / 2
            if attempt(self.scaled(middle), keys).survives:
                least = middle
            else:
                most = middle
        return least

    def _from_nothing(self, calls: Sequence[Call]) -> Window:
        return replace(self.window, start=(), past=(), calls=tuple(calls), surplus_bytes=0)


def _fixed_sizes(cycles: Cycles, window: Window) -> frozenset[int]:
    """Sizes that do not follow the batch."""
    if cycles.bounds:
        return (cycles.fixed if cycles.varying else cycles.kept) | frozenset(WORKSPACES)
    if window.start:
        return cycles.kept | frozenset(WORKSPACES)
    # One step or less: the model is what was asked for before anything was given up.
    kept = set()
    for kind, _, size, *_ in window.calls:
        if kind != ALLOC:
            break
        kept.add(max(size, 1))
    return frozenset(kept) | frozenset(WORKSPACES)
