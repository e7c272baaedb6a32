"""A history's calls under any settings: whether each is answered, and what it takes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from vramscope.analyzers.allocator.blocks import Block
from vramscope.analyzers.allocator.copying import copy_of
from vramscope.analyzers.allocator.device import Device
from vramscope.analyzers.allocator.model import Allocator
from vramscope.analyzers.allocator.replay import state
from vramscope.analyzers.allocator.replay.past import Outcome, invent
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
from vramscope.analyzers.snapshot.form import FREE as UNUSED
from vramscope.analyzers.snapshot.form import Pool
from vramscope.schema.replay import ReplayResult

_UNBOUNDED = 1 << 60
# Of what was reserved: more than this should be explained. Of what was in use: so little differs for how it is rounded.
_MUCH, _LITTLE = 0.15, 0.03
# So near to what was recorded a past that is known but for the sizes of its steps should come.
_NEAR = 0.05
# (index of the event, bytes) of the first request that failed
Failure = tuple[int, int]
# What was in use when the history began had no room.
_BEFORE: Failure = (-1, 0)


def attempt(window: Window, keys: Mapping[str, str], *, bounded: bool = True) -> ReplayResult:
    """SettingsError where the release does not take the settings. It ends with the first request that fails.

    Where the history begins in its middle, other settings than the recorded ones are an estimate, and these too
    where there is less room than was reserved at its beginning: less would have been cached. Without ``bounded``
    neither capacity nor limit is in the way.
    """
    tight = bounded and window.room_bytes is not None and _held(window) > window.room_bytes
    if not window.start or (same(keys, window.settings) and not tight):
        allocator = allocator_of(window, keys, bounded)
        return _run(allocator, window, keys, dict(enumerate(state.put_in(allocator, window.start))))
    room = _UNBOUNDED if not bounded or window.room_bytes is None else window.room_bytes
    if not window.past:
        window = with_past(window)
    followed = after_past(window, keys, bounded=False)
    if not _alike(keys, window.settings):
        more = max(_unexplained(window, followed.peak_reserved_bytes), window.unseen_bytes)
        if followed.peak_reserved_bytes + more > room:
            return after_past(window, keys, less_bytes=more)
        return replace(followed, peak_reserved_bytes=followed.peak_reserved_bytes + more)
    # What the recorded cache is worth under settings that are much like the recorded ones: of three answers the middle.
    kept = on_recorded_cache(window, keys, bounded=False)
    corrected = followed.peak_reserved_bytes + window.surplus_bytes
    peak = sorted((followed.peak_reserved_bytes, corrected, kept.peak_reserved_bytes))[1]
    if peak > room:
        if peak == kept.peak_reserved_bytes and not tight:
            return on_recorded_cache(window, keys)
        return after_past(window, keys, less_bytes=peak - followed.peak_reserved_bytes)
    chosen = kept if peak == kept.peak_reserved_bytes else followed
    return replace(chosen, peak_reserved_bytes=peak)


class Junction:
    """Where a history ends under some settings, and from where several go on; ``failed``: it does not get there.

    Where it begins in its middle each is an estimate of its own.
    """

    def __init__(self, window: Window, keys: Mapping[str, str]) -> None:
        self._window = window
        self._keys = keys
        self._allocator = allocator_of(window, keys, bounded=True)
        self._blocks: dict[int, Block] = {}
        if window.start:
            self.failed = not attempt(window, keys).survives
        else:
            self.failed = follow(self._allocator, window.calls, self._blocks) is not None

    def fails_at(self, calls: Sequence[Call]) -> int | None:
        """The event of the first of the calls that fails, when the history goes on with them; None where none does.

        What fails in a history already fails at its own event.
        """
        if self._window.start:
            result = attempt(replace(self._window, calls=(*self._window.calls, *calls)), self._keys)
            return None if result.survives else result.failed_event or 0
        allocator, blocks = copy_of(self._allocator, self._blocks)
        failure = follow(allocator, calls, blocks)
        return None if failure is None else failure[0]


def after_past(window: Window, keys: Mapping[str, str], *, bounded: bool = True, less_bytes: int = 0) -> ReplayResult:
    """The history after the past that was made up for it; ``less_bytes`` are set aside, and counted as reserved."""
    allocator = allocator_of(window, keys, bounded, less_bytes)
    blocks: dict[int, Block] = {}
    lead(allocator, window.past, blocks)
    allocator.segment_allocs = allocator.segment_frees = allocator.device_allocs = allocator.device_frees = 0
    allocator.alloc_retries = allocator.ooms = 0
    allocator.allocated_peak_bytes = allocator.allocated_bytes
    allocator.reserved_peak_bytes = allocator.reserved_bytes
    if any(number not in blocks for number in range(_start_count(window))):
        return replace(_result(allocator, keys, _BEFORE), estimated=True)
    result = _run(allocator, window, keys, blocks)
    return replace(result, estimated=True, peak_reserved_bytes=result.peak_reserved_bytes + less_bytes)


def with_past(window: Window, known: tuple[Call, ...] | None = None) -> Window:
    """The window with what may have been before it, which is made up where it is not ``known``; as it is where it
    begins with nothing.
    """
    if not window.start:
        return window
    recorded = attempt(window, window.settings, bounded=False).peak_reserved_bytes

    there = Counter(
        (segment.stream, segment.pool, segment.bytes)
        for segment in window.start
        if not segment.small and not segment.expandable
    )

    def outcome(past: Sequence[Call]) -> Outcome:
        allocator = allocator_of(window, window.settings, bounded=False)
        blocks: dict[int, Block] = {}
        lead(allocator, past, blocks)
        made = _large_segments(allocator, blocks.values())
        off = sum(key[2] * count for key, count in ((made - there) + (there - made)).items())
        return Outcome(allocator.reserved_bytes, off, allocator.allocated_peak_bytes)

    past = known
    if past is None or not _explains(outcome(past), window):
        past = invent(window, recorded, outcome)
    found = outcome(past)
    window = replace(window, past=past, peak_bytes=recorded)
    followed = after_past(window, window.settings, bounded=False)
    in_use = max(found.peak_allocated_bytes, followed.peak_allocated_bytes)
    unseen = (window.peak_allocated_bytes or 0) - in_use
    return replace(
        window,
        surplus_bytes=recorded - followed.peak_reserved_bytes,
        unseen_bytes=unseen if unseen > _LITTLE * in_use else 0,
    )


def _explains(found: Outcome, window: Window) -> bool:
    """Whether a past under the recorded settings comes to what is reserved, and to no more in use than there was."""
    reserved = _held(window)
    most = window.peak_allocated_bytes
    return abs(found.reserved_bytes - reserved) <= _NEAR * reserved and (
        most is None or found.peak_allocated_bytes <= (1 + _NEAR) * most
    )


def _large_segments(allocator: Allocator, live: Iterable[Block]) -> Counter[tuple[int, Pool, int]]:
    """By stream, pool and bytes; expandable ones are none."""
    free = [
        block for pool in allocator.pools.values() for shelf in pool.large.shelves.values() for block in shelf.blocks
    ]
    found: Counter[tuple[int, Pool, int]] = Counter()
    for block in (*free, *live):
        # Counted where a segment begins.
        if block.prev is None and not block.shelf.half.small and not block.expandable:
            size, member = block.size, block.next
            while member is not None:
                size, member = size + member.size, member.next
            found[block.shelf.stream, block.shelf.half.pool.id, size] += 1
    return found


def lead(allocator: Allocator, past: Sequence[Call], blocks: dict[int, Block]) -> None:
    """The calls of a past: what does not fit of it was not there."""
    for kind, number, size, stream, pool, _ in past:
        if kind == ALLOC:
            block = allocator.malloc(size, stream, pool)
            if block is not None:
                blocks[number] = block
        elif kind == EMPTY:
            allocator.empty_cache()
        elif number in blocks:
            if kind == FREE:
                allocator.free(blocks.pop(number))
            elif kind == REQUEST_FREE:
                allocator.request_free(blocks[number], number)
            else:
                allocator.complete(blocks.pop(number), number)


def same(keys: Mapping[str, str], others: Mapping[str, str]) -> bool:
    """Whether two settings are one."""
    return {key: value for key, value in keys.items() if value != "False"} == {
        key: value for key, value in others.items() if value != "False"
    }


def _alike(keys: Mapping[str, str], others: Mapping[str, str]) -> bool:
    """Whether both have expandable segments, or neither."""
    return (keys.get("expandable_segments") == "True") == (others.get("expandable_segments") == "True")


def _unexplained(window: Window, peak_bytes: int) -> int:
    """What to add where the past that was made up explains too little of what was reserved.

    How much of that the other settings would have reserved too is not known: taken in the geometric mean.
    """
    if window.surplus_bytes <= _MUCH * window.peak_bytes:
        return 0
    return int(peak_bytes * ((window.peak_bytes / max(window.peak_bytes - window.surplus_bytes, 1)) ** 0.5 - 1))


def _held(window: Window) -> int:
    """What is reserved when the history begins, cached or not."""
    return sum(segment.bytes for segment in window.start)


def on_recorded_cache(window: Window, keys: Mapping[str, str], *, bounded: bool = True) -> ReplayResult:
    """The history as if the settings were changed at its beginning."""
    allocator = allocator_of(window, keys, bounded)
    blocks = dict(enumerate(state.put_in(allocator, window.start)))
    return replace(_run(allocator, window, keys, blocks), estimated=True)


def _start_count(window: Window) -> int:
    return sum(block.state != UNUSED for segment in window.start for block in segment.blocks)


def allocator_of(window: Window, keys: Mapping[str, str], bounded: bool, less_bytes: int = 0) -> Allocator:
    """One with nothing in it yet."""
    settings = settings_of(keys, window.release)
    capacity = window.capacity_bytes if bounded and window.capacity_bytes is not None else _UNBOUNDED
    total = window.total_bytes or (capacity if capacity < _UNBOUNDED else 1 << 40)
    device = Device(capacity - less_bytes, total, 1 << 47)
    limit = window.limit_bytes if bounded else None
    if limit is not None:
        limit -= less_bytes
        if settings.memory_fraction is not None:
            limit = min(limit, int(settings.memory_fraction * device.total_bytes))
    return Allocator(settings, device, limit)


def _run(allocator: Allocator, window: Window, keys: Mapping[str, str], blocks: dict[int, Block]) -> ReplayResult:
    return _result(allocator, keys, follow(allocator, window.calls, blocks, window.ending))


def _result(allocator: Allocator, keys: Mapping[str, str], failed: Failure | None) -> ReplayResult:
    return ReplayResult(
        settings=dict(keys),
        survives=failed is None,
        peak_reserved_bytes=allocator.reserved_peak_bytes,
        peak_allocated_bytes=allocator.allocated_peak_bytes,
        segment_allocs=allocator.device_allocs,
        segment_frees=allocator.device_frees,
        ooms=allocator.ooms,
        alloc_retries=allocator.alloc_retries,
        failed_event=None if failed is None or failed[0] < 0 else failed[0],
        failed_bytes=None if failed is None or failed[0] < 0 else failed[1],
    )


def follow(
    allocator: Allocator, calls: Sequence[Call], blocks: dict[int, Block], ending: int | None = None
) -> Failure | None:
    """The calls of a history, up to the first request that fails; ``blocks`` are those that live, by number.

    A request that failed in the recording may fail again, but for that of the event ``ending``.
    """
    malloc, free, take = allocator.malloc, allocator.free, blocks.pop
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
            if event == ending:
                if block is None:
                    return event, size
                blocks[number] = block
            elif block is not None:
                # The program went on without it.
                free(block)
    return None
