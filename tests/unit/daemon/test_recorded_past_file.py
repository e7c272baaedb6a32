"""The file of the recorded past: what outlives the daemon, how much of it, and a disk that is full or slow."""

from __future__ import annotations

import contextlib
import logging
import os
import random
import sqlite3
import stat
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.rig.job import wait_until
from tests.rig.small_disk import fill, small_disk
from tests.unit.daemon.recorded_past import NOW, Make, frame, query, used
from vramscope.daemon.store import history
from vramscope.daemon.store.history_file import HistoryRetention, series_between, write
from vramscope.schema.device import Device
from vramscope.schema.frame import Frame, HostProcess, ProcessMemory
from vramscope.schema.history import (
    NotRecorded,
    Usage,
)
from vramscope.schema.units import GIB, MIB


def test_what_is_written_twice_and_by_two_daemons_is_one_past_of_one_process(make: Make) -> None:
    store = make(write_seconds=0.02)
    store.add(frame(NOW - 100, 5))
    store.add(frame(NOW - 99, 9))
    wait_until(lambda: make().recent(600), "the disk")
    store.add(frame(NOW - 95, 7))
    store.close(10.0)
    for write_seconds in (3600.0, 0.02):
        store = make(write_seconds=write_seconds)
        # The boot time, from which the kernel counts, may have moved a little.
        store.add(frame(NOW - 50, 6, start=50.9))
        answer = store.query(query(NOW - 600, NOW, 10))
        assert used(answer) == {int(NOW) - 100: 9, int(NOW) - 50: 6}
        assert [moment.at_unix for moment in answer.devices[0].moments] == [int(NOW) - 100, int(NOW) - 50]


def test_by_age_the_past_ends_and_the_series_with_it(make: Make, tmp_path: Path) -> None:
    store = make()
    store.add(frame(NOW, pid=8))
    store.close(10.0)
    later = NOW + 9 * 86400
    store = make(now=later)
    store.add(frame(later, pid=9))
    store.close(10.0)
    with contextlib.closing(sqlite3.connect(tmp_path / "past.db")) as file:
        assert file.execute("SELECT pid FROM series ORDER BY pid").fetchall() == [(None,), (9,)]
    with pytest.raises(NotRecorded):
        make(now=later).query(query(0, later, pid=8))


def test_by_bytes_the_oldest_fine_past_goes_first_and_the_last_hour_last(make: Make, tmp_path: Path) -> None:
    numbers = random.Random(1)
    size = 1 << 20
    for day in range(4):
        store = make(now=NOW + day * 3600 * 3, retention=HistoryRetention(bytes=size))
        for minute in range(0, 180, 2):
            at = NOW + (day - 1) * 3600 * 3 + minute * 60
            device = Device(index=0, uuid="G", total_bytes=16 * GIB, used_bytes=numbers.randrange(1 << 40))
            rows = [
                ProcessMemory(pid=pid, gpu="0", uuid="G", used_bytes=numbers.randrange(1 << 60)) for pid in range(1, 60)
            ]
            store.add(Frame(at_unix=at, devices=(device,), processes=tuple(rows)))
        store.close(30.0)
    path = tmp_path / "past.db"
    with contextlib.closing(sqlite3.connect(path)) as file:
        pages, free, page = (
            file.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "freelist_count", "page_size")
        )
        assert (pages - free) * page <= size
        (fine,) = file.execute("SELECT min(start) FROM chunks WHERE level = 1").fetchone()
        (coarse,) = file.execute("SELECT min(start) FROM chunks WHERE level = 2").fetchone()
    end = NOW + 3 * 3600 * 3
    assert coarse < fine <= end - 3600 + 600
    assert path.stat().st_size < 1.2 * size


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    with small_disk(tmp_path / "disk") as folder:
        yield folder


def test_a_full_disk_is_one_warning_and_what_memory_has_is_written_when_there_is_room(
    disk: Path, make: Make, caplog: pytest.LogCaptureFixture
) -> None:
    path = disk / "past.db"
    store = make(path, write_seconds=0.02)
    filler = fill(disk)
    for pid in range(1, 80):
        store.add(frame(NOW - 400 + pid, pid, pid=pid))
    wait_until(lambda: caplog.records, "a warning")
    for pid in range(80, 100):
        store.add(frame(NOW - 400 + pid, pid, pid=pid))
        time.sleep(0.005)  # tries that fail as well
    (record,) = caplog.records
    assert (record.levelno, record.getMessage()) == (
        logging.WARNING,
        f"{path}: the past is kept in memory only: database or disk is full",
    )
    asked = query(NOW - 600, NOW, 600)
    assert len(store.query(asked).processes) == 99
    filler.unlink()
    reader = make(path)
    wait_until(lambda: len(reader.recent(600)) == 99, "the disk")
    assert [process.pid for process in reader.query(asked).processes] == list(range(1, 100))
    assert len(caplog.records) == 1


def test_neither_a_locked_file_nor_a_slow_disk_holds_up_who_adds_or_asks(make: Make, tmp_path: Path) -> None:
    store = make(write_seconds=0.02)
    with contextlib.closing(sqlite3.connect(tmp_path / "past.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        store.add(frame(NOW, 1))
        time.sleep(0.1)  # the writer waits for the lock now, two seconds long
        began = time.monotonic()
        store.add(frame(NOW + 1, 2))
        assert used(store.query(query(NOW, NOW + 2, 1))) == {int(NOW): 1, int(NOW) + 1: 2}
        assert time.monotonic() - began < 1.0
        other.execute("ROLLBACK")
    wait_until(lambda: make().recent(600), "the disk")


@pytest.mark.parametrize("fails", [True, False])
@pytest.mark.parametrize("noted", [1, 2])
def test_what_ends_while_it_is_being_written_is_kept_until_the_disk_has_it(
    make: Make, monkeypatch: pytest.MonkeyPatch, fails: bool, noted: int
) -> None:
    def held_up(*given: Any) -> dict[int, int]:
        monkeypatch.setattr(history, "write", write)
        if noted != 1:
            store.add(frame(NOW + 1, noted))
        store.add(frame(NOW + 3600, 3))
        seen.append(used(store.query(query(NOW, NOW + 3600, 10))))
        if fails:
            raise sqlite3.OperationalError("database is locked")
        return write(*given)

    seen: list[dict[int, int | None]] = []
    monkeypatch.setattr(history, "write", held_up)
    store = make(write_seconds=0.2)
    store.add(frame(NOW, 1))
    wait_until(lambda: seen and not store._series.unwritten(), "the disk")
    store.close(10.0)
    whole = {int(NOW): noted, int(NOW) + 3600: 3}
    assert seen == [whole]
    assert used(make().query(query(NOW, NOW + 3600, 10))) == whole


@pytest.mark.parametrize("content", [b"these are notes" * 100, b"SQLite format 3\0" + b"\7" * 8000])
def test_a_file_that_is_none_is_left_alone_with_a_warning(
    make: Make, tmp_path: Path, content: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "past.db"
    path.write_bytes(content)
    store = make(path)
    store.add(frame(NOW, 1))
    assert used(store.query(query(NOW, NOW, 1))) == {int(NOW): 1}
    store.close()
    assert [f"{path}: the past is kept in memory only" in record.getMessage() for record in caplog.records] == [True]
    assert path.read_bytes() == content


def test_another_versions_or_anothers_database_is_left_alone(
    make: Make, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "past.db"
    for statement in ("CREATE TABLE precious (x)", "PRAGMA user_version = 99"):
        with contextlib.closing(sqlite3.connect(path)) as other, other:
            other.execute(statement)
        make(path).close()
        assert "not a history of this version of vramscope" in caplog.records[-1].getMessage()
    with contextlib.closing(sqlite3.connect(path)) as other:
        assert other.execute("SELECT name FROM sqlite_master").fetchall() == [("precious",)]


def test_a_folder_that_cannot_be_made_is_a_warning(
    make: Make, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").write_text("")
    make(tmp_path / "file" / "past.db")
    assert "the past is kept in memory only: File exists" in caplog.records[-1].getMessage()


def test_a_chunk_that_is_broken_is_passed_over_and_written_anew(make: Make, tmp_path: Path) -> None:
    store = make()
    store.add(frame(NOW - 700, 1))
    store.add(frame(NOW, 2))
    store.close(10.0)
    with contextlib.closing(sqlite3.connect(tmp_path / "past.db")) as file, file:
        changed = file.execute("UPDATE chunks SET packed = x'00' WHERE level = 1 AND start > ?", (NOW - 700,)).rowcount
        assert changed == 2
    store = make()
    assert used(store.query(query(NOW - 900, NOW, 10))) == {int(NOW) - 700: 1}
    store.add(frame(NOW + 1, 3))
    store.close(10.0)
    assert used(make().query(query(NOW - 900, NOW + 2, 10))) == {int(NOW) - 700: 1, int(NOW): 3}


@pytest.mark.parametrize("change", ["chunks SET packed = 'x'", "chunks SET packed = 7", "series SET last_unix = 'x'"])
def test_a_file_with_other_types_than_it_is_made_for_hides_what_it_has_and_stops_nothing(
    make: Make, tmp_path: Path, change: str, caplog: pytest.LogCaptureFixture
) -> None:
    store = make()
    store.add(frame(NOW - 60, 1))
    store.close(10.0)
    with contextlib.closing(sqlite3.connect(tmp_path / "past.db")) as file, file:
        assert file.execute(f"UPDATE {change}").rowcount
    store = make()
    assert all(usages == () for _, usages in store.recent(600))
    store.add(frame(NOW, 2))
    assert used(store.query(query(NOW, NOW, 10))) == {int(NOW): 2}
    store.close(10.0)
    assert len(caplog.records) <= 2  # one of reading, one of writing


@pytest.mark.parametrize("gone", ["past.db", "past.db*"])
def test_a_file_that_is_deleted_meanwhile_is_begun_anew_with_what_memory_holds(
    make: Make, tmp_path: Path, gone: str, caplog: pytest.LogCaptureFixture
) -> None:
    store = make(write_seconds=0.05)
    store.add(frame(NOW - 5, 1))
    wait_until(lambda: not store._series.unwritten(), "the disk")
    for path in tmp_path.glob(gone):
        path.unlink()
    wait_until(lambda: "was deleted" in caplog.text, "the deletion")
    store.add(frame(NOW, 2))
    whole = {int(NOW) - 10: 1, int(NOW): 2}
    assert used(store.query(query(NOW - 10, NOW, 10))) == whole
    store.close(10.0)
    assert len(caplog.records) == 1
    assert used(make().query(query(NOW - 10, NOW, 10))) == whole


def test_a_file_that_is_replaced_by_anothers_is_left_alone(
    make: Make, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    store = make(write_seconds=0.05)
    store.add(frame(NOW, 1))
    wait_until(lambda: not store._series.unwritten(), "the disk")
    (tmp_path / "notes").write_bytes(b"these are notes" * 100)
    (tmp_path / "notes").replace(tmp_path / "past.db")
    wait_until(lambda: bool(caplog.records), "the warning")
    assert used(store.query(query(NOW, NOW, 10))) == {int(NOW): 1}
    (tmp_path / "past.db").unlink()
    wait_until(lambda: not store._series.unwritten(), "the disk")
    store.close(10.0)
    assert used(make().query(query(NOW, NOW, 10))) == {int(NOW): 1}


def test_a_name_that_is_no_utf_8_is_written(make: Make) -> None:
    store = make()
    host = HostProcess(pid=7, start_unix=50.0, command="train\udcff", user="\udcfe")
    store.add(replace(frame(NOW), hosts=(host,)))
    store.close(10.0)
    (process,) = make().query(query(NOW - 10, NOW)).processes
    assert (process.command, process.user) == ("train?", "?")


def test_of_very_many_series_the_newest_are_answered_and_the_others_counted(make: Make, tmp_path: Path) -> None:
    store = make(tmp_path / "many.db")
    for pid in range(1, 21):
        store.add(frame(NOW - 50 + pid, pid, pid=pid, start=float(pid)))
    store.close(10.0)
    with contextlib.closing(sqlite3.connect(tmp_path / "many.db")) as file:
        written, more = series_between(file, query(NOW - 60, NOW), 8)
        assert {one.subject.pid for one in written} == {None, *range(14, 21)}
        assert more == 13
        assert series_between(file, query(NOW - 60, NOW, device="1"), 8) == ([], 0)
        assert len(series_between(file, query(NOW - 60, NOW, pid=3), 8)[0]) == 2


def test_the_file_is_its_owners_alone(make: Make, tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        store = make(tmp_path / "new" / "past.db")
        store.add(frame(NOW))
        store.close(10.0)
    finally:
        os.umask(before)
    folder = tmp_path / "new"
    modes = {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()}
    assert (modes, stat.S_IMODE(folder.stat().st_mode)) == ({0o600}, 0o700)


def test_what_the_disk_has_is_in_memory_no_longer(make: Make) -> None:
    store = make(write_seconds=0.02)
    for second in range(0, 3600, 10):
        store.add(frame(NOW + second, second))
        if second % 600 == 590:
            wait_until(lambda: not store._series.unwritten(), "the disk")
    held = next(series for series in store._series if series.subject.pid == 7)
    fine = [start for number, start in held.chunks if number == 1]
    assert len(fine) <= 2
    assert len(used(store.query(query(NOW, NOW + 3600, 10)))) == 360


def test_what_the_last_daemon_saw_of_the_last_minutes_is_there_for_a_report(make: Make) -> None:
    store = make()
    store.add(frame(NOW - 3600, 1))
    store.add(frame(NOW - 100, 2 * GIB, stats=(GIB, MIB)))
    store.add(frame(NOW - 70, None))
    store.close(10.0)
    ((subject, usages),) = make().recent(600)
    assert (subject.pid, subject.uuid, subject.start_unix) == (7, "G", 50.0)
    assert usages == (
        Usage(NOW - 90, 10 * GIB, 2 * GIB, GIB, MIB),
        Usage(NOW - 70, 10 * GIB, None, None, None),
    )
    assert make(now=NOW + 3600).recent(600) == make(None).recent(600) == []
