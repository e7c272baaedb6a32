"""One cycle of the loop, with sources that can be told what to say."""

import contextlib
import logging
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from tests.evidence import packed, training_evidence
from tests.rig.job import wait_until
from vramscope.daemon.service import Service
from vramscope.daemon.store.events import EventStore
from vramscope.daemon.watch import LoggedIncident
from vramscope.schema.agent import AgentSample, FiledReport, LastSample, OomReport, Outcome
from vramscope.schema.allocator import AllocatorStats
from vramscope.schema.device import Device, DeviceProcess
from vramscope.schema.errors import SourceDown
from vramscope.schema.frame import HostProcess
from vramscope.schema.oom import Cause, Incident, OomMessage, OtherProcess
from vramscope.schema.units import GIB

STATS = AllocatorStats(device=0, uuid="GPU-0", allocated_bytes=5 * GIB, reserved_bytes=9 * GIB)


@dataclass
class Reading:
    devices: tuple[Device, ...]
    driver_version: str | None = "580.1"
    cuda_driver_version: str | None = "13.0"


@dataclass
class Driver:
    name: str = "nvml"
    processes: tuple[DeviceProcess, ...] = (DeviceProcess(7, 10 * GIB),)
    down: Exception | None = None
    closed: bool = False

    def read(self) -> Reading:
        if self.down is not None:
            raise self.down
        device = Device(
            index=0,
            uuid="GPU-0",
            total_bytes=12 * GIB,
            used_bytes=10 * GIB,
            free_bytes=2 * GIB,
            processes=self.processes,
        )
        return Reading((device,))

    def close(self) -> None:
        self.closed = True


@dataclass
class Hosts:
    name: str = "procfs"
    living: tuple[int, ...] = (7,)

    def read(self, pids: Iterable[int]) -> tuple[HostProcess, ...]:
        return tuple(HostProcess(pid=pid, command="train", user="mira") for pid in pids if pid in self.living)


@dataclass
class Jobs:
    name: str = "agents"
    samples: tuple[AgentSample, ...] = (AgentSample(pid=7, at_unix=0.0, stats=(STATS,)),)
    reports: list[OomReport] = field(default_factory=list)
    outcomes: list[Outcome] = field(default_factory=list)
    last: list[LastSample] = field(default_factory=list)
    closed: bool = False

    def read(self) -> tuple[AgentSample, ...]:
        return self.samples

    def take_reports(self) -> tuple[OomReport, ...]:
        taken, self.reports = tuple(self.reports), []
        return taken

    def take_outcomes(self) -> tuple[Outcome, ...]:
        taken, self.outcomes = tuple(self.outcomes), []
        return taken

    def take_last_samples(self) -> tuple[LastSample, ...]:
        taken, self.last = tuple(self.last), []
        return taken

    def close(self) -> None:
        self.closed = True


@dataclass
class Logs:
    name: str = "logs"
    found: tuple[LoggedIncident, ...] = ()
    down: Exception | None = None
    closed: bool = False

    def read(self) -> tuple[LoggedIncident, ...]:
        if self.down is not None:
            raise self.down
        return self.found

    def close(self) -> None:
        self.closed = True


@dataclass
class Files:
    """The reports folder: what it gives, and what it was told is stored."""

    name: str = "reports"
    filed: list[FiledReport] = field(default_factory=list)
    expected: set[str] = field(default_factory=set)
    outcomes: list[Outcome] = field(default_factory=list)
    stored: list[str] = field(default_factory=list)
    closed: bool = False

    def read(self) -> tuple[FiledReport, ...]:
        taken, self.filed = tuple(self.filed), []
        return taken

    def expects(self, uid: int | None, stem: str | None) -> bool:
        return stem in self.expected

    def take_outcomes(self) -> tuple[Outcome, ...]:
        taken, self.outcomes = tuple(self.outcomes), []
        return taken

    def done(self, report: FiledReport) -> None:
        self.stored.append(report.stem)

    def close(self) -> None:
        self.closed = True


@dataclass
class World:
    driver: Driver = field(default_factory=Driver)
    hosts: Hosts = field(default_factory=Hosts)
    jobs: Jobs = field(default_factory=Jobs)
    logs: Logs | None = None
    files: Files | None = None
    store: EventStore = field(default_factory=lambda: EventStore(None))
    now: float = 100.0

    def service(self) -> Service:
        return Service(
            self.driver,
            self.hosts,
            self.jobs,
            self.store,
            logs=self.logs,
            reports=self.files,
            clock=lambda: self.now,
            monotonic=lambda: self.now,
        )


REPORT = OomReport(
    pid=7,
    at_unix=99.25,
    stats=STATS,
    requested_bytes=3 * GIB,
    total_bytes=12 * GIB,
    free_bytes=2 * GIB,
    private_pool_free_bytes=0,
    torch_version="2.15.0",
)


def test_a_frame_joins_what_the_sources_say() -> None:
    service = World().service()
    assert service.frame() is None
    frame = service.collect()
    assert service.frame() is frame
    assert frame.at_unix == 100.0
    assert frame.driver_version == "580.1"
    (row,) = frame.processes
    assert (row.pid, row.used_bytes, row.non_torch_bytes) == (7, 10 * GIB, GIB)
    assert frame.host(7) == HostProcess(pid=7, command="train", user="mira")
    assert [(source.name, source.up) for source in frame.sources] == [
        ("nvml", True),
        ("agents", True),
        ("procfs", True),
    ]


def test_a_source_that_is_down_says_why_once_and_leaves_the_others_standing(
    caplog: pytest.LogCaptureFixture,
) -> None:
    world = World()
    service = world.service()
    service.collect()
    world.driver.down = SourceDown("the driver went away")
    world.now = 105.0
    with caplog.at_level(logging.WARNING):
        service.collect()
        frame = service.collect()
        world.driver.down = None
        service.collect()
    nvml = frame.sources[0]
    assert (nvml.up, nvml.error, nvml.last_success_unix) == (False, "the driver went away", 100.0)
    assert frame.devices == ()
    assert [record.message for record in caplog.records] == [
        "source nvml is down: the driver went away",
        "source nvml answers again",
    ]


def test_a_source_with_a_fault_of_its_own_does_not_end_the_loop(caplog: pytest.LogCaptureFixture) -> None:
    world = World(driver=Driver(down=ZeroDivisionError("by zero")))
    service = world.service()
    with caplog.at_level(logging.ERROR):
        service.collect()
        frame = service.collect()
    assert frame.sources[0].error == "ZeroDivisionError: by zero"
    assert len(caplog.records) == 1


def test_a_report_becomes_an_event_with_the_figures_of_the_frame_that_still_knew_the_process() -> None:
    world = World()
    service = world.service()
    service.collect()
    # The process dies: neither driver nor /proc knows it any more when its report is read.
    world.driver.processes, world.hosts.living, world.jobs.samples = (), (), ()
    world.jobs.reports = [REPORT]
    service.collect()
    (event,) = service.ooms(10)
    assert (event.id, event.pid, event.origin, event.command, event.user) == ("99250000-7", 7, "agent", "train", "mira")
    assert service.oom("99250000-7") == event
    message = event.incident.message
    assert message.process_in_use_bytes == 10 * GIB
    assert message.requested_bytes == 3 * GIB
    assert message.reserved_unallocated_bytes == 4 * GIB
    assert event.cause == "fragmentation"
    assert service.oom_counts()["fragmentation"] == 1
    assert service.oom_counts()["capacity"] == 0


def test_another_process_is_named_by_its_pid() -> None:
    world = World(driver=Driver(processes=(DeviceProcess(7, 6 * GIB), DeviceProcess(8, 4 * GIB))))
    service = world.service()
    world.jobs.reports = [REPORT]
    service.collect()
    (event,) = service.ooms(10)
    assert [(other.pid, other.used_bytes) for other in event.incident.message.other_processes] == [(8, 4 * GIB)]


def test_what_follows_each_collection_sees_its_frame() -> None:
    service = World().service()
    seen: list[object] = []
    service.after_each(lambda: seen.append(service.frame()))
    frames = [service.collect(), service.collect()]
    assert seen == frames


def test_stopping_lets_go_of_every_source() -> None:
    world = World()
    service = world.service()
    service.start()
    assert service.wait_for_frame(10) is not None
    service.stop()
    assert world.driver.closed
    assert world.jobs.closed


def test_a_service_that_never_started_can_be_stopped() -> None:
    world = World()
    world.service().stop()
    assert world.driver.closed


def _logged(count: int = 1, memory: str = "gpu", cause: str = "capacity") -> LoggedIncident:
    incident = Incident(
        source="/logs/train.log",
        format="torch-cuda-2.2",
        framework="PyTorch",
        memory=memory,
        count=count,
        text="CUDA out of memory.",
        message=OomMessage(device=0, requested_bytes=3 * GIB, total_bytes=12 * GIB, free_bytes=2 * GIB),
        causes=(Cause(cause, 0.6),),
    )
    return LoggedIncident(key=f"1.{memory}", at_unix=99.5, incident=incident)


def test_an_error_in_a_log_becomes_an_event_and_its_repetitions_count_in_it(caplog: pytest.LogCaptureFixture) -> None:
    logs = Logs(found=(_logged(),))
    service = World(logs=logs).service()
    with caplog.at_level(logging.WARNING):
        frame = service.collect()
        logs.found = (_logged(count=3),)
        service.collect()
    assert [(source.name, source.up) for source in frame.sources][-1] == ("logs", True)
    (event,) = service.ooms(10)
    assert (event.origin, event.at_unix, event.pid, event.incident.count) == ("log", 99.5, None, 3)
    assert event.incident.source == "/logs/train.log"
    assert service.oom_counts()["capacity"] == 1
    (record,) = caplog.records
    assert "/logs/train.log" in record.message


def test_a_host_out_of_memory_in_a_log_is_an_event_too() -> None:
    service = World(logs=Logs(found=(_logged(memory="host", cause="host_memory"),))).service()
    service.collect()
    assert service.oom_counts()["host_memory"] == 1
    assert service.ooms(1)[0].incident.memory == "host"


def test_what_the_agent_reports_and_the_log_repeats_is_counted_once() -> None:
    world = World(logs=Logs())
    service = world.service()
    world.jobs.reports = [REPORT]
    service.collect()
    assert world.logs is not None
    world.logs.found = (_logged(),)
    service.collect()
    (event,) = service.ooms(10)
    assert (event.pid, event.origin, event.incident.text) == (7, "agent", "CUDA out of memory.")
    assert sum(service.oom_counts().values()) == 1


def test_logs_that_cannot_be_read_are_a_source_that_is_down() -> None:
    world = World(logs=Logs(down=ZeroDivisionError("by zero")))
    service = world.service()
    frame = service.collect()
    assert [(source.name, source.up) for source in frame.sources][-1] == ("logs", False)
    assert frame.devices
    service.stop()
    assert world.logs is not None
    assert world.logs.closed


def _filed(at_unix: float = 99.25, pid: int = 7, uid: int = 0) -> FiledReport:
    evidence = training_evidence(pid=pid, stem=f"{pid}-777-1", at_unix=at_unix)
    figures = replace(evidence.figures, uid=uid)
    return FiledReport(stem=evidence.stem, uid=uid, figures=figures, evidence=evidence, packed=packed(evidence))


def test_a_packet_and_its_files_are_one_event_with_evidence_and_the_kernels_pid() -> None:
    world = World(files=Files())
    service = world.service()
    assert world.files is not None
    service.collect()
    filed = _filed(pid=3)  # in its container the process is number 3
    world.files.filed = [filed]
    world.jobs.reports = [replace(filed.figures, pid=7)]
    service.collect()
    (event,) = service.ooms(10)
    assert (event.id, event.pid, event.command) == ("99250000-7", 7, "train")
    assert event.evidence is not None
    assert event.evidence.attribution == training_evidence().attribution
    assert event.evidence.segments == ()
    assert service.evidence(event.id) == filed.packed
    assert world.files.stored == ["3-777-1"]
    assert sum(service.oom_counts().values()) == 1


def test_a_packet_waits_for_files_that_are_expected_and_no_longer() -> None:
    world = World(files=Files(expected={"7-777-1", "7-777-2"}))
    service = world.service()
    assert world.files is not None
    world.jobs.reports = [replace(REPORT, stem="7-777-1", uid=0), replace(REPORT, stem="7-777-2", uid=0, at_unix=99.5)]
    service.collect()
    assert service.ooms(10) == []
    world.files.expected.discard("7-777-2")
    world.files.filed = [_filed()]
    service.collect()
    assert [(event.id, event.evidence is not None) for event in service.ooms(10)] == [
        ("99500000-7", False),
        ("99250000-7", True),
    ]


def test_errors_that_share_a_name_are_an_event_each() -> None:
    world = World(files=Files(expected={"7-777-1"}))
    service = world.service()
    assert world.files is not None
    first, second = _filed(at_unix=98.0), _filed(at_unix=99.0)
    world.jobs.reports = [first.figures, second.figures]
    service.collect()
    world.files.filed, world.files.expected = [second], set()
    service.collect()
    assert [(event.at_unix, event.evidence is not None) for event in service.ooms(9)] == [(99.0, True), (98.0, False)]
    world.jobs.outcomes = [Outcome("7-777-1", True, 0)]
    service.collect()
    assert [event.recovered for event in service.ooms(9)] == [True, None]


def test_a_packet_whose_files_never_come_is_an_event_after_some_collections() -> None:
    world = World(files=Files(expected={"7-777-1"}))
    service = world.service()
    world.jobs.reports = [replace(REPORT, stem="7-777-1", uid=0)]
    for _ in range(10):
        service.collect()
    assert service.ooms(10) == []
    service.collect()
    assert [event.id for event in service.ooms(10)] == ["99250000-7"]


def test_another_users_file_of_the_same_name_is_another_event() -> None:
    world = World(files=Files())
    service = world.service()
    assert world.files is not None
    world.jobs.reports = [replace(REPORT, stem="7-777-1", uid=1000)]
    world.files.filed = [_filed(uid=65534, at_unix=98.0)]
    service.collect()
    theirs, ours = sorted(service.ooms(10), key=lambda event: event.at_unix)
    assert ours.evidence is None
    assert theirs.evidence is not None
    assert theirs.user != ours.user


def test_a_report_that_the_last_daemon_stored_is_counted_no_more_and_its_files_go(tmp_path: Path) -> None:
    first = World(files=Files(filed=[_filed()]), store=EventStore(tmp_path / "events.db"))
    service = first.service()
    service.collect()
    service.stop()
    second = World(files=Files(filed=[_filed()]), store=EventStore(tmp_path / "events.db"))
    service = second.service()
    service.collect()
    assert second.files is not None
    assert second.files.stored == ["7-777-1"]
    assert len(service.ooms(10)) == 1
    assert sum(service.oom_counts().values()) == 0
    service.stop()
    assert second.files.closed


def test_files_stay_until_their_event_is_on_the_disk(tmp_path: Path) -> None:
    path = tmp_path / "events.db"
    world = World(files=Files(filed=[_filed()]), store=EventStore(path))
    service = world.service()
    assert world.files is not None
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        service.collect()
        assert world.files.stored == []
        assert len(service.ooms(10)) == 1
        other.execute("ROLLBACK")
    (event,) = service.ooms(10)
    wait_until(lambda: world.store.is_written(event.id), "the disk")
    service.collect()
    assert world.files.stored == ["7-777-1"]
    service.stop()


def test_a_report_of_long_ago_is_not_joined_with_what_its_pid_is_now() -> None:
    world = World(files=Files(filed=[_filed(at_unix=5.0)]))
    world.now = 5000.0
    service = world.service()
    service.collect()
    (event,) = service.ooms(10)
    assert (event.command, event.incident.message.process_in_use_bytes) == ("train.py", None)
    assert event.before[-1].reserved_bytes == event.incident.message.reserved_bytes


@pytest.mark.parametrize("early", [True, False])
@pytest.mark.parametrize("recovered", [True, False])
def test_an_outcome_is_kept_with_its_event_whichever_comes_first(early: bool, recovered: bool) -> None:
    world = World(files=Files(expected={"7-777-1"}), logs=Logs())
    service = world.service()
    assert world.files is not None
    filed = _filed()
    if early:
        world.jobs.reports = [filed.figures]
        world.jobs.outcomes = [Outcome("7-777-1", recovered, 0), Outcome("7-777-1", not recovered, 1000)]
        service.collect()
    world.files.filed = [filed]
    service.collect()
    if not early:
        assert service.ooms(1)[0].recovered is None
        world.files.outcomes = [Outcome("7-777-1", recovered, 0), Outcome("7-777-1", not recovered, 1000)]
        service.collect()
    assert service.ooms(1)[0].recovered is recovered
    # A log that tells of it later does not undo it, nor the explanation by evidence.
    explained = service.ooms(1)[0].incident
    message = replace(explained.message, other_processes=(OtherProcess(8, GIB), OtherProcess(9, GIB)))
    logged = replace(_logged().incident, message=message, text="printed")
    assert world.logs is not None
    world.logs.found = (LoggedIncident(key="1", at_unix=99.5, incident=logged),)
    service.collect()
    (event,) = service.ooms(10)
    assert event.recovered is recovered
    assert event.incident == replace(explained, text="printed")


def test_the_minutes_before_go_with_the_event() -> None:
    world = World()
    service = world.service()
    for second, reserved in enumerate((4, 6, 6, 6, 9)):
        world.now = 94.0 + second
        stats = replace(STATS, reserved_bytes=reserved * GIB, allocated_bytes=3 * GIB)
        world.jobs.samples = (AgentSample(pid=7, at_unix=world.now, stats=(stats,)),)
        service.collect()
    world.jobs.reports = [REPORT]
    world.now = 100.0
    service.collect()
    (event,) = service.ooms(10)
    figures = [(usage.at_unix, usage.reserved_bytes, usage.used_bytes) for usage in event.before]
    assert figures == [
        (94.0, 4 * GIB, 10 * GIB),
        (95.0, 6 * GIB, 10 * GIB),
        (97.0, 6 * GIB, 10 * GIB),
        (98.0, 9 * GIB, 10 * GIB),
        (99.25, 9 * GIB, None),
    ]


def test_a_process_that_ended_without_a_word_is_shown_as_ended_with_its_last_figures() -> None:
    world = World()
    service = world.service()
    service.collect()
    stats = replace(STATS, reserved_bytes=11 * GIB)
    world.jobs.last = [LastSample(sample=AgentSample(pid=7, at_unix=99.0, stats=(stats,)), uid=0)]
    world.jobs.samples = ()
    world.driver.processes = ()
    frame = service.collect()
    assert frame.processes == ()
    (ended,) = service.departed()
    assert (ended.pid, ended.at_unix, ended.reserved_bytes, ended.user) == (7, 99.0, 11 * GIB, "root")
    world.now = 100.0 + 601
    service.collect()
    assert service.departed() == ()
