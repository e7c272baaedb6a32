"""A process's memory on one device over time, as the daemon's collections saw it."""

from __future__ import annotations

from dataclasses import dataclass


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
