"""Out-of-memory events in one SQLite file: they outlive the daemon, the job and the machine's uptime.

Nothing is lost to a full or broken disk while the daemon runs: the newest events are held in memory as well.
"""

from __future__ import annotations

import json
import logging
import sqlite3
import threading
from collections import OrderedDict
from collections.abc import Sequence
from pathlib import Path

from vramscope.schema.errors import CommandError
from vramscope.schema.explain import event_from_json, event_to_json
from vramscope.schema.oom import OomEvent

_log = logging.getLogger(__name__)
_VERSION = 1
_KEPT = 10_000
_IN_MEMORY = 256


class EventStore:
    """Append, list and fetch events; safe from several threads. ``path`` None keeps them in memory alone.

    The file keeps the newest 10,000 events. Raises CommandError when it cannot be opened or is not such a file.
    """

    def __init__(self, path: Path | None, kept: int = _KEPT) -> None:
        self._path = path
        self._kept = kept
        self._lock = threading.Lock()
        self._recent: OrderedDict[str, OomEvent] = OrderedDict()
        self._failing = False
        self._database = None if path is None else _open(path)

    def append(self, event: OomEvent) -> None:
        """Keep an event; one with the same id replaces it. Never raises: a full disk is logged once."""
        with self._lock:
            self._recent[event.id] = event
            while len(self._recent) > _IN_MEMORY:
                self._recent.popitem(last=False)
            if self._database is None:
                return
            try:
                with self._database:
                    self._database.execute(
                        "INSERT OR REPLACE INTO events (id, at_unix, document) VALUES (?, ?, ?)",
                        (event.id, event.at_unix, json.dumps(event_to_json(event))),
                    )
                    self._database.execute(
                        "DELETE FROM events WHERE id IN "
                        "(SELECT id FROM events ORDER BY at_unix DESC LIMIT -1 OFFSET ?)",
                        (self._kept,),
                    )
                self._failing = False
            except sqlite3.Error as error:
                if not self._failing:
                    _log.error("%s: events are kept in memory only: %s", self._path, error)
                self._failing = True

    def newest(self, limit: int) -> Sequence[OomEvent]:
        """Up to ``limit`` events, newest first."""
        with self._lock:
            found = {event.id: event for event in self._rows("ORDER BY at_unix DESC LIMIT ?", limit)}
            found.update(self._recent)
        return sorted(found.values(), key=lambda event: event.at_unix, reverse=True)[:limit]

    def get(self, event_id: str) -> OomEvent | None:
        """One event, or None when it is not, or no longer, kept."""
        with self._lock:
            return self._recent.get(event_id) or next(iter(self._rows("WHERE id = ?", event_id)), None)

    def close(self) -> None:
        """Close the file. The events in memory stay readable."""
        with self._lock:
            if self._database is not None:
                self._database.close()
                self._database = None

    def _rows(self, condition: str, value: object) -> list[OomEvent]:
        if self._database is None:
            return []
        try:
            rows = self._database.execute(f"SELECT document FROM events {condition}", (value,)).fetchall()
        except sqlite3.Error as error:
            _log.error("%s: cannot be read: %s", self._path, error)
            return []
        return [event_from_json(json.loads(document)) for (document,) in rows]


def _open(path: Path) -> sqlite3.Connection:
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        # Threads take turns under the store's own lock.
        database = sqlite3.connect(path, check_same_thread=False, timeout=2.0)
        version = database.execute("PRAGMA user_version").fetchone()[0]
        tables = database.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        if version > _VERSION or (version == 0 and tables):
            database.close()
            raise CommandError(
                f"{path}: not a store of this version of vramscope; move it away or name another --store"
            )
        # Events are rare and precious: each is on the disk before append returns.
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("PRAGMA synchronous = FULL")
        with database:
            database.execute(
                "CREATE TABLE IF NOT EXISTS events (id TEXT PRIMARY KEY, at_unix REAL NOT NULL, document TEXT NOT NULL)"
            )
            database.execute("CREATE INDEX IF NOT EXISTS events_at ON events (at_unix)")
            database.execute(f"PRAGMA user_version = {_VERSION}")
    except OSError as error:
        raise CommandError(f"{path}: cannot be created: {error.strerror}; name another file with --store") from None
    except sqlite3.Error as error:
        raise CommandError(f"{path}: cannot be used as the store: {error}; name another file with --store") from None
    return database
