"""The catalogue of metrics and their samples of one Frame. Text is another file's business; no clock, no I/O.

What is unknown has no sample: a zero or a NaN would be a reading that nobody took. Constant facts (a device's name, a
process's command) are labels of the info metrics only, joined on ``uuid`` or ``pid``, so that a change of one of them
does not break every other series.
"""

from __future__ import annotations

import platform
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Any, Literal, NamedTuple

from vramscope import __version__
from vramscope.schema.allocator import AllocatorStats
from vramscope.schema.device import Device
from vramscope.schema.frame import Frame, ProcessMemory, SourceStatus
from vramscope.schema.oom import CAUSES

Labels = tuple[tuple[str, str], ...]
Samples = list[tuple[Labels, float]]

_DEVICE_LABELS = ("gpu", "uuid")
_PROCESS_LABELS = ("gpu", "uuid", "pid")


@dataclass(frozen=True, slots=True)
class Family:
    """One metric: ``name`` as its samples carry it, with the suffix ``_total`` or ``_info`` where its kind has one.

    ``unit`` is the suffix of the name that is its base unit; empty where it has none.
    """

    name: str
    kind: Literal["gauge", "counter", "info"]
    labels: tuple[str, ...]
    help: str
    unit: str = ""

    @property
    def base_name(self) -> str:
        """The name of the family in OpenMetrics, where the kind's suffix belongs to the samples alone."""
        suffix = {"gauge": "", "counter": "_total", "info": "_info"}[self.kind]
        return self.name.removesuffix(suffix)


class Collected(NamedTuple):
    """A family with its samples; their order is the Frame's."""

    family: Family
    samples: Samples


_Value = float | None


class _Reading(NamedTuple):
    """A family and where its value stands in a row; the row's type differs from group to group."""

    family: Family
    value: Callable[[Any], _Value]


def _bytes(name: str, labels: tuple[str, ...], help: str) -> Family:
    return Family(name, "gauge", labels, help, "bytes")


def _device_bytes(what: str, help: str) -> Family:
    return _bytes(f"vramscope_device_memory_{what}_bytes", _DEVICE_LABELS, help)


def _torch_bytes(what: str, help: str) -> Family:
    return _bytes(f"vramscope_torch_{what}_bytes", _PROCESS_LABELS, help)


_BUILD = Family("vramscope_build_info", "info", ("version", "python"), "The daemon's own version and its Python's.")
_DEVICE_INFO = Family(
    "vramscope_device_info",
    "info",
    (*_DEVICE_LABELS, "name", "pci_bus_id", "mig_instance", "memory", "driver_version", "cuda_driver_version"),
    "What stays the same of a GPU or MIG instance; memory is discrete, or unified where it is shared with the host.",
)
_PROCESS_INFO = Family(
    "vramscope_process_info",
    "info",
    ("pid", "command", "user"),
    "Program and user of a process that is on a GPU; without them where /proc does not know the pid.",
)
_OOM_EVENTS = Family(
    "vramscope_oom_events_total",
    "counter",
    ("cause",),
    "Out-of-memory errors since the daemon's start, by the first cause of their explanation.",
)
_COLLECTION = Family(
    "vramscope_last_collection_timestamp_seconds",
    "gauge",
    (),
    "Unix time of the newest collection; device and process series are dropped when it is too old.",
    "seconds",
)
_DEVICE_COUNT = Family(
    "vramscope_devices",
    "gauge",
    (),
    "GPUs and MIG instances that the driver lists; absent while the driver cannot be asked.",
)

_DEVICE_READINGS: tuple[_Reading, ...] = (
    _Reading(_device_bytes("total", "Memory of the device."), attrgetter("total_bytes")),
    _Reading(
        _device_bytes("used", "Memory in use on the device by the driver's count, reserved memory apart where it can."),
        attrgetter("used_bytes"),
    ),
    _Reading(_device_bytes("free", "Memory of the device that can still be allocated."), attrgetter("free_bytes")),
    _Reading(
        _device_bytes("reserved", "Memory that the driver holds for itself; absent where the driver does not tell."),
        attrgetter("reserved_bytes"),
    ),
    _Reading(
        _device_bytes("unattributed", "Used memory that no listed process accounts for; absent if one is unknown."),
        attrgetter("unattributed_bytes"),
    ),
    _Reading(
        Family(
            "vramscope_device_utilization_ratio",
            "gauge",
            _DEVICE_LABELS,
            "Share of the driver's last sample period during which a kernel ran, 0 to 1.",
            "ratio",
        ),
        attrgetter("utilization_ratio"),
    ),
    _Reading(
        Family(
            "vramscope_device_temperature_celsius", "gauge", _DEVICE_LABELS, "Temperature of the GPU core.", "celsius"
        ),
        attrgetter("temperature_celsius"),
    ),
    _Reading(
        Family("vramscope_device_power_watts", "gauge", _DEVICE_LABELS, "Power drawn by the device.", "watts"),
        attrgetter("power_watts"),
    ),
)
_PROCESS_READINGS: tuple[_Reading, ...] = (
    _Reading(
        _bytes(
            "vramscope_process_memory_used_bytes",
            _PROCESS_LABELS,
            "Memory of the device that the process holds by the driver's count.",
        ),
        attrgetter("used_bytes"),
    ),
    _Reading(
        _bytes(
            "vramscope_process_memory_non_torch_bytes",
            _PROCESS_LABELS,
            "Memory of the process outside PyTorch's segments: CUDA context, NCCL, libraries.",
        ),
        attrgetter("non_torch_bytes"),
    ),
)
_TORCH_READINGS: tuple[_Reading, ...] = (
    _Reading(
        _torch_bytes("allocated", "Blocks that the program uses, free blocks of private pools included."),
        attrgetter("allocated_bytes"),
    ),
    _Reading(
        _torch_bytes("reserved", "Segments that PyTorch's allocator got from the driver: allocated and cached."),
        attrgetter("reserved_bytes"),
    ),
    _Reading(
        _torch_bytes("active", "Allocated blocks and freed ones that still wait for a stream."),
        attrgetter("active_bytes"),
    ),
    _Reading(
        _torch_bytes("inactive_split", "Free parts of segments that are partly in use: they cannot go back."),
        attrgetter("inactive_split_bytes"),
    ),
    _Reading(
        _torch_bytes("requested", "What the program asked for, before the allocator's rounding."),
        attrgetter("requested_bytes"),
    ),
    _Reading(
        _torch_bytes("private_pool", "Segments of private pools: CUDA graphs and MemPool."),
        attrgetter("private_pool_bytes"),
    ),
    _Reading(
        _torch_bytes("limit", "The process's own limit (set_per_process_memory_fraction); absent without one."),
        attrgetter("limit_bytes"),
    ),
    _Reading(
        Family(
            "vramscope_torch_alloc_retries_total",
            "counter",
            _PROCESS_LABELS,
            "Times the driver had no memory and the allocator emptied its cache to try again.",
        ),
        attrgetter("alloc_retries"),
    ),
    _Reading(
        Family(
            "vramscope_torch_ooms_total",
            "counter",
            _PROCESS_LABELS,
            "Out-of-memory errors that the process's allocator raised, caught ones included.",
        ),
        attrgetter("ooms"),
    ),
    _Reading(
        Family(
            "vramscope_torch_segments",
            "gauge",
            _PROCESS_LABELS,
            "Segments that PyTorch's allocator holds; of expandable ones, mapped ranges.",
        ),
        attrgetter("segments"),
    ),
    _Reading(
        Family(
            "vramscope_torch_allocations_total",
            "counter",
            _PROCESS_LABELS,
            "Blocks that the program has asked PyTorch's allocator for.",
        ),
        attrgetter("allocations"),
    ),
)
_PINNED = _bytes(
    "vramscope_torch_pinned_bytes",
    ("pid",),
    "Page-locked host memory that PyTorch holds for the process, cached blocks included.",
)
_SOURCE_UP = Family("vramscope_source_up", "gauge", ("source",), "1 if the source answered in the newest collection.")
_SOURCE_READINGS: tuple[_Reading, ...] = (
    _Reading(_SOURCE_UP, lambda status: int(status.up)),
    _Reading(
        Family(
            "vramscope_source_duration_seconds",
            "gauge",
            ("source",),
            "Time that the source took in the newest collection.",
            "seconds",
        ),
        attrgetter("duration_seconds"),
    ),
)
_SOURCE_LAST_SUCCESS = _Reading(
    Family(
        "vramscope_source_last_success_timestamp_seconds",
        "gauge",
        ("source",),
        "Unix time at which the source last answered.",
        "seconds",
    ),
    attrgetter("last_success_unix"),
)
# Names and meanings that every Prometheus client library shares.
_OWN: tuple[Family, ...] = (
    Family("process_cpu_seconds_total", "counter", (), "CPU time of the daemon itself.", "seconds"),
    _bytes("process_resident_memory_bytes", (), "Resident memory of the daemon itself."),
    Family("process_start_time_seconds", "gauge", (), "Unix time at which the daemon started.", "seconds"),
    Family("process_open_fds", "gauge", (), "Open file descriptors of the daemon itself."),
)

CATALOGUE: tuple[Family, ...] = (
    _BUILD,
    _COLLECTION,
    _DEVICE_COUNT,
    *(reading.family for reading in (*_SOURCE_READINGS, _SOURCE_LAST_SUCCESS)),
    _OOM_EVENTS,
    _DEVICE_INFO,
    *(reading.family for reading in _DEVICE_READINGS),
    _PROCESS_INFO,
    *(reading.family for reading in (*_PROCESS_READINGS, *_TORCH_READINGS)),
    _PINNED,
    *_OWN,
)
OWN_NAMES: frozenset[str] = frozenset(family.name for family in _OWN)


def collect(
    frame: Frame | None, oom_counts: Mapping[str, int], *, stale: bool = False, own: Mapping[str, float] | None = None
) -> list[Collected]:
    """The families that have samples, in the catalogue's order.

    ``frame`` is None before the first collection. Of a ``stale`` one only its timestamps are left: old readings under
    a new scrape time would pass for fresh ones. ``own`` holds figures of the daemon itself by name (``OWN_NAMES``).
    """
    collected = [Collected(_BUILD, [((("version", __version__), ("python", platform.python_version())), 1)])]
    if frame is not None:
        collected.append(Collected(_COLLECTION, [((), frame.at_unix)]))
        collected += _sources(frame, stale)
    collected.append(Collected(_OOM_EVENTS, _oom_events(oom_counts)))
    if frame is not None and not stale:
        collected += _devices(frame)
        collected += _processes(frame)
    if own:
        collected += [Collected(family, [((), own[family.name])]) for family in _OWN if family.name in own]
    return [entry for entry in collected if entry.samples]


def _sources(frame: Frame, stale: bool) -> list[Collected]:
    rows = [(status, (("source", status.name),)) for status in frame.sources]
    readings = (_SOURCE_LAST_SUCCESS,) if stale else (*_SOURCE_READINGS, _SOURCE_LAST_SUCCESS)
    count: list[Collected] = []
    if not stale and not _driver_is_silent(frame.sources):
        count = [Collected(_DEVICE_COUNT, [((), len(frame.devices))])]
    return count + _read(readings, rows)


def _driver_is_silent(sources: Iterable[SourceStatus]) -> bool:
    return any(status.name == "nvml" and not status.up for status in sources)


def _oom_events(oom_counts: Mapping[str, int]) -> Samples:
    # Every cause is there from the start: increase() cannot see a series whose first value is already 1.
    counts = {**dict.fromkeys(CAUSES, 0), **oom_counts}
    return [((("cause", cause),), count) for cause, count in counts.items()]


def _devices(frame: Frame) -> list[Collected]:
    rows = [(device, (("gpu", device.gpu), ("uuid", device.uuid))) for device in frame.devices]
    info: Samples = [((*labels, *_device_facts(device, frame)), 1) for device, labels in rows]
    return [Collected(_DEVICE_INFO, info), *_read(_DEVICE_READINGS, rows)]


def _device_facts(device: Device, frame: Frame) -> Labels:
    facts = (
        ("name", device.name),
        ("pci_bus_id", device.pci_bus_id),
        ("mig_instance", device.mig_instance),
        ("memory", "unified" if device.unified else "discrete"),
        ("driver_version", frame.driver_version),
        ("cuda_driver_version", frame.cuda_driver_version),
    )
    return tuple((name, value) for name, value in facts if value is not None)


def _processes(frame: Frame) -> list[Collected]:
    rows: list[tuple[ProcessMemory, Labels]] = [
        (process, (("gpu", process.gpu), ("uuid", process.uuid), ("pid", str(process.pid))))
        for process in frame.processes
    ]
    torch_rows: list[tuple[AllocatorStats, Labels]] = [
        (process.torch, labels) for process, labels in rows if process.torch is not None
    ]
    return [
        Collected(_PROCESS_INFO, _process_facts(frame)),
        *_read(_PROCESS_READINGS, rows),
        *_read(_TORCH_READINGS, torch_rows),
        Collected(_PINNED, _pinned(frame)),
    ]


def _process_facts(frame: Frame) -> Samples:
    # A pid that /proc does not know has its line too: a join on the info metric must not lose its memory.
    hosts = {host.pid: host for host in frame.hosts}
    samples: Samples = []
    for pid in sorted({process.pid for process in frame.processes}):
        host = hosts.get(pid)
        facts = (("command", host.command), ("user", host.user)) if host else ()
        samples.append(((("pid", str(pid)), *((name, value) for name, value in facts if value is not None)), 1))
    return samples


def _pinned(frame: Frame) -> Samples:
    # A process on several devices has it in each of its rows.
    by_pid = {process.pid: process.pinned_bytes for process in frame.processes if process.pinned_bytes is not None}
    return [((("pid", str(pid)),), by_pid[pid]) for pid in sorted(by_pid)]


def _read(readings: Sequence[_Reading], rows: Sequence[tuple[object, Labels]]) -> list[Collected]:
    # The same label tuples serve every family of a group: the encoder recognises them and writes them once.
    return [
        Collected(
            family,
            # A value that is not equal to itself is NaN, a driver's way of not knowing.
            [(labels, value) for row, labels in rows if (value := read(row)) is not None and value == value],
        )
        for family, read in readings
    ]
