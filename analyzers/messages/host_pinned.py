"""llama.cpp's page-locked buffers: where the system refuses one, the loader goes on with an ordinary one.

Facts: ``host_detail`` ("pinned").
"""

from __future__ import annotations

from vramscope.analyzers.messages.literals import claim, found, places
from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.messages.wordings import mib
from vramscope.analyzers.patterns import regex
from vramscope.schema.oom import OomMessage

FORMATS = ("ggml-pinned",)
ANCHORS = (b"of pinned memory: ", b"failed to allocate")

_REFUSED = regex(
    r"failedtoallocate(?P<mib>\d{1,9}(?:[.,]\d{1,3})?)Mi?Bofpinnedmemory:"
    r"(?:outofmemory|invalidargument|OScallfailedoroperationnotsupportedonthisOS|resourcealreadymapped)"
)
# Without this it was a warning: the buffer came from ordinary memory.
_FAILED = regex(r"(?:unabletoallocate|failedtoallocate)(?:CUDA|ROCm)_Hostbuffer")
_AFTER = 1200


def parse(strand: Strand) -> list[Span]:
    """The refusals at which the loader gave up; the other ones are claimed, for nothing failed."""
    text, spans = strand.text, []
    for at in places(text, "failedtoallocate"):
        match = _REFUSED.match(text, at)
        if match is None:
            continue
        failed = _FAILED.search(text, match.end(), match.end() + _AFTER)
        if failed is None:
            spans.append(claim(at, match.end()))
            continue
        spans.append(
            found(
                strand,
                at,
                failed.end(),
                format="ggml-pinned",
                framework="llama.cpp",
                message=OomMessage(requested_bytes=mib(match["mib"])),
                memory="host",
                facts={"host_detail": "pinned"},
            )
        )
    return spans
