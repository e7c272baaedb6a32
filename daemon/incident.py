"""An agent's report, with what the driver said at the time, as an explained incident. Pure functions."""

from __future__ import annotations

from dataclasses import replace

from vramscope.analyzers.incident import explain_message
from vramscope.daemon.visible_devices import cuda_memory, visible
from vramscope.schema.agent import OomReport
from vramscope.schema.architecture import Architecture
from vramscope.schema.device import Device
from vramscope.schema.evidence import Evidence
from vramscope.schema.frame import Frame, ProcessMemory
from vramscope.schema.oom import Circumstances, Incident, OomMessage, OtherProcess
from vramscope.schema.plan import Gpu

# A CUDA context with PyTorch's kernels, where the job's own is not known.
_TYPICAL_CONTEXT_BYTES = 500 << 20


def incident_of(
    report: OomReport,
    frame: Frame | None,
    evidence: Evidence | None = None,
    architecture: Architecture | None = None,
) -> Incident:
    """``report`` explained. ``frame`` is the newest collection before it, for what the driver said; None if none.

    ``evidence`` is what the agent wrote down beside the figures; ``architecture`` the model's, where the job's command
    tells it.
    """
    return explain_message(
        message_of(report, frame),
        format="agent",
        framework="PyTorch",
        source="agent",
        circumstances=Circumstances(
            # The part behind the plus names the build ("cu130"), not the release.
            torch_version=report.torch_version.partition("+")[0] if report.torch_version else None,
            allocator_settings=report.allocator_settings,
            visible_devices=report.visible_devices,
            gpus=() if frame is None else gpus_of(report, frame),
            architecture=architecture,
        ),
        evidence=evidence,
    )


def gpus_of(report: OomReport, frame: Frame) -> tuple[Gpu, ...]:
    """The machine's devices as the job numbers them. What the job itself held of each counts as free: it starts anew.

    Empty where a device's memory is unknown.
    """
    planned = []
    for index, device in enumerate(visible(frame.devices, report.visible_devices)):
        memory = cuda_memory(device)
        if memory is None:
            return ()
        total, free = memory
        own = sum(row.used_bytes or 0 for row in device.processes or () if row.pid == report.pid)
        context = max((row.non_torch_bytes or 0 for row in frame.processes if row.pid == report.pid), default=0)
        planned.append(
            Gpu(
                index=index,
                capacity_bytes=total,
                free_bytes=min(free + own, total),
                context_bytes=context or _TYPICAL_CONTEXT_BYTES,
                name=device.name,
            )
        )
    return tuple(planned)


def message_of(report: OomReport, frame: Frame | None) -> OomMessage:
    """The figures that PyTorch prints for the same error, and by the driver's count those of the processes.

    Where ``frame`` does not list the job on its device, ``other_processes`` stays empty, and ``process_in_use_bytes``
    too, unless the device shows what the job has left free by its end.
    """
    stats = report.stats
    # PyTorch's text counts the free blocks of private pools as allocated.
    pool_free = report.private_pool_free_bytes or 0
    allocated = stats.allocated_bytes + pool_free
    message = OomMessage(
        device=stats.device,
        requested_bytes=report.requested_bytes,
        total_bytes=report.total_bytes,
        free_bytes=report.free_bytes,
        allocated_bytes=allocated,
        reserved_bytes=stats.reserved_bytes,
        reserved_unallocated_bytes=max(0, stats.reserved_bytes - allocated),
        private_pool_bytes=pool_free or None,
        limit_bytes=report.limit_bytes,
    )
    row = None if frame is None else _row_of(report, frame)
    device = next((device for device in frame.devices if device.uuid == row.uuid), None) if frame and row else None
    if row is None:
        return replace(message, process_in_use_bytes=_let_go(report, frame) if frame else None)
    if device is None or device.processes is None:
        return message
    return replace(
        message,
        process_in_use_bytes=_in_use(report, row, device),
        other_processes=tuple(
            OtherProcess(process.pid, process.used_bytes) for process in device.processes if process.pid != report.pid
        ),
    )


def _row_of(report: OomReport, frame: Frame) -> ProcessMemory | None:
    """The failing process on the failing device, as the driver listed it."""
    rows = [row for row in frame.processes if row.pid == report.pid and row.listed]
    if report.stats.uuid is not None:
        return next((row for row in rows if row.uuid == report.stats.uuid), None)
    # Before PyTorch 2.4 a device has no name that both sides know: by its number, or as the only one that there is.
    known = [row for row in rows if row.torch is not None and row.torch.device == report.stats.device]
    return known[0] if known else rows[0] if len(rows) == 1 else None


def _let_go(report: OomReport, frame: Frame) -> int | None:
    """What the process held at least: of what was in use at the error, all that is free in a frame taken after it.

    None where that is less than PyTorch had reserved: then the process was still there, listed under another number
    (as in containers) or not at all, and nothing is known.
    """
    if frame.at_unix < report.at_unix or report.total_bytes is None or report.free_bytes is None:
        return None
    seen = visible(frame.devices, report.visible_devices)
    named = [device for device in frame.devices if device.uuid == report.stats.uuid]
    device = named[0] if named else seen[0] if len(seen) == 1 and report.stats.uuid is None else None
    memory = None if device is None else cuda_memory(device)
    if memory is None:
        return None
    held = memory[1] - report.free_bytes
    return held if held >= report.stats.reserved_bytes else None


def _in_use(report: OomReport, row: ProcessMemory, device: Device) -> int | None:
    """The process's bytes at the moment of the error; None where they cannot be carried over from the frame.

    The driver's count is up to an interval older than the report, and a job that runs out of memory grows.
    """
    if row.used_bytes is None:
        return None
    reserved = report.stats.reserved_bytes
    total, free, used = report.total_bytes, report.free_bytes, device.used_bytes
    if total is not None and free is not None and used is not None and device.reserved_bytes is not None:
        # What the whole device has gained since then, the failing process has. CUDA's total is without the driver's
        # own share, and so is `used` where that share is known apart.
        carried = row.used_bytes + total - free - used
        if carried >= reserved:
            return carried
    if row.non_torch_bytes is not None:
        # What lies outside PyTorch's segments (the context, libraries) hardly moves.
        return reserved + row.non_torch_bytes
    return row.used_bytes if row.used_bytes >= reserved else None
