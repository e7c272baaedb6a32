"""Asks the agent in a running job for a report: a request beside its sample file, an answer among the reports.

It works without a daemon. Only the job's user and root may ask, as only their files the agent heeds. The folders are
opened once, and never through a link that the job named: what root writes must not come to lie elsewhere.
"""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import stat
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from vramscope.daemon.processes import descendants, environment, inner_pids, owner, start_ticks, user_name
from vramscope.daemon.report_file import Refused, open_folder, read_evidence_file, stat_in
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
_MOST_NAMED = 8


@dataclass(frozen=True, slots=True)
class Captured:
    """The answer: the document, packed as it was written and read, and its file; None where that was not kept."""

    evidence: Evidence
    packed: bytes
    path: Path | None


@dataclass(frozen=True, slots=True)
class _Agent:
    """An agent by the name that it gave its process, and its open runtime folder; ``uid`` is the job's user."""

    directory: Path
    folder: int
    agents: int
    name: str
    uid: int
    run_id: str | None


def capture(
    pid: int,
    runtime_dir: Path | None,
    timeout_seconds: float,
    *,
    save: Callable[[bytes], None] | None = None,
    sleep: Callable[[float], None] = time.sleep,
) -> Captured:
    """Ask and wait. Raises CommandError: no such process, no agent in it, not permitted, no answer in time.

    ``save`` is given the packed document, whose file then goes.
    """
    ticks = start_ticks(pid)
    uid = owner(pid)
    if ticks is None or uid is None:
        raise CommandError(f"process {pid}: there is none")
    if os.geteuid() not in (0, uid):
        raise CommandError(f"process {pid} belongs to {user_name(uid)}: only that user and root may ask its agent")
    with contextlib.ExitStack() as opened:
        agent = _find(pid, ticks, uid, runtime_dir, opened)
        if agent is None:
            raise CommandError(_nobody(pid, runtime_dir))
        number = FIRST_CAPTURE + secrets.randbelow(FIRST_CAPTURE)
        request = _ask(agent, number)
        until = time.monotonic() + timeout_seconds
        try:
            while time.monotonic() < until:
                answer = _answer(agent, number, save)
                if answer is not None:
                    return answer
                if start_ticks(pid) != ticks:
                    raise CommandError(f"process {pid} has ended before its agent answered")
                sleep(_POLL_SECONDS)
        finally:
            with contextlib.suppress(OSError):
                os.unlink(request, dir_fd=agent.agents)
    raise CommandError(
        f"the agent in process {pid} did not answer within {timeout_seconds:g} s: the job holds Python's lock, or its "
        "samples are further apart: ask again with a longer --timeout"
    )


def _directories(pid: int, uid: int, runtime_dir: Path | None) -> list[Path]:
    """Where the agent may be, likeliest first."""
    if runtime_dir is not None:
        return [runtime_dir.resolve()]  # the caller's own word, links and all
    named = environment(pid).get(RUNTIME_DIR_VARIABLE, "")
    directories = [Path(named)] if os.path.isabs(named) else []
    directories += [job_runtime_dir(), default_runtime_dir(), Path(f"/tmp/vramscope-{uid}")]
    return list(dict.fromkeys(directories))


def _find(pid: int, ticks: int, uid: int, runtime_dir: Path | None, opened: contextlib.ExitStack) -> _Agent | None:
    """The agent, its folders kept open by ``opened``; None where there is none."""
    run_id = environment(pid).get(RUN_ID_VARIABLE)
    for directory in _directories(pid, uid, runtime_dir):
        with contextlib.ExitStack() as tried:
            folder = _open_trusted(directory, uid, None, tried)
            agents = None if folder is None else _open_trusted(SLOTS_FOLDER, uid, folder, tried)
            if folder is None or agents is None:
                continue
            for known_as in (pid, *inner_pids(pid)):  # in a container the agent knows its process by another number
                name = f"{known_as}-{ticks}"
                slots = stat_in(agents, f"{name}.slots")
                if slots is not None and stat.S_ISREG(slots.st_mode) and slots.st_uid in (uid, 0):
                    opened.enter_context(tried.pop_all())
                    run = run_id if run_id and RUN_ID.match(run_id) else None
                    return _Agent(directory, folder, agents, name, uid, run)
    return None


def _open_trusted(path: Path | str, uid: int, inside: int | None, opened: contextlib.ExitStack) -> int | None:
    """A descriptor of the folder; None where it is none, or another user's, who could lead astray what is written."""
    try:
        folder = open_folder(path, inside)
    except (OSError, ValueError):
        return None
    opened.callback(os.close, folder)
    return folder if os.fstat(folder).st_uid in (uid, 0) else None


def _nobody(pid: int, runtime_dir: Path | None) -> str:
    """What to say of a process without an agent: which of its children has one, or where was looked."""
    having = []
    for child in descendants(pid):
        ticks, uid = start_ticks(child), owner(child)
        with contextlib.ExitStack() as opened:
            if ticks is not None and uid is not None and _find(child, ticks, uid, runtime_dir, opened) is not None:
                having.append(child)
    if having:
        more = f" and {len(having) - _MOST_NAMED} more" if len(having) > _MOST_NAMED else ""
        named = ", ".join(map(str, having[:_MOST_NAMED]))
        one = f"the process {named} that it started has one" if len(having) == 1 else f"{named}{more} below it have one"
        return f"no agent in process {pid} itself; {one}: vramscope capture {having[0]}"
    looked = ", ".join(map(str, _directories(pid, owner(pid) or 0, runtime_dir)))
    return (
        f"no agent in process {pid} (looked in {looked}): start the job with vramscope run, and wait until it uses "
        "CUDA; where its agent meets elsewhere, name that folder with --runtime-dir"
    )


def _ask(agent: _Agent, number: int) -> str:
    """Put the request there; its name in the agents' folder."""
    request = f"{agent.name}{REQUEST_SUFFIX}"
    shown = agent.directory / SLOTS_FOLDER / request
    _clear_way(agent, request, shown)
    unfinished = f"{request}.{secrets.token_hex(4)}.part"
    try:
        file = os.open(
            unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600, dir_fd=agent.agents
        )
        try:
            os.write(file, json.dumps({"stem_number": number}).encode())
            if os.geteuid() != agent.uid:
                os.fchown(file, agent.uid, -1)  # the agent must be able to read it, and to take it away
        finally:
            os.close(file)
        # The agent may look at any moment: it finds the request whole or not at all.
        os.rename(unfinished, request, src_dir_fd=agent.agents, dst_dir_fd=agent.agents)
    except OSError as error:
        with contextlib.suppress(OSError):
            os.unlink(unfinished, dir_fd=agent.agents)
        raise CommandError(f"{shown}: cannot be written: {error.strerror}") from None
    return request


def _clear_way(agent: _Agent, request: str, shown: Path) -> None:
    """Take away what a stranger has put there, which the agent does not heed; refuse where another capture waits."""
    status = stat_in(agent.agents, request)
    if status is None:
        return
    if status.st_uid in (agent.uid, 0):
        raise CommandError(f"another capture of this process is under way ({shown}): wait for it, or remove that file")
    try:
        os.unlink(request, dir_fd=agent.agents)
    except FileNotFoundError:
        pass
    except OSError as error:
        raise CommandError(
            f"{shown}: in the way, put there by {user_name(status.st_uid)}: {error.strerror}: root can remove it"
        ) from None


def _answer(agent: _Agent, number: int, save: Callable[[bytes], None] | None) -> Captured | None:
    stem = f"{agent.name}-{number}"
    try:
        reports = open_folder(REPORTS_FOLDER, agent.folder)
    except OSError:
        return None
    try:
        for run in _runs(agent, reports):
            found = _read_answer(agent, reports, run, stem, save)
            if found is not None:
                return found
    finally:
        os.close(reports)
    return None


def _read_answer(
    agent: _Agent, reports: int, run: str, stem: str, save: Callable[[bytes], None] | None
) -> Captured | None:
    path = agent.directory / REPORTS_FOLDER / run / f"{stem}.evidence"
    try:
        folder = open_folder(run, reports)
    except OSError:
        return None
    try:
        packed, evidence = read_evidence_file(folder, stem, agent.uid)
        if save is not None:
            save(packed)
            with contextlib.suppress(OSError):
                os.unlink(path.name, dir_fd=folder)
    except OSError:
        return None
    except Refused as error:
        raise CommandError(f"{path}: cannot be used: {error}") from None
    finally:
        os.close(folder)
    return Captured(evidence, packed, None if save is not None else path)


def _runs(agent: _Agent, reports: int) -> Iterator[str]:
    """The folders of the reports folder in which the answer may be, by their names; "." is itself."""
    if agent.run_id is not None:
        yield agent.run_id
    yield "."
    if agent.run_id is None:
        with contextlib.suppress(OSError):
            yield from (name for name in os.listdir(reports) if RUN_ID.match(name))
