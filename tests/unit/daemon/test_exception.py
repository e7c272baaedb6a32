"""An exception of this process, explained from a document beside it or from what it holds itself."""

from __future__ import annotations

import builtins
import gzip
import json
import os
import sys
from collections.abc import Mapping
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console

import vramscope
from vramscope.exporters.plain import to_plain
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
            "stats": {"device": 0, "allocated_bytes": 20 * GIB + GIB // 2, "reserved_bytes": 20 * GIB + 3 * GIB // 4},
            "requested_bytes": requested,
            "total_bytes": 24 * GIB,
            "free_bytes": GIB // 2,
        },
        "attribution": {**parts, "cached_bytes": GIB // 4},
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
    text = str(explained)
    assert text.startswith("GPU 0 ran out of memory: 2.00 GiB requested")
    assert not {"###", "| ---", "<details>", "**"} & set(text.split())
    assert max(map(len, text.splitlines())) <= 80
    assert "Asked for by\n  test_exception.py:" in text
    assert explained._repr_html_().startswith("<pre>GPU 0 ran out")


def test_the_exceptions_own_calls_are_read(reports: Path) -> None:
    evidence = vramscope.explain(raised()).evidence
    assert evidence is not None
    assert evidence.failing is not None
    (frame,) = evidence.failing.frames
    assert frame.function == "raised"
    assert frame.code == 'raise OutOfMemoryError(text + hidden_size * "")'
    assert frame.numbers == {"hidden_size": 7}
    assert not frame.in_package
    assert frame.tensors == ()


def test_the_evidence_is_shown_wherever_the_explanation_is(reports: Path) -> None:
    write(
        reports, 1, holders=[{"name": "losses", "where": "module __main__", "kind": "list", "count": 412, "bytes": 9}]
    )
    explained = vramscope.explain(raised())
    console = Console(file=StringIO(), width=100)
    console.print(explained)
    for shown in (
        str(explained),
        explained._repr_html_(),
        explained._repr_markdown_(),
        console.file.getvalue(),  # type: ignore[attr-defined]
        to_plain(explained.incident, explained.evidence),
    ):
        assert "batch of 64 (DataLoader)" in shown
        assert "list of 412 tensors" in shown
        assert "results kept for the backward pass" in shown


def test_the_figures_tell_errors_of_one_size_apart(reports: Path) -> None:
    figures = json.loads(gzip.decompress(write(reports, 1).read_bytes()))["figures"]
    stats = {"device": 0, "allocated_bytes": 9 * GIB, "reserved_bytes": 10 * GIB}
    write(reports, 2, figures={**figures, "stats": stats, "free_bytes": 7 * GIB}, activity={"batch_size": 3})
    assert vramscope.explain(raised()).incident.message.allocated_bytes == 20 * GIB + GIB // 2
    (reports / f"{os.getpid()}-{ticks()}-1.evidence").unlink()
    assert vramscope.explain(raised()).evidence.stem.endswith("-0-0")  # type: ignore[union-attr]


def test_a_text_without_figures_is_matched_by_its_line(reports: Path) -> None:
    error = raised("CUDA out of memory. Tried to allocate 2.00 GiB")
    assert error.__traceback__ is not None
    line = {"file": __file__, "line": error.__traceback__.tb_lineno, "function": "raised"}
    for number, at in ((1, line), (2, {**line, "line": 1})):
        threads = [{"name": "MainThread", "failing": True, "frames": [at]}]
        write(reports, number, threads=threads)
    evidence = vramscope.explain(error).evidence
    assert evidence is not None
    assert evidence.stem.endswith("-1")
    (reports / f"{os.getpid()}-{ticks()}-1.evidence").unlink()
    assert vramscope.explain(error).evidence.stem.endswith("-0-0")  # type: ignore[union-attr]


def test_a_document_with_a_second_name_is_not_taken(reports: Path, tmp_path: Path) -> None:
    os.link(write(reports, 1), tmp_path / "second")
    assert vramscope.explain(raised()).incident.causes[0].detail != "batch"


@pytest.mark.parametrize("given", ["CUDA out of memory", 42, OutOfMemoryError])
def test_what_is_no_exception_is_refused(reports: Path, given: Any) -> None:
    with pytest.raises(ValueError, match="not an exception"):
        vramscope.explain(given)


def test_an_exception_with_a_length_of_zero_is_one(reports: Path) -> None:
    class EmptyError(OutOfMemoryError):
        def __len__(self) -> int:
            return 0

    EmptyError.__module__ = "torch"
    error = EmptyError(TEXT)
    wrapped = RuntimeError("the worker failed")
    wrapped.__cause__ = error
    for given in (error, wrapped):
        assert vramscope.explain(given).incident.message.requested_bytes == 2 * GIB


@pytest.mark.skipif(sys.version_info < (3, 11), reason="groups came with Python 3.11")
def test_an_error_in_a_group_is_found(reports: Path) -> None:
    group: Any = vars(builtins)["ExceptionGroup"]
    nested = group("workers", [ValueError("no"), group("devices", [KeyError(1), raised()])])
    assert vramscope.explain(nested).incident.message.requested_bytes == 2 * GIB


def test_the_error_behind_the_context_of_a_cause_is_found(reports: Path) -> None:
    wrapped = RuntimeError("the worker failed")
    wrapped.__cause__ = ValueError("no")
    wrapped.__context__ = raised()
    assert vramscope.explain(wrapped).incident.message.requested_bytes == 2 * GIB
