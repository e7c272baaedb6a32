"""The past in an SQLite file of its own: chunks of series, written together, let go by age and by bytes.

Not in the events' file: it may be thrown away, is written all the time, and must never hold up or crowd out an event.
"""

from __future__ import annotations

import contextlib
import sqlite3
from array import array
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from vramscope.daemon.store import sqlite_file
from vramscope.daemon.store.levels import COARSE, FINE, LEVELS, Level, Rows, merge, pack, rows, unpack
from vramscope.daemon.store.series import Subject
from vramscope.schema.history import HistoryQuery

VERSION = 1
FINE_SECONDS = 2 * 86400.0
_TABLES = (
    "CREATE TABLE series (id INTEGER PRIMARY KEY AUTOINCREMENT, uuid TEXT NOT NULL, gpu TEXT NOT NULL, pid INTEGER, "
    "start_unix REAL, name TEXT, user TEXT, first_unix REAL NOT NULL, last_unix REAL NOT NULL)",
    "CREATE INDEX series_pid ON series (pid, uuid)",
    "CREATE INDEX series_last ON series (last_unix)",
    "CREATE TABLE chunks (series INTEGER NOT NULL REFERENCES series (id) ON DELETE CASCADE, level INTEGER NOT NULL, "
    "start INTEGER NOT NULL, packed BLOB NOT NULL, UNIQUE (series, level, start))",
    "CREATE INDEX chunks_start ON chunks (level, start)",
)
_SUBJECT = "uuid, gpu, pid, start_unix, name, user"
_ON_DEVICE = (
    "(:device IS NULL OR uuid = :device OR gpu = :device OR substr(gpu, 1, length(:device) + 1) = :device || ':')"
)
MOST_SERIES = 5000  # of an answer
_RECENT_SECONDS = 3600  # kept finely as long as anything else can go
_LARGEST_LOG = 4 << 20


@dataclass(frozen=True, slots=True)
class HistoryRetention:
    """The file's age and size: ``seconds`` by five minutes, two days of them at most by ten seconds."""

    seconds: float = 7 * 86400.0
    bytes: int = 64 * 1024 * 1024

    def seconds_of(self, level: Level) -> float:
        """How long this level is kept."""
        return self.seconds if level is COARSE else min(self.seconds, FINE_SECONDS)


@dataclass(frozen=True, slots=True)
class Written:
    """A series as the file has it."""

    id: int
    subject: Subject
    first_unix: float
    last_unix: float


@dataclass(frozen=True, slots=True)
class Entry:
    """A chunk that is to be written, with what its series is. ``id`` is the one that the file gave it before."""

    id: int | None
    subject: Subject
    first_unix: float
    last_unix: float
    level: Level
    start: int
    values: array[int]


def prepare(path: Path) -> None:
    """Make the file what it must be. Raises OSError, sqlite3.Error or ValueError where it cannot be, or is another."""
    try:
        sqlite_file.prepare(path, VERSION, {0: _TABLES})
    except sqlite_file.OtherFileError:
        raise ValueError("not a history of this version of vramscope") from None


def connect(path: Path) -> sqlite3.Connection:
    """A connection to a prepared file; threads take turns under a lock of their own."""
    database = sqlite3.connect(path, check_same_thread=False, timeout=2.0)
    # The last seconds before a power cut are worth no waiting for the disk; the file stays whole.
    database.execute("PRAGMA synchronous = NORMAL")
    database.execute("PRAGMA foreign_keys = ON")
    database.execute(f"PRAGMA journal_size_limit = {_LARGEST_LOG}")
    return database


def write(
    database: sqlite3.Connection, entries: Iterable[Entry], retention: HistoryRetention, now: float
) -> dict[int, int]:
    """Write in one transaction and let go of what is too old or too much.

    The ids of the series, by the ``id()`` of their subjects.
    """
    ids: dict[int, int] = {}
    with database:
        for entry in entries:
            key = id(entry.subject)
            if key not in ids:
                ids[key] = _write_series(database, entry)
            _write_chunk(database, ids[key], entry)
        _let_go(database, retention, now)
    database.execute("PRAGMA incremental_vacuum").fetchall()
    return ids


def find(database: sqlite3.Connection, subject: Subject, at_unix: float) -> int | None:
    """The series that a subject goes on with, heard of at ``at_unix``: the last daemon's of the same process."""
    found = database.execute(
        f"SELECT id, {_SUBJECT}, last_unix FROM series WHERE pid IS ? AND uuid = ? ORDER BY last_unix DESC LIMIT 8",
        (subject.pid, subject.uuid),
    )
    for number, *columns, last_unix in found.fetchall():
        if Subject(*columns).continues(subject.start_unix, at_unix - last_unix):
            return int(number)
    return None


def series_between(
    database: sqlite3.Connection, query: HistoryQuery, most: int = MOST_SERIES
) -> tuple[list[Written], int]:
    """The series of the query's span and device, its processes' and all devices'; and how many more of longer ago."""
    found = database.execute(
        f"SELECT id, {_SUBJECT}, first_unix, last_unix, count(*) OVER () FROM series WHERE last_unix >= :since "
        f"AND first_unix <= :until AND (:pid IS NULL OR pid IS NULL OR pid = :pid) AND {_ON_DEVICE} "
        "ORDER BY last_unix DESC LIMIT :most",
        {
            "since": query.since_unix,
            "until": query.until_unix,
            "pid": query.pid,
            "device": query.device,
            "most": most,
        },
    ).fetchall()
    written = [Written(int(row[0]), Subject(*row[1:7]), float(row[7]), float(row[8])) for row in found]
    return written, found[0][9] - len(found) if found else 0


def is_recorded(database: sqlite3.Connection, pid: int | None, device: str | None) -> bool:
    """Whether anything is kept of the process, or of the device by its UUID or short name."""
    row = database.execute(
        f"SELECT 1 FROM series WHERE (:pid IS NULL OR pid = :pid) AND {_ON_DEVICE} LIMIT 1",
        {"pid": pid, "device": device},
    ).fetchone()
    return row is not None


def rows_of(database: sqlite3.Connection, series: int, level: Level, since: int, until: float) -> Rows:
    """The bins of the chunks that touch the span. A chunk that is none is passed over."""
    found: Rows = {}
    for start, packed in database.execute(
        "SELECT start, packed FROM chunks WHERE series = ? AND level = ? AND start > ? AND start <= ?",
        (series, level.number, since - level.span, until),
    ):
        with contextlib.suppress(ValueError, TypeError):
            found.update(rows(unpack(packed, level), level, start))
    return found


def _write_series(database: sqlite3.Connection, entry: Entry) -> int:
    subject = entry.subject
    number = find(database, subject, entry.first_unix) if entry.id is None else entry.id
    if number is not None:
        changed = database.execute(
            "UPDATE series SET gpu = ?, start_unix = coalesce(start_unix, ?), name = coalesce(?, name), "
            "user = coalesce(?, user), first_unix = min(first_unix, ?), last_unix = max(last_unix, ?) WHERE id = ?",
            (
                *(subject.gpu, subject.start_unix, subject.name, subject.user),
                *(entry.first_unix, entry.last_unix, number),
            ),
        ).rowcount
        if changed:
            return number
    values = (subject.uuid, subject.gpu, subject.pid, subject.start_unix, subject.name, subject.user)
    inserted = database.execute(
        f"INSERT INTO series ({_SUBJECT}, first_unix, last_unix) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (*values, entry.first_unix, entry.last_unix),
    ).lastrowid
    assert inserted is not None
    return inserted


def _write_chunk(database: sqlite3.Connection, series: int, entry: Entry) -> None:
    key = (series, entry.level.number, entry.start)
    there = database.execute("SELECT packed FROM chunks WHERE series = ? AND level = ? AND start = ?", key).fetchone()
    values = entry.values
    if there is not None:
        with contextlib.suppress(ValueError, TypeError):
            merge(values, unpack(there[0], entry.level))
        database.execute(
            "UPDATE chunks SET packed = ? WHERE series = ? AND level = ? AND start = ?", (pack(values), *key)
        )
    else:
        database.execute("INSERT INTO chunks (series, level, start, packed) VALUES (?, ?, ?, ?)", (*key, pack(values)))


def _let_go(database: sqlite3.Connection, retention: HistoryRetention, now: float) -> None:
    gone = 0
    for level in LEVELS[1:]:
        oldest = now - retention.seconds_of(level) - level.span
        gone += database.execute("DELETE FROM chunks WHERE level = ? AND start < ?", (level.number, oldest)).rowcount
    if _used_bytes(database) > retention.bytes:
        for level, start in _to_let_go(database, now):
            gone += database.execute("DELETE FROM chunks WHERE level = ? AND start = ?", (level.number, start)).rowcount
            if _used_bytes(database) <= retention.bytes:
                break
    if gone:
        database.execute("DELETE FROM series WHERE NOT EXISTS (SELECT 1 FROM chunks WHERE chunks.series = series.id)")


def _to_let_go(database: sqlite3.Connection, now: float) -> Iterator[tuple[Level, int]]:
    """The fine past beyond an hour, then the coarse, then that hour: each from its beginning, never what is open."""
    for level, until in ((FINE, now - _RECENT_SECONDS), (COARSE, now), (FINE, now)):
        found = database.execute(
            "SELECT DISTINCT start FROM chunks WHERE level = ? AND start <= ? ORDER BY start",
            (level.number, until - level.span),
        )
        for (start,) in found.fetchall():
            yield level, start


def _used_bytes(database: sqlite3.Connection) -> int:
    pages, free, size = (
        int(database.execute(f"PRAGMA {name}").fetchone()[0]) for name in ("page_count", "freelist_count", "page_size")
    )
    return (pages - free) * size
