"""Reports an out-of-memory error from PyTorch's observer, on the failing thread, before the error reaches the job."""

from __future__ import annotations

import contextlib
import itertools
import os
import sys
import time

from ...schema.wire import REPORTS_FOLDER, RUN_ID, encode_packet
from .allocator import Allocator
from .channel import Channel
from .descriptors import Descriptor

# A job that catches thousands of errors fills no disk and no daemon: of those behind this many only the newest is kept.
MAX_REPORTS = 16
_SECONDS_BETWEEN_MORE = 1.0


class OomReporter:
    """The observer. PyTorch raises whatever leaves it in place of the job's own error: no exception of ours does."""

    def __init__(self, allocator: Allocator, channel: Channel, runtime_dir: str, run_id: str | None) -> None:
        self._allocator = allocator
        self._channel = channel
        self._pid = os.getpid()
        folder = os.path.join(runtime_dir, REPORTS_FOLDER)
        self._folder = os.path.join(folder, run_id) if run_id is not None and RUN_ID.match(run_id) else folder
        # Threads can fail together, and a signal's handler within a report: a counter needs no lock.
        self._numbers = itertools.count(1)
        self._sent_at = 0.0

    def observe(self, device: int, requested_bytes: int, limit_or_total_bytes: int, free_bytes: int) -> str | None:
        """What PyTorch calls. Writes and sends one report; its stem, None where there is none."""
        try:
            if os.getpid() == self._pid and not sys.is_finalizing():
                return self._report(device, requested_bytes, limit_or_total_bytes, free_bytes)
        except Exception:
            pass  # the job's own error is what matters
        return None

    def _report(self, device: int, requested_bytes: int, limit_or_total_bytes: int, free_bytes: int) -> str:
        number = next(self._numbers)
        stem = f"{self._channel.stem}-{min(number, MAX_REPORTS)}"
        statistics = self._allocator.statistics(device)
        total_bytes: int | None = None
        private_pool_free_bytes: int | None = None
        settings: str | None = None
        # Each figure for itself: one that this torch or the driver refuses leaves the others.
        with contextlib.suppress(Exception):
            total_bytes = self._allocator.total_bytes(device)
        with contextlib.suppress(Exception):
            private_pool_free_bytes, settings = self._allocator.private_pool_free_bytes(device, statistics)
        limited = total_bytes is not None and limit_or_total_bytes < total_bytes
        packet = encode_packet(
            "oom",
            {
                "at_unix": time.time(),
                "stats": statistics,
                "requested_bytes": requested_bytes,
                "total_bytes": total_bytes,
                "free_bytes": free_bytes,
                "limit_bytes": limit_or_total_bytes if limited else None,
                "private_pool_free_bytes": private_pool_free_bytes,
                "torch_version": self._allocator.torch_version,
                "allocator_settings": printable(settings, 512) or allocator_settings(),
                "visible_devices": printable(os.environ.get("CUDA_VISIBLE_DEVICES"), 512),
                "rank": environment_number("RANK"),
                "stem": stem,
                "command": printable(os.path.basename(getattr(sys, "argv", [""])[0]), 256),
            },
        )
        self._write(packet, stem, number)
        now = time.monotonic()
        if number <= MAX_REPORTS or now - self._sent_at >= _SECONDS_BETWEEN_MORE:
            self._sent_at = now
            self._channel.send(packet)
        return stem

    def _write(self, packet: bytes, stem: str, number: int) -> None:
        """The report's file appears whole or not at all. It is not synced: it must outlive the job, not the machine."""
        name = os.path.join(self._folder, stem + ".json")
        unfinished = f"{name}.{number}.part"
        try:
            flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
            file = Descriptor(os.open(unfinished, flags, 0o600))
            try:
                written = os.write(file.fileno(), packet)
            finally:
                file.close()
            if written == len(packet):
                os.rename(unfinished, name)
            else:
                os.unlink(unfinished)
        except OSError:
            with contextlib.suppress(OSError):
                os.unlink(unfinished)


def allocator_settings() -> str | None:
    """The allocator's settings as the environment gives them; the older name wins where both are set."""
    settings = os.environ.get("PYTORCH_CUDA_ALLOC_CONF") or os.environ.get("PYTORCH_ALLOC_CONF")
    return printable(settings, 512)


def environment_number(name: str) -> int | None:
    """A launcher's variable (RANK and the like) as a number; None when it is not one."""
    value = os.environ.get(name, "")
    return int(value) if value.isascii() and value.isdigit() and len(value) < 9 else None


def printable(text: str | None, length: int) -> str | None:
    """``text`` cut to ``length``; None when there is none or when it holds what must not reach a terminal."""
    return text[:length] if text and text.isprintable() else None
