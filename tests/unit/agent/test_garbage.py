"""Python's collector rests while the agent works, and afterwards is as the job has it."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest

from vramscope.daemon.agent import garbage


@pytest.fixture(autouse=True)
def thresholds() -> Iterator[None]:
    before = gc.get_threshold()
    yield
    gc.set_threshold(*before)
    gc.enable()


class Ring:
    def __init__(self) -> None:
        self.me = self


def test_nothing_is_collected_between_hold_and_release() -> None:
    before = gc.get_threshold()
    garbage.hold()
    ring = Ring()
    gone = weakref.ref(ring)
    del ring
    assert len([[] for _ in range(200_000)]) == 200_000
    assert gone() is not None
    assert gc.isenabled()
    garbage.release()
    assert gc.get_threshold() == before
    gc.collect()
    assert gone() is None


def test_nested_holds_end_with_the_last() -> None:
    before = gc.get_threshold()
    garbage.hold()
    garbage.hold()
    garbage.release()
    assert gc.get_threshold() != before
    garbage.release()
    assert gc.get_threshold() == before


def test_what_the_job_sets_meanwhile_stays() -> None:
    garbage.hold()
    gc.disable()
    gc.set_threshold(0, 5, 5)
    garbage.release()
    assert not gc.isenabled()
    assert gc.get_threshold()[:2] == (0, 5)


def test_a_forked_child_has_the_jobs_thresholds() -> None:
    before = gc.get_threshold()
    garbage.hold()
    garbage.forget()
    assert gc.get_threshold() == before
