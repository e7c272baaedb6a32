"""How a job went on after an error, as far as it can be told without touching its exceptions."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest

from vramscope.daemon.agent.outcome import Outcome

STEM = "7-9-1"


class Job:
    """A job whose clock and allocations the test moves."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder = folder
        self.now = 100.0
        self.allocations = 5
        self.sent: list[dict[str, Any]] = []
        monkeypatch.setattr("vramscope.daemon.agent.outcome.time.monotonic", lambda: self.now)
        self.outcome = Outcome(str(folder), lambda: self.allocations, self._send)

    def _send(self, packet: bytes) -> bool:
        document = json.loads(packet)
        self.sent.append({name: document[name] for name in ("kind", "stem", "recovered")})
        return True

    def goes_on(self, seconds: float, allocations: int) -> None:
        self.now += seconds
        self.allocations += allocations
        self.outcome.tick()

    def told(self) -> list[bool]:
        assert [path.name for path in self.folder.iterdir()] == [f"{STEM}.recovered"] * any(
            entry["recovered"] for entry in self.sent
        )
        assert all((entry["kind"], entry["stem"]) == ("outcome", STEM) for entry in self.sent)
        return [entry["recovered"] for entry in self.sent]


@pytest.fixture
def job(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Job:
    for name in ("last_exc", "last_value"):
        monkeypatch.delattr(sys, name, raising=False)
    return Job(tmp_path, monkeypatch)


def test_a_job_that_allocates_for_seconds_has_recovered_and_is_told_once(job: Job) -> None:
    job.outcome.failed(STEM)
    for _ in range(3):
        job.goes_on(1.0, 10)
        assert job.told() == []
    job.goes_on(1.0, 10)
    assert job.told() == [True]
    job.goes_on(5.0, 10)
    job.outcome.leave()
    assert job.told() == [True]


def test_a_job_that_lingers_without_allocating_has_not(job: Job) -> None:
    job.outcome.failed(STEM)
    for _ in range(60):
        job.goes_on(1.0, 0)
    job.outcome.leave()
    assert job.told() == []


def test_a_second_error_begins_the_wait_anew(job: Job) -> None:
    job.outcome.failed(STEM)
    job.goes_on(2.5, 10)
    job.outcome.failed(STEM)
    job.goes_on(1.0, 10)
    assert job.told() == []


@pytest.mark.parametrize("wrapped", [False, True])
def test_an_uncaught_error_was_the_jobs_end(job: Job, wrapped: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    error: BaseException = RuntimeError("CUDA out of memory. Tried to allocate 5.00 GiB.")
    if wrapped:
        inner, error = error, ValueError("a worker failed")
        error.__cause__ = inner
    monkeypatch.setattr(sys, "last_value", error, raising=False)
    job.outcome.failed(STEM)
    job.allocations += 3
    job.outcome.leave()
    assert job.told() == [False]


def test_an_end_with_another_error_or_none_is_recovered_if_it_has_allocated_since(
    job: Job, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "last_value", KeyError("of its own"), raising=False)
    job.outcome.failed(STEM)
    job.allocations += 1
    job.outcome.leave()
    assert job.told() == [True]
