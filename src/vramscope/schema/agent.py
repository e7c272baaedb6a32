"""What the agent inside a job reports: samples while it runs, a report when memory runs out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .allocator import AllocatorStats

if TYPE_CHECKING:
    from .evidence import Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class AgentSample:
    """The newest sample of one agent. ``pid`` is the kernel's word (peer credentials), not the job's own.

    ``pinned_bytes`` is the page-locked host memory that PyTorch holds, cached blocks included.
    """

    pid: int
    at_unix: float
    stats: tuple[AllocatorStats, ...] = ()
    torch_version: str | None = None
    cuda_version: str | None = None
    allocator_settings: str | None = None
    rank: int | None = None
    local_rank: int | None = None
    world_size: int | None = None
    backend: str | None = None
    history: str | None = None
    frameworks: Mapping[str, str] = field(default_factory=dict)
    pinned_bytes: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OomReport:
    """What PyTorch's out-of-memory observer saw, on the failing thread, while every tensor was still alive.

    ``requested_bytes`` is the segment that the allocator asked the driver for, the figure PyTorch prints.
    ``private_pool_free_bytes`` are free blocks in private pools, which PyTorch counts as allocated in its text.
    ``stem`` names the report's files in the reports folder. ``uid`` is the kernel's word on whose it is, never the
    job's.
    """

    pid: int
    at_unix: float
    stats: AllocatorStats
    requested_bytes: int
    total_bytes: int | None = None
    free_bytes: int | None = None
    limit_bytes: int | None = None
    private_pool_free_bytes: int | None = None
    torch_version: str | None = None
    allocator_settings: str | None = None
    visible_devices: str | None = None
    rank: int | None = None
    command: str | None = None
    stem: str | None = None
    uid: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FiledReport:
    """A report as its files have it. ``uid`` owns them; ``run`` is the ``vramscope run`` in whose folder they lie.

    ``evidence`` and ``packed``, the same as it was written, are None where the job had no time for more than figures.
    """

    stem: str
    uid: int
    figures: OomReport
    run: str | None = None
    evidence: Evidence | None = None
    packed: bytes | None = None
    recovered: bool | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a job went on after the error whose report is ``stem``. ``uid`` is the kernel's word."""

    stem: str
    recovered: bool
    uid: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LastSample:
    """The last sample of a job that ended without a goodbye. ``uid`` is the kernel's word."""

    sample: AgentSample
    uid: int
