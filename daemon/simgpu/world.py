"""A simulated machine as a test or a dry run steers it: devices, who is on them, and what goes wrong.

It shows every process that has mapped the same file the same devices. It runs nothing itself.
"""

from __future__ import annotations

import ctypes
import mmap
import os
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

from vramscope.daemon.simgpu import layout
from vramscope.daemon.simgpu.cards import Card
from vramscope.schema.units import GIB

_NAMESPACE = uuid.UUID("8a6f4cbe-3c55-4c0f-9a86-6a2a9d1c7b11")
_KINDS = {
    "compute": layout.COMPUTE,
    "graphics": layout.GRAPHICS,
    "compute+graphics": layout.COMPUTE | layout.GRAPHICS,
}
_SIZE = ctypes.sizeof(layout.Layout)
OTHER_PID = 4242
_PLAIN = Card("plain", "Simulated GPU", 16 * GIB, 0, (9, 0), 132, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class JobUsage:
    """What one process has on one device, counted by the simulated runtime itself: bytes, and numbers of calls."""

    pid: int
    device: int
    context_bytes: int
    used_bytes: int
    peak_bytes: int
    mallocs: int
    frees: int
    maps: int
    unmaps: int
    ooms: int
    launches: int


class World:
    """The machine. Every change is seen at the next call of whoever runs on it.

    ``device`` is the machine's own number, whatever CUDA_VISIBLE_DEVICES leaves a job; None is every device.
    """

    def __init__(self, path: Path) -> None:
        """Open an existing world. Raises OSError, or ValueError for a file that is none."""
        self.path = path
        with path.open("r+b") as file:
            size = os.fstat(file.fileno()).st_size
            if size != _SIZE:
                raise ValueError(f"{path} is not a simulated machine of this version ({size} bytes, not {_SIZE})")
            self._memory = mmap.mmap(file.fileno(), _SIZE)
        self._layout: Any = layout.Layout.from_buffer(self._memory)
        if self._layout.magic != layout.MAGIC:
            raise ValueError(f"{path} is not a simulated machine of this version")

    @classmethod
    def create(
        cls,
        path: Path,
        *,
        devices: int = 1,
        card: Card | None = None,
        capacity_bytes: int | None = None,
        context_bytes: int | None = None,
        driver_reserved_bytes: int | None = None,
        name: str | None = None,
        driver_version: str = "570.124.06",
        cuda_driver_version: int = 13000,
        backed: bool = False,
    ) -> World:
        """A machine with nobody on it, in a new file.

        Its devices are of that card, or without one plain ones of 16 GiB; what is named besides it goes before it.
        ``capacity_bytes`` is what CUDA calls the total; NVML's total is ``driver_reserved_bytes`` more. A process takes
        ``context_bytes`` on each device that it uses, none where the card's are unknown. ``backed``: device memory can
        be read and written, and takes host memory where it is. Raises FileExistsError, or ValueError for what no world
        can be.
        """
        if not 0 <= devices <= layout.MAX_DEVICES:
            raise ValueError(f"a simulated machine has 0 to {layout.MAX_DEVICES} devices, not {devices}")
        card = card or _PLAIN
        world = layout.Layout()
        world.devices = devices
        world.context_bytes = (card.context_bytes or 0) if context_bytes is None else context_bytes
        world.backed = backed
        world.cuda_driver_version = cuda_driver_version
        world.driver_version = driver_version.encode()
        for index in range(layout.MAX_DEVICES):
            device = world.device[index]
            device.uuid[:] = list(uuid.uuid5(_NAMESPACE, f"device {index}").bytes)
            device.name = (card.device_name if name is None else name).encode()
            device.capacity = card.total_bytes if capacity_bytes is None else capacity_bytes
            reserved = card.driver_reserved_bytes if driver_reserved_bytes is None else driver_reserved_bytes
            device.driver_reserved = reserved
            device.compute_major, device.compute_minor = card.compute_capability
            device.multiprocessors = card.multiprocessors
            device.celsius = 35
            device.milliwatts = 72_000
        world.magic = layout.MAGIC
        with path.open("xb") as file:
            file.write(bytes(world))
        return cls(path)

    def close(self) -> None:
        """Let go of the file; who runs on the machine keeps it."""
        del self._layout
        self._memory.close()

    def __enter__(self) -> World:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def foreign_runtimes(self) -> tuple[str, ...]:
        """The libraries that came with a CUDA runtime of their own and found no device, in that order."""
        try:
            told = Path(f"{self.path}.foreign").read_text(encoding="utf-8", errors="replace")
        except OSError:
            return ()
        return tuple(dict.fromkeys(told.splitlines()))

    @property
    def environment(self) -> dict[str, str]:
        """What makes a process live in this world, once it has the simulated libraries."""
        return {layout.VARIABLE: str(self.path)}

    @property
    def devices(self) -> int:
        """How many devices there are."""
        return int(self._layout.devices)

    def set_devices(self, devices: int) -> None:
        """Plug devices in, or let the last ones fall off. A job keeps those that it saw at its start."""
        if not 0 <= devices <= layout.MAX_DEVICES:
            raise ValueError(f"a simulated machine has 0 to {layout.MAX_DEVICES} devices, not {devices}")
        self._layout.devices = devices

    def uuid(self, device: int) -> str:
        """``GPU-...``, as NVML has it; CUDA and PyTorch leave the prefix away."""
        return f"GPU-{uuid.UUID(bytes=bytes(self._device(device).uuid))}"

    def capacity_bytes(self, device: int) -> int:
        """What CUDA calls the device's total memory."""
        return int(self._device(device).capacity)

    def set_capacity(self, capacity_bytes: int, device: int | None = None) -> None:
        """What is taken already stays taken, even beyond the new capacity."""
        for each in self._devices(device):
            each.capacity = capacity_bytes

    def set_other(
        self, device: int, used_bytes: int, pid: int = OTHER_PID, *, kind: str = "compute", mig: int | None = None
    ) -> None:
        """Another process on the device: it holds the bytes and is listed by NVML. 0 bytes take it away.

        ``kind`` is "compute", "graphics" or "compute+graphics". ``mig`` is the instance that it runs on, from 0.
        """
        place = self._device(device)
        wanted = 0 if mig is None else mig + 1
        rows = [place.other[number] for number in range(place.others)]
        row = next((row for row in rows if row.pid == pid and row.mig == wanted), None)
        if not used_bytes:
            if row is not None:
                row.pid = 0
            return
        row = row or next((row for row in rows if not row.pid), None)
        if row is None:
            if place.others == layout.MAX_OTHERS:
                raise ValueError(f"a simulated device has at most {layout.MAX_OTHERS} other processes")
            row = place.other[place.others]
            place.others += 1
        # The pid comes last: with it the row begins to count.
        row.kind, row.mig, row.bytes = _KINDS[kind], wanted, used_bytes
        row.pid = pid

    def remove_others(self, device: int | None = None) -> None:
        """End every process that ``set_other`` has put there."""
        for place in self._devices(device):
            for number in range(place.others):
                place.other[number].pid = 0

    def set_readings(
        self,
        device: int | None = None,
        *,
        gpu_percent: int | None = None,
        memory_percent: int | None = None,
        celsius: int | None = None,
        watts: float | None = None,
    ) -> None:
        """Utilisation, temperature and power; None leaves a reading as it is."""
        readings = {
            "gpu_percent": gpu_percent,
            "memory_percent": memory_percent,
            "celsius": celsius,
            "milliwatts": None if watts is None else round(watts * 1000),
        }
        for each in self._devices(device):
            for name, value in readings.items():
                if value is not None:
                    setattr(each, name, value)

    def set_unified(self, unified: bool = True, device: int | None = None) -> None:
        """Memory shared with the host: NVML has no memory figures for the device."""
        for each in self._devices(device):
            each.unified = unified

    def hide_processes(self, hidden: bool = True, device: int | None = None) -> None:
        """Process lists are empty, as in a container without the host's PID namespace; their bytes stay used."""
        for each in self._devices(device):
            each.processes_hidden = hidden

    def hide_process_bytes(self, hidden: bool = True, device: int | None = None) -> None:
        """NVML lists the processes but not what they use, as on WSL."""
        for each in self._devices(device):
            each.process_bytes_unknown = hidden

    def set_mig(self, instances: int, device: int | None = None) -> None:
        """Slice into so many MIG instances of an eighth each, 0 for none. Earlier handles and UUIDs are gone."""
        if not 0 <= instances <= layout.MAX_MIG:
            raise ValueError(f"a device has 0 to {layout.MAX_MIG} MIG instances, not {instances}")
        for each in self._devices(device):
            each.mig_generation += 1
            each.mig_instances = instances

    def fail(self, code: int, *, device: int | None = None, call: str = "") -> None:
        """From now on NVML answers ``code`` to ``call``, by default to every call but nvmlInit and nvmlShutdown.

        With a device only the calls that concern it fail. ``call="nvmlInit"`` is all forms of nvmlInit.
        """
        free = next((fault for fault in self._layout.fault if not fault.code), None)
        if free is None:
            raise ValueError(f"at most {layout.MAX_FAULTS} faults at a time")
        free.call, free.device = call.encode(), -1 if device is None else device
        free.code = code

    def heal(self) -> None:
        """Take back every fault and the latency."""
        for fault in self._layout.fault:
            fault.code = 0
        self._layout.latency_microseconds = 0

    def set_latency(self, seconds: float) -> None:
        """How long every NVML call takes."""
        self._layout.latency_microseconds = round(seconds * 1e6)

    def reload_driver(self) -> None:
        """Every NVML client is forgotten: its calls answer Uninitialized until it begins anew."""
        self._layout.driver_epoch += 1

    def calls(self) -> dict[str, int]:
        """How often each NVML function was called, by all clients together."""
        return {call.name.decode(): int(call.count) for call in self._layout.call if call.name}

    def usage(self, pid: int, device: int = 0) -> JobUsage | None:
        """What the runtime has counted for a process, also after its end; None when it never used the device."""
        return next((usage for usage in self._usages() if usage.pid == pid and usage.device == device), None)

    def _usages(self) -> Iterator[JobUsage]:
        # From the end: of two processes with one pid the later is meant.
        for job in reversed(self._layout.job):
            for device in range(layout.MAX_DEVICES if job.pid else 0):
                usage = job.usage[device]
                if usage.active:
                    yield JobUsage(
                        pid=job.pid,
                        device=device,
                        context_bytes=usage.context,
                        used_bytes=usage.used,
                        peak_bytes=usage.peak,
                        mallocs=usage.mallocs,
                        frees=usage.frees,
                        maps=usage.maps,
                        unmaps=usage.unmaps,
                        ooms=usage.ooms,
                        launches=job.launches,
                    )

    def _device(self, device: int) -> Any:
        if not 0 <= device < self.devices:
            raise IndexError(f"there is no device {device}: this machine has {self.devices}")
        return self._layout.device[device]

    def _devices(self, device: int | None) -> list[Any]:
        if device is not None:
            return [self._device(device)]
        return [self._layout.device[number] for number in range(self.devices)]
