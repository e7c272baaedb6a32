"""Recorded histories on the model: whole, cut anywhere, damaged, and under other settings."""

from __future__ import annotations

import gzip
import lzma
from dataclasses import replace
from pathlib import Path

import pytest

from vramscope.analyzers.allocator.replay.agreement import agree
from vramscope.analyzers.allocator.replay.candidates import first_round
from vramscope.analyzers.allocator.replay.interval import with_interval
from vramscope.analyzers.allocator.replay.recommendation import missing_bytes, recommend
from vramscope.analyzers.allocator.replay.trial import attempt
from vramscope.analyzers.snapshot.form import ALLOC, OOM, Snapshot, SnapshotError
from vramscope.analyzers.snapshot.reading import read_snapshot
from vramscope.schema.units import GIB, MIB

DATA = Path(__file__).parents[3] / "data" / "snapshots"


def recorded(name: str) -> Snapshot:
    snapshot = read_snapshot(gzip.decompress((DATA / f"{name}.pickle.gz").read_bytes()))
    return replace(snapshot, torch_version="2.15.0")


@pytest.mark.parametrize("name", ["large_vocabulary", "pinned_pieces"])
def test_a_whole_history_agrees_in_every_event(name: str) -> None:
    _, fidelity = agree(recorded(name))
    assert fidelity.exact, fidelity
    assert fidelity.complete_trace
    assert fidelity.uncertain == ()


@pytest.mark.parametrize("file", sorted((DATA / "h200").glob("*.xz")), ids=lambda file: file.name.partition(".")[0])
def test_what_a_real_gpu_recorded_agrees_in_every_event(file: Path) -> None:
    snapshot = read_snapshot(lzma.decompress(file.read_bytes()))
    window, fidelity = agree(snapshot, torch_version="2.11.0")
    assert fidelity.exact, fidelity
    assert fidelity.complete_trace
    peaks = {attempt(window, dict(snapshot.settings)).peak_reserved_bytes, attempt(window, {}).peak_reserved_bytes}
    # The history was under settings, and they are not without effect.
    assert len(peaks) == (2 if "-" in file.name else 1)


def test_a_history_that_is_cut_anywhere_agrees_from_a_beginning_that_was_worked_out() -> None:
    whole = recorded("large_vocabulary")
    window, _ = agree(whole)
    peak = attempt(window, {}).peak_reserved_bytes
    cuts = range(1, len(whole.events) - 1, 28)
    inexact = 0
    for cut in cuts:
        window, fidelity = agree(replace(whole, events=whole.events[cut:]))
        # What a block was before it was freed is not always left in the window: then two events are elsewhere.
        assert fidelity.mismatches <= 2, f"cut at {cut}: {fidelity}"
        inexact += not fidelity.exact
        assert not fidelity.complete_trace
        assert attempt(window, {}).peak_reserved_bytes == peak
    assert inexact <= len(cuts) // 50


def test_an_estimate_lies_between_two_figures_and_an_exact_one_between_none() -> None:
    whole = recorded("large_vocabulary")
    window, _ = agree(whole)
    keys = {"expandable_segments": "True"}
    exact = attempt(window, keys)
    assert with_interval(window, exact) == exact
    outside = 0
    for cut in range(100, len(whole.events) * 7 // 10, 300):
        window, _ = agree(replace(whole, events=whole.events[cut:]))
        found = with_interval(window, attempt(window, keys))
        least, most = found.least_peak_reserved_bytes, found.most_peak_reserved_bytes
        assert least is not None
        assert most is not None
        assert least <= found.peak_reserved_bytes <= most
        # The whole history's peak is behind all of these.
        outside += not least <= exact.peak_reserved_bytes <= most
    assert outside == 0


def test_another_history_than_the_settings_says_so() -> None:
    whole = recorded("large_vocabulary")
    _, fidelity = agree(replace(whole, settings={"roundup_power2_divisions": "2"}))
    assert not fidelity.exact
    assert fidelity.mismatches > 10
    assert fidelity.first_mismatch is not None


def test_a_lost_event_is_a_mismatch_and_not_an_error() -> None:
    whole = recorded("large_vocabulary")
    events = [event for number, event in enumerate(whole.events) if event[0] != ALLOC or number % 50]
    _, fidelity = agree(replace(whole, events=tuple(events)))
    assert fidelity.mismatches > 0


def test_the_failure_tells_the_capacity_and_expandable_segments_get_through_as_they_really_did() -> None:
    snapshot = recorded("pinned_pieces")
    assert snapshot.events[-1][0] == OOM
    window, _ = agree(snapshot)
    assert window.capacity_bytes == 352 * MIB
    results = [attempt(window, keys) for keys in first_round(window)]
    assert not results[0].survives
    assert results[0].failed_bytes == 200 * MIB
    index, reason, *_ = recommend(window, results)
    assert index is not None
    assert results[index].settings == {"expandable_segments": "True"}
    assert "gets through" in reason
    assert missing_bytes(window, results) is None


def test_of_settings_that_leave_next_to_nothing_the_one_that_gets_furthest_is_taken() -> None:
    # Under max_split_size_mb:96 and 128 the program really failed, under 32 it really got through.
    window, _ = agree(recorded("under_a_limit"))
    results = [attempt(window, keys) for keys in first_round(window)]
    assert attempt(window, {"max_split_size_mb": "96"}).survives
    index, reason, *_ = recommend(window, results)
    assert index is not None
    assert results[index].settings == {"max_split_size_mb": "32"}
    assert reason == (
        "it gets through, with 19.36 MiB less memory too; the steps differ, and one larger than those so far would "
        "fail again; without the limit of 968.00 MiB the recorded settings would have got through"
    )


def test_where_nothing_gets_through_none_is_recommended_and_the_lack_is_told() -> None:
    window, _ = agree(recorded("large_vocabulary"), capacity_bytes=GIB // 2)
    results = [attempt(window, keys) for keys in first_round(window)]
    assert recommend(window, results)[0] is None
    missing = missing_bytes(window, results)
    assert missing is not None
    wider = replace(window, capacity_bytes=GIB // 2 + missing)
    assert any(attempt(wider, keys).survives for keys in first_round(wider))


def test_a_snapshot_without_a_history_is_refused_with_what_to_do() -> None:
    with pytest.raises(SnapshotError, match="_record_memory_history"):
        agree(replace(recorded("large_vocabulary"), events=()))
