"""Many settings on one history, on all cores: each worker is forked with the history in it."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, as_completed

from vramscope.analyzers.allocator.replay.interval import with_interval
from vramscope.analyzers.allocator.replay.trial import attempt
from vramscope.analyzers.allocator.replay.window import Window
from vramscope.schema.replay import ReplayResult

# Below so many calls a worker's start takes longer than the work.
_ALONE = 20_000
_window: Window | None = None


class Sweep:
    """Workers that replay one history; ``close`` ends them."""

    def __init__(self, window: Window, rounds: int) -> None:
        self._window = window
        self._pool: ProcessPoolExecutor | None = None
        cores = len(os.sched_getaffinity(0))
        if cores > 1 and len(window.calls) * rounds > _ALONE:
            context = multiprocessing.get_context("fork")
            self._pool = ProcessPoolExecutor(min(cores, rounds), context, _begin, (window,))
            self._pool.submit(os.getpid).result()  # forked before anything here starts a thread

    def run(self, settings: Sequence[Mapping[str, str]], done: Callable[[], None] = lambda: None) -> list[ReplayResult]:
        """A result for each, in their order; ``done`` is called after each."""
        if self._pool is None:
            found = []
            for keys in settings:
                found.append(_tried(self._window, keys))
                done()
            return found
        futures: list[Future[ReplayResult]] = [self._pool.submit(_attempt, dict(keys)) for keys in settings]
        for future in as_completed(futures):
            future.result()
            done()
        return [future.result() for future in futures]

    def close(self) -> None:
        """End the workers."""
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)


def _begin(window: Window) -> None:
    global _window
    _window = window


def _attempt(keys: dict[str, str]) -> ReplayResult:
    assert _window is not None
    return _tried(_window, keys)


def _tried(window: Window, keys: Mapping[str, str]) -> ReplayResult:
    return with_interval(window, attempt(window, keys))
