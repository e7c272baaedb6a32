"""What passes between the agent in a job and the daemon: packets, the two-slot sample file, the names of things.

Decoding trusts nothing: the other side may be another user's program. It is bounded, and anything but a well-formed
message is one ValueError. Runs on Python 3.9: the agent imports it inside the job, where nothing is ever decoded.
"""

from __future__ import annotations

import json
import re
import struct
from collections.abc import Container, Mapping
from typing import TYPE_CHECKING, Any, Callable, NamedTuple
from zlib import crc32

from .checks import load, matching, moment, seconds, shown, table, take, text, truth, whole

if TYPE_CHECKING:
    # These use slots, which Python 3.9's dataclasses do not know; only the daemon's side builds them.
    from .agent import AgentSample, OomReport, Outcome
    from .allocator import AllocatorStats

PROTOCOL = 1

RUNTIME_DIR_VARIABLE = "VRAMSCOPE_RUNTIME_DIR"
RUN_ID_VARIABLE = "VRAMSCOPE_RUN_ID"
INTERVAL_VARIABLE = "VRAMSCOPE_AGENT_INTERVAL"  # seconds
FIRST_EVENTS_VARIABLE = "VRAMSCOPE_FIRST_EVENTS"  # 1: the history's first events are kept beside its newest
STACKS_VARIABLE = "VRAMSCOPE_STACKS"  # 1: the allocation history keeps Python stacks
HISTORY_VARIABLE = "VRAMSCOPE_HISTORY"  # 0: no allocation history
DRYRUN_VARIABLE = "VRAMSCOPE_DRYRUN"  # what a rehearsal on a simulated device wants to know

SOCKET_NAME = "agent.sock"
SLOTS_FOLDER = "agents"
REPORTS_FOLDER = "reports"
# Beside a snapshot's file: what PyTorch leaves out of it.
CIRCUMSTANCES_ENDING = ".vramscope.json"
CIRCUMSTANCES_SCHEMA = "vramscope.circumstances/1"
SLOTS_NAME = re.compile(r"[1-9][0-9]{0,9}-[0-9]{1,20}\.slots\Z")
REQUEST_SUFFIX = ".request"  # behind a slots file's name without its own: asks that job's agent for a capture
FIRST_CAPTURE = 100_000  # the number of a capture's stem; those of errors are lower
RUN_ID = re.compile(r"[0-9a-f]{16}\Z")
# A report's files: STEM.json holds the figures, STEM.evidence all else. The stem is pid, start in ticks, number.
REPORT_STEM = re.compile(r"([1-9][0-9]{0,9})-([0-9]{1,20})-([0-9]{1,6})\Z")
SUMMARY_SUFFIX = ".summary"  # of a process, not of a report: PID-TICKS.summary

MAX_DEVICES = 32
MAX_PACKET_BYTES = 16 * 1024
SLOT_BYTES = 16 * 1024
SLOTS_FILE_BYTES = 2 * SLOT_BYTES

_encode = json.JSONEncoder(separators=(",", ":"), allow_nan=False).encode
_MAGIC = b"vramslt1"
_HEADER = struct.Struct("<8sQII")  # magic, sequence number, payload length, CRC-32 of the two and the payload
_NUMBERS = struct.Struct("<QI")
_MAX_PAYLOAD_BYTES = SLOT_BYTES - _HEADER.size
_LONGEST_NUMBER = 24  # a float's digits, or those of 64 bits


class Hello(NamedTuple):
    """The first packet of an agent. ``slots`` names its sample file in the agents folder; None when it has none.

    ``interval_seconds`` is the time between two of its samples while the job's memory changes.
    """

    slots: str | None = None
    interval_seconds: float | None = None
    torch_version: str | None = None
    cuda_version: str | None = None
    allocator_settings: str | None = None
    rank: int | None = None
    local_rank: int | None = None
    world_size: int | None = None
    backend: str | None = None
    history: str | None = None  # who records the allocator's history: "vramscope" or "job"
    frameworks: Mapping[str, str] | None = None  # package -> version, of those that are loaded


class Goodbye(NamedTuple):
    """The last packet of an agent whose job ended in order."""


def encode_packet(kind: str, document: Mapping[str, Any]) -> bytes:
    """One packet. ``document`` holds the fields of Hello or OomReport (``stats`` as a mapping); None is left out."""
    return _dump({"v": PROTOCOL, "kind": kind, **{key: value for key, value in document.items() if value is not None}})


def decode_packet(data: bytes, pid: int) -> Hello | Goodbye | OomReport | Outcome:
    """One packet of the process that the kernel names as ``pid``. ValueError if malformed or of another version."""
    if len(data) > MAX_PACKET_BYTES:
        raise ValueError(f"a packet of {len(data)} bytes")
    document = load(data)
    if type(document.get("v")) is not int or document["v"] != PROTOCOL:
        raise ValueError(f"protocol version {shown(document.get('v'))}, this is {PROTOCOL}")
    kind = document.get("kind")
    if kind == "hello":
        return Hello(**take(document, _HELLO))
    if kind == "oom":
        return decode_oom(document, pid)
    if kind == "outcome":
        return _outcome(document)
    if kind == "goodbye":
        return Goodbye()
    raise ValueError(f"packet of kind {shown(kind)}")


def decode_report(data: bytes, pid: int) -> OomReport:
    """A report's file, which holds the same bytes as its packet. ValueError as for a packet."""
    from .agent import OomReport

    packet = decode_packet(data, pid)
    if not isinstance(packet, OomReport):
        raise ValueError("not an out-of-memory report")
    return packet


def encode_slot(sequence: int, at_unix: float, devices: list[dict[str, Any]], pinned_bytes: int | None = None) -> bytes:
    """One slot: a sample of ``devices``, each with AllocatorStats' fields. Devices that find no room are left out."""
    return pack_slot(sequence, sample_form(devices, pinned_bytes) % at_unix)


def sample_form(devices: list[dict[str, Any]], pinned_bytes: int | None = None, changing: Container[str] = ()) -> bytes:
    """A sample's text, to be filled in (``%``) with its time and the devices' ``changing`` figures, in their order.

    It is written once and filled in each second: out of cold caches every step of a sample counts. Devices that could
    find no room are left out.
    """
    ending = "]}" if pinned_bytes is None else f'],"pinned_bytes":{pinned_bytes}}}'
    parts = [_object(device, changing) for device in devices[:MAX_DEVICES]]
    while True:
        form = f'{{"at":%r,"devices":[{",".join(parts)}{ending}'
        if len(form) + _LONGEST_NUMBER * form.count("%") <= _MAX_PAYLOAD_BYTES:
            return form.encode("ascii")
        parts.pop()


def pack_slot(sequence: int, sample: bytes) -> bytes:
    """One slot that holds this text of a sample."""
    length = len(sample)
    return _HEADER.pack(_MAGIC, sequence, length, crc32(sample, crc32(_NUMBERS.pack(sequence, length)))) + sample


def _object(figures: Mapping[str, Any], changing: Container[str]) -> str:
    return (
        "{"
        + ",".join(
            f'"{name}":' + ("%d" if name in changing else _encode(value).replace("%", "%%"))
            for name, value in figures.items()
        )
        + "}"
    )


def slot_offset(sequence: int) -> int:
    """Where in the file the slot with this sequence number stands: the two take turns."""
    return sequence % 2 * SLOT_BYTES


def decode_slots(data: bytes, pid: int, hello: Hello) -> AgentSample | None:
    """The newest whole sample of a slots file; None when there is none: empty, torn twice, malformed, too long."""
    if len(data) > SLOTS_FILE_BYTES:
        return None
    whole = []
    for start in (0, SLOT_BYTES):
        if len(data) < start + _HEADER.size:
            continue
        magic, sequence, length, checksum = _HEADER.unpack_from(data, start)
        if magic == _MAGIC and length <= _MAX_PAYLOAD_BYTES:
            whole.append((sequence, data[start + _HEADER.size : start + _HEADER.size + length], checksum))
    # The newer slot may be half-written: its writer was killed within it. The older one is then the answer.
    for sequence, payload, checksum in sorted(whole, reverse=True):
        if _checksum(sequence, payload) == checksum:
            try:
                return _sample(load(payload), pid, hello)
            except ValueError:
                return None
    return None


def _sample(document: dict[str, Any], pid: int, hello: Hello) -> AgentSample:
    from .agent import AgentSample

    devices = document.get("devices")
    if not isinstance(devices, list) or len(devices) > MAX_DEVICES:
        raise ValueError("devices is not a short list")
    stats = tuple(_stats(device) for device in devices)
    if len({entry.device for entry in stats}) < len(stats):
        raise ValueError("a device is named twice")
    return AgentSample(
        pid=pid,
        at_unix=moment(document.get("at")),
        stats=stats,
        **take(document, _SAMPLE),
        torch_version=hello.torch_version,
        cuda_version=hello.cuda_version,
        allocator_settings=hello.allocator_settings,
        rank=hello.rank,
        local_rank=hello.local_rank,
        world_size=hello.world_size,
        backend=hello.backend,
        history=hello.history,
        frameworks=hello.frameworks or {},
    )


def decode_oom(document: Mapping[str, Any], pid: int) -> OomReport:
    """The figures of an out-of-memory error, as a packet or a larger document holds them. ValueError if malformed."""
    from .agent import OomReport

    figures = take(document, _REPORT)
    if "requested_bytes" not in figures:
        raise ValueError("requested_bytes is missing")
    return OomReport(pid=pid, at_unix=moment(document.get("at_unix")), stats=_stats(document.get("stats")), **figures)


def _outcome(document: Mapping[str, Any]) -> Outcome:
    from .agent import Outcome

    known = take(document, {"stem": matching(REPORT_STEM), "recovered": truth})
    if len(known) < 2:
        raise ValueError("stem or recovered is missing")
    return Outcome(**known)


def _stats(document: object) -> AllocatorStats:
    from .allocator import AllocatorStats

    if not isinstance(document, dict):
        raise ValueError("a device's statistics are not an object")
    figures = take(document, _STATS)
    if "device" not in figures:
        raise ValueError("device is missing")
    return AllocatorStats(**figures)


_BYTES = whole(1 << 63)
_RANK = whole(1 << 31)
_HELLO: dict[str, Callable[[object], Any]] = {
    "slots": matching(SLOTS_NAME),
    "interval_seconds": seconds,
    "torch_version": text(64),
    "cuda_version": text(64),
    "allocator_settings": text(512),
    "rank": _RANK,
    "local_rank": _RANK,
    "world_size": _RANK,
    "backend": text(32),
    "history": matching(re.compile(r"(vramscope|job)\Z")),
    "frameworks": table(text(64), 64, text(64)),
}
_SAMPLE: dict[str, Callable[[object], Any]] = {"pinned_bytes": _BYTES}
_STATS: dict[str, Callable[[object], Any]] = {
    "device": whole(1 << 16),
    "uuid": matching(re.compile(r"[A-Za-z0-9/-]{1,96}\Z")),
    "allocated_bytes": _BYTES,
    "reserved_bytes": _BYTES,
    "active_bytes": _BYTES,
    "inactive_split_bytes": _BYTES,
    "requested_bytes": _BYTES,
    "private_pool_bytes": _BYTES,
    "allocated_peak_bytes": _BYTES,
    "reserved_peak_bytes": _BYTES,
    "alloc_retries": _BYTES,
    "ooms": _BYTES,
    "segments": _BYTES,
    "allocations": _BYTES,
    "limit_bytes": _BYTES,
}
_REPORT: dict[str, Callable[[object], Any]] = {
    "requested_bytes": _BYTES,
    "total_bytes": _BYTES,
    "free_bytes": _BYTES,
    "limit_bytes": _BYTES,
    "private_pool_free_bytes": _BYTES,
    "torch_version": text(64),
    "allocator_settings": text(512),
    "visible_devices": text(512),
    "rank": _RANK,
    "command": text(256),
    "stem": matching(REPORT_STEM),
}


def _checksum(sequence: int, payload: bytes) -> int:
    return crc32(payload, crc32(_NUMBERS.pack(sequence, len(payload))))


def _dump(document: Mapping[str, Any]) -> bytes:
    return _encode(document).encode("ascii")
