"""Sits in a job that is rehearsed: records every allocation, ends the job once its peak stands still, writes it down.

It is no agent: the job is a rehearsal, and may be ended. It refuses to begin outside a simulated machine.
"""

from __future__ import annotations

import _thread
import atexit
import contextlib
import json
import os
import pickle
import sys
import time
from typing import Any

from ...schema.wire import DRYRUN_VARIABLE
from .arrangements import arrange_generation, arrange_groups, arrange_recurrent
from .words import (
    ENDED,
    FACTS_SUFFIX,
    FAILED,
    PROGRESS_SUFFIX,
    SIZED_BY_VALUES,
    SNAPSHOT_SUFFIX,
    STABLE,
    STEPS,
    TIME,
    decode_order,
)

_MAX_ENTRIES = 4_000_000
_MIN_STEPS = 3
_MAX_PLACES = 8
# What asks the device for a value: there it is zero.
_READS = ("item", "tolist", "__bool__", "__int__", "__float__", "__index__")
_CONVOLUTIONS = ("conv1d", "conv2d", "conv3d", "conv_transpose1d", "conv_transpose2d", "conv_transpose3d")


def attach(torch: Any) -> None:
    """Once torch is loaded, before the job's own code uses it."""
    order = decode_order(os.environ.get(DRYRUN_VARIABLE, ""))
    if order is None or "VRAMSCOPE_SIM_WORLD" not in os.environ or torch.version.cuda is None:
        return
    with contextlib.suppress(Exception):  # what cannot be arranged ends in an error that names it
        arrange_recurrent(torch)
    guest = Guest(torch, order)
    torch.cuda._lazy_call(guest.enter)


class Guest:
    """One process of the rehearsal; a forked child begins anew."""

    def __init__(self, torch: Any, order: Any) -> None:
        self._torch = torch
        self._order = order
        self._pid = 0
        self._lock = _thread.allocate_lock()
        self._steps = 0
        self._peaks: dict[int, tuple[int, int]] = {}
        self._still = 0
        self._told_at = 0.0
        self._calls: dict[str, int] = {}
        self._reads: dict[str, int] = {}
        self._places: list[str] = []

    def enter(self) -> None:
        """The job has initialised CUDA."""
        if self._pid == os.getpid():
            return
        self._pid = os.getpid()
        self._steps = self._still = 0
        torch = self._torch
        torch.cuda.memory._record_memory_history(
            "all", context="alloc", stacks="python", max_entries=_MAX_ENTRIES, **self._global_annotations()
        )
        register = getattr(sys.modules.get("torch.optim.optimizer"), "register_optimizer_step_post_hook", None)
        if register is not None:
            register(self._after_step)
        for name in _READS + SIZED_BY_VALUES:
            self._count(name)
        for name in _CONVOLUTIONS:
            self._count_calls(torch.nn.functional, name)
        self._count_calls(torch, "compile")
        self._arrange()
        self._tell_progress()
        atexit.register(self._at_end)
        _thread.start_new_thread(self._watch_time, ())

    def _arrange(self) -> None:
        distributed = sys.modules.get("torch.distributed")
        generation = sys.modules.get("transformers.generation")
        try:
            if distributed is not None:
                arrange_groups(distributed)
            if generation is not None and "transformers.generation.utils" in sys.modules:
                arrange_generation(generation)
        except Exception as error:  # a library of another release: told, not guessed
            self._places.append(f"not arranged for a simulation: {type(error).__name__}: {error}"[:200])

    def _global_annotations(self) -> dict[str, Any]:
        import inspect

        known = inspect.signature(self._torch.cuda.memory._record_memory_history).parameters
        return {"global_record_annotations": True} if "global_record_annotations" in known else {}

    def _count(self, name: str) -> None:
        original = getattr(self._torch.Tensor, name, None)
        if original is None:
            return

        def asked(tensor: Any, *arguments: Any, **named: Any) -> Any:
            if getattr(tensor, "is_cuda", False):
                self._reads[name] = self._reads.get(name, 0) + 1
                if name in SIZED_BY_VALUES and len(self._places) < _MAX_PLACES:
                    self._note_place(name)
            return original(tensor, *arguments, **named)

        setattr(self._torch.Tensor, name, asked)

    def _count_calls(self, module: Any, name: str) -> None:
        original = getattr(module, name)

        def called(*arguments: Any, **named: Any) -> Any:
            self._calls[name] = self._calls.get(name, 0) + 1
            return original(*arguments, **named)

        setattr(module, name, called)

    def _note_place(self, name: str) -> None:
        frame = sys._getframe(2)
        place = f"{name} at {frame.f_code.co_filename}:{frame.f_lineno}"
        if place not in self._places:
            self._places.append(place)

    def _after_step(self, optimizer: Any, arguments: Any, named: Any) -> None:
        if self._pid != os.getpid():
            return
        self._steps += 1
        peaks = self._now()
        self._still = self._still + 1 if peaks == self._peaks else 0
        self._peaks = peaks
        self._tell_progress()
        if self._order.steps:
            if self._steps >= self._order.steps:
                self._finish(STEPS)
        elif self._order.stable and self._steps >= _MIN_STEPS and self._still >= self._order.stable:
            self._finish(STABLE)

    def _tell_progress(self) -> None:
        now = time.time()
        if now - self._told_at < 0.1:
            return
        self._told_at = now
        reserved = max((reserved for reserved, _ in self._peaks.values()), default=0)
        with open(os.path.join(self._order.folder, f"{os.getpid()}{PROGRESS_SUFFIX}"), "w", encoding="ascii") as file:
            file.write(f"{self._steps} {reserved}")

    def _now(self) -> dict[int, tuple[int, int]]:
        peaks = {}
        for device in range(self._torch._C._cuda_getDeviceCount()):
            statistics = self._torch._C._cuda_memoryStats(device)
            if statistics.get("reserved_bytes") and statistics["reserved_bytes"]["all"]["peak"]:
                peaks[device] = (
                    statistics["reserved_bytes"]["all"]["peak"],
                    statistics["allocated_bytes"]["all"]["peak"],
                )
        return peaks

    def _watch_time(self) -> None:
        pid = os.getpid()
        while True:
            time.sleep(max(0.05, min(1.0, self._order.until - time.time())))
            if os.getpid() != pid:
                return
            if time.time() >= self._order.until:
                self._finish(TIME)

    def _at_end(self) -> None:
        if self._pid == os.getpid():
            self._write(FAILED if getattr(sys, "last_type", None) is not None else ENDED)

    def _finish(self, why: str) -> None:
        """Write down what there is and end this process: nothing of the job is to be done any more."""
        self._write(why)
        for stream in (sys.stdout, sys.stderr):
            try:
                stream.flush()
            except Exception:  # the job's own stream
                continue
        os._exit(0)

    def _write(self, why: str) -> None:
        if not self._lock.acquire(blocking=False):
            return  # it has been written, or is being written
        torch = self._torch
        peaks = self._now()
        stem = os.path.join(self._order.folder, str(os.getpid()))
        taken = torch.cuda.memory._snapshot()
        error = getattr(sys, "last_value", None)
        facts = {
            "pid": os.getpid(),
            "why": why,
            "steps": self._steps,
            "torch_version": str(torch.__version__),
            "rank": _number("RANK"),
            "local_rank": _number("LOCAL_RANK"),
            "world_size": _number("WORLD_SIZE"),
            "reads": self._reads,
            "places": self._places,
            "calls": self._calls,
            "error": None if error is None else f"{type(error).__name__}: {error}"[:2000],
            "out_of_memory": isinstance(error, getattr(torch.cuda, "OutOfMemoryError", ())),
            "devices": [
                {"device": device, "peak_reserved_bytes": reserved, "peak_allocated_bytes": allocated}
                for device, (reserved, allocated) in peaks.items()
            ],
        }
        # The facts come last: with them the rest is whole.
        with open(stem + SNAPSHOT_SUFFIX, "wb") as file:
            pickle.dump(taken, file)
        with open(stem + FACTS_SUFFIX + ".part", "w", encoding="utf-8") as text:
            json.dump(facts, text)
        os.replace(stem + FACTS_SUFFIX + ".part", stem + FACTS_SUFFIX)


def _number(name: str) -> int | None:
    text = os.environ.get(name, "")
    return int(text) if text.isdecimal() and len(text) < 7 else None
