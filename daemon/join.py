"""The driver's rows and the agents' samples, joined per process and device."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from vramscope.schema.agent import AgentSample
from vramscope.schema.allocator import AllocatorStats
from vramscope.schema.device import Device
from vramscope.schema.frame import ProcessMemory


def join(devices: Sequence[Device], samples: Iterable[AgentSample]) -> tuple[ProcessMemory, ...]:
    """One row for each process on each device, by device and pid.

    A sample's statistics meet the driver's row of the same pid on the device with the same UUID. Where torch is too old
    to tell the UUID, they meet by order: CUDA numbers the devices that a process sees in the driver's order.
    """
    rows: dict[tuple[str, int], ProcessMemory] = {}
    by_uuid = {device.uuid: device for device in devices}
    for device in devices:
        for process in device.processes or ():
            rows[device.uuid, process.pid] = ProcessMemory(
                pid=process.pid, gpu=device.gpu, uuid=device.uuid, used_bytes=process.used_bytes
            )
    for sample in samples:
        listed = [device for device in devices if (device.uuid, sample.pid) in rows]
        for position, stats in enumerate(sample.stats):
            placed = _device(stats, position, sample.stats, listed, by_uuid, devices)
            if placed is None:
                continue
            known = rows.get((placed.uuid, sample.pid))
            rows[placed.uuid, sample.pid] = ProcessMemory(
                pid=sample.pid,
                gpu=placed.gpu,
                uuid=placed.uuid,
                used_bytes=known.used_bytes if known else None,
                listed=known is not None,
                torch=stats,
                pinned_bytes=sample.pinned_bytes,
            )
    order = {device.uuid: position for position, device in enumerate(devices)}
    return tuple(sorted(rows.values(), key=lambda row: (order[row.uuid], row.pid)))


def _device(
    stats: AllocatorStats,
    position: int,
    all_stats: Sequence[AllocatorStats],
    listed: Sequence[Device],
    by_uuid: dict[str, Device],
    devices: Sequence[Device],
) -> Device | None:
    if stats.uuid is not None:
        return by_uuid.get(stats.uuid)
    if len(listed) == len(all_stats):
        return listed[position]
    return devices[0] if len(devices) == 1 else None
