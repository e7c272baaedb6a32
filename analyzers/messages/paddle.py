"""PaddlePaddle's error, which counts what the whole device holds, whoever holds it; and those that it passes on.

Facts: ``fraction`` (FLAGS_fraction_of_gpu_memory_to_use, where the text names it).
"""

from __future__ import annotations

import re

from vramscope.analyzers.messages.literals import found, places
from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.sizes import BINARY_SIZE, read_binary_size
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.messages.wordings import Reading, Wording, parse_wordings, read_figures
from vramscope.analyzers.patterns import regex
from vramscope.schema.oom import OomMessage
from vramscope.schema.units import MIB

FORMATS = ("paddle-1.x", "paddle-2.x", "cuda-driver-error", "cublas-alloc-failed", "cudnn-alloc-failed")
ANCHORS = (
    b"Out of memory error on",
    b"memory error on GPU",
    b"available memory is",
    b"memory has been allocated",
    b"error(2), out of memory",
    b"CheckError: out of memory",
    b"BLAS_STATUS_ALLOC",
    b"DNN_STATUS_ALLOC",
)

_MESSAGE = regex(
    rf"Outofmemoryerroron(?P<kind>GPU|XPU|NPU|MLU|\w{{2,12}}?)(?P<device>\d{{1,4}})\.?"
    rf"(?:Cannotallocate(?P<requested>{BINARY_SIZE})(?:GPU)?memory(?:on\w{{2,12}}?\d{{1,20}})?,?)?"
    rf"(?:(?P<allocated>{BINARY_SIZE})memoryhasbeenallocatedand)?(?:availablememoryis(?:only)?(?P<free>{BINARY_SIZE}))?"
)
_LIMIT = regex(r"FLAGS_gpu_memory_limit_mbis(\d{1,12})")
_FRACTION = regex(r"FLAGS_fraction_of_gpu_memory_to_useis(\d\.\d{1,9})now|Currently,itis(\d\.\d{1,9})")
_HINTS = 900

# What the runtime or a library returned, as Paddle's checks print it: the code, and a hint from the manual.
_HINT = r"\.?(?P<rest>\[(?:Hint|Advise):[^\[\]]{1,300}\])?(?:\(at/[\w./-]{1,200}:\d{1,6}\))?"
_STATUS_NOTES = ("a library's status: it can stand for lack of memory, and for other things",)


def _status(_: re.Match[str]) -> Reading:
    return Reading(notes=_STATUS_NOTES)


_PASSED_ON = (
    *(
        Wording(
            "cuda-driver-error",
            "PaddlePaddle",
            f"{lead}rror(2),",
            regex(rf"{lead}rror\(2\),outofmemory{_HINT}"),
            read_figures,
            printed=True,
        )
        for lead in ("CUDAe", "Cudae")
    ),
    Wording(
        "cuda-driver-error",
        "PaddlePaddle",
        "PaddleCheckError:outofmemory",
        regex(r"PaddleCheckError:outofmemory(?:at\[[^\[\]]{1,200}\])?"),
        read_figures,
    ),
    Wording(
        "cublas-alloc-failed",
        "PaddlePaddle",
        "CUBLASerror(3)",
        regex(
            rf"CUBLASerror\(3\)[.,](?=\[Hint:.?CUBLAS_STATUS_ALLOC_FAILED|CUBLAS_STATUS_ALLOC_FAILED)\w{{0,40}}{_HINT}"
        ),
        _status,
    ),
    Wording(
        "cudnn-alloc-failed",
        "PaddlePaddle",
        "CUDNNerror(2)",
        regex(rf"CUDNNerror\(2\),CUDNN_STATUS_ALLOC_FAILED{_HINT}"),
        _status,
    ),
)


def parse(strand: Strand) -> list[Span]:
    """Every message of this family in the strand."""
    text, spans = strand.text, parse_wordings(strand, _PASSED_ON)
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
