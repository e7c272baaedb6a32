"""A daemon's state for exporters, and machines to show: small, fixed, and made of the schema's own values."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from vramscope.schema.allocator import AllocatorStats
from vramscope.schema.device import Device, DeviceProcess
from vramscope.schema.frame import Frame, HostProcess, ProcessMemory, SourceStatus
from vramscope.schema.history import EndedProcess, History, HistoryQuery
from vramscope.schema.oom import CAUSES, Advice, Breakdown, Cause, Incident, OomEvent, OomMessage, OtherProcess
from vramscope.schema.units import GIB, MIB

FRAME_AT = 1_760_000_000.25
TRAINER_UUID = "GPU-2f6d1c0a-7b31-4c58-9a44-61e0d3b7f512"
SERVER_UUID = "GPU-b90e47d8-15a2-4f0c-8c6e-0d92f7a3c681"


@dataclass
class FakeState:
    """``DaemonState`` with settable answers. ``events`` are newest first; ``counts`` follow them unless given."""

    newest: Frame | None = None
    events: Sequence[OomEvent] = ()
    counts: dict[str, int] | None = None
    asked_limits: list[int] = field(default_factory=list)
    documents: dict[str, bytes] = field(default_factory=dict)
    gone: Sequence[EndedProcess] = ()
    past: History | Exception | None = None
    asked: list[HistoryQuery] = field(default_factory=list)

    def frame(self) -> Frame | None:
        return self.newest

    def ooms(self, limit: int) -> Sequence[OomEvent]:
        self.asked_limits.append(limit)
        return self.events[:limit]

    def oom(self, event_id: str) -> OomEvent | None:
        return next((event for event in self.events if event.id == event_id), None)

    def evidence(self, event_id: str) -> bytes | None:
        return self.documents.get(event_id)

    def departed(self) -> Sequence[EndedProcess]:
        return self.gone

    def history(self, query: HistoryQuery) -> History:
        self.asked.append(query)
        if isinstance(self.past, Exception):
            raise self.past
        return self.past or History(since_unix=query.since_unix, until_unix=query.until_unix, step_seconds=1)

    def oom_counts(self) -> Mapping[str, int]:
        if self.counts is not None:
            return self.counts
        return {**dict.fromkeys(CAUSES, 0), **Counter(event.cause for event in self.events)}


def two_gpu_frame(at_unix: float = FRAME_AT, *, trainer_command: str = "python", retries: int = 3) -> Frame:
    """GPU 0: a PyTorch trainer and a compositor. GPU 1: a PyTorch server and a process whose bytes are unknown."""
    trainer = AllocatorStats(
        device=0,
        uuid=TRAINER_UUID,
        allocated_bytes=10 * GIB,
        reserved_bytes=14 * GIB,
        active_bytes=10 * GIB + 64 * MIB,
        inactive_split_bytes=3 * GIB + 512 * MIB,
        requested_bytes=9 * GIB + 900 * MIB,
        private_pool_bytes=0,
        alloc_retries=retries,
        ooms=1,
        segments=412,
        allocations=1_203_400,
    )
    server = AllocatorStats(
        device=0,
        uuid=SERVER_UUID,
        allocated_bytes=21 * GIB,
        reserved_bytes=22 * GIB,
        active_bytes=21 * GIB,
        inactive_split_bytes=256 * MIB,
        private_pool_bytes=2 * GIB,
        limit_bytes=36 * GIB,
    )
    return Frame(
        at_unix=at_unix,
        devices=(
            Device(
                index=0,
                uuid=TRAINER_UUID,
                name="Imaginary A16",
                pci_bus_id="00000000:17:00.0",
                total_bytes=16 * GIB,
                used_bytes=15 * GIB,
                free_bytes=700 * MIB,
                reserved_bytes=324 * MIB,
                utilization_ratio=0.97,
                temperature_celsius=71.0,
                power_watts=143.5,
                processes=(DeviceProcess(4100, 14 * GIB + 460 * MIB), DeviceProcess(4242, 500 * MIB, "graphics")),
            ),
            Device(
                index=1,
                uuid=SERVER_UUID,
                name="Imaginary A40",
                pci_bus_id="00000000:65:00.0",
                total_bytes=48 * GIB,
                used_bytes=25 * GIB,
                free_bytes=22 * GIB + 512 * MIB,
                reserved_bytes=512 * MIB,
                utilization_ratio=0.08,
                temperature_celsius=44.0,
                processes=(DeviceProcess(4300, 22 * GIB + 512 * MIB), DeviceProcess(4400, None)),
                faults=("nvmlDeviceGetPowerUsage: Not Supported",),
            ),
        ),
        processes=(
            ProcessMemory(
                pid=4100,
                gpu="0",
                uuid=TRAINER_UUID,
                used_bytes=14 * GIB + 460 * MIB,
                torch=trainer,
                pinned_bytes=1 * GIB,
            ),
            ProcessMemory(pid=4242, gpu="0", uuid=TRAINER_UUID, used_bytes=500 * MIB),
            ProcessMemory(pid=4300, gpu="1", uuid=SERVER_UUID, used_bytes=22 * GIB + 512 * MIB, torch=server),
            ProcessMemory(pid=4400, gpu="1", uuid=SERVER_UUID),
        ),
        hosts=(
            HostProcess(pid=4100, start_unix=at_unix - 5400.0, command=trainer_command, uid=1001, user="ada"),
            HostProcess(pid=4242, start_unix=at_unix - 86000.0, command="compositor", uid=0, user="root"),
            HostProcess(pid=4300, start_unix=at_unix - 900.0, command="python3.12", uid=1002, user="grace"),
        ),
        sources=(
            SourceStatus("nvml", True, 0.0031, at_unix),
            SourceStatus("agents", True, 0.0004, at_unix),
            SourceStatus("procfs", True, 0.0018, at_unix),
        ),
        driver_version="575.51.03",
        cuda_driver_version="12.9",
    )


def no_driver_frame(at_unix: float = FRAME_AT, error: str = "libnvidia-ml.so.1 was not found") -> Frame:
    """A machine whose driver cannot be asked, and never could."""
    return Frame(
        at_unix=at_unix,
        sources=(
            SourceStatus("nvml", False, 0.0002, None, error),
            SourceStatus("agents", True, 0.0003, at_unix),
            SourceStatus("procfs", True, 0.0001, at_unix),
        ),
    )


def full_frame(devices: int = 8, processes: int = 32, at_unix: float = FRAME_AT) -> Frame:
    """A machine at the size of the budgets: every process a PyTorch job that reports every figure."""
    listed, rows, hosts = [], [], []
    for index in range(devices):
        uuid = f"GPU-{index:08x}-51c2-4e07-9d3b-{index * 7919 + 11:012x}"
        pids = [20_000 + index * processes + number for number in range(processes)]
        listed.append(
            Device(
                index=index,
                uuid=uuid,
                name="Imaginary H96",
                pci_bus_id=f"00000000:{index:02X}:00.0",
                total_bytes=96 * GIB,
                used_bytes=(processes * 5 // 2) * GIB,
                free_bytes=(96 - processes * 5 // 2) * GIB,
                reserved_bytes=0,
                utilization_ratio=0.5,
                temperature_celsius=60.0,
                power_watts=400.0,
                processes=tuple(DeviceProcess(pid, 2 * GIB + 300 * MIB) for pid in pids),
            )
        )
        for pid in pids:
            stats = AllocatorStats(
                device=index,
                uuid=uuid,
                allocated_bytes=GIB + pid,
                reserved_bytes=2 * GIB,
                active_bytes=GIB + pid + 512,
                inactive_split_bytes=400 * MIB + pid,
                requested_bytes=GIB + pid - 77,
                private_pool_bytes=0,
                limit_bytes=3 * GIB,
            )
            rows.append(ProcessMemory(pid=pid, gpu=str(index), uuid=uuid, used_bytes=2 * GIB + 300 * MIB, torch=stats))
            hosts.append(HostProcess(pid=pid, start_unix=at_unix - pid, command="python", uid=1001, user="ada"))
    status = tuple(SourceStatus(name, True, 0.002, at_unix) for name in ("nvml", "agents", "procfs"))
    return Frame(
        at_unix=at_unix,
        devices=tuple(listed),
        processes=tuple(rows),
        hosts=tuple(hosts),
        sources=status,
        driver_version="575.51.03",
        cuda_driver_version="12.9",
    )


def fragmentation_event(
    event_id: str = "1759999990123-4100", at_unix: float = FRAME_AT - 10, **changes: str
) -> OomEvent:
    """A trainer that held 3.9 GiB unused and found no free block of 1.24 GiB."""
    text = (
        "CUDA out of memory. Tried to allocate 1.24 GiB. GPU 0 has a total capacity of 16.00 GiB of which "
        "700.00 MiB is free. Process 4242 has 500.00 MiB memory in use. Including non-PyTorch memory, this process "
        "has 14.45 GiB memory in use. Of the allocated memory 10.00 GiB is allocated by PyTorch, and 4.00 GiB is "
        "reserved by PyTorch but unallocated."
    )
    incident = Incident(
        source="agent",
        format="torch-2.2",
        framework="pytorch",
        text=changes.pop("text", text),
        message=OomMessage(
            device=0,
            requested_bytes=1270 * MIB,
            total_bytes=16 * GIB,
            free_bytes=700 * MIB,
            allocated_bytes=10 * GIB,
            reserved_bytes=14 * GIB,
            reserved_unallocated_bytes=4 * GIB,
            process_in_use_bytes=14 * GIB + 460 * MIB,
            other_processes=(OtherProcess(4242, 500 * MIB),),
        ),
        breakdown=Breakdown(
            other_processes_bytes=824 * MIB,
            non_torch_bytes=460 * MIB,
            allocated_bytes=10 * GIB,
            cached_bytes=4 * GIB,
            free_bytes=700 * MIB,
            requested_bytes=1270 * MIB,
        ),
        causes=(
            Cause(
                "fragmentation",
                0.9,
                (
                    "4.00 GiB are held by PyTorch's allocator and unused, 3.2 times the request",
                    "no free block holds 1.24 GiB: the allocator tried all of them before it failed",
                ),
            ),
            Cause("capacity", 0.2, ("allocated memory alone is 62 % of the device",)),
        ),
        advice=(
            Advice(
                id="expandable-segments",
                title="Let segments grow instead of splitting them",
                change={"env": {"PYTORCH_CUDA_ALLOC_CONF": "expandable_segments:True"}},
                why="Free blocks of different segments cannot be joined; an expandable segment has no such borders.",
                expected="The 4.00 GiB that are cached become usable for the request.",
                cost="Slower first allocations; CUDA IPC of tensors needs a recent driver.",
            ),
            Advice(
                id="smaller-batch",
                title="Halve the batch and accumulate gradients",
                change={"batch_size": 8},
                why="Activations are most of what is allocated.",
                expected="Some 4 GiB less at the peak.",
                cost="A few percent of speed.",
            ),
        ),
        notes=("Free memory is what the driver reported at the moment of the failure.",),
    )
    return OomEvent(
        id=event_id,
        at_unix=at_unix,
        origin="agent",
        incident=incident,
        pid=4100,
        uuid=TRAINER_UUID,
        command=changes.pop("command", "python"),
        user="ada",
        recovered=False,
    )
