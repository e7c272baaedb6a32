"""Programs that count their own memory on the device: a pool of a set size, or a share that the model does not fit.

Facts: ``used_bytes``, what Jittor counts as used.
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
    "taichi-pool",
    "tornado-pool",
    "mlc-memory-share",
    "jittor-overflow",
    "not-enough-vram",
    "sglang-out-of-tokens",
)
ANCHORS = (
    b"CUDA pre-allocated memory",
    b"TornadoOutOfMemoryException",
    b"Insufficient GPU memory error",
    b"memory is overflow",
    b"MGB_CUDA_RESERVE_MEMORY",
    b"Workspace can't be alloc",
    b"retract any request",
)


def _mlc(match: re.Match[str]) -> Reading:
    parts = [read_binary_size(match[name]) for name in ("weights", "buffers")]
    return Reading(OomMessage(requested_bytes=sum(parts), limit_bytes=read_binary_size(match["limit"])))


_WORDINGS = (
    Wording(
        "taichi-pool",
        "Taichi",
        "OutofCUDApre-allocatedmemory.",
        regex(
            r"OutofCUDApre-allocatedmemory\.(?P<rest>Considerusing(?:ti|qd)\.init\(device_memory_fraction=0\.9\)or"
            r"(?:ti|qd)\.init\(device_memory_GB=4\)toallocatemoreGPUmemory)?"
        ),
        read_figures,
        printed=True,
    ),
    Wording(
        "taichi-pool",
        "Taichi",
        "allocate_from_reserved_memory:block:",
        regex(
            r"allocate_from_reserved_memory:block:\[[\d,]{5,40}\],thread:\[[\d,]{5,40}\]Assertion"
            r"OutofCUDApre-allocatedmemory\.(?:Considerusing(?:ti|qd)\.init\(.{1,80}?\)toallocatemoreGPUmemory(?:failed\.)?)?"
        ),
        read_figures,
    ),
    Wording(
        "tornado-pool",
        "TornadoVM",
        "TornadoOutOfMemoryException:",
        regex(
            r"TornadoOutOfMemoryException:Unabletoallocate(?P<requested>\d{1,16})bytesofmemory\.?"
            r"(?:Toincreasethemaximumdevicememory,use-Dtornado\.device\.memory=<X>GB)?"
        ),
        read_figures,
    ),
    Wording(
        "mlc-memory-share",
        "MLC-LLM",
        "InsufficientGPUmemoryerror:",
        regex(
            rf"InsufficientGPUmemoryerror:TheavailablesingleGPUmemoryis(?P<limit>{BINARY_SIZE}),whichislessthanthesumof"
            rf"modelweightsize\((?P<weights>{BINARY_SIZE})\)andtemporarybuffersize\((?P<buffers>{BINARY_SIZE})\)\.?"
        ),
        _mlc,
    ),
    Wording(
        "jittor-overflow",
        "Jittor",
        "GPUmemoryisoverflow,",
        regex(
            r"GPUmemoryisoverflow,pleasereduceyourbatch_sizeordatasize!"
            rf"(?:Total:(?P<total>{BINARY_SIZE})Used:(?P<used>{BINARY_SIZE}))?"
        ),
        read_figures,
    ),
    # Without the variable's name they are any program's words.
    Wording(
        "not-enough-vram",
        "MegEngine",
        "outofmemorywhilerequesting",
        regex(
            r"outofmemorywhilerequesting(?P<requested>\d{1,16})bytes;youcantrysettingMGB_CUDA_RESERVE_MEMORY"
            r"(?:toreserveallmemory\.)?"
        ),
        read_figures,
    ),
    Wording(
        "not-enough-vram",
        "DeepSpeed",
        "Workspacecan",
        regex(r"Workspacecan.?tbeallocated,no(?:t)?enoughmemory\.?"),
        read_figures,
        printed=True,
    ),
    Wording(
        "sglang-out-of-tokens",
        "SGLang",
        "Failedtoretractanyrequest.",
        regex(r"Failedtoretractanyrequest\.Nospaceleftforonlyonerequest\.?"),
        lambda _: Reading(facts={"phase": "run time", "pool_phase": "decode"}),
        printed=True,
    ),
)


def parse(strand: Strand) -> list[Span]:
    """Every such refusal in the strand."""
    return parse_wordings(strand, _WORDINGS)
