"""What the driver says of one device and of the processes on it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DeviceProcess:
    """One row of NVML's process lists. ``used_bytes`` is None where the driver does not say (WSL, no permission)."""

    pid: int
    used_bytes: int | None
    kind: str = "compute"  # "compute", "graphics" or "compute+graphics"


@dataclass(frozen=True, slots=True, kw_only=True)
class Device:
    """One GPU at one moment, as NVML sees it. Bytes, a ratio of 0 to 1, degrees Celsius, watts; None is unknown.

    ``reserved_bytes`` is what the driver itself holds; where only NVML's first memory call answers it is None and
    ``used_bytes`` includes it. ``processes`` is None when the list could not be read, which is not an idle device.
    A MIG instance is a device of its own with its parent's ``index``; the parent then carries no memory figures,
    because the driver counts an instance's memory in its parent too and adding both would double it.
    """

    index: int
    uuid: str
    name: str | None = None
    pci_bus_id: str | None = None
    total_bytes: int | None = None
    used_bytes: int | None = None
    free_bytes: int | None = None
    reserved_bytes: int | None = None
    utilization_ratio: float | None = None
    temperature_celsius: float | None = None
    power_watts: float | None = None
    mig_instance: str | None = None  # "GI:CI", the ids of the GPU instance and the compute instance
    unified: bool = False  # memory shared with the host: total and free are the host's
    processes: tuple[DeviceProcess, ...] | None = None
    faults: tuple[str, ...] = ()  # the calls that failed this time, "nvmlDeviceGetPowerUsage: Not Supported"

    @property
    def gpu(self) -> str:
        """The device's short name in labels and tables: its index, with the instance's ids behind it ("0", "0:7:0")."""
        return str(self.index) if self.mig_instance is None else f"{self.index}:{self.mig_instance}"

    @property
    def unattributed_bytes(self) -> int | None:
        """Used bytes that no listed process accounts for; None if the list or any row of it is unknown."""
        if self.used_bytes is None or self.processes is None:
            return None
        total = 0
        for process in self.processes:
            if process.used_bytes is None:
                return None
            total += process.used_bytes
        # v1 `used` holds the driver's own share too; samples of a moment apart can make the rest negative.
        return max(0, self.used_bytes - total)
