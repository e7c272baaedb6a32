"""The agent's turns on a stand-in torch: what is asked and written when something changes, and what is not."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from vramscope.daemon.agent.allocator import Allocator
from vramscope.daemon.agent.pace import Pace
from vramscope.daemon.agent.presence import Presence
from vramscope.schema.agent import AgentSample
from vramscope.schema.wire import REQUEST_SUFFIX, Hello, decode_slots


class FakeC:
    """torch._C of a job with one device."""

    def __init__(self) -> None:
        self.allocated = 4096
        self.peak = 8192
        self.asked = 0
        self.fraction = 1.0

    def _cuda_getAllocatorBackend(self) -> str:  # noqa: N802
        return "native"

    def _cuda_getDeviceCount(self) -> int:  # noqa: N802
        return 1

    def _cuda_getMemoryFraction(self, device: int) -> float:  # noqa: N802
        return self.fraction

    def _cuda_memoryStats(self, device: int) -> dict[str, Any]:  # noqa: N802
        self.asked += 1
        groups = ("allocated_bytes", "reserved_bytes", "requested_bytes")
        return {
            **{group: {"all": {"current": self.allocated, "peak": self.peak}} for group in groups},
            "num_alloc_retries": 3,
            "num_ooms": 1,
            "reserved_bytes_by_private_pools": {(0, 1): {"all": {"current": 512}}, (0, 2): {"all": {"current": 1024}}},
        }

    def _cuda_attach_out_of_memory_observer(self, observer: Any) -> None:
        pass


class Job:
    """A job that rests or not as the test says. Between two turns as much time passes as the agent asks for."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch, asked_seconds: float | None) -> None:
        self.c = FakeC()
        self.seconds = 1000.0
        monkeypatch.setattr("vramscope.daemon.agent.presence.time.monotonic", lambda: self.seconds)
        properties = SimpleNamespace(name="Example GPU", uuid="00000000-aaaa-bbbb-cccc-000000000000", total_memory=1000)
        cuda = SimpleNamespace(is_initialized=lambda: True, _get_device_properties=lambda device: properties)
        torch = SimpleNamespace(
            __version__="2.15.0", _C=self.c, cuda=cuda, version=SimpleNamespace(cuda="13.0"), float32=None
        )
        self.presence = Presence(torch, Allocator(torch), str(folder), Pace(asked_seconds))
        self.rests = False
        self.presence._rest = SimpleNamespace(lasts=lambda: self.rests)  # type: ignore[assignment]
        self.presence.open()
        (self.slots,) = (folder / "agents").iterdir()

    def turn(self, count: int = 1) -> tuple[int, int]:
        """How often PyTorch was asked and the file was written meanwhile."""
        asked, written = self.c.asked, self._sequence()
        for _ in range(count):
            self.seconds += self.presence.turn()
        return self.c.asked - asked, self._sequence() - written

    def rounds(self) -> list[float]:
        """The seconds between the next rounds, by when PyTorch is asked, while the memory stands still."""
        found: list[float] = []
        while len(found) < 17:
            at = self.seconds
            if self.turn()[0]:
                found.append(at)
        return [later - earlier for earlier, later in pairwise(found)]

    def sample(self) -> AgentSample:
        sample = decode_slots(self.slots.read_bytes(), 1, Hello())
        assert sample is not None
        return sample

    def _sequence(self) -> int:
        data = self.slots.read_bytes()
        return max(int.from_bytes(data[start + 8 : start + 16], "little") for start in (0, 16384))


@pytest.fixture
def job(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Job]:
    for name in ("agents", "reports"):
        (tmp_path / name).mkdir()
    monkeypatch.delenv("CUDA_VISIBLE_DEVICES", raising=False)
    job = Job(tmp_path, monkeypatch, asked_seconds=1.0)
    yield job
    job.presence.leave(alone=False)


@pytest.fixture
def free_job(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Job]:
    """One for whose agent nobody has chosen an interval."""
    for name in ("agents", "reports"):
        (tmp_path / name).mkdir()
    monkeypatch.delenv("CUDA_VISIBLE_DEVICES", raising=False)
    job = Job(tmp_path, monkeypatch, asked_seconds=None)
    yield job
    job.presence.leave(alone=False)


def test_a_sample_has_what_changes_and_what_does_not(job: Job) -> None:
    job.turn()
    (stats,) = job.sample().stats
    assert (stats.device, stats.uuid) == (0, "GPU-00000000-aaaa-bbbb-cccc-000000000000")
    assert (stats.allocated_bytes, stats.reserved_bytes, stats.requested_bytes) == (4096, 4096, 4096)
    assert (stats.allocated_peak_bytes, stats.reserved_peak_bytes) == (8192, 8192)
    assert (stats.alloc_retries, stats.ooms, stats.private_pool_bytes, stats.limit_bytes) == (3, 1, 1536, None)


def test_a_job_at_work_is_asked_each_time_and_what_has_changed_is_written(job: Job) -> None:
    job.turn(8)
    for allocated in (5000, 6000, 7000):
        job.c.allocated = allocated
        assert job.turn() >= (1, 1)
        assert job.sample().stats[0].allocated_bytes == allocated
    asked, written = job.turn(8)
    assert asked >= 8
    assert written == 0


def test_a_limit_that_the_job_sets_is_seen_within_eight_rounds(job: Job) -> None:
    job.turn(3)
    job.c.fraction = 0.5
    job.turn(8)
    assert job.sample().stats[0].limit_bytes == 500


def test_a_job_that_rests_is_asked_once_more_and_then_to_renew_its_sample(job: Job) -> None:
    job.turn(3)
    job.c.allocated = 5000
    job.rests = True
    job.turn()
    assert job.sample().stats[0].allocated_bytes == 5000
    job.turn(4)  # not each turn looks whether a job still works
    written = job.turn(30)[1]
    assert 2 <= written <= 3
    while job.turn() == (0, 0):
        pass
    before = job.sample().at_unix
    assert job.turn(10) == (0, 0)
    assert job.turn() == (0, 1)
    assert job.sample().at_unix > before
    job.rests = False
    job.c.allocated = 6000
    job.turn()
    assert job.sample().stats[0].allocated_bytes == 6000


def test_a_job_that_rests_hears_a_request_and_finds_a_new_daemon(job: Job, tmp_path: Path) -> None:
    job.rests = True
    job.turn(5)
    request = job.slots.with_suffix(REQUEST_SUFFIX)
    request.write_text("not one that is answered")
    job.turn(2)
    assert not request.exists()
    with socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET) as daemon:
        daemon.bind(str(tmp_path / "agent.sock"))
        daemon.listen(1)
        daemon.settimeout(20)
        job.turn(4)
        peer, _ = daemon.accept()
        with peer:
            assert b'"hello"' in peer.recv(65536)
    (tmp_path / "agent.sock").unlink()
    job.turn(4)
    with socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET) as successor:
        successor.bind(str(tmp_path / "agent.sock"))
        successor.listen(1)
        successor.settimeout(20)
        job.turn(4)
        peer, _ = successor.accept()
        peer.close()


def test_a_file_that_was_cleared_away_is_made_anew_with_its_sample_though_the_job_rests(job: Job) -> None:
    job.rests = True
    job.turn(5)
    assert job.turn() == (0, 0)
    job.slots.unlink()
    for _ in range(4):
        job.presence.turn()
    assert job.sample().stats[0].allocated_bytes == 4096


def test_without_a_folder_a_job_that_rests_is_left_at_rest(job: Job, tmp_path: Path) -> None:
    job.turn()
    job.presence._channel.abandon()
    (tmp_path / "agents").rename(tmp_path / "away")
    job.slots = tmp_path / "away" / job.slots.name
    job.rests = True
    asked, written = job.turn(40)
    assert written == 0
    assert asked < 40
    (tmp_path / "away").rename(tmp_path / "agents")
    job.slots = tmp_path / "agents" / job.slots.name
    job.turn(8)
    assert job.sample().stats[0].allocated_bytes == 4096


def test_while_the_memory_stands_still_the_rounds_come_further_apart(free_job: Job) -> None:
    free_job.turn()  # all is new to it
    assert free_job.rounds()[:11] == [*[1.0] * 4, *[2.0] * 5, 4.0, 4.0]
    free_job.c.allocated = 5000  # the stand-in's reserved bytes too
    until = free_job.seconds + 4.0
    while free_job.sample().stats[0].reserved_bytes != 5000:
        free_job.turn()
    assert free_job.seconds <= until + 1.0
    assert free_job.rounds()[:7] == [1.0] * 4 + [2.0] * 3


def test_a_request_does_not_wait_for_a_round_that_is_far_away(free_job: Job) -> None:
    free_job.rounds()
    request = free_job.slots.with_suffix(REQUEST_SUFFIX)
    for _ in range(4):
        request.write_text("not one that is answered")
        at = free_job.seconds
        while request.exists():
            asked = free_job.seconds
            free_job.turn()
        assert asked - at <= 2.0


def test_a_job_that_rests_is_looked_at_every_other_second_and_its_sample_renewed_in_time(free_job: Job) -> None:
    free_job.rounds()
    free_job.rests = True
    while free_job.turn() != (0, 0) or not free_job.presence._rests:
        pass
    renewed: list[float] = []
    while len(renewed) < 4:
        at = free_job.seconds
        if free_job.turn()[1]:
            renewed.append(at)
        assert free_job.seconds - at == 2.0
    assert [later - earlier for earlier, later in pairwise(renewed)] == [10.0] * 3
    free_job.rests = False
    free_job.c.allocated = 5000
    free_job.turn()
    assert free_job.sample().stats[0].allocated_bytes == 5000


def test_a_sample_that_nothing_changes_is_renewed_in_time_while_the_job_works(free_job: Job) -> None:
    free_job.rounds()
    renewed: list[float] = []
    while len(renewed) < 5:
        at = free_job.seconds
        if free_job.turn()[1]:
            renewed.append(at)
    assert max(later - earlier for earlier, later in pairwise(renewed)) < 12.0


def test_after_an_error_of_which_nothing_is_known_yet_the_rounds_come_fast(free_job: Job) -> None:
    free_job.rounds()
    free_job.presence._outcome.failed("1-2-3")
    free_job.turn(4)
    assert free_job.rounds()[:8] == [1.0] * 8


def test_an_interval_that_somebody_has_chosen_is_kept(job: Job) -> None:
    job.turn()
    assert job.rounds()[:12] == [1.0] * 12


def test_a_sample_does_not_age_while_the_job_is_stopped(free_job: Job) -> None:
    free_job.rounds()
    free_job.rests = True
    free_job.turn(16)
    free_job.seconds += 60.0  # the job was stopped, and goes on
    assert free_job.turn()[1] == 1
