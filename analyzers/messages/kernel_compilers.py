"""Compilers and launchers that count what a kernel wants of a block's own shared memory: LLVM for AMD, CUDA.jl.

Facts: ``resource``, ``required`` and ``limit`` in bytes, ``kernel`` if it is named.
"""

from __future__ import annotations

import re

from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.sizes import read_size
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.messages.wordings import Reading, Wording, known, parse_wordings
from vramscope.analyzers.patterns import regex
from vramscope.schema.oom import OomMessage

FORMATS = ("amdgpu-local-memory", "cudajl-shared-memory")
ANCHORS = (b"local memory (", b"dynamic shared memory exceeds", b"dynamic shared mem", b"exceeds device limit")

_SIZE = r"\d{1,9}(?:\.\d{1,3})?(?:bytes|[KM]iB)?"


def _read(match: re.Match[str]) -> Reading:
    required, limit = (None if size is None else _bytes(size) for size in (match["required"], match["limit"]))
    return Reading(
        OomMessage(requested_bytes=required, limit_bytes=limit),
        known(resource="shared memory", required=required, limit=limit, kernel=match.groupdict().get("kernel")),
    )


def _bytes(size: str) -> int | None:
    return int(size) if size.isdigit() else read_size(size)


_WORDINGS = (
    Wording(
        "amdgpu-local-memory",
        "HIP",
        "localmemory(",
        regex(
            r"localmemory\((?P<required>\d{1,9})\)exceedslimit\((?P<limit>\d{1,9})\)"
            r"(?:in(?:function)?(?P<kernel>\w{1,200})(?:<[^<>]{0,120}>)?)?"
        ),
        _read,
        memory="on-chip",
    ),
    Wording(
        "cudajl-shared-memory",
        "CUDA.jl",
        "mountofdynamicsharedmemoryexceeds",
        regex(
            r"mountofdynamicsharedmemoryexceeds(?:the)?devicelimit"
            rf"(?:\((?P<required>{_SIZE})(?:>|&(?:amp;)?gt;)(?P<limit>{_SIZE})\))?"
        ),
        _read,
        memory="on-chip",
    ),
)


def parse(strand: Strand) -> list[Span]:
    """Every kernel that was refused for its shared memory."""
    return parse_wordings(strand, _WORDINGS)
