"""The driver as it was recorded: it grants what it granted then, at the same addresses, and refuses what it refused."""

from __future__ import annotations

from collections.abc import Sequence

from vramscope.analyzers.allocator.blocks import SMALL_GRANULE
from vramscope.analyzers.allocator.device import Device
from vramscope.analyzers.snapshot.form import (
    NAMES,
    SEGMENT_ALLOC,
    SEGMENT_FREE,
    SEGMENT_MAP,
    SEGMENT_UNMAP,
    Event,
    SnapshotError,
)

# Above all addresses that a driver gives.
_HIGH = 1 << 47
_UNBOUNDED = 1 << 60
_AHEAD, _MOST_RANGES = 1000, 1000


class RecordedDevice(Device):
    """``moved`` are the indices of the events between allocator and driver; only those before ``until`` may happen."""

    def __init__(self, events: Sequence[Event], total_bytes: int | None) -> None:
        super().__init__(_UNBOUNDED, total_bytes or 1 << 40)
        self._events = events
        self._moved = [index for index, event in enumerate(events) if SEGMENT_ALLOC <= event[0] <= SEGMENT_UNMAP]
        self._at = 0
        self._high = _HIGH
        # Where the model put a range, and how far from there it really lies: that is known with the first thing in it.
        self._ranges: list[tuple[int, int, int | None]] = []
        self.until = 0
        self.mismatches = 0
        self.first_mismatch: str | None = None

    def real(self, address: int) -> int:
        """Where the recording has what the model puts here."""
        for start, size, shift in self._ranges:
            if start <= address < start + size:
                return address if shift is None else address + shift
        return address

    def pending(self, index: int) -> bool:
        """Whether the movement of this event has not happened yet."""
        return self._at < len(self._moved) and self._moved[self._at] <= index

    def skip(self, index: int) -> None:
        """What should have happened before this event and did not, is passed over and counted."""
        while self._at < len(self._moved) and self._moved[self._at] < index:
            event = self._events[self._moved[self._at]]
            self.mismatch(f"event {self._moved[self._at]}: {NAMES[event[0]]} of {event[2]} bytes did not happen")
            self._at += 1

    def mismatch(self, text: str) -> None:
        """Count a difference."""
        self.mismatches += 1
        if self.first_mismatch is None:
            self.first_mismatch = text

    def allocate(self, size: int) -> int | None:
        event = self._peek()
        if event is None or event[0] != SEGMENT_ALLOC:
            return None
        if event[2] != size:
            self.mismatch(f"event {self._moved[self._at]}: a segment of {size} bytes where {event[2]} were recorded")
        self._at += 1
        return event[1]

    def free(self, address: int, size: int) -> None:
        self._gone(SEGMENT_FREE, address, size)

    def reserve(self, granule: int, stream: int) -> tuple[int, int]:
        if len(self._ranges) >= _MOST_RANGES:
            raise SnapshotError(f"more than {_MOST_RANGES} ranges of expandable segments at a time")
        size = self.extent(granule)
        address = self._first_mapped(granule, stream)
        if address is None:
            address = self._high
            self._high += size + granule
        self._ranges.append((address, size, None))
        return address, size

    def hold(self, address: int, size: int) -> None:
        self._ranges.append((address, size, 0))

    def release(self, address: int) -> None:
        self._ranges = [entry for entry in self._ranges if entry[0] != address]

    def _first_mapped(self, granule: int, stream: int) -> int | None:
        """Where a new range lies: the operating system may put it above older ones, into the hole of a released one.

        It shows with the first thing in it: the next mapping for that stream that is in no range that is held. None
        where there is none.
        """
        # It follows at once: looking on for long would be another history's doing.
        for index in self._moved[self._at : self._at + _AHEAD]:
            action, address, size, of_stream, *_ = self._events[index]
            if action != SEGMENT_MAP or of_stream != stream or (size == SMALL_GRANULE) != (granule == SMALL_GRANULE):
                continue
            if not any(0 <= address - start - (shift or 0) < extent for start, extent, shift in self._ranges):
                return address
        return None

    def map(self, address: int, size: int, granule: int) -> bool:
        event = self._peek()
        if event is None or event[0] != SEGMENT_MAP:
            return False
        if event[2] != size:
            self.mismatch(f"event {self._moved[self._at]}: {size} bytes mapped where {event[2]} were recorded")
        for index, (start, extent, shift) in enumerate(self._ranges):
            if start <= address < start + extent and shift is None:
                self._ranges[index] = (start, extent, event[1] - address)
        if self.real(address) != event[1]:
            self.mismatch(f"event {self._moved[self._at]}: mapped elsewhere than recorded")
        self._at += 1
        return True

    def unmap(self, address: int, size: int, granule: int) -> None:
        self._gone(SEGMENT_UNMAP, self.real(address), size)

    def _gone(self, action: int, address: int, size: int) -> None:
        event = self._peek()
        if event is None:
            self.mismatch(f"before event {self.until}: {NAMES[action]} of {size} bytes that was not recorded")
        elif event[0] != action or event[1] != address or event[2] != size:
            self.mismatch(
                f"event {self._moved[self._at]}: {NAMES[action]} of {size} bytes where {NAMES[event[0]]} of "
                f"{event[2]} was recorded"
            )
            if event[0] == action:
                self._at += 1
        else:
            self._at += 1

    def _peek(self) -> Event | None:
        if self._at >= len(self._moved) or self._moved[self._at] >= self.until:
            return None
        return self._events[self._moved[self._at]]
