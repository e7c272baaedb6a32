"""What a job used at most, written at its end for ``vramscope run`` to tell in three lines."""

from __future__ import annotations

import json
import os
from typing import Any

from ...schema.wire import SUMMARY_SUFFIX
from .files import write_whole

_FIELDS = ("uuid", "allocated_peak_bytes", "reserved_peak_bytes", "limit_bytes", "alloc_retries", "ooms")
_PEAKS = ("allocated_peak_bytes", "reserved_peak_bytes")


class Summary:
    """The highest figures of all samples: a job may reset the allocator's own peaks."""

    def __init__(self) -> None:
        self._devices: dict[int, dict[str, Any]] = {}
        self._peaks: dict[int, tuple[int, int]] = {}

    def rise(self, device: int, allocated_peak_bytes: int, reserved_peak_bytes: int) -> bool:
        """Take in one device's peaks as they are at a sample; whether one of them is higher than any before."""
        known = self._peaks.get(device)
        if known is None:
            self._peaks[device] = (allocated_peak_bytes, reserved_peak_bytes)
        elif allocated_peak_bytes > known[0] or reserved_peak_bytes > known[1]:
            self._peaks[device] = (max(allocated_peak_bytes, known[0]), max(reserved_peak_bytes, known[1]))
        else:
            return False
        return True

    def add(self, statistics: dict[str, Any]) -> None:
        """Take in one device's statistics as they are at the end."""
        device = statistics["device"]
        self.rise(device, *[statistics.get(name, 0) for name in _PEAKS])
        self._devices[device] = {**statistics, **dict(zip(_PEAKS, self._peaks[device]))}

    def devices(self) -> list[int]:
        """Those that were used."""
        return sorted(self._devices)

    def write(self, folder: str, stem: str, rank: int | None, capacities: dict[int, int | None]) -> None:
        """Leave ``STEM.summary`` in ``folder``; nothing where no device was used or the folder is gone."""
        if not self._devices:
            return
        devices = []
        for index in self.devices():
            newest = self._devices[index]
            device = {name: newest[name] for name in ("device", *_FIELDS) if newest.get(name) is not None}
            capacity = capacities.get(index)
            if capacity is not None:
                device["total_bytes"] = capacity
            devices.append(device)
        document: dict[str, Any] = {"pid": os.getpid(), "devices": devices}
        if rank is not None:
            document["rank"] = rank
        path = os.path.join(folder, stem + SUMMARY_SUFFIX)
        write_whole(path, json.dumps(document, separators=(",", ":")).encode("ascii"), path + ".part")
