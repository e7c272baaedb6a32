"""Requests for a capture: only the job's own user and root are heard, and nobody is twice."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from vramscope.daemon.agent.requests import Requests


class Bench:
    def __init__(self, folder: Path) -> None:
        (folder / "agents").mkdir()
        self.path = folder / "agents" / "7-9.request"
        self.answered: list[int] = []
        self.requests = Requests(str(folder), "7-9", self.answered.append)

    def ask(self, text: str) -> list[int]:
        self.path.write_text(text)
        self.requests.tick()
        return self.answered


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path)


def test_a_request_is_answered_once_and_taken_away(bench: Bench) -> None:
    bench.requests.tick()
    assert bench.ask('{"stem_number": 123456}') == [123_456]
    assert not bench.path.exists()
    bench.requests.tick()
    assert bench.ask('{"stem_number": 123457}') == [123_456, 123_457]


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{", '{"stem_number": 5}', '{"stem_number": true}', '{"stem_number": "123456"}',
     '{"stem_number": 1234567}', "[" * 3000, '{"stem_number": 123456' + " " * 300 + "}"],
)  # fmt: skip
def test_what_is_no_request_is_taken_away_unanswered(text: str, bench: Bench) -> None:
    assert bench.ask(text) == []
    assert not bench.path.exists()


def test_links_pipes_and_files_with_a_second_name_are_not_followed(bench: Bench, tmp_path: Path) -> None:
    precious = tmp_path / "precious"
    precious.write_text('{"stem_number": 123456}')
    for make in (bench.path.symlink_to, bench.path.hardlink_to):
        make(precious)
        bench.requests.tick()
        assert not os.path.lexists(bench.path)
    os.mkfifo(bench.path)
    bench.requests.tick()
    assert bench.answered == []
    assert json.loads(precious.read_text())


def test_a_request_that_cannot_be_taken_away_is_answered_once(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_path: str) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "unlink", refuse)
    bench.ask('{"stem_number": 123456}')
    bench.requests.tick()
    assert bench.answered == [123_456]


def test_another_users_request_is_not_heard(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    bench.path.write_text('{"stem_number": 123456}')
    if os.geteuid() == 0:
        os.chown(bench.path, 4711, 4711)
    else:
        monkeypatch.setattr(os, "geteuid", lambda: 4711)
    bench.requests.tick()
    assert bench.answered == []
