"""Events that outlive the daemon."""

import contextlib
import logging
import sqlite3
from pathlib import Path

import pytest

from tests.rig.job import wait_until
from vramscope.daemon.store import events
from vramscope.daemon.store.database import Retention, connect
from vramscope.daemon.store.events import EventStore
from vramscope.schema.errors import CommandError
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
