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
from pathlib import Path

from vramscope.schema.errors import CommandError
from vramscope.schema.explain import event_from_json, event_to_json
from vramscope.schema.oom import OomEvent

_log = logging.getLogger(__name__)
_VERSION = 1
_KEPT = 10_000
_IN_MEMORY = 256
_UNWRITTEN = 4096
_FIRST_PAUSE, _LONGEST_PAUSE = 0.05, 5.0  # seconds between two tries


class EventStore:
    """Append, list and fetch events; safe from several threads. ``path`` None keeps them in memory alone.

    The file keeps the newest 10,000 events. Raises CommandError when it cannot be opened or is not such a file. Writing
    is a thread's work: neither a slow disk nor another program's lock holds up whoever appends or reads.
    """

    def __init__(self, path: Path | None, kept: int = _KEPT) -> None:
        self._path = path
        self._kept = kept
        self._lock = threading.Lock()
        self._recent: OrderedDict[str, OomEvent] = OrderedDict()
        self._unwritten: deque[OomEvent] = deque(maxlen=_UNWRITTEN)
        self._complained: set[str] = set()
        self._closing = threading.Event()
        self._wanted = threading.Event()
        self._reader: sqlite3.Connection | None = None
        self._thread: threading.Thread | None = None
        if path is not None:
            _prepare(path)
            self._reader = _connect(path)
            self._thread = threading.Thread(target=self._write_all, args=(path,), name="vramscope-store", daemon=True)
            self._thread.start()

    def append(self, event: OomEvent) -> None:
        """Keep an event; one with the same id replaces it. Never raises and never waits for the disk."""
        with self._lock:
            self._recent[event.id] = event
            while len(self._recent) > _IN_MEMORY:
                self._recent.popitem(last=False)
        if self._thread is not None:
            self._unwritten.append(event)
            self._wanted.set()

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
        writer = _connect(path)
        pause = _FIRST_PAUSE
        while self._unwritten or not self._closing.is_set():
            if not self._unwritten:
                self._wanted.wait()
                self._wanted.clear()
                continue
            try:
                self._write(writer, list(self._unwritten))
                self._complained.discard("write")
                pause = _FIRST_PAUSE
            except sqlite3.Error as error:
                self._complain("write", f"{path}: events are kept in memory only: {error}")
                if self._closing.wait(pause):
                    break
                pause = min(2 * pause, _LONGEST_PAUSE)
        writer.close()

    def _write(self, writer: sqlite3.Connection, events: Sequence[OomEvent]) -> None:
        with writer:
            writer.executemany(
                "INSERT OR REPLACE INTO events (id, at_unix, document) VALUES (?, ?, ?)",
                [(event.id, event.at_unix, json.dumps(event_to_json(event))) for event in events],
            )
            # By the order in which they came: an event's own time is what a job says.
            writer.execute(
                "DELETE FROM events WHERE rowid <= (SELECT max(rowid) FROM events) - ?",
                (self._kept,),
            )
        for _ in events:
            self._unwritten.popleft()

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
                events.append(event_from_json(json.loads(document)))
            except (ValueError, TypeError, KeyError, AttributeError) as error:
                self._complain(f"row {event_id}", f"{self._path}: event {event_id!r} is passed over: {error!r}")
        return events

    def _complain(self, what: str, text: str) -> None:
        if what not in self._complained:
            self._complained.add(what)
            _log.error("%s", text)


def _connect(path: Path) -> sqlite3.Connection:
    # Threads take turns under the store's own lock.
    database = sqlite3.connect(path, check_same_thread=False, timeout=0.2)
    # Events are rare and precious: each is on the disk once its transaction has ended.
    database.execute("PRAGMA synchronous = FULL")
    return database


def _prepare(path: Path) -> None:
    """Make the file what it must be. Raises CommandError where it cannot be, or is something else."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with contextlib.closing(sqlite3.connect(path, timeout=2.0)) as database:
            version = database.execute("PRAGMA user_version").fetchone()[0]
            tables = database.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
            if version > _VERSION or (version == 0 and tables):
                raise CommandError(
                    f"{path}: not a store of this version of vramscope; move it away or name another --store"
                )
            database.execute("PRAGMA journal_mode = WAL")  # readers do not wait for writers
            with database:
                database.execute(
                    "CREATE TABLE IF NOT EXISTS events "
                    "(id TEXT PRIMARY KEY, at_unix REAL NOT NULL, document TEXT NOT NULL)"
                )
                database.execute("CREATE INDEX IF NOT EXISTS events_at ON events (at_unix)")
                database.execute(f"PRAGMA user_version = {_VERSION}")
    except OSError as error:
        raise CommandError(f"{path}: cannot be created: {error.strerror}; name another file with --store") from None
    except sqlite3.Error as error:
        raise CommandError(f"{path}: cannot be used as the store: {error}; name another file with --store") from None
