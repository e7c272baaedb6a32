"""The loop: ask the sources, join what they say into a Frame, keep it, and hand on what they tell of failures."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Protocol, TypeVar

from vramscope.daemon.failures import EventKeeper, Failures, ReportFiles
from vramscope.daemon.history import WINDOW_SECONDS, MemoryHistory
from vramscope.daemon.join import join
from vramscope.daemon.store.history import HistoryStore
from vramscope.daemon.watch import LoggedIncident
from vramscope.schema.agent import AgentSample, FiledReport, LastSample, OomReport, Outcome
from vramscope.schema.device import Device
from vramscope.schema.errors import SourceDown
from vramscope.schema.frame import Frame, HostProcess, SourceStatus
from vramscope.schema.history import EndedProcess, History, HistoryQuery
from vramscope.schema.oom import OomEvent

_log = logging.getLogger(__name__)
T = TypeVar("T")


class DeviceReading(Protocol):
    """What a device source answers."""

    @property
    def devices(self) -> tuple[Device, ...]: ...
    @property
    def driver_version(self) -> str | None: ...
    @property
    def cuda_driver_version(self) -> str | None: ...


class DeviceSource(Protocol):
    """The driver, or a machine that plays one. ``read`` raises SourceDown while it cannot answer."""

    name: str

    def read(self) -> DeviceReading: ...
    def close(self) -> None: ...


class HostSource(Protocol):
    """/proc, or a recorded one."""

    name: str

    def read(self, pids: Iterable[int]) -> tuple[HostProcess, ...]: ...


class JobSource(Protocol):
    """The agents inside the jobs."""

    name: str

    def read(self) -> tuple[AgentSample, ...]: ...
    def take_reports(self) -> tuple[OomReport, ...]: ...
    def take_outcomes(self) -> tuple[Outcome, ...]: ...
    def take_last_samples(self) -> tuple[LastSample, ...]: ...
    def close(self) -> None: ...


class ErrorSource(Protocol):
    """The logs that are watched."""

    name: str

    def read(self) -> tuple[LoggedIncident, ...]: ...
    def finish(self) -> tuple[LoggedIncident, ...]: ...
    def close(self) -> None: ...


class Service:
    """Collects every ``interval`` seconds in a thread of its own; answers exporters from memory (``DaemonState``)."""

    def __init__(
        self,
        devices: DeviceSource,
        hosts: HostSource,
        jobs: JobSource,
        store: EventKeeper,
        *,
        logs: ErrorSource | None = None,
        reports: ReportFiles | None = None,
        past: HistoryStore | None = None,
        interval: float = 1.0,
        origin: str = "agent",
        clock: Callable[[], float] = time.time,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._devices, self._hosts, self._jobs, self._store = devices, hosts, jobs, store
        self._logs, self._reports = logs, reports
        self._past = past or HistoryStore(None)
        self._history = MemoryHistory()
        try:
            for subject, usages in self._past.recent(WINDOW_SECONDS):
                if subject.pid is not None:
                    self._history.resume(subject.pid, subject.uuid, usages, clock())
        except Exception as error:  # the past is worth less than the daemon
            _log.warning("what the last daemon recorded cannot be read: %s", error)
        self._failures = Failures(store, self._history, reports, origin=origin)
        self._interval = interval
        self._clock, self._monotonic = clock, monotonic
        self._frame: Frame | None = None
        self._statuses: dict[str, SourceStatus] = {}
        self._stopping = threading.Event()
        # A thread that hangs inside the driver must not keep the process from ending.
        self._thread = threading.Thread(target=self._loop, name="vramscope-collect", daemon=True)
        self._collected = threading.Condition()
        self._after_each: list[Callable[[], object]] = []

    def frame(self) -> Frame | None:
        return self._frame

    def ooms(self, limit: int) -> Sequence[OomEvent]:
        return self._store.newest(limit)

    def oom(self, event_id: str) -> OomEvent | None:
        return self._store.get(event_id)

    def evidence(self, event_id: str) -> bytes | None:
        return self._store.evidence(event_id)

    def oom_counts(self) -> Mapping[str, int]:
        return self._failures.counts

    def departed(self) -> Sequence[EndedProcess]:
        return self._history.ended()

    def history(self, query: HistoryQuery) -> History:
        return self._past.query(query)

    @property
    def interval(self) -> float:
        """Seconds between two collections."""
        return self._interval

    def after_each(self, action: Callable[[], object]) -> None:
        """Call ``action`` in the collecting thread after each collection."""
        self._after_each.append(action)

    def start(self) -> None:
        """Begin to collect."""
        self._thread.start()

    def wait_for_frame(self, timeout: float) -> Frame | None:
        """The newest frame, after waiting up to ``timeout`` seconds for the first."""
        with self._collected:
            self._collected.wait_for(lambda: self._frame is not None, timeout)
        return self._frame

    def stop(self, timeout: float = 1.0) -> None:
        """End the loop and let go of the sources; waits at most ``timeout`` seconds for a source that hangs."""
        self._stopping.set()
        if self._thread.is_alive():
            self._thread.join(timeout)
        if self._thread.is_alive():
            return  # inside the driver: shutting NVML down under it would crash
        self._devices.close()
        self._jobs.close()
        if self._logs is not None:
            # The next daemon begins behind what is written by then.
            for incident in self._ask(self._logs.name, self._logs.finish) or ():
                self._failures.hear_log(incident)
            self._logs.close()
        if self._reports is not None:
            self._reports.close()
        self._store.close()
        self._past.close()

    def collect(self) -> Frame:
        """One cycle: every source once, joined; then what they tell of memory that ran out, explained and kept."""
        reading = self._ask(self._devices.name, self._devices.read)
        samples = self._ask(self._jobs.name, self._jobs.read) or ()
        devices = reading.devices if reading else ()
        processes = join(devices, samples)
        pids = [process.pid for process in processes]
        hosts = self._ask(self._hosts.name, lambda: self._hosts.read(pids)) or ()
        logged = (self._ask(self._logs.name, self._logs.read) or ()) if self._logs is not None else ()
        # The packet of a report follows its files: they are there by now.
        filed = (self._ask(self._reports.name, self._reports.read) or ()) if self._reports is not None else ()
        frame = Frame(
            at_unix=self._clock(),
            devices=devices,
            processes=processes,
            hosts=hosts,
            sources=tuple(self._statuses.values()),
            driver_version=reading.driver_version if reading else None,
            cuda_driver_version=reading.cuda_driver_version if reading else None,
        )
        before, self._frame = self._frame, frame
        self._history.add(frame)
        self._past.add(frame)
        self._hear_failures(before, frame, logged, filed)
        for action in self._after_each:
            action()
        with self._collected:
            self._collected.notify_all()
        return frame

    def _hear_failures(
        self, before: Frame | None, frame: Frame, logged: Iterable[LoggedIncident], filed: Iterable[FiledReport]
    ) -> None:
        for last in self._jobs.take_last_samples():
            self._history.add_last(last, frame.at_unix)
            for stats in last.sample.stats:
                self._past.add_moment(last.sample.pid, stats, last.sample.at_unix)
        reports = self._jobs.take_reports()
        for report in reports:
            self._past.add_moment(report.pid, report.stats, report.at_unix)
        self._failures.hear_packets(reports, before, frame)
        outcomes = self._jobs.take_outcomes()
        if self._reports is not None:
            self._failures.hear_files(filed, before, frame)
            outcomes = (*outcomes, *self._reports.take_outcomes())
        self._failures.hear_outcomes(outcomes)
        for incident in logged:
            self._failures.hear_log(incident)

    def _ask(self, name: str, read: Callable[[], T]) -> T | None:
        """A source's answer, or None while it is down; its state is logged when it changes, not each time."""
        before = self._statuses.get(name)
        started = self._monotonic()
        try:
            answer = read()
        except SourceDown as error:
            self._down(name, started, str(error), before)
            return None
        except Exception as error:
            # A source's fault must not take the others down; its text is worth a bug report.
            if before is None or before.up:
                _log.exception("source %s failed", name)
            self._down(name, started, f"{type(error).__name__}: {error}", before)
            return None
        if before is not None and not before.up:
            _log.warning("source %s answers again", name)
        self._statuses[name] = SourceStatus(name, True, self._monotonic() - started, self._clock())
        return answer

    def _down(self, name: str, started: float, error: str, before: SourceStatus | None) -> None:
        if before is None or before.error != error:
            _log.warning("source %s is down: %s", name, error)
        last = before.last_success_unix if before else None
        self._statuses[name] = SourceStatus(name, False, self._monotonic() - started, last, error)

    def _loop(self) -> None:
        due = self._monotonic()
        while not self._stopping.is_set():
            try:
                self.collect()
            except Exception:
                _log.exception("a collection failed")
            due += self._interval
            now = self._monotonic()
            if due < now:
                due = now  # a slow source: go on from here rather than catching up in a burst
            self._stopping.wait(due - now)
