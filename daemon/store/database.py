"""The store's SQLite file: its tables, their versions, and what is let go when it grows too large."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from vramscope.daemon.store import sqlite_file
from vramscope.schema.errors import CommandError
from vramscope.schema.explain import event_to_json
from vramscope.schema.oom import OomEvent

VERSION = 2
_TABLES_1 = (
    "CREATE TABLE events (id TEXT PRIMARY KEY, at_unix REAL NOT NULL, document TEXT NOT NULL)",
    "CREATE INDEX events_at ON events (at_unix)",
)
# report is "uid/stem", by which a report's files are known again; owner is for whom the event counts. Sizes stand in an
# index, or before what is large: to add them up no document is read.
_TABLES_2 = (
    "ALTER TABLE events ADD COLUMN report TEXT",
    "ALTER TABLE events ADD COLUMN owner TEXT",
    "ALTER TABLE events ADD COLUMN size INTEGER NOT NULL DEFAULT 0",
    "UPDATE events SET size = length(CAST(document AS BLOB))",
    "CREATE INDEX events_report ON events (report)",
    "CREATE INDEX events_owner ON events (owner, size)",
    "CREATE TABLE evidence (id TEXT PRIMARY KEY REFERENCES events (id) ON DELETE CASCADE, "
    "owner TEXT, size INTEGER NOT NULL, packed BLOB NOT NULL)",
)
_AT_ONCE = 64


@dataclass(frozen=True, slots=True)
class Entry:
    """What is to be written of an event. ``packed`` is its evidence; None leaves what is there."""

    event: OomEvent
    report: str | None = None
    packed: bytes | None = None


@dataclass(frozen=True, slots=True)
class Retention:
    """How much the file keeps: at most so many events, and so many bytes of events and evidence together."""

    events: int = 10_000
    bytes: int = 512 * 1024 * 1024


def connect(path: Path) -> sqlite3.Connection:
    """A connection to a prepared file; threads take turns under a lock of their own."""
    database = sqlite3.connect(path, check_same_thread=False, timeout=0.2)
    # Events are rare and precious: each is on the disk once its transaction has ended.
    database.execute("PRAGMA synchronous = FULL")
    database.execute("PRAGMA foreign_keys = ON")
    return database


def connect_read_only(path: Path) -> sqlite3.Connection:
    """A connection that changes nothing, to a file of this version or an older one. CommandError where it is none."""
    try:
        if not path.is_file():
            raise CommandError(f"{path}: no such store: name the daemon's with --store")
        database = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=2.0)
        version = database.execute("PRAGMA user_version").fetchone()[0]
    except PermissionError as error:
        raise CommandError(f"{path}: {error.strerror}") from None
    except sqlite3.Error as error:
        raise CommandError(f"{path}: cannot be read as a store: {error}") from None
    if not 1 <= version <= VERSION:
        database.close()
        raise CommandError(f"{path}: not a store of this version of vramscope")
    return database


def write(database: sqlite3.Connection, entries: Iterable[Entry], retention: Retention) -> None:
    """Write in one transaction; then let go of what is too much."""
    with database:
        for entry in entries:
            event = entry.event
            document = json.dumps(event_to_json(event))
            database.execute(
                "INSERT INTO events (id, at_unix, document, report, owner, size) VALUES (?, ?, ?, ?, ?, ?) "
                "ON CONFLICT (id) DO UPDATE SET at_unix = excluded.at_unix, document = excluded.document, "
                "report = coalesce(excluded.report, report), owner = excluded.owner, size = excluded.size",
                (event.id, event.at_unix, document, entry.report, event.user, len(document)),
            )
            if entry.packed is not None:
                database.execute(
                    "INSERT OR REPLACE INTO evidence (id, owner, size, packed) VALUES (?, ?, ?, ?)",
                    (event.id, event.user, len(entry.packed), entry.packed),
                )
        _let_go(database, retention)
    database.execute("PRAGMA incremental_vacuum").fetchall()


def _let_go(database: sqlite3.Connection, retention: Retention) -> None:
    """The oldest first, of whoever has most: one user's flood must not displace another's only event.

    By the order in which they came: an event's own time is what a job says. An explanation outlives the document that
    it was read from.
    """
    while (surplus := _total(database, "events", "count(*)") - retention.events) > 0:
        _delete_oldest(database, "events", "count(*)", min(surplus, _AT_ONCE))
    while _total(database, "events", "sum(size)") + _total(database, "evidence", "sum(size)") > retention.bytes:
        if not _delete_oldest(database, "evidence", "sum(size)", 1):
            _delete_oldest(database, "events", "sum(size)", 1)


def _total(database: sqlite3.Connection, table: str, measure: str) -> int:
    return int(database.execute(f"SELECT coalesce({measure}, 0) FROM {table}").fetchone()[0])


def _delete_oldest(database: sqlite3.Connection, table: str, measure: str, count: int) -> int:
    row = database.execute(f"SELECT owner FROM {table} GROUP BY owner ORDER BY {measure} DESC LIMIT 1").fetchone()
    if row is None:
        return 0
    return database.execute(
        f"DELETE FROM {table} WHERE rowid IN (SELECT rowid FROM {table} WHERE owner IS ? ORDER BY rowid LIMIT ?)",
        (row[0], count),
    ).rowcount


def prepare(path: Path) -> None:
    """Make the file what it must be. Raises CommandError where it cannot be, or is something else.

    It is its owner's alone: the evidence in it quotes the jobs' programs.
    """
    try:
        sqlite_file.prepare(path, VERSION, {0: (*_TABLES_1, *_TABLES_2), 1: _TABLES_2})
    except sqlite_file.OtherFileError:
        raise CommandError(
            f"{path}: not a store of this version of vramscope; move it away or name another --store"
        ) from None
    except OSError as error:
        raise CommandError(f"{path}: cannot be created: {error.strerror}; name another file with --store") from None
    except sqlite3.Error as error:
        raise CommandError(f"{path}: cannot be used as the store: {error}; name another file with --store") from None
