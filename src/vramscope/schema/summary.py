"""What a job's agent leaves at the job's end: how much memory it came to need. Decoding trusts nothing."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .checks import load, many, matching, record, take, whole
from .wire import MAX_DEVICES

SUMMARY_NAME = re.compile(r"[1-9][0-9]{0,9}-[0-9]{1,20}\.summary\Z")
MAX_SUMMARY_BYTES = 64 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class DevicePeak:
    """One device's allocator over the job's life. ``device`` is the index that the process itself used."""

    device: int
    uuid: str | None = None
    allocated_peak_bytes: int = 0
    reserved_peak_bytes: int = 0
    total_bytes: int | None = None
    limit_bytes: int | None = None
    alloc_retries: int = 0
    ooms: int = 0

    @property
    def room_bytes(self) -> int | None:
        """The most that the process may hold: its limit, or the whole device."""
        known = [size for size in (self.total_bytes, self.limit_bytes) if size]
        return min(known) if known else None

    @property
    def margin_bytes(self) -> int | None:
        """What was left of that at the peak; None where it is unknown."""
        return None if self.room_bytes is None else max(0, self.room_bytes - self.reserved_peak_bytes)

    @property
    def waste_bytes(self) -> int:
        """What the allocator held at its peak beyond the most that the program ever used."""
        return max(0, self.reserved_peak_bytes - self.allocated_peak_bytes)


@dataclass(frozen=True, slots=True, kw_only=True)
class JobSummary:
    """One process of a job."""

    pid: int
    rank: int | None = None
    devices: tuple[DevicePeak, ...] = ()


def decode_summary(data: bytes) -> JobSummary:
    """A summary's file. ValueError if malformed or too long."""
    if len(data) > MAX_SUMMARY_BYTES:
        raise ValueError(f"a summary of {len(data)} bytes")
    known = take(load(data), _SUMMARY)
    if "pid" not in known:
        raise ValueError("pid is missing")
    return JobSummary(**known)


_BYTES = whole(1 << 63)
_SUMMARY = {
    "pid": whole(1 << 31),
    "rank": whole(1 << 31),
    "devices": many(
        record(
            DevicePeak,
            {
                "device": whole(1 << 16),
                "uuid": matching(re.compile(r"[A-Za-z0-9/-]{1,96}\Z")),
                "allocated_peak_bytes": _BYTES,
                "reserved_peak_bytes": _BYTES,
                "total_bytes": _BYTES,
                "limit_bytes": _BYTES,
                "alloc_retries": _BYTES,
                "ooms": _BYTES,
            },
            ("device",),
        ),
        MAX_DEVICES,
    ),
}
