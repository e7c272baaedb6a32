"""The recorded history on the model, in step: what agrees, and the program's calls as they can be told from it.

A history does not say when the program emptied the cache or which limit it had. A burst of released segments is an
emptied cache where the request after it finds a free block, or could have had its memory without it.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from vramscope.analyzers.allocator.blocks import Block
from vramscope.analyzers.allocator.model import Allocator
from vramscope.analyzers.allocator.replay import beginning, state, window
from vramscope.analyzers.allocator.replay.bridging import bridge
from vramscope.analyzers.allocator.replay.order import Order
from vramscope.analyzers.allocator.replay.recorded_device import RecordedDevice
from vramscope.analyzers.allocator.replay.trial import with_past
from vramscope.analyzers.allocator.replay.window import Call, Window
from vramscope.analyzers.allocator.settings import (
    NEWEST,
    UNLIMITED,
    AllocatorSettings,
    is_newer,
    release_of,
    settings_of,
)
from vramscope.analyzers.snapshot.form import (
    ALLOC,
    FREE_COMPLETED,
    FREE_REQUESTED,
    NAMES,
    OOM,
    ORDINARY,
    SEGMENT_ALLOC,
    SEGMENT_FREE,
    SEGMENT_MAP,
    SEGMENT_UNMAP,
    Event,
    Pool,
    SegmentState,
    Snapshot,
    SnapshotError,
)
from vramscope.analyzers.snapshot.form import FREE as UNUSED
from vramscope.schema.replay import Fidelity
from vramscope.schema.units import MIB, format_bytes

_GONE = (SEGMENT_FREE, SEGMENT_UNMAP)
_MOVED = (SEGMENT_ALLOC, SEGMENT_FREE, SEGMENT_MAP, SEGMENT_UNMAP)


def agree(
    snapshot: Snapshot,
    *,
    torch_version: str | None = None,
    capacity_bytes: int | None = None,
    past: bool = True,
    sizes: array[int] | None = None,
) -> tuple[Window, Fidelity]:
    """SettingsError where the recorded settings are not the model's; SnapshotError without events.

    Without ``past`` what was before a history that begins in its middle is left open: under the recorded settings it
    does not matter. ``sizes`` has a place for each event: those that allocate get the bytes of their block, up
    to the first difference, at which it then ends.
    """
    if not snapshot.events:
        raise SnapshotError("no allocation history in it: record one with torch.cuda.memory._record_memory_history()")
    release = release_of(torch_version or snapshot.torch_version)
    ignored = _ignores_expandable(snapshot)
    if ignored:
        kept = {key: value for key, value in snapshot.settings.items() if key != "expandable_segments"}
        note = "expandable segments are asked for, and nothing was mapped: the platform has none"
        snapshot = replace(snapshot, settings=kept, notes=(*snapshot.notes, note))
    settings = settings_of(snapshot.settings, release)
    agreement = _Agreement(snapshot, Allocator(settings, RecordedDevice(snapshot.events, snapshot.total_bytes)))
    agreement.sizes = sizes
    window, fidelity = agreement.run(capacity_bytes, release, torch_version or snapshot.torch_version)
    failed = capacity_bytes is None and window.ending is not None
    window = replace(window, failed=failed, has_expandable=not ignored and snapshot.platform != "win32")
    if not past:
        return window, fidelity
    return with_past(window, _bridged(snapshot, settings, window)), fidelity


def _bridged(snapshot: Snapshot, settings: AllocatorSettings, known: Window) -> tuple[Call, ...] | None:
    """What led to the window, where the first events of the process are known; None where that tells nothing."""
    opening = snapshot.opening
    if not known.start or opening is None or not opening.events:
        return None
    begun = replace(snapshot, events=opening.events, capacity_bytes=None)
    agreement = _Agreement(begun, Allocator(settings, RecordedDevice(begun.events, begun.total_bytes)), start=())
    agreement.run(None, known.release, None)
    if agreement.device.mismatches:
        return None
    sizes = {call[1]: call[2] for call in agreement.calls if call[0] == window.ALLOC}
    # What is given up behind the last request is the job's end, and no step's.
    last = max((place for place, call in enumerate(known.calls) if call[0] == window.ALLOC), default=0)
    gone = {call[1] for call in known.calls[:last]}
    kept = {}
    number = 0
    for segment in sorted(known.start, key=lambda segment: segment.address):
        for block in segment.blocks:
            if block.state == UNUSED:
                continue
            made = agreement.live.get(block.address)
            # What is given up in the window may be another one of its size.
            if made is not None and number not in gone and sizes.get(made[0]) == block.requested_bytes:
                kept[made[0]] = number
            number += 1
    return bridge(known, agreement.calls, kept, opening.steps, opening.allocations)


def _ignores_expandable(snapshot: Snapshot) -> bool:
    if snapshot.settings.get("expandable_segments") != "True":
        return False
    mapped = any(segment.expandable for segment in snapshot.segments)
    return not mapped and not any(event[0] in (SEGMENT_MAP, SEGMENT_UNMAP) for event in snapshot.events)


class _Agreement:
    def __init__(self, snapshot: Snapshot, allocator: Allocator, start: tuple[SegmentState, ...] | None = None) -> None:
        self.snapshot = snapshot
        self.events: Sequence[Event] = snapshot.events
        self.allocator = allocator
        assert isinstance(allocator.device, RecordedDevice)
        self.device = allocator.device
        self.start = beginning.work_out(snapshot, allocator.settings) if start is None else start
        if _descends(snapshot.events):
            self.start = self.start[::-1]
        self.order = Order(allocator)
        if snapshot.limit_bytes is not None or snapshot.total_bytes is None:
            allocator.set_limit(snapshot.limit_bytes)
        self.live: dict[int, tuple[int, Block | None]] = {}
        self.calls: list[Call] = []
        self.count = 0
        self.sizes: array[int] | None = None
        self.uncertain: list[str] = list(snapshot.notes)
        self.capacity: int | None = snapshot.capacity_bytes
        self.limit = snapshot.limit_bytes
        self.reserved, self.counted = sum(segment.bytes for segment in self.start), 0
        # The most that was ever reserved is what could be had.
        self.proven = self._most_reserved()
        # The least that could not be had: what a request would have made of it that had to make room first.
        self.refused: int | None = None
        self.emptied = 0

    def run(self, capacity_bytes: int | None, release: tuple[int, int], version: str | None) -> tuple[Window, Fidelity]:
        for block in state.put_in(self.allocator, self.start):
            self.live[block.address] = (self.count, block)
            self.count += 1
        self.order.begin(self.start)
        complete = not self.start
        events = self.events
        number = 0
        strict = self.sizes is not None
        while number < len(events) and not (strict and self.device.mismatches):
            number = self._step(number)
        self.device.until = len(events)
        self.device.skip(len(events))
        if capacity_bytes is None:
            capacity_bytes = self._capacity()
        self._tell(complete, version)
        total = self.snapshot.total_bytes
        return (
            Window(
                device=self.snapshot.device,
                events=len(events),
                start=self.order.sorted(self.start),
                calls=tuple(self.calls),
                settings=dict(self.snapshot.settings),
                release=release,
                capacity_bytes=capacity_bytes,
                limit_bytes=self.limit,
                total_bytes=total,
                peak_allocated_bytes=self.snapshot.peak_allocated_bytes,
            ),
            Fidelity(
                exact=self.device.mismatches == 0,
                mismatches=self.device.mismatches,
                first_mismatch=self.device.first_mismatch,
                complete_trace=complete,
                uncertain=tuple(dict.fromkeys(self.uncertain)),
            ),
        )

    def _step(self, number: int) -> int:
        """Answer one event, or a burst and the request that it belongs to; the number of the next."""
        action, address = self.events[number][:2]
        if action == FREE_REQUESTED:
            return self._free(number, address)
        if action == FREE_COMPLETED or (action in _MOVED and self.device.pending(number)):
            return self._burst(number)
        if action in (ALLOC, OOM):
            self._request(number)
        return number + 1

    def _free(self, number: int, address: int) -> int:
        known = self.live.get(address)
        following = self.events[number + 1] if number + 1 < len(self.events) else None
        done = following is not None and following[0] == FREE_COMPLETED and following[1] == address
        if known is None:
            self.device.mismatch(f"event {number}: a block is freed at {address:#x} that is not known")
            return number + (2 if done else 1)
        block = known[1]
        if done:
            del self.live[address]
            if block is not None:
                self.allocator.free(block)
            self.calls.append((window.FREE, known[0], 0, 0, ORDINARY, number))
            return number + 2
        if block is not None:
            self.allocator.request_free(block, known[0])
        self.calls.append((window.REQUEST_FREE, known[0], 0, 0, ORDINARY, number))
        return number + 1

    def _burst(self, number: int) -> int:
        """What a request did before it was answered, or an emptied cache, or a stream that is done with a block."""
        end = number
        while end < len(self.events) and (self.events[end][0] in _MOVED or self.events[end][0] == FREE_COMPLETED):
            end += 1
        burst = self.events[number:end]
        request = self.events[end] if end < len(self.events) and self.events[end][0] in (ALLOC, OOM) else None
        gone = any(event[0] in _GONE for event in burst)
        if not gone and not (request is not None and request[0] == OOM):
            self._complete(burst, number)
            return end
        self.device.until = end
        pools = {event[4] for event in burst if event[0] in _GONE}
        if len(pools) == 1 and ORDINARY not in pools and not any(event[0] == SEGMENT_ALLOC for event in burst):
            self._let_go(pools.pop(), number)
            return end
        if request is None or not self._made_room(request, burst):
            self._complete(burst, number)
            self.calls.append((window.EMPTY, 0, 0, 0, ORDINARY, number))
            self.emptied += 1
            self.allocator.empty_cache()
            return end
        if not self.allocator.settings.gc_threshold:
            reserved = self.allocator.reserved_bytes + self._segment_bytes(request[2])
            self.refused = reserved if self.refused is None else min(self.refused, reserved)
        # The streams were waited for only when memory was out: until then their blocks were nobody's.
        self._request(end)
        self._complete(burst, number)
        return end + 1

    def _let_go(self, pool: Pool, number: int) -> None:
        """The program has given up a private pool."""
        self.calls.append((window.LET_GO, 0, 0, 0, pool, number))
        self.allocator.release_pool(pool)

    def _made_room(self, request: Event, burst: Sequence[Event]) -> bool:
        """Whether the segments were released because the request had failed without them."""
        allocator = self.allocator
        _, _, size, stream, pool, _ = request
        rounded = allocator.settings.round(max(size, 1))
        shelf = allocator.shelf(allocator.pool(pool), rounded <= MIB, stream)
        if allocator.would_find(shelf, rounded):
            return False
        if request[0] == OOM:
            return True
        if allocator.settings.max_split_bytes != UNLIMITED or allocator.settings.gc_threshold:
            return True
        wanted = sum(event[2] for event in burst if event[0] in (SEGMENT_ALLOC, SEGMENT_MAP))
        return allocator.reserved_bytes + wanted > self.proven

    def _complete(self, burst: Sequence[Event], number: int) -> None:
        for offset, (action, address, *_) in enumerate(burst):
            if action == FREE_COMPLETED:
                known = self.live.pop(address, None)
                if known is None:
                    self.device.mismatch(f"event {number + offset}: {NAMES[action]} at {address:#x}: not known")
                    continue
                if known[1] is not None:
                    self.allocator.complete(known[1], known[0])
                self.calls.append((window.COMPLETE, known[0], 0, 0, ORDINARY, number + offset))

    def _request(self, number: int) -> None:
        action, address, size, stream, pool, _ = self.events[number]
        device, allocator = self.device, self.allocator
        device.until = number
        if action == ALLOC:
            self.order.learn(max(size, 1), stream, pool, address)
        block = allocator.malloc(max(size, 1), stream, pool)
        device.skip(number)
        if action == OOM:
            self.calls.append((window.FAILED, self.count, size, stream, pool, number))
            self.count += 1
            self._learn(number, address, size)
            if block is not None:
                device.mismatch(f"event {number}: a request of {format_bytes(size)} failed that the model answers")
                allocator.free(block)
            return
        self.calls.append((window.ALLOC, self.count, size, stream, pool, number))
        if block is None:
            device.mismatch(f"event {number}: a request of {format_bytes(size)} was answered that the model refuses")
        elif device.real(block.address) != address:
            device.mismatch(
                f"event {number}: {format_bytes(size)} at {device.real(block.address):#x}, recorded at {address:#x}"
            )
        if self.sizes is not None and block is not None:
            self.sizes[number] = block.size
        self.live[address] = (self.count, block)
        self.count += 1

    def _learn(self, number: int, free_bytes: int, size: int) -> None:
        """From a failure: what the process could have in all, and whether a limit was in the way."""
        # What was recorded: the model may be elsewhere by now.
        for action, _, moved, *_ in self.events[self.counted : number]:
            if action in (SEGMENT_ALLOC, SEGMENT_MAP):
                self.reserved += moved
            elif action in _GONE:
                self.reserved -= moved
        self.counted, reserved = number, self.reserved
        self.capacity = reserved + free_bytes
        segment = self._segment_bytes(size)
        if free_bytes >= segment and self.limit is None:
            self.limit = self.proven
            self.uncertain.append(
                f"a limit below {format_bytes(reserved + segment)} was in the way; taken as {format_bytes(self.proven)}"
            )

    def _segment_bytes(self, size: int) -> int:
        return self.allocator.settings.segment_bytes(self.allocator.settings.round(max(size, 1)))

    def _capacity(self) -> int | None:
        """What this process could have, as a failure tells it, or requests that had to make room."""
        if self.capacity is not None or self.refused is None or self.limit is not None:
            return self.capacity
        self.uncertain.append(
            f"requests had to make room: this process could have {format_bytes(self.proven)} at least and less than "
            f"{format_bytes(self.refused)}, taken as the former"
        )
        return self.proven

    def _most_reserved(self) -> int:
        reserved = most = sum(segment.bytes for segment in self.start)
        for action, _, size, *_ in self.events:
            if action in (SEGMENT_ALLOC, SEGMENT_MAP):
                reserved += size
                most = max(most, reserved)
            elif action in _GONE:
                reserved -= size
        return most

    def _tell(self, complete: bool, version: str | None) -> None:
        if not complete:
            self.uncertain.append("the history begins in the middle: what was there before is inferred from its end")
        if self.emptied:
            times = "once" if self.emptied == 1 else f"{self.emptied} times"
            self.uncertain.append(f"the program seems to have emptied the cache {times}")
        if any(call[0] == window.REQUEST_FREE for call in self.calls):
            self.uncertain.append("blocks waited for streams: under other settings they may be free sooner or later")
        if self.allocator.settings.gc_threshold and self.limit is None:
            self.uncertain.append("garbage collection goes by a limit that is not known")
        newest = "{}.{}".format(*NEWEST)
        if version is None:
            self.uncertain.append(f"the version of PyTorch is not known: taken as {newest}")
        elif is_newer(version):
            self.uncertain.append(
                f"PyTorch {version} is newer than the allocators that are modelled: taken as {newest}"
            )


def _descends(events: Sequence[Event]) -> bool:
    """Whether the driver gives ever lower addresses: the older of two segments is then the higher one."""
    addresses = [event[1] for event in events if event[0] == SEGMENT_ALLOC]
    falls = sum(after < before for before, after in pairwise(addresses))
    return falls * 2 > len(addresses)
