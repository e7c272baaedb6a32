"""A document that is saved: whole, for its owner alone, and in place of nothing but a file."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from vramscope.daemon.private_file import check_writable, write_private
from vramscope.schema.errors import CommandError


def test_a_file_is_replaced_by_one_for_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "report.json"
    path.write_text("old")
    write_private(path, b"new")
    assert path.read_bytes() == b"new"
    assert path.stat().st_mode & 0o777 == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_a_link_stays_and_what_it_leads_to_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "real").write_text("old")
    link = tmp_path / "link"
    link.symlink_to("real")
    write_private(link, b"new")
    assert link.is_symlink()
    assert (tmp_path / "real").read_bytes() == b"new"
    dangling = tmp_path / "dangling"
    dangling.symlink_to("later")
    write_private(dangling, b"new")
    assert dangling.is_symlink()
    assert (tmp_path / "later").read_bytes() == b"new"


def test_what_is_no_file_is_written_into(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    read: list[bytes] = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_bytes()))
    reader.start()
    write_private(pipe, b"x" * 300_000)
    reader.join()
    assert read == [b"x" * 300_000]
    assert pipe.is_fifo()
    link = tmp_path / "null"
    link.symlink_to("/dev/null")
    write_private(link, b"gone")
    assert link.is_symlink()


@pytest.mark.parametrize("path", ["", "/", ".", "..", "/tmp", "/nowhere/file", "loop", "a\0b"])
def test_what_cannot_be_a_file_is_told_in_a_line_and_beforehand(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, path: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("loop").symlink_to("loop")
    for attempt in (check_writable, lambda path: write_private(path, b"")):
        with pytest.raises(CommandError):
            attempt(Path(path))
