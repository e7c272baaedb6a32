"""Running the scripted jobs under the agent, two at a time, each on a simulated machine of its own without a daemon."""

from __future__ import annotations

import json
from collections.abc import Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.incidents.planted import Planted
from tests.rig.environment import TorchEnvironment
from tests.rig.job import Job
from vramscope.daemon.launch import BOOTSTRAP
from vramscope.daemon.runtime import prepare_runtime_dir
from vramscope.daemon.simgpu.machine import Machine
from vramscope.daemon.simgpu.world import World

SECONDS = 90.0
AT_A_TIME = 2


@dataclass(frozen=True, slots=True)
class Run:
    """A job that has ended. ``truths`` are what it told of its errors, by pid and in order."""

    status: int
    stderr: str
    truths: Mapping[int, list[dict[str, Any]]]
    reports: Path


class Runs:
    """Jobs that are run when they are asked for, or ahead of that."""

    def __init__(self, environment: TorchEnvironment, drivers: Path, cuda: Path, folder: Path) -> None:
        self._environment = environment
        self._drivers, self._cuda, self._folder = drivers, cuda, folder
        self._pool = ThreadPoolExecutor(AT_A_TIME)
        self._begun: dict[str, Future[Run]] = {}

    @property
    def release(self) -> tuple[int, ...]:
        """PyTorch's version."""
        return tuple(int(part) for part in self._environment.torch_version.split("."))

    def begin(self, planted: Planted) -> None:
        """Run it soon; once."""
        if planted.name not in self._begun and planted.torch <= self.release:
            self._begun[planted.name] = self._pool.submit(self._run, planted)

    def of(self, planted: Planted) -> Run:
        """The job's run, when it has ended."""
        self.begin(planted)
        return self._begun[planted.name].result()

    def close(self) -> None:
        """What has not begun is not run any more."""
        self._pool.shutdown(cancel_futures=True)

    def _run(self, planted: Planted) -> Run:
        folder = self._folder / planted.name
        (folder / "driver").mkdir(parents=True)
        prepare_runtime_dir(folder / "vramscope")
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
            inside = {"PYTHONPATH": str(BOOTSTRAP), "VRAMSCOPE_RUNTIME_DIR": str(folder / "vramscope")}
            job = Job([self._environment.python, planted.path], machine.job_environment() | inside, folder / "job")
            try:
                status = job.wait(SECONDS)
            finally:
                job.kill()
        return Run(status, job.stderr, _truths(job.stdout), folder / "vramscope" / "reports")


def _truths(stdout: str) -> dict[int, list[dict[str, Any]]]:
    told: dict[int, list[dict[str, Any]]] = {}
    for line in stdout.splitlines():
        if line.startswith('{"truth"'):
            truth = json.loads(line)["truth"]
            told.setdefault(truth["pid"], []).append(truth)
    return told
