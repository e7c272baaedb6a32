"""Steps by the program's marks, by the lines of its loop, by what it asks for; and what each leaves more of."""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from dataclasses import replace

import pytest

from tests.unit.analyzers.snapshot.files import recorded
from vramscope.analyzers.snapshot.form import ALLOC, FREE_COMPLETED, FREE_REQUESTED, ORDINARY, Event, Snapshot
from vramscope.analyzers.snapshot.recording import Mark, Recording
from vramscope.analyzers.snapshot.stacks import NONE
from vramscope.analyzers.snapshot.summary.summarize import summarize
from vramscope.schema.snapshot import Step


def bare(recording: Recording) -> Recording:
    """Neither marks nor stacks."""
    count = len(recording.snapshot.events)
    return replace(recording, marks=(), stacks=(), block_stacks={}, event_stacks=array("i", [NONE]) * count)


def steps_of(recording: Recording) -> tuple[Step, ...]:
    return summarize(recording).steps


@pytest.mark.parametrize("known", ["marks", "lines", "requests"])
def test_each_way_finds_the_loops_ten_steps(known: str) -> None:
    recording = recorded("leaking")
    if known != "marks":
        recording = replace(recording, marks=()) if known == "lines" else bare(recording)
    steps = steps_of(recording)
    assert 10 <= len(steps) <= 12  # what is before the first and after the last may stand alone
    lengths = [step.last - step.first + 1 for step in steps[1:-1]]
    assert max(lengths) < 1.2 * min(lengths)
    assert [step.first for step in steps] == [0, *(step.last + 1 for step in steps[:-1])]
    assert steps[-1].last == len(recording.snapshot.events) - 1


def test_what_is_asked_for_tells_steps_whose_sizes_vary() -> None:
    assert len(steps_of(recorded("large_vocabulary"))) == 10  # nine, and what follows the last one's moment


def test_a_steps_figures_are_the_curves() -> None:
    summary = summarize(recorded("leaking"))
    assert summary.peak is not None
    assert max(step.peak_allocated_bytes for step in summary.steps) == summary.peak.allocated_bytes
    assert summary.steps[-1].end_allocated_bytes == summary.end.allocated_bytes


def events_of(sizes: Iterable[int], at_us: int = 1_000) -> list[Event]:
    """Each is asked for and freed at once."""
    found: list[Event] = []
    for number, size in enumerate(sizes):
        at = at_us + 10 * number
        found += [(action, 512, size, 0, ORDINARY, at) for action in (ALLOC, FREE_REQUESTED, FREE_COMPLETED)]
    return found


def test_the_profilers_steps_go_before_the_optimizers_and_are_named_as_it_names_them() -> None:
    marks = [Mark(f"ProfilerStep#{number}", True, 1_000 + 100 * number) for number in range(1, 4)]
    marks += [Mark("Optimizer.step#SGD.step", False, 1_050 + 30 * number) for number in range(9)]
    marks.sort(key=lambda mark: mark.at_us)
    recording = Recording(snapshot=Snapshot(events=tuple(events_of([512] * 40))), marks=tuple(marks))
    steps = steps_of(recording)
    assert [step.name for step in steps] == [
        "before the first step",
        "ProfilerStep#1",
        "ProfilerStep#2",
        "ProfilerStep#3, unfinished",
    ]
    assert [step.first for step in steps] == [0, 30, 60, 90]


def test_a_programs_own_numbered_spans_are_steps_too() -> None:
    steps = steps_of(recorded("leaking_training"))
    assert [step.name for step in steps[:3]] == ["before the first step", "step 0", "step 1"]
    # Memory ran out in it, and the error ended the span.
    assert steps[-1].name == "step 19, unfinished"


def test_of_two_optimizers_that_take_turns_one_makes_the_steps() -> None:
    marks = []
    for number in range(4):
        marks.append(Mark("Optimizer.step#Adam.step", False, 1_080 + 100 * number))
        marks.append(Mark("Optimizer.step#SGD.step", False, 1_095 + 100 * number))
    recording = Recording(snapshot=Snapshot(events=tuple(events_of([512] * 40))), marks=tuple(marks))
    assert len(steps_of(recording)) == 5


def test_a_million_marks_are_not_a_million_steps() -> None:
    marks = tuple(Mark("Optimizer.step#SGD.step", False, 1_000 + number) for number in range(100_000))
    events = [(ALLOC, 512 * number, 512, 0, ORDINARY, 1_000 + number) for number in range(50_000)]
    steps = steps_of(Recording(snapshot=Snapshot(events=tuple(events)), marks=marks))
    assert len(steps) == 10_000
    assert (steps[0].first, steps[-1].last) == (0, 49_999)


def test_nothing_repeats_in_a_program_that_does_one_thing() -> None:
    sizes = [512 * (number + 1) for number in range(60)]
    assert steps_of(Recording(snapshot=Snapshot(events=tuple(events_of(sizes))))) == ()


def stepping(kept: Iterable[int]) -> Recording:
    """Each step asks for three temporary blocks, and keeps one of so many bytes; 0 is none."""
    events: list[Event] = []
    marks = []
    address = 1 << 30
    for number, size in enumerate(kept):
        at = 1_000 + 1_000 * number
        events += events_of([1024, 2048, 4096], at)
        if size:
            events.append((ALLOC, address, size, 0, ORDINARY, at + 100))
            address += size + 512
        marks.append(Mark("Optimizer.step#SGD.step", False, at + 500))
    return Recording(snapshot=Snapshot(events=tuple(events)), marks=tuple(marks))


def test_what_every_step_keeps_is_growth() -> None:
    (grown,) = summarize(stepping([512] * 10)).growth
    assert (grown.blocks, grown.bytes, grown.steps, grown.bytes_per_step) == (7, 7 * 512, 7, 512)


@pytest.mark.parametrize(
    "kept",
    [
        pytest.param([512] + [0] * 9, id="made once"),
        pytest.param([512, 512] + [0] * 8, id="made in the first steps"),
        pytest.param([0] * 8 + [512, 512], id="only in the last"),
        pytest.param([512] * 3, id="too few steps to tell"),
    ],
)
def test_what_is_made_once_is_no_growth(kept: list[int]) -> None:
    assert summarize(stepping(kept)).growth == ()
