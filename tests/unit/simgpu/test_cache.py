from pathlib import Path

import pytest

from vramscope.daemon.simgpu.cache import make_once


def test_it_is_made_once(tmp_path: Path) -> None:
    made: list[Path] = []

    def make(folder: Path) -> None:
        made.append(folder)
        (folder / "library").write_text("first")

    assert make_once(tmp_path / "cache" / "it", make) == tmp_path / "cache" / "it"
    make_once(tmp_path / "cache" / "it", make)
    assert len(made) == 1
    assert (tmp_path / "cache" / "it" / "library").read_text() == "first"


def test_what_fails_half_way_leaves_nothing(tmp_path: Path) -> None:
    def fail(folder: Path) -> None:
        (folder / "half").write_text("")
        raise OSError("disk full")

    with pytest.raises(OSError, match="disk full"):
        make_once(tmp_path / "it", fail)
    assert list(tmp_path.iterdir()) == []


def test_of_two_that_race_the_first_stays_and_nothing_else(tmp_path: Path) -> None:
    def lose(folder: Path) -> None:
        (folder / "mine").write_text("late")
        make_once(tmp_path / "it", lambda other: (other / "mine").write_text("early"))

    make_once(tmp_path / "it", lose)
    assert [path.name for path in tmp_path.iterdir()] == ["it"]
    assert (tmp_path / "it" / "mine").read_text() == "early"
