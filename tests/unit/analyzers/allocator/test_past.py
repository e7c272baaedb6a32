"""A past that is made up leads to the blocks of the beginning; its estimates are near to the whole history's."""

from __future__ import annotations

import gzip
from dataclasses import replace
from pathlib import Path
from statistics import median

import pytest

from vramscope.analyzers.allocator.blocks import ALLOCATED, Block
from vramscope.analyzers.allocator.device import Device
from vramscope.analyzers.allocator.model import Allocator
from vramscope.analyzers.allocator.replay.agreement import agree
from vramscope.analyzers.allocator.replay.cycles import find_cycles, requests, start_blocks
from vramscope.analyzers.allocator.replay.recommendation import has_margin, recommend
from vramscope.analyzers.allocator.replay.trial import attempt, lead
from vramscope.analyzers.allocator.replay.window import Window
from vramscope.analyzers.allocator.settings import settings_of
from vramscope.analyzers.snapshot.form import Snapshot
from vramscope.analyzers.snapshot.reading import read_snapshot
from vramscope.schema.replay import ReplayResult
from vramscope.schema.units import MIB

FILE = Path(__file__).parents[3] / "data" / "snapshots" / "large_vocabulary.pickle.gz"
EXPANDABLE = {"expandable_segments": "True"}


@pytest.fixture(scope="module")
def whole() -> Snapshot:
    return replace(read_snapshot(gzip.decompress(FILE.read_bytes())), torch_version="2.15.0")


def cut(whole: Snapshot, part: float) -> Window:
    return agree(replace(whole, events=whole.events[int(len(whole.events) * part) :]))[0]


def test_steps_are_found_and_what_stays_is_the_model(whole: Snapshot) -> None:
    window = cut(whole, 0.2)
    start = start_blocks(window.start)
    cycles = find_cycles(start, window.calls)
    lengths = [len(requests(window.calls, span)) for span in cycles.spans]
    # With six sequences the loss is computed by other kernels than with four.
    assert lengths == [146, 162, 146, 146, 146, 162, 146]
    staying = sum(cycles.sizes[number] for number in cycles.staying)
    # Parameters and their momentum: twice the same.
    assert staying % 2 == 0
    assert 80 * MIB < staying < 120 * MIB
    assert cycles.varying


@pytest.mark.parametrize("part", [0.05, 0.2, 0.37, 0.5, 0.68, 0.8, 0.97])
def test_the_past_ends_with_the_blocks_of_the_beginning_and_no_others(whole: Snapshot, part: float) -> None:
    window = cut(whole, part)
    start = start_blocks(window.start)
    blocks: dict[int, Block] = {}
    allocator = Allocator(settings_of(EXPANDABLE, window.release), Device(1 << 50))
    lead(allocator, window.past, blocks)
    assert sorted(blocks) == list(range(len(start)))
    assert [blocks[number].requested for number in range(len(start))] == [block.bytes for block in start]
    assert all((blocks[number].state == ALLOCATED) != block.pending for number, block in enumerate(start))
    assert allocator.allocated_bytes == sum(block.size for block in blocks.values() if block.state == ALLOCATED)


def test_estimates_from_the_middle_are_near_to_the_whole_history(whole: Snapshot) -> None:
    for keys, usual in (
        (EXPANDABLE, 0.02),
        ({"max_split_size_mb": "256"}, 0.01),
        ({"roundup_power2_divisions": "8"}, 0.05),
    ):
        truth = attempt(agree(whole)[0], keys)
        assert not truth.estimated
        errors = []
        for number in range(3, 15):
            result = attempt(cut(whole, number / 20), keys)
            assert result.estimated
            errors.append(abs(result.peak_reserved_bytes / truth.peak_reserved_bytes - 1))
        assert median(errors) <= usual, (keys, errors)
        assert max(errors) <= 0.25, (keys, errors)


def test_the_recorded_settings_are_no_estimate(whole: Snapshot) -> None:
    window = cut(whole, 0.4)
    result = attempt(window, {})
    assert not result.estimated
    assert result.peak_reserved_bytes == window.peak_bytes == attempt(agree(whole)[0], {}).peak_reserved_bytes


def test_a_history_that_repeats_nothing_still_has_a_past(whole: Snapshot) -> None:
    short = cut(whole, 0.97)
    assert find_cycles(start_blocks(short.start), short.calls).bounds == ()
    assert attempt(short, EXPANDABLE).survives


def test_with_too_little_memory_the_beginning_does_not_fit(whole: Snapshot) -> None:
    window = replace(cut(whole, 0.4), capacity_bytes=64 * MIB)
    result = attempt(window, EXPANDABLE)
    assert not result.survives
    assert result.peak_reserved_bytes <= 64 * MIB


@pytest.mark.parametrize("keys", [{}, {"max_split_size_mb": "64"}, EXPANDABLE])
def test_less_room_than_was_reserved_at_the_beginning_is_not_passed_over(whole: Snapshot, keys: dict[str, str]) -> None:
    window = cut(whole, 0.4)
    reserved = sum(segment.bytes for segment in window.start)
    in_use = sum(block.bytes for block in start_blocks(window.start))
    for capacity in (reserved - 2 * MIB, in_use):
        result = attempt(replace(window, capacity_bytes=capacity), keys)
        assert result.estimated
        assert result.peak_reserved_bytes <= capacity
    nothing_fits = attempt(replace(window, capacity_bytes=in_use // 2), keys)
    assert (nothing_fits.survives, nothing_fits.failed_event, nothing_fits.failed_bytes) == (False, None, None)
    assert nothing_fits.peak_reserved_bytes <= in_use // 2


def test_an_estimate_that_leaves_next_to_nothing_is_not_preferred() -> None:
    window = Window(device=0, events=1, start=(), calls=(), capacity_bytes=1000 * MIB)

    def result(reserved: int, settings: dict[str, str], *, survives: bool = True) -> ReplayResult:
        return ReplayResult(
            settings=settings, survives=survives, peak_reserved_bytes=reserved * MIB, estimated=bool(settings)
        )

    recorded = result(1000, {}, survives=False)
    narrow = result(990, EXPANDABLE)
    wide = result(940, {"max_split_size_mb": "64"})
    assert not has_margin(window, narrow)
    # An exact figure needs less left than an estimate, and not nothing.
    assert not has_margin(window, replace(narrow, estimated=False))
    assert has_margin(window, replace(narrow, estimated=False, peak_reserved_bytes=975 * MIB))
    assert recommend(window, [recorded, narrow, wide])[0] == 2
    index, reason, *_ = recommend(window, [recorded, narrow])
    assert index == 1
    assert reason == "it gets through, with about 10.00 MiB left at the peak, too little to rely on"
    # What an estimate saves must be more than it may be wrong by.
    kept = replace(recorded, survives=True, peak_reserved_bytes=900 * MIB)
    assert recommend(window, [kept, result(850, EXPANDABLE)])[0] == 0
    assert recommend(window, [kept, result(700, EXPANDABLE)])[0] == 1
    # Expandable segments are preferred to what needs a little less.
    assert recommend(window, [recorded, result(930, EXPANDABLE), result(900, {"max_split_size_mb": "64"})])[0] == 1


def test_what_really_failed_is_not_recommended_though_the_model_answers_it() -> None:
    window = Window(device=0, events=1, start=(), calls=(), capacity_bytes=1000 * MIB)
    results = [ReplayResult(peak_reserved_bytes=800 * MIB)]
    results.append(replace(results[0], settings=EXPANDABLE))
    assert recommend(window, results)[0] == 0
    assert recommend(replace(window, failed=True), results)[0] == 1
    assert recommend(replace(window, failed=True), results[:1])[0] is None
