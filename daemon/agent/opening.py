"""Keeps the first events of the process, before the recorder's ring loses them, and what each step has asked for since.

Other settings can then be replayed from an empty allocator on. It takes the history a few times in all, near the
beginning of the job, and never one that is not the agent's own.
"""

from __future__ import annotations

import binascii
import zlib
from array import array
from typing import Any

from . import garbage
from .trace import entries_of

# At an allocation and its end there are three events; segments are few beside them.
_EVENTS = 3
# So full the ring may be before it is taken; and so many events are kept in all.
_FULL = 0.5
MOST_EVENTS = 131_072
# Of more steps every second one is left out.
MOST_STEPS = 1024
_MASK = (1 << 64) - 1
# Events by which the end of what is kept is found again.
_KNOWN_BY = 24


class Opening:
    """Of one device, the first that allocates. ``note`` is told the allocator's figures at the ends of steps."""

    def __init__(self, allocator: Any) -> None:
        self._allocator = allocator
        self._device: int | None = None
        self._actions: dict[str, int] = {}
        self._parts: list[bytes] = []
        self._end: list[tuple[Any, ...]] = []
        self._events = self._allocations = 0
        self._closed = False
        self._steps: list[list[int]] = []
        self._stride = 1

    def note(self, figures: dict[str, Any], step: int) -> None:
        """The end of a step."""
        device, allocations = figures["device"], figures.get("allocations", 0)
        if self._device is None and not self._closed:
            self._device = device
        asked = figures.get("requested_in_all_bytes")
        if device != self._device or asked is None:
            return
        if not self._steps or step >= self._steps[-1][0] + self._stride:
            self._steps.append([step, allocations, asked])
            if len(self._steps) >= MOST_STEPS:
                del self._steps[1::2]
                self._stride *= 2
        recorder = self._allocator.recorder
        most = 0 if recorder is None or recorder.stacks else recorder.max_entries
        if not self._closed and (allocations - self._allocations) * _EVENTS >= _FULL * most:
            self._take()

    def document(self, device: int) -> dict[str, Any] | None:
        """As the evidence has it; None where nothing is kept of the device."""
        if device != self._device or not self._parts:
            return None
        return {
            "actions": list(self._actions)[:64],
            "parts": [binascii.b2a_base64(part, newline=False).decode("ascii") for part in self._parts],
            "steps": [list(row) for row in self._steps],
        }

    def _take(self) -> None:
        recorder, device = self._allocator.recorder, self._device
        if recorder is None or recorder.recorded_by != "vramscope" or device is None:
            self._closed = True
            return
        garbage.hold()
        try:
            entries = entries_of(self._allocator.snapshot(with_history=True), device)
            fresh = self._fresh(entries, recorder.max_entries)
            if fresh is None:
                self._closed = True
                return
            numbers = array("Q")
            for entry in fresh:
                action = self._actions.setdefault(str(entry["action"]), len(self._actions))
                where = entry["device_free"] if entry["action"] == "oom" else entry.get("addr", 0)
                numbers.extend((action, where & _MASK, entry.get("size", 0) & _MASK, entry.get("stream", 0) & _MASK))
            self._parts.append(zlib.compress(numbers.tobytes(), 1))
            self._events += len(fresh)
            self._allocations += sum(entry["action"] == "alloc" for entry in fresh)
            self._end = [_name(entry) for entry in fresh[-_KNOWN_BY:]]
            self._closed = self._events >= MOST_EVENTS
        finally:
            garbage.release()

    def _fresh(self, entries: list[Any], max_entries: int) -> list[Any] | None:
        """The events behind those that are kept; None where some are lost."""
        if not self._parts:
            made = sum(entry["action"] == "alloc" for entry in entries)
            figures = {row["device"]: row for row in self._allocator.figures()}
            # Whole is what has as many allocations as were counted: another thread may have made a few since.
            counted = figures.get(self._device, {}).get("allocations", 0)
            whole = entries and len(entries) < max_entries and made <= counted <= made + 64
            return entries if whole else None
        known = len(self._end)
        for place in range(len(entries) - known, -1, -1):
            if all(_name(entries[place + number]) == name for number, name in enumerate(self._end)):
                return entries[place + known :]
        return None


def _name(entry: Any) -> tuple[Any, ...]:
    return entry["action"], entry.get("addr"), entry.get("size"), entry.get("time_us", 0)
