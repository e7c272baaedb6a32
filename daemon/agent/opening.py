"""Keeps the first events of the process, before the recorder's ring loses them, and what each step has asked for since.

Other settings can then be replayed from an empty allocator on. Only where it is asked for: it takes the history a few
times near the beginning of the job, on the job's own thread, and never one that is not the agent's own.
"""

from __future__ import annotations

import _thread
import binascii
import time
import zlib
from array import array
from typing import Any

from . import garbage
from .trace import entries_of

# At an allocation and its end there are three events, two at least; segments are few beside them.
_EVENTS, _FEWEST = 3, 2
# So full the ring may be before it is taken; and so many events are kept in all.
_FULL = 0.5
MOST_EVENTS = 131_072
# Of more steps every second one is left out, but of the first and the newest ones none: these are known whole.
MOST_STEPS, WHOLE_STEPS = 1024, 128
_MASK = (1 << 64) - 1
# Events by which the end of what is kept is found again.
_KNOWN_BY = 24
# A taking that lasts longer, for many blocks, is the last one.
_LONGEST_SECONDS = 0.1


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
        self._turn = _thread.allocate_lock()

    @property
    def wanted(self) -> bool:
        """Whether the recorder is asked to keep them."""
        return bool(getattr(self._allocator.recorder, "keeps_first", False))

    def note(self, figures: dict[str, Any], step: int) -> None:
        """The end of a step. Of threads that end one at the same moment only the first is heard."""
        if not self.wanted or not self._turn.acquire(blocking=False):
            return
        try:
            self._note(figures, step)
        finally:
            self._turn.release()

    def _note(self, figures: dict[str, Any], step: int) -> None:
        device, allocations = figures["device"], figures.get("allocations", 0)
        if self._device is None and not self._closed:
            self._device = device
        asked = figures.get("requested_in_all_bytes")
        if device != self._device or asked is None:
            return
        before, counted, summed = self._steps[-1] if self._steps else (0, 0, 0)
        if step <= before:
            return  # another thread was faster
        if allocations < counted or asked < summed:
            # The job has reset the counters: nothing that follows can be told from what was before.
            self._parts, self._closed = [], True
            return
        self._steps.append([step, allocations, asked])
        if len(self._steps) >= MOST_STEPS:
            del self._steps[WHOLE_STEPS:-WHOLE_STEPS:2]
        most, fresh = self._allocator.recorder.max_entries, allocations - self._allocations
        if self._closed or fresh * _EVENTS < _FULL * most:
            return
        if fresh * _FEWEST > most:
            self._closed = True  # the ring has lost some already
            return
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
        began = time.monotonic()
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
            part, end = zlib.compress(numbers.tobytes(), 1), [_name(entry) for entry in fresh[-_KNOWN_BY:]]
            made = sum(entry["action"] == "alloc" for entry in fresh)
            self._parts, self._end = [*self._parts, part], end
            self._events += len(fresh)
            self._allocations += made
            self._closed = self._events >= MOST_EVENTS or time.monotonic() - began > _LONGEST_SECONDS
        except BaseException:
            # Half of it may be done.
            self._parts, self._closed = [], True
            raise
        finally:
            garbage.release()

    def _fresh(self, entries: list[Any], max_entries: int) -> list[Any] | None:
        """The events behind those that are kept; None where some are lost, or another thread has added to them since.

        Steps are alike, and before PyTorch 2.2 no event has a time: only the count of allocations tells which is meant.
        """
        figures = {row["device"]: row for row in self._allocator.figures()}
        fresh = figures.get(self._device, {}).get("allocations", 0) - self._allocations
        if not self._parts:
            made = sum(entry["action"] == "alloc" for entry in entries)
            return entries if entries and len(entries) < max_entries and fresh == made else None
        made, known = 0, len(self._end)
        for place in range(len(entries) - known, -1, -1):
            behind = place + known
            if made == fresh and all(_name(entries[place + number]) == name for number, name in enumerate(self._end)):
                return entries[behind:]
            made += entries[behind - 1]["action"] == "alloc"
        return None


def _name(entry: Any) -> tuple[Any, ...]:
    return entry["action"], entry.get("addr"), entry.get("size"), entry.get("time_us", 0)
