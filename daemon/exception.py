"""An out-of-memory error of this very process, explained: in code, after it was caught, and in notebooks.

The evidence is the agent's where one sits here, and else what the exception's text and traceback hold.
"""

from __future__ import annotations

import builtins
import html
import os
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from vramscope.analyzers.incident import explain_message, explain_text
from vramscope.daemon.incident import message_of
from vramscope.daemon.processes import start_ticks
from vramscope.daemon.report_file import Refused, open_folder, read_evidence_file
from vramscope.daemon.runtime import job_runtime_dir
from vramscope.daemon.traceback_frames import read_traceback
from vramscope.exporters.plain import to_plain
from vramscope.exporters.report import to_markdown
from vramscope.schema.evidence import SCHEMA, Evidence, ThreadStack
from vramscope.schema.evidence_reading import evidence_from_json
from vramscope.schema.oom import Circumstances, Incident, OomMessage
from vramscope.schema.units import format_bytes
from vramscope.schema.wire import REPORT_STEM, REPORTS_FOLDER, RUN_ID, RUN_ID_VARIABLE

_ENDING = ".evidence"
_MOST_FILES = 64


# What the text and the agent saw alike; the text has two decimals.
_FIGURES = ("total_bytes", "free_bytes", "allocated_bytes", "reserved_bytes", "reserved_unallocated_bytes")


class Explanation:
    """What happened, why, and what to change; ``incident`` has it as values. Notebooks show it with its colours.

    ``evidence`` is what it rests on: the agent's document, or the calls in the exception's traceback.
    """

    def __init__(self, incident: Incident, evidence: Evidence | None = None) -> None:
        self.incident = incident
        self.evidence = evidence

    def __str__(self) -> str:
        try:
            from vramscope.exporters.terminal.plain import to_text
        except ModuleNotFoundError:  # rich is the daemon's, and need not be here
            return to_plain(self.incident, self.evidence)
        return to_text(self.incident, self.evidence)

    def __repr__(self) -> str:
        first = self.incident.causes[0] if self.incident.causes else None
        return f"<vramscope.Explanation: {first.id if first else 'unknown'}>"

    def _repr_markdown_(self) -> str:
        return to_markdown(self.incident, self.evidence)

    def _repr_html_(self) -> str:
        try:
            from vramscope.exporters.terminal.plain import to_html
        except ModuleNotFoundError:
            return f"<pre>{html.escape(to_plain(self.incident, self.evidence))}</pre>"
        return to_html(self.incident, self.evidence)

    def __rich__(self) -> object:
        from vramscope.exporters.terminal.explanation import render

        return render(self.incident, 100, self.evidence)


def explain_exception(exception: BaseException | None = None) -> Explanation:
    """The last error of this thread or notebook where none is given. ValueError if it is no out-of-memory error."""
    given = _last() if exception is None else exception
    if given is None:
        raise ValueError("no exception was given, and none has been raised here before")
    if not isinstance(given, BaseException):
        raise ValueError(
            f"not an exception: {type(given).__name__} (a log is explained by the command vramscope explain)"
        )
    for error in _chain(given):
        explained = _explain(error)
        if explained is not None:
            return explained
    text = str(given).split("\n", 1)[0][:200]
    raise ValueError(f"not an out-of-memory error: {type(given).__name__}: {text}")


def _last() -> BaseException | None:
    # Compared with None: an exception may have a length, and that be 0.
    for error in (sys.exc_info()[1], getattr(sys, "last_exc", None), getattr(sys, "last_value", None)):
        if error is not None:
            return error
    return None


def _chain(exception: BaseException) -> Iterator[BaseException]:
    """The exception, those in a group, and those from which it came."""
    group = getattr(builtins, "BaseExceptionGroup", None)  # since Python 3.11
    seen: set[int] = set()
    waiting: list[BaseException | None] = [exception]
    while waiting:
        current = waiting.pop()
        if current is None or id(current) in seen:
            continue
        seen.add(id(current))
        yield current
        waiting += [current.__context__, current.__cause__]
        if group is not None and isinstance(current, group):
            waiting += reversed(current.exceptions)


def _explain(error: BaseException) -> Explanation | None:
    text = f"{type(error).__module__}.{type(error).__qualname__}: {error}"
    known = _circumstances()
    kept = _from_traceback(error)
    told = explain_text(text, kept, known)
    if told is None:
        return None
    if told.memory != "gpu":
        return Explanation(told, kept)
    evidence = _agents(told.message, kept)
    if evidence is None:
        return Explanation(replace(told, source="exception", lines=None), kept)
    # The agent's figures are exact, and the text alone names the other processes.
    message = replace(
        message_of(evidence.figures, None),
        process_in_use_bytes=told.message.process_in_use_bytes,
        other_processes=told.message.other_processes,
    )
    incident = explain_message(message, source="exception", circumstances=known, text=told.text, evidence=evidence)
    return Explanation(incident, evidence)


def _circumstances() -> Circumstances:
    version = getattr(sys.modules.get("torch"), "__version__", None)
    return Circumstances(
        torch_version=None if version is None else str(version).partition("+")[0],
        allocator_settings=os.environ.get("PYTORCH_CUDA_ALLOC_CONF") or os.environ.get("PYTORCH_ALLOC_CONF"),
        visible_devices=os.environ.get("CUDA_VISIBLE_DEVICES"),
    )


def _from_traceback(error: BaseException) -> Evidence:
    """What the exception itself keeps; how much was asked for its text says."""
    document = {
        "schema": SCHEMA,
        "kind": "oom",
        "stem": f"{os.getpid()}-0-0",
        "figures": {"at_unix": 0.0, "stats": {"device": 0}, "requested_bytes": 0},
    }
    try:
        return evidence_from_json({**document, "threads": [read_traceback(error.__traceback__)]}, os.getpid())
    except Exception:  # whatever the job's PyTorch lacks, the text is explained
        return evidence_from_json(document, os.getpid())


def _agents(told: OomMessage, kept: Evidence) -> Evidence | None:
    """The newest document that the agent wrote in this process for this very error."""
    for _, folder, stem in _newest_first():
        try:
            opened = open_folder(folder)
            try:
                evidence = read_evidence_file(opened, stem, os.geteuid())[1]
            finally:
                os.close(opened)
        except (OSError, Refused):
            continue
        if evidence.kind == "oom" and _is_of(evidence, told, kept):
            return evidence
    return None


def _is_of(evidence: Evidence, told: OomMessage, kept: Evidence) -> bool:
    """Whether the document's figures are the text's, or else its failing line the traceback's."""
    seen = message_of(evidence.figures, None)
    if told.requested_bytes is not None and not _alike(seen.requested_bytes, told.requested_bytes):
        return False
    pairs = [(getattr(seen, name), getattr(told, name)) for name in _FIGURES]
    known = [(ours, theirs) for ours, theirs in pairs if ours is not None and theirs is not None]
    if not all(_alike(ours, theirs) for ours, theirs in known):
        return False
    # The device's size says nothing of which error it was.
    if told.allocated_bytes is not None or told.free_bytes is not None:
        return True
    line = next(iter(_own_lines(kept.failing)), None)
    return line is not None and line in _own_lines(evidence.failing)


def _own_lines(thread: ThreadStack | None) -> list[tuple[str, int]]:
    """The job's own lines in a thread's calls, innermost first."""
    return [(frame.file, frame.line) for frame in (() if thread is None else thread.frames) if not frame.in_package]


def _alike(exact: int | None, printed: int) -> bool:
    return exact == printed or (exact is not None and format_bytes(exact) == format_bytes(printed))


def _newest_first() -> list[tuple[int, Path, str]]:
    """This process's own, by the number that each of its reports has: number, folder, name without the ending."""
    reports = job_runtime_dir() / REPORTS_FOLDER
    run = os.environ.get(RUN_ID_VARIABLE, "")
    ticks = start_ticks(os.getpid())  # another process may have had this one's number
    found: list[tuple[int, Path, str]] = []
    for folder in (reports, *((reports / run,) if RUN_ID.match(run) else ())):
        try:
            names = os.listdir(folder)
        except OSError:
            continue
        for name in names:
            stem = name.removesuffix(_ENDING)
            match = REPORT_STEM.match(stem) if stem != name else None
            if match is not None and (int(match[1]), int(match[2])) == (os.getpid(), ticks):
                found.append((int(match[3]), folder, stem))
    return sorted(found, reverse=True)[:_MOST_FILES]
