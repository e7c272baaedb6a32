"""Reports an out-of-memory error from PyTorch's observer, on the failing thread, before the error reaches the job."""

from __future__ import annotations

import _thread
import contextlib
import itertools
import os
import sys
import time
from typing import Any

from ...schema.wire import encode_packet
from .allocator import Allocator
from .channel import Channel, start_ticks
from .environment import allocator_settings, environment_number, harmless, reports_folder
from .evidence import DEADLINE_SECONDS, Collector
from .files import write_whole

# A job that catches thousands of errors fills no disk and no daemon: of those behind this many only the newest is kept.
MAX_REPORTS = 16
_SECONDS_BETWEEN_MORE = 1.0
_SECONDS_AT_FIRST = 10.0
_SHARE = 0.05

FIGURES_ENDING, EVIDENCE_ENDING, RECOVERED_ENDING = ".json", ".evidence", ".recovered"


class OomReporter:
    """The observer. PyTorch raises whatever leaves it in place of the job's own error: no exception of ours does."""

    def __init__(
        self,
        allocator: Allocator,
        channel: Channel,
        runtime_dir: str,
        run_id: str | None,
        collector: Collector | None = None,
    ) -> None:
        self._allocator = allocator
        self._channel = channel
        self._collector = collector
        self._pid = os.getpid()
        self._name = f"{self._pid}-{start_ticks()}"
        self._folder = reports_folder(runtime_dir, run_id)
        # Threads can fail together, and a signal's handler within a report: a counter needs no lock.
        self._numbers = itertools.count(1)
        self._sent_at = 0.0
        self._collecting = _thread.allocate_lock()
        self._allowance = Allowance(time.monotonic())

    def observe(self, device: int, requested_bytes: int, limit_or_total_bytes: int, free_bytes: int) -> str | None:
        """What PyTorch calls. Writes and sends one report; its stem, None where there is none."""
        try:
            if os.getpid() == self._pid and not sys.is_finalizing():
                return self._report(device, requested_bytes, limit_or_total_bytes, free_bytes)
        except Exception:
            pass  # the job's own error is what matters
        return None

    def _report(self, device: int, requested_bytes: int, limit_or_total_bytes: int, free_bytes: int) -> str:
        began = time.monotonic()
        figures = gather_figures(self._allocator, device, requested_bytes, limit_or_total_bytes, free_bytes)
        number = next(self._numbers)
        figures["stem"] = f"{self._name}-{min(number, MAX_REPORTS)}"
        packet = encode_packet("oom", figures)
        path = os.path.join(self._folder, figures["stem"])
        if number > MAX_REPORTS:
            # The newest takes the place of the one before, of which nothing may be left beside it.
            for ending in (EVIDENCE_ENDING, RECOVERED_ENDING):
                with contextlib.suppress(OSError):
                    os.unlink(path + ending)
        # Not synced: it must outlive the job, not the machine.
        write_whole(path + FIGURES_ENDING, packet, f"{path}{FIGURES_ENDING}.{number}.part")
        wanted = number <= MAX_REPORTS or began - self._sent_at >= _SECONDS_BETWEEN_MORE
        if wanted:
            self._sent_at = began
            # Whatever becomes of the evidence, the daemon hears of the error.
            with contextlib.suppress(Exception):
                self._collect(path + EVIDENCE_ENDING, figures, began)
            self._channel.send(packet)
        return str(figures["stem"])

    def _collect(self, path: str, figures: dict[str, Any], began: float) -> None:
        if self._collector is None or not self._allowance.covers(began) or not self._collecting.acquire(blocking=False):
            return
        try:
            document = self._collector.collect("oom", figures, began + DEADLINE_SECONDS)
            self._collector.write(path, document)
        finally:
            self._allowance.spend(time.monotonic() - began)
            self._collecting.release()


class Allowance:
    """The time that evidence may cost a job that goes on after errors: some seconds, then a small share of its life."""

    def __init__(self, now: float) -> None:
        self._left = _SECONDS_AT_FIRST
        self._at = now

    def covers(self, now: float) -> bool:
        """Whether there is any left."""
        self._left = min(_SECONDS_AT_FIRST, self._left + _SHARE * (now - self._at))
        self._at = now
        return self._left > 0

    def spend(self, seconds: float) -> None:
        """Take off what one took."""
        self._left -= seconds


def gather_figures(
    allocator: Allocator, device: int, requested_bytes: int, limit_or_total_bytes: int | None, free_bytes: int | None
) -> dict[str, Any]:
    """OomReport's fields but the stem. A capture asks with 0 bytes and knows neither limit nor free bytes."""
    statistics = allocator.statistics(device)
    total_bytes: int | None = None
    private_pool_free_bytes: int | None = None
    settings: str | None = None
    # Each figure for itself: one that this torch or the driver refuses leaves the others.
    with contextlib.suppress(Exception):
        total_bytes = allocator.total_bytes(device)
    with contextlib.suppress(Exception):
        private_pool_free_bytes, settings = allocator.private_pool_free_bytes(device, statistics)
    limited = total_bytes is not None and limit_or_total_bytes is not None and limit_or_total_bytes < total_bytes
    return {
        "at_unix": time.time(),
        "stats": statistics,
        "requested_bytes": requested_bytes,
        "total_bytes": total_bytes,
        "free_bytes": free_bytes,
        "limit_bytes": limit_or_total_bytes if limited else None,
        "private_pool_free_bytes": private_pool_free_bytes,
        "torch_version": allocator.torch_version,
        "allocator_settings": harmless(settings, 512) or allocator_settings(),
        "visible_devices": harmless(os.environ.get("CUDA_VISIBLE_DEVICES"), 512),
        "rank": environment_number("RANK"),
        "command": harmless(os.path.basename(getattr(sys, "argv", [""])[0]), 256),
    }
