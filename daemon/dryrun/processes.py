"""Runs a job whose processes all end with it: those that it leaves behind, detached ones too, are killed."""

from __future__ import annotations

import contextlib
import ctypes
import os
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import IO

from vramscope.schema.errors import CommandError
from vramscope.schema.units import MIB

_PR_SET_CHILD_SUBREAPER = 36
_MOST_OUTPUT_BYTES = 64 * MIB
_PAUSE_SECONDS = 0.1
# So long for processes that were killed to be gone.
_KILLED_SECONDS = 10.0


def run_bounded(
    command: Sequence[str],
    environment: Mapping[str, str],
    output: Path,
    until: Callable[[], bool],
) -> int:
    """The exit status, negative for a signal; -SIGKILL where ``until`` became true before the end.

    ``until`` is asked ten times a second. What the job prints goes to ``output``, the first 64 MiB of it. Raises
    CommandError when there is no such command (127) or it is none (126).
    """
    # A process that detaches itself from its parent becomes a child of this one, and is found.
    ctypes.CDLL(None).prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    with output.open("wb") as log:
        try:
            job = subprocess.Popen(
                list(command),
                env=dict(environment),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        except FileNotFoundError:
            raise CommandError(f"{command[0]}: command not found", exit_code=127) from None
        except OSError as error:
            raise CommandError(f"{command[0]}: cannot be run: {error.strerror}", exit_code=126) from None
        assert job.stdout is not None
        reader = threading.Thread(target=_copy, args=(job.stdout, log), daemon=True)
        reader.start()
        try:
            while job.poll() is None:
                if until():
                    return -signal.SIGKILL
                time.sleep(_PAUSE_SECONDS)
            return job.returncode
        finally:
            _kill_all(job)
            reader.join(5)


def _copy(stream: IO[bytes], log: IO[bytes]) -> None:
    left = _MOST_OUTPUT_BYTES
    while block := os.read(stream.fileno(), 1 << 16):
        # Read on: a job that waits for somebody to read is not the job.
        with contextlib.suppress(OSError):
            log.write(block[:left])
            log.flush()
        left = max(0, left - len(block))


def _kill_all(job: subprocess.Popen[bytes]) -> None:
    """Until none is left that descends from this process: on a busy machine a killed one takes its time to end."""
    give_up = time.monotonic() + _KILLED_SECONDS
    while time.monotonic() < give_up:
        left = list(_descendants(os.getpid()))
        if not left:
            return
        for pid in left:
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.kill(pid, signal.SIGKILL)
        # Its status is kept: what is waited for below is not told which process ended.
        with contextlib.suppress(subprocess.TimeoutExpired):
            job.wait(_PAUSE_SECONDS)
        with contextlib.suppress(ChildProcessError):
            while os.waitpid(-1, os.WNOHANG)[0]:
                pass
        time.sleep(_PAUSE_SECONDS / 10)


def _descendants(pid: int) -> Iterator[int]:
    for path in Path(f"/proc/{pid}/task").glob("*/children"):
        with contextlib.suppress(OSError):
            for child in path.read_text().split():
                yield int(child)
                yield from _descendants(int(child))
