"""Histories that begin in the middle of a real loop: how near the replay is to what really happens, and its advice."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from statistics import median

import pytest

from tests.allocator.trainings import LOOPS, run_loop
from tests.rig.fixtures import SimulatedGpu
from vramscope.analyzers.allocator.device import Device
from vramscope.analyzers.allocator.model import Allocator
from vramscope.analyzers.allocator.replay.agreement import agree
from vramscope.analyzers.allocator.replay.candidates import first_round
from vramscope.analyzers.allocator.replay.interval import with_interval
from vramscope.analyzers.allocator.replay.recommendation import recommend
from vramscope.analyzers.allocator.replay.trial import attempt, follow
from vramscope.analyzers.allocator.replay.window import Window
from vramscope.analyzers.allocator.settings import settings_of
from vramscope.analyzers.settings import parse_settings
from vramscope.analyzers.snapshot.form import Snapshot
from vramscope.schema.allocator import format_settings
from vramscope.schema.units import GIB, MIB

pytestmark = [pytest.mark.real_allocator, pytest.mark.timeout(900)]

SETTINGS = (
    "expandable_segments:True",
    "max_split_size_mb:64",
    "max_split_size_mb:128",
    "max_split_size_mb:64,roundup_power2_divisions:8",
    "roundup_power2_divisions:4",
)
# Of what is really reserved at most. The aim is 2 %; what a past left that nothing of the history shows is beyond it.
MEDIAN, USUAL, WORST = 0.02, 0.20, 0.45


def cuts(snapshot: Snapshot, seed: int, count: int) -> list[int]:
    rng = random.Random(seed)
    events = len(snapshot.events)
    return [rng.randrange(events * 8 // 100, events * 8 // 10) for _ in range(count)]


def course(window: Window, settings: str) -> list[tuple[int, int]]:
    """(event, reserved bytes after it): test_replay shows that a whole history comes to what it really comes to."""
    device = Device(1 << 60, 1 << 40, 1 << 47)
    allocator = Allocator(settings_of(parse_settings(settings), window.release), device)
    blocks: dict[int, object] = {}
    found = []
    for call in window.calls:
        follow(allocator, (call,), blocks)  # type: ignore[arg-type]
        found.append((call[5], allocator.reserved_bytes))
    return found


def most_since(reserved: list[tuple[int, int]], cut: int) -> int:
    before = [after for event, after in reserved if event < cut]
    return max([*before[-1:], *(after for event, after in reserved if event >= cut)])


def test_estimates_are_near_to_what_really_happens(
    simulated_gpu: Callable[..., SimulatedGpu], capsys: pytest.CaptureFixture[str]
) -> None:
    errors: dict[str, list[float]] = {settings: [] for settings in SETTINGS}
    within: list[bool] = []
    version = simulated_gpu().torch_version
    for seed in (101,):
        for loop in LOOPS:
            (run,) = run_loop(simulated_gpu, loop, [""], seed=seed, capacity_bytes=8 * GIB)
            whole, fidelity = agree(run.snapshot, torch_version=version)
            assert fidelity.exact
            real = {settings: course(whole, settings) for settings in SETTINGS}
            for cut in cuts(run.snapshot, seed, 8):
                window, _ = agree(replace(run.snapshot, events=run.snapshot.events[cut:]), torch_version=version)
                for settings in SETTINGS:
                    result = with_interval(window, attempt(window, parse_settings(settings)))
                    assert result.estimated
                    truth = most_since(real[settings], cut)
                    errors[settings].append(abs(result.peak_reserved_bytes - truth) / truth)
                    least, most = result.least_peak_reserved_bytes, result.most_peak_reserved_bytes
                    assert least is not None
                    assert most is not None
                    within.append(least <= truth <= most)
    with capsys.disabled():
        for settings, found in errors.items():
            print(f"\n{settings}: median {median(found):.2%}, worst {max(found):.2%}", end="")
        print(f"\nwithin their interval: {sum(within)} of {len(within)}", end="")
    assert sum(within) >= 0.95 * len(within)
    every = sorted(error for found in errors.values() for error in found)
    assert median(every) <= MEDIAN
    assert every[len(every) * 9 // 10] <= USUAL
    assert every[-1] <= WORST
    for settings, found in errors.items():
        assert median(found) <= 2 * MEDIAN, settings


def test_what_is_recommended_from_the_middle_gets_through_in_reality(
    simulated_gpu: Callable[..., SimulatedGpu],
) -> None:
    version = simulated_gpu().torch_version
    claimed: list[tuple[str, int, str, bool]] = []
    for number, loop in enumerate(LOOPS):
        seed = 201 + number
        (roomy,) = run_loop(simulated_gpu, loop, [""], seed=seed, capacity_bytes=8 * GIB)
        whole, _ = agree(roomy.snapshot, torch_version=version)
        capacity = tight(whole)
        if capacity is None:
            continue
        (failed,) = run_loop(simulated_gpu, loop, [""], seed=seed, capacity_bytes=capacity)
        assert not failed.survives
        known: dict[str, bool] = {}
        for cut in cuts(failed.snapshot, seed, 4):
            window, _ = agree(replace(failed.snapshot, events=failed.snapshot.events[cut:]), torch_version=version)
            results = [attempt(window, keys) for keys in first_round(window)]
            index, *_ = recommend(window, results)
            if index is None:
                continue
            settings = format_settings(results[index].settings)
            if settings not in known:
                (run,) = run_loop(simulated_gpu, loop, [settings], seed=seed, capacity_bytes=capacity)
                known[settings] = run.survives
            claimed.append((loop, cut, settings, known[settings]))
    assert len(claimed) >= 6, claimed
    assert sum(survives for *_, survives in claimed) >= 0.9 * len(claimed), claimed


def tight(whole: Window) -> int | None:
    """A capacity with which expandable segments get through, and the default does not; None where there is none."""
    expandable = {"expandable_segments": "True"}
    least, most = attempt(whole, {}).peak_allocated_bytes, attempt(whole, expandable).peak_reserved_bytes
    while most - least > 4 * MIB:
        middle = (least + most) // 2 // (2 * MIB) * 2 * MIB
        if attempt(replace(whole, capacity_bytes=middle), expandable).survives:
            most = middle
        else:
            least = middle
    for percent in (106, 104, 102, 100):
        capacity = most * percent // 100 // (2 * MIB) * 2 * MIB
        if not attempt(replace(whole, capacity_bytes=capacity), {}).survives:
            return capacity
    return None
