"""The flight recorder: PyTorch's own history of allocations, in a bounded ring, while the job keeps none itself.

It never touches a history that the job records, and hands over when the job begins one.
"""

from __future__ import annotations

import _thread
import contextlib
import importlib
import os
import sys
from _thread import get_ident
from collections.abc import Iterator, Mapping
from typing import Any

from ...schema.wire import FIRST_EVENTS_VARIABLE, HISTORY_VARIABLE, STACKS_VARIABLE

# Some 280 bytes an event, three events to an allocation and its end. A power of two: the ring grows by doubling.
MAX_ENTRIES = 32_768
# A stack is kept as long as an event refers to it, and costs some 1 to 2 KiB.
MAX_ENTRIES_WITH_STACKS = 8_192
_RECORD = ("_cuda_record_memory_history", "_cuda_record_memory_history_legacy")
_ASK = "_cuda_isHistoryEnabled"
_TAKE = "_cuda_memorySnapshot"
_PATIENCE_SECONDS = 0.1


class FlightRecorder:
    """Records from ``start`` until ``stop``, or until the job calls PyTorch's recording functions itself."""

    def __init__(self, torch: Any, environment: Mapping[str, str] = os.environ) -> None:
        self._torch = torch
        self._wanted = environment.get(HISTORY_VARIABLE, "") != "0"
        self.stacks = environment.get(STACKS_VARIABLE, "") not in ("", "0")
        self.keeps_first = not self.stacks and environment.get(FIRST_EVENTS_VARIABLE, "") not in ("", "0")
        self.max_entries = MAX_ENTRIES_WITH_STACKS if self.stacks else MAX_ENTRIES
        self.jobs_entries: int | None = None  # the most that the job's own recording keeps, where it was seen to begin
        self._ours = False
        self._watched = False
        self._calling: int | None = None
        self._lock = _thread.allocate_lock()

    @property
    def recorded_by(self) -> str | None:
        """Whose the history is that is being recorded: "vramscope", "job" or None."""
        if self._ours:
            return "vramscope"
        return "job" if self._is_recorded() else None

    def start(self) -> None:
        """Begin, unless the job records already, or this is not wanted, or this torch (2.0) has no bounded ring.

        Called again it takes up the recording that a job has ended.
        """
        if not self._wanted or self._ours or self._is_recorded() is not False:
            return
        with self._turn() as mine:
            if mine and self._is_recorded() is False and self._watch():
                self._begin()
                self._ours = True

    def stop(self) -> None:
        """End the agent's own recording, which empties the ring; the job's is left alone."""
        with self._turn():
            self._stop()

    def _begin(self) -> None:
        wanted: dict[str, Any] = {
            "context": "alloc" if self.stacks else None,
            "stacks": "python",
            "max_entries": self.max_entries,
        }
        if self.stacks and "torch._inductor" not in sys.modules:
            # PyTorch loads it with the first snapshot that has stacks to name: better now than when memory runs out.
            with contextlib.suppress(Exception):
                importlib.import_module("torch._inductor")
        try:
            # Otherwise the annotations are this thread's alone, and PyTorch warns on stderr when the recording is
            # ended from another.
            self._call("all", **wanted, global_record_annotations=True)
        except TypeError:  # before PyTorch 2.8
            self._call("all", **wanted)

    def _stop(self) -> None:
        if self._ours:
            self._ours = False
            self._call(None)

    @contextlib.contextmanager
    def _turn(self) -> Iterator[bool]:
        """The agent's thread and the job's take turns. None waits for long: a signal may bring a thread in twice."""
        mine = self._lock.acquire(timeout=_PATIENCE_SECONDS)
        try:
            yield mine
        finally:
            if mine:
                self._lock.release()

    def _is_recorded(self) -> bool | None:
        ask = self._originals().get(_ASK)
        return None if ask is None else bool(ask())

    def _call(self, *arguments: Any, **named: Any) -> None:
        self._calling = get_ident()
        try:
            self._torch.cuda.memory._record_memory_history(*arguments, **named)
        finally:
            self._calling = None

    def _originals(self) -> dict[str, Any]:
        """PyTorch's functions, also where the recorder stands before them."""
        found = {}
        for name in (*_RECORD, _ASK):
            function = getattr(self._torch._C, name, None)
            if function is not None:
                found[name] = original_of(function)
        return found

    def _watch(self) -> bool:
        """Learn of the job's own calls. False where PyTorch is not as it is known: then nothing is recorded.

        A ring that has wrapped and is then made smaller writes beyond its end and kills the process (PyTorch 2.1 to
        2.15): so the agent's must be emptied before the job's first call takes effect, which no later look can do.
        """
        if self._watched:
            return True
        c, originals = self._torch._C, self._originals()
        if _RECORD[0] not in originals:
            return False
        for name in _RECORD:
            if name in originals:
                setattr(c, name, self._handing_over(originals[name]))
        setattr(c, _ASK, self._asking(originals[_ASK]))
        take = getattr(c, _TAKE, None)
        if take is not None:
            setattr(c, _TAKE, self._leaving_out(take))
        self._watched = True
        return True

    def _handing_over(self, original: Any) -> Any:
        def record_memory_history(*arguments: Any, **named: Any) -> Any:
            if self._calling == get_ident():
                return original(*arguments, **named)
            with self._turn():
                with contextlib.suppress(Exception):  # the job's call is what matters
                    self._stop()
                    self.jobs_entries = arguments[3] if len(arguments) > 3 and type(arguments[3]) is int else None
                return original(*arguments, **named)

        return _standing_before(original, record_memory_history)

    def _asking(self, original: Any) -> Any:
        def is_history_enabled() -> Any:
            # To the job, what the agent records is not recorded: PyTorch's own code begins a history only if none is.
            return False if self._ours else original()

        return _standing_before(original, is_history_enabled)

    def _leaving_out(self, original: Any) -> Any:
        def memory_snapshot(*arguments: Any, **named: Any) -> Any:
            ours = self._ours
            taken = original(*arguments, **named)
            if ours:
                with contextlib.suppress(Exception):  # the job's snapshot is what matters
                    _take_history_out(taken)
            return taken

        return _standing_before(original, memory_snapshot)


def original_of(function: Any) -> Any:
    """PyTorch's own function, also where the recorder stands before it."""
    return getattr(function, "_vramscope_original", function)


def _take_history_out(snapshot: Any) -> None:
    """Leave of a snapshot what it would hold if nothing were recorded."""
    if "device_traces" in snapshot:
        snapshot["device_traces"] = [[] for _ in snapshot["device_traces"]]
    if "external_annotations" in snapshot:
        snapshot["external_annotations"] = []
    for segment in snapshot["segments"]:
        for part in (segment, *segment["blocks"]):
            if part.get("frames"):
                part["frames"] = []


def _standing_before(original: Any, function: Any) -> Any:
    function.__name__ = function.__qualname__ = original.__name__
    function.__doc__ = original.__doc__
    function._vramscope_original = original
    return function
