"""The allocator's bytes after each event of a history, and what lives after one of them.

A block is larger than its request, by an amount that a history does not hold: where the model agrees with the whole
history its blocks are taken, and else each request is rounded.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from dataclasses import dataclass

from vramscope.analyzers.allocator.replay.agreement import agree
from vramscope.analyzers.allocator.replay.beginning import work_out
from vramscope.analyzers.allocator.settings import AllocatorSettings, SettingsError, release_of, settings_of
from vramscope.analyzers.snapshot.form import (
    ALLOC,
    ALLOCATED,
    FREE,
    FREE_COMPLETED,
    FREE_REQUESTED,
    SEGMENT_ALLOC,
    SEGMENT_FREE,
    SEGMENT_MAP,
    SEGMENT_UNMAP,
    BlockState,
    SegmentState,
    Snapshot,
    SnapshotError,
)
from vramscope.schema.units import format_bytes

# The releases that choose otherwise between blocks of one size; a file does not tell its release.
_OTHER_CHOICES = ("2.11", "2.12")
_MANY, _MODELLED = 500_000, 6_000_000


@dataclass(frozen=True, slots=True)
class Live:
    """A block after some event. ``event`` made it; -1 where it is from before the history.

    ``pending`` tells that the program has freed it, and a stream has not.
    """

    address: int
    bytes: int
    requested_bytes: int
    event: int
    pending: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """``start`` is the state before the first event. ``sizes`` has the block's bytes for each event that allocates;
    ``allocated`` and ``reserved`` have the bytes after each event.
    """

    snapshot: Snapshot
    start: tuple[SegmentState, ...]
    sizes: array[int]
    allocated: array[int]
    reserved: array[int]
    notes: tuple[str, ...] = ()

    @property
    def peak_event(self) -> int | None:
        """The first event after which most was allocated; None without a history."""
        return self.allocated.index(max(self.allocated)) if self.allocated else None


def follow(snapshot: Snapshot, torch_version: str | None = None) -> Course:
    """SettingsError for a version that is none, SnapshotError for a history with numbers beyond all devices."""
    sizes = array("q", bytes(8 * len(snapshot.events)))
    start: tuple[SegmentState, ...] = ()
    notes = []
    if snapshot.events:
        version = torch_version or snapshot.torch_version
        agreed = _agreed(snapshot, version, sizes)
        if agreed is None:
            try:
                settings = settings_of(snapshot.settings, release_of(version))
            except SettingsError:
                settings = AllocatorSettings()
            start = work_out(snapshot, settings)
            _round(snapshot, settings, sizes)
            why = "is too long for" if len(snapshot.events) > _MODELLED else "does not agree with"
            notes.append(f"the history {why} the model of the allocator: blocks are taken as requests, rounded")
        else:
            start = agreed
    try:
        allocated, reserved = _curves(snapshot, start, sizes)
    except OverflowError:
        raise SnapshotError("more bytes in it than any device has") from None
    held = sum(block.bytes for block in _held(snapshot.segments) if block.state == ALLOCATED)
    if allocated and snapshot.segments and allocated[-1] != held:
        notes.append(f"history and segments differ by {format_bytes(abs(allocated[-1] - held))} at the end")
    return Course(
        snapshot=snapshot, start=start, sizes=sizes, allocated=allocated, reserved=reserved, notes=tuple(notes)
    )


def _agreed(snapshot: Snapshot, version: str | None, sizes: array[int]) -> tuple[SegmentState, ...] | None:
    """The state at the beginning by the model, which fills ``sizes``; None where it is not as recorded."""
    release_of(version)
    if len(snapshot.events) > _MODELLED:
        return None
    versions = [version] if version is not None or len(snapshot.events) > _MANY else [None, *_OTHER_CHOICES]
    for tried in versions:
        try:
            window, fidelity = agree(snapshot, torch_version=tried, past=False, sizes=sizes)
        except (SettingsError, SnapshotError):
            continue
        if fidelity.exact:
            return window.start
    return None


def _round(snapshot: Snapshot, settings: AllocatorSettings, sizes: array[int]) -> None:
    """Requests rounded; what is still held at the end is exact."""
    last: dict[int, int] = {}
    for index, event in enumerate(snapshot.events):
        if event[0] == ALLOC:
            sizes[index] = settings.round(max(event[2], 1))
            last[event[1]] = index
    for block in _held(snapshot.segments):
        if block.address in last:
            sizes[last[block.address]] = block.bytes


def _curves(snapshot: Snapshot, start: tuple[SegmentState, ...], sizes: array[int]) -> tuple[array[int], array[int]]:
    live = {block.address: block.bytes for block in _held(start) if block.state == ALLOCATED}
    waiting = {block.address for block in _held(start) if block.state != ALLOCATED}
    allocated = sum(live.values())
    reserved = sum(segment.bytes for segment in start)
    allocated_after, reserved_after = array("q"), array("q")
    add_allocated, add_reserved = allocated_after.append, reserved_after.append
    take = live.pop
    for index, (action, address, size, *_) in enumerate(snapshot.events):
        if action == ALLOC:
            allocated += sizes[index] - take(address, 0)
            live[address] = sizes[index]
        elif action == FREE_REQUESTED:
            allocated -= take(address, 0)
            waiting.add(address)
        elif action == FREE_COMPLETED:
            if address in waiting:
                waiting.discard(address)
            else:
                # Some recordings leave the request out.
                allocated -= take(address, 0)
        elif action in (SEGMENT_ALLOC, SEGMENT_MAP):
            reserved += size
        elif action in (SEGMENT_FREE, SEGMENT_UNMAP):
            reserved -= size
        add_allocated(allocated)
        add_reserved(reserved)
    return allocated_after, reserved_after


def live_after(course: Course, event: int) -> list[Live]:
    """The blocks that are allocated or wait for a stream after an event."""
    events, sizes = course.snapshot.events, course.sizes
    live: dict[int, int] = {}
    waiting: dict[int, int] = {}
    old = {}
    for number, block in enumerate(_held(course.start)):
        old[~number] = block
        (live if block.state == ALLOCATED else waiting)[block.address] = ~number
    for index in range(event + 1):
        action, address = events[index][:2]
        if action == ALLOC:
            live[address] = index
        elif action == FREE_REQUESTED:
            maker = live.pop(address, None)
            if maker is not None:
                waiting[address] = maker
        elif action == FREE_COMPLETED and waiting.pop(address, None) is None:
            live.pop(address, None)
    found = []
    for held, pending in ((live, False), (waiting, True)):
        for address, maker in held.items():
            if maker < 0:
                found.append(Live(address, old[maker].bytes, old[maker].requested_bytes, -1, pending))
            else:
                found.append(Live(address, sizes[maker], events[maker][2], maker, pending))
    found.sort(key=lambda block: block.address)
    return found


def _held(segments: tuple[SegmentState, ...]) -> Iterator[BlockState]:
    for segment in segments:
        for block in segment.blocks:
            if block.state != FREE:
                yield block
