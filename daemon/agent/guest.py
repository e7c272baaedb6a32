"""The agent of one process: waits until the job itself has initialised CUDA, then samples, reports and says goodbye.

It refuses to initialise CUDA, to raise into the job and to make it wait.
"""

from __future__ import annotations

import atexit
import os
import sys
from typing import Any

from ...schema.wire import INTERVAL_VARIABLE
from .allocator import Allocator
from .pace import SHORTEST_SECONDS, Pace
from .place import find_runtime_dir
from .presence import Presence
from .sampler import Sampler

_PATIENCE_SECONDS = 0.5
_LAST = -100


def attach(torch: Any) -> bool:
    """Ask torch to tell when CUDA is there. Until then: no thread, no socket, no file. Without CUDA: nothing, ever.

    False where this torch has no CUDA or cannot tell.
    """
    if torch.version.cuda is None:
        return False
    call_once_initialised = getattr(torch.cuda, "_lazy_call", None)
    if call_once_initialised is None:
        return False
    call_once_initialised(Guest(torch).enter)
    return True


class Guest:
    """What one process has of the agent; a forked child starts with an empty one."""

    def __init__(self, torch: Any) -> None:
        self._torch = torch
        self._pid: int | None = None
        self._hooked = False
        self._paused = False
        self._presence: Presence | None = None
        self._sampler: Sampler | None = None

    def enter(self) -> None:
        """Torch calls this once its allocator exists. An error that left it would fail the job's first use of CUDA."""
        try:
            if self._pid != os.getpid():
                self._start()
        except Exception:
            pass  # the job goes on without an agent

    def _start(self) -> None:
        allocator = Allocator(self._torch)
        if allocator.backend not in ("native", "cudaMallocAsync"):  # a pluggable allocator keeps no statistics
            return
        runtime_dir = find_runtime_dir(os.environ)
        if runtime_dir is None:
            return
        self._pid = os.getpid()
        self._presence = Presence(self._torch, allocator, runtime_dir, Pace(_asked_seconds()))
        self._sampler = Sampler(self._presence.turn, SHORTEST_SECONDS)
        if not self._hooked:
            self._hooked = True
            atexit.register(self._leave)
            os.register_at_fork(
                before=self._before_fork, after_in_parent=self._after_fork, after_in_child=self._in_child
            )
        # Children of multiprocessing leave past atexit, through handlers of its own.
        util = sys.modules.get("multiprocessing.util")
        if util is not None:
            util.Finalize(None, self._leave, exitpriority=_LAST)
        self._presence.open()
        self._sampler.start()

    def tick(self) -> None:
        """One round of the agent's thread."""
        if self._presence is not None:
            self._presence.tick()

    def _leave(self) -> None:
        try:
            if self._pid != os.getpid() or self._sampler is None or self._presence is None:
                return
            presence, self._presence = self._presence, None
            presence.leave(alone=self._sampler.stop(_PATIENCE_SECONDS))
        except Exception:
            pass  # the job is leaving; nobody is left to tell

    def _before_fork(self) -> None:
        # A fork beside a running thread can deadlock the child, and Python 3.12 warns of it on the job's stderr.
        try:
            self._paused = (
                self._pid == os.getpid() and self._sampler is not None and self._sampler.stop(_PATIENCE_SECONDS)
            )
        except Exception:
            self._paused = False

    def _after_fork(self) -> None:
        try:
            if self._paused and self._sampler is not None:
                self._sampler.start()
        except Exception:
            pass  # no more threads for this job: no more samples

    def _in_child(self) -> None:
        try:
            if self._presence is not None:
                self._presence.abandon()
            if self._sampler is not None:
                self._sampler.forget()
        except Exception:
            pass  # the child has its own work
        self._pid = self._presence = self._sampler = None


def _asked_seconds() -> float | None:
    """The time between two samples that somebody has chosen."""
    try:
        return min(3600.0, max(0.05, float(os.environ.get(INTERVAL_VARIABLE, ""))))
    except ValueError:
        return None
