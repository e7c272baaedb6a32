"""Estimates on fake tensors: real modules, PyTorch's own tracker, no device."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.dryrun.rehearsals import job_environment
from tests.plan.loops import JOB
from tests.rig.fixtures import SimulatedGpu
from tests.rig.libraries import Libraries
from vramscope.analyzers.plan.architecture import read_architecture
from vramscope.analyzers.plan.estimate import estimate
from vramscope.schema.plan import Training, Workload

pytestmark = [pytest.mark.real_allocator, pytest.mark.timeout(400)]

CONFIG = {
    "model_type": "gpt2",
    "architectures": ["GPT2LMHeadModel"],
    "n_layer": 2,
    "n_embd": 512,
    "n_head": 8,
    "vocab_size": 8000,
    "n_positions": 1024,
    # The CPU's attention drops out in another way than a GPU's.
    "resid_pdrop": 0.0,
    "attn_pdrop": 0.0,
    "embd_pdrop": 0.0,
}


def test_what_is_measured_without_a_gpu_is_what_the_formula_says(
    simulated_gpu: Callable[..., SimulatedGpu], libraries: Libraries, tmp_path: Path
) -> None:
    (tmp_path / "config.json").write_text(json.dumps(CONFIG))
    job = simulated_gpu().start(
        JOB.with_name("measuring.py"), str(tmp_path), PYTHONPATH=job_environment(libraries)["PYTHONPATH"]
    )
    assert job.wait(380) == 0, job.stderr[-4000:]
    training, forward = (json.loads(line) for line in job.stdout.splitlines() if line.startswith("{"))
    architecture = read_architecture(tmp_path)
    for measured, trained in ((training, Training()), (forward, None)):
        workload = Workload(batch=8, tokens=256, dtype="float32", all_logits=True, training=trained)
        expected = estimate(architecture, workload)
        assert measured["method"] == "measured on fake tensors"
        assert measured["weights_bytes"] == pytest.approx(expected.weights_bytes, rel=0.01)
        # What a matrix product works in is a GPU's: 32 MiB are in the formula alone.
        assert measured["total_bytes"] == pytest.approx(expected.total_bytes, rel=0.02, abs=33 << 20)
    assert training["optimizer_bytes"] == pytest.approx(2 * training["weights_bytes"], rel=0.01)
