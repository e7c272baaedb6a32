"""Growth that goes on, and what only looks like it; what the history says has stayed, and where it came from."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from tests.unit.analyzers.evidence.documents import ACTIONS, BACKWARD, document, gib, history, split_segments, steps
from vramscope.analyzers.evidence import growth, survivors
from vramscope.analyzers.evidence.pools import free_blocks
from vramscope.schema.evidence import Evidence, History, Moment
from vramscope.schema.units import GIB, MIB


def kept(evidence: Evidence) -> growth.Series | None:
    return growth.kept(evidence, survivors.survivors(evidence.history))


def kept_since_error(evidence: Evidence) -> int | None:
    return survivors.kept_since_error(evidence, survivors.survivors(evidence.history))


def growing_site(recorded: History | None) -> survivors.Site | None:
    return survivors.growing_site(recorded, survivors.survivors(recorded))


@pytest.mark.parametrize(
    ("values", "rises"),
    [
        ([1, 2, 3], True),
        ([1, 2], False),
        ([3, 2, 1], False),
        ([5, 5, 5, 5], False),
        ([1, 9, 9, 9, 9], False),  # a warm-up
        ([1, 1, 1, 1, 9], False),  # one jump at the end
        ([1, 2, 2, 3, 4, 4, 5, 6], False),  # too often level
        ([*range(512)], True),
        ([value - value % 3 for value in range(512)], True),  # a long one may waver
        ([512, *[0] * 510, 513], False),
    ],
)
def test_a_series_rises_all_the_way_or_not(values: list[int], rises: bool) -> None:
    found = growth.rising([value * MIB for value in values], "step")
    assert (found is not None) == rises
    if found is not None:
        assert found.count == len(values)


def test_the_first_step_makes_the_optimizers_state_and_is_left_out() -> None:
    grown = document(steps=steps([1.0, 3.0, 3.5, 4.0, 4.5]))
    series = kept(grown)
    assert series is not None
    assert (series.first_bytes, series.each_bytes) == (gib(3.0), gib(0.5))
    assert kept(document(steps=steps([1.0, 3.0, 3.0, 3.0]))) is None


def test_rows_of_quick_steps_are_counted_by_their_numbers() -> None:
    rows = tuple(replace(moment, step=10 * (index + 1)) for index, moment in enumerate(steps([3.0, 4.0, 5.0])))
    series = kept(document(steps=rows))
    assert series is not None
    assert series.count == 21
    assert series.each_bytes == gib(2.0) // 20


def _with_history(blocks: list[tuple[float, float]], rows: tuple[Moment, ...]) -> Evidence:
    """Blocks that stay, as (seconds after the first row, GiB)."""
    entries = tuple(
        (0, index + 1, gib(size), 0, round((1000.0 + at) * 1e6), -1) for index, (at, size) in enumerate(blocks)
    )
    return document(activations=10.0, steps=rows, history=History(actions=ACTIONS, entries=entries))


def test_two_rows_and_a_history_show_what_was_kept_in_between() -> None:
    rows = tuple(
        replace(row, step=step, at_unix=at)
        for row, step, at in zip(steps([3.0, 9.0]), (5, 25), (1000.0, 1020.0), strict=True)
    )
    through = [(1.0 + second, 0.3) for second in range(18)]
    found = kept(_with_history(through, rows))
    assert found is not None
    assert found.count == 21
    assert kept(_with_history([(1.0, 6.0)], rows)) is None  # one step's, once
    assert kept(_with_history([(25.0, 6.0)], rows)) is None  # the failing step's own


def test_the_peaks_rise_while_nothing_stays() -> None:
    longer = document(activations=16.0, steps=steps([3.0] * 8, [4.0, 5.0, 6.5, 8.0, 9.5, 11.0, 12.5, 14.0]))
    found = growth.peaks(longer)
    assert found is not None
    assert found.last_bytes == longer.figures.stats.allocated_bytes + longer.figures.requested_bytes
    leaking = document(activations=16.0, steps=steps([3.0, 4, 5, 6, 7, 8, 9, 10], [5.0, 6, 7, 8, 9, 10, 11, 12]))
    assert growth.peaks(leaking) is None
    assert growth.peaks(document(activations=16.0, steps=steps([3.0] * 8, [9.0] * 8))) is None
    assert growth.peaks(document(activations=16.0, steps=steps([3.0] * 8))) is None


def _under_a_running_maximum(needs: list[float]) -> Evidence:
    """The last step fails. PyTorch tells a step's peak only where it is higher than all before."""
    rows = steps([3.0] * (len(needs) - 1), needs[:-1])
    told = tuple(
        moment
        if moment.peak_bytes == max(row.peak_bytes or 0 for row in rows[: index + 1])
        else replace(moment, peak_bytes=None)
        for index, moment in enumerate(rows)
    )
    return document(activations=needs[-1], parameters=0.0, requested=MIB, steps=told, activity={"steps": len(told)})


@pytest.mark.parametrize("count", [10, 12, 15, 20, 30, 45, 60])
def test_the_records_of_random_sizes_are_no_growth(count: int) -> None:
    found = 0
    for seed in range(100):
        draw = random.Random(1000 * count + seed)
        sizes = [draw.uniform(4.0, 18.0) for _ in range(count - 1)]
        found += growth.peaks(_under_a_running_maximum([*sizes, 19.0])) is not None
    assert found <= 5


def test_the_records_of_a_few_random_sizes_among_many_steps_are_no_growth() -> None:
    # Training steps of random size under the agent: records at steps 2, 3, 10 and 15, the 20th fails.
    told: dict[int, float] = {1: 0.51, 2: 1.88, 3: 2.69, 10: 2.84, 15: 3.14}
    rows = tuple(
        replace(row, peak_bytes=gib(told[row.step or 0]) if row.step in told else None) for row in steps([0.16] * 19)
    )
    assert growth.peaks(document(activations=3.39, parameters=0.0, requested=132 * MIB, steps=rows)) is None


@pytest.mark.parametrize("count", [8, 10, 15, 30, 60, 300])
def test_a_growing_sequence_grows(count: int) -> None:
    for power in (1.0, 2.0):
        needs = [4.0 + 15.0 * (step / count) ** power for step in range(1, count + 1)]
        found = growth.peaks(_under_a_running_maximum(needs))
        assert found is not None
        assert found.count == count - 1  # without the first, which makes the optimizer's state
    draw = random.Random(count)
    level = [draw.uniform(3.5, 4.0) for _ in range(40)]
    found = growth.peaks(_under_a_running_maximum([*level, *needs]))
    assert found is not None
    assert count <= found.count <= 1.25 * count + 2  # only the steps that grew


def test_a_step_that_needs_more_than_any_before_is_measured() -> None:
    usual = steps([3.0] * 6, [9.0] * 6)
    assert growth.unusual_step(document(activations=11.0, steps=usual, requested=GIB)) == gib(4.0) + MIB
    assert growth.unusual_step(document(activations=5.0, steps=usual, requested=GIB)) is None
    assert growth.unusual_step(document(activations=11.0)) is None


def test_samples_count_where_no_steps_are_known() -> None:
    samples = tuple(Moment(1000.0 + index, gib(1 + index), gib(2 + index)) for index in range(12))
    assert kept(document(unattributed=12.0, samples=samples)) is not None
    assert kept(document(unattributed=12.0, samples=samples[:3])) is None
    assert kept(document(unattributed=12.0, samples=samples, activity={"steps": 1})) is None


def test_the_history_counts_only_where_no_pass_explains_what_stays() -> None:
    stayed = history([("alloc", block, 64 * MIB) for block in range(64)])
    collecting = document(unattributed=5.0, history=stayed)
    assert kept(collecting) is not None
    assert kept(document(activations=5.0, history=stayed)) is None
    backward = document(BACKWARD, phase="backward", unattributed=5.0, history=stayed, activity={"grad_enabled": False})
    assert kept(backward) is None


def test_what_was_freed_has_not_stayed_and_an_address_may_come_again() -> None:
    entries = [
        ("alloc", 1, MIB),
        ("alloc", 2, MIB),
        ("free_completed", 1, MIB),
        ("alloc", 1, 3 * MIB),
        ("free_completed", 9, MIB),
    ]
    stayed = survivors.survivors(history(entries))
    assert [(block.index, block.bytes) for block in stayed] == [(1, MIB), (3, 3 * MIB)]


def test_a_history_without_completed_frees_is_read_by_the_requested_ones() -> None:
    only = History(actions=("alloc", "free_requested"), entries=((0, 1, MIB), (1, 1, MIB), (0, 2, MIB)))
    assert [block.index for block in survivors.survivors(only)] == [2]
    assert survivors.survivors(History(actions=("alloc",), entries=((0, 1),))) == []  # damaged


def test_the_site_that_grows_is_the_one_whose_blocks_come_all_the_time() -> None:
    entries: list[tuple[str, int, int]] = []
    stacks: dict[int, str] = {}
    for step in range(40):
        keep, temporary = 1000 + step, 5000 + step
        entries += [("alloc", keep, MIB), ("alloc", temporary, 8 * MIB), ("free_completed", temporary, 8 * MIB)]
        stacks |= {keep: "train.py:31 step", temporary: "model.py:9 forward"}
    entries += [("alloc", 9000 + layer, 64 * MIB) for layer in range(8)]
    stacks |= {9000 + layer: "model.py:9 forward" for layer in range(8)}
    site = growing_site(history(entries, stacks))
    assert site is not None
    assert site.calls == ("train.py:31 step",)
    assert (site.count, site.bytes) == (40, 40 * MIB)
    assert growing_site(history(entries)) is None
    assert growing_site(None) is None


def test_what_an_earlier_error_left_is_what_is_older_than_it() -> None:
    entries = [("alloc", 1, gib(5)), ("oom", 0, GIB), ("alloc", 2, gib(1)), ("oom", 0, GIB)]
    evidence = document(parameters=1.0, activations=5.0, ooms=2, history=history(entries))
    assert kept_since_error(evidence) == evidence.figures.stats.allocated_bytes - gib(1)
    assert kept_since_error(document(history=history(entries[:2]))) is None
    assert kept_since_error(document()) is None


def test_free_blocks_are_counted_for_those_who_may_use_them() -> None:
    evidence = document(segments=split_segments(4, 0.5, 1.0))
    found = free_blocks(evidence, GIB)
    assert found is not None
    assert (found.count, found.usable_bytes, found.largest_bytes) == (4, gib(2.0), gib(0.5))
    small = free_blocks(evidence, 4096)
    assert small is not None
    assert (small.usable_bytes, small.other_pool_bytes) == (0, gib(2.0))
    first, *rest = evidence.segments
    elsewhere = free_blocks(replace(evidence, segments=(replace(first, stream=7), *rest)), GIB)
    assert elsewhere is not None
    assert (elsewhere.usable_bytes, elsewhere.other_stream_bytes) == (gib(1.5), gib(0.5))
    pooled = free_blocks(replace(evidence, segments=(replace(first, pool=(0, 3)), *rest)), GIB)
    assert pooled is not None
    assert (pooled.usable_bytes, pooled.private_bytes) == (gib(1.5), gib(0.5))
    assert free_blocks(replace(evidence, cut=("segments: 90000 blocks",)), GIB) is None
    assert free_blocks(document(), GIB) is None
