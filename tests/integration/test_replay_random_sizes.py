"""Jobs whose steps are of random size: what is advised after their failure, and the same jobs really run so."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from tests.allocator.trainings import RANDOM_SIZES, run_loop
from tests.rig.fixtures import SimulatedGpu
from vramscope.analyzers.allocator.replay.agreement import agree
from vramscope.analyzers.allocator.replay.candidates import first_round
from vramscope.analyzers.allocator.replay.recommendation import recommend
from vramscope.analyzers.allocator.replay.trial import attempt
from vramscope.schema.allocator import format_settings
from vramscope.schema.units import MIB

pytestmark = [pytest.mark.real_allocator, pytest.mark.timeout(600)]

OTHERS = (2, 3, 4)


def advised(
    simulated_gpu: Callable[..., SimulatedGpu], loop: str, capacity_bytes: int
) -> tuple[dict[str, str] | None, str, bool]:
    """What is said of a job that really failed under the default, and whether it is claimed to get through."""
    (failed,) = run_loop(simulated_gpu, loop, [""], seed=1, capacity_bytes=capacity_bytes, job=RANDOM_SIZES)
    assert not failed.survives
    window, fidelity = agree(failed.snapshot, torch_version=simulated_gpu().torch_version)
    assert fidelity.exact
    assert window.capacity_bytes == capacity_bytes
    results = [attempt(window, keys) for keys in first_round(window)]
    index, reason, claimed, *_ = recommend(window, results)
    return None if index is None else dict(results[index].settings), reason, claimed


def survivors(
    simulated_gpu: Callable[..., SimulatedGpu],
    loop: str,
    settings: dict[str, str],
    capacity_bytes: int,
    part: float = 1.0,
) -> list[bool]:
    """Whether the job, and the same with other seeds, really gets through."""
    runs = run_loop(
        simulated_gpu,
        loop,
        [format_settings(settings)],
        seed=1,
        others=OTHERS,
        capacity_bytes=capacity_bytes,
        part=part,
        job=RANDOM_SIZES,
    )
    return [run.survives for run in runs]


def test_what_gets_through_all_draws_really_does_and_mostly_with_other_seeds_too_but_few_steps_are_no_claim(
    simulated_gpu: Callable[..., SimulatedGpu],
) -> None:
    loop, mib = "continuous_batching", 158
    settings, reason, claimed = advised(simulated_gpu, loop, mib * MIB)
    assert settings is not None
    drawn = (
        r"of \d+ drawn continuations, each of \d+ steps like the (\d+) before, it gets through all, but \1 steps tell"
    )
    assert re.search(drawn, reason), reason
    assert not claimed
    same, *others = survivors(simulated_gpu, loop, settings, mib * MIB)
    assert same
    assert sum(others) * 2 > len(others)


def test_where_not_all_of_it_gets_through_that_is_told_and_with_the_part_of_the_batch_it_really_does(
    simulated_gpu: Callable[..., SimulatedGpu],
) -> None:
    loop, mib = "mixed_images", 296
    settings, reason, _ = advised(simulated_gpu, loop, mib * MIB)
    found = re.search(r"gets through (\d+)[^;]*; with (0\.\d+) times the batch", reason)
    assert found, reason
    keys = settings or {"expandable_segments": "True"}
    # Not all of the whole batch do, and that was said.
    whole = survivors(simulated_gpu, loop, keys, mib * MIB)
    assert not all(whole)
    part = survivors(simulated_gpu, loop, keys, mib * MIB, float(found[2]))
    assert sum(part) > sum(whole)
