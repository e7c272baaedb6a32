"""One launch of a job: the environment that brings the agent into it, and what its processes leave behind."""

from __future__ import annotations

import contextlib
import fcntl
import os
import secrets
import socket
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import vramscope
from vramscope.daemon.report_file import (
    Refused,
    in_use,
    open_folder,
    read_evidence_file,
    read_figures_file,
    read_file,
    stat_in,
)
from vramscope.daemon.runtime import job_runtime_dir, prepare_runtime_dir
from vramscope.schema.errors import CommandError
from vramscope.schema.wire import (
    FIRST_CAPTURE,
    FIRST_EVENTS_VARIABLE,
    HISTORY_VARIABLE,
    INTERVAL_VARIABLE,
    REPORT_STEM,
    REPORTS_FOLDER,
    RUN_ID,
    RUN_ID_VARIABLE,
    RUNTIME_DIR_VARIABLE,
    SOCKET_NAME,
    STACKS_VARIABLE,
    SUMMARY_SUFFIX,
)

if TYPE_CHECKING:
    from vramscope.schema.agent import OomReport
    from vramscope.schema.evidence import Evidence
    from vramscope.schema.summary import JobSummary

# By the package's own path, which in a checkout is the one of its links: from there the agent finds its package again.
BOOTSTRAP = Path(vramscope.__file__).absolute().parent / "daemon" / "agent" / "bootstrap"
_MAX_REPORTS = 4096
_KEPT_REPORTS = 32
_CAPTURES_KEPT_SECONDS = 7 * 86400.0
_KINDS = (".json", ".evidence", ".recovered")


class Launch:
    """A job that meets the daemon in ``directory``. Raises CommandError when that folder cannot be used."""

    def __init__(self, directory: Path | None = None) -> None:
        """In ``directory``; None: where the machine's or the user's daemon would be."""
        self.directory = (directory or job_runtime_dir()).absolute()
        self.run_id = secrets.token_hex(8)
        self._folder = self.directory / REPORTS_FOLDER / self.run_id
        prepare_runtime_dir(self.directory)
        if os.pathsep in str(BOOTSTRAP):
            raise CommandError(f"{BOOTSTRAP}: no PYTHONPATH can name a path with {os.pathsep} in it")
        try:
            self._folder.mkdir(mode=0o700)
            self._lock: int | None = open_folder(self._folder)
        except OSError as error:
            raise CommandError(
                f"runtime folder {self.directory}: cannot write reports: {error.strerror}: "
                "name another with --runtime-dir"
            ) from None
        # As long as it is held, a daemon that has stored a report leaves its files here.
        with contextlib.suppress(OSError):
            fcntl.flock(self._lock, fcntl.LOCK_SH)

    def environment(
        self,
        before: Mapping[str, str],
        interval_seconds: float | None,
        *,
        stacks: bool = False,
        first_events: bool = False,
        history: bool = True,
    ) -> dict[str, str]:
        """``before`` with what brings the agent into every Python of the job.

        Without an interval the agents' pace is their own, unless ``before`` says otherwise.
        ``history`` has it record PyTorch's allocation history, with Python ``stacks`` or its ``first_events`` too if
        so; what ``before`` says of them stands where they are not asked for.
        """
        path = before.get("PYTHONPATH")
        options = {STACKS_VARIABLE: stacks, FIRST_EVENTS_VARIABLE: first_events}
        asked = {name: "1" for name, is_asked in options.items() if is_asked}
        interval = {} if interval_seconds is None else {INTERVAL_VARIABLE: repr(interval_seconds)}
        return {
            **before,
            **(asked if history else {HISTORY_VARIABLE: "0"}),
            "PYTHONPATH": f"{BOOTSTRAP}{os.pathsep}{path}" if path else str(BOOTSTRAP),
            RUNTIME_DIR_VARIABLE: str(self.directory),
            RUN_ID_VARIABLE: self.run_id,
            **interval,
        }

    def is_served(self) -> bool:
        """Whether a daemon listens in the folder now."""
        folder = os.open(self.directory, os.O_PATH | os.O_DIRECTORY | os.O_CLOEXEC)
        try:
            with socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET) as peer:
                peer.setblocking(False)
                # Not by its own path, which may be longer than a Unix address.
                peer.connect(f"/proc/self/fd/{folder}/{SOCKET_NAME}")
                return True
        except BlockingIOError:
            return True  # so many want to be heard
        except OSError:
            return False
        finally:
            os.close(folder)

    def left_anything(self) -> bool:
        """Whether the job's processes left reports or summaries."""
        return bool(self._names())

    def stems(self) -> list[str]:
        """The names of the reports that the job's processes have written so far."""
        stems = {name.rpartition(".")[0] for name in self._names() if name.endswith((".json", ".evidence"))}
        return sorted(stem for stem in stems if _is_error(stem))[:_MAX_REPORTS]

    def reports(self) -> tuple[OomReport, ...]:
        """The figures of all that the job's processes have reported, oldest first. What is no report is passed over."""
        found = []
        for stem in self.stems():
            with contextlib.suppress(OSError, Refused), self._opened() as folder:
                try:
                    found.append(read_figures_file(folder, stem))
                except FileNotFoundError:
                    found.append(read_evidence_file(folder, stem)[1].figures)
        return tuple(sorted(found, key=lambda report: report.at_unix))

    def recovered(self, stem: str) -> bool:
        """Whether the process told that it went on after this error."""
        with contextlib.suppress(OSError), self._opened() as folder:
            return stat_in(folder, f"{stem}.recovered") is not None
        return False

    def evidence(self, stem: str) -> Evidence | None:
        """What the agent wrote down at this error; None where it is not there or not whole."""
        with contextlib.suppress(OSError, Refused), self._opened() as folder:
            return read_evidence_file(folder, stem)[1]
        return None

    def summaries(self) -> tuple[JobSummary, ...]:
        """What the job's processes came to need, of those that ended in order."""
        from vramscope.schema.summary import MAX_SUMMARY_BYTES, SUMMARY_NAME, decode_summary

        found = []
        for name in sorted(filter(SUMMARY_NAME.match, self._names()))[:_MAX_REPORTS]:
            with contextlib.suppress(OSError, Refused, ValueError), self._opened() as folder:
                found.append(decode_summary(read_file(folder, name, MAX_SUMMARY_BYTES)))
        return tuple(found)

    def leave(self) -> None:
        """The job has ended and all is told. Reports stay for a daemon that comes later: the newest of this user."""
        if self._lock is None:
            return
        for name in self._names():
            if name.endswith((SUMMARY_SUFFIX, ".part")):
                with contextlib.suppress(OSError):
                    os.unlink(name, dir_fd=self._lock)
        os.close(self._lock)
        self._lock = None
        with contextlib.suppress(OSError):
            os.rmdir(self._folder)
        _prune(self.directory / REPORTS_FOLDER)

    def _names(self) -> list[str]:
        try:
            return os.listdir(self._folder)
        except OSError:
            return []

    @contextlib.contextmanager
    def _opened(self) -> Iterator[int]:
        folder = open_folder(self._folder)
        try:
            yield folder
        finally:
            os.close(folder)


def _is_error(stem: str) -> bool:
    match = REPORT_STEM.match(stem)
    return match is not None and int(match[3]) < FIRST_CAPTURE


def _prune(reports: Path) -> None:
    """Keep this user's newest reports of runs that have ended, and captures for a week.

    Nothing where the folder is shared and not to be listed: the machine's daemon clears its own folder.
    """
    found: dict[tuple[Path, str], float] = {}
    oldest = time.time() - _CAPTURES_KEPT_SECONDS
    for run in (".", *filter(RUN_ID.match, _listed(reports))):
        folder = reports / run
        if run != "." and _is_in_use(folder):
            continue
        for name in _listed(folder):
            stem, dot, kind = name.rpartition(".")
            if f"{dot}{kind}" not in _KINDS or not REPORT_STEM.match(stem):
                continue
            with contextlib.suppress(OSError):
                status = os.lstat(folder / name)
                if status.st_uid != os.geteuid():
                    continue
                if not _is_error(stem):
                    if status.st_mtime < oldest:
                        os.unlink(folder / name)
                        if run != ".":
                            folder.rmdir()
                elif run != ".":
                    found[folder, stem] = max(status.st_mtime, found.get((folder, stem), 0.0))
    for folder, stem in sorted(found, key=lambda key: -found[key])[_KEPT_REPORTS:]:
        for kind in _KINDS:
            with contextlib.suppress(OSError):
                os.unlink(folder / f"{stem}{kind}")
        with contextlib.suppress(OSError):
            folder.rmdir()


def _listed(folder: Path) -> list[str]:
    try:
        return os.listdir(folder)
    except OSError:
        return []


def _is_in_use(path: Path) -> bool:
    try:
        folder = open_folder(path)
    except OSError:
        return True
    try:
        return in_use(folder)
    finally:
        os.close(folder)
