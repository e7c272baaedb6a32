"""One moment of one machine: what every source said, joined per process and device."""

from __future__ import annotations

from dataclasses import dataclass

from .allocator import AllocatorStats
from .device import Device


@dataclass(frozen=True, slots=True)
class SourceStatus:
    """How one source fared: ``error`` is one line for a person, None while ``up``."""

    name: str
    up: bool
    duration_seconds: float
    last_success_unix: float | None = None
    error: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HostProcess:
    """What /proc says of a process. ``command`` is the program's name; a whole command line only where asked for."""

    pid: int
    start_unix: float | None = None
    command: str | None = None
    command_line: str | None = None
    uid: int | None = None
    user: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ProcessMemory:
    """One process on one device: the driver's view and the allocator's, joined.

    ``listed`` is False for a process that reports allocator statistics but that NVML does not list (another pid
    namespace); ``used_bytes`` is then None. ``gpu`` is the device's short name, ``Device.gpu``. ``pinned_bytes`` is the
    page-locked host memory that PyTorch holds for the whole process, whatever the device.
    """

    pid: int
    gpu: str
    uuid: str
    used_bytes: int | None = None
    listed: bool = True
    torch: AllocatorStats | None = None
    pinned_bytes: int | None = None

    @property
    def non_torch_bytes(self) -> int | None:
        """Bytes outside PyTorch's segments: CUDA context, NCCL, libraries. None if a side is unknown."""
        if self.used_bytes is None or self.torch is None:
            return None
        # The two sides are sampled up to an interval apart, so a growing job can show more reserved than used.
        return max(0, self.used_bytes - self.torch.reserved_bytes)


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """A whole collection. ``processes`` is ordered by gpu, then pid; ``hosts`` by pid."""

    at_unix: float
    devices: tuple[Device, ...] = ()
    processes: tuple[ProcessMemory, ...] = ()
    hosts: tuple[HostProcess, ...] = ()
    sources: tuple[SourceStatus, ...] = ()
    driver_version: str | None = None
    cuda_driver_version: str | None = None

    def host(self, pid: int) -> HostProcess | None:
        """What /proc said of ``pid``, or None."""
        return next((host for host in self.hosts if host.pid == pid), None)
