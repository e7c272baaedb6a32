"""The agent's thread: regular, unseen by the job, and gone when told."""

from __future__ import annotations

import os
import signal
import threading

import pytest

from vramscope.daemon.agent.sampler import Sampler


class Taken:
    """Counts samples, and asks for the next after ``pause``; ``wait_for`` returns once there have been that many."""

    def __init__(self, pause: float) -> None:
        self.count = 0
        self.pause = pause
        self.blocked: set[signal.Signals | int] = set()
        self.fail = False
        self._changed = threading.Condition()

    def __call__(self) -> float:
        with self._changed:
            self.count += 1
            self.blocked = set(signal.pthread_sigmask(signal.SIG_BLOCK, ()))
            self._changed.notify_all()
        if self.fail:
            raise RuntimeError("CUDA error: an illegal memory access was encountered")
        return self.pause

    def wait_for(self, count: int) -> None:
        with self._changed:
            assert self._changed.wait_for(lambda: self.count >= count, timeout=30)


def test_it_samples_until_it_is_stopped() -> None:
    taken = Taken(0.001)
    sampler = Sampler(taken, 3600)
    sampler.start()
    taken.wait_for(5)
    assert sampler.stop(30)
    after = taken.count
    assert not sampler.stop(0)
    assert taken.count == after


def test_stopping_does_not_wait_for_the_interval() -> None:
    taken = Taken(3600)
    sampler = Sampler(taken, 0.001)
    sampler.start()
    taken.wait_for(1)
    assert sampler.stop(30)
    assert taken.count == 1


def test_it_goes_on_after_a_sample_that_failed() -> None:
    taken = Taken(3600)
    taken.fail = True
    sampler = Sampler(taken, 0.001)
    sampler.start()
    taken.wait_for(3)
    assert sampler.stop(30)


def test_it_starts_again_after_a_stop() -> None:
    taken = Taken(3600)
    sampler = Sampler(taken, 0.001)
    for round_number in (1, 2, 3):
        sampler.start()
        taken.wait_for(round_number)
        assert sampler.stop(30)


def test_a_job_that_joins_all_its_threads_does_not_meet_it() -> None:
    before = threading.enumerate()
    taken = Taken(3600)
    sampler = Sampler(taken, 0.001)
    sampler.start()
    taken.wait_for(1)
    assert threading.enumerate() == before
    assert sampler.stop(30)


def test_the_jobs_signals_are_not_its_business_and_faults_are_everyones() -> None:
    taken = Taken(3600)
    sampler = Sampler(taken, 0.001)
    sampler.start()
    taken.wait_for(1)
    assert {signal.SIGTERM, signal.SIGINT, signal.SIGALRM, signal.SIGCHLD, signal.SIGXFSZ} <= taken.blocked
    assert not {signal.SIGSEGV, signal.SIGBUS, signal.SIGFPE} & taken.blocked
    assert sampler.stop(30)


@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_a_child_of_fork_has_none_and_can_start_its_own() -> None:
    taken = Taken(3600)
    sampler = Sampler(taken, 0.001)
    sampler.start()
    taken.wait_for(1)
    assert sampler.stop(30)
    sampler.start()
    taken.wait_for(2)
    child = os.fork()
    if child == 0:
        had = sampler.forget()
        os._exit(0 if had and not sampler.stop(0) else 1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert sampler.stop(30)
