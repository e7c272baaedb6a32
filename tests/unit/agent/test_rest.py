"""A job that rests is told from one that works, by the processor time of its other threads."""

from __future__ import annotations

import threading
import time

import pytest

from tests.rig.job import wait_until
from vramscope.daemon.agent.rest import Rest


def test_work_of_another_thread_ends_the_rest() -> None:
    rest = Rest()
    wait_until(rest.lasts, "the process to rest")
    work, worked, end = threading.Event(), threading.Event(), threading.Event()

    def job() -> None:
        work.wait(30)
        until = time.thread_time_ns() + 50_000
        while time.thread_time_ns() < until:
            pass
        worked.set()
        end.wait(30)

    thread = threading.Thread(target=job)
    thread.start()
    wait_until(rest.lasts, "the thread to wait")
    work.set()
    assert worked.wait(30)
    assert not rest.lasts()
    wait_until(rest.lasts, "the thread to wait again")
    end.set()
    thread.join(30)


def test_the_asking_threads_own_work_does_not() -> None:
    rest = Rest()
    wait_until(rest.lasts, "the process to rest")

    def lasts_after_work() -> bool:
        until = time.thread_time_ns() + 200_000
        while time.thread_time_ns() < until:
            pass
        return rest.lasts()

    wait_until(lasts_after_work, "a look after own work")


class Clocks:
    """The kernel's account, as the test says."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.others, self.own = 1_000_000, 0
        monkeypatch.setattr("vramscope.daemon.agent.rest.time.process_time_ns", lambda: self.others + self.own)
        monkeypatch.setattr("vramscope.daemon.agent.rest.time.thread_time_ns", lambda: self.own)

    def look(self, rest: Rest, others: int, own: int) -> bool:
        self.others += others
        self.own += own
        return rest.lasts()


def test_what_is_too_little_to_be_noticed_adds_up(monkeypatch: pytest.MonkeyPatch) -> None:
    clocks, rest = Clocks(monkeypatch), Rest()
    assert not clocks.look(rest, 0, 50_000)
    told = [clocks.look(rest, 2_000, 50_000) for _ in range(8)]
    assert told == [True, True, False, True, True, False, True, True]


def test_clocks_that_count_whole_ticks_alone_tell_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    clocks, rest = Clocks(monkeypatch), Rest()
    assert [clocks.look(rest, 0, 0) for _ in range(20)] == [False] * 20
