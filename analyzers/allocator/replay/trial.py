"""A history's calls under any settings: whether each is answered, and what it takes."""

from __future__ import annotations

from collections.abc import Mapping

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
    Window,
)
from vramscope.analyzers.allocator.settings import settings_of
from vramscope.schema.replay import ReplayResult

_UNBOUNDED = 1 << 60


def attempt(window: Window, keys: Mapping[str, str], *, bounded: bool = True) -> ReplayResult:
    """SettingsError where the release does not take the settings. It ends with the first request that fails.

    Under other settings than the recorded ones the blocks of the beginning are packed anew. Without ``bounded``
    neither capacity nor limit is in the way.
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
        failed = _run(allocator, window, blocks)
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


def _run(allocator: Allocator, window: Window, blocks: dict[int, Block]) -> tuple[int, int] | None:
    malloc, free, take = allocator.malloc, allocator.free, blocks.pop
    last = window.calls[-1] if window.calls else None
    for call in window.calls:
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
