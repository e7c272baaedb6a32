"""Placements carried out by accelerate and by transformers: each tensor where the map has it, the same logits."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.bench.placement import broken_promise, compare
from tests.dryrun.rehearsals import ROOT, job_environment
from tests.rig.fixtures import SimulatedGpu
from tests.rig.libraries import Libraries
from vramscope.schema.units import GIB

pytestmark = [pytest.mark.real_allocator, pytest.mark.timeout(600)]

# A decoder with a tied head, an encoder and decoder whose sounds have their positions added, and images. All families
# and sizes: tests/long/placement.py.
FAMILIES = ("llama, tied", "whisper, tied", "vit")


def lines(gpu: SimulatedGpu, libraries: Libraries, module: str, *words: str) -> list[dict[str, Any]]:
    """What a module of ``tests.dispatch`` prints, run with PyTorch on that machine."""
    paths = f"{ROOT}:{job_environment(libraries)['PYTHONPATH']}"
    command: list[str | Path] = [gpu.python, "-m", f"tests.dispatch.{module}", *words]
    job = gpu.start_command(command, PYTHONPATH=paths, HF_HUB_OFFLINE="1", TOKENIZERS_PARALLELISM="false")
    status = job.wait(timeout_seconds=550)
    assert status == 0, job.stderr[-4000:]
    return [json.loads(line) for line in job.stdout.splitlines()]


def test_dispatched_models_compute_what_they_computed_before(
    simulated_gpu: Callable[..., SimulatedGpu], libraries: Libraries
) -> None:
    found = lines(simulated_gpu(devices=4), libraries, "logits", "brief", *FAMILIES)
    assert {each["model"] for each in found} == set(FAMILIES)
    assert any(each["off"] for each in found)
    assert [failure for each in found if (failure := broken_promise(each)) is not None] == []
    # What is said of joined units is so.
    assert any(each["apart"] for each in found)
    assert all("same device" in str(error) for each in found for error in each["apart"])


def test_models_of_full_size_hold_on_each_gpu_what_was_counted_and_theirs_are_no_better(
    simulated_gpu: Callable[..., SimulatedGpu], libraries: Libraries
) -> None:
    gpu = simulated_gpu(devices=2, capacity_bytes=512 * GIB)
    cases = lines(gpu, libraries, "compare", "2", "--", "llama-3.2-1b")
    seen = compare(cases)
    assert seen.cases == 15
    assert sum(each is not None for case in cases for each in case["dispatched"]) >= 20
    assert seen.failed_maps == ()
    assert seen.higher_loads == ()
    assert seen.needless_spills == ()
    assert seen.more_crossings == ()
    assert seen.smaller_batches == ()
    assert seen.spills_of_theirs > 0
