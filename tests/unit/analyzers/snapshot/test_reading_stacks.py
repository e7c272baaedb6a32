"""The stacks and marks of a file: each kept once, and what is malformed refused in one line."""

from __future__ import annotations

import pickle
import time
from typing import Any

import pytest

from tests.unit.analyzers.snapshot.files import BASE, STACK, block, event, recorded, segment, snapshot
from vramscope.analyzers.snapshot.form import SnapshotError
from vramscope.analyzers.snapshot.reading_stacks import read_recording
from vramscope.analyzers.snapshot.stacks import NONE
from vramscope.schema.snapshot import StackFrame

FRAMES = (StackFrame("/srv/job/train.py", 7, "step"), StackFrame("/srv/job/train.py", 20, "<module>"))


def test_equal_stacks_are_one_however_they_are_stored() -> None:
    shared = list(STACK)
    copied = [dict(frame) for frame in STACK]
    trace = [event("segment_alloc", size=2048), *(event("alloc", frames=frames) for frames in (shared, shared, copied))]
    read = read_recording(snapshot(segment(block(512, frames=copied), block(1536, "inactive")), trace=trace))
    assert read.stacks == (FRAMES,)
    assert list(read.event_stacks) == [NONE, 0, 0, 0]
    assert read.block_stacks == {BASE: 0}


def test_the_stacks_of_1_13_and_2_0_are_in_a_blocks_history() -> None:
    row = {"size": 512, "state": "active_allocated", "history": [{"addr": BASE, "real_size": 100, "frames": STACK}]}
    read = read_recording(pickle.dumps([{"device": 0, "address": BASE, "total_size": 512, "blocks": [row]}]))
    assert read.block_stacks == {BASE: 0}
    assert not read.has_requests


def test_what_every_stack_of_cpp_has_in_common_is_left_out() -> None:
    names = {frame.name for stack in recorded("made_in_place").stacks for frame in stack}
    assert "at::native::_to_copy" in names
    assert not any(name.startswith(("??", "_Py", "torch::unwind", "at::_ops")) for name in names)
    assert not any("(" in name for name in names if name.startswith("at::"))


def test_events_that_move_no_memory_shift_no_stack() -> None:
    trace = [event("annotate"), event("segment_alloc"), event("alloc", frames=STACK), event("free_requested")]
    read = read_recording(snapshot(segment(block(512)), trace=trace))
    assert list(read.event_stacks) == [NONE, 0, NONE]
    assert len(read.event_stacks) == len(read.snapshot.events)


def test_marks_are_those_of_the_device_in_order_of_time() -> None:
    marks = [
        {"name": "b", "stage": "END", "device": 0, "time_us": 9},
        {"name": "other", "stage": "START", "device": 3, "time_us": 5},
        {"name": "a", "stage": "START", "device": 0, "time_us": 4},
    ]
    read = read_recording(snapshot(segment(block(512)), external_annotations=marks))
    assert [(mark.name, mark.begins, mark.at_us) for mark in read.marks] == [("a", True, 4), ("b", False, 9)]


@pytest.mark.parametrize(
    "frames",
    [
        pytest.param("text", id="text"),
        pytest.param([5], id="a number"),
        pytest.param([{"filename": 5, "line": 1, "name": "x"}], id="no file"),
        pytest.param([{"filename": "a.py", "line": "1", "name": "x"}], id="no line"),
        pytest.param([{}], id="empty"),
    ],
)
def test_a_malformed_stack_is_one_line(frames: Any) -> None:
    for data in (
        snapshot(segment(block(512)), trace=[event("alloc", frames=frames)]),
        snapshot(segment(block(512, frames=frames))),
    ):
        with pytest.raises(SnapshotError) as caught:
            read_recording(data)
        assert len(str(caught.value)) < 250


@pytest.mark.parametrize(
    "marks",
    [
        pytest.param(5, id="a number"),
        pytest.param([5], id="numbers"),
        pytest.param([{"name": "x", "stage": "MIDDLE", "time_us": 1}], id="stage"),
        pytest.param([{"name": "x", "stage": "END", "time_us": "soon"}], id="time"),
        pytest.param([{"name": b"x", "stage": "END", "time_us": 1}], id="name"),
    ],
)
def test_malformed_annotations_are_one_line(marks: Any) -> None:
    with pytest.raises(SnapshotError, match="annotation"):
        read_recording(snapshot(segment(block(512)), external_annotations=marks))


def test_a_stack_without_end_is_cut_and_costs_no_more_each_time() -> None:
    endless = [{"filename": "/srv/job/train.py", "line": number, "name": "deeper"} for number in range(200_000)]
    trace = [event("segment_alloc"), *(event("alloc", frames=endless) for _ in range(50_000))]
    data = snapshot(segment(block(512)), trace=trace)
    started = time.process_time()
    read = read_recording(data)
    assert time.process_time() - started < 5
    assert [len(stack) for stack in read.stacks] == [256]


def test_more_events_than_the_file_has_room_for_are_refused() -> None:
    one = event("alloc")
    with pytest.raises(SnapshotError, match="it repeats itself"):
        read_recording(snapshot(segment(block(512)), trace=[one] * 1_000_000))
