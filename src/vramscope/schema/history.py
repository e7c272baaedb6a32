"""Memory over time, as the daemon's collections saw it: before a failure, and the past that can be asked for."""

from __future__ import annotations

from dataclasses import dataclass

HIGHEST_LIMIT = 10_000  # of a query


@dataclass(frozen=True, slots=True)
class Usage:
    """One collection. ``device_used_bytes`` is all that was used on the device; None is unknown."""

    at_unix: float
    device_used_bytes: int | None = None
    used_bytes: int | None = None
    reserved_bytes: int | None = None
    allocated_bytes: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EndedProcess:
    """The last known figures of a process that ended without a word, killed say; on one device. It lives no more."""

    pid: int
    at_unix: float
    device: int
    uuid: str | None = None
    user: str | None = None
    allocated_bytes: int = 0
    reserved_bytes: int = 0
    allocated_peak_bytes: int | None = None
    reserved_peak_bytes: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryQuery:
    """What is asked of the past. ``device`` is a UUID or a short name, "0" naming its MIG instances too.

    No series is to have more than ``limit`` moments; without ``step_seconds`` the step follows from that.
    """

    since_unix: float
    until_unix: float
    device: str | None = None
    pid: int | None = None
    step_seconds: float | None = None
    limit: int = 300


@dataclass(frozen=True, slots=True)
class DeviceMoment:
    """The most of each figure during one step that began at ``at_unix``; None is unknown."""

    at_unix: int
    used_bytes: int | None
    total_bytes: int | None


@dataclass(frozen=True, slots=True)
class ProcessMoment:
    """The most of each figure during one step that began at ``at_unix``; None is unknown, as without an agent."""

    at_unix: int
    used_bytes: int | None
    reserved_bytes: int | None
    allocated_bytes: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceHistory:
    """A device's moments, oldest first. A step in which nobody looked has none."""

    gpu: str
    uuid: str
    name: str | None = None
    moments: tuple[DeviceMoment, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ProcessHistory:
    """A process's moments on one device, oldest first. Two processes with one pid are told apart by their start."""

    pid: int
    gpu: str
    uuid: str
    command: str | None = None
    user: str | None = None
    start_unix: float | None = None
    moments: tuple[ProcessMoment, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """The answer: from ``since_unix`` to ``until_unix``, moments at least ``step_seconds`` apart.

    What is kept more coarsely than that is further apart, and its first moment may begin before the span.
    ``left_out`` counts the series, of those longest gone, that would have made it too long.
    """

    since_unix: float
    until_unix: float
    step_seconds: int
    devices: tuple[DeviceHistory, ...] = ()
    processes: tuple[ProcessHistory, ...] = ()
    left_out: int = 0


class NotRecorded(LookupError):  # noqa: N818
    """Nothing was ever recorded of the device or the process that is asked for."""


class TooManyMoments(ValueError):  # noqa: N818
    """The step is too short for the span and the limit."""


class HistoryBusy(RuntimeError):  # noqa: N818
    """Others ask so much that there is no answer in time."""
