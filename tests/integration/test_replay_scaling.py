"""A batch that is said to be smaller, and the same loop really run with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.allocator.trainings import run_loop
from tests.rig.fixtures import SimulatedGpu
from vramscope.analyzers.allocator.replay.agreement import agree
from vramscope.analyzers.allocator.replay.scaling import Scaling
from vramscope.analyzers.allocator.replay.trial import attempt
from vramscope.analyzers.allocator.replay.what_if import fit_batch
from vramscope.analyzers.settings import parse_settings
from vramscope.schema.units import GIB, MIB

pytestmark = [pytest.mark.real_allocator, pytest.mark.timeout(600)]

LOOPS = ("varying_length", "large_vocabulary", "evaluation_between")
SETTINGS = ("", "expandable_segments:True")


@pytest.mark.parametrize("loop", LOOPS)
def test_half_the_batch_reserves_what_it_really_reserves(simulated_gpu: Callable[..., SimulatedGpu], loop: str) -> None:
    version = simulated_gpu().torch_version
    (whole,) = run_loop(simulated_gpu, loop, [""], seed=7, capacity_bytes=8 * GIB)
    halves = run_loop(simulated_gpu, loop, SETTINGS, seed=7, capacity_bytes=8 * GIB, part=0.5)
    window, _ = agree(whole.snapshot, torch_version=version)
    middle = len(whole.snapshot.events) * 4 // 10
    cut, _ = agree(replace(whole.snapshot, events=whole.snapshot.events[middle:]), torch_version=version)
    for half in halves:
        keys = parse_settings(half.settings)
        found = attempt(Scaling(window).scaled(0.5), keys)
        assert found.peak_reserved_bytes == pytest.approx(half.peak_reserved_bytes, rel=0.03), half.settings
        assert found.peak_allocated_bytes == pytest.approx(half.statistics["allocated_bytes.all.peak"], rel=0.01)
        # From the middle the past is made up too.
        found = attempt(Scaling(cut).scaled(0.5), keys)
        assert found.peak_reserved_bytes == pytest.approx(half.peak_reserved_bytes, rel=0.25), half.settings


def test_the_largest_batch_that_is_said_to_fit_really_fits(simulated_gpu: Callable[..., SimulatedGpu]) -> None:
    version = simulated_gpu().torch_version
    (whole,) = run_loop(simulated_gpu, "varying_length", [""], seed=7, capacity_bytes=8 * GIB)
    capacity = whole.statistics["allocated_bytes.all.peak"] * 3 // 4 // (2 * MIB) * 2 * MIB
    window, _ = agree(whole.snapshot, torch_version=version, capacity_bytes=capacity)
    fit = fit_batch(Scaling(window), {"expandable_segments": "True"})
    assert fit is not None
    assert fit.factor is not None
    # Of eight rows; one more does not.
    rows = int(fit.factor * 8)
    parts = {part: run_part(simulated_gpu, part, capacity) for part in (rows / 8, (rows + 1) / 8)}
    assert parts == {rows / 8: True, (rows + 1) / 8: False}


def run_part(simulated_gpu: Callable[..., SimulatedGpu], part: float, capacity: int) -> bool:
    """Whether the loop really gets through with that part of its batch."""
    settings = ["expandable_segments:True"]
    (run,) = run_loop(simulated_gpu, "varying_length", settings, seed=7, capacity_bytes=capacity, part=part)
    return run.survives
