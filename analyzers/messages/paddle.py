"""PaddlePaddle's error, which counts what the whole device holds, whoever holds it.

Facts: ``fraction`` (FLAGS_fraction_of_gpu_memory_to_use, where the text names it).
"""

from __future__ import annotations

from vramscope.analyzers.messages.literals import found, places
from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.sizes import BINARY_SIZE, read_binary_size
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.patterns import regex
from vramscope.schema.oom import OomMessage
from vramscope.schema.units import MIB

FORMATS = ("paddle-1.x", "paddle-2.x")
ANCHORS = (b"Out of memory error on", b"memory error on GPU", b"available memory is", b"memory has been allocated")

_MESSAGE = regex(
    rf"Outofmemoryerroron(?P<kind>GPU|XPU|NPU|MLU|\w{{2,12}}?)(?P<device>\d{{1,4}})\.?"
    rf"(?:Cannotallocate(?P<requested>{BINARY_SIZE})(?:GPU)?memory(?:on\w{{2,12}}?\d{{1,20}})?,?)?"
    rf"(?:(?P<allocated>{BINARY_SIZE})memoryhasbeenallocatedand)?(?:availablememoryis(?:only)?(?P<free>{BINARY_SIZE}))?"
)
_LIMIT = regex(r"FLAGS_gpu_memory_limit_mbis(\d{1,12})")
_FRACTION = regex(r"FLAGS_fraction_of_gpu_memory_to_useis(\d\.\d{1,9})now|Currently,itis(\d\.\d{1,9})")
_HINTS = 900


def parse(strand: Strand) -> list[Span]:
    """Every message of this family in the strand."""
    text, spans = strand.text, []
    for at in places(text, "Outofmemoryerroron"):
        match = _MESSAGE.match(text, at)
        if match is None or (match["requested"] is None and not text.startswith("Please", match.end())):
            continue
        following = text.find("Outofmemoryerroron", match.end(), match.end() + _HINTS)
        last = following if following >= 0 else match.end() + _HINTS
        limit, fraction = _LIMIT.search(text, match.end(), last), _FRACTION.search(text, match.end(), last)
        free = read_binary_size(match["free"]) if match["free"] else None
        spans.append(
            found(
                strand,
                at,
                match.end(),
                format="paddle-2.x" if match["allocated"] else "paddle-1.x",
                framework="PaddlePaddle",
                message=OomMessage(
                    device=int(match["device"]),
                    requested_bytes=read_binary_size(match["requested"]) if match["requested"] else None,
                    allocated_bytes=read_binary_size(match["allocated"]) if match["allocated"] else None,
                    free_bytes=free,
                    limit_bytes=int(limit[1]) * MIB if limit else None,
                ),
                facts={"fraction": float(fraction[1] or fraction[2])} if fraction else {},
            )
        )
    return spans
