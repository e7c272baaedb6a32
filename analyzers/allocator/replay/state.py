"""An allocator that begins with segments and blocks as they were recorded."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from vramscope.analyzers.allocator.blocks import ALLOCATED, PENDING, UNMAPPED, Block, Shelf
from vramscope.analyzers.allocator.model import Allocator
from vramscope.analyzers.snapshot.form import FREE, SegmentState


def put_in(allocator: Allocator, segments: Sequence[SegmentState]) -> list[Block]:
    """The recorded layout. The blocks that are in use or waiting, by address."""
    found: list[Block] = []
    runs: dict[Shelf, list[SegmentState]] = {}
    for segment in segments:
        shelf = allocator.shelf(allocator.pool(segment.pool), segment.small, segment.stream)
        if segment.expandable:
            runs.setdefault(shelf, []).append(segment)
        else:
            _chain(allocator, shelf, segment, allocator.next_rank(), found)
        allocator.device.used_bytes += segment.bytes
        allocator.grow(segment.bytes)
    for shelf, mapped in runs.items():
        _range(allocator, shelf, mapped, found)
    allocator.allocated_peak_bytes = allocator.allocated_bytes
    found.sort(key=lambda block: block.address)
    allocator.pending = {block: number for number, block in enumerate(found) if block.state == PENDING}
    return found


def _chain(
    allocator: Allocator, shelf: Shelf, segment: SegmentState, rank: int, found: list[Block]
) -> tuple[Block, Block]:
    """The blocks of a segment, linked; first and last."""
    chain: list[Block] = []
    for state in segment.blocks:
        block = allocator.make(state.address, state.bytes, shelf, segment.expandable, rank)
        chain.append(block)
    for before, after in pairwise(chain):
        before.next, after.prev = after, before
    for block, state in zip(chain, segment.blocks, strict=True):
        if state.state == FREE:
            allocator.put_back(block)
            continue
        block.requested = state.requested_bytes
        found.append(block)
        if state.state == PENDING:
            block.state = PENDING
        else:
            block.state = ALLOCATED
            allocator.allocated_bytes += block.size
    return chain[0], chain[-1]


def _range(allocator: Allocator, shelf: Shelf, runs: list[SegmentState], found: list[Block]) -> None:
    """One expandable segment of all mapped runs of a shelf, with what is not mapped between and behind them."""
    runs.sort(key=lambda run: run.address)
    extent = allocator.device.extent(shelf.granule)
    origin, rank = runs[0].address, allocator.next_rank()
    shelf.ranges.append(origin)
    last: Block | None = None
    at = origin
    end = max(origin + extent, runs[-1].address + runs[-1].bytes)
    for run in runs:
        if run.address > at:
            last = _unmapped(allocator, shelf, at, run.address - at, rank, last)
        first, tail = _chain(allocator, shelf, run, rank, found)
        first.prev = last
        if last is not None:
            last.next = first
        last, at = tail, run.address + run.bytes
    allocator.device.hold(origin, end - origin)
    if end > at:
        _unmapped(allocator, shelf, at, end - at, rank, last)


def _unmapped(allocator: Allocator, shelf: Shelf, address: int, size: int, rank: int, before: Block | None) -> Block:
    block = allocator.make(address, size, shelf, True, rank)
    block.state = UNMAPPED
    block.prev = before
    if before is not None:
        before.next = block
    shelf.add_unmapped(block)
    return block
