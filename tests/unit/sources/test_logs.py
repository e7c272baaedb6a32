"""Real files that grow, are rotated, truncated and replaced, with a clock that stands until it is moved."""

from __future__ import annotations

import errno
import gzip
import logging
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from vramscope.daemon.sources.logs import LogSource, LogText

HEAD = (
    b"2025-11-03 10:22:41 INFO "
    + b"launch of a job with a first line that is long enough to be known again " * 2
    + b"\n"
)


class Followed:
    """A source over ``patterns`` in ``folder``."""

    def __init__(self, folder: Path, *patterns: str) -> None:
        self.now = 0.0
        self.source = LogSource([str(folder / pattern) for pattern in patterns], monotonic=lambda: self.now)

    def texts(self, *, after_seconds: float = 1.0) -> list[LogText]:
        self.now += after_seconds
        return list(self.source.read())

    def new(self, *, after_seconds: float = 1.0) -> dict[str, bytes]:
        """The new bytes by file name."""
        found: dict[str, bytes] = {}
        for text in self.texts(after_seconds=after_seconds):
            if text.text:
                name = os.path.basename(text.path)
                found[name] = found.get(name, b"") + text.text
        return found


@pytest.fixture
def log(tmp_path: Path) -> Path:
    path = tmp_path / "train.log"
    path.write_bytes(HEAD + b"old\n")
    return path


@pytest.fixture
def followed(log: Path) -> Iterator[Followed]:
    follower = Followed(log.parent, log.name)
    yield follower
    follower.source.close()


def append(path: Path, text: bytes) -> None:
    with path.open("ab") as file:
        file.write(text)


def test_of_a_log_that_exists_only_what_is_added_counts(followed: Followed, log: Path) -> None:
    assert followed.new() == {}
    append(log, b"new\nhal")
    assert [(text.text, text.line) for text in followed.texts()] == [(b"new\nhal", 3)]
    append(log, b"f\n")
    assert [(text.text, text.line) for text in followed.texts()] == [(b"f\n", 4)]
    assert followed.texts() == []


def test_a_log_that_appears_later_is_read_from_its_beginning(tmp_path: Path) -> None:
    follower = Followed(tmp_path, "later.log")
    assert follower.texts() == []
    (tmp_path / "later.log").write_bytes(b"first\n")
    assert [(text.text, text.line) for text in follower.texts()] == [(b"first\n", 1)]


def test_new_files_that_match_a_pattern_are_picked_up(tmp_path: Path) -> None:
    (tmp_path / "job1").mkdir()
    (tmp_path / "job1" / "rank0.log").write_bytes(b"old\n")
    follower = Followed(tmp_path, "**/rank*.log")
    append(tmp_path / "job1" / "rank0.log", b"zero\n")
    (tmp_path / "job2").mkdir()
    (tmp_path / "job2" / "rank1.log").write_bytes(b"one\n")
    (tmp_path / "job2" / "notes.txt").write_bytes(b"no log\n")
    assert follower.new(after_seconds=60) == {"rank0.log": b"zero\n", "rank1.log": b"one\n"}


def test_rotation_by_renaming_loses_neither_the_old_logs_end_nor_the_new_ones_beginning(
    followed: Followed, log: Path
) -> None:
    append(log, b"before\n")
    log.rename(log.with_name("train.log.1"))
    append(log.with_name("train.log.1"), b"still written\n")
    log.write_bytes(HEAD + b"after\n")
    texts = sorted(followed.texts(), key=lambda text: text.log)
    assert [text.text for text in texts] == [b"before\nstill written\n", HEAD + b"after\n"]
    assert texts[0].log != texts[1].log
    # The writer goes on with the renamed file until it is told.
    append(log.with_name("train.log.1"), b"late\n")
    assert [text.text for text in followed.texts()] == [b"late\n"]


def test_a_log_that_was_rotated_away_ends_after_a_while_and_is_not_read_again(tmp_path: Path, log: Path) -> None:
    follower = Followed(tmp_path, "train.log")
    log.rename(log.with_name("gone"))
    assert follower.texts() == []
    (ended,) = follower.texts(after_seconds=60)
    assert (ended.ended, ended.text) == (True, b"")
    log.with_name("gone").rename(log)
    append(log, b"back\n")
    assert follower.new() == {"train.log": b"back\n"}


def test_a_rotated_log_that_the_pattern_matches_too_is_not_read_twice(tmp_path: Path, log: Path) -> None:
    follower = Followed(tmp_path, "train.log*")
    append(log, b"before\n")
    assert follower.new() == {"train.log": b"before\n"}
    log.rename(log.with_name("train.log.1"))
    log.write_bytes(b"after\n")
    assert follower.new(after_seconds=60) == {"train.log": b"after\n"}


def test_rotation_by_copying_and_truncating_gives_the_new_text_alone(tmp_path: Path, log: Path) -> None:
    follower = Followed(tmp_path, "train.log*")
    append(log, b"before\n")
    assert follower.new() == {"train.log": b"before\n"}
    shutil.copy(log, tmp_path / "train.log-20251103")
    os.truncate(log, 0)
    append(log, b"after\n")
    texts = follower.texts(after_seconds=60)
    assert [(text.text, text.line, text.ended) for text in texts] == [(b"", 4, True), (b"after\n", 1, False)]
    assert texts[0].log != texts[1].log


def test_a_copy_that_is_seen_before_its_original_is_truncated_is_no_new_log(tmp_path: Path, log: Path) -> None:
    follower = Followed(tmp_path, "train.log*")
    shutil.copy(log, tmp_path / "train.log.1")
    assert follower.new(after_seconds=60) == {}
    os.truncate(log, 0)
    assert follower.new(after_seconds=60) == {}


def test_another_ranks_log_with_the_same_first_line_is_a_log_of_its_own(tmp_path: Path, log: Path) -> None:
    follower = Followed(tmp_path, "*.log")
    (tmp_path / "eval.log").write_bytes(log.read_bytes())
    assert follower.new(after_seconds=60) == {"eval.log": log.read_bytes()}


def test_a_truncated_log_that_has_outgrown_its_old_size_is_read_from_its_beginning(
    followed: Followed, log: Path
) -> None:
    with log.open("wb") as file:
        file.write(b"quite another beginning\n" * 40)
    assert followed.new() == {"train.log": b"quite another beginning\n" * 40}


def test_a_writer_that_goes_on_behind_the_hole_of_a_truncation_is_read_on(followed: Followed, log: Path) -> None:
    with log.open("r+b") as file:
        file.seek(0, os.SEEK_END)
        os.truncate(log, 0)
        file.write(b"behind\n")
    assert followed.new() == {"train.log": b"behind\n"}


def test_a_hole_of_gigabytes_is_not_read(tmp_path: Path) -> None:
    follower = Followed(tmp_path, "sparse.log")
    with (tmp_path / "sparse.log").open("wb") as file:
        file.seek(48 << 20)
        file.write(b"end\n")
    text = b"".join(text.text for text in follower.texts())
    assert text.strip(b"\0") == b"end\n"
    assert len(text) < 1 << 20


def test_a_log_that_grows_fast_is_read_in_portions_and_leaves_the_others_theirs(tmp_path: Path) -> None:
    follower = Followed(tmp_path, "fast.log", "slow.log")
    (tmp_path / "fast.log").write_bytes(b"f" * (9 << 20))
    (tmp_path / "slow.log").write_bytes(b"slow\n")
    sizes: dict[str, int] = {}
    for _ in range(6):
        portion = follower.new()
        assert sum(map(len, portion.values())) <= 4 << 20
        sizes = {name: sizes.get(name, 0) + len(text) for name, text in portion.items()} | {
            name: size for name, size in sizes.items() if name not in portion
        }
        assert "slow.log" in sizes
    assert sizes == {"fast.log": 9 << 20, "slow.log": 5}


def test_what_cannot_be_caught_up_with_is_left_out_and_told(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    follower = Followed(tmp_path, "flood.log")
    (tmp_path / "flood.log").write_bytes(b"x" * (80 << 20) + b"\nnewest\n")
    with caplog.at_level(logging.WARNING):
        texts = [text for _ in range(3) for text in follower.texts()]
    assert b"".join(text.text for text in texts).endswith(b"\nnewest\n")
    assert sum(len(text.text) for text in texts) == 4 << 20
    assert {text.line for text in texts if not text.ended} == {None}
    (record,) = caplog.records
    assert f"{(76 << 20) + 8} bytes of it were left out" in record.message


def test_a_log_that_cannot_be_read_is_told_once_and_followed_when_it_can(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "secret.log"
    follower = Followed(tmp_path, "secret.log", "open.log")
    real = os.open

    # A real file would do for everyone but root, whom nothing is forbidden.
    def forbidden(name: str, *arguments: int, **others: int) -> int:
        if name == str(path):
            raise PermissionError(13, "Permission denied", name)
        return real(name, *arguments, **others)

    path.write_bytes(b"hidden\n")
    (tmp_path / "open.log").write_bytes(b"shown\n")
    with caplog.at_level(logging.WARNING), monkeypatch.context() as patch:
        patch.setattr("vramscope.daemon.sources.logs.os.open", forbidden)
        assert follower.new() == {"open.log": b"shown\n"}
        assert follower.new() == {}
    assert [record.message for record in caplog.records] == [f"log {path} cannot be read: permission denied"]
    assert follower.new() == {"secret.log": b"hidden\n"}


def test_packed_logs_folders_and_pipes_are_passed_over(tmp_path: Path) -> None:
    follower = Followed(tmp_path, "*")
    (tmp_path / "train.log.2.gz").write_bytes(gzip.compress(b"old news"))
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    assert follower.texts(after_seconds=60) == []


def test_a_pipe_or_a_folder_in_a_logs_place_is_told_as_what_it_is(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    os.mkfifo(tmp_path / "pipe.log")
    (tmp_path / "folder.log").mkdir()
    with caplog.at_level(logging.INFO):
        follower = Followed(tmp_path, "pipe.log", "folder.log")
        assert [follower.texts() for _ in range(3)] == [[], [], []]
    assert [record.message.removeprefix(f"log {tmp_path}/") for record in caplog.records] == [
        "pipe.log is a pipe, not a regular file (read it with vramscope explain): it is not followed",
        "folder.log is a folder, not a log (name the files in it: FOLDER/*.log): it is not followed",
    ]


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_a_log_in_utf_16_is_handed_on_as_utf_8(tmp_path: Path, encoding: str) -> None:
    log = tmp_path / "out.log"
    log.write_bytes("\ufeffold\n".encode(encoding))
    follower = Followed(tmp_path, "*.log")
    raw = "épuisé\nno memory\n".encode(encoding)
    append(log, raw[:3])
    found = follower.texts()
    append(log, raw[3:])
    found += follower.texts()
    assert b"".join(text.text for text in found) == "épuisé\nno memory\n".encode()
    assert found[0].line == 2
    (tmp_path / "new.log").write_bytes("\ufefffirst\nsecond\n".encode(encoding))
    found = [text for text in follower.texts(after_seconds=3) if text.text]
    assert [(text.text, text.line) for text in found] == [(b"first\nsecond\n", 1)]


def test_a_log_known_by_two_names_is_read_once(tmp_path: Path) -> None:
    follower = Followed(tmp_path, "*.log", "a.log")
    (tmp_path / "a.log").write_bytes(b"once\n")
    (tmp_path / "b.log").symlink_to(tmp_path / "a.log")
    assert list(follower.new(after_seconds=60).values()) == [b"once\n"]


def test_files_are_let_go_of(tmp_path: Path, log: Path) -> None:
    before = set(os.listdir("/proc/self/fd"))
    follower = Followed(tmp_path, "*.log")
    follower.source.close()
    assert set(os.listdir("/proc/self/fd")) <= before


def test_of_more_logs_than_can_be_open_those_that_grow_are_followed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("vramscope.daemon.sources.logs._FILES", 3)
    for number in range(9):
        (tmp_path / f"old{number}.log").write_bytes(b"old %d\n" % number)
        os.utime(tmp_path / f"old{number}.log", (1_000 + number, 1_000 + number))
    follower = Followed(tmp_path, "*.log")
    assert follower.new(after_seconds=3.0) == {}
    # Those that changed last are open: nothing waits.
    append(tmp_path / "old8.log", b"eight\n")
    assert follower.new() == {"old8.log": b"eight\n"}
    append(tmp_path / "old0.log", b"zero\n")
    (tmp_path / "new.log").write_bytes(b"new\n")
    assert follower.new(after_seconds=3.0) == {"old0.log": b"zero\n", "new.log": b"new\n"}
    # All three are busy now, and what another one says is not lost.
    append(tmp_path / "old1.log", b"one\n")
    assert follower.new(after_seconds=3.0) == {}
    append(tmp_path / "new.log", b"more\n")
    assert follower.new() == {"new.log": b"more\n"}
    assert follower.new(after_seconds=20.0) == {"old1.log": b"one\n"}
    # What made room goes on where it had been read to.
    append(tmp_path / "old8.log", b"again\n")
    assert follower.new(after_seconds=20.0) == {"old8.log": b"again\n"}
    assert follower.new(after_seconds=20.0) == {}
    follower.source.close()


def test_what_made_room_for_another_log_has_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("vramscope.daemon.sources.logs._FILES", 1)
    (tmp_path / "a.log").write_bytes(b"old\n")
    follower = Followed(tmp_path, "*.log")
    append(tmp_path / "a.log", b"new\n")
    (first,) = follower.texts()
    (tmp_path / "b.log").write_bytes(b"b\n")
    ended, second = follower.texts(after_seconds=20.0)
    assert (ended.log, ended.text, ended.ended) == (first.log, b"", True)
    assert (second.text, second.ended) == (b"b\n", False)
    follower.source.close()


def test_logs_that_say_nothing_take_no_share_of_a_reading(tmp_path: Path) -> None:
    for number in range(100):
        (tmp_path / f"{number:03}.log").write_bytes(b"old\n")
    follower = Followed(tmp_path, "*.log")
    append(tmp_path / "042.log", b"step 1 loss 2.5\n" * 200_000)
    append(tmp_path / "043.log", b"step 1 loss 2.5\n" * 10)
    assert {name: len(text) for name, text in follower.new().items()} == {
        "042.log": 3_200_000 - 1_102_848,
        "043.log": 160,
    }
    assert {name: len(text) for name, text in follower.new().items()} == {"042.log": 1_102_848}
    follower.source.close()


def test_of_a_log_that_may_be_read_only_later_what_it_held_at_the_start_does_not_count(
    log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: str, *_: object) -> int:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), path)

    with monkeypatch.context() as patch:
        patch.setattr(os, "open", refuse)
        follower = Followed(log.parent, "*.log")
        append(log, b"while it could not be read\n")
        assert follower.new(after_seconds=3.0) == {}
    assert follower.new(after_seconds=3.0) == {"train.log": b"while it could not be read\n"}
    follower.source.close()
