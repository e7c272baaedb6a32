"""An out-of-memory error: what was printed, what follows from it, why it happened and what to change."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .architecture import Architecture
    from .evidence import Evidence
    from .history import Usage
    from .plan import Gpu

CAUSES = (
    "fragmentation",
    "capacity",
    "oversized_request",
    "other_processes",
    "process_limit",
    "leak",
    "private_pools",
    "non_torch_memory",
    "serving_config",
    "library_workspace",
    "host_memory",
    "kernel_resources",
    "unknown",
)


@dataclass(frozen=True, slots=True)
class OtherProcess:
    """A process that the message names as a holder of the device's memory."""

    pid: int
    used_bytes: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class OomMessage:
    """The figures of one message, each exactly as stated; None where the text does not state it.

    ``reserved_bytes`` includes ``allocated_bytes``; ``reserved_unallocated_bytes`` does not. PyTorch's "allocated"
    includes the free blocks of private pools. ``process_in_use_bytes`` is the failing process by the driver's count.
    """

    device: int | None = None
    requested_bytes: int | None = None
    total_bytes: int | None = None
    free_bytes: int | None = None
    allocated_bytes: int | None = None
    reserved_bytes: int | None = None
    reserved_unallocated_bytes: int | None = None
    private_pool_bytes: int | None = None
    limit_bytes: int | None = None
    process_in_use_bytes: int | None = None
    other_processes: tuple[OtherProcess, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Breakdown:
    """Where the device's memory is. The parts, without ``requested_bytes``, add up to the total where all are known.

    ``allocated_bytes`` is what the program uses (without free blocks of private pools); ``cached_bytes`` is reserved by
    the allocator and unused; ``non_torch_bytes`` is the failing process's context and libraries.
    """

    other_processes_bytes: int | None = None
    non_torch_bytes: int | None = None
    allocated_bytes: int | None = None
    cached_bytes: int | None = None
    private_pool_free_bytes: int | None = None
    free_bytes: int | None = None
    requested_bytes: int | None = None


@dataclass(frozen=True, slots=True)
class Cause:
    """One reason, with the numbers it rests on. ``id`` is one of CAUSES; ``confidence`` is 0 to 1."""

    id: str
    confidence: float
    evidence: tuple[str, ...] = ()
    detail: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """One change: ``change`` has one of the keys env, code, device_map, batch_size. Beside the last one,
    in training, ``gradient_accumulation_steps`` is by how many times as many the effective batch stays.

    ``verified`` says how it was tried before it was given; None for advice from reasoning alone.
    """

    id: str
    title: str
    change: Mapping[str, Any]
    why: str
    expected: str
    cost: str
    verified: Mapping[str, Any] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Circumstances:
    """What is known beside the message itself; every field may be unknown. From the agent, or read from the log.

    ``torch_version`` is exact ("2.15.0"); a version that the wording bounds stays with the format. ``gpus`` are the
    machine's as the job numbers them, free without the failing process; ``architecture`` is that of the job's model.
    """

    torch_version: str | None = None
    allocator_settings: str | None = None  # the value of PYTORCH_CUDA_ALLOC_CONF or PYTORCH_ALLOC_CONF
    training: bool | None = None
    batch_size: int | None = None
    visible_devices: str | None = None
    gpus: tuple[Gpu, ...] = ()
    architecture: Architecture | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Incident:
    """One out-of-memory error, once, however often it was printed (``count``).

    ``source`` is a file's name, "-" for stdin, or "agent"; ``lines`` are the first and last line of its first
    printing, 1-based. ``memory`` is "gpu", "host" or "on-chip". ``rank`` is the printer's name where lines carry one.
    """

    source: str
    format: str
    framework: str
    memory: str = "gpu"
    count: int = 1
    lines: tuple[int, int] | None = None
    rank: str | None = None
    text: str | None = None
    message: OomMessage = OomMessage()
    breakdown: Breakdown = Breakdown()
    causes: tuple[Cause, ...] = ()
    advice: tuple[Advice, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OomEvent:
    """An incident of this machine, as the daemon keeps it. ``origin`` is "agent", "log" or "simulated".

    ``id`` is unique in the daemon's store. ``recovered`` tells whether the job went on; None while unknown.
    ``evidence`` is what the agent wrote down, in the short form; ``before`` the failing process's memory on the failing
    device during the minutes before, oldest first.
    """

    id: str
    at_unix: float
    origin: str
    incident: Incident
    pid: int | None = None
    uuid: str | None = None
    command: str | None = None
    user: str | None = None
    recovered: bool | None = None
    evidence: Evidence | None = None
    before: tuple[Usage, ...] = ()

    @property
    def cause(self) -> str:
        """The id of the first cause, the label under which the event is counted."""
        return self.incident.causes[0].id if self.incident.causes else "unknown"
