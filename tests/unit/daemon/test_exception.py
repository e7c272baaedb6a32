"""An exception of this process, explained from a document beside it or from what it holds itself."""

from __future__ import annotations

import builtins
import gzip
import json
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

import vramscope
from vramscope.schema.units import GIB
from vramscope.schema.wire import RUN_ID_VARIABLE, RUNTIME_DIR_VARIABLE

TEXT = (
    "CUDA out of memory. Tried to allocate 2.00 GiB. GPU 0 has a total capacity of 24.00 GiB of which 512.00 MiB is "
    "free. Process 812 has 2.00 GiB memory in use. Including non-PyTorch memory, this process has 21.50 GiB memory in "
    "use. Of the allocated memory 20.50 GiB is allocated by PyTorch, and 256.00 MiB is reserved by PyTorch but "
    "unallocated."
)


class OutOfMemoryError(RuntimeError):
    """Named as PyTorch's."""


OutOfMemoryError.__module__ = "torch"


def raised(text: str = TEXT) -> BaseException:
    try:
        hidden_size = 7
        raise OutOfMemoryError(text + hidden_size * "")
    except OutOfMemoryError as error:
        return error


def ticks() -> str:
    return Path("/proc/self/stat").read_text().rpartition(")")[2].split()[19]


@pytest.fixture
def reports(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(RUNTIME_DIR_VARIABLE, str(tmp_path))
    monkeypatch.delenv(RUN_ID_VARIABLE, raising=False)
    folder = tmp_path / "reports"
    folder.mkdir()
    return folder


def write(folder: Path, number: int, requested: int = 2 * GIB, stem: str | None = None, **more: Any) -> Path:
    parts: Mapping[str, int] = {"parameters_bytes": GIB, "activations_bytes": 19 * GIB, "inputs_bytes": GIB // 2}
    document = {
        "schema": "vramscope.evidence/1",
        "kind": "oom",
        "stem": stem or f"{os.getpid()}-{ticks()}-{number}",
        "figures": {
            "at_unix": 1.0,
            "stats": {"device": 0, "allocated_bytes": 20 * GIB + GIB // 2, "reserved_bytes": 21 * GIB},
            "requested_bytes": requested,
            "total_bytes": 24 * GIB,
            "free_bytes": GIB // 2,
        },
        "attribution": {**parts, "cached_bytes": GIB // 2},
        "activity": {"grad_enabled": True, "phase": "forward", "batch_size": 64, "batch_source": "DataLoader"},
        "models": [{"name": "Net", "parameter_bytes": GIB, "parameter_count": GIB // 4, "training": True}],
        "optimizers": [{"name": "SGD"}],
        **more,
    }
    path = folder / f"{document['stem']}.evidence"
    path.write_bytes(gzip.compress(json.dumps(document).encode()))
    return path


def test_the_agents_document_is_found_and_the_text_adds_the_other_processes(reports: Path) -> None:
    write(reports, 1, requested=GIB)  # an earlier error, of another size
    write(reports, 2)
    incident = vramscope.explain(raised()).incident
    assert (incident.causes[0].id, incident.causes[0].detail) == ("capacity", "batch")
    assert incident.message.allocated_bytes == 20 * GIB + GIB // 2
    assert [process.pid for process in incident.message.other_processes] == [812]
    assert incident.source == "exception"
    batch = next(advice for advice in incident.advice if advice.id == "batch_size")
    assert batch.change["batch_size"] < 64


def test_a_run_has_a_folder_of_its_own(reports: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(RUN_ID_VARIABLE, "0123456789abcdef")
    (reports / "0123456789abcdef").mkdir()
    write(reports / "0123456789abcdef", 1)
    assert vramscope.explain(raised()).incident.causes[0].detail == "batch"


@pytest.mark.parametrize("wrong", ["size", "process", "link", "damage", "capture"])
def test_a_document_that_is_not_this_errors_is_not_taken(reports: Path, tmp_path: Path, wrong: str) -> None:
    if wrong == "size":
        write(reports, 1, requested=GIB)
    elif wrong == "process":
        write(reports, 1, stem=f"{os.getpid()}-{int(ticks()) + 1}-1")
    elif wrong == "link":
        path = write(reports, 1)
        path.rename(tmp_path / "elsewhere")
        path.symlink_to(tmp_path / "elsewhere")
    elif wrong == "damage":
        path = write(reports, 1)
        path.write_bytes(path.read_bytes()[:60])
    else:
        write(reports, 1, kind="capture")
    assert vramscope.explain(raised()).incident.causes[0].detail != "batch"


def test_the_error_behind_another_one_is_explained(reports: Path) -> None:
    wrapped = RuntimeError("the worker failed")
    wrapped.__cause__ = raised()
    assert vramscope.explain(wrapped).incident.message.requested_bytes == 2 * GIB


def test_the_last_error_is_explained_where_none_is_given(reports: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "last_exc", None, raising=False)
    monkeypatch.setattr(sys, "last_value", None, raising=False)
    with pytest.raises(ValueError, match="none has been raised here"):
        vramscope.explain()
    monkeypatch.setattr(sys, "last_value", raised(), raising=False)
    assert vramscope.explain().incident.message.requested_bytes == 2 * GIB
    try:
        raise raised("CUDA out of memory. Tried to allocate 3.00 GiB")
    except RuntimeError:
        assert vramscope.explain().incident.message.requested_bytes == 3 * GIB


@pytest.mark.parametrize("error", [ValueError("no"), KeyError(1), SystemExit(3), RuntimeError("")])
def test_any_other_error_is_refused_in_a_sentence(reports: Path, error: BaseException) -> None:
    with pytest.raises(ValueError, match=f"not an out-of-memory error: {type(error).__name__}"):
        vramscope.explain(error)


def test_it_shows_itself_in_terminals_and_notebooks(reports: Path) -> None:
    from io import StringIO

    from rich.console import Console

    write(reports, 1)
    explained = vramscope.explain(raised())
    assert "ran out of memory" in str(explained)
    assert "\x1b" not in str(explained)
    assert max(map(len, str(explained).splitlines())) <= 100
    page = explained._repr_html_()
    assert page.startswith("<pre")
    assert "batch" in page
    assert "### GPU 0 ran out of memory" in explained._repr_markdown_()
    printed = StringIO()
    Console(file=printed, width=80).print(explained)
    assert "ran out of memory" in printed.getvalue()


def test_a_hostile_name_is_escaped_in_html(reports: Path) -> None:
    write(
        reports,
        1,
        models=[],
        activity={"grad_enabled": True, "batch_size": 9, "batch_source": "<script>alert(1)</script>"},
    )
    assert "<script>" not in vramscope.explain(raised())._repr_html_()


def test_without_rich_it_is_plain_text(reports: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    explained = vramscope.explain(raised())
    real = builtins.__import__

    def refuse(name: str, *given: Any, **named: Any) -> Any:
        if name.partition(".")[0] == "rich" or name.endswith("terminal.plain"):
            raise ModuleNotFoundError(f"No module named {name!r}")
        return real(name, *given, **named)

    monkeypatch.setattr(builtins, "__import__", refuse)
    assert str(explained).startswith("### GPU 0")
    assert explained._repr_html_().startswith("<pre>### GPU 0")


def test_the_exceptions_own_calls_are_read(reports: Path) -> None:
    from vramscope.daemon.traceback_frames import read_traceback

    frames = read_traceback(raised().__traceback__)
    assert [frame.function for frame in frames] == ["raised"]
    assert frames[0].code == 'raise OutOfMemoryError(text + hidden_size * "")'
    assert frames[0].numbers == {"hidden_size": 7}
    assert not frames[0].in_package
    assert frames[0].tensors == ()
