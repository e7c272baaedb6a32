"""A history's calls under any settings: whether each is answered, and what it takes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from vramscope.analyzers.allocator.blocks import Block
from vramscope.analyzers.allocator.device import Device
from vramscope.analyzers.allocator.model import Allocator
from vramscope.analyzers.allocator.replay import state
from vramscope.analyzers.allocator.replay.window import (
    ALLOC,
    COMPLETE,
    EMPTY,
    FAILED,
    FREE,
    LET_GO,
    REQUEST_FREE,
    Call,
    Window,
)
from vramscope.analyzers.allocator.settings import settings_of
from vramscope.schema.replay import ReplayResult

_UNBOUNDED = 1 << 60
_STRETCHES = 500
# (event, allocated bytes, reserved bytes)
Sample = tuple[int, int, int]


def attempt(
    window: Window, keys: Mapping[str, str], *, bounded: bool = True, curve: list[Sample] | None = None
) -> ReplayResult:
    """SettingsError where the release does not take the settings. It ends with the first request that fails.

    Under other settings than the recorded ones the blocks of the beginning are packed anew. Without ``bounded``
    neither capacity nor limit is in the way. ``curve`` gets the most that each stretch of the history comes to, at its
    first event, and what there is at its last.
    """
    settings = settings_of(keys, window.release)
    capacity = window.capacity_bytes if bounded and window.capacity_bytes is not None else _UNBOUNDED
    device = Device(capacity, window.total_bytes or (capacity if capacity < _UNBOUNDED else 1 << 40), 1 << 47)
    limit = window.limit_bytes if bounded else None
    if limit is not None and settings.memory_fraction is not None:
        limit = min(limit, int(settings.memory_fraction * device.total_bytes))
    allocator = Allocator(settings, device, limit)
    failed: tuple[int, int] | None = None
    blocks: dict[int, Block] = {}
    found = (
        state.put_in(allocator, window.start) if same(keys, window.settings) else state.pack(allocator, window.start)
    )
    if found is None:
        failed = (0, 0)
    else:
        blocks = dict(enumerate(found))
        if curve is None:
            failed = _run(allocator, window.calls, window.calls, blocks)
        else:
            failed = _run_in_stretches(allocator, window.calls, blocks, curve)
    return ReplayResult(
        settings=dict(keys),
        survives=failed is None,
        peak_reserved_bytes=allocator.reserved_peak_bytes,
        peak_allocated_bytes=allocator.allocated_peak_bytes,
        segment_allocs=allocator.device_allocs,
        segment_frees=allocator.device_frees,
        ooms=allocator.ooms,
        alloc_retries=allocator.alloc_retries,
        failed_event=None if failed is None else failed[0],
        failed_bytes=None if failed is None else failed[1],
    )


def same(keys: Mapping[str, str], others: Mapping[str, str]) -> bool:
    """Whether two settings are one."""
    return {key: value for key, value in keys.items() if value != "False"} == {
        key: value for key, value in others.items() if value != "False"
    }


def _run_in_stretches(
    allocator: Allocator, calls: Sequence[Call], blocks: dict[int, Block], curve: list[Sample]
) -> tuple[int, int] | None:
    length = max(1, -(-len(calls) // _STRETCHES))
    most_allocated, most_reserved = allocator.allocated_peak_bytes, allocator.reserved_peak_bytes
    failed = None
    for first in range(0, len(calls), length):
        part = calls[first : first + length]
        allocator.allocated_peak_bytes, allocator.reserved_peak_bytes = (
            allocator.allocated_bytes,
            allocator.reserved_bytes,
        )
        failed = _run(allocator, part, calls, blocks)
        end = part[-1][5] if failed is None else failed[0]
        if end > part[0][5]:
            curve.append((part[0][5], allocator.allocated_peak_bytes, allocator.reserved_peak_bytes))
        curve.append((end, allocator.allocated_bytes, allocator.reserved_bytes))
        most_allocated = max(most_allocated, allocator.allocated_peak_bytes)
        most_reserved = max(most_reserved, allocator.reserved_peak_bytes)
        if failed is not None:
            break
    allocator.allocated_peak_bytes, allocator.reserved_peak_bytes = most_allocated, most_reserved
    return failed


def _run(
    allocator: Allocator, calls: Sequence[Call], whole: Sequence[Call], blocks: dict[int, Block]
) -> tuple[int, int] | None:
    malloc, free, take = allocator.malloc, allocator.free, blocks.pop
    last = whole[-1] if whole else None
    for call in calls:
        kind, number, size, stream, pool, event = call
        if kind == ALLOC:
            block = malloc(size or 1, stream, pool)
            if block is None:
                return event, size
            blocks[number] = block
        elif kind == FREE:
            free(take(number))
        elif kind == REQUEST_FREE:
            allocator.request_free(blocks[number], number)
        elif kind == COMPLETE:
            allocator.complete(take(number), number)
        elif kind == EMPTY:
            allocator.empty_cache()
        elif kind == LET_GO:
            allocator.release_pool(pool)
        elif kind == FAILED:
            block = malloc(size or 1, stream, pool)
            if block is None:
                return event, size
            if call is not last:
                # The program went on without it.
                free(block)
    return None
