"""The devices to plan for: those that ``--gpu`` names, or this machine's own with who is on them."""

from __future__ import annotations

import os
import re
import time
from collections.abc import Mapping, Sequence
from dataclasses import replace

from vramscope.daemon.commands.size_option import size_of
from vramscope.daemon.simgpu.cards import Card, find_card
from vramscope.daemon.visible_devices import cuda_memory, visible
from vramscope.schema.device import Device
from vramscope.schema.errors import CommandError, SourceDown
from vramscope.schema.plan import Gpu
from vramscope.schema.planned import PlannedGpu, Tenant

# Of a device whose card is not known: a CUDA context with PyTorch's kernels.
TYPICAL_CONTEXT_BYTES = 500 << 20
MAX_GPUS = 4096
_LARGEST_BYTES = 1 << 50
# Less is a number whose unit was left out.
_SMALLEST_BYTES = 1 << 20
# GB/s of device memory by NVIDIA's data sheets: what decides how fast a model generates.
_BANDWIDTH = {
    "V100-16G": 900,
    "V100-32G": 900,
    "T4": 320,
    "RTX-2080-Ti": 616,
    "A100-40G": 1555,
    "A100-80G": 2039,
    "RTX-3060-12G": 360,
    "RTX-3090": 936,
    "A10": 600,
    "A10G": 600,
    "A40": 696,
    "RTX-A6000": 768,
    "RTX-4090": 1008,
    "RTX-6000-Ada": 960,
    "L4": 300,
    "L40S": 864,
    "H100-80G": 3350,
    "H100-NVL-94G": 3900,
    "GH200-96G": 4000,
    "H200-141G": 4800,
    "B200-180G": 8000,
    "RTX-5090": 1792,
}
_SPEC = re.compile(r"(?:(?P<count>\d{1,6})\s*[xX*]\s*)?(?P<what>[^:]+)(?::(?P<free>.*))?\Z", re.DOTALL)
_SIZE = re.compile(r"\s*[\d.]")


def named_gpus(texts: Sequence[str], context_bytes: int | None) -> list[PlannedGpu]:
    """``24GiB``, ``24GiB:11GiB``, ``H100-80G:40GiB``, ``8xA100-80G``. CommandError for what is none of these."""
    found: list[PlannedGpu] = []
    for text in texts:
        match = _SPEC.match(text)
        if match is None:
            raise CommandError(f"--gpu {text!r}: write a size or a card, as in 24GiB, 24GiB:11GiB, H100-80G or 8xL4")
        count = 1 if match["count"] is None else int(match["count"])
        if not 1 <= count <= MAX_GPUS - len(found):
            raise CommandError(f"--gpu {text!r}: 1 to {MAX_GPUS} GPUs in all can be planned for")
        gpu = _gpu(text, match["what"].strip(), match["free"], context_bytes)
        found += [PlannedGpu(gpu=replace(gpu, index=len(found) + number)) for number in range(count)]
    return with_speeds(found)


def with_speeds(gpus: list[PlannedGpu]) -> list[PlannedGpu]:
    """Relative to the fastest; as they are where a card is not known."""
    speeds = [None if card is None else _BANDWIDTH.get(card.name) for card in (_named(one.gpu.name) for one in gpus)]
    known = [speed for speed in speeds if speed is not None]
    if len(known) < len(speeds) or len(set(known)) < 2:
        return gpus
    fastest = max(known)
    return [replace(one, gpu=replace(one.gpu, speed=speed / fastest)) for one, speed in zip(gpus, known, strict=True)]


def _gpu(text: str, what: str, free: str | None, context_bytes: int | None) -> Gpu:
    # Sizes begin with a digit, and no card of the table does.
    card = None if _SIZE.match(what) else find_card(what)
    capacity = size_of(f"--gpu {text}", what) if card is None else card.total_bytes
    free_bytes = capacity if free is None else size_of(f"--gpu {text}", free.strip())
    if capacity > _LARGEST_BYTES:
        raise CommandError(f"--gpu {text!r}: no GPU has as much")
    if free_bytes > capacity:
        raise CommandError(f"--gpu {text!r}: more is free than there is")
    context = _context(card) if context_bytes is None else context_bytes
    if card is None and what.isdecimal() and capacity < _SMALLEST_BYTES:
        raise CommandError(f"--gpu {text!r}: a number alone is bytes: write {what}GiB, or a card such as RTX-4090")
    if free is not None and free.strip().isdecimal() and 0 < free_bytes < _SMALLEST_BYTES:
        raise CommandError(f"--gpu {text!r}: a number alone is bytes: write {free.strip()}GiB")
    if capacity <= context:
        raise CommandError(f"--gpu {text!r}: nothing is left beside the CUDA context ({context >> 20} MiB)")
    return Gpu(
        index=0,
        capacity_bytes=capacity,
        free_bytes=free_bytes,
        context_bytes=context,
        name=None if card is None else card.name,
    )


def card_gpu(card: Card, index: int = 0, context_bytes: int | None = None) -> Gpu:
    """An empty device of that card."""
    return Gpu(
        index=index,
        capacity_bytes=card.total_bytes,
        free_bytes=card.total_bytes,
        context_bytes=_context(card) if context_bytes is None else context_bytes,
        name=card.name,
    )


def _context(card: Card | None) -> int:
    return TYPICAL_CONTEXT_BYTES if card is None or card.context_bytes is None else card.context_bytes


def live_gpus(
    context_bytes: int | None, environment: Mapping[str, str] = os.environ
) -> tuple[list[PlannedGpu], int | None, list[str]]:
    """This machine's devices as a job here would number them, the host's available bytes, and what must be known.

    Raises SourceDown where there is no driver, or no device.
    """
    from vramscope.daemon.sources.nvml import NvmlSource
    from vramscope.daemon.sources.procfs import ProcfsSource

    host = ProcfsSource()
    source = NvmlSource(time.monotonic, host.memory)
    try:
        devices = source.read().devices
    finally:
        source.close()
    found, notes = _usable(devices, environment)
    if not found:
        raise SourceDown("the driver shows no GPU that a job here may use")
    pids = {process.pid for device in found for process in device.processes or ()}
    names = {process.pid: process for process in host.read(pids)}
    planned = []
    for index, device in enumerate(found):
        total, free = cuda_memory(device) or (0, 0)
        tenants = tuple(
            Tenant(
                pid=process.pid,
                used_bytes=process.used_bytes,
                user=names[process.pid].user if process.pid in names else None,
                command=names[process.pid].command if process.pid in names else None,
            )
            for process in sorted(device.processes or (), key=lambda process: -(process.used_bytes or 0))
        )
        gpu = Gpu(
            index=index,
            capacity_bytes=total,
            free_bytes=free,
            context_bytes=_context(_named(device.name)) if context_bytes is None else context_bytes,
            name=device.name,
        )
        planned.append(PlannedGpu(gpu=gpu, uuid=device.uuid, tenants=tenants))
    memory = host.memory()
    return with_speeds(planned), None if memory is None else memory[1], notes


def _usable(devices: Sequence[Device], environment: Mapping[str, str]) -> tuple[list[Device], list[str]]:
    """Those with known memory that a job here may use, and what must be known of their numbers."""
    usable = [device for device in devices if cuda_memory(device) is not None]
    notes = [
        f"GPU {device.gpu} is left out: the driver does not tell its memory"
        for device in devices
        if device not in usable and not _is_parent(device, devices)
    ]
    setting = environment.get("CUDA_VISIBLE_DEVICES")
    if setting is not None:
        notes.append(f"GPUs are numbered as CUDA_VISIBLE_DEVICES={setting} has them")
    elif len({device.name for device in usable}) > 1 and environment.get("CUDA_DEVICE_ORDER") != "PCI_BUS_ID":
        # CUDA puts the fastest first, NVML goes by the bus.
        notes.append("the GPUs differ: set CUDA_DEVICE_ORDER=PCI_BUS_ID for the job, so that its numbers are these")
    return visible(usable, setting), notes


def _is_parent(device: Device, devices: Sequence[Device]) -> bool:
    return device.mig_instance is None and any(
        other.mig_instance is not None and other.index == device.index for other in devices
    )


def _named(name: str | None) -> Card | None:
    try:
        return find_card(name or "")
    except CommandError:
        return None
