"""Which places in running code stand in a loop that a condition ends, on the interpreter of the suite."""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest

from vramscope.daemon.dryrun.loops import is_in_while_loop


def here() -> bool:
    return is_in_while_loop(sys._getframe(1))


def by_condition() -> bool:
    count, found = 0, False
    while count < 2:
        found = here()
        count += 1
    return found


def in_the_condition_itself() -> bool:
    count = 0
    while not here():
        count += 1
        if count > 3:
            return False
    # The first test stands before the loop, those that follow within it.
    return count == 1 or sys.version_info < (3, 10)


def until_broken_off() -> bool:
    count = 0
    while True:
        if here():
            return True
        count += 1
        if count > 3:
            return False


def through_a_function() -> bool:
    def asked() -> bool:
        return here()

    count, found = 0, False
    while count < 2:
        found = asked()
        count += 1
    return found


def over_something() -> bool:
    return any(here() for _ in range(2)) or sum([here() for _ in range(2)]) > 0


def over_something_within_a_condition() -> bool:
    count, found = 0, False
    while count < 2:
        for _ in range(2):
            found = found or here()
        count += 1
    return found


def after_a_loop() -> bool:
    count = 0
    while count < 2:
        count += 1
    return here()


@pytest.mark.parametrize(
    ("place", "waits"),
    [
        (by_condition, True),
        (in_the_condition_itself, True),
        (until_broken_off, True),
        (through_a_function, True),
        (over_something, False),
        (over_something_within_a_condition, False),
        (after_a_loop, False),
    ],
    ids=lambda value: getattr(value, "__name__", value),
)
def test_the_innermost_loop_decides(place: Callable[[], bool], waits: bool) -> None:
    # The suite itself runs tests over loops of its own: one over something shuts them out.
    assert [place() for _ in range(1)] == [waits]
