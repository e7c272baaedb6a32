"""A scripted machine of two GPUs for the demo: one job fragments and runs out of memory, another serves in peace.

The figures are a story, not a simulation of the allocator; everything behind the sources is the real daemon.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from vramscope.schema.agent import AgentSample, LastSample, OomReport, Outcome
from vramscope.schema.allocator import AllocatorStats
from vramscope.schema.device import Device, DeviceProcess
from vramscope.schema.frame import HostProcess
from vramscope.schema.units import GIB, MIB

OOM_AT_SECONDS = 8.0
RESTART_AT_SECONDS = 14.0

_TOTAL = 24564 * MIB
_DRIVER = 412 * MIB
_CONTEXT = 526 * MIB
_UUIDS = ("GPU-5c1d7a30-0000-4000-8000-000000000000", "GPU-5c1d7a30-0000-4000-8000-000000000001")
_NOTEBOOK, _SERVER, _TRAINER, _RESTARTED = 40877, 40512, 41001, 41077


@dataclass(frozen=True, slots=True)
class SimulatedReading:
    """One sweep over the scripted devices."""

    devices: tuple[Device, ...]
    driver_version: str | None = "580.00 (simulated)"
    cuda_driver_version: str | None = "13.0"


class SimulatedMachine:
    """Plays the driver; ``hosts`` and ``jobs`` play /proc and the agents of the same machine."""

    name = "nvml"

    def __init__(self, monotonic: Callable[[], float], clock: Callable[[], float]) -> None:
        self._monotonic, self._clock = monotonic, clock
        self._began = monotonic()
        self.hosts = _Hosts(clock())
        self.jobs = _Jobs(self)

    def elapsed(self) -> float:
        """Seconds since the story began."""
        return self._monotonic() - self._began

    def now(self) -> float:
        """Unix time of the daemon's clock."""
        return self._clock()

    def read(self) -> SimulatedReading:
        """Both devices at this second of the story."""
        t = self.elapsed()
        trainer, server = _trainer(t), _server(t)
        rows_0 = [DeviceProcess(_NOTEBOOK, 3276 * MIB)]
        if trainer is not None:
            rows_0.append(DeviceProcess(_trainer_pid(t), trainer.reserved_bytes + _CONTEXT))
        rows_1 = [DeviceProcess(_SERVER, server.reserved_bytes + _CONTEXT)]
        return SimulatedReading((_device(0, t, rows_0, trainer is not None), _device(1, t, rows_1, True)))

    def close(self) -> None:
        """Nothing is held."""


class _Hosts:
    """Who the scripted processes are."""

    name = "procfs"

    def __init__(self, began_unix: float) -> None:
        self._people = {
            _NOTEBOOK: HostProcess(
                pid=_NOTEBOOK,
                start_unix=began_unix - 90000,
                command="python -m ipykernel_launcher",
                uid=1003,
                user="noor",
            ),
            _SERVER: HostProcess(
                pid=_SERVER, start_unix=began_unix - 400000, command="python server.py", uid=1001, user="serving"
            ),
            _TRAINER: HostProcess(
                pid=_TRAINER, start_unix=began_unix, command="python train.py", uid=1002, user="mira"
            ),
            _RESTARTED: HostProcess(
                pid=_RESTARTED,
                start_unix=began_unix + RESTART_AT_SECONDS,
                command="python train.py",
                uid=1002,
                user="mira",
            ),
        }

    def read(self, pids: Iterable[int]) -> tuple[HostProcess, ...]:
        return tuple(self._people[pid] for pid in sorted(set(pids)) if pid in self._people)


class _Jobs:
    """What the agents inside the scripted jobs would say."""

    name = "agents"

    def __init__(self, machine: SimulatedMachine) -> None:
        self._machine = machine
        self._reported = False

    def read(self) -> tuple[AgentSample, ...]:
        t, now = self._machine.elapsed(), self._machine.now()
        trainer = _trainer(t)
        samples = [
            AgentSample(pid=_SERVER, at_unix=now, stats=(_server(t),), torch_version="2.15.0", pinned_bytes=256 * MIB)
        ]
        if trainer is not None:
            samples.append(AgentSample(pid=_trainer_pid(t), at_unix=now, stats=(trainer,), torch_version="2.15.0"))
        return tuple(samples)

    def take_reports(self) -> tuple[OomReport, ...]:
        if self._reported or self._machine.elapsed() < OOM_AT_SECONDS:
            return ()
        self._reported = True
        stats = _fragmenting(OOM_AT_SECONDS, ooms=1)
        capacity = _TOTAL - _DRIVER
        return (
            OomReport(
                pid=_TRAINER,
                at_unix=self._machine.now(),
                stats=stats,
                requested_bytes=2 * GIB,
                total_bytes=capacity,
                free_bytes=capacity - 3276 * MIB - _CONTEXT - stats.reserved_bytes,
                private_pool_free_bytes=0,
                torch_version="2.15.0",
                command="python train.py",
            ),
        )

    def take_outcomes(self) -> tuple[Outcome, ...]:
        return ()

    def take_last_samples(self) -> tuple[LastSample, ...]:
        return ()

    def close(self) -> None:
        """Nothing is held."""


def _device(index: int, t: float, rows: list[DeviceProcess], busy: bool) -> Device:
    used = sum(row.used_bytes or 0 for row in rows)
    wave = 0.5 + 0.5 * math.sin(t / 3 + index)
    return Device(
        index=index,
        uuid=_UUIDS[index],
        name="Simulated 24GB",
        pci_bus_id=f"00000000:{index + 1:02X}:00.0",
        total_bytes=_TOTAL,
        used_bytes=used,
        free_bytes=_TOTAL - _DRIVER - used,
        reserved_bytes=_DRIVER,
        utilization_ratio=round(0.82 + 0.16 * wave, 2) if busy else 0.0,
        temperature_celsius=round(58 + 9 * wave) if busy else 41.0,
        power_watts=round(286 + 70 * wave, 1) if busy else 62.0,
        processes=tuple(sorted(rows, key=lambda row: row.pid)),
    )


def _trainer_pid(t: float) -> int:
    return _TRAINER if t < OOM_AT_SECONDS else _RESTARTED


def _trainer(t: float) -> AllocatorStats | None:
    """The training job: it fragments, dies, and comes back with expandable segments."""
    if t < OOM_AT_SECONDS:
        return _fragmenting(t)
    return None if t < RESTART_AT_SECONDS else _expandable(t)


def _fragmenting(t: float, ooms: int = 0) -> AllocatorStats:
    """Varying sequence lengths: what the program uses swings, what the allocator holds only grows."""
    growth = min(t / OOM_AT_SECONDS, 1.0)
    swing = math.sin(t * 1.3)
    allocated = int((11.4 + 1.9 * growth + 0.5 * swing * (1 - growth)) * GIB) // 512 * 512
    reserved = int((13.0 + 6.1 * growth) * GIB) // (2 * MIB) * (2 * MIB)
    return AllocatorStats(
        device=0,
        uuid=_UUIDS[0],
        allocated_bytes=allocated,
        reserved_bytes=reserved,
        active_bytes=allocated,
        inactive_split_bytes=int(0.9 * (reserved - allocated)) // 512 * 512,
        requested_bytes=int(0.985 * allocated),
        allocated_peak_bytes=int(13.9 * GIB),
        reserved_peak_bytes=reserved,
        alloc_retries=int(4 * growth**3),
        ooms=ooms,
        segments=int(140 + 410 * growth),
        allocations=int(52_000 * t),
    )


def _expandable(t: float) -> AllocatorStats:
    allocated = int((12.3 + 0.9 * math.sin(t * 1.3)) * GIB) // 512 * 512
    return AllocatorStats(
        device=0,
        uuid=_UUIDS[0],
        allocated_bytes=allocated,
        reserved_bytes=int(13.6 * GIB) // (20 * MIB) * (20 * MIB),
        active_bytes=allocated,
        requested_bytes=int(0.985 * allocated),
        allocated_peak_bytes=int(13.2 * GIB),
        reserved_peak_bytes=int(13.6 * GIB) // (20 * MIB) * (20 * MIB),
        segments=3,
        allocations=int(52_000 * (t - RESTART_AT_SECONDS)),
    )


def _server(t: float) -> AllocatorStats:
    allocated = int((17.9 + 0.08 * math.sin(t * 2.1)) * GIB) // 512 * 512
    reserved = 18662 * MIB
    return AllocatorStats(
        device=0,
        uuid=_UUIDS[1],
        allocated_bytes=allocated,
        reserved_bytes=reserved,
        active_bytes=allocated,
        inactive_split_bytes=96 * MIB,
        requested_bytes=int(0.99 * allocated),
        private_pool_bytes=640 * MIB,
        allocated_peak_bytes=allocated,
        reserved_peak_bytes=reserved,
        segments=208,
        allocations=int(9_400_000 + 3_100 * t),
    )
