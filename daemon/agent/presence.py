"""All that the agent keeps in one process while the job uses CUDA: figures, history, steps, outcome, requests.

Each part fails for itself: what one of them cannot do leaves the others at work.
"""

from __future__ import annotations

import contextlib
import os
import time
from typing import Any, Callable

from ...schema.wire import RUN_ID, RUN_ID_VARIABLE
from . import garbage
from .activity import frameworks
from .allocator import Allocator
from .channel import Channel
from .environment import allocator_settings, environment_number, harmless, reports_folder
from .evidence import DEADLINE_SECONDS, Collector
from .gauges import Gauges
from .history import FlightRecorder
from .oom import EVIDENCE_ENDING, OomReporter, gather_figures
from .outcome import Outcome
from .pace import Pace
from .requests import Requests
from .rest import Rest
from .samples import Samples
from .steps import Steps
from .summary import Summary

# Before a sample is as old as this it is renewed though nothing has changed: after 15 s the daemon takes the agent for
# gone.
_OLDEST_SECONDS = 12.0
_TURNS_BETWEEN_LOOKS = 4
# A thread that wakes a moment too early, by a clock that is being set, is not sent back to sleep for the rest.
_EARLY_SECONDS = 0.01


class Presence:
    """Made once CUDA is there. ``turn`` is called again and again, ``leave`` when the job ends in order."""

    def __init__(self, torch: Any, allocator: Allocator, runtime_dir: str, pace: Pace) -> None:
        self._torch = torch
        self._allocator = allocator
        self._run_id = os.environ.get(RUN_ID_VARIABLE)
        self._folder = reports_folder(runtime_dir, self._run_id)
        self._samples = Samples()
        self._steps = Steps(allocator)
        self._summary = Summary()
        self._recorder = allocator.recorder = FlightRecorder(torch)
        with contextlib.suppress(Exception):
            self._steps.watch()
        native = allocator.backend == "native"
        if native:
            with contextlib.suppress(Exception):
                self._recorder.start()
        self._channel = Channel(runtime_dir, self._hello(pace.round_seconds))
        self._outcome = Outcome(self._folder, allocator.allocations, self._channel.send)
        self._collector = Collector(torch, allocator, self._steps, self._samples)
        self._requests = Requests(runtime_dir, self._channel.stem, self._capture)
        self._gauges = Gauges(allocator)
        self._rest = Rest()
        self._pace = pace
        self._initialised = self._rests = False
        self._rounds = self._turns = 0
        self._peaks: dict[int, list[int]] = {}
        self._published: list[list[int]] | None = None
        self._standing: list[list[int]] = []
        # By the monotonic clock.
        self._due = self._written_at = -_OLDEST_SECONDS
        # What can wait for a moment has its turn in every fourth or eighth round.
        alone = (self._sample,)
        whole = (self._sample, self._outcome.tick, self._record)
        first, fifth = (self._look, self._tend, *whole), (self._tend_if_needed, *whole)
        self._cycle = (first, alone, alone, alone, fifth, alone, alone, alone)
        if native:
            self._reporter = OomReporter(allocator, self._channel, runtime_dir, self._run_id, self._collector)
            torch._C._cuda_attach_out_of_memory_observer(self._observe)

    def open(self) -> None:
        """Look for the daemon, on the job's own thread."""
        self._channel.open()

    def turn(self) -> float:
        """A round, or next to nothing while none is due or the job rests, and nobody asks; the seconds until the next.

        Of the waits between two rounds none is longer than a request may wait.
        """
        now = time.monotonic()
        asked = self._requests.waiting()
        if now < self._due - _EARLY_SECONDS and not asked:
            return min(self._due - now, self._pace.look_seconds)
        number, self._turns = self._turns, self._turns + 1
        # A job at work is likely to go on with it: it is not asked about that each time.
        if self._rests or number % _TURNS_BETWEEN_LOOKS == 0:
            rested, self._rests = self._rests, self._rest.lasts()
            if self._rests and (not rested or asked or (number % 2 == 0 and self._channel.needs_tending())):
                self._rounds = 0  # what its last work has brought about is seen to as a whole
            elif self._rests and self._published is not None:
                if self._grows_old(now):
                    self._renew(now)
                return self._pace.look_seconds
            elif self._rests and not self._grows_old(now):
                return self._pace.look_seconds
        self.tick(asked)
        look = self._pace.look_seconds
        pause = look if self._rests else self._pace.round_seconds
        self._due = now + pause
        return pause if pause < look else look

    def tick(self, asked: bool = True) -> None:
        """One round: a sample of every device in use, and whatever waits."""
        times = self._pace.times
        number = self._rounds - self._rounds % times
        self._rounds = number + times
        garbage.hold()
        try:
            # False again when the initialisation, in the midst of which the agent is told of it, failed after all.
            if not self._initialised and not self._torch.cuda.is_initialized():
                return
            self._initialised = True
            works = self._cycle[number % len(self._cycle)]
            for work in (*works, self._requests.tick) if asked else works:
                try:
                    work()
                except Exception:
                    continue
        finally:
            garbage.release()

    def leave(self, *, alone: bool) -> None:
        """The job ends in order, and this is its last word; ``alone`` when the agent's thread has ended before."""
        last: list[Callable[[], object]] = [self._outcome.leave]
        if alone and self._torch.cuda.is_initialized():
            # A job may end before its first sample.
            last = [self._allocator.finds_more, *last, self._summarise]
        for work in last:
            with contextlib.suppress(Exception):
                work()
        self._channel.close()

    def abandon(self) -> None:
        """In a forked child: all of this is the parent's."""
        garbage.forget()
        self._channel.abandon()
        self._steps.forget()

    def _hello(self, interval_seconds: float) -> dict[str, Any]:
        history: str | None = None
        loaded: dict[str, str] = {}
        with contextlib.suppress(Exception):
            history = self._recorder.recorded_by
        with contextlib.suppress(Exception):
            loaded = frameworks()
        return {
            "interval_seconds": interval_seconds,
            "torch_version": self._allocator.torch_version,
            "cuda_version": harmless(str(self._torch.version.cuda), 64),
            "allocator_settings": allocator_settings(),
            "rank": environment_number("RANK"),
            "local_rank": environment_number("LOCAL_RANK"),
            "world_size": environment_number("WORLD_SIZE"),
            "backend": harmless(self._allocator.backend, 32),
            "history": history,
            "frameworks": loaded or None,
        }

    def _grows_old(self, now: float) -> bool:
        """Whether the sample that the daemon has would be too old after one more wait."""
        pause = self._pace.look_seconds if self._rests else self._pace.round_seconds
        return now - self._written_at + pause >= _OLDEST_SECONDS

    def _renew(self, now: float) -> None:
        """Write the sample of a job that rests once more, with the time of now. Nothing has been allocated since."""
        garbage.hold()
        try:
            self._written_at = now
            rows = self._published
            if rows is not None and not self._channel.publish(self._gauges.text(time.time(), rows)):
                self._published = None
        finally:
            garbage.release()

    def _look(self) -> None:
        if self._gauges.look():
            self._published = None
            self._standing = []

    def _tend(self) -> None:
        if self._channel.tend():
            self._published = None

    def _tend_if_needed(self) -> None:
        if self._channel.needs_tending():
            self._tend()

    def _sample(self) -> None:
        if self._allocator.finds_more():
            self._look()
        rows = self._gauges.read()
        now, monotonic = time.time(), time.monotonic()
        # What the daemon has already is not written again, but for once in a while.
        if rows != self._published or self._grows_old(monotonic):
            self._written_at = monotonic
            self._published = rows if self._channel.publish(self._gauges.text(now, rows)) else None
        # Within what is reserved a step moves the bytes up and down many times; what it needs at most shows as a peak.
        standing = [[row[1], *row[-3:]] for row in rows]
        moved = standing != self._standing or self._outcome.pending
        self._standing = standing
        for device, row in zip(self._gauges.devices, rows):
            self._samples.add(now, device, row[0], row[1], row[2])
            peaks = row[2:4]
            if peaks != self._peaks.get(device):
                self._peaks[device] = peaks
                moved = self._summary.rise(device, *peaks) or moved
        self._pace.note(moved=moved)

    def _record(self) -> None:
        if self._allocator.backend == "native":
            self._recorder.start()

    def _observe(self, device: int, requested_bytes: int, limit_or_total_bytes: int, free_bytes: int) -> None:
        try:
            garbage.hold()
            try:
                stem = self._reporter.observe(device, requested_bytes, limit_or_total_bytes, free_bytes)
                if stem is not None:
                    self._outcome.failed(stem)
                    self._due = 0.0
            finally:
                garbage.release()
        except Exception:
            pass  # PyTorch would raise it in place of the job's own error

    def _capture(self, number: int) -> None:
        """A report of now, on the agent's own thread; of the device that holds most."""
        began = time.monotonic()
        devices = self._allocator.figures()
        if devices:
            device = max(devices, key=lambda figures: int(figures["reserved_bytes"]))["device"]
            figures = gather_figures(self._allocator, device, 0, None, None)
            figures["stem"] = f"{self._channel.stem}-{number}"
            document = self._collector.collect("capture", figures, began + DEADLINE_SECONDS)
            self._collector.write(os.path.join(self._folder, figures["stem"] + EVIDENCE_ENDING), document)

    def _summarise(self) -> None:
        if self._run_id is not None and RUN_ID.match(self._run_id):
            for statistics in self._allocator.sample():
                self._summary.add(statistics)
            capacities = {device: self._allocator.capacity_bytes(device) for device in self._summary.devices()}
            self._summary.write(self._folder, self._channel.stem, environment_number("RANK"), capacities)
