"""Triton Inference Server and its load generator; what the server does without, it only warns of."""

from __future__ import annotations

from vramscope.analyzers.messages.literals import claim, found, places
from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.patterns import regex
from vramscope.schema.oom import OomMessage

FORMATS = ("triton-unable-allocate",)
ANCHORS = (b"unable to allocate memory", b"allocate memory of", b"bytes on gpu")

_MESSAGE = regex(r"unabletoallocatememoryof(?P<size>\d{1,22})bytesongpu(?:for(?P<what>output|input))?")
# The server goes on in pinned memory, or without pinning.
_FALLBACK = regex(
    r"[Ff]ailedtoallocate(?:CUDA|pinnedsystem)memory.{0,160}?fallingbackto(?:non-)?pinnedsystemmemory"
    r"|[Ff]ailedtoallocateCUDAmemorywithbytesize\d+onGPU\d+:CNMEM_STATUS_OUT_OF_MEMORY"
)


def parse(strand: Strand) -> list[Span]:
    """Every message of this family in the strand."""
    text, spans = strand.text, []
    for at in places(text, "unabletoallocatememoryof"):
        match = _MESSAGE.match(text, at)
        if match is not None:
            spans.append(
                found(
                    strand,
                    at,
                    match.end(),
                    format="triton-unable-allocate",
                    framework="Triton Inference Server",
                    message=OomMessage(requested_bytes=int(match["size"])),
                    facts={"what": match["what"]} if match["what"] else {},
                )
            )
    for at in places(text, "ailedtoallocateCUDAmemory", "ailedtoallocatepinnedsystemmemory"):
        match = _FALLBACK.match(text, at - 1) if at else None
        if match is not None:
            spans.append(claim(match.start(), match.end()))
    return spans
