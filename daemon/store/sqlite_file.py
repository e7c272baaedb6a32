"""A file of SQLite's for its owner alone, made or brought from an older version to the newest."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Mapping, Sequence
from pathlib import Path


class OtherFileError(ValueError):
    """The file is something else's, or of a newer version."""


def prepare(path: Path, version: int, steps: Mapping[int, Sequence[str]]) -> None:
    """Make the file what it must be; ``steps`` are the statements that lead from each version there is to ``version``.

    Raises OSError, sqlite3.Error or OtherFileError.
    """
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600))
    with contextlib.closing(sqlite3.connect(path, timeout=2.0)) as database:
        found = database.execute("PRAGMA user_version").fetchone()[0]
        tables = database.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        if found > version or (found == 0 and tables):
            raise OtherFileError
        if found == 0:
            database.execute("PRAGMA auto_vacuum = INCREMENTAL")
        database.execute("PRAGMA journal_mode = WAL")  # who reads does not wait for who writes
        if found < version:
            _migrate(database, steps[found], version)
        os.chmod(path, 0o600)


def _migrate(database: sqlite3.Connection, steps: Sequence[str], version: int) -> None:
    """In one transaction; a file that is interrupted in it is the old one."""
    database.isolation_level = None
    database.execute("BEGIN IMMEDIATE")
    try:
        for statement in steps:
            database.execute(statement)
        database.execute(f"PRAGMA user_version = {version}")
        database.execute("COMMIT")
    except sqlite3.Error:
        database.execute("ROLLBACK")
        raise
