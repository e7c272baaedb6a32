"""After a failure: what a program would have gone on with decides whether a setting that answers it is of use."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from vramscope.analyzers.allocator.replay.continuation import find_steps, go_on
from vramscope.analyzers.allocator.replay.outlook import Outlook
from vramscope.analyzers.allocator.replay.recommendation import recommend
from vramscope.analyzers.allocator.replay.trial import attempt
from vramscope.analyzers.allocator.replay.window import ALLOC, FAILED, FREE, Call, Window
from vramscope.schema.units import MIB

EXPANDABLE = {"expandable_segments": "True"}
ORDINARY = (0, 0)


class Program:
    """Steps of activations, of which each may leave something behind."""

    def __init__(self) -> None:
        self.calls: list[Call] = []
        self.number = 0

    def ask(self, mib: int, kind: int = ALLOC) -> int:
        self.number += 1
        self.calls.append((kind, self.number, mib * MIB, 0, ORDINARY, len(self.calls)))
        return self.number

    def give_up(self, *numbers: int) -> None:
        for number in numbers:
            self.calls.append((FREE, number, 0, 0, ORDINARY, len(self.calls)))

    def step(self, sizes: list[int], keeps: int = 0) -> None:
        made = [self.ask(mib) for mib in sizes]
        if keeps:
            self.ask(keeps)
        self.give_up(*made)

    def window(self, capacity_mib: int) -> Window:
        return Window(
            device=0,
            events=len(self.calls),
            start=(),
            calls=tuple(self.calls),
            capacity_bytes=capacity_mib * MIB,
            failed=True,
        )


def growing(steps: int) -> Program:
    program = Program()
    program.ask(100)
    for _ in range(steps):
        program.step([30, 50], keeps=14)
    return program


def results(window: Window) -> list[tuple[int | None, str]]:
    tried = [replace(attempt(window, {}), survives=False), attempt(window, EXPANDABLE)]
    assert tried[1].survives
    return [recommend(window, tried)[:2]]


def test_the_rest_of_the_step_is_as_the_steps_before_went_on() -> None:
    program = Program()
    program.ask(100)
    for mib in (30, 40, 36):
        program.step([mib, mib, 2 * mib])
    program.ask(60)
    program.ask(60, FAILED)
    window = program.window(300)
    ahead = go_on(window, find_steps(window))
    assert ahead is not None
    added = ahead.calls[len(window.calls) :]
    first = [call for call in added if call[5] == window.events]
    assert [call[2] for call in first if call[0] == ALLOC] == [120 * MIB]
    assert [call[0] for call in first] == [ALLOC, FREE, FREE, FREE]
    # It answers the failed request with 40 MiB left, and then 120 more are needed beside the 220 in use.
    ((index, reason),) = results(window)
    assert index is None
    assert "answers the request that failed, but not the rest of its step" in reason
    assert "to go on about 40.00 MiB are missing" in reason
    ((index, reason),) = results(replace(window, capacity_bytes=400 * MIB))
    assert index == 1
    assert reason == "it gets through, with 140.00 MiB left at the peak; only 3 steps before it tell what comes next"


@pytest.mark.parametrize("further", [2, 5])
def test_what_each_step_keeps_lets_a_setting_get_only_so_much_further(further: int) -> None:
    steps = 12
    program = growing(steps)
    kept = 100 + 14 * steps
    program.ask(30)
    program.ask(50, FAILED)
    # Room for the failing step and so many more.
    window = program.window(kept + 30 + 50 + 14 * (further + 1) + 40)
    steps_found = find_steps(window)
    assert steps_found.growth_bytes == 14 * MIB
    ((index, reason),) = results(window)
    assert index is None
    assert "14.00 MiB more stay in use after each step" in reason
    said = int(reason.split("but gets only ")[1].split(" step")[0])
    # Really gone on with.
    longer = growing(steps + said + 3)
    failed = attempt(replace(window, calls=tuple(longer.calls), events=len(longer.calls)), EXPANDABLE).failed_event
    assert failed is not None
    really = (failed - 1) // 5 - steps
    assert said == really


def test_a_failure_unlike_the_steps_before_tells_nothing_but_the_growth_is_told() -> None:
    program = Program()
    for _ in range(10):
        program.step([20], keeps=11)
    program.ask(200, FAILED)
    window = program.window(332)
    assert go_on(window, find_steps(window)) is None
    ((index, reason),) = results(window)
    assert index == 1
    assert reason == (
        "it gets through, with 12.00 MiB left at the peak; 11.00 MiB more stay in use after each step: enough for "
        "1 step more; cannot tell what comes next, because no step before is like the one that failed"
    )


def test_a_program_that_keeps_nothing_is_told_what_is_left() -> None:
    program = Program()
    program.ask(100)
    for number in range(8):
        program.step([30 + 2 * number, 50 + 2 * number])
    program.ask(50)
    program.ask(70, FAILED)
    window = program.window(400)
    assert find_steps(window).growth_bytes == 0
    ((index, reason),) = results(window)
    drawn = "of 20 drawn continuations, each of 12 steps like the 8 before, it gets through all"
    rising = "while the steps need more and more"
    assert (index, reason) == (1, f"it gets through, with 180.00 MiB left at the peak; {drawn}, {rising}")


def differing(*sizes: int) -> Program:
    program = Program()
    program.ask(100)
    for mib in sizes:
        program.step([mib, 2 * mib])
    program.ask(44)
    program.ask(88, FAILED)
    return program


def test_of_few_steps_that_differ_a_larger_one_may_come() -> None:
    program = differing(30, 40, 34)
    # The step that failed has 132, and the least 90: of two and this one a larger one may have 153.
    ((index, reason),) = results(program.window(245))
    assert index == 1
    assert "the steps differ, and one larger than those so far would fail again" in reason
    ((index, reason),) = results(program.window(290))
    assert (index, reason) == (
        1,
        "it gets through, with 50.00 MiB left at the peak; only 3 steps before it tell what comes next",
    )


def test_of_steps_of_random_size_others_are_drawn_and_the_share_of_them_that_gets_through_is_told() -> None:
    program = differing(30, 40, 22, 36, 28, 34)
    tried = {}
    for mib in (240, 250, 270, 500):
        ((index, reason),) = results(program.window(mib))
        drawn = "of 20 drawn continuations, each of 12 steps like the 6 before, it gets through"
        found = re.search(rf"{drawn} (all|\d+)", reason)
        assert found, reason
        tried[mib] = 20 if found[1] == "all" else int(found[1])
        assert (index == 1) == (tried[mib] >= 10)
        assert ("times the batch" in reason) == (tried[mib] < 20)
    assert list(tried.values()) == sorted(tried.values())
    assert tried[240] <= 12
    assert 0 < tried[250] < 20
    assert tried[500] == 20


def test_the_part_of_the_batch_that_is_named_gets_through_where_the_whole_does_not() -> None:
    program = differing(30, 40, 22, 36, 28, 34)
    window = program.window(240)
    ((_, reason),) = results(window)
    found = re.search(r"with (0\.\d+) times the batch through (all|19)", reason)
    assert found
    assert "it gets through all;" not in reason
    factor = float(found[1])
    # A batch of that part, and steps that are somewhat larger than all that were seen.
    smaller = Program()
    smaller.ask(100)
    for mib in (30, 40, 22, 36, 28, 34, 44, 46, 41, 47):
        smaller.step([round(mib * factor), round(2 * mib * factor)])
    assert attempt(replace(window, calls=tuple(smaller.calls)), EXPANDABLE).survives


def test_next_to_nothing_left_is_too_little_to_rely_on() -> None:
    program = differing(40, 42, 44)
    ((index, reason),) = results(program.window(240))
    assert index == 1
    assert reason == "it gets through, with 0 bytes left at the peak, too little to rely on"


def test_a_failure_that_the_program_went_on_after_is_not_the_end() -> None:
    program = Program()
    program.ask(100)
    program.ask(150, FAILED)
    program.step([90])
    window = replace(program.window(200), failed=False)
    assert window.ending is None
    recorded = attempt(window, {})
    assert recorded.survives
    assert (recorded.ooms, recorded.peak_reserved_bytes) == (1, 190 * MIB)
    # At the end, with nothing but frees behind it, it is.
    program.ask(150, FAILED)
    program.give_up(1)
    window = program.window(200)
    assert window.ending is not None
    assert attempt(window, {}).failed_event == window.ending


def test_a_setting_under_which_nothing_fails_is_better_than_errors_that_are_caught() -> None:
    program = Program()
    # Two to a segment, of which one stays.
    made = [program.ask(9) for _ in range(8)]
    program.give_up(*made[::2])
    program.ask(25, FAILED)
    program.ask(5)
    window = replace(program.window(104), failed=False)
    tried = [attempt(window, {}), attempt(window, EXPANDABLE)]
    assert [(result.survives, result.ooms) for result in tried] == [(True, 1), (True, 0)]
    assert recommend(window, tried)[:2] == (1, "memory is out 0 times in place of 1")


def test_only_what_gets_through_nearly_all_is_claimed_and_what_seldom_does_is_named_as_not_likely() -> None:
    # (recommended, claimed, likely)
    found = {}
    differ, rise = (30, 30, 22, 43, 28, 43), (26, 30, 28, 32, 35, 33, 36, 38, 40, 41)
    for mib, steps in ((500, 4 * differ), (499, differ), (250, differ), (241, rise)):
        window = differing(*steps).window(mib)
        advised = recommend(window, [replace(attempt(window, {}), survives=False), attempt(window, EXPANDABLE)])
        assert advised.share is not None
        found[mib] = advised.chosen, advised.claimed, advised.likely
    assert found[500] == (1, True, True)
    # So few steps show little of what may come.
    assert found[499] == (1, False, True)
    assert found[250] == (1, False, True)
    # What its steps need rises, and a larger one comes soon.
    assert found[241] == (1, False, False)
    assert "cannot tell whether a setting is enough" in advised.reason
    assert advised.reason.endswith("but the steps need more and more, and too much if that goes on")


def test_a_share_counts_the_whole_histories_that_get_through() -> None:
    for steps in ((30, 40, 22, 36, 28, 34), (30, 30, 22, 43, 28, 43)):
        window = differing(*steps).window(246)
        outlook = Outlook(window)
        assert outlook.draws is not None
        for keys in ({}, EXPANDABLE, {"max_split_size_mb": "64"}):
            wholes = [replace(window, calls=(*outlook.draws.window.calls, *calls)) for calls in outlook.draws.courses]
            share = outlook.share(keys)
            assert share is not None
            assert share.through == sum(attempt(whole, keys).survives for whole in wholes)


def test_where_the_programs_own_limit_was_in_the_way_that_is_told() -> None:
    window = differing(30, 40, 22, 36, 28, 34).window(600)
    for mib in (240, 220):
        limited = replace(window, limit_bytes=mib * MIB)
        tried = [attempt(limited, {}), attempt(limited, EXPANDABLE)]
        assert not tried[0].survives
        words = f"without the limit of {mib}.00 MiB the recorded settings would have got through"
        assert words in recommend(limited, tried).reason
        assert "limit" not in recommend(replace(limited, capacity_bytes=limited.limit_bytes), tried).reason
