"""An out-of-memory error of this very process, explained: in code, after it was caught, and in notebooks.

The evidence is the agent's where one sits here, and else what the exception's text and traceback hold.
"""

from __future__ import annotations

import contextlib
import html
import os
import stat
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from vramscope.analyzers.explain import explain_message, explain_text
from vramscope.daemon.incident import message_of
from vramscope.daemon.runtime import job_runtime_dir
from vramscope.daemon.traceback_frames import read_traceback
from vramscope.exporters.report import to_markdown
from vramscope.schema.agent import OomReport
from vramscope.schema.allocator import AllocatorStats
from vramscope.schema.evidence import MAX_PACKED_BYTES, Evidence, ThreadStack, read_evidence
from vramscope.schema.oom import Circumstances, Incident
from vramscope.schema.units import format_bytes
from vramscope.schema.wire import REPORT_STEM, REPORTS_FOLDER, RUN_ID, RUN_ID_VARIABLE

_ENDING = ".evidence"
_MOST_FILES = 64


class Explanation:
    """What happened, why, and what to change; ``incident`` has it as values. Notebooks show it with its colours."""

    def __init__(self, incident: Incident) -> None:
        self.incident = incident

    def __str__(self) -> str:
        try:
            from vramscope.exporters.terminal.plain import to_text
        except ModuleNotFoundError:  # rich is the daemon's, and need not be here
            return to_markdown(self.incident)
        return to_text(self.incident)

    def __repr__(self) -> str:
        first = self.incident.causes[0] if self.incident.causes else None
        return f"<vramscope.Explanation: {first.id if first else 'unknown'}>"

    def _repr_markdown_(self) -> str:
        return to_markdown(self.incident)

    def _repr_html_(self) -> str:
        try:
            from vramscope.exporters.terminal.plain import to_html
        except ModuleNotFoundError:
            return f"<pre>{html.escape(to_markdown(self.incident))}</pre>"
        return to_html(self.incident)

    def __rich__(self) -> object:
        from vramscope.exporters.terminal.explanation import render

        return render(self.incident, 100)


def explain_exception(exception: BaseException | None = None) -> Explanation:
    """The last error of this thread or notebook where none is given. ValueError if it is no out-of-memory error."""
    given = exception or _last()
    if given is None:
        raise ValueError("no exception was given, and none has been raised here before")
    for error in _chain(given):
        incident = _explain(error)
        if incident is not None:
            return Explanation(incident)
    text = str(given).split("\n", 1)[0][:200]
    raise ValueError(f"not an out-of-memory error: {type(given).__name__}: {text}")


def _last() -> BaseException | None:
    return sys.exc_info()[1] or getattr(sys, "last_exc", None) or getattr(sys, "last_value", None)


def _chain(exception: BaseException) -> Iterator[BaseException]:
    """The exception, and those from which it came."""
    seen: set[int] = set()
    current: BaseException | None = exception
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        yield current
        current = current.__cause__ or current.__context__


def _explain(error: BaseException) -> Incident | None:
    text = f"{type(error).__module__}.{type(error).__qualname__}: {error}"
    known = _circumstances()
    told = explain_text(text, _from_traceback(error), known)
    if told is None or told.memory != "gpu":
        return told
    evidence = _agents(told.message.requested_bytes)
    if evidence is None:
        return replace(told, source="exception", lines=None)
    # The agent's figures are exact, and the text alone names the other processes.
    message = replace(
        message_of(evidence.figures, None),
        process_in_use_bytes=told.message.process_in_use_bytes,
        other_processes=told.message.other_processes,
    )
    return explain_message(message, source="exception", circumstances=known, text=told.text, evidence=evidence)


def _circumstances() -> Circumstances:
    version = getattr(sys.modules.get("torch"), "__version__", None)
    return Circumstances(
        torch_version=None if version is None else str(version).partition("+")[0],
        allocator_settings=os.environ.get("PYTORCH_CUDA_ALLOC_CONF") or os.environ.get("PYTORCH_ALLOC_CONF"),
        visible_devices=os.environ.get("CUDA_VISIBLE_DEVICES"),
    )


def _from_traceback(error: BaseException) -> Evidence:
    """What the exception itself keeps; how much was asked for its text says."""
    return Evidence(
        kind="oom",
        stem=f"{os.getpid()}-0-0",
        figures=OomReport(pid=os.getpid(), at_unix=0.0, stats=AllocatorStats(device=0), requested_bytes=0),
        threads=(ThreadStack(name="", frames=read_traceback(error.__traceback__), failing=True),),
    )


def _agents(requested_bytes: int | None) -> Evidence | None:
    """The newest document that the agent wrote in this process for a request of this size."""
    for path in _newest_first():
        evidence = _read(path)
        if evidence is None or evidence.kind != "oom":
            continue
        # The text has two decimals.
        if requested_bytes is None or _alike(evidence.figures.requested_bytes, requested_bytes):
            return evidence
    return None


def _alike(exact: int, printed: int) -> bool:
    return exact == printed or format_bytes(exact) == format_bytes(printed)


def _newest_first() -> list[Path]:
    """This process's own, by the number that each of its reports has."""
    reports = job_runtime_dir() / REPORTS_FOLDER
    run = os.environ.get(RUN_ID_VARIABLE, "")
    found: list[tuple[int, Path]] = []
    for folder in (reports, *((reports / run,) if RUN_ID.match(run) else ())):
        with contextlib.suppress(OSError):
            for name in os.listdir(folder):
                match = REPORT_STEM.match(name.removesuffix(_ENDING)) if name.endswith(_ENDING) else None
                if match is not None and int(match[1]) == os.getpid() and int(match[2]) == _start_ticks():
                    found.append((int(match[3]), folder / name))
    return [path for _, path in sorted(found, reverse=True)[:_MOST_FILES]]


def _start_ticks() -> int:
    """When this process began, as its reports are named; another one may have had its pid. -1 where /proc is not."""
    try:
        return int(Path("/proc/self/stat").read_bytes().rpartition(b")")[2].split()[19])
    except (OSError, ValueError, IndexError):
        return -1


def _read(path: Path) -> Evidence | None:
    try:
        file = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError:
        return None
    with os.fdopen(file, "rb") as opened:
        status = os.fstat(file)
        if not stat.S_ISREG(status.st_mode) or status.st_uid != os.geteuid():
            return None
        try:
            return read_evidence(opened.read(MAX_PACKED_BYTES + 1), os.getpid())
        except (OSError, ValueError):
            return None
