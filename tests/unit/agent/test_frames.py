"""Statements and locals of running calls, read without leaving anything behind."""

from __future__ import annotations

import builtins  # noqa: F401 (for the jobs below)
import collections
import ctypes  # noqa: F401 (torch has loaded it, where there is one)
import gc
import os
import sys
import weakref
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from vramscope.daemon.agent.files import write_whole
from vramscope.daemon.agent.frame_locals import locals_of
from vramscope.daemon.agent.source import Sources
from vramscope.daemon.agent.stack import is_package

SCRIPT = """\
class Job:
    def run(self, give, x):
        for n in [1]:
            total = give(  # a comment
                x[
                    0], "ä",
            ) + 1
        with open(give(x)) as one, \\
                two:
            pass
        return lambda: (give(
            x
        ))

def single(give):
    x = "ä" + give(1)
"""


class StopError(Exception):
    """Ends a statement where it asks for its value."""


def statement(tmp_path: Path, script: str, function: str, nth: int = 1) -> tuple[str | None, str | None]:
    """What is told of ``function`` of the script when it has called ``give`` for the nth time, and the expression."""
    path = tmp_path / "job.py"
    path.write_text(script)
    names: dict[str, Any] = {}
    exec(compile(script, str(path), "exec"), names)
    calls = []

    def give(*_arguments: object) -> int:
        calls.append(1)
        if len(calls) == nth:
            raise StopError
        return 7

    try:
        if function == "run":
            names["Job"]().run(give, [0])
        else:
            names[function](give)
    except StopError as error:
        trace = error.__traceback__
        assert trace is not None
        assert trace.tb_next is not None
        trace = trace.tb_next
        text, columns = Sources().statement(trace.tb_frame.f_code, trace.tb_lineno, trace.tb_lasti)
        return text, None if columns is None or text is None else text[slice(*columns)]
    raise AssertionError("it did not fail")


ON_311 = sys.version_info >= (3, 11)


def test_a_statement_of_several_lines_is_one_without_comments(tmp_path: Path) -> None:
    text, expression = statement(tmp_path, SCRIPT, "run")
    assert text == 'total = give( x[ 0], "ä", ) + 1'
    assert expression == ('give( x[ 0], "ä", )' if ON_311 else None)


def test_of_a_compound_statement_it_is_the_head(tmp_path: Path) -> None:
    text, expression = statement(tmp_path, SCRIPT, "run", nth=2)
    assert text is not None
    assert text.startswith("with open(give(x)) as one, ")
    assert "pass" not in text
    assert expression == ("give(x)" if ON_311 else None)


def test_columns_count_characters_of_the_line_without_its_indent(tmp_path: Path) -> None:
    text, expression = statement(tmp_path, SCRIPT, "single")
    assert text == 'x = "ä" + give(1)'
    assert expression == ("give(1)" if ON_311 else None)


def test_a_file_that_is_none_or_too_long_gives_no_source(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    code = compile("x = 1", str(pipe), "exec")
    assert Sources().statement(code, 1, 0) == (None, None)
    monkeypatch.setattr("vramscope.daemon.agent.source._MAX_FILE_BYTES", 3)
    path = tmp_path / "long.py"
    path.write_text("x = 1")
    assert Sources().statement(compile("x = 1", str(path), "exec"), 1, 0) == (None, None)


class Held:
    """Something that a local keeps."""


def caller() -> FrameType:
    return sys._getframe(1)


def test_locals_are_read_and_nothing_of_them_is_kept() -> None:
    def job() -> tuple[dict[str, Any], FrameType, weakref.ref[Held]]:
        kept = Held()
        frame = caller()
        read = locals_of(frame)
        gone = weakref.ref(kept)
        assert read.pop("kept") is kept
        del kept
        assert gone() is None, "the frame still holds what the job has deleted"
        return read, frame, gone

    read, _, _ = job()
    assert set(read) == {"frame"}


def own_locals() -> dict[str, Any]:
    return sys._getframe(1).f_locals


ALIAS = vars


@pytest.mark.parametrize("ask", ["locals()", "vars()", "builtins.locals()", "own_locals()", "ALIAS()"])
def test_a_dictionary_that_the_job_was_given_stays_as_it_was(ask: str) -> None:
    names: dict[str, Any] = dict(globals())
    source = (
        f"def job(x):\n    given = {ask}\n    mine = list(given.items())\n"
        "    kept = Held()\n    x = weakref.ref(kept)\n"
        "    read = locals_of(sys._getframe())\n    assert read.pop('kept') is kept and read['x'] is x\n    del kept\n"
        "    assert x() is None\n    del read\n    return list(given.items()) == mine, given\n"
    )
    exec(source, names)
    same, _given = names["job"](5)
    assert same or sys.version_info >= (3, 13)


def test_a_dictionary_that_is_the_first_local_is_not_the_frames() -> None:
    def job(x: dict[str, int]) -> tuple[dict[str, int], dict[str, Any]]:
        y = x
        return y, locals_of(sys._getframe())

    given, read = job({"a": 1})
    assert given == {"a": 1}
    assert read["x"] is read["y"] is given


def test_what_another_thread_was_given_is_left_alone() -> None:
    def job() -> tuple[dict[str, Any], dict[str, Any]]:
        given = locals()
        later = 2
        read = locals_of(sys._getframe(), mine=False)
        return given, {"later": later, **read}

    given, _ = job()
    assert given == {} or sys.version_info >= (3, 13)


class Loud(dict[str, Any]):
    """A namespace that counts who asks it."""

    asked = 0

    def __getitem__(self, name: str) -> Any:
        Loud.asked += 1
        return super().__getitem__(name)

    def keys(self) -> Any:
        Loud.asked += 1
        return super().keys()

    def __iter__(self) -> Any:
        Loud.asked += 1
        return super().__iter__()

    def __delitem__(self, name: str) -> None:
        Loud.asked += 1
        super().__delitem__(name)


def test_the_namespace_of_a_class_and_of_exec_is_not_asked() -> None:
    class Meta(type):
        @classmethod
        def __prepare__(cls, name: str, bases: Any, /, **more: Any) -> Any:
            return Loud()

    def read() -> None:
        asked = Loud.asked
        seen.append(locals_of(sys._getframe(1)))
        assert Loud.asked == asked

    seen: list[dict[str, Any]] = []

    class Job(metaclass=Meta):
        here = 1
        read()

        def own(self) -> Any:
            return __class__  # type: ignore[name-defined]

    exec("here = 2\nread()", {"read": read}, Loud())
    assert [names["here"] for names in seen] == [1, 2]
    exec("read()", {"read": read}, collections.ChainMap())
    assert seen[2] == {}


def test_names_with_a_hash_of_their_own_are_passed_over() -> None:
    class Name(str):
        hashed = 0

        def __hash__(self) -> int:
            Name.hashed += 1
            return str.__hash__(self)

    names: dict[str, Any] = {"locals_of": locals_of, "sys": sys, Name("odd"): 1}
    before = Name.hashed
    exec("read = locals_of(sys._getframe())", names)
    assert "odd" not in names["read"]
    assert Name.hashed - before <= 1  # by the line above


def test_a_method_of_such_a_name_is_none() -> None:
    class Model:
        def eval(self) -> FrameType:
            return caller()

    def job() -> dict[str, Any]:
        x = 3
        frame = Model().eval()
        while frame.f_code.co_name != "job":
            assert frame.f_back is not None
            frame = frame.f_back
        assert x == 3
        return locals_of(frame)

    assert job()["x"] == 3


def test_a_modules_names_are_read_and_stay() -> None:
    names: dict[str, Any] = {"frame_of": caller, "locals_of": locals_of}
    exec("x = 5\nread = locals_of(frame_of())\ny = 6", names)
    assert names["read"]["x"] == 5
    assert (names["x"], names["y"]) == (5, 6)
    gc.collect()


@pytest.mark.parametrize(
    ("file", "expected"),
    [
        ("/srv/job/train.py", False),
        ("/venv/lib/python3.11/site-packages/transformers/trainer.py", True),
        ("/usr/lib/python3/dist-packages/x.py", True),
        (os.__file__, True),
        ("<frozen runpy>", True),
        ("<ipython-input-3>", False),
    ],
)
def test_an_installed_package_is_told_from_the_jobs_own_files(file: str, expected: bool) -> None:
    assert is_package(file) is expected


def test_a_file_is_whole_and_private_or_is_not_there(tmp_path: Path) -> None:
    target = tmp_path / "1-2-3.evidence"
    assert write_whole(str(target), b"x" * 100_000, f"{target}.part", sync=True)
    assert target.stat().st_mode & 0o777 == 0o600
    assert target.stat().st_size == 100_000
    (tmp_path / "taken.part").write_text("another's")
    assert not write_whole(str(tmp_path / "taken"), b"y", str(tmp_path / "taken.part"))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["1-2-3.evidence", "taken.part"]
