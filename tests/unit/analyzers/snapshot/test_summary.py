"""What a recording comes to: the peak and who holds it, ages, the curve, the map; whole, cut and by halves."""

from __future__ import annotations

import contextlib
import pickle
import time
from array import array
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.analyzers.snapshot.files import BASE, STACK, block, event, recorded, segment, snapshot
from vramscope.analyzers.allocator.replay.agreement import agree
from vramscope.analyzers.allocator.replay.trial import attempt
from vramscope.analyzers.snapshot.form import ACTIONS, SnapshotError
from vramscope.analyzers.snapshot.reading_stacks import read_recording
from vramscope.analyzers.snapshot.recording import Recording
from vramscope.analyzers.snapshot.stacks import NONE
from vramscope.analyzers.snapshot.summary.summarize import summarize
from vramscope.analyzers.snapshot.summary.timeline import thin_out
from vramscope.schema.snapshot import Age, SnapshotSummary, snapshot_to_json
from vramscope.schema.units import KIB, MIB

RECORDED = ("language_model", "leaking", "made_in_place", "large_vocabulary", "pinned_pieces")


def cut(recording: Recording, first: int) -> Recording:
    whole = recording.snapshot
    return replace(
        recording,
        snapshot=replace(whole, events=whole.events[first:]),
        event_stacks=recording.event_stacks[first:],
    )


def without_stacks(recording: Recording) -> Recording:
    return replace(
        recording, stacks=(), block_stacks={}, event_stacks=array("i", [NONE]) * len(recording.snapshot.events)
    )


def check_sums(summary: SnapshotSummary) -> None:
    balance = summary.peak or summary.end
    assert sum(holder.bytes for holder in summary.holders) == balance.allocated_bytes
    assert sum(holder.blocks for holder in summary.holders) == balance.blocks
    assert sum(summary.categories.values()) == balance.allocated_bytes
    if summary.peak is not None:
        assert sum(age.bytes for age in summary.ages) == balance.allocated_bytes
    assert balance.allocated_bytes + balance.pending_bytes + balance.cached_bytes == balance.reserved_bytes
    for mapped in summary.segments:
        assert sum(part.bytes for part in mapped.blocks) == mapped.bytes


@pytest.mark.parametrize("name", RECORDED)
def test_the_peak_is_the_models_and_all_sums_agree(name: str) -> None:
    recording = recorded(name)
    summary = summarize(recording)
    window, fidelity = agree(recording.snapshot)
    result = attempt(window, window.settings)
    assert fidelity.exact
    assert summary.peak is not None
    assert summary.peak.allocated_bytes == result.peak_allocated_bytes
    assert summary.peak_reserved_bytes == result.peak_reserved_bytes
    assert summary.complete_trace
    assert summary.notes == () or name in ("large_vocabulary", "pinned_pieces")
    check_sums(summary)


@pytest.mark.parametrize("name", ["language_model", "large_vocabulary"])
def test_a_history_that_is_cut_has_the_same_peak_and_the_same_holders_as_far_as_it_goes(name: str) -> None:
    whole = summarize(recorded(name))
    assert whole.peak_event is not None
    for first in range(40, whole.peak_event, whole.peak_event // 7):
        part = summarize(cut(recorded(name), first))
        assert part.peak == whole.peak
        assert part.peak_event == whole.peak_event - first
        assert not part.complete_trace
        check_sums(part)
        before = sum(holder.bytes for holder in part.holders if holder.oldest_event is None)
        assert part.ages[-1].steps is None
        assert before >= part.ages[-1].bytes > 0


def test_what_is_from_before_the_history_and_lives_on_keeps_its_stack() -> None:
    whole = recorded("language_model")
    part = summarize(cut(whole, 400))
    assert part.categories["parameters"] == summarize(whole).categories["parameters"]


def test_without_a_history_the_end_is_told_with_its_stacks() -> None:
    whole = recorded("language_model")
    summary = summarize(replace(cut(whole, len(whole.snapshot.events))))
    assert (summary.peak, summary.peak_event, summary.timeline, summary.ages) == (None, None, (), ())
    assert summary.categories["parameters"] == 4_427_264
    assert "no allocation history" in summary.notes[0]
    check_sums(summary)


def test_a_list_of_1_13_is_summarised() -> None:
    row = {"size": 1024, "state": "active_allocated", "history": [{"addr": BASE, "real_size": 900, "frames": STACK}]}
    rest = {"size": 2 * MIB - 1024, "state": "inactive"}
    data = pickle.dumps([{"device": 0, "address": BASE, "total_size": 2 * MIB, "blocks": [row, rest]}])
    summary = summarize(read_recording(data), "1.13.1")
    assert summary.end.allocated_bytes == 1024
    assert summary.end.requested_bytes is None
    assert [frame.name for frame in summary.stacks[0]] == ["step", "<module>"]
    check_sums(summary)


def test_stacks_that_nothing_refers_to_are_left_out_and_the_rest_are_in_the_order_of_the_holders() -> None:
    recording = recorded("leaking")
    summary = summarize(recording)
    assert len(summary.stacks) < len(recording.stacks)
    numbers = [holder.stack for holder in summary.holders if holder.stack is not None]
    assert numbers == sorted(set(numbers))
    assert summary.holders[1].stack is not None


def test_blocks_that_wait_for_a_stream_are_pending_and_nobodys() -> None:
    trace = [
        event("segment_alloc", size=2 * MIB),
        event("alloc", size=512, frames=STACK),
        event("alloc", BASE + 512, 1024, frames=STACK),
        event("free_requested", BASE, 512),
        event("alloc", BASE + 1536, 4096, frames=STACK),
    ]
    rows = (block(512, "active_pending_free"), block(1024), block(4096), block(2 * MIB - 5632, "inactive"))
    summary = summarize(read_recording(snapshot(segment(*rows, segment_type="small"), trace=trace)))
    assert summary.peak is not None
    assert (summary.peak_event, summary.peak.pending_bytes, summary.peak.allocated_bytes) == (4, 512, 5120)
    assert summary.peak.largest_free_bytes == 2 * MIB - 5632
    assert summary.segments[0].blocks[0].state == "pending"
    check_sums(summary)


def test_recordings_that_leave_the_requests_of_frees_out_are_followed() -> None:
    trace = [
        event("segment_alloc", size=2 * MIB),
        event("alloc", size=512),
        event("free_completed", size=512),
        event("alloc", size=512),
    ]
    rows = (block(512), block(2 * MIB - 512, "inactive"))
    summary = summarize(read_recording(snapshot(segment(*rows), trace=trace)))
    assert [point.allocated_bytes for point in summary.timeline] == [0, 512, 0, 512]


def test_a_history_that_the_model_does_not_follow_is_estimated_and_says_so() -> None:
    recording = recorded("large_vocabulary")
    recording = replace(recording, snapshot=replace(recording.snapshot, settings={"max_split_size_mb": "21"}))
    summary = summarize(recording)
    assert "does not agree with the model" in summary.notes[0]
    assert summary.peak is not None
    exact = summarize(recorded("large_vocabulary")).peak
    assert exact is not None
    assert summary.peak.allocated_bytes == pytest.approx(exact.allocated_bytes, rel=0.02)


def test_the_curve_keeps_every_extreme() -> None:
    events = tuple((0, 0, 0, 0, (0, 0), 0) for _ in range(50_000))
    allocated = array("q", [number * 7919 % 10_007 for number in range(50_000)])
    reserved = array("q", [number // 1000 for number in range(50_000)])
    points = thin_out(events, allocated, reserved)
    assert len(points) <= 2001
    assert {points[0].event, points[-1].event} == {0, 49_999}
    assert max(point.allocated_bytes for point in points) == max(allocated)
    assert min(point.allocated_bytes for point in points) == min(allocated)
    assert max(point.reserved_bytes for point in points) == max(reserved)
    for stretch in range(0, 50_000, 5_000):
        inside = [point.allocated_bytes for point in points if stretch <= point.event < stretch + 5_000]
        assert max(inside) == max(allocated[stretch : stretch + 5_000])


def test_a_short_curve_is_kept_whole() -> None:
    recording = recorded("pinned_pieces")
    assert [point.event for point in summarize(recording).timeline] == list(range(len(recording.snapshot.events)))


def test_without_steps_ages_are_quarters_of_the_history() -> None:
    sizes = [512 * (number + 1) for number in range(8)]
    trace = [event("segment_alloc", size=2 * MIB)]
    at = BASE
    for size in sizes:
        trace.append(event("alloc", at, size))
        at += size
    rows = [*(block(size) for size in sizes), block(2 * MIB - sum(sizes), "inactive")]
    summary = summarize(read_recording(snapshot(segment(*rows), trace=trace)))
    assert summary.steps == ()
    assert [age.steps for age in summary.ages] == [0, 1, 2, 3]
    assert summary.ages[0] == Age(steps=0, bytes=15 * 512, blocks=2)


@pytest.mark.parametrize(
    "trace",
    [
        pytest.param([event("free_requested"), event("free_completed")] * 3, id="freed again and again"),
        pytest.param([event("segment_free", size=64 * KIB)] * 3, id="released again and again"),
        pytest.param([event("segment_unmap", size=2 * MIB), event("segment_map", BASE + 512, 2 * MIB)], id="unaligned"),
        pytest.param([event("alloc", BASE + number, 4096) for number in range(50)], id="overlapping"),
        pytest.param([{"action": "oom", "device_free": 5, "size": 1 << 61, "stream": 0}], id="only a failure"),
    ],
)
def test_histories_that_do_not_hold_together_are_summarised_with_their_doubt(trace: list[Any]) -> None:
    recording = read_recording(snapshot(segment(block(4096), block(2 * MIB - 4096, "inactive")), trace=trace))
    summary = summarize(recording)
    assert summary.notes
    assert sum(summary.categories.values()) == sum(holder.bytes for holder in summary.holders)
    assert snapshot_to_json(summary)["schema"] == "vramscope.snapshot/1"


def test_more_bytes_than_a_counter_holds_are_refused() -> None:
    trace = [event("alloc", BASE + number, 1 << 61) for number in range(9)]
    with pytest.raises(SnapshotError, match="more bytes in it than any device has"):
        summarize(read_recording(snapshot(trace=trace)))


@pytest.mark.parametrize("streams", [1, 10_000], ids=["one after the other", "a stream for each"])
def test_ten_thousand_ranges_that_are_mapped_cost_bounded_time(streams: int) -> None:
    trace = []
    for number in range(10_000):
        at, stream = BASE + number * 64 * MIB, number % streams
        trace.append(event("segment_map", at, 20 * MIB, stream=stream))
        trace.append(event("alloc", at, 15 * MIB, stream=stream))
    data = snapshot(trace=trace, allocator_settings={"PYTORCH_CUDA_ALLOC_CONF": "expandable_segments:True"})
    started = time.process_time()
    summary = summarize(read_recording(data))
    assert time.process_time() - started < 10
    assert summary.peak is not None
    assert summary.peak.reserved_bytes == 10_000 * 20 * MIB


def test_the_other_devices_of_a_file_are_named() -> None:
    other = [{**segment(block(512), address=BASE << 1), "device": number} for number in (1, 3)]
    recording = read_recording(snapshot(segment(block(512)), *other), 0)
    assert "devices 1 and 3 are in the file too: --device shows one of them" in summarize(recording).notes


_ANY = st.tuples(
    st.sampled_from([name for name in ACTIONS if name != "oom"]),
    st.integers(0, 40).map(lambda part: BASE + part * 512 * KIB),
    st.sampled_from([0, 1, 512, 512 * KIB, 2 * MIB, 20 * MIB, 1 << 50]),
    st.integers(0, 2),
)


@given(st.lists(_ANY, max_size=40), st.sampled_from(["", "expandable_segments:True", "max_split_size_mb:21"]))
@settings(max_examples=200)
def test_no_history_is_beyond_it(rows: list[tuple[str, int, int, int]], conf: str) -> None:
    trace = [
        {**event(action, address, size), "stream": stream, "time_us": number}
        for number, (action, address, size, stream) in enumerate(rows)
    ]
    held = segment(block(512 * KIB), block(20 * MIB - 512 * KIB, "inactive"), is_expandable="expandable" in conf)
    data = snapshot(held, trace=trace, allocator_settings={"PYTORCH_CUDA_ALLOC_CONF": conf})
    with contextlib.suppress(SnapshotError):
        summary = summarize(read_recording(data))
        assert sum(holder.bytes for holder in summary.holders) == sum(summary.categories.values())
        assert sum(age.bytes for age in summary.ages) == (summary.peak.allocated_bytes if summary.peak else 0)
