"""A service with sources whose answers a test sets."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from vramscope.daemon.service import Service
from vramscope.daemon.store.events import EventStore
from vramscope.daemon.watch import LoggedIncident
from vramscope.schema.agent import AgentSample, FiledReport, LastSample, OomReport, Outcome
from vramscope.schema.allocator import AllocatorStats
from vramscope.schema.device import Device, DeviceProcess
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

    def finish(self) -> tuple[LoggedIncident, ...]:
        assert not self.closed
        return self.read()

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


def logged_error(count: int = 1, memory: str = "gpu", cause: str = "capacity") -> LoggedIncident:
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
