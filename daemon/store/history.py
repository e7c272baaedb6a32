"""The recorded past of devices and processes: in memory at once, on the disk every half minute, both asked together.

It is worth less than the daemon: where the disk is full or the file broken, one warning, and what memory holds.
"""

from __future__ import annotations

import logging
import sqlite3
import threading
import time
from array import array
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from vramscope.daemon.store.answer import Candidate, answer, is_on, select
from vramscope.daemon.store.history_file import (
    Entry,
    HistoryRetention,
    connect,
    find,
    is_recorded,
    prepare,
    rows_of,
    series_between,
    write,
)
from vramscope.daemon.store.levels import COARSE, FINE, SECONDS, Level, Rows, known, pool
from vramscope.daemon.store.series import KEPT_SECONDS, Series, SeriesInMemory, Subject
from vramscope.schema.allocator import AllocatorStats
from vramscope.schema.frame import Frame
from vramscope.schema.history import History, HistoryBusy, HistoryQuery, NotRecorded, Usage

T = TypeVar("T")
_log = logging.getLogger(__name__)
_WRITE_SECONDS = 30.0
_PATIENCE_SECONDS = 2.0


class HistoryStore:
    """Takes each frame, answers queries; safe from several threads. ``path`` None keeps the past in memory alone."""

    def __init__(
        self,
        path: Path | None,
        retention: HistoryRetention = HistoryRetention(),  # noqa: B008 - frozen
        *,
        write_seconds: float = _WRITE_SECONDS,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._path = path
        self._retention = retention
        self._write_seconds = write_seconds
        self._clock = clock
        self._lock = threading.Lock()  # of what is in memory; never held while the disk works
        self._asking = threading.Lock()  # one question at a time
        self._reader: sqlite3.Connection | None = None
        self._identity: tuple[int, int] | None = None  # of the file that is open
        self._thread: threading.Thread | None = None
        self._closing = threading.Event()
        self._complained: set[str] = set()
        keep = {SECONDS: KEPT_SECONDS, FINE: retention.seconds_of(FINE), COARSE: retention.seconds_of(COARSE)}
        if path is not None:
            try:
                prepare(path)
                self._identity = _identity(path)
                self._reader = connect(path)
            except (OSError, sqlite3.Error, ValueError) as error:
                self._complain("open", error)
        self._series = SeriesInMemory(keep, on_disk=self._reader is not None)
        if path is not None and self._reader is not None:
            self._thread = threading.Thread(target=self._write_all, args=(path,), name="vramscope-past", daemon=True)
            self._thread.start()

    def add(self, frame: Frame) -> None:
        """The newest frame. Never waits for the disk."""
        with self._lock:
            self._series.add(frame)

    def add_moment(self, pid: int, stats: AllocatorStats, at_unix: float) -> None:
        """What a process told of itself between two frames, at its failure or its end."""
        with self._lock:
            self._series.add_moment(pid, stats, at_unix)

    def query(self, query: HistoryQuery) -> History:
        """The past that is asked for.

        Raises NotRecorded for a device or process of which nothing is kept, TooManyMoments where the step is too short
        for the span, HistoryBusy where other questions take too long.
        """
        if not self._asking.acquire(timeout=_PATIENCE_SECONDS):
            raise HistoryBusy("too many ask for the past at once")
        try:
            candidates, more = self._candidates(query)
            selected = select(query, candidates)
            if not selected:
                self._check_recorded(query)
            found = answer(query, selected, self._rows)
            return replace(found, left_out=found.left_out + more)
        finally:
            self._asking.release()

    def recent(self, seconds: float) -> list[tuple[Subject, tuple[Usage, ...]]]:
        """What the last daemon wrote of processes in the last ``seconds``, each oldest first."""
        now = self._clock()
        since = int(now - seconds)
        asked = HistoryQuery(since_unix=since, until_unix=now)
        with self._asking:
            written, _ = self._read(lambda file: series_between(file, asked)) or ([], 0)
            rows = {one.id: self._rows(Candidate(one.subject, 0.0, now, one.id), FINE, since, now) for one in written}
        devices = {one.subject.uuid: rows[one.id] for one in written if one.subject.pid is None}
        return [
            (one.subject, _usages(rows[one.id], devices.get(one.subject.uuid, {}), since, one.last_unix))
            for one in written
            if one.subject.pid is not None
        ]

    def close(self, timeout: float = 0.5) -> None:
        """Write what is unwritten, for ``timeout`` seconds at most."""
        self._closing.set()
        if self._thread is not None:
            self._thread.join(timeout)
        if self._asking.acquire(timeout=timeout):
            if self._reader is not None:
                self._reader.close()
                self._reader = None
            self._asking.release()

    def _write_all(self, path: Path) -> None:
        """The thread: what cannot be written is tried again with what has come since."""
        writer: sqlite3.Connection | None = None
        ended = False
        while not ended:
            ended = self._closing.wait(self._write_seconds)
            try:
                if self._identity is None or _identity(path) != self._identity:
                    if writer is not None:
                        writer.close()
                        writer = None
                    self._begin_anew(path)
                writer = writer or connect(path)
                self._write(writer)
                self._complained.discard("write")
            except (sqlite3.Error, OSError, ValueError, TypeError) as error:
                self._complain("write", error)
        if writer is not None:
            writer.close()

    def _begin_anew(self, path: Path) -> None:
        """The file was deleted or replaced: open what is there now, which has nothing of what memory holds."""
        with self._asking:
            # Closed first: the last to close a file deletes its log, by name.
            if self._reader is not None:
                self._reader.close()
                self._reader = None
            self._identity = None
            with self._lock:
                self._series.forget_disk()
            prepare(path)
            if not self._closing.is_set():
                self._reader = connect(path)
            self._identity = _identity(path)
        _log.warning("%s was deleted or replaced: the past is written to the file that is there now", path)

    def _write(self, writer: sqlite3.Connection) -> None:
        with self._lock:
            chunks = self._series.unwritten()
            entries = [
                Entry(
                    series.id,
                    series.subject,
                    series.first_unix,
                    series.last_unix,
                    level,
                    start,
                    array("q", chunk.values),
                )
                for series, level, start, chunk in chunks
            ]
            for _, _, _, chunk in chunks:
                chunk.unwritten, chunk.writing = False, True
        try:
            ids = write(writer, entries, self._retention, self._clock())
        except BaseException:
            with self._lock:
                for _, _, _, chunk in chunks:
                    chunk.unwritten, chunk.writing = True, False
            raise
        with self._lock:
            for series, _, _, chunk in chunks:
                chunk.writing = False  # what was noted meanwhile is unwritten still
                series.id = ids[id(series.subject)]

    def _candidates(self, query: HistoryQuery) -> tuple[list[Candidate], int]:
        """Whose moments may be in the answer, of the disk and of memory, each once; and how many more there are."""
        written, more = self._read(lambda file: series_between(file, query)) or ([], 0)
        found = {one.id: Candidate(one.subject, one.first_unix, one.last_unix, one.id) for one in written}
        with self._lock:
            held = list(self._series)
        alone = []
        for series in held:
            number = series.id if series.id is not None else self._written_before(series)
            if number is not None and number in found:
                found[number] = found[number].joined(series)
            elif series.first_unix <= query.until_unix and series.last_unix >= query.since_unix:
                alone.append(Candidate(series.subject, series.first_unix, series.last_unix, number, (series,)))
        return [*found.values(), *alone], more

    def _written_before(self, series: Series) -> int | None:
        """The id under which the last daemon wrote of the same process or device."""
        return self._read(lambda file: find(file, series.subject, series.first_unix))

    def _rows(self, one: Candidate, level: Level, since: int, until: float) -> Rows:
        found: Rows = {}
        # Memory first: what it lets go of meanwhile is on the disk by then.
        with self._lock:
            numbers = [one.id, *(series.id for series in one.held)]
            for series in one.held:
                pool(found, series.rows(level, since, until))
        number = next((number for number in numbers if number is not None), None)
        if number is not None and level is not SECONDS:
            pool(found, self._read(lambda file: rows_of(file, number, level, since, until)) or {})
        return found

    def _check_recorded(self, query: HistoryQuery) -> None:
        """NotRecorded where none of the time that is kept has the device, or the process."""
        if query.device is not None and not self._is_recorded(query.device, None):
            raise NotRecorded(f"nothing is recorded of device {query.device!r}")
        if query.pid is not None and not self._is_recorded(query.device, query.pid):
            where = "" if query.device is None else f" on device {query.device!r}"
            raise NotRecorded(f"nothing is recorded of process {query.pid}{where}")

    def _is_recorded(self, device: str | None, pid: int | None) -> bool:
        with self._lock:
            held = [series.subject for series in self._series]
        return any(
            (device is None or is_on(device, subject)) and pid in (None, subject.pid) for subject in held
        ) or bool(self._read(lambda file: is_recorded(file, pid, device)))

    def _read(self, ask: Callable[[sqlite3.Connection], T]) -> T | None:
        """What the file says; None where there is none, or none that can be read."""
        if self._reader is None:
            return None
        try:
            return ask(self._reader)
        except (sqlite3.Error, ValueError, TypeError) as error:  # SQLite's columns can hold what they are not made for
            self._complain("read", error)
            return None

    def _complain(self, what: str, error: Exception) -> None:
        if what not in self._complained:
            self._complained.add(what)
            reason = (error.strerror if isinstance(error, OSError) else None) or error
            told = "cannot be read" if what == "read" else "the past is kept in memory only"
            _log.warning("%s: %s: %s", self._path, told, reason)


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except FileNotFoundError:
        return None
    return found.st_dev, found.st_ino


def _usages(process: Rows, device: Rows, since: int, last_unix: float) -> tuple[Usage, ...]:
    # Dated by the end of its bin, which is never before the process began.
    return tuple(
        Usage(
            min(float(at + FINE.width), last_unix),
            known(device[at][0]) if at in device else None,
            *map(known, process[at]),
        )
        for at in sorted(process)
        if at >= since
    )
