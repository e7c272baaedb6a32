"""How the reserved memory divides, at the end and after any event."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from vramscope.analyzers.snapshot.form import (
    ALLOCATED,
    FREE,
    ORDINARY,
    PENDING,
    SEGMENT_ALLOC,
    SEGMENT_FREE,
    SEGMENT_MAP,
    SEGMENT_UNMAP,
    Pool,
    SegmentState,
)
from vramscope.analyzers.snapshot.mapped import Mapped
from vramscope.analyzers.snapshot.summary.course import Course, Live
from vramscope.schema.snapshot import Balance


def at_end(segments: Sequence[SegmentState], has_requests: bool) -> Balance:
    """From the segments as they are listed."""
    blocks = [block for segment in segments for block in segment.blocks]
    allocated = [block for block in blocks if block.state == ALLOCATED]
    reserved = sum(segment.bytes for segment in segments)
    held = sum(block.bytes for block in allocated)
    pending = sum(block.bytes for block in blocks if block.state == PENDING)
    return Balance(
        reserved_bytes=reserved,
        allocated_bytes=held,
        pending_bytes=pending,
        cached_bytes=reserved - held - pending,
        requested_bytes=sum(block.requested_bytes for block in allocated) if has_requests else None,
        private_pool_bytes=sum(segment.bytes for segment in segments if segment.pool != ORDINARY),
        largest_free_bytes=max((block.bytes for block in blocks if block.state == FREE), default=0),
        segments=len(segments),
        blocks=len(allocated),
    )


@dataclass(frozen=True, slots=True)
class _Range:
    address: int
    bytes: int
    pool: Pool


def after(course: Course, event: int, live: Sequence[Live], has_requests: bool) -> Balance:
    """From the history; ``live`` is what lives after the event, by address."""
    ranges = _ranges(course, event)
    allocated = [block for block in live if not block.pending]
    pending = sum(block.bytes for block in live if block.pending)
    reserved = sum(entry.bytes for entry in ranges)
    held = sum(block.bytes for block in allocated)
    return Balance(
        reserved_bytes=reserved,
        allocated_bytes=held,
        pending_bytes=pending,
        cached_bytes=max(0, reserved - held - pending),
        requested_bytes=sum(block.requested_bytes for block in allocated) if has_requests else None,
        private_pool_bytes=sum(entry.bytes for entry in ranges if entry.pool != ORDINARY),
        largest_free_bytes=_largest_gap(ranges, live),
        segments=len(ranges),
        blocks=len(allocated),
    )


def _ranges(course: Course, event: int) -> list[_Range]:
    """The segments and mapped runs after an event."""
    native: dict[int, _Range] = {}
    mapped: dict[tuple[int, Pool], Mapped] = {}
    for segment in course.start:
        if segment.expandable:
            mapped.setdefault((segment.stream, segment.pool), Mapped()).put(segment.address, segment.bytes)
        else:
            native[segment.address] = _Range(segment.address, segment.bytes, segment.pool)
    for action, address, size, stream, pool, _ in course.snapshot.events[: event + 1]:
        if action == SEGMENT_ALLOC:
            native[address] = _Range(address, size, pool)
        elif action == SEGMENT_FREE:
            native.pop(address, None)
        elif action == SEGMENT_MAP:
            mapped.setdefault((stream, pool), Mapped()).add(address, size)
        elif action == SEGMENT_UNMAP:
            mapped.setdefault((stream, pool), Mapped()).remove(address, size)
    runs = [_Range(address, size, pool) for (_, pool), part in mapped.items() for address, size, _ in part.runs()]
    return sorted([*native.values(), *runs], key=lambda entry: entry.address)


def _largest_gap(ranges: Sequence[_Range], live: Sequence[Live]) -> int:
    starts = [block.address for block in live]
    largest = 0
    for entry in ranges:
        at, end = entry.address, entry.address + entry.bytes
        for block in live[bisect_left(starts, at) : bisect_left(starts, end)]:
            largest = max(largest, block.address - at)
            at = max(at, block.address + block.bytes)
        largest = max(largest, end - at)
    return largest
