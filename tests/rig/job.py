"""A job under test: a process whose output goes to files, and conditions to wait for instead of sleeping."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")
PATIENCE_SECONDS = 60.0
ABORT = "terminate called without an active exception"


class AbortedAtItsEndError(Exception):
    """PyTorch itself has aborted the job, or a rank of it: rare, and no fault of what is tested.

    It was seen after backward passes alone. Most likely autograd's thread is the last to hold a graph's Python objects;
    where it lets go of them when the interpreter has ended, it is ended inside a destructor, and C++ ends the process.
    """


class Job:
    """A started process in a session of its own; ``stdout`` and ``stderr`` are what it has written so far."""

    def __init__(self, arguments: Sequence[str | Path], environment: Mapping[str, str], folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self.arguments = [str(argument) for argument in arguments]
        with (folder / "stdout").open("wb") as out, (folder / "stderr").open("wb") as err:
            self.process = subprocess.Popen(
                self.arguments,
                stdin=subprocess.PIPE,
                stdout=out,
                stderr=err,
                env=dict(environment),
                cwd=folder,
                start_new_session=True,
            )

    @property
    def pid(self) -> int:
        return self.process.pid

    @property
    def stdout(self) -> str:
        return (self.folder / "stdout").read_text(errors="replace")

    @property
    def stderr(self) -> str:
        return (self.folder / "stderr").read_text(errors="replace")

    def facts(self) -> dict[str, object]:
        """The JSON that it has printed as its last line."""
        document: dict[str, object] = json.loads(self.stdout.splitlines()[-1])
        return document

    def wait(self, timeout_seconds: float = PATIENCE_SECONDS) -> int:
        """The exit status; negative for a signal, as in subprocess. Raises AbortedAtItsEndError."""
        status = self.process.wait(timeout_seconds)
        if status and ABORT in self.stderr:
            raise AbortedAtItsEndError(f"the job ended with {status}:\n{self.stderr[-4000:]}")
        return status

    def wait_for_error(self) -> None:
        """Until the job has ended with a Python error of its own. Raises AbortedAtItsEndError."""
        status = self.wait()
        assert status == 1, f"the job ended with {status}:\n{self.stderr[-4000:]}"

    def wait_for_output(self, text: str, timeout_seconds: float = PATIENCE_SECONDS) -> None:
        """Until the job has written ``text`` to stdout. Fails at once, with stderr, when it ends without."""

        def written() -> bool:
            ended = self.process.poll() is not None
            if text in self.stdout:
                return True
            assert not ended, f"the job ended with {self.process.returncode} without {text!r}:\n{self.stderr[-4000:]}"
            return False

        wait_until(written, f"{text!r} on the job's stdout", timeout_seconds)

    def resume(self) -> None:
        """Give the job a line on stdin: the end of an ``input()`` that it waits in."""
        assert self.process.stdin is not None
        self.process.stdin.write(b"\n")
        self.process.stdin.flush()

    def kill(self) -> None:
        """SIGKILL to the job and all that it has started; harmless when it has ended."""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.pid, signal.SIGKILL)
        self.process.wait()
        if self.process.stdin is not None:
            self.process.stdin.close()


def wait_until(
    condition: Callable[[], T | None], what: str, timeout_seconds: float = PATIENCE_SECONDS, pause_seconds: float = 0.02
) -> T:
    """The first true answer of ``condition``; AssertionError naming ``what`` when there is none in time."""
    deadline = time.monotonic() + timeout_seconds
    while True:
        answer = condition()
        if answer:
            return answer
        assert time.monotonic() < deadline, f"waited {timeout_seconds:.0f} s in vain for {what}"
        time.sleep(pause_seconds)
