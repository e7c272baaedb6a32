"""The comparison with a real GPU measures both sides alike: on a simulated one they are the same to the byte."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.dryrun.rehearsals import SCRIPTS, Script, answer, job_environment, start
from tests.gpu.dryrun import MEASURE, STEPS, Compared
from tests.gpu.dryrun import SCRIPTS as COMPARED
from tests.rig.fixtures import SimulatedGpu
from tests.rig.libraries import Libraries
from vramscope.daemon.dryrun.outcome import TYPICAL_CONTEXT_BYTES
from vramscope.schema.units import GIB

pytestmark = [pytest.mark.real_allocator, pytest.mark.timeout(300)]


def test_what_a_script_takes_of_a_device_is_what_its_rehearsal_says(
    libraries: Libraries, simulated_gpu: Callable[..., SimulatedGpu], tmp_path: Path
) -> None:
    name = "plain_loop"
    gpu = simulated_gpu(capacity_bytes=16 * GIB, context_bytes=TYPICAL_CONTEXT_BYTES)
    done = subprocess.run(
        [str(libraries.environment.python), str(MEASURE), str(STEPS), str(SCRIPTS / f"{name}.py")],
        env=gpu.machine.job_environment(job_environment(libraries)),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-4000:]
    measured = json.loads(done.stdout.splitlines()[-1])
    assert measured["total_bytes"] == 16 * GIB
    flags = ("--memory", "16GiB", "--steps", str(STEPS))
    (rank,) = answer(start(Script(name), libraries, tmp_path, flags), 280)["ranks"]
    for figure in ("peak_allocated_bytes", "peak_reserved_bytes"):
        assert rank[figure] == measured[figure]


def test_the_scripts_are_there_and_what_is_further_off_is_not_near() -> None:
    assert {path.stem for path in SCRIPTS.glob("*.py")} >= set(COMPARED)
    figures = {"peak_allocated_bytes": 1000, "peak_reserved_bytes": 1000, "device_bytes": 1000}
    assert Compared("same", figures, figures).is_near
    assert Compared("near", figures, {**figures, "device_bytes": 1029}).is_near
    assert not Compared("far", figures, {**figures, "peak_allocated_bytes": 989}).is_near
