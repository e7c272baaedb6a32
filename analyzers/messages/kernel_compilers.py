"""Compilers and launchers that count what a kernel wants of a block's own shared memory: LLVM for AMD, CUDA.jl,
and callers of CUDA that ask for more dynamic shared memory than a block may have.

Facts: ``resource``, ``required`` and ``limit`` in bytes, ``kernel`` if it is named.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from vramscope.analyzers.messages.literals import places
from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.sizes import read_size
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.messages.wordings import Reading, Wording, known, make_span, parse_wordings
from vramscope.analyzers.patterns import regex
from vramscope.schema.oom import OomMessage

FORMATS = ("amdgpu-local-memory", "cudajl-shared-memory", "cuda-shared-memory")
ANCHORS = (
    b"local memory (",
    b"dynamic shared memory exceeds",
    b"CUDA_ERROR_INVALID_VALUE",
    b"MaxDynamicSharedMemorySize",
)

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
    Wording(
        "cuda-shared-memory",
        "CUDA",
        "FuncSetAttribute(",
        regex(
            r"FuncSetAttribute\([^()]{0,120}?MaxDynamicSharedMemorySize[=,]?(?P<required>\d{4,9})?\)?"
            r"(?:failed|returned|error|with|->|[:;,(])+(?:cudaErrorInvalidValue:?|invalidargument|invalidvalue)"
            rf"(?:[;,(]+(?:the)?(?:device)?limit(?:is|[:=])?(?P<limit>{_SIZE}))?"
        ),
        _read,
        memory="on-chip",
    ),
)
_CUPY = Wording(
    "cuda-shared-memory",
    "CuPy",
    "CUDA_ERROR_INVALID_VALUE",
    regex(r"(?:cupy_backends\.[\w.]{1,40}\.)?CUDADriverError:CUDA_ERROR_INVALID_VALUE(?::invalidargument)?"),
    _read,
    memory="on-chip",
)
# What a launch asks for is an argument of the call, some frames above the driver's error.
_ASKED = regex(r"\bshared_mem=(?P<required>\d{4,9})\b")
_LAUNCHED = "cupy.cuda.function"
_REACH = 2000
# What every GPU grants a block that asks for no more; some grant more to one that does.
_ALWAYS_GRANTED = 48 << 10


def parse(strand: Strand) -> list[Span]:
    """Every kernel that was refused for its shared memory."""
    return [*parse_wordings(strand, _WORDINGS), *_launches(strand)]


def _launches(strand: Strand) -> Iterator[Span]:
    """CuPy's launches with more dynamic shared memory than a block may have: the driver calls the argument invalid."""
    text = strand.text
    for at in places(text, _CUPY.literal):
        error = next(
            (m for m in _CUPY.pattern.finditer(text, max(0, at - 80), at + 60) if m.start() <= at < m.end()), None
        )
        if error is None:
            continue
        above = text[max(0, error.start() - _REACH) : error.start()]
        asked = list(_ASKED.finditer(above))
        if _LAUNCHED not in above or not asked or int(asked[-1]["required"]) <= _ALWAYS_GRANTED:
            continue
        required = int(asked[-1]["required"])
        reading = Reading(OomMessage(requested_bytes=required), known(resource="shared memory", required=required))
        exception = error[0].partition(":")[0]
        yield make_span(strand, error.start(), error.end(), _CUPY, reading, exception)
