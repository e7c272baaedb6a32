"""Estimates of trainings against PyTorch's own allocator, loop by loop; one file of loops was held out."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from tests.dryrun.rehearsals import job_environment
from tests.plan.loops import HELD_OUT, JOB, LOOPS, architecture_of, read_loops, workload_of
from tests.rig.fixtures import SimulatedGpu
from tests.rig.libraries import Libraries
from vramscope.analyzers.plan.estimate import batch_model, estimate
from vramscope.schema.units import GIB

pytestmark = [pytest.mark.real_allocator, pytest.mark.timeout(1600)]

NEAR = 0.03


def measure(
    simulated_gpu: Callable[..., SimulatedGpu], libraries: Libraries, path: Path
) -> dict[str, Mapping[str, int]]:
    """What the allocator had, by the loop's name."""
    gpu = simulated_gpu(capacity_bytes=500 * GIB)
    job = gpu.start(JOB, str(path), PYTHONPATH=job_environment(libraries)["PYTHONPATH"], HF_HUB_OFFLINE="1")
    assert job.wait(1500) == 0, job.stderr[-4000:]
    lines = [json.loads(line) for line in job.stdout.splitlines() if line.startswith("{")]
    return {line["name"]: line for line in lines}


@pytest.mark.parametrize("path", [LOOPS, HELD_OUT], ids=["loops", "held out"])
def test_estimates_are_within_3_percent_of_the_real_allocators_peak(
    simulated_gpu: Callable[..., SimulatedGpu], libraries: Libraries, path: Path
) -> None:
    loops = read_loops(path)
    real = measure(simulated_gpu, libraries, path)
    assert set(real) == set(loops)
    wrong = []
    for name, loop in loops.items():
        peak = max(real[name]["passes"], real[name]["step"])
        found = estimate(architecture_of(loop), workload_of(loop))
        error = found.total_bytes / peak - 1
        reserved = (found.reserved_bytes or 0) / real[name]["reserved"] - 1
        print(f"{name:50} {peak:>14,} {error:+.2%}, reserved {reserved:+.2%}")
        if abs(error) > NEAR:
            wrong.append((name, f"{error:+.2%}"))
        in_step = real[name]["step"] > real[name]["passes"]
        assert (found.peak == "optimizer step") == in_step, name
    assert not wrong


def test_a_batch_model_says_what_other_batches_reach(
    simulated_gpu: Callable[..., SimulatedGpu], libraries: Libraries, tmp_path: Path
) -> None:
    """Twice and eight times the batch; at the smallest the optimizer's step is the peak."""
    name = "llama, of one sample what counts is the step"
    loop = read_loops(LOOPS)[name]
    others = {str(batch): {**loop, "batch": batch} for batch in (1, 2, 16, 64)}
    path = tmp_path / "batches.json"
    path.write_text(json.dumps(others))
    real = measure(simulated_gpu, libraries, path)
    model = batch_model(architecture_of(loop), workload_of({**loop, "batch": 8}))
    for batch, line in real.items():
        peak = max(line["passes"], line["step"])
        assert abs(model.peak_bytes(int(batch)) / peak - 1) <= NEAR, batch
