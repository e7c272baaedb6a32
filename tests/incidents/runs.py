"""The scripted jobs under ``vramscope run``, two at a time, each on a simulated machine of its own without a daemon."""

from __future__ import annotations

import itertools
import json
import re
import sys
from collections.abc import Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.incidents.planted import Planted
from tests.rig.environment import TorchEnvironment
from tests.rig.job import AbortedAtItsEndError, Job
from vramscope.daemon.simgpu.machine import Machine
from vramscope.daemon.simgpu.world import World

SECONDS = 180.0
AT_A_TIME = 2


@dataclass(frozen=True, slots=True)
class Run:
    """A job that has ended. ``truths`` are what it told of its errors, by pid and in order.

    ``stderr`` is the job's, followed by what ``vramscope run`` had to say.
    """

    status: int
    stderr: str
    truths: Mapping[int, list[dict[str, Any]]]
    runtime_dir: Path

    def report(self, pid: int, error: int, kind: str) -> bytes:
        """The file of a process's error, counted from 1, of that ``kind`` ("json", "evidence")."""
        (file,) = self.runtime_dir.glob(f"reports/*/{pid}-*-{error}.{kind}")
        return file.read_bytes()

    @property
    def first_cause(self) -> tuple[str, str | None]:
        """Id and detail of the first explanation's likeliest cause, as it was printed."""
        found = re.search(r"^Cause, \d+% sure\n  ([a-z -]+?)(?: \(([a-z -]+)\))?: ", self.stderr, re.MULTILINE)
        assert found is not None, self.stderr[-4000:]
        return found[1].replace(" ", "_"), found[2] and found[2].replace(" ", "_")


class Runs:
    """Jobs that are run when they are asked for, or ahead of that."""

    def __init__(self, environment: TorchEnvironment, drivers: Path, cuda: Path, folder: Path) -> None:
        self._environment = environment
        self._drivers, self._cuda, self._folder = drivers, cuda, folder
        self._pool = ThreadPoolExecutor(AT_A_TIME)
        self._begun: dict[str, Future[Run]] = {}
        self._folders = itertools.count(1)

    @property
    def release(self) -> tuple[int, ...]:
        """PyTorch's version."""
        return tuple(int(part) for part in self._environment.torch_version.split("."))

    def begin(self, planted: Planted) -> None:
        """Run it soon; once."""
        if planted.name not in self._begun and planted.torch <= self.release:
            self._begun[planted.name] = self._pool.submit(self._run, planted)

    def of(self, planted: Planted) -> Run:
        """The job's run, when it has ended.

        Raises AbortedAtItsEndError, and begins the job again when it is asked for the next time.
        """
        self.begin(planted)
        try:
            return self._begun[planted.name].result()
        except AbortedAtItsEndError:
            del self._begun[planted.name]
            raise

    def close(self) -> None:
        """What has not begun is not run any more."""
        self._pool.shutdown(cancel_futures=True)

    def _run(self, planted: Planted) -> Run:
        folder = self._folder / f"{next(self._folders)}-{planted.name}"
        (folder / "driver").mkdir(parents=True)
        with World.create(
            folder / "world",
            devices=planted.devices,
            capacity_bytes=planted.capacity_bytes,
            context_bytes=planted.context_bytes,
            # NCCL's collectives compare what the ranks have.
            backed=planted.devices > 1,
        ) as world:
            if planted.other_bytes:
                world.set_other(0, planted.other_bytes)
            machine = Machine(folder / "driver", world, self._drivers, self._cuda)
            watched: list[str | Path] = [
                sys.executable,
                "-m",
                "vramscope",
                "run",
                "--runtime-dir",
                folder / "vramscope",
                "--",
            ]
            words = [*watched, self._environment.python, planted.path]
            # The jobs are a card's to scale; the usual workspaces of cuBLAS, 32 MiB a thread, would not be.
            environment = {**machine.job_environment(), "CUBLAS_WORKSPACE_CONFIG": ":16:8"}
            job = Job(words, environment, folder / "job")
            try:
                status = job.wait(SECONDS)
            finally:
                job.kill()
        return Run(status, job.stderr, _truths(job.stdout), folder / "vramscope")


def _truths(stdout: str) -> dict[int, list[dict[str, Any]]]:
    told: dict[int, list[dict[str, Any]]] = {}
    for line in stdout.splitlines():
        if line.startswith('{"truth"'):
            truth = json.loads(line)["truth"]
            told.setdefault(truth["pid"], []).append(truth)
    return told
