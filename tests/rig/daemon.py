"""The real daemon as a process, for tests that look at it from outside."""

from __future__ import annotations

import contextlib
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import httpx

from tests.rig.job import wait_until


class Daemon:
    """``vramscope serve`` on a free port, with a runtime folder and a store of its own under ``folder``."""

    def __init__(self, folder: Path, environment: Mapping[str, str], *words: str) -> None:
        self.runtime_dir = folder / "run"
        self.store = folder / "events.db"
        self._log = folder / "daemon.log"
        with self._log.open("wb") as log:
            self.process = subprocess.Popen(
                [
                    *(sys.executable, "-m", "vramscope", "serve", "--listen", "127.0.0.1:0"),
                    *("--runtime-dir", str(self.runtime_dir), "--store", str(self.store), *words),
                ],
                stdout=log,
                stderr=subprocess.STDOUT,
                env={**environment, "PYTHONUNBUFFERED": "1"},
            )
        self.url = wait_until(self._announced, "the daemon's first line")

    @property
    def log(self) -> str:
        """All that the daemon has printed so far."""
        return self._log.read_text(errors="replace")

    def get(self, path: str) -> Any:
        """The JSON at ``path``."""
        answer = httpx.get(self.url + path)
        answer.raise_for_status()
        return answer.json()

    def metrics(self) -> str:
        """The exposition text."""
        return httpx.get(self.url + "/metrics").text

    def stop(self, number: int = signal.SIGTERM) -> int:
        """Ask the daemon to stop; its exit status."""
        self.process.send_signal(number)
        return self.process.wait(timeout=10)

    def _announced(self) -> str | None:
        assert self.process.poll() is None, f"the daemon ended with {self.process.returncode}:\n{self.log}"
        found = re.search(r"^vramscope \S+ serves (http://\S+?),? ", self.log, re.MULTILINE)
        return found[1] if found else None


@contextlib.contextmanager
def daemon(folder: Path, environment: Mapping[str, str] | None = None, *words: str) -> Iterator[Daemon]:
    """A running daemon that is gone when the block ends."""
    folder.mkdir(parents=True, exist_ok=True)
    running = Daemon(folder, os.environ if environment is None else environment, *words)
    try:
        yield running
    finally:
        if running.process.poll() is None:
            running.process.kill()
        running.process.wait()
