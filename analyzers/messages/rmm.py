"""RMM, the memory manager of RAPIDS (cuDF and others): the driver's refusal, or a pool at its limit."""

from __future__ import annotations

import re
from dataclasses import replace

from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.sizes import read_size
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.messages.wordings import Reading, Wording, parse_wordings
from vramscope.analyzers.patterns import regex
from vramscope.schema.oom import OomMessage

FORMATS = ("rmm-bad-alloc-oom", "rmm-bad-alloc-cuda", "rmm-pool-exceeded", "rmm-error-legacy")
ANCHORS = (
    b"out of memory",
    b"bad_alloc",
    b"Maximum pool size exceeded",
    b"RMM_ERROR_OUT_OF",
    b"RMM failure at",
    b"RMM_ERROR",
    b"_OUT_OF_MEMORY",
)

_PLACE = r"[\w./\\~+<>:-]{1,300}?"
_PLAIN = r"(?:\(failedtoallocate(?P<bytes>\d{1,20})bytes\))?"
_SIZED = r"(?:\(failedtoallocate(?P<size>\d{1,20}(?:\.\d{1,20})?[KMGT]?i?B)\))?"


def _cuda(match: re.Match[str]) -> Reading | None:
    bytes_ = match["bytes"]
    return Reading(
        OomMessage(requested_bytes=int(bytes_) if bytes_ else None),
        format="rmm-bad-alloc-oom" if match["oom"] else "rmm-bad-alloc-cuda",
    )


def _pool(match: re.Match[str]) -> Reading:
    asked = match.groupdict().get("asked")
    return Reading(OomMessage(requested_bytes=int(asked) if asked else _in_bytes(match["size"])))


def _in_bytes(size: str | None) -> int | None:
    if size is None:
        return None
    return int(float(size[:-1])) if re.fullmatch(r"[\d.]{1,80}B", size) else read_size(size)


_WORDINGS = (
    Wording(
        "rmm-bad-alloc-oom",
        "RMM",
        "bad_alloc:",
        regex(
            rf"bad_alloc:(?P<oom>out_of_memory:)?CUDAerror{_PLAIN}at:{_PLACE}:?\d{{0,20}}:?cudaErrorMemoryAllocationoutofmemory"
        ),
        _cuda,
    ),
    # Cut behind the place: without the error's name only RMM's own source speaks for it.
    Wording(
        "rmm-bad-alloc-oom",
        "RMM",
        "bad_alloc:",
        regex(
            rf"bad_alloc:(?P<oom>out_of_memory:)CUDAerror{_PLAIN}at:[\w./\\+~<>:-]{{1,300}}?"
            r"/rmm/(?:mr/)?(?:device/)?(?:detail/)?\w{1,60}_memory_resource(?:_impl)?\.hpp"
        ),
        _cuda,
    ),
    Wording(
        "rmm-pool-exceeded",
        "RMM",
        "bad_alloc:",
        regex(
            r"bad_alloc:(?:out_of_memory:)?(?:RMMfailure|CUDAerror(?:\(failedtoallocate(?P<asked>\d{1,20})bytes\))?)"
            rf"at:{_PLACE}:?\d{{0,20}}:Maximumpoolsizeexceeded{_SIZED}"
            rf"(?::std::bad_alloc:(?:out_of_memory:)?CUDAerror{_PLAIN}at:{_PLACE}:?\d{{0,20}}:?cudaErrorMemoryAllocationoutofmemory)?"
        ),
        _pool,
    ),
    # Its place left out by whoever quotes it.
    Wording(
        "rmm-bad-alloc-oom",
        "RMM",
        "bad_alloc:",
        regex(r"bad_alloc:out_of_memory:(?:RMMfailure|CUDAerror)(?:at)?:?(?:\.{2,3}|…)"),
        lambda match: Reading(),
    ),
    Wording(
        "rmm-pool-exceeded",
        "RMM",
        "RMMfailureat:",
        regex(rf"RMMfailureat:{_PLACE}:\d{{1,20}}:Maximumpoolsizeexceeded{_SIZED}"),
        _pool,
    ),
    Wording(
        "rmm-error-legacy",
        "RMM",
        "RMM_ERROR_OUT_OF_MEMORY",
        regex(r"RMM_ERROR_OUT_OF_MEMORY"),
        lambda match: Reading(),
    ),
)


# Which resource refused: that of pinned memory is the host's.
_PINNED = regex(r"/pinned_(?:host_)?memory_resource\.hpp")


def parse(strand: Strand) -> list[Span]:
    """Every such message. A pool of managed memory says the same, so that the card need not be full."""
    return [_place(strand, span) for span in parse_wordings(strand, _WORDINGS)]


def _place(strand: Strand, span: Span) -> Span:
    if span.parsed is None or _PINNED.search(strand.text, span.start, span.end) is None:
        return span
    facts = {**span.parsed.facts, "host_detail": "pinned"}
    return span._replace(parsed=replace(span.parsed, memory="host", facts=facts))
