"""What lies beside a snapshot: what PyTorch leaves out of it (``vramscope.circumstances/1``). Nothing is trusted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from .checks import load, many, moment, record, table, take, text, whole
from .wire import CIRCUMSTANCES_SCHEMA

MAX_BYTES = 1 << 20
_BYTES = whole(1 << 62)


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceProcess:
    """A process as the driver sees it; ``used_bytes`` is None where the driver does not tell."""

    pid: int
    used_bytes: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceCircumstances:
    """One device. ``free_bytes`` is the driver's, ``limit_bytes`` what the program may reserve, None without a limit.

    ``statistics`` are ``torch.cuda.memory_stats``; ``processes`` is None where nobody asked the driver.
    """

    device: int
    uuid: str | None = None
    name: str | None = None
    total_bytes: int | None = None
    free_bytes: int | None = None
    limit_bytes: int | None = None
    statistics: Mapping[str, int] = field(default_factory=dict)
    processes: tuple[DeviceProcess, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SnapshotCircumstances:
    """``environment`` are the variables that decide where memory comes from, ``platform`` is ``sys.platform``."""

    at_unix: float | None = None
    pid: int | None = None
    torch_version: str | None = None
    cuda_version: str | None = None
    python_version: str | None = None
    platform: str | None = None
    rank: int | None = None
    environment: Mapping[str, str] = field(default_factory=dict)
    devices: tuple[DeviceCircumstances, ...] = ()


_PROCESS = {"pid": whole(1 << 31), "used_bytes": _BYTES}
_DEVICE = {
    "device": whole(1 << 16),
    "uuid": text(128),
    "name": text(128),
    "total_bytes": _BYTES,
    "free_bytes": _BYTES,
    "limit_bytes": _BYTES,
    "statistics": table(_BYTES, 1000, text(128)),
    "processes": many(record(DeviceProcess, _PROCESS, ("pid",)), 256),
}
_FIELDS = {
    "at_unix": moment,
    "pid": whole(1 << 31),
    "torch_version": text(64),
    "cuda_version": text(64),
    "python_version": text(64),
    "platform": text(64),
    "rank": whole(1 << 31),
    "environment": table(text(512), 64, text(128)),
    "devices": many(record(DeviceCircumstances, _DEVICE, ("device",)), 64),
}


def read_circumstances(data: bytes) -> SnapshotCircumstances:
    """ValueError with one line where they are malformed, too long or of another version."""
    if len(data) > MAX_BYTES:
        raise ValueError(f"circumstances of more than {MAX_BYTES} bytes")
    document = load(data)
    if document.get("schema") != CIRCUMSTANCES_SCHEMA:
        raise ValueError(f"not {CIRCUMSTANCES_SCHEMA}")
    return SnapshotCircumstances(**take(document, _FIELDS))
