"""The allocator's state before the first event of a history, worked out from its end, event by event backwards.

A block that a large segment's remainder was too small to be split off from is larger than its request: what the history
does not tell of that is inferred from what stands next to it, and may be wrong.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from vramscope.analyzers.allocator.settings import UNLIMITED, AllocatorSettings
from vramscope.analyzers.snapshot.form import (
    ALLOC,
    ALLOCATED,
    FREE,
    FREE_COMPLETED,
    FREE_REQUESTED,
    PENDING,
    SEGMENT_ALLOC,
    SEGMENT_FREE,
    SEGMENT_MAP,
    SEGMENT_UNMAP,
    BlockState,
    Event,
    Pool,
    SegmentState,
    Snapshot,
    SnapshotError,
)
from vramscope.analyzers.snapshot.mapped import Mapped
from vramscope.schema.units import MIB

_MOST_SHELVES = 256


@dataclass(slots=True)
class _Live:
    size: int
    requested: int
    state: int
    exact: bool


@dataclass(slots=True)
class _Range:
    size: int
    stream: int
    pool: Pool
    small: bool
    expandable: bool


def work_out(snapshot: Snapshot, settings: AllocatorSettings) -> tuple[SegmentState, ...]:
    """The segments before the first event, with their blocks; empty where the history begins with nothing."""
    ranges: dict[int, _Range] = {}
    mapped: dict[tuple[int, Pool], Mapped] = {}
    live: dict[int, _Live] = {}
    for segment in snapshot.segments:
        if segment.expandable:
            runs = mapped.setdefault((segment.stream, segment.pool), Mapped())
            runs.put(segment.address, segment.bytes, segment.small)
        else:
            ranges[segment.address] = _Range(segment.bytes, segment.stream, segment.pool, segment.small, False)
        for block in segment.blocks:
            if block.state != FREE:
                live[block.address] = _Live(block.bytes, block.requested_bytes, block.state, True)
    tiny = _small_requests(snapshot.events)
    for action, address, size, stream, pool, _ in reversed(snapshot.events):
        if action == ALLOC:
            live.pop(address, None)
        elif action == FREE_COMPLETED:
            live[address] = _Live(settings.round(max(size, 1)), size, PENDING, False)
        elif action == FREE_REQUESTED:
            block_state = live.get(address)
            if block_state is not None:
                block_state.state = ALLOCATED
        elif action == SEGMENT_ALLOC:
            ranges.pop(address, None)
        elif action == SEGMENT_FREE:
            ranges[address] = _Range(size, stream, pool, size <= 2 * MIB, False)
        elif action == SEGMENT_MAP:
            for runs in mapped.values():
                runs.remove(address, size)
        elif action == SEGMENT_UNMAP:
            small = _any_between(tiny, address, address + size) or size % settings.large_segment_bytes != 0
            mapped.setdefault((stream, pool), Mapped()).add(address, size, small)
            if len(mapped) > _MOST_SHELVES:
                raise SnapshotError(f"mapped memory of more than {_MOST_SHELVES} streams and pools")
    for (stream, pool), runs in mapped.items():
        for start, size, small in runs.runs():
            ranges[start] = _Range(size, stream, pool, small, True)
    return _fill(ranges, live, snapshot.events, settings)


def _small_requests(events: Sequence[Event]) -> list[int]:
    return sorted({event[1] for event in events if event[0] == ALLOC and event[2] <= MIB})


def _any_between(addresses: Sequence[int], first: int, end: int) -> bool:
    index = bisect_left(addresses, first)
    return index < len(addresses) and addresses[index] < end


def _fill(
    ranges: dict[int, _Range], live: dict[int, _Live], events: Iterable[Event], settings: AllocatorSettings
) -> tuple[SegmentState, ...]:
    addresses = sorted(live)
    first_uses = _first_uses(events)
    filled = []
    for start, run in sorted(ranges.items()):
        end = start + run.size
        inside = addresses[bisect_left(addresses, start) : bisect_left(addresses, end)]
        slack = not run.small and not run.expandable
        blocks: list[BlockState] = []
        at = start
        for number, address in enumerate(inside):
            if address < at:
                continue  # damaged, or of another moment than the segments: the forward replay will tell
            block = live[address]
            if address > at:
                blocks.append(BlockState(at, address - at, FREE, 0))
            following = inside[number + 1] if number + 1 < len(inside) else end
            size = min(block.size, following - address)
            if slack and not block.exact:
                size = _with_slack(address, size, following, end, settings, first_uses)
            blocks.append(BlockState(address, size, block.state, block.requested))
            at = address + size
        if at < end:
            blocks.append(BlockState(at, end - at, FREE, 0))
        filled.append(
            SegmentState(
                address=start,
                bytes=run.size,
                stream=run.stream,
                pool=run.pool,
                small=run.small,
                expandable=run.expandable,
                blocks=tuple(blocks),
            )
        )
    return tuple(filled)


def _first_uses(events: Iterable[Event]) -> list[int]:
    return sorted({event[1] for event in events if event[0] == ALLOC})


def _with_slack(
    address: int, size: int, following: int, end: int, settings: AllocatorSettings, uses: Sequence[int]
) -> int:
    """In a native large segment no free block is of 1 MiB or less: such a gap belongs to the block before it."""
    if settings.max_split_bytes != UNLIMITED and size >= settings.max_split_bytes:
        return end - address
    gap = following - address - size
    if gap <= MIB:
        return size + gap
    # The first request that is answered from the gap is answered from its beginning.
    index = bisect_right(uses, address + size - 1)
    if index < len(uses) and uses[index] < following and 0 < uses[index] - address - size <= MIB:
        return uses[index] - address
    return size
