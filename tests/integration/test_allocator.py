"""The model and PyTorch's own allocator answer the same, on programs that are drawn anew in each run."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest

from tests.allocator.comparison import compare
from tests.allocator.programs import draw_programs, run_programs
from tests.rig.fixtures import SimulatedGpu
from vramscope.analyzers.allocator.settings import release_of

pytestmark = pytest.mark.real_allocator


def test_every_address_movement_counter_and_failure_equals_the_real_allocators(
    simulated_gpu: Callable[..., SimulatedGpu], torch_environment: object
) -> None:
    seed = random.SystemRandom().randrange(1 << 32)
    print(f"seed {seed}")
    version = simulated_gpu().torch_version
    programs = draw_programs(seed, release_of(version))
    assert len(programs) >= 12
    failures = rescued = 0
    for program, outcome in run_programs(simulated_gpu, programs, seed):
        try:
            allocator = compare(outcome, program.settings, version, program.fraction)
        except AssertionError as error:
            raise AssertionError(f"seed {seed}, {program}: {error}") from None
        failures += allocator.ooms
        rescued += max(allocator.alloc_retries - allocator.ooms, 0)
    assert failures > 0, "no program ran out of memory: nothing of that was compared"
    assert rescued > 0, "no program went on after a retry: nothing of that was compared"
