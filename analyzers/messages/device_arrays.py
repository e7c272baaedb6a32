"""Compilers and libraries that place a program's arrays on the GPU: OpenACC and CUDA Fortran (NVIDIA HPC SDK), Kokkos.

Facts: ``call``, the driver's function that failed; ``array``, the array's label; ``host_detail`` ("pinned") for
page-locked host memory.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from vramscope.analyzers.messages.literals import found, places
from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.pieces import DIGITS
from vramscope.analyzers.messages.sizes import BINARY_SIZE, read_binary_size
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.patterns import regex
from vramscope.schema.oom import OomMessage

FORMATS = ("openacc-cumemalloc", "fortran-allocate", "kokkos-allocation")
ANCHORS = (
    b"out of memory",
    b"Out of memory allocating",
    b"returned error 2",
    b"failed to allocate",
    b"Kokkos ERROR",
    b"insufficient memory.",
)

_OPENACC = regex(
    r"Outofmemoryallocating(?P<requested>\d{1,16})bytesofdevicememory(?:FailinginThread:\d{1,6})?"
    r"(?:total/freeCUDAmemory:(?P<total>\d{1,16})/(?P<free>\d{1,16}))?"
)
_CALL = regex(
    r"(?:AcceleratorFatalError:)?callto(?P<call>cu\w{2,50})returnederror2(?:\(CUDA_ERROR_OUT_OF_MEMORY\))?:Outofmemory"
)
# Between the two stands a table of what the program has placed on the device.
_TABLE = 8_000
_FORTRAN = regex(r"(?:(?P<image>\d{1,4}):)?ALLOCATE:(?P<requested>\d{1,16})bytesrequested;status=2\(outofmemory\)")
# Kokkos 4.4 says it in one sentence; the releases before it, in four.
_KOKKOS = regex(
    rf"(?:KokkosERROR:)?(?P<space>Cuda\w{{0,12}}|HIP\w{{0,12}}|SYCL\w{{0,24}})memoryspacefailedtoallocate(?P<size>{BINARY_SIZE})"
    r"(?:\(label=(?P<label>[^()]{1,120})\)\.?)?"
)
_KOKKOS_OLD = regex(
    r"Kokkosfailedtoallocatememoryforlabel(?P<label>.{1,120}?)\.AllocationusingMemorySpacenamed"
    r"(?P<space>Cuda\w{0,12}?|HIP\w{0,12}?|SYCL\w{0,24}?)failedwiththefollowingerror:Allocationofsize"
    rf"(?P<size>{BINARY_SIZE})failed,likelyduetoinsufficientmemory\.?"
    r"(?:\(Theallocationmechanismwas(?P<call>\w{1,40})\(\)\.?)?"
    r"(?:The(?:Cuda|HIP)allocationreturnedtheerrorcode(?:cudaErrorMemoryAllocation|hipErrorOutOfMemory)\.?\)?)?"
)


def parse(strand: Strand) -> list[Span]:
    """Every such refusal in the strand."""
    return [*_openacc(strand), *_fortran(strand), *_kokkos(strand)]


def _openacc(strand: Strand) -> Iterator[Span]:
    """The request with the driver's figures, and the call that failed, as one failure."""
    text = strand.text
    calls = [match for at in places(text, "callto") if (match := _CALL.match(text, at)) is not None]
    paired = set()
    for at in places(text, "Outofmemoryallocating"):
        match = _OPENACC.match(text, at)
        if match is None:
            continue
        call = next((call for call in calls if 0 <= call.start() - match.end() <= _TABLE), None)
        if call is not None and text.find("Outofmemoryallocating", match.end(), call.start()) < 0:
            paired.add(call.start())
        else:
            call = None
        message = OomMessage(
            requested_bytes=int(match["requested"]),
            total_bytes=int(match["total"]) if match["total"] else None,
            free_bytes=_last_number(strand, *match.span("free")) if match["free"] else None,
        )
        yield _span(strand, at, (call or match).end(), "openacc-cumemalloc", "OpenACC", message, call and call["call"])
    for call in calls:
        if call.start() not in paired:
            start = call.start()
            if text.endswith("AcceleratorFatalError:", 0, start):
                start -= len("AcceleratorFatalError:")
            yield _span(strand, start, call.end(), "openacc-cumemalloc", "OpenACC", OomMessage(), call["call"])


def _last_number(strand: Strand, start: int, end: int) -> int:
    """The number that ends its line, where the next one may begin with a digit: the rest of a wrapped number has its
    line to itself."""
    lines = strand.original(start, min(end + 1, len(strand.text))).split("\n")
    is_whole = len(lines) == 1 or end == len(strand.text) or not lines[-1][:1].isdigit()
    return int("".join(DIGITS.findall(strand.original(start, end) if is_whole else lines[0])))


def _fortran(strand: Strand) -> Iterator[Span]:
    text = strand.text
    for at in places(text, "ALLOCATE:"):
        match = _FORTRAN.search(text, max(0, at - 5), at + 80)
        if match is not None and match.start() <= at < match.end():
            message = OomMessage(requested_bytes=int(match["requested"]))
            yield _span(strand, match.start(), match.end(), "fortran-allocate", "CUDA Fortran", message, None)


def _kokkos(strand: Strand) -> Iterator[Span]:
    text, done = strand.text, 0
    for literal, back, pattern in (
        ("memoryspacefailedtoallocate", 48, _KOKKOS),
        ("Kokkosfailedtoallocatememoryforlabel", 0, _KOKKOS_OLD),
    ):
        done = 0
        for at in places(text, literal):
            match = pattern.search(text, max(done, at - back), at + 700)
            if match is None or match.start() > at:
                continue
            done = match.end()
            yield _kokkos_span(strand, match)


def _kokkos_span(strand: Strand, match: re.Match[str]) -> Span:
    message = OomMessage(requested_bytes=read_binary_size(match["size"]))
    is_pinned = "HostPinned" in match["space"]
    facts: dict[str, float | str] = {"array": match["label"]} if match["label"] else {}
    if is_pinned:
        facts["host_detail"] = "pinned"
    return found(
        strand,
        match.start(),
        match.end(),
        format="kokkos-allocation",
        framework="Kokkos",
        message=message,
        memory="host" if is_pinned else "gpu",
        facts=facts,
    )


def _span(
    strand: Strand, start: int, end: int, format: str, framework: str, message: OomMessage, call: str | None
) -> Span:
    return found(
        strand, start, end, format=format, framework=framework, message=message, facts={"call": call} if call else {}
    )
