"""Programs that are met now and then, each with a wording of its own: CUDA.jl, ManagedCuda, OpenCV, dlib, and the web
interface for Stable Diffusion, which states what its attention needs when cut into as many slices as it allows."""

from __future__ import annotations

from collections.abc import Iterator

from vramscope.analyzers.messages.literals import found, places
from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.sizes import BINARY_SIZE, read_binary_size
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.messages.wordings import Wording, parse_wordings, read_figures
from vramscope.analyzers.patterns import regex
from vramscope.schema.oom import OomMessage

FORMATS = ("julia-out-of-gpu-memory", "managedcuda", "opencv-gpu-api", "dlib-cudamalloc", "sd-webui-attention")
ANCHORS = (
    b"Out of GPU memory",
    b"ErrorOutOfMemory:",
    b"Gpu API call",
    b"reason: out of memory",
    b"GPU memory usage",
    b"trying to allocate",
    b"API call failed because",
    b"memory in function",
    b"calling cudaMalloc",
    b"use lower resolution",
)

_JULIA = regex(
    rf"OutofGPUmemory(?:tryingtoallocate(?P<requested>{BINARY_SIZE}))?"
    rf"(?:EffectiveGPUmemoryusage:[\d.]{{1,80}}%\((?P<used>{BINARY_SIZE})/(?P<total>{BINARY_SIZE})\))?"
    rf"(?:Memorypoolusage:(?P<allocated>{BINARY_SIZE})\((?P<reserved>{BINARY_SIZE})reserved\))?"
)
_FIXED = {
    "ErrorOutOfMemory:TheAPIcallfailed": (
        "managedcuda",
        "ManagedCuda",
        regex(
            r"ErrorOutOfMemory:TheAPIcallfailed(?:becauseitwasunabletoallocateenoughmemory(?:toperformtherequestedoperation\.?)?)?"
        ),
    ),
    "GpuAPIcall": ("opencv-gpu-api", "OpenCV", regex(r"GpuAPIcall\)?(?:\(outofmemory\)|outofmemory)")),
    "ErrorwhilecallingcudaMalloc": (
        "dlib-cudamalloc",
        "dlib",
        regex(r"ErrorwhilecallingcudaMalloc(?:Managed)?\(.{0,80}?\)infile\S{0,200}?code:2,reason:outofmemory"),
    ),
}

_WORDINGS = (
    Wording(
        "sd-webui-attention",
        "AUTOMATIC1111",
        "Notenoughmemory,uselowerresolution",
        regex(
            r"Notenoughmemory,uselowerresolution\(max\.?approx\.?\d{1,6}x\d{1,6}\)\."
            rf"Need:(?P<requested>{BINARY_SIZE})free,Have:(?P<free>{BINARY_SIZE})free"
        ),
        read_figures,
    ),
)


def parse(strand: Strand) -> list[Span]:
    """Every message of this family in the strand."""
    return [*_julia(strand), *_fixed(strand), *parse_wordings(strand, _WORDINGS)]


def _julia(strand: Strand) -> Iterator[Span]:
    text = strand.text
    for at in places(text, "OutofGPUmemory"):
        match = _JULIA.match(text, at)
        if match is None or (match["requested"] is None and match["total"] is None):
            continue
        sizes = {name: read_binary_size(size) for name, size in match.groupdict().items() if size}
        used, total = sizes.get("used"), sizes.get("total")
        yield found(
            strand,
            at,
            match.end(),
            format="julia-out-of-gpu-memory",
            framework="CUDA.jl",
            message=OomMessage(
                requested_bytes=sizes.get("requested"),
                total_bytes=total,
                allocated_bytes=sizes.get("allocated"),
                reserved_bytes=sizes.get("reserved"),
            ),
            facts={"used_bytes": float(used)} if used is not None else {},
        )


def _fixed(strand: Strand) -> Iterator[Span]:
    text = strand.text
    for literal, (key, framework, pattern) in _FIXED.items():
        for at in places(text, literal):
            match = pattern.match(text, at)
            if match is not None:
                yield found(strand, at, match.end(), format=key, framework=framework)
