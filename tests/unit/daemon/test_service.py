"""One cycle of the loop, with sources that can be told what to say."""

import logging
from collections.abc import Iterable
from dataclasses import dataclass, field

import pytest

from vramscope.daemon.service import Service
from vramscope.daemon.store.events import EventStore
from vramscope.daemon.watch import LoggedIncident
from vramscope.schema.agent import AgentSample, LastSample, OomReport, Outcome
from vramscope.schema.allocator import AllocatorStats
from vramscope.schema.device import Device, DeviceProcess
from vramscope.schema.errors import SourceDown
from vramscope.schema.frame import HostProcess
from vramscope.schema.oom import Cause, Incident, OomMessage
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
class World:
    driver: Driver = field(default_factory=Driver)
    hosts: Hosts = field(default_factory=Hosts)
    jobs: Jobs = field(default_factory=Jobs)
    logs: Logs | None = None
    now: float = 100.0

    def service(self) -> Service:
        return Service(
            self.driver,
            self.hosts,
            self.jobs,
            EventStore(None),
            logs=self.logs,
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
