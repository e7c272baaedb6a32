"""The driver's view: devices and the processes on them, through NVML. The only file that imports pynvml.

It never raises for one device's sake: a call that fails leaves its field None and its name among the device's faults,
and a lost GPU leaves the others standing.
"""

from __future__ import annotations

import contextlib
import ctypes
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, TypeVar

import pynvml

from vramscope.schema.device import Device, DeviceProcess
from vramscope.schema.errors import SourceDown

T = TypeVar("T")

# After these the handles are worthless and only a fresh nvmlInit helps: driver reloaded, or unloaded under us.
_REINITIALISE = frozenset(
    {pynvml.NVML_ERROR_UNINITIALIZED, pynvml.NVML_ERROR_DRIVER_NOT_LOADED, pynvml.NVML_ERROR_LIB_RM_VERSION_MISMATCH}
)
_HINTS = {
    pynvml.NVML_ERROR_LIBRARY_NOT_FOUND: (
        "no NVIDIA driver: libnvidia-ml.so.1 was not found; install the driver, or in a container run it with the "
        "NVIDIA container toolkit (--gpus all)"
    ),
    pynvml.NVML_ERROR_DRIVER_NOT_LOADED: "no NVIDIA driver: the kernel module is not loaded (modprobe nvidia)",
    pynvml.NVML_ERROR_LIB_RM_VERSION_MISMATCH: (
        "the NVIDIA library and the loaded kernel module differ in version: a driver update waits for a reboot or for "
        "the module to be reloaded, then restart vramscope"
    ),
    pynvml.NVML_ERROR_NO_PERMISSION: "no permission to talk to the NVIDIA driver: check access to /dev/nvidia*",
    pynvml.NVML_ERROR_UNKNOWN: (
        "NVML answers Unknown Error: in a container this follows a systemctl daemon-reload on the host, and only "
        "restarting the container helps"
    ),
}
# The kernel's own bound. This namespace's pid_max can be smaller than that of the host, whose pids NVML gives.
_PID_MAX = 1 << 22
_MAX_RETRY_SECONDS = 10.0
_REENUMERATE_SECONDS = 30.0


@dataclass(frozen=True, slots=True)
class NvmlReading:
    """One sweep over all devices."""

    devices: tuple[Device, ...]
    driver_version: str | None
    cuda_driver_version: str | None


@dataclass(slots=True)
class _Handle:
    """A device as the binding knows it, with what does not change while the driver stays loaded."""

    nvml: Any
    index: int
    uuid: str
    name: str | None
    pci_bus_id: str | None
    mig_instance: str | None = None
    mig_parent: bool = False
    unified: bool = False


class NvmlSource:
    """Devices of this machine. ``read`` raises SourceDown while there is no driver, and tries again with back-off.

    ``host_memory`` answers (total, available) bytes of the host, the limit of devices that share its memory.
    """

    name = "nvml"

    def __init__(
        self,
        monotonic: Callable[[], float],
        host_memory: Callable[[], tuple[int, int] | None] = lambda: None,
    ) -> None:
        self._monotonic = monotonic
        self._host_memory = host_memory
        self._handles: list[_Handle] | None = None
        self._count = 0
        self._enumerated_at = 0.0
        self._driver_version: str | None = None
        self._cuda_driver_version: str | None = None
        self._retry_at = 0.0
        self._retry_seconds = 1.0
        self._down: SourceDown | None = None
        self._process_versions = {"Compute": 3, "Graphics": 3}

    def read(self) -> NvmlReading:
        """Every device now. Raises SourceDown, with what to do, while NVML cannot be used."""
        try:
            return self._read()
        except pynvml.NVMLError as error:
            if error.value not in _REINITIALISE or self._handles is None:
                raise self._failed(error) from None
        # The driver went away under us. One fresh start now; if that fails too, the back-off begins.
        self.close()
        try:
            return self._read()
        except pynvml.NVMLError as error:
            raise self._failed(error) from None

    def close(self) -> None:
        """Let go of the driver: a live client blocks GPU reset and driver unload."""
        if self._handles is not None:
            self._handles = None
            with contextlib.suppress(pynvml.NVMLError):  # what is uninitialised already needs no shutdown
                pynvml.nvmlShutdown()

    def _read(self) -> NvmlReading:
        now = self._monotonic()
        if self._handles is None:
            if self._down is not None and now < self._retry_at:
                raise self._down
            pynvml.nvmlInit()
            self._handles = []
            self._driver_version = _ask(pynvml.nvmlSystemGetDriverVersion, [])
            version = _ask(pynvml.nvmlSystemGetCudaDriverVersion_v2, [])
            self._cuda_driver_version = None if version is None else f"{version // 1000}.{version % 1000 // 10}"
            self._enumerate(now)
        elif pynvml.nvmlDeviceGetCount() != self._count or now - self._enumerated_at >= _REENUMERATE_SECONDS:
            # MIG re-slicing and hot-plug invalidate handles without any error.
            self._enumerate(now)
        devices = tuple(self._device(handle) for handle in self._handles)
        self._down, self._retry_seconds = None, 1.0
        return NvmlReading(devices, self._driver_version, self._cuda_driver_version)

    def _failed(self, error: pynvml.NVMLError) -> SourceDown:
        self.close()
        self._down = SourceDown(_HINTS.get(error.value, f"NVML: {error}"))
        self._retry_at = self._monotonic() + self._retry_seconds
        self._retry_seconds = min(2 * self._retry_seconds, _MAX_RETRY_SECONDS)
        return self._down

    def _enumerate(self, now: float) -> None:
        self._count = pynvml.nvmlDeviceGetCount()
        before = {handle.index: handle for handle in self._handles or ()}
        handles: list[_Handle] = []
        for index in range(self._count):
            faults: list[str] = []
            nvml = _ask(pynvml.nvmlDeviceGetHandleByIndex, faults, index)
            uuid = None if nvml is None else _ask(pynvml.nvmlDeviceGetUUID, faults, nvml)
            if nvml is None or uuid is None:
                # A GPU that fell off the bus answers nothing any more: keep the name it had, so that its loss shows.
                known = before.get(index)
                handles.append(known or _Handle(None, index, f"unknown-{index}", None, None))
                continue
            name = _ask(pynvml.nvmlDeviceGetName, faults, nvml)
            pci = _ask(pynvml.nvmlDeviceGetPciInfo, faults, nvml)
            bus_id = None if pci is None else _text(pci.busId)
            mode = _ask(pynvml.nvmlDeviceGetMigMode, faults, nvml)
            instances = list(_mig_instances(nvml, index)) if mode and mode[0] == pynvml.NVML_DEVICE_MIG_ENABLE else []
            handles.append(_Handle(nvml, index, uuid, name, bus_id, mig_parent=bool(instances)))
            handles.extend(instances)
        self._handles, self._enumerated_at = handles, now

    def _device(self, handle: _Handle) -> Device:
        faults: list[str] = []
        if handle.nvml is None:
            return Device(index=handle.index, uuid=handle.uuid, faults=("the driver does not answer for this GPU",))
        nvml = handle.nvml
        total = used = free = reserved = None
        processes = None
        if not handle.mig_parent:
            total, used, free, reserved = self._memory(handle, faults)
            processes = self._processes(nvml, total, faults)
        mig = handle.mig_instance is not None
        # The driver does not count these per MIG instance: on one they stay unknown, never 0.
        rates = None if mig else _ask(pynvml.nvmlDeviceGetUtilizationRates, faults, nvml)
        celsius = None if mig else _ask(pynvml.nvmlDeviceGetTemperature, faults, nvml, pynvml.NVML_TEMPERATURE_GPU)
        milliwatts = None if mig else _ask(pynvml.nvmlDeviceGetPowerUsage, faults, nvml)
        return Device(
            index=handle.index,
            uuid=handle.uuid,
            name=handle.name,
            pci_bus_id=handle.pci_bus_id,
            mig_instance=handle.mig_instance,
            total_bytes=total,
            used_bytes=used,
            free_bytes=free,
            reserved_bytes=reserved,
            utilization_ratio=None if rates is None else rates.gpu / 100,
            temperature_celsius=None if celsius is None else float(celsius),
            power_watts=None if milliwatts is None else milliwatts / 1000,
            unified=handle.unified,
            processes=processes,
            faults=tuple(faults),
        )

    def _memory(self, handle: _Handle, faults: list[str]) -> tuple[int | None, int | None, int | None, int | None]:
        """(total, used, free, reserved) bytes."""
        attempts: list[str] = []
        memory = _ask(pynvml.nvmlDeviceGetMemoryInfo, attempts, handle.nvml, version=pynvml.nvmlMemory_v2)
        if memory is not None:
            handle.unified = False
            return memory.total, memory.used, memory.free, memory.reserved
        # Old drivers lack v2, and WSL has it but answers Unknown Error: only v1's own answer counts as a fault.
        attempts.clear()
        memory = _ask(pynvml.nvmlDeviceGetMemoryInfo, attempts, handle.nvml)
        if memory is not None:
            handle.unified = False
            return memory.total, memory.used, memory.free, None
        faults.extend(attempts)
        if any(attempt.endswith("Not Supported") for attempt in attempts):
            host = self._host_memory()
            if host is not None:
                # GB10, Grace-Hopper: the device has no memory of its own to count.
                handle.unified = True
                return host[0], None, host[1], None
        return None, None, None, None

    def _processes(self, nvml: Any, total: int | None, faults: list[str]) -> tuple[DeviceProcess, ...] | None:
        """Compute and graphics processes by pid; None when neither list could be read."""
        found: dict[int, DeviceProcess] = {}
        lists = {kind: self._process_list(kind, nvml, total, faults) for kind in ("Compute", "Graphics")}
        # Graphics lists are missing where compute ones are not (data-centre cards), so only compute is demanded.
        if lists["Compute"] is None:
            return None
        for kind, rows in lists.items():
            for pid, used in rows or ():
                other = found.get(pid)
                if other is None:
                    found[pid] = DeviceProcess(pid, used, kind.lower())
                elif other.kind != kind.lower():
                    # Both lists give the process's whole share: adding would double it.
                    most = used if other.used_bytes is None else max(other.used_bytes, used or 0)
                    found[pid] = DeviceProcess(pid, most, "compute+graphics")
        return tuple(found[pid] for pid in sorted(found))

    def _process_list(
        self, kind: str, nvml: Any, total: int | None, faults: list[str]
    ) -> list[tuple[int, int | None]] | None:
        """Rows of (pid, used bytes) through the newest call whose rows make sense.

        The layout behind the v3 name changed within one driver branch: a row that cannot be true means a wrong layout.
        """
        attempts: list[str] = []
        for version in range(self._process_versions[kind], 0, -1):
            if version == 1:
                rows = _ask(_processes_v1, attempts, kind, nvml)
            else:
                call = getattr(pynvml, f"nvmlDeviceGet{kind}RunningProcesses_v{version}")
                answer = _ask(call, attempts, nvml)
                rows = None if answer is None else [(int(row.pid), row.usedGpuMemory) for row in answer]
            if rows is None:
                if attempts[-1].endswith("Function Not Found"):
                    continue
                break
            if all(self._sane(pid, used, total) for pid, used in rows):
                if rows:
                    self._process_versions[kind] = version
                return rows
            attempts.append(f"nvmlDeviceGet{kind}RunningProcesses_v{version}: rows that cannot be true")
        faults.extend(attempts[-1:])
        return None

    @staticmethod
    def _sane(pid: int, used: int | None, total: int | None) -> bool:
        return 0 < pid <= _PID_MAX and (used is None or total is None or used <= total)


def _ask(call: Callable[..., T], faults: list[str], *arguments: Any, **keywords: Any) -> T | None:
    """The call's answer, or None with a line added to ``faults``. What means a lost driver is raised on."""
    try:
        return call(*arguments, **keywords)
    except pynvml.NVMLError as error:
        if error.value in _REINITIALISE:
            raise
        name = getattr(call, "__name__", "call")
        faults.append(f"{name}: {error}")
        return None


def _mig_instances(parent: Any, index: int) -> Iterator[_Handle]:
    faults: list[str] = []
    for slot in range(_ask(pynvml.nvmlDeviceGetMaxMigDeviceCount, faults, parent) or 0):
        nvml = _ask(pynvml.nvmlDeviceGetMigDeviceHandleByIndex, faults, parent, slot)
        uuid = None if nvml is None else _ask(pynvml.nvmlDeviceGetUUID, faults, nvml)
        if nvml is None or uuid is None:
            continue  # slots are sparse: a free one answers Not Found
        instance = _ask(pynvml.nvmlDeviceGetGpuInstanceId, faults, nvml)
        compute = _ask(pynvml.nvmlDeviceGetComputeInstanceId, faults, nvml)
        name = _ask(pynvml.nvmlDeviceGetName, faults, nvml)
        yield _Handle(nvml, index, uuid, name, None, mig_instance=f"{instance}:{compute}")


class _ProcessInfoV1(ctypes.Structure):
    _fields_ = (("pid", ctypes.c_uint), ("used", ctypes.c_ulonglong))


def _processes_v1(kind: str, nvml: Any) -> list[tuple[int, int | None]]:
    """The first form of the process list, which the binding no longer wraps: drivers before 450 know no other."""
    library = pynvml.nvmlLib
    function = getattr(library, f"nvmlDeviceGet{kind}RunningProcesses", None)
    if function is None:
        raise pynvml.NVMLError(pynvml.NVML_ERROR_FUNCTION_NOT_FOUND)
    count = ctypes.c_uint(0)
    status = function(nvml, ctypes.byref(count), None)
    if status == pynvml.NVML_SUCCESS:
        return []
    if status != pynvml.NVML_ERROR_INSUFFICIENT_SIZE:
        raise pynvml.NVMLError(status)
    count.value = 2 * count.value + 5  # room for processes that start between the two calls
    rows = (_ProcessInfoV1 * count.value)()
    status = function(nvml, ctypes.byref(count), rows)
    if status != pynvml.NVML_SUCCESS:
        raise pynvml.NVMLError(status)
    unknown = pynvml.NVML_VALUE_NOT_AVAILABLE_ulonglong.value
    return [(row.pid, None if row.used == unknown else row.used) for row in rows[: count.value]]


def _text(value: str | bytes) -> str:
    return value.decode(errors="replace") if isinstance(value, bytes) else value
