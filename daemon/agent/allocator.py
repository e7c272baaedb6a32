"""Reads PyTorch's caching allocator: counters, identities, free blocks of private pools. Never creates a context."""

from __future__ import annotations

import os
import re
import sys
from typing import Any

from .history import original_of

_STATISTICS = {
    "allocated_bytes": ("allocated_bytes", "current"),
    "reserved_bytes": ("reserved_bytes", "current"),
    "allocated_peak_bytes": ("allocated_bytes", "peak"),
    "reserved_peak_bytes": ("reserved_bytes", "peak"),
    "active_bytes": ("active_bytes", "current"),
    "inactive_split_bytes": ("inactive_split_bytes", "current"),
    "requested_bytes": ("requested_bytes", "current"),
    "allocations": ("allocation", "allocated"),
    "segments": ("segment", "current"),
}
# The figures that change while a job runs; the others of a sample stay for long.
CHANGING = (*_STATISTICS, "alloc_retries", "ooms", "private_pool_bytes")
_RELEASE = re.compile(r"(\d+)\.(\d+)")
# What PyTorch keeps for cuBLAS unless CUBLAS_WORKSPACE_CONFIG says otherwise: 4096 KiB twice and 16 KiB eight times;
# from compute capability 9.0 on 4096 KiB eight times.
_WORKSPACE_BYTES = (2 * 4096 + 8 * 16) * 1024
_LARGE_WORKSPACE_BYTES = 8 * 4096 * 1024
_WORKSPACES = re.compile(r":(\d{1,9}):(\d{1,9})")


class Allocator:
    """The allocator of this process, after the job has initialised CUDA. ``torch`` is the job's own module."""

    def __init__(self, torch: Any) -> None:
        self._torch = torch
        self._c = torch._C
        self.backend: str = self._c._cuda_getAllocatorBackend()
        self.torch_version = str(torch.__version__)[:64]
        self._device_count: int = self._c._cuda_getDeviceCount()
        self._has_context = getattr(self._c, "_cuda_hasPrimaryContext", None)
        self._fraction = getattr(self._c, "_cuda_getMemoryFraction", None)  # since PyTorch 2.6
        self._host_statistics = getattr(self._c, "_cuda_hostMemoryStats", None)
        # The agent's own recorder of allocations, once there is one.
        self.recorder: Any = None
        self._read = self._c._cuda_memoryStats
        self._places: list[tuple[str, str]] = []  # in PyTorch's own statistics: group and kind
        self._tells_pools = False  # since PyTorch 2.13
        self._used: set[int] = set()
        self._properties: dict[int, tuple[str | None, int | None]] = {}

    def sample(self) -> list[dict[str, Any]]:
        """The statistics of every device that this process has used, with AllocatorStats' names."""
        self.finds_more()
        return [self.statistics(device) for device in sorted(self._used)]

    def finds_more(self) -> bool:
        """Whether this process has begun to use a device that no call before has found in use."""
        found = len(self._used)
        for device in range(self._device_count) if found < self._device_count else ():
            if device not in self._used and (self._has_context is None or self._has_context(device)):
                self.statistics(device)
        return len(self._used) > found

    def figures(self) -> list[dict[str, Any]]:
        """The bare figures of the devices that an earlier sample has found in use: one call each."""
        found = []
        for device in sorted(self._used):
            raw = self._read(device)
            figures = _figures(raw, device)
            # None before PyTorch 2.1.
            figures["requested_in_all_bytes"] = raw.get("requested_bytes", {}).get("all", {}).get("allocated")
            found.append(figures)
        return found

    def changing(self, device: int) -> list[int]:
        """A device's ``CHANGING`` statistics as they are now: in this order, those that ``statistics`` had last."""
        raw = self._read(device)
        row = [raw[group]["all"][kind] for group, kind in self._places]
        row.append(raw.get("num_alloc_retries", 0))
        row.append(raw.get("num_ooms", 0))
        if self._tells_pools:
            pools = raw["reserved_bytes_by_private_pools"]
            row.append(_all_of(pools) if pools else 0)
        return row

    def allocations(self) -> int:
        """How many allocations this process has made so far, on all devices that it uses."""
        return sum(figures.get("allocations", 0) for figures in self.figures())

    def pinned_bytes(self) -> int | None:
        """Page-locked host memory that PyTorch holds, cached blocks included; None where this torch cannot tell."""
        if self._host_statistics is None:  # since PyTorch 2.8
            return None
        blocks = self._host_statistics().get("allocated_bytes")
        return int(blocks["current"]) if isinstance(blocks, dict) else None

    def capacity_bytes(self, device: int) -> int | None:
        """The device's capacity by its properties, for which no driver is asked."""
        return self._identify(device)[1]

    def limits(self) -> list[int | None]:
        """The limit of each device that an earlier sample has found in use; None for one without."""
        return [self._limit(device, self._identify(device)[1]) for device in sorted(self._used)]

    def workspace_sizes(self, device: int) -> tuple[int, ...]:
        """The bytes that PyTorch may keep for cuBLAS on each stream; none where it keeps no such block (2.15)."""
        if hasattr(self._c, "_cuda_getCublasWorkspaceSize"):
            return ()
        chosen = _WORKSPACES.findall(os.environ.get("CUBLAS_WORKSPACE_CONFIG", ""))
        if chosen:
            return (sum(int(size) * int(count) for size, count in chosen) * 1024,)
        large = getattr(self._torch.cuda._get_device_properties(device), "major", 0) >= 9
        return (_WORKSPACE_BYTES, _LARGE_WORKSPACE_BYTES) if large else (_WORKSPACE_BYTES,)

    def statistics(self, device: int) -> dict[str, Any]:
        """The statistics of one device."""
        raw = self._read(device)
        statistics = _figures(raw, device)
        self._places = [place for name, place in _STATISTICS.items() if name in statistics]
        self._tells_pools = "reserved_bytes_by_private_pools" in raw
        statistics["alloc_retries"] = raw.get("num_alloc_retries", 0)
        statistics["ooms"] = raw.get("num_ooms", 0)
        if self._tells_pools:
            statistics["private_pool_bytes"] = _all_of(raw["reserved_bytes_by_private_pools"])
        # The job may reset the peaks: a device once used stays one.
        if statistics.get("reserved_peak_bytes") or statistics.get("allocated_peak_bytes"):
            self._used.add(device)
        if device in self._used:
            uuid, total_bytes = self._identify(device)
            if uuid is not None:
                statistics["uuid"] = uuid
            limit_bytes = self._limit(device, total_bytes)
            if limit_bytes is not None:
                statistics["limit_bytes"] = limit_bytes
        return statistics

    def private_pool_free_bytes(self, device: int, statistics: dict[str, Any]) -> tuple[int | None, str | None]:
        """Free bytes of the private pools, and the allocator's settings in force; None where this torch cannot tell."""
        if statistics.get("private_pool_bytes") == 0:
            return 0, None
        if self.names_calls_at_a_price():
            return None, None
        snapshot = self._snapshot()
        if snapshot is None:
            return None, None
        free = 0
        for segment in snapshot["segments"]:
            if segment["device"] == device and tuple(segment.get("segment_pool_id", (0, 0))) != (0, 0):
                free += sum(block["size"] for block in segment["blocks"] if block["state"] == "inactive")
        settings = snapshot.get("allocator_settings", {}).get("PYTORCH_CUDA_ALLOC_CONF")
        return free, settings or None

    def total_bytes(self, device: int) -> int | None:
        """The device's capacity as PyTorch's message states it. Asks the driver: only for a device with a context."""
        return int(self._torch.cuda.mem_get_info(device)[1])

    def snapshot(self, with_history: bool) -> Any:
        """PyTorch's snapshot; None where it cannot be had, or not without a history that is not wanted."""
        if not with_history:
            return self._snapshot() if self._leaves_out_history() or not self._records_history() else None
        take = original_of(self._c._cuda_memorySnapshot)
        try:
            return take(None)
        except TypeError:  # without arguments until PyTorch 2.5
            return take()

    def history_recorded_by(self) -> str | None:
        """Whose the recorded history is, "vramscope" or "job"; None when there is none."""
        whose = getattr(self.recorder, "recorded_by", None)
        if whose is not None:
            return str(whose)
        return "job" if self._records_history() else None

    def names_calls_at_a_price(self) -> bool:
        """Whether a snapshot would first load PyTorch's compiler into the job (seconds, 80 MiB), to name calls.

        A history of the job's own is taken to have stacks, as PyTorch's default is.
        """
        whose = self.history_recorded_by()
        if "torch._inductor" in sys.modules or whose is None:
            return False
        return whose == "job" or bool(getattr(self.recorder, "stacks", False))

    def _records_history(self) -> bool:
        ask = getattr(self._c, "_cuda_isHistoryEnabled", None)
        return ask is not None and bool(ask())

    def most_events(self, device: int) -> int:
        """How many events a history of this process can hold at most: one an allocation, two a release."""
        raw = self._read(device)

        def count(group: str, kind: str) -> int:
            return int(raw.get(group, {}).get("all", {}).get(kind, 0))

        allocations = count("allocation", "allocated") + 2 * count("allocation", "freed")
        return allocations + count("segment", "allocated") + count("segment", "freed")

    def times_events(self) -> bool:
        """Whether the events of the history have their times."""
        return self._is_at_least(2, 2)

    def _leaves_out_history(self) -> bool:
        return self._is_at_least(2, 11)

    def _is_at_least(self, *wanted: int) -> bool:
        release = _RELEASE.match(self.torch_version)
        return release is not None and (int(release[1]), int(release[2])) >= wanted

    def _snapshot(self) -> Any:
        take = original_of(self._c._cuda_memorySnapshot)
        # The recorded history can be hundreds of MiB; from 2.11 on it can be left out.
        for arguments in ([((0, 0, False),)] if self._leaves_out_history() else []) + [(None,), ()]:
            try:
                return take(*arguments)
            except (TypeError, RuntimeError):  # the argument of another release
                continue
        return None

    def _identify(self, device: int) -> tuple[str | None, int | None]:
        """NVML's name of the device and its capacity."""
        if device not in self._properties:
            properties = self._torch.cuda._get_device_properties(device)
            self._properties[device] = (_uuid(properties, device), getattr(properties, "total_memory", None))
        return self._properties[device]

    def _limit(self, device: int, total_bytes: int | None) -> int | None:
        if self._fraction is None or total_bytes is None:
            return None
        fraction = self._fraction(device)
        # 1.0 is "no limit"; backends without one answer with other numbers.
        return round(fraction * total_bytes) if 0 <= fraction < 1 else None


def _figures(raw: Any, device: int) -> dict[str, Any]:
    figures: dict[str, Any] = {"device": device}
    for name, (group, kind) in _STATISTICS.items():
        value = raw.get(group)
        if value is not None:
            figures[name] = value["all"][kind]
    return figures


def _all_of(pools: Any) -> int:
    return sum([pool["all"]["current"] for pool in pools.values()])


def _uuid(properties: Any, device: int) -> str | None:
    visible = os.environ.get("CUDA_VISIBLE_DEVICES", "").split(",")
    if device < len(visible) and visible[device].strip().startswith("MIG-"):
        return visible[device].strip()
    uuid = getattr(properties, "uuid", None)  # since PyTorch 2.4
    if uuid is None or " MIG " in str(properties.name):
        # Of an instance the runtime may give the parent's: another device in the driver's view.
        return None
    return f"GPU-{uuid}"
