"""Simulators and array libraries with an allocator of their own: PhysX in Isaac, NVIDIA Warp, tinygrad.

Facts: ``used_bytes``, what tinygrad held when it was refused.
"""

from __future__ import annotations

import re

from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.sizes import BINARY_SIZE, read_binary_size
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.messages.wordings import Reading, Wording, parse_wordings
from vramscope.analyzers.patterns import regex
from vramscope.schema.oom import OomMessage

FORMATS = ("physx-allocator", "warp-allocation", "tinygrad-allocation")
ANCHORS = (b"PxgCudaDeviceMemoryAllocator", b"out of memory", b"bytes on device", b"MemoryError")


def _requested(match: re.Match[str]) -> Reading:
    device = match.groupdict().get("device")
    size = match.groupdict().get("size")
    return Reading(OomMessage(device=int(device) if device else None, requested_bytes=int(size) if size else None))


def _tinygrad(match: re.Match[str]) -> Reading:
    used = read_binary_size(match["used"])
    return Reading(OomMessage(requested_bytes=read_binary_size(match["size"])), {"used_bytes": float(used)})


_WORDINGS = (
    # 2 is the driver's CUDA_ERROR_OUT_OF_MEMORY.
    Wording(
        "physx-allocator",
        "PhysX",
        "PxgCudaDeviceMemoryAllocatorfailtoallocatememory",
        regex(r"PxgCudaDeviceMemoryAllocatorfailtoallocatememory(?P<size>\d{1,16})bytes!!Result=2(?:!|(?!\d))"),
        _requested,
    ),
    Wording(
        "warp-allocation",
        "Warp",
        "WarpCUDAerror2:outofmemory",
        regex(r"WarpCUDAerror2:outofmemory\(infunction\w{1,80},[^()\s]{1,200}:\d{1,6}\)"),
        _requested,
    ),
    Wording(
        "warp-allocation",
        "Warp",
        "Failedtoallocate",
        regex(r"Failedtoallocate(?P<size>\d{1,16})bytesondevicecuda:(?P<device>\d{1,3})"),
        _requested,
        stated=True,
    ),
    Wording(
        "tinygrad-allocation",
        "tinygrad",
        "Allocationof",
        regex(
            rf"Allocationof(?P<size>{BINARY_SIZE})failedon(?:NV|AMD|CUDA|HIP|METAL|GPU|CL|QCOM|WEBGPU)(?::\d{{1,3}})?\."
            rf"Used:(?P<used>{BINARY_SIZE})"
        ),
        _tinygrad,
    ),
)


def parse(strand: Strand) -> list[Span]:
    """Every such refusal in the strand."""
    return parse_wordings(strand, _WORDINGS)
