"""The agent's thread: calls a function again and again, out of the job's sight and never in the way of its end."""

from __future__ import annotations

import _thread
import os
import signal
import sys
import time
from typing import Callable

# A fault of the machine is for whoever watches over it (faulthandler), in whichever thread it happens.
_FAULTS = {signal.SIGSEGV, signal.SIGBUS, signal.SIGFPE, signal.SIGILL, signal.SIGABRT, signal.SIGTRAP, signal.SIGSYS}
_LAST_BREATH_SECONDS = 0.02


class Sampler:
    """A bare thread: jobs join or count what ``threading.enumerate`` lists, and their profilers follow it."""

    def __init__(self, sample: Callable[[], float], pause_seconds: float) -> None:
        """``sample`` says after how many seconds it is to be called again; ``pause_seconds`` holds until it has."""
        self._sample = sample
        self._pause_seconds = pause_seconds
        self._stop: _thread.LockType | None = None
        self._native_id = 0
        self._ended = _thread.allocate_lock()

    def start(self) -> None:
        """Begin, with a first call at once. RuntimeError where the job can have no more threads."""
        stop, ended = _thread.allocate_lock(), _thread.allocate_lock()
        stop.acquire()
        ended.acquire()
        _thread.start_new_thread(self._run, (stop, ended))
        self._stop, self._ended = stop, ended

    def stop(self, timeout_seconds: float) -> bool:
        """End the thread; True when it ran and has ended within the time."""
        stop, self._stop = self._stop, None
        if stop is None:
            return False
        stop.release()
        if not self._ended.acquire(timeout=timeout_seconds):
            return False
        # Its last Python statement is not its end: the C library has yet to take it down, and the kernel to forget it.
        deadline = time.monotonic() + _LAST_BREATH_SECONDS
        while os.path.exists(f"/proc/self/task/{self._native_id}") and time.monotonic() < deadline:
            time.sleep(0.0001)
        return True

    def forget(self) -> bool:
        """After a fork, in the child: the thread stayed with the parent. True when there was one."""
        stop, self._stop = self._stop, None
        return stop is not None

    def _run(self, stop: _thread.LockType, ended: _thread.LockType) -> None:
        self._native_id = _thread.get_native_id()
        try:
            # The job's signals are for the job's threads.
            signal.pthread_sigmask(signal.SIG_BLOCK, signal.valid_signals() - _FAULTS)
            while not sys.is_finalizing():
                # Not even suppress(): what Python's collector counts could set it to work on this thread.
                try:  # noqa: SIM105
                    self._pause_seconds = self._sample()
                except Exception:
                    pass  # a sample that failed is a sample that is missing
                if stop.acquire(True, self._pause_seconds):
                    return
        finally:
            ended.release()
