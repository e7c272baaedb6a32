"""The waits between the agent's rounds."""

from __future__ import annotations

from vramscope.daemon.agent.pace import LONGEST_SECONDS, SHORTEST_SECONDS, Pace


def test_it_slows_down_step_by_step_and_is_fast_again_at_once() -> None:
    pace = Pace(None)
    told = []
    for _ in range(14):
        told.append(pace.round_seconds)
        pace.note(moved=False)
    assert told == [SHORTEST_SECONDS] * 5 + [2.0] * 5 + [LONGEST_SECONDS] * 4
    pace.note(moved=True)
    assert pace.round_seconds == SHORTEST_SECONDS


def test_one_change_begins_the_count_anew() -> None:
    pace = Pace(None)
    for _ in range(3):
        for _ in range(4):
            pace.note(moved=False)
        pace.note(moved=True)
    assert pace.round_seconds == SHORTEST_SECONDS


def test_an_interval_that_was_asked_for_stands() -> None:
    for seconds in (0.05, 1.0, 3600.0):
        pace = Pace(seconds)
        for _ in range(20):
            pace.note(moved=False)
        assert (pace.round_seconds, pace.look_seconds, pace.times) == (seconds, seconds, 1)
