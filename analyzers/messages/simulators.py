"""Simulators and array libraries with an allocator of their own: PhysX in Isaac, NVIDIA Warp, tinygrad, RELION, AMReX,
Dr.Jit, DALI.

Facts: ``used_bytes``, what tinygrad held when it was refused; ``largest_free_block_bytes``, what RELION's pool had free
in one piece (what is free is the pool's too); ``host_detail`` ("ram", "pinned") of Dr.Jit's host memory.
"""

from __future__ import annotations

import re

from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.sizes import BINARY_SIZE, read_binary_size
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.messages.wordings import Reading, Wording, parse_wordings, read_figures
from vramscope.analyzers.patterns import regex
from vramscope.schema.oom import OomMessage

FORMATS = (
    "physx-allocator",
    "warp-allocation",
    "tinygrad-allocation",
    "relion-allocator",
    "amrex-arena",
    "drjit-malloc",
    "dali-allocation",
)
ANCHORS = (
    b"PxgCudaDeviceMemoryAllocator",
    b"out of memory",
    b"bytes on device",
    b"MemoryError",
    b"Out of gpu memory.",
)


def _requested(match: re.Match[str]) -> Reading:
    device = match.groupdict().get("device")
    size = match.groupdict().get("size")
    return Reading(OomMessage(device=int(device) if device else None, requested_bytes=int(size) if size else None))


def _tinygrad(match: re.Match[str]) -> Reading:
    used = read_binary_size(match["used"])
    return Reading(OomMessage(requested_bytes=read_binary_size(match["size"])), {"used_bytes": float(used)})


def _relion(match: re.Match[str]) -> Reading:
    if match["rest"] is None:
        return Reading()
    message = OomMessage(requested_bytes=int(match["requested"]), free_bytes=int(match["free"]))
    note = "what is free is free in the pool that RELION took from the GPU when it started"
    return Reading(message, {"largest_free_block_bytes": float(match["block"])}, (note,))


def _drjit_host(match: re.Match[str]) -> Reading:
    kind = "pinned" if "pinned" in match[0] else "ram"
    return Reading(OomMessage(requested_bytes=int(match["requested"])), {"host_detail": kind})


_DRJIT = r"jit_malloc\(\):outofmemory!Couldnotallocate(?P<requested>\d{1,20})bytesof"
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
        regex(r"WarpCUDAerror2:outofmemory(?:\(infunction\w{1,80},[^()\s]{1,200}:\d{1,6}\))?"),
        _requested,
    ),
    Wording(
        "warp-allocation",
        "Warp",
        "Failedtoallocate",
        regex(r"Failedtoallocate(?P<size>\d{1,16})bytesondevicecuda:(?P<device>\d{1,3})"),
        _requested,
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
    *(
        Wording(
            "relion-allocator",
            "RELION",
            f"{backend}CustomAllocatoroutofmemory",
            regex(
                rf"{backend}CustomAllocatoroutofmemory(?P<rest>\[requestedSpace:(?P<requested>\d{{1,20}})B\]"
                r"\[largestContinuousFreeSpace:(?P<block>\d{1,20})B\]\[totalFreeSpace:(?P<free>\d{1,20})B\])?"
            ),
            _relion,
            printed=True,
        )
        for backend in ("Cuda", "cuda", "Hip", "hip")
    ),
    Wording(
        "amrex-arena",
        "AMReX",
        "Outofgpumemory.Free:",
        regex(r"Outofgpumemory\.Free:(?P<free>\d{1,20})Asked:(?P<requested>\d{1,20})(?:!!!)?"),
        read_figures,
    ),
    Wording("drjit-malloc", "Dr.Jit", "jit_malloc():", regex(_DRJIT + r"devicememory\.?"), read_figures),
    Wording(
        "drjit-malloc",
        "Dr.Jit",
        "jit_malloc():",
        regex(_DRJIT + r"host(?:-pinned|-async)?memory\.?"),
        _drjit_host,
        memory="host",
    ),
    Wording(
        "dali-allocation",
        "DALI",
        "Cantallocate",
        regex(r"Cantallocate(?P<requested>\d{1,20})(?:bytes)?ondevice(?P<device>\d{1,3})(?!\d)\.?"),
        read_figures,
    ),
)


def parse(strand: Strand) -> list[Span]:
    """Every such refusal in the strand."""
    return parse_wordings(strand, _WORDINGS)
