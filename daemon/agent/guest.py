"""The agent of one process: waits until the job itself has initialised CUDA, then samples, reports and says goodbye.

It refuses to initialise CUDA, to raise into the job and to make it wait.
"""

from __future__ import annotations

import atexit
import os
from typing import Any

from ...schema.wire import INTERVAL_VARIABLE, RUN_ID_VARIABLE, RUNTIME_DIR_VARIABLE
from .allocator import Allocator
from .channel import Channel
from .evidence import Collector
from .oom import OomReporter, allocator_settings, environment_number, printable
from .sampler import Sampler

_PATIENCE_SECONDS = 0.5


def attach(torch: Any) -> None:
    """Ask torch to tell when CUDA is there. Until then: no thread, no socket, no file. Without CUDA: nothing, ever."""
    if torch.version.cuda is None:
        return
    call_once_initialised = getattr(torch.cuda, "_lazy_call", None)
    if call_once_initialised is not None:
        call_once_initialised(Guest(torch).enter)


class Guest:
    """What one process has of the agent; a forked child starts with an empty one."""

    def __init__(self, torch: Any) -> None:
        self._torch = torch
        self._pid: int | None = None
        self._hooked = False
        self._paused = False
        self._allocator: Allocator | None = None
        self._channel: Channel | None = None
        self._sampler: Sampler | None = None

    def enter(self) -> None:
        """Torch calls this once its allocator exists. An error that left it would fail the job's first use of CUDA."""
        try:
            if self._pid != os.getpid():
                self._start()
        except Exception:
            pass  # the job goes on without an agent

    def _start(self) -> None:
        runtime_dir = os.environ.get(RUNTIME_DIR_VARIABLE)
        if not runtime_dir or not os.path.isabs(runtime_dir):
            return
        allocator = Allocator(self._torch)
        if allocator.backend not in ("native", "cudaMallocAsync"):  # a pluggable allocator keeps no statistics
            return
        self._pid = os.getpid()
        self._allocator = allocator
        self._channel = Channel(
            runtime_dir,
            {
                "interval_seconds": _interval_seconds(),
                "torch_version": allocator.torch_version,
                "cuda_version": printable(str(self._torch.version.cuda), 64),
                "allocator_settings": allocator_settings(),
                "rank": environment_number("RANK"),
                "local_rank": environment_number("LOCAL_RANK"),
                "world_size": environment_number("WORLD_SIZE"),
            },
        )
        self._sampler = Sampler(self.sample, _interval_seconds())
        if allocator.backend == "native":
            collector = Collector(self._torch, allocator)
            reporter = OomReporter(allocator, self._channel, runtime_dir, os.environ.get(RUN_ID_VARIABLE), collector)
            self._torch._C._cuda_attach_out_of_memory_observer(reporter.observe)
        if not self._hooked:
            self._hooked = True
            atexit.register(self._leave)
            os.register_at_fork(
                before=self._before_fork, after_in_parent=self._after_fork, after_in_child=self._in_child
            )
        self._channel.open()
        self._sampler.start()

    def sample(self) -> None:
        """Publish one sample of every device in use."""
        # False again when the initialisation, in the midst of which the agent is told of it, failed after all.
        if self._allocator is not None and self._channel is not None and self._torch.cuda.is_initialized():
            self._channel.publish(self._allocator.sample())

    def _leave(self) -> None:
        try:
            if self._pid != os.getpid() or self._sampler is None or self._channel is None:
                return
            if self._sampler.stop(_PATIENCE_SECONDS):
                self.sample()
            self._channel.close()
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
            if self._channel is not None:
                self._channel.abandon()
            if self._sampler is not None:
                self._sampler.forget()
        except Exception:
            pass  # the child has its own work
        self._pid = self._allocator = self._channel = self._sampler = None


def _interval_seconds() -> float:
    try:
        return min(3600.0, max(0.05, float(os.environ.get(INTERVAL_VARIABLE, ""))))
    except ValueError:
        return 1.0
