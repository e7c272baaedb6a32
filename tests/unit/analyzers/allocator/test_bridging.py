"""With the first events of a process and the sizes of its steps, what led to a later history is known or nearly so."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from tests.unit.analyzers.allocator.test_inversion import EXPANDABLE, Program
from vramscope.analyzers.allocator.replay.agreement import agree
from vramscope.analyzers.allocator.replay.trial import attempt
from vramscope.analyzers.allocator.replay.window import Window
from vramscope.analyzers.snapshot.form import ALLOC, Opening, Snapshot
from vramscope.analyzers.snapshot.opening import joined

STEPS = 60
SETTINGS = ({"max_split_size_mb": "32"}, EXPANDABLE, {"roundup_power2_divisions": "4"})


@pytest.fixture(scope="module")
def program() -> Program:
    rng = random.Random(3)
    return Program([rng.randrange(60, 280) for _ in range(STEPS)])


def opening(program: Program, steps: int) -> Opening:
    """The events of the first so many steps, and the sizes of all."""
    marks, allocations, asked = [], 0, 0
    ends = [*program.step_events[1:], len(program.events)]
    begin = 0
    for number, end in enumerate(ends, 1):
        made = [event[2] for event in program.events[begin:end] if event[0] == ALLOC]
        allocations, asked, begin = allocations + len(made), asked + sum(made), end
        marks.append((number, allocations, asked))
    return Opening(
        events=tuple(program.events[: program.step_events[steps]]), steps=tuple(marks), allocations=allocations
    )


def cut(program: Program, step: int, kept: Opening | None) -> Window:
    # In the midst of a step.
    snapshot = replace(program.snapshot(program.step_events[step] + 9), opening=kept)
    return agree(snapshot)[0]


def errors(program: Program, window: Window) -> list[float]:
    whole = agree(program.snapshot(0))[0]
    found = []
    for keys in SETTINGS:
        real = attempt(whole, keys).peak_reserved_bytes
        found.append(abs(attempt(window, keys).peak_reserved_bytes - real) / real)
    return found


def test_with_the_sizes_of_the_steps_between_the_estimate_is_near_and_without_them_it_is_not(program: Program) -> None:
    kept = opening(program, 12)
    known = errors(program, cut(program, STEPS - 5, kept))
    assert max(known) <= 0.02
    assert max(errors(program, cut(program, STEPS - 5, None))) > 0.05
    # Of steps that are noted two at a time the mean is known.
    fewer = (*kept.steps[:13], *kept.steps[14:-6:2], *kept.steps[-6:])
    assert cut(program, STEPS - 5, replace(kept, steps=fewer)).past != cut(program, STEPS - 5, None).past


def test_a_past_that_does_not_come_to_what_is_reserved_is_not_taken(program: Program) -> None:
    kept = opening(program, 12)
    larger = tuple((step, count, 3 * asked) for step, count, asked in kept.steps)
    made_up = cut(program, STEPS - 5, None)
    assert cut(program, STEPS - 5, replace(kept, steps=larger)).past == made_up.past
    assert cut(program, STEPS - 5, kept).past != made_up.past


def test_more_steps_than_a_job_can_have_made_are_not_believed(program: Program) -> None:
    kept = opening(program, 12)
    endless = tuple((step + (step // 20 << 62), count, asked) for step, count, asked in kept.steps)
    made_up = cut(program, STEPS - 5, None)
    assert cut(program, STEPS - 5, replace(kept, steps=endless)).past == made_up.past


def test_first_events_of_another_program_are_not_taken(program: Program) -> None:
    kept = opening(program, 12)
    moved = tuple((event[0], event[1] + 512, *event[2:]) for event in kept.events)
    made_up = cut(program, STEPS - 5, None)
    assert cut(program, STEPS - 5, replace(kept, events=moved)).past == made_up.past


def test_where_the_first_events_reach_the_newest_ones_they_are_one_history(program: Program) -> None:
    whole = program.snapshot(0)
    late = replace(program.snapshot(program.step_events[30] + 9), opening=opening(program, 40))
    assert joined(late) == replace(whole, opening=None)
    assert agree(joined(late))[1].complete_trace


def test_of_steps_that_are_alike_none_is_left_out() -> None:
    """The same events at the same addresses fit at every step: the count of allocations tells which one is meant."""
    program = Program([100] * STEPS)
    late = replace(program.snapshot(program.step_events[30] + 9), opening=opening(program, 40))
    assert joined(late) == replace(program.snapshot(0), opening=None)


@pytest.mark.parametrize("off", [5, -5])
def test_events_that_are_not_all_that_were_counted_stay_apart(program: Program, off: int) -> None:
    kept = opening(program, 40)
    late = replace(
        program.snapshot(program.step_events[30] + 9), opening=replace(kept, allocations=kept.allocations + off)
    )
    assert joined(late) is late


def test_where_some_are_lost_between_they_stay_apart(program: Program) -> None:
    late = replace(program.snapshot(program.step_events[30] + 9), opening=opening(program, 30))
    assert joined(late) is late
    bare = Snapshot()
    assert joined(bare) is bare
