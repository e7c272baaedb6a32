"""Expandable segments: ranges of addresses behind which memory comes and goes by granules."""

from __future__ import annotations

from bisect import bisect_right, insort
from typing import TYPE_CHECKING

from vramscope.analyzers.allocator.blocks import FREE, UNMAPPED, Block, Shelf

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vramscope.analyzers.allocator.model import Allocator


def tightest(blocks: Sequence[Block], index: int) -> int:
    """From the smallest block that fits on: the first that could not grow to less than the one after it."""
    end = len(blocks)
    room = _room(blocks[index])
    while index + 1 < end and blocks[index].expandable:
        following = _room(blocks[index + 1])
        if following >= room:
            break
        index += 1
        room = following
    return index


def _room(block: Block) -> int:
    following = block.next
    return block.size + (following.size if following is not None and following.state == UNMAPPED else 0)


def take(allocator: Allocator, shelf: Shelf, size: int) -> Block | None:
    """A block of at least ``size``, with memory behind it; None where the driver has too little.

    What was mapped before the driver's refusal stays.
    """
    block = _find(shelf, size)
    if block is None:
        if size > allocator.device.extent(shelf.granule):
            return None  # a new range would not hold it either
        block = _new(allocator, shelf)
    if block.state == UNMAPPED and not _map(allocator, block, min(block.size, size)):
        return None
    while block.size < size:
        following = block.next
        assert following is not None
        if not _map(allocator, following, min(size - block.size, following.size)):
            return None
        block = following
    shelf.remove(block)
    return block


def unmap(allocator: Allocator, block: Block) -> None:
    """Give the whole granules inside a free block back to the driver."""
    shelf = block.shelf
    granule = shelf.granule
    origin = shelf.ranges[bisect_right(shelf.ranges, block.address) - 1]
    first = origin + -(-(block.address - origin) // granule) * granule
    last = origin + (block.address + block.size - origin) // granule * granule
    if last <= first:
        return
    shelf.remove(block)
    if first > block.address:
        before = allocator.make(block.address, first - block.address, shelf, True, block.rank)
        _link(block.prev, before, block)
        allocator.put_back(before)
    if last < block.address + block.size:
        after = allocator.make(last, block.address + block.size - last, shelf, True, block.rank)
        _link(block, after, block.next)
        allocator.put_back(after)
    block.address, block.size, block.state = first, last - first, UNMAPPED
    allocator.device.unmap(first, last - first, granule)
    allocator.device_frees += 1
    allocator.reserved_bytes -= last - first
    if allocator.statistics is not None:
        allocator.statistics.mapped(last - first, shelf.half.small, -1)
    _absorb(block)
    if block.prev is None and block.next is None:
        shelf.ranges.remove(block.address)
        allocator.device.release(block.address)
        return
    shelf.add_unmapped(block)


def _find(shelf: Shelf, size: int) -> Block | None:
    for unmapped in shelf.unmapped:
        start = unmapped
        if start.prev is not None and start.prev.state == FREE:
            start = start.prev
        room = 0
        block: Block | None = start
        while room < size and block is not None and block.state in (FREE, UNMAPPED):
            room += block.size
            block = block.next
        if room >= size:
            return start
    return None


def _new(allocator: Allocator, shelf: Shelf) -> Block:
    address, size = allocator.device.reserve(shelf.granule, shelf.stream)
    block = allocator.make(address, size, shelf, True, allocator.next_rank())
    block.state = UNMAPPED
    insort(shelf.ranges, address)
    shelf.add_unmapped(block)
    return block


def _map(allocator: Allocator, block: Block, size: int) -> bool:
    shelf = block.shelf
    size = -(-size // shelf.granule) * shelf.granule
    if not allocator.device.map(block.address, size, shelf.granule):
        return False
    shelf.remove_unmapped(block)
    if size < block.size:
        rest = allocator.make(block.address + size, block.size - size, shelf, True, block.rank)
        rest.state = UNMAPPED
        _link(block, rest, block.next)
        shelf.add_unmapped(rest)
        block.size = size
    block.state = FREE
    _absorb(block)
    allocator.put_back(block)
    allocator.device_allocs += 1
    allocator.grow(size)
    if allocator.statistics is not None:
        allocator.statistics.mapped(size, shelf.half.small, 1)
    return True


def _absorb(block: Block) -> None:
    """Become one with the neighbours of the same state."""
    shelf = block.shelf
    remove = shelf.remove if block.state == FREE else shelf.remove_unmapped
    near = block.prev
    if near is not None and near.state == block.state:
        remove(near)
        block.address = near.address
        block.size += near.size
        block.prev = near.prev
        if near.prev is not None:
            near.prev.next = block
    near = block.next
    if near is not None and near.state == block.state:
        remove(near)
        block.size += near.size
        block.next = near.next
        if near.next is not None:
            near.next.prev = block


def _link(before: Block | None, block: Block, after: Block | None) -> None:
    block.prev, block.next = before, after
    if before is not None:
        before.next = block
    if after is not None:
        after.prev = block
