"""Events that outlive the daemon."""

import logging
import sqlite3
from pathlib import Path

import pytest

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


def test_the_file_keeps_only_the_newest(tmp_path: Path) -> None:
    path = tmp_path / "events.db"
    store = EventStore(path, kept=3)
    for number in range(10):
        store.append(_event(number))
    store.close()
    assert [event.id for event in EventStore(path).newest(99)] == ["e9", "e8", "e7"]


def test_without_a_file_memory_serves() -> None:
    store = EventStore(None)
    store.append(_event(1))
    assert store.newest(5) == [_event(1)]
    assert store.get("e1") == _event(1)


def test_a_full_disk_loses_nothing_while_the_daemon_runs(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    path = tmp_path / "events.db"
    store = EventStore(path)
    store.append(_event(1))
    with sqlite3.connect(path) as other:
        pages = other.execute("PRAGMA page_count").fetchone()[0]
    other.close()
    store._database.execute(f"PRAGMA max_page_count = {pages}")  # type: ignore[union-attr]
    with caplog.at_level(logging.ERROR):
        for number in range(2, 60):
            store.append(_event(number))
    assert [event.id for event in store.newest(59)] == [f"e{number}" for number in range(59, 0, -1)]
    assert [record.message for record in caplog.records] == [
        f"{path}: events are kept in memory only: database or disk is full"
    ]


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
