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
from .arrangements import arrange_compiler, arrange_generation, arrange_groups, arrange_recurrent
from .asked import Asked, place_of
from .saving import Saving
from .words import (
    ENDED,
    FACTS_SUFFIX,
    FAILED,
    PROGRESS_SUFFIX,
    SAVED,
    SNAPSHOT_SUFFIX,
    STABLE,
    STEPS,
    STOOD_SUFFIX,
    TIME,
    WAITS,
    decode_order,
)

# Of 3 an allocation. To keep one takes some 0.5 KiB, and to write it down some 25 us and 1.3 KiB.
_MAX_ENTRIES = 1_000_000
_ENTRY_SECONDS = 30e-6
_MIN_STEPS = 3
_CONVOLUTIONS = ("conv1d", "conv2d", "conv3d", "conv_transpose1d", "conv_transpose2d", "conv_transpose3d")


def attach(torch: Any) -> None:
    """Once torch is loaded, before the job's own code uses it."""
    order = decode_order(os.environ.get(DRYRUN_VARIABLE, ""))
    if order is None or "VRAMSCOPE_SIM_WORLD" not in os.environ or torch.version.cuda is None:
        return
    with contextlib.suppress(Exception):  # what cannot be arranged ends in an error that names it
        arrange_recurrent(torch)
    guest = Guest(torch, order)
    guest.count_calls()
    guest.saving.arrange_torch(torch)
    guest.watch_time()
    torch.cuda._lazy_call(guest.enter)


class Guest:
    """One process of the rehearsal; a forked child begins anew."""

    def __init__(self, torch: Any, order: Any) -> None:
        self._torch = torch
        self._order = order
        self._pid = self._watched = 0
        self._lock = _thread.allocate_lock()
        self._steps = 0
        self._peaks: dict[int, tuple[int, int]] = {}
        self._still = 0
        self._told_at = 0.0
        self._calls: dict[str, int] = {}
        self._asked = Asked(torch, self._wait)
        self._unarranged: str | None = None
        self._stood: str | None = None
        self.saving = Saving(os.path.join(order.folder, SAVED))

    def count_calls(self) -> None:
        """Of what the answer has a word on. Early: the program keeps some of these functions under names of its own."""
        if not hasattr(self._torch.library, "get_kernel"):
            for name in _CONVOLUTIONS:
                self._count_calls(self._torch.nn.functional, name)
        arrange_compiler(self._torch)
        self._count_calls(self._torch, "compile")

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
        self._arrange()
        self._tell_progress()
        atexit.register(self._at_end)
        self.watch_time()

    def watch_time(self) -> None:
        """Once a process; a thread does not outlive a fork."""
        if self._watched != os.getpid():
            self._watched = os.getpid()
            _thread.start_new_thread(self._watch_time, ())

    def _arrange(self) -> None:
        distributed = sys.modules.get("torch.distributed")
        generation = sys.modules.get("transformers.generation")
        try:
            self._asked.watch()
            if distributed is not None:
                arrange_groups(distributed)
            if generation is not None and "transformers.generation.utils" in sys.modules:
                arrange_generation(generation)
            if "safetensors.torch" in sys.modules:
                self.saving.arrange_safetensors(sys.modules["safetensors.torch"])
            attention = sys.modules.get("torch._higher_order_ops.flex_attention")
            if hasattr(attention, "math_attention"):
                self._count_calls(attention, "math_attention")
        except Exception as error:  # a library of another release: told, not guessed
            self._unarranged = f"{type(error).__name__}: {error}"[:200]

    def _global_annotations(self) -> dict[str, Any]:
        import inspect

        known = inspect.signature(self._torch.cuda.memory._record_memory_history).parameters
        return {"global_record_annotations": True} if "global_record_annotations" in known else {}

    def _count_calls(self, module: Any, name: str) -> None:
        original = getattr(module, name)

        def called(*arguments: Any, **named: Any) -> Any:
            self._calls[name] = self._calls.get(name, 0) + 1
            return original(*arguments, **named)

        setattr(module, name, called)

    def _wait(self) -> None:
        if self._order.stable or self._order.steps:
            self._finish(WAITS)

    def _after_step(self, optimizer: Any, arguments: Any, named: Any) -> None:
        if self._pid != os.getpid():
            return
        self._steps += 1
        self._asked.step()
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
        while os.getpid() == pid:
            until = self._order.until - self._writing_seconds()
            if time.time() < until:
                time.sleep(max(0.05, min(1.0, until - time.time())))
                continue
            frame = sys._current_frames().get(_main_thread())
            self._stood = None if frame is None else place_of(frame)
            if self._pid == pid:
                self._finish(TIME)
                return
            # It may still come to use CUDA, and then has a peak to tell.
            with open(os.path.join(self._order.folder, f"{pid}{STOOD_SUFFIX}"), "w", encoding="utf-8") as file:
                file.write(self._stood or "")
            time.sleep(0.2)

    def _writing_seconds(self) -> float:
        """What it takes to write down the history so far."""
        if self._pid != os.getpid():
            return 0.0
        statistics = [self._torch._C._cuda_memoryStats(device) for device in self._peaks_or_first()]
        made = sum(one["allocation"]["all"]["allocated"] for one in statistics if one.get("allocation"))
        return float(min(3 * made, _MAX_ENTRIES) * _ENTRY_SECONDS)

    def _peaks_or_first(self) -> list[int]:
        return list(self._peaks) or [0]

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
            "reads": self._asked.reads,
            "sized": self._asked.sized,
            "places": self._asked.places,
            "waiting": self._asked.waiting,
            "stood": self._stood,
            "unarranged": self._unarranged,
            "kept": self.saving.kept,
            "convolutions": self._asked.convolutions + sum(self._calls.get(name, 0) for name in _CONVOLUTIONS),
            "calls": self._calls,
            "compiles": os.environ.get("TORCHDYNAMO_DISABLE") != "1",
            "architectures": list(torch.cuda.get_arch_list()),
            "error": None if error is None else f"{type(error).__name__}: {error}"[:2000],
            "out_of_memory": isinstance(error, getattr(torch.cuda, "OutOfMemoryError", ())),
            "devices": [
                {"device": device, "peak_reserved_bytes": reserved, "peak_allocated_bytes": allocated}
                for device, (reserved, allocated) in peaks.items()
            ],
        }
        # The facts come last: with them the rest is whole.
        try:
            with open(stem + SNAPSHOT_SUFFIX, "wb") as file:
                pickle.dump(taken, file)
        except OSError:
            os.unlink(stem + SNAPSHOT_SUFFIX)  # there is no room: the figures are the most of it
        with open(stem + FACTS_SUFFIX + ".part", "w", encoding="utf-8") as text:
            json.dump(facts, text)
        os.replace(stem + FACTS_SUFFIX + ".part", stem + FACTS_SUFFIX)


def _main_thread() -> int:
    threading = sys.modules.get("threading")
    return threading.main_thread().ident if threading is not None else _thread.get_ident()


def _number(name: str) -> int | None:
    text = os.environ.get(name, "")
    return int(text) if text.isdecimal() and len(text) < 7 else None
