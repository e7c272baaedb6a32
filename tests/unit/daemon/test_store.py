"""Events that outlive the daemon."""

import contextlib
import json
import logging
import os
import sqlite3
import stat
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from tests.rig.job import wait_until
from vramscope.daemon.store import events
from vramscope.daemon.store.database import Retention, connect
from vramscope.daemon.store.events import EventStore, StoredEvents
from vramscope.schema.errors import CommandError
from vramscope.schema.explain import event_to_json
from vramscope.schema.oom import Cause, Incident, OomEvent


def _event(number: int) -> OomEvent:
    incident = Incident(source="agent", format="agent", framework="PyTorch", causes=(Cause("capacity", 0.5),))
    return OomEvent(id=f"e{number}", at_unix=float(number), origin="agent", incident=incident, pid=number)


def test_events_are_there_after_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "events.db"
    store = EventStore(path)
    store.append(_event(1))
    store.close()
    assert EventStore(path).newest(10) == [_event(1)]
    assert EventStore(path).get("e1") == _event(1)


def test_the_newest_come_first_and_no_more_than_asked(tmp_path: Path) -> None:
    store = EventStore(tmp_path / "events.db")
    for number in (2, 3, 1):
        store.append(_event(number))
    assert [event.id for event in store.newest(2)] == ["e3", "e2"]
    assert store.get("e9") is None


def test_the_file_keeps_only_what_came_last(tmp_path: Path) -> None:
    path = tmp_path / "events.db"
    store = EventStore(path, Retention(events=3))
    for number in (99, *range(10)):  # the first one claims to be the newest
        store.append(_event(number))
    store.close()
    assert [event.id for event in EventStore(path).newest(99)] == ["e9", "e8", "e7"]


def test_without_a_file_memory_serves() -> None:
    store = EventStore(None)
    store.append(_event(1))
    assert store.newest(5) == [_event(1)]
    assert store.get("e1") == _event(1)


def _stored(path: Path) -> int:
    with contextlib.closing(sqlite3.connect(path)) as database:
        return int(database.execute("SELECT count(*) FROM events").fetchone()[0])


def test_a_full_disk_loses_nothing_while_the_daemon_runs(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "events.db"
    EventStore(path).close()

    def almost_full(path: Path) -> sqlite3.Connection:
        database = connect(path)
        pages = database.execute("PRAGMA page_count").fetchone()[0]
        database.execute(f"PRAGMA max_page_count = {pages}")
        return database

    monkeypatch.setattr(events, "connect", almost_full)
    store = EventStore(path)
    with caplog.at_level(logging.ERROR):
        for number in range(1, 60):
            store.append(_event(number))
        wait_until(lambda: caplog.records, "the complaint")
    assert [event.id for event in store.newest(59)] == [f"e{number}" for number in range(59, 0, -1)]
    store.close()
    assert [record.message for record in caplog.records] == [
        f"{path}: events are kept in memory only: database or disk is full"
    ]


def test_another_programs_lock_holds_up_nobody_and_is_waited_out(tmp_path: Path) -> None:
    path = tmp_path / "events.db"
    store = EventStore(path)
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        store.append(_event(1))
        assert store.newest(5) == [_event(1)]
        assert store.get("e1") == _event(1)
        other.execute("ROLLBACK")
    wait_until(lambda: _stored(path), "the row")
    store.close()


def test_a_row_that_cannot_be_read_is_passed_over_and_told_once(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "events.db"
    store = EventStore(path)
    store.append(_event(1))
    store.close()
    with contextlib.closing(sqlite3.connect(path)) as other, other:
        rows = "('x', 9.0, '{}'), ('y', 8.0, 'no JSON'), ('z', 7.0, '[]')"
        other.execute(f"INSERT INTO events (id, at_unix, document) VALUES {rows}")
    store = EventStore(path)
    with caplog.at_level(logging.ERROR):
        assert store.newest(9) == store.newest(9) == [_event(1)]
        assert store.get("x") is None
    store.close()
    assert len(caplog.records) == 3


@pytest.mark.parametrize("content", [b"this is no database at all, whatever its name says" * 40, b"\x00" * 8192])
def test_a_file_that_is_no_store_is_refused_in_one_line(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "events.db"
    path.write_bytes(content)
    with pytest.raises(CommandError, match="cannot be used as the store") as caught:
        EventStore(path)
    assert str(path) in str(caught.value)
    assert path.read_bytes() == content


def test_anothers_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "events.db"
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE precious (x)")
    other.close()
    with pytest.raises(CommandError, match="not a store of this version"):
        EventStore(path)


def test_a_folder_that_cannot_be_made_is_refused_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(CommandError, match="cannot be created"):
        EventStore(tmp_path / "file" / "events.db")


def _owned(number: int, user: str) -> OomEvent:
    return replace(_event(number), user=user)


def test_evidence_is_kept_beside_the_event_and_outlives_the_daemon(tmp_path: Path) -> None:
    path = tmp_path / "events.db"
    store = EventStore(path)
    store.append(_event(1), "1000/1-2-1", b"packed")
    assert store.evidence("e1") == b"packed"
    wait_until(lambda: store.is_written("e1"), "the disk")
    assert store.evidence("e1") == b"packed"
    store.append(replace(_event(1), recovered=True))
    store.close()
    store = EventStore(path)
    assert store.evidence("e1") == b"packed"
    assert store.find("1000/1-2-1") == replace(_event(1), recovered=True)
    assert store.find("1001/1-2-1") is None
    assert store.evidence("e2") is None
    store.close()


def test_without_a_file_evidence_is_in_memory() -> None:
    store = EventStore(None)
    store.append(_event(1), "1000/1-2-1", b"packed")
    assert (store.evidence("e1"), store.is_written("e1")) == (b"packed", True)
    assert store.find("1000/1-2-1") == _event(1)


def test_what_is_not_on_the_disk_is_not_said_to_be(tmp_path: Path) -> None:
    path = tmp_path / "events.db"
    store = EventStore(path)
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        store.append(_event(1), None, b"packed")
        assert not store.is_written("e1")
        assert store.evidence("e1") == b"packed"
        other.execute("ROLLBACK")
    wait_until(lambda: store.is_written("e1"), "the disk")
    store.close()


def _kept(path: Path) -> tuple[set[str], set[str]]:
    with contextlib.closing(sqlite3.connect(path)) as database:
        events = {row[0] for row in database.execute("SELECT id FROM events")}
        return events, {row[0] for row in database.execute("SELECT id FROM evidence")}


def test_by_bytes_the_oldest_evidence_of_whoever_has_most_goes_first_and_explanations_last(tmp_path: Path) -> None:
    path = tmp_path / "events.db"
    store = EventStore(path, Retention(bytes=40_000))
    store.append(_owned(1, "ada"), None, b"a" * 9_000)
    for number in range(2, 8):
        store.append(_owned(number, "bob"), None, b"b" * 9_000)
        wait_until(partial(store.is_written, f"e{number}"), "the disk")
    store.close()
    events, evidence = _kept(path)
    assert events == {f"e{number}" for number in range(1, 8)}
    assert "e1" in evidence
    assert {"e6", "e7"} <= evidence
    assert "e2" not in evidence
    of_two_events = 2 * len(json.dumps(event_to_json(_owned(8, "bob")))) + 20
    store = EventStore(path, Retention(bytes=of_two_events))
    store.append(_owned(8, "bob"))
    store.close()
    events, evidence = _kept(path)
    assert (events, evidence) == ({"e1", "e8"}, set())


def test_by_count_one_users_flood_does_not_displace_anothers_only_event(tmp_path: Path) -> None:
    path = tmp_path / "events.db"
    store = EventStore(path, Retention(events=5))
    store.append(_owned(1, "ada"), None, b"a")
    for number in range(2, 40):
        store.append(_owned(number, "bob"), None, b"b")
    store.close()
    events, evidence = _kept(path)
    assert events == evidence == {"e1", "e36", "e37", "e38", "e39"}


_VERSION_1 = """
CREATE TABLE events (id TEXT PRIMARY KEY, at_unix REAL NOT NULL, document TEXT NOT NULL);
CREATE INDEX events_at ON events (at_unix);
PRAGMA user_version = 1;
"""


def _version_1(path: Path) -> None:
    document = event_to_json(_event(1))
    del document["evidence"], document["before"]
    with contextlib.closing(sqlite3.connect(path)) as database, database:
        database.executescript(_VERSION_1)
        database.execute("INSERT INTO events VALUES ('e1', 1.0, ?)", (json.dumps(document),))


def test_a_store_of_version_1_is_read_and_becomes_one_of_this_version(tmp_path: Path) -> None:
    path = tmp_path / "events.db"
    _version_1(path)
    assert StoredEvents(path).get("e1") == _event(1)
    assert StoredEvents(path).evidence("e1") is None
    store = EventStore(path)
    assert store.newest(9) == [_event(1)]
    store.append(_event(2), "0/1-1-1", b"packed")
    store.close()
    stored = StoredEvents(path)
    assert [event.id for event in stored.newest(9)] == ["e2", "e1"]
    assert stored.evidence("e2") == b"packed"
    stored.close()


def test_a_migration_that_fails_leaves_the_old_store(tmp_path: Path) -> None:
    path = tmp_path / "events.db"
    _version_1(path)
    with contextlib.closing(sqlite3.connect(path)) as database, database:
        database.execute("CREATE TABLE evidence (x)")
    with pytest.raises(CommandError, match="cannot be used as the store"):
        EventStore(path)
    with contextlib.closing(sqlite3.connect(path)) as database:
        assert database.execute("PRAGMA user_version").fetchone() == (1,)
        assert [row[1] for row in database.execute("PRAGMA table_info(events)")] == ["id", "at_unix", "document"]


def test_the_file_is_its_owners_alone(tmp_path: Path) -> None:
    path = tmp_path / "events.db"
    _version_1(path)
    path.chmod(0o644)
    previous = os.umask(0)
    try:
        for file in (path, tmp_path / "new.db"):
            store = EventStore(file)
            store.append(_event(1))
            wait_until(partial(store.is_written, "e1"), "the disk")
            modes = {entry.name: stat.S_IMODE(entry.stat().st_mode) for entry in tmp_path.iterdir()}
            store.close()
    finally:
        os.umask(previous)
    assert set(modes.values()) == {0o600}, modes


@pytest.mark.parametrize("content", [None, b"no database" * 100])
def test_what_is_no_store_is_not_read_as_one(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "events.db"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(CommandError, match=str(path)):
        StoredEvents(path)
