"""Which of the segments of the beginning is older, learnt from the choices that were recorded.

From PyTorch 2.13 on the allocator takes, of free blocks of one size, that of the oldest segment; when the segments of
the beginning were made, a history does not say.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from vramscope.analyzers.allocator.blocks import FIRST_RANK, FREE, RANK, SHIFT, Block
from vramscope.analyzers.allocator.model import Allocator
from vramscope.analyzers.snapshot.form import Pool, SegmentState
from vramscope.schema.units import MIB


class Order:
    """The ranks of the first segments, which change where a recorded choice contradicts them."""

    def __init__(self, allocator: Allocator) -> None:
        self._allocator = allocator
        self._ranks: dict[int, int] = {}
        self._first = FIRST_RANK

    def begin(self, segments: Sequence[SegmentState]) -> None:
        """Take the order in which they were put in."""
        if self._allocator.settings.ranked:
            native = [segment.address for segment in segments if not segment.expandable]
            self._ranks = {address: (FIRST_RANK + number + 1) << RANK for number, address in enumerate(native)}

    def sorted(self, segments: Sequence[SegmentState]) -> tuple[SegmentState, ...]:
        """The segments, the oldest first as far as was learnt."""
        return tuple(sorted(segments, key=lambda segment: self._ranks.get(segment.address, 0)))

    def learn(self, requested: int, stream: int, pool: Pool, address: int) -> None:
        """A request was answered at ``address``: of the free blocks that serve equally well, that one is the oldest."""
        if not self._ranks:
            return
        allocator = self._allocator
        size = allocator.settings.round(requested)
        shelf = allocator.shelf(allocator.pool(pool), size <= MIB, stream)
        index = bisect_left(shelf.keys, size << SHIFT)
        if index == len(shelf.blocks) or shelf.blocks[index].address == address:
            return
        chosen = shelf.blocks[index].size
        while index < len(shelf.blocks) and shelf.blocks[index].size == chosen:
            block = shelf.blocks[index]
            if block.address == address:
                self._put_first(block)
                return
            index += 1

    def _put_first(self, block: Block) -> None:
        while block.prev is not None:
            block = block.prev
        if block.address not in self._ranks:
            return
        self._first -= 1
        rank = self._ranks[block.address] = self._first << RANK
        member: Block | None = block
        while member is not None:
            if member.state == FREE:
                member.shelf.remove(member)
            member.rank = rank
            if member.state == FREE:
                base = member.base
                self._allocator.put_back(member)
                member.base = base
            member = member.next
