"""PyTorch's allocator for CPU tensors: the machine refused a tensor in its own memory.

Facts: none beyond the request.
"""

from __future__ import annotations

from collections.abc import Iterator

from vramscope.analyzers.messages.host_report import Report, join_near, to_span
from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.patterns import regex
from vramscope.schema.units import GIB

FORMATS = ("cpu-allocator",)
# Each stands in front of or behind the others, so that a line break leaves one of them whole.
ANCHORS = (b"DefaultCPUAllocator", b"posix_memalign", b"you tried to allocate", b"alloc_cpu", b"Buy new RAM")

_REFUSED = regex(
    r"(?:DefaultCPUAllocator|\$?Torch):(?:cant?allocatememory|notenoughmemory)(?::?youtriedtoallocate(?:(?P<bytes>\d{1,20})(?:bytes)|(?P<gib>\d{1,20})GB)?)?"
    r"(?:\.?(?:Errorcode12(?:\(Cannotallocatememory\))?|BuynewRAM!))?"
    r"|(?P<errno>posix_memalign\(&data,gAlignment,nbytes\)==0\.12vs0)"
)
_ENFORCE = regex(r"\[enforcefailat[\w.\\/:+-]{1,160}\](?:err==0|data|\)?)?\.?\Z")


_GAP = 120


def parse(strand: Strand) -> list[Span]:
    """Every refusal in the strand; what the C library said of one goes with it."""
    reports = join_near(_marks(strand.text), _GAP, identity="bytes")
    return [to_span(strand, report, "cpu-allocator", "PyTorch") for report in reports]


def _marks(text: str) -> Iterator[Report]:
    for match in _REFUSED.finditer(text):
        enforce = _ENFORCE.search(text, max(0, match.start() - 200), match.start())
        start = match.start() if enforce is None else enforce.start()
        report = Report(start, match.end(), {"host_detail": "ram"}, kind="errno" if match["errno"] else "refused")
        if match["bytes"]:
            report.requested_bytes = int(match["bytes"])
        if match["gib"]:
            # Rounded down to whole GiB: 0 says only that it was less than one.
            report.requested_bytes = int(match["gib"]) * GIB or None
            report.notes = (f"the text rounds the request down to whole GiB: {match['gib']} GB",)
        yield report
