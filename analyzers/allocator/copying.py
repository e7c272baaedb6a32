"""A copy of an allocator with all its blocks: several histories can go on from one state. Statistics are not copied."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from copy import copy

from vramscope.analyzers.allocator.blocks import Block, Half, Pool, Shelf
from vramscope.analyzers.allocator.model import Allocator


def copy_of(allocator: Allocator, blocks: Mapping[int, Block]) -> tuple[Allocator, dict[int, Block]]:
    """The copy, and its blocks by the numbers of those in use; neither of the two sees what happens to the other."""
    pools = {id: _pool(pool) for id, pool in allocator.pools.items()}
    shelves: dict[Shelf, Shelf] = {}
    for id, pool in allocator.pools.items():
        for half, other in ((pool.small, pools[id].small), (pool.large, pools[id].large)):
            other.searches = half.searches
            other.shelves = {stream: _shelf(shelf, other) for stream, shelf in half.shelves.items()}
            shelves |= {shelf: other.shelves[stream] for stream, shelf in half.shelves.items()}
    twins: dict[Block, Block] = {}
    for block in _blocks(allocator, blocks):
        if block not in twins:
            twin = twins[block] = Block(
                block.address, block.size, shelves[block.shelf], block.expandable, block.made, block.rank
            )
            twin.state, twin.requested, twin.base, twin.key = block.state, block.requested, block.base, block.key
    for block, twin in twins.items():
        # What became one with its neighbour is no block any more, and its old neighbours are of no matter.
        twin.prev = None if block.prev is None else twins.get(block.prev)
        twin.next = None if block.next is None else twins.get(block.next)
    for shelf, other_shelf in shelves.items():
        other_shelf.blocks = [twins[block] for block in shelf.blocks]
        other_shelf.unmapped = [twins[block] for block in shelf.unmapped]
    pending = {twins[block]: token for block, token in allocator.pending.items()}
    return allocator.like(copy(allocator.device), pools, pending), {
        number: twins[block] for number, block in blocks.items()
    }


def _blocks(allocator: Allocator, blocks: Mapping[int, Block]) -> Iterator[Block]:
    """Those that are in use, wait, are free or not mapped: all there are."""
    yield from blocks.values()
    yield from allocator.pending
    for pool in allocator.pools.values():
        for half in (pool.small, pool.large):
            for shelf in half.shelves.values():
                yield from shelf.blocks
                yield from shelf.unmapped


def _pool(pool: Pool) -> Pool:
    twin = Pool(pool.id, pool.freeable)
    twin.splits, twin.use_on_oom, twin.expandable = pool.splits, pool.use_on_oom, pool.expandable
    return twin


def _shelf(shelf: Shelf, half: Half) -> Shelf:
    twin = Shelf(half, shelf.stream, shelf.granule, shelf.least)
    twin.keys, twin.ranges, twin.unmapped_at = list(shelf.keys), list(shelf.ranges), list(shelf.unmapped_at)
    return twin
