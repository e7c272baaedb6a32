"""What follows the batch in a recorded history, and what less of it comes to."""

from __future__ import annotations

import gzip
from dataclasses import replace
from pathlib import Path

import pytest

from vramscope.analyzers.allocator.replay.agreement import agree
from vramscope.analyzers.allocator.replay.cycles import find_cycles, start_blocks
from vramscope.analyzers.allocator.replay.holding import held_at
from vramscope.analyzers.allocator.replay.scaling import Scaling
from vramscope.analyzers.allocator.replay.trial import attempt
from vramscope.analyzers.allocator.replay.warnings import warnings_of
from vramscope.analyzers.allocator.replay.what_if import (
    NothingError,
    drop_site,
    fit_batch,
    scale_batch,
    shrink_workspace,
)
from vramscope.analyzers.allocator.replay.window import ALLOC, FAILED, FREE, LET_GO, Call, Window
from vramscope.analyzers.snapshot.form import ORDINARY
from vramscope.analyzers.snapshot.reading import read_snapshot
from vramscope.schema.units import MIB

DATA = Path(__file__).parents[3] / "data" / "snapshots"
EXPANDABLE = {"expandable_segments": "True"}


def recorded(name: str, capacity_bytes: int | None = None) -> Window:
    snapshot = read_snapshot(gzip.decompress((DATA / f"{name}.pickle.gz").read_bytes()))
    return agree(replace(snapshot, torch_version="2.15.0"), capacity_bytes=capacity_bytes)[0]


@pytest.fixture(scope="module")
def scaling() -> Scaling:
    return Scaling(recorded("large_vocabulary"))


def test_what_stays_and_what_is_always_the_same_does_not_follow_the_batch(scaling: Scaling) -> None:
    window = scaling.window
    cycles = find_cycles(start_blocks(window.start), window.calls)
    followed = {call[2] for call in window.calls if call[0] == ALLOC and call[1] in scaling.follows}
    assert len(followed) > 50
    assert not followed & {cycles.sizes[number] for number in cycles.staying}
    assert 32 * MIB not in followed
    assert max(followed) > 100 * MIB


def test_the_same_batch_is_the_same_history(scaling: Scaling) -> None:
    for keys in ({}, EXPANDABLE):
        assert attempt(scaling.scaled(1.0), keys) == attempt(scaling.window, keys)
    peaks = [attempt(scaling.scaled(factor), EXPANDABLE).peak_reserved_bytes for factor in (0.25, 0.5, 1.0, 2.0)]
    assert peaks == sorted(peaks)
    # What stays is some 90 MiB of it.
    assert peaks[3] > 1.7 * peaks[2] > 4 * peaks[0]


def test_the_largest_part_of_the_batch_that_fits_fits_and_a_little_more_does_not() -> None:
    scaling = Scaling(recorded("large_vocabulary", 512 * MIB))
    fit = fit_batch(scaling, EXPANDABLE)
    assert fit is not None
    assert fit.factor is not None
    assert 0.3 < fit.factor < 0.9
    assert fit.results[0].survives
    assert not attempt(scaling.scaled(fit.factor + 0.02), EXPANDABLE).survives
    assert fit_batch(Scaling(recorded("large_vocabulary", 32 * MIB)), EXPANDABLE) is None


def test_a_site_less_and_smaller_workspaces(scaling: Scaling) -> None:
    largest = max(call[2] for call in scaling.window.calls if call[0] == ALLOC)
    numbers = scaling.numbers_of(lambda size, event: size == largest)
    dropped = drop_site(scaling, "the logits", numbers, [EXPANDABLE])
    assert (dropped.requests, dropped.bytes) == (len(numbers), largest * len(numbers))
    before = attempt(scaling.window, EXPANDABLE)
    assert dropped.results[0].peak_allocated_bytes < before.peak_allocated_bytes
    smaller = shrink_workspace(scaling, 8 * MIB, [{}])
    assert smaller.requests > 0
    assert smaller.bytes == 32 * MIB * smaller.requests
    with pytest.raises(NothingError, match="no request of the history is of 3 GiB"):
        drop_site(scaling, "3 GiB", frozenset(), [{}])
    with pytest.raises(NothingError, match="workspace"):
        shrink_workspace(Scaling(recorded("pinned_pieces")), MIB, [{}])


def test_of_half_a_history_half_the_batch_is_an_estimate() -> None:
    snapshot = read_snapshot(gzip.decompress((DATA / "large_vocabulary.pickle.gz").read_bytes()))
    window, _ = agree(replace(snapshot, torch_version="2.15.0", events=snapshot.events[1500:]))
    (result,) = scale_batch(Scaling(window), 0.5, [EXPANDABLE]).results
    assert result.estimated
    whole = attempt(Scaling(recorded("large_vocabulary")).scaled(0.5), EXPANDABLE)
    assert result.peak_reserved_bytes == pytest.approx(whole.peak_reserved_bytes, rel=0.2)


def test_what_holds_memory_at_a_failure_is_told_by_size_or_by_who_asked() -> None:
    window = recorded("pinned_pieces")
    event = attempt(window, {}).failed_event
    assert event is not None
    assert window.calls[-1][0] == FAILED
    (held,) = held_at(window, event)
    assert (held.what, held.blocks, held.bytes) == ("blocks of 11.00 MiB", 12, 132 * MIB)
    by_name = held_at(window, event, lambda event: "first" if event < 20 else None)
    assert [held.what for held in by_name] == ["blocks of 11.00 MiB", "first"]
    assert sum(held.bytes for held in by_name) == 132 * MIB
    frees = [call[5] for call in window.calls if call[0] == FREE]
    assert held_at(window, frees[0])[0].bytes > 0


def test_a_change_of_settings_says_what_it_breaks() -> None:
    early = warnings_of(EXPANDABLE, {}, (2, 4))
    late = warnings_of(EXPANDABLE, {}, (2, 5))
    assert "before PyTorch 2.5" in early[0]
    assert "pidfd_getfd" in late[0]
    for warnings in (early, late):
        assert any("NCCL" in warning for warning in warnings)
        assert any("vLLM's sleep mode" in warning for warning in warnings)
    assert warnings_of(EXPANDABLE, EXPANDABLE, (2, 15)) == ()
    assert warnings_of({"expandable_segments": "False"}, {}, (2, 15)) == ()
    assert "slower" in warnings_of({"max_split_size_mb": "64"}, {}, (2, 15))[0]
    assert "limit" in warnings_of({"garbage_collection_threshold": "0.8"}, {}, (2, 15))[0]


def test_what_a_private_pool_keeps_free_is_told_where_nobody_else_can_use_it() -> None:
    private = (0, 3)
    calls: list[Call] = [(ALLOC, number, 30 * MIB, 0, private, number) for number in range(3)]
    calls += [(FREE, 1, 0, 0, private, 3), (ALLOC, 4, 20 * MIB, 0, ORDINARY, 4), (FAILED, 5, 50 * MIB, 0, ORDINARY, 5)]
    window = Window(device=0, events=6, start=(), calls=tuple(calls), capacity_bytes=150 * MIB, failed=True)
    idle = next(held for held in held_at(window, 5) if "private" in held.what)
    assert (idle.bytes, idle.blocks) == (30 * MIB, 1)
    # Once nobody refers to the pool any more, it is as free as other blocks.
    gone = replace(window, calls=(*calls[:5], (LET_GO, 0, 0, 0, private, 4), calls[5]))
    assert not any("private" in held.what for held in held_at(gone, 5))
