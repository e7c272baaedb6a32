"""Asks the agent in a running job for a report: a request beside its sample file, an answer among the reports.

It works without a daemon. Only the job's user and root may ask, as only their files the agent heeds.
"""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from vramscope.daemon.processes import environment, inner_pids, owner, start_ticks, user_name
from vramscope.daemon.report_file import Refused, open_folder, read_evidence_file
from vramscope.daemon.runtime import default_runtime_dir, job_runtime_dir
from vramscope.schema.errors import CommandError
from vramscope.schema.evidence import Evidence
from vramscope.schema.wire import (
    FIRST_CAPTURE,
    REPORTS_FOLDER,
    REQUEST_SUFFIX,
    RUN_ID,
    RUN_ID_VARIABLE,
    RUNTIME_DIR_VARIABLE,
    SLOTS_FOLDER,
)

_POLL_SECONDS = 0.05


@dataclass(frozen=True, slots=True)
class Captured:
    """The answer: the document, packed as it was written and read, and its file."""

    evidence: Evidence
    packed: bytes
    path: Path


@dataclass(frozen=True, slots=True)
class _Agent:
    """An agent by its folder and the name that it gave its process; ``uid`` is the job's user."""

    directory: Path
    name: str
    uid: int
    run_id: str | None


def capture(
    pid: int, runtime_dir: Path | None, timeout_seconds: float, *, sleep: Callable[[float], None] = time.sleep
) -> Captured:
    """Ask and wait. Raises CommandError: no such process, no agent in it, not permitted, no answer in time."""
    ticks = start_ticks(pid)
    uid = owner(pid)
    if ticks is None or uid is None:
        raise CommandError(f"process {pid}: there is none")
    if os.geteuid() not in (0, uid):
        raise CommandError(f"process {pid} belongs to {user_name(uid)}: only that user and root may ask its agent")
    agent = _find(pid, ticks, uid, runtime_dir)
    number = FIRST_CAPTURE + secrets.randbelow(FIRST_CAPTURE)
    request = agent.directory / SLOTS_FOLDER / f"{agent.name}{REQUEST_SUFFIX}"
    _ask(request, number, uid)
    until = time.monotonic() + timeout_seconds
    try:
        while time.monotonic() < until:
            answer = _answer(agent, number, uid)
            if answer is not None:
                return answer
            if start_ticks(pid) != ticks:
                raise CommandError(f"process {pid} has ended before its agent answered")
            sleep(_POLL_SECONDS)
    finally:
        with contextlib.suppress(OSError):
            os.unlink(request)
    raise CommandError(
        f"the agent in process {pid} did not answer within {timeout_seconds:g} s: the job holds Python's lock, or its "
        "samples are further apart: ask again with a longer --timeout"
    )


def _find(pid: int, ticks: int, uid: int, runtime_dir: Path | None) -> _Agent:
    variables = environment(pid)
    if runtime_dir is not None:
        directories = [runtime_dir.absolute()]
    else:
        named = variables.get(RUNTIME_DIR_VARIABLE, "")
        directories = [Path(named)] if os.path.isabs(named) else []
        directories += [job_runtime_dir(), default_runtime_dir(), Path(f"/tmp/vramscope-{uid}")]
    run_id = variables.get(RUN_ID_VARIABLE)
    for directory in dict.fromkeys(directories):
        for known_as in (pid, *inner_pids(pid)):  # in a container the agent knows its process by another number
            name = f"{known_as}-{ticks}"
            if os.path.lexists(directory / SLOTS_FOLDER / f"{name}.slots"):
                return _Agent(directory, name, uid, run_id if run_id and RUN_ID.match(run_id) else None)
    looked = ", ".join(map(str, dict.fromkeys(directories)))
    raise CommandError(
        f"no agent in process {pid} (looked in {looked}): start the job with vramscope run, and wait until it uses "
        "CUDA; where its agent meets elsewhere, name that folder with --runtime-dir"
    )


def _ask(request: Path, number: int, uid: int) -> None:
    if os.path.lexists(request):
        raise CommandError(
            f"another capture of this process is under way ({request}): wait for it, or remove that file"
        )
    unfinished = request.with_name(f"{request.name}.{secrets.token_hex(4)}.part")
    try:
        file = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
        try:
            os.write(file, json.dumps({"stem_number": number}).encode())
            if os.geteuid() != uid:
                os.fchown(file, uid, -1)  # the agent must be able to read it, and to take it away
        finally:
            os.close(file)
        # The agent may look at any moment: it finds the request whole or not at all.
        os.rename(unfinished, request)
    except OSError as error:
        with contextlib.suppress(OSError):
            os.unlink(unfinished)
        raise CommandError(f"{request}: cannot be written: {error.strerror}") from None


def _answer(agent: _Agent, number: int, uid: int) -> Captured | None:
    stem = f"{agent.name}-{number}"
    for folder in _folders(agent):
        try:
            opened = open_folder(folder)
        except OSError:
            continue
        try:
            packed, evidence = read_evidence_file(opened, stem, uid)
        except OSError:
            continue
        except Refused as error:
            raise CommandError(f"{folder / stem}.evidence: cannot be used: {error}") from None
        finally:
            os.close(opened)
        return Captured(evidence, packed, folder / f"{stem}.evidence")
    return None


def _folders(agent: _Agent) -> Iterator[Path]:
    reports = agent.directory / REPORTS_FOLDER
    if agent.run_id is not None:
        yield reports / agent.run_id
    yield reports
    if agent.run_id is None:
        with contextlib.suppress(OSError):
            yield from (reports / name for name in os.listdir(reports) if RUN_ID.match(name))
