"""What a replay foretells is what really happens: loops recorded under the default, and run under each setting."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest

from tests.allocator.trainings import LOOPS, figures, real_figures, run_loop
from tests.rig.fixtures import SimulatedGpu
from vramscope.analyzers.allocator.replay.agreement import agree
from vramscope.analyzers.allocator.replay.trial import attempt
from vramscope.analyzers.settings import parse_settings
from vramscope.schema.units import GIB, MIB

pytestmark = [pytest.mark.real_allocator, pytest.mark.timeout(900)]

SETTINGS = (
    "",
    "expandable_segments:True",
    "max_split_size_mb:32",
    "max_split_size_mb:64,roundup_power2_divisions:8",
)


@pytest.mark.parametrize("loop", LOOPS)
def test_every_setting_comes_to_what_it_really_comes_to(
    simulated_gpu: Callable[..., SimulatedGpu], torch_environment: object, loop: str
) -> None:
    seed = random.SystemRandom().randrange(1 << 32)
    version = simulated_gpu().torch_version
    roomy = run_loop(simulated_gpu, loop, SETTINGS, seed=seed, capacity_bytes=8 * GIB)
    window, fidelity = agree(roomy[0].snapshot, torch_version=version, capacity_bytes=8 * GIB)
    assert fidelity.exact, f"seed {seed}: {fidelity}"
    assert fidelity.complete_trace
    for run in roomy:
        assert run.survives
        assert figures(attempt(window, parse_settings(run.settings))) == real_figures(run), (
            f"seed {seed}: {run.settings}"
        )
    # And on a device on which it is tight: what the recording on a large one foretells.
    tight = sum(run.peak_reserved_bytes for run in roomy[:2]) // 2 // (2 * MIB) * 2 * MIB
    window, _ = agree(roomy[0].snapshot, torch_version=version, capacity_bytes=tight)
    for run in run_loop(simulated_gpu, loop, SETTINGS[:3], seed=seed, capacity_bytes=tight):
        found = attempt(window, parse_settings(run.settings))
        if run.survives:
            assert figures(found) == real_figures(run), f"seed {seed}, {tight} bytes: {run.settings}"
        else:
            assert not found.survives, f"seed {seed}, {tight} bytes: {run.settings}"
        window_of_it, fidelity = agree(run.snapshot, torch_version=version)
        assert fidelity.exact, f"seed {seed}, {tight} bytes: {run.settings}: {fidelity}"
        if run.survives:
            # What the device had is told by the requests that had to make room, near enough for the same to happen.
            again = attempt(window_of_it, parse_settings(run.settings))
            assert figures(again) == real_figures(run), f"seed {seed}, {tight} bytes: {run.settings}"
            assert (window_of_it.capacity_bytes or 0) <= tight
        else:
            assert window_of_it.capacity_bytes == tight
            assert not attempt(window_of_it, parse_settings(run.settings)).survives
