"""One launch of a job: the environment that brings the agent into it, and the reports that it leaves."""

from __future__ import annotations

import contextlib
import os
import re
import secrets
import shutil
import stat
from collections.abc import Mapping
from pathlib import Path

import vramscope
from vramscope.daemon.runtime import job_runtime_dir, prepare_runtime_dir
from vramscope.schema.agent import OomReport
from vramscope.schema.errors import CommandError
from vramscope.schema.wire import (
    HISTORY_VARIABLE,
    INTERVAL_VARIABLE,
    MAX_PACKET_BYTES,
    REPORTS_FOLDER,
    RUN_ID_VARIABLE,
    RUNTIME_DIR_VARIABLE,
    STACKS_VARIABLE,
    decode_report,
)

# By the package's own path, which in a checkout is the one of its links: from there the agent finds its package again.
BOOTSTRAP = Path(vramscope.__file__).absolute().parent / "daemon" / "agent" / "bootstrap"
_REPORT_NAME = re.compile(r"([1-9][0-9]{0,9})(?:-[0-9]{1,20}){1,2}\.json\Z")
_MAX_REPORTS = 4096


class Launch:
    """A job that meets the daemon in ``directory``. Raises CommandError when that folder cannot be used."""

    def __init__(self, directory: Path | None = None) -> None:
        """In ``directory``; None: where the machine's or the user's daemon would be."""
        self.directory = (directory or job_runtime_dir()).absolute()
        self.run_id = secrets.token_hex(8)
        self._reports = self.directory / REPORTS_FOLDER / self.run_id
        prepare_runtime_dir(self.directory)
        if os.pathsep in str(BOOTSTRAP):
            raise CommandError(f"{BOOTSTRAP}: no PYTHONPATH can name a path with {os.pathsep} in it")
        try:
            self._reports.mkdir(mode=0o700)
        except OSError as error:
            raise CommandError(
                f"runtime folder {self.directory}: cannot write reports: {error.strerror}: "
                "name another with --runtime-dir"
            ) from None

    def environment(
        self, before: Mapping[str, str], interval_seconds: float, *, stacks: bool = False, history: bool = True
    ) -> dict[str, str]:
        """``before`` with what brings the agent into every Python of the job.

        ``history`` has it record PyTorch's allocation history, with Python ``stacks`` if so; what ``before`` says of
        the two stands where neither is asked for.
        """
        path = before.get("PYTHONPATH")
        asked = {STACKS_VARIABLE: "1"} if stacks else {}
        return {
            **before,
            **(asked if history else {HISTORY_VARIABLE: "0"}),
            "PYTHONPATH": f"{BOOTSTRAP}{os.pathsep}{path}" if path else str(BOOTSTRAP),
            RUNTIME_DIR_VARIABLE: str(self.directory),
            RUN_ID_VARIABLE: self.run_id,
            INTERVAL_VARIABLE: repr(interval_seconds),
        }

    def reports(self) -> tuple[OomReport, ...]:
        """What the job's processes have reported so far, oldest first. A file that is not a report is passed over."""
        found = []
        try:
            names = sorted(os.listdir(self._reports))
        except OSError:
            return ()
        for name in names[:_MAX_REPORTS]:
            match = _REPORT_NAME.match(name)
            if match is not None:
                with contextlib.suppress(OSError, ValueError):
                    found.append(decode_report(_read(self._reports / name), int(match[1])))
        return tuple(sorted(found, key=lambda report: report.at_unix))

    def clear(self) -> None:
        """Remove the reports' files."""
        shutil.rmtree(self._reports, ignore_errors=True)


def _read(path: Path) -> bytes:
    file = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    try:
        status = os.fstat(file)
        if not stat.S_ISREG(status.st_mode) or status.st_size > MAX_PACKET_BYTES:
            raise ValueError("not a report")
        return os.read(file, MAX_PACKET_BYTES)
    finally:
        os.close(file)
