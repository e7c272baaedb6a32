"""Out-of-memory events in one SQLite file: they outlive the daemon, the job and the machine's uptime.

Nothing is lost to a full or broken disk while the daemon runs: the newest events are held in memory as well.
"""

from __future__ import annotations

import contextlib
import json
import logging
import sqlite3
import threading
from collections import OrderedDict, deque
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from vramscope.daemon.store.database import Entry, Retention, connect, connect_read_only, prepare, write
from vramscope.schema.errors import CommandError
from vramscope.schema.explain import event_from_json
from vramscope.schema.oom import OomEvent

_log = logging.getLogger(__name__)
_IN_MEMORY = 256
_UNWRITTEN = 4096
_UNWRITTEN_BYTES = 128 * 1024 * 1024  # of evidence that waits for the disk, or has none
_FIRST_PAUSE, _LONGEST_PAUSE = 0.05, 5.0  # seconds between two tries


class EventStore:
    """Append, list and fetch events; safe from several threads. ``path`` None keeps them in memory alone.

    Raises CommandError when the file cannot be opened or is not such a file. Writing is a thread's work: neither a slow
    disk nor another program's lock holds up whoever appends or reads.
    """

    def __init__(self, path: Path | None, retention: Retention = Retention()) -> None:  # noqa: B008 - frozen
        self._path = path
        self._retention = retention
        self._lock = threading.Lock()
        self._recent: OrderedDict[str, OomEvent] = OrderedDict()
        self._reports: OrderedDict[str, str] = OrderedDict()  # a report's key -> its event's id, of the recent ones
        self._packed: OrderedDict[str, bytes] = OrderedDict()  # evidence that is not on the disk
        self._unwritten: deque[Entry] = deque(maxlen=_UNWRITTEN)
        self._complained: set[str] = set()
        self._closing = threading.Event()
        self._wanted = threading.Event()
        self._reader: sqlite3.Connection | None = None
        self._thread: threading.Thread | None = None
        if path is not None:
            prepare(path)
            self._reader = connect(path)
            self._thread = threading.Thread(target=self._write_all, args=(path,), name="vramscope-store", daemon=True)
            self._thread.start()

    def append(self, event: OomEvent, report: str | None = None, packed: bytes | None = None) -> None:
        """Keep an event; one with the same id replaces it. Never raises and never waits for the disk.

        ``report`` is the key under which ``find`` finds it, ``packed`` the document that ``evidence`` gives; where they
        are None, those that were given before stay.
        """
        with self._lock:
            self._recent[event.id] = event
            if report is not None:
                self._reports[report] = event.id
            if packed is not None:
                self._packed[event.id] = packed
            while len(self._recent) > _IN_MEMORY:
                self._recent.popitem(last=False)
            while len(self._reports) > _UNWRITTEN:
                self._reports.popitem(last=False)
            while sum(map(len, self._packed.values())) > min(_UNWRITTEN_BYTES, self._retention.bytes):
                self._packed.popitem(last=False)
        if self._thread is not None:
            self._unwritten.append(Entry(event, report))
            self._wanted.set()

    def is_written(self, event_id: str) -> bool:
        """Whether all that was said of the event is on the disk, or nothing ever will be."""
        return self._thread is None or all(entry.event.id != event_id for entry in list(self._unwritten))

    def find(self, report: str) -> OomEvent | None:
        """The newest event that was kept under this report's key."""
        with self._lock:
            known = self._reports.get(report)
        return (
            self.get(known)
            if known is not None
            else next(iter(self._rows("WHERE report = ? ORDER BY at_unix DESC LIMIT 1", report)), None)
        )

    def evidence(self, event_id: str) -> bytes | None:
        """The event's document as it was written, packed; None when there is none, or none any more."""
        with self._lock:
            packed = self._packed.get(event_id)
            if packed is not None or self._reader is None:
                return packed
            try:
                row = self._reader.execute("SELECT packed FROM evidence WHERE id = ?", (event_id,)).fetchone()
            except sqlite3.Error as error:
                self._complain("read", f"{self._path}: cannot be read: {error}")
                return None
        return None if row is None else bytes(row[0])

    def newest(self, limit: int) -> Sequence[OomEvent]:
        """Up to ``limit`` events, newest first."""
        found = {event.id: event for event in self._rows("ORDER BY at_unix DESC LIMIT ?", limit)}
        with self._lock:
            found.update(self._recent)
        return sorted(found.values(), key=lambda event: event.at_unix, reverse=True)[:limit]

    def get(self, event_id: str) -> OomEvent | None:
        """One event, or None when it is not, or no longer, kept."""
        with self._lock:
            recent = self._recent.get(event_id)
        return recent or next(iter(self._rows("WHERE id = ?", event_id)), None)

    def close(self, timeout: float = 0.5) -> None:
        """Write what is unwritten, for ``timeout`` seconds at most, and close. Events in memory stay readable."""
        self._closing.set()
        self._wanted.set()
        if self._thread is not None:
            self._thread.join(timeout)
        with self._lock:
            if self._reader is not None:
                self._reader.close()
                self._reader = None

    def _write_all(self, path: Path) -> None:
        """The thread: what cannot be written now is tried again, until the store is closed."""
        writer = connect(path)
        pause = _FIRST_PAUSE
        while self._unwritten or not self._closing.is_set():
            if not self._unwritten:
                self._wanted.wait()
                self._wanted.clear()
                continue
            try:
                self._write(writer)
                self._complained.discard("write")
                pause = _FIRST_PAUSE
            except sqlite3.Error as error:
                self._complain("write", f"{path}: events are kept in memory only: {error}")
                if self._closing.wait(pause):
                    break
                pause = min(2 * pause, _LONGEST_PAUSE)
        writer.close()

    def _write(self, writer: sqlite3.Connection) -> None:
        entries = list(self._unwritten)
        with self._lock:
            packed = dict(self._packed)
        write(writer, [replace(entry, packed=packed.get(entry.event.id)) for entry in entries], self._retention)
        for _ in entries:
            self._unwritten.popleft()
        with self._lock:
            for entry in entries:
                # A newer one may have come meanwhile.
                if self._packed.get(entry.event.id) is packed.get(entry.event.id):
                    self._packed.pop(entry.event.id, None)

    def _rows(self, condition: str, value: object) -> list[OomEvent]:
        with self._lock:
            if self._reader is None:
                return []
            try:
                rows = self._reader.execute(f"SELECT id, document FROM events {condition}", (value,)).fetchall()
                self._complained.discard("read")
            except sqlite3.Error as error:
                self._complain("read", f"{self._path}: cannot be read: {error}")
                return []
        events = []
        for event_id, document in rows:
            try:
                events.append(_decode(document))
            except ValueError as error:
                self._complain(f"row {event_id}", f"{self._path}: event {event_id!r} is passed over: {error}")
        return events

    def _complain(self, what: str, text: str) -> None:
        if what not in self._complained:
            self._complained.add(what)
            _log.error("%s", text)


class StoredEvents:
    """The events in a store's file, read without a daemon and without changing it. CommandError when it is none."""

    def __init__(self, path: Path) -> None:
        self._database = connect_read_only(path)
        self._path = path

    def newest(self, limit: int) -> Sequence[OomEvent]:
        """Up to ``limit`` events, newest first."""
        return self._rows("ORDER BY at_unix DESC LIMIT ?", limit)

    def get(self, event_id: str) -> OomEvent | None:
        """One event, or None when it is not, or no longer, kept."""
        return next(iter(self._rows("WHERE id = ?", event_id)), None)

    def evidence(self, event_id: str) -> bytes | None:
        """The event's document, packed; None when there is none. Stores of version 1 have none."""
        tables = self._ask("SELECT count(*) FROM sqlite_master WHERE name = 'evidence'")
        if not tables[0][0]:
            return None
        row = self._ask("SELECT packed FROM evidence WHERE id = ?", event_id)
        return bytes(row[0][0]) if row else None

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()

    def _rows(self, condition: str, value: object) -> list[OomEvent]:
        events = []
        for (document,) in self._ask(f"SELECT document FROM events {condition}", value):
            with contextlib.suppress(ValueError):  # of a newer version; the daemon's log tells of it
                events.append(_decode(document))
        return events

    def _ask(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        try:
            return self._database.execute(query, values).fetchall()
        except sqlite3.Error as error:
            raise CommandError(f"{self._path}: cannot be read: {error}") from None


def _decode(document: str) -> OomEvent:
    try:
        return event_from_json(json.loads(document))
    except (TypeError, KeyError, AttributeError) as error:
        raise ValueError(repr(error)) from None
