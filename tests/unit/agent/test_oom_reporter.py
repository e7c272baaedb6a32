"""The observer: it reports what it can, in bounded work and space, and never raises. A stand-in allocator."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import Any, TypeVar

import pytest

from vramscope.daemon.agent.channel import start_ticks
from vramscope.daemon.agent.oom import MAX_REPORTS, OomReporter
from vramscope.schema.agent import OomReport
from vramscope.schema.wire import decode_report

GIB = 1 << 30
T = TypeVar("T")


class Allocator:
    """What the reporter asks of the allocator."""

    torch_version = "2.15.0+cu132"

    def __init__(self) -> None:
        self.ooms = 0
        self.broken: set[str] = set()

    def _answer(self, name: str, value: T) -> T:
        if name in self.broken:
            raise RuntimeError(f"CUDA error in {name}")
        return value

    def statistics(self, device: int) -> dict[str, Any]:
        self.ooms += 1
        return self._answer("statistics", {"device": device, "reserved_bytes": 3 * GIB, "ooms": self.ooms})

    def total_bytes(self, device: int) -> int:
        return self._answer("total_bytes", 8 * GIB)

    def private_pool_free_bytes(self, device: int, statistics: dict[str, Any]) -> tuple[int | None, str | None]:
        return self._answer("private_pool_free_bytes", (5 << 20, "expandable_segments:True"))


class Channel:
    """Counts what is sent."""

    def __init__(self) -> None:
        self.sent: list[bytes] = []

    def send(self, packet: bytes) -> bool:
        self.sent.append(packet)
        return True


class Collector:
    """Gathers nothing, in the time that it is told to take, and notes what it finds already written."""

    def __init__(self) -> None:
        self.broken = False
        self.seen: list[list[str]] = []
        self.takes_seconds = 0.0
        self.now = [time.monotonic()]

    def collect(self, kind: str, figures: dict[str, Any], deadline: float) -> dict[str, Any]:
        self.now[0] += self.takes_seconds
        if self.broken:
            raise RuntimeError("no evidence")
        return {"kind": kind, "stem": figures["stem"]}

    def write(self, path: str, document: dict[str, Any]) -> bool:
        self.seen.append(sorted(os.listdir(os.path.dirname(path))))
        Path(path).write_text(document["stem"])
        return True


RUN_ID = "00c0ffee00c0ffee"


class Bench:
    def __init__(self, directory: Path, run_id: str | None = RUN_ID) -> None:
        self.allocator, self.channel = Allocator(), Channel()
        self.folder = directory / "reports" / (run_id or "")
        self.folder.mkdir(parents=True)
        self.collector = Collector()
        self.reporter = OomReporter(
            self.allocator,  # type: ignore[arg-type]
            self.channel,  # type: ignore[arg-type]
            str(directory),
            run_id,
            self.collector,  # type: ignore[arg-type]
        )

    def fail(self, limit_or_total_bytes: int = 8 * GIB) -> None:
        self.reporter.observe(1, 2 * GIB, limit_or_total_bytes, 300 << 20)

    def reports(self) -> list[OomReport]:
        files = sorted(self.folder.glob("*.json"), key=lambda path: int(path.stem.rpartition("-")[2]))
        return [decode_report(path.read_bytes(), 7) for path in files]


@pytest.fixture
def bench(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Bench:
    monkeypatch.setenv("RANK", "3")
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "4,5")
    return Bench(tmp_path)


def test_a_report_holds_the_observers_figures_and_is_sent_as_it_is_kept(bench: Bench) -> None:
    bench.fail()
    (report,) = bench.reports()
    assert (report.stats.device, report.stats.reserved_bytes) == (1, 3 * GIB)
    assert (report.requested_bytes, report.total_bytes, report.free_bytes) == (2 * GIB, 8 * GIB, 300 << 20)
    assert report.limit_bytes is None
    assert report.private_pool_free_bytes == 5 << 20
    assert (report.torch_version, report.allocator_settings) == ("2.15.0+cu132", "expandable_segments:True")
    assert (report.rank, report.visible_devices) == (3, "4,5")
    assert [decode_report(packet, 7) for packet in bench.channel.sent] == [report]
    stem = f"{os.getpid()}-{start_ticks()}-1"
    assert report.stem == stem
    assert sorted(path.name for path in bench.folder.iterdir()) == [f"{stem}.evidence", f"{stem}.json"]
    # The figures are there at once, before the rest is gathered.
    assert bench.collector.seen == [[f"{stem}.json"]]


def test_a_limit_is_what_the_observer_names_below_the_devices_capacity(bench: Bench) -> None:
    bench.fail(limit_or_total_bytes=4 * GIB)
    assert bench.reports()[0].limit_bytes == 4 * GIB


@pytest.mark.parametrize("broken", ["total_bytes", "private_pool_free_bytes"])
def test_a_figure_that_cannot_be_had_leaves_the_others(bench: Bench, broken: str) -> None:
    bench.allocator.broken = {broken}
    bench.fail()
    (report,) = bench.reports()
    assert getattr(report, broken) is None
    assert report.requested_bytes == 2 * GIB


def test_nothing_ever_leaves_the_observer(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    bench.allocator.broken = {"statistics"}
    bench.fail()
    assert bench.reports() == []
    bench.reporter.observe(0, "not a number", None, object())  # type: ignore[arg-type]
    bench.allocator.broken = set()

    def refuse(*_arguments: object) -> int:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(os, "open", refuse)
        bench.fail()
    assert len(bench.channel.sent) == 1
    with monkeypatch.context() as patched:
        patched.setattr(os, "write", lambda _file, _data: 0)
        bench.fail()
    assert list(bench.folder.glob("*.json*")) == []


def test_thousands_of_caught_errors_leave_sixteen_files_of_which_the_last_is_the_newest(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(time, "monotonic", lambda: 100.0)
    for _ in range(2000):
        bench.fail()
    reports = bench.reports()
    assert len(reports) == MAX_REPORTS
    assert [report.stats.ooms for report in reports] == [*range(1, MAX_REPORTS), 2000]
    assert len(bench.channel.sent) == MAX_REPORTS


def test_what_took_the_place_of_an_older_report_has_none_of_its_files(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = bench.collector.now[0]
    monkeypatch.setattr(time, "monotonic", lambda: now)
    for _ in range(MAX_REPORTS):
        bench.fail()
    name = bench.reports()[-1].stem
    (bench.folder / f"{name}.recovered").touch()
    assert (bench.folder / f"{name}.evidence").exists()
    bench.fail()
    assert [path.name for path in bench.folder.glob(f"{name}.*")] == [f"{name}.json"]


def test_evidence_that_cannot_be_had_leaves_the_figures(bench: Bench) -> None:
    bench.collector.broken = True
    bench.fail()
    assert len(bench.reports()) == len(bench.channel.sent) == 1
    assert list(bench.folder.glob("*.evidence")) == []


def test_evidence_takes_a_small_share_of_a_job_that_goes_on(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    now = bench.collector.now
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    bench.collector.takes_seconds = 2.0
    for _ in range(MAX_REPORTS):
        bench.fail()
    assert len(bench.collector.seen) == 6
    now[0] += 60.0
    bench.fail()
    bench.fail()
    assert len(bench.collector.seen) == 7


def test_after_many_errors_the_daemon_hears_of_one_a_second(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    now = [100.0]
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    for _ in range(50):
        bench.fail()
    for _ in range(40):
        now[0] += 0.1
        bench.fail()
    assert len(bench.channel.sent) in (MAX_REPORTS + 3, MAX_REPORTS + 4)


def test_a_forked_child_reports_nothing_in_its_parents_name(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "getpid", lambda: 1)
    bench.fail()
    assert bench.reports() == []
    assert bench.channel.sent == []


@pytest.mark.parametrize("run_id", ["../../elsewhere", "x" * 16, ""])
def test_a_run_id_that_is_none_is_no_part_of_a_path(tmp_path: Path, run_id: str) -> None:
    (tmp_path / "reports").mkdir()
    allocator, channel = Allocator(), Channel()
    OomReporter(allocator, channel, str(tmp_path), run_id).observe(0, 1, 2, 3)  # type: ignore[arg-type]
    assert [path.name for path in (tmp_path / "reports").iterdir()] == [f"{os.getpid()}-{start_ticks()}-1.json"]


def test_what_is_not_printable_does_not_leave_the_job(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "\x1b[31m0")
    monkeypatch.setenv("RANK", "٣")
    monkeypatch.setattr("sys.argv", ["/home/someone/secret-project/train.py", "--password", "hunter2"])
    bench.fail()
    (report,) = bench.reports()
    assert (report.visible_devices, report.rank, report.command) == (None, None, "train.py")
