"""Placements carried out by accelerate and by transformers: each tensor where the map has it, the same logits."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from tests.bench.placement import compare
from tests.dryrun.rehearsals import ROOT, job_environment
from tests.rig.fixtures import SimulatedGpu
from tests.rig.libraries import Libraries
from vramscope.schema.units import GIB

pytestmark = [pytest.mark.real_allocator, pytest.mark.timeout(600)]

FAMILIES = (
    ("llama", "llama, tied", "vit"),
    ("qwen2, tied", "gemma2, tied", "gpt-neox"),
    ("gpt2, tied", "opt, tied", "bloom, tied", "falcon, tied"),
    ("t5, tied", "bart, tied", "bert, tied"),
)


def lines(gpu: SimulatedGpu, libraries: Libraries, module: str, *words: str) -> list[dict[str, Any]]:
    """What a module of ``tests.dispatch`` prints, run with PyTorch on that machine."""
    paths = f"{ROOT}:{job_environment(libraries)['PYTHONPATH']}"
    command: list[str | Path] = [gpu.python, "-m", f"tests.dispatch.{module}", *words]
    job = gpu.start_command(command, PYTHONPATH=paths, HF_HUB_OFFLINE="1", TOKENIZERS_PARALLELISM="false")
    status = job.wait(timeout_seconds=550)
    assert status == 0, job.stderr[-4000:]
    return [json.loads(line) for line in job.stdout.splitlines()]


@pytest.mark.parametrize("names", FAMILIES, ids=" ".join)
def test_dispatched_models_compute_what_they_computed_before(
    simulated_gpu: Callable[..., SimulatedGpu], libraries: Libraries, names: Sequence[str]
) -> None:
    found = lines(simulated_gpu(devices=4), libraries, "logits", *names)
    assert {each["model"] for each in found} == set(names)
    assert any(each["off"] for each in found)
    for each in found:
        assert len(set(each["map"].values())) > 1
        assert each["differences"] == [0.0, 0.0], each
        assert each["step"] is None, each
        assert each["loaded"] is None, each


@pytest.mark.parametrize("name", ["llama-3.2-1b", "whisper-large"])
def test_models_of_full_size_hold_on_each_gpu_what_was_counted_and_theirs_are_no_better(
    simulated_gpu: Callable[..., SimulatedGpu], libraries: Libraries, name: str
) -> None:
    gpu = simulated_gpu(devices=2, capacity_bytes=512 * GIB)
    cases = lines(gpu, libraries, "compare", "2", "--", name)
    seen = compare(cases)
    assert seen.cases == 15
    assert sum(each is not None for case in cases for each in case["dispatched"]) >= 20
    assert seen.failed_maps == ()
    assert seen.higher_loads == ()
    assert seen.needless_spills == ()
    assert seen.more_crossings == ()
    assert seen.smaller_batches == ()
    assert seen.spills_of_theirs > 0
