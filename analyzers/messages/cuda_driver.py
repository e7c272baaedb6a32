"""The CUDA and HIP drivers' out-of-memory error: by its words, by its name, or by the call that failed."""

from __future__ import annotations

import re
from typing import TypedDict

from vramscope.analyzers.messages.cuda_error import TORCH_EXCEPTIONS
from vramscope.analyzers.messages.literals import found, places
from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.phrases import line_tail, may_be_told
from vramscope.analyzers.messages.sizes import read_size
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.messages.wordings import exception_before, is_source
from vramscope.analyzers.patterns import regex
from vramscope.schema.oom import OomMessage

FORMATS = ("cuda-driver-error", "hip-driver-error")
ANCHORS = (
    b"out of memory",
    b"OUT_OF_MEMORY",
    b"cudaErrorMemoryAllocation",
    b"hipErrorOutOfMemory",
    b"driver error",
    b"CUDA error",
    b"HIP error",
)

_DRIVER = regex(
    r"(?P<backend>CUDA|HIP)[Dd]river(?:API)?[Ee]rror:?"
    r"(?P<name>hipErrorOutOfMemory|CUDA_ERROR_OUT_OF_MEMORY)?:?(?:\(2\))?:?outofmemory"
)
# IREE puts the place in its source and a status in front.
_STATUS = regex(r"[\w./-]{1,200}?\.c:\d{1,20}:RESOURCE_EXHAUSTED;\Z")
_STATUS_LENGTH = 240
# "... (2): out of memory; while invoking native function hal.device.queue.alloca; failed to allocate 77 bytes"
_THEN_ASKED = regex(r"(?:;while[\w.:]{1,120})?;failedtoallocate(\d{1,20})bytes")
# What allocates, maps or makes a context: with it the name of the error is no enumeration's or manual's.
_CUDA_CALL = r"cu(?:Mem|Ctx|DevicePrimaryCtx|Module|Stream|Event|Graph|Array|Launch|da[A-Z])\w{0,60}"
_ANY_CALL = rf"(?:{_CUDA_CALL}|[\w:]{{0,40}}[Mm]alloc\w{{0,20}})"
_RESULT = (
    r"(?:\([^()]{0,80}(?:\([^()]{0,40}\))?[^()]{0,40}\))?"
    # One way to read each: many would be tried together. "Which is" is how GoogleTest compares it.
    r"(?:resultsin|Whichis|returned|failed(?:with)?|error|:|->|=)*\Z"
)
_NAMED = regex(
    r"(?:CUresult\.|cudaError_t\.|cudaError\.|hipError_t\.)?"
    r"(?:CUDA_ERROR_OUT_OF_MEMORY|cudaErrorMemoryAllocation|hipErrorOutOfMemory)(?:\(2\))?(?:[:,(]*outofmemory\)?)?"
)
# "... in cuMemAlloc(&pointer, size)": the call as it stands in the program's source, which macros print.
_IN_CALL = regex(r"in(?:cu|cuda|hip)[A-Z]\w{2,40}\([^()]{0,120}\)")
_CALLED = regex(_ANY_CALL + _RESULT)
_CUDA_CALLED = regex(_CUDA_CALL + _RESULT)
_HOST_CALL = regex(
    r"cu(?:MemHostAlloc|MemAllocHost|MemHostRegister|daHostAlloc|daMallocHost|daHostRegister)"
    r"|hip(?:HostMalloc|HostAlloc|HostRegister|MallocHost)",
    re.I,
)
# The same with what was asked for, and the result as programs write it behind the call.
_HOST_NAMES = ("HostAlloc", "MallocHost", "HostRegister", "MemAllocHost", "HostMalloc")
_HOST_REFUSED = regex(
    r"(?P<call>(?:cu(?:MemHostAlloc|MemAllocHost|MemHostRegister|daHostAlloc|daMallocHost|daHostRegister)|"
    r"hip(?:HostMalloc|HostAlloc|HostRegister|MallocHost))(?:_v2)?)"
    r"(?:\((?P<asked>[^()]{0,120}(?:\([^()]{0,60}\)[^()]{0,60})?)\)|of(?P<size>\d{1,7}(?:\.\d{1,3})?[KMGT]i?B))?"
    r"(?:failed|returned|resultsin|->|=(?!=)|:|error|code|with|2|[(,])+"
    r"(?:CUresult\.)?(?:outofmemory|cudaErrorMemoryAllocation|CUDA_ERROR_OUT_OF_MEMORY|hipErrorOutOfMemory)"
    r"(?:\((?:cudaErrorMemoryAllocation|outofmemory|hipErrorOutOfMemory|2)\))?"
)
_BYTES = regex(r"(?<![\w.])\d{5,16}(?![\w.])")
_OTHERS = regex(
    r"(?:Callto\w{1,60}resultsin|onhost:|failedtoalloc(?:ate)?[\w.()]{0,80}?:?|std::bad_alloc:[\w():]{0,200}|RMM\w*)\Z"
)
_FUNCTION = regex(r"(?!cudaError|hipError)(?:cu|hip)[A-Z]?\w{1,60}?(?=\(|failed|results|returned|error|:|->|=)")
_FAILED_CALL = regex(r"(?P<call>cu[A-Z]\w{2,60})failed:outofmemory")
_CANDLE_GOES_ON = regex(r"[)\s]*(?:when loading\b|[\"'`”»])")
# GStreamer's and V4L2's decoders put their own name before the error's.
_REPORTED = regex(r"nvv4l2\w{2,20}[\d:]{0,12}:\Z")
# Who reports it, by what stands in front of the error or in it.
_REPORTERS = (
    (regex(r"cupy(?:_backends)?\.[\w.]{1,80}[:(]{0,2}\Z"), "CuPy"),
    (regex(r"DriverError\(\Z"), "candle"),
    (regex(r"(?:^|\W)iree/"), "IREE"),
    (regex(r"\[KeOps\](?:error:)?\Z"), "KeOps"),
    (regex(r"jcuda\.[\w.]{1,60}:\Z"), "JCuda"),
    (regex(r"pycuda\.[\w.]{1,60}:\Z"), "PyCUDA"),
)

# Another error by its name, and how far it stands in the row before or behind in a list of them.
_OTHER_NAME = regex(r"cuda(?:Success|Error[A-Z])|CUDA_(?:SUCCESS|ERROR_[A-Z])|hip(?:Success|Error[A-Z])")
_ROW = 90


class Owner(TypedDict):
    """Keywords of ``found``."""

    memory: str
    facts: dict[str, float | str]


def parse(strand: Strand) -> list[Span]:
    """Every such error. Facts: ``call``, the function that failed; ``host_detail`` ("pinned") for host memory."""
    return [*_words(strand), *_names(strand), *_calls(strand), *_host_calls(strand)]


def _words(strand: Strand) -> list[Span]:
    text, spans = strand.text, []
    for at in sorted((*places(text, "drivererror"), *places(text, "DriverError"), *places(text, "driverAPIerror"))):
        start = next((at - len(name) for name in ("CUDA", "HIP") if text.startswith(name, at - len(name))), -1)
        match = _DRIVER.match(text, start) if start >= 0 else None
        if match is None:
            continue
        if text.endswith("RESOURCE_EXHAUSTED;", 0, start):
            status = _STATUS.search(text, max(0, start - _STATUS_LENGTH), start)
            start = start if status is None else status.start()
        if not match["name"] and not may_be_told(strand, start, match.end()):
            continue
        exception = exception_before(text, start)
        asked = _THEN_ASKED.match(text, match.end(), match.end() + _STATUS_LENGTH)
        spans.append(
            found(
                strand,
                start,
                match.end() if asked is None else asked.end(),
                format=f"{match['backend'].lower()}-driver-error",
                framework=_framework(strand, start, match.end(), exception) or match["backend"],
                message=OomMessage(requested_bytes=None if asked is None else int(asked[1])),
                exception=exception,
            )
        )
    return spans


def _names(strand: Strand) -> list[Span]:
    """The error by its name in CUDA's headers, where a call or an exception stands in front of it."""
    text, spans = strand.text, []
    starts = sorted(
        at
        for literal in ("CUDA_ERROR_OUT_OF_MEMORY", "cudaErrorMemoryAllocation", "hipErrorOutOfMemory")
        for at in places(text, literal)
        if text[max(0, at - 1) : at] != "_"  # a part of another name, as generated bindings have them
    )
    done = 0
    for at in starts:
        match = _NAMED.search(text, max(done, at - len("cudaError_t.")), at + 60)
        if match is None or not match.start() <= at < match.end():
            continue
        before = text[max(0, match.start() - 220) : match.start()]
        called = _called(before)
        exception = exception_before(text, match.start())
        if _OTHERS.search(before) or before.endswith("Searchfor"):
            continue
        if _OTHER_NAME.search(before[-_ROW:]) and _OTHER_NAME.search(text, match.end(), match.end() + _ROW):
            continue  # a list of all errors
        reported = _REPORTED.search(before)
        within = _IN_CALL.match(text, match.end())
        if not (called or exception or reported or within or "outofmemory" in match[0] or match[0].endswith("(2)")):
            continue
        if before.endswith("returns") and not exception:
            continue  # people tell what a call does; programs, what it has done
        start = match.start() if called is None else match.start() - len(before) + called.start()
        if called is None and not (_is_candles(strand, match) or may_be_told(strand, start, match.end())):
            continue
        end = match.end() if within is None else within.end()
        spans.append(_named(strand, start, end, exception, match[0]))
        done = end
    return spans


def _is_candles(strand: Strand, match: re.Match[str]) -> bool:
    """Whether the error stands as Rust writes candle's, and candle's words or a quotation's end behind it."""
    if not (strand.text.endswith("DriverError(", 0, match.start()) and match[0].endswith("outofmemory)")):
        return False
    return _CANDLE_GOES_ON.match(line_tail(strand, match.end())) is not None


def _called(before: str) -> re.Match[str] | None:
    # Looking for any word that ends in "malloc" is slow: only where there is one.
    if "alloc" in before:
        return _CALLED.search(before)
    return _CUDA_CALLED.search(before) if "cu" in before else None


def _named(strand: Strand, start: int, end: int, exception: str | None, name: str) -> Span:
    text = strand.text
    call = _FUNCTION.match(text, start, end)
    is_hip = "hipError" in name
    return found(
        strand,
        start,
        end,
        format="hip-driver-error" if is_hip else "cuda-driver-error",
        framework=_framework(strand, start, end, exception) or ("HIP" if is_hip else "CUDA"),
        exception=exception,
        **owner(call[0] if call else locking_call(strand, start, end)),
    )


def locking_call(strand: Strand, start: int, end: int) -> str | None:
    """The call for page-locked memory that stands further in front of the error on its line; None without one."""
    match = _HOST_CALL.search(strand.line_around(start, end)[1])
    return None if match is None else match[0]


def _framework(strand: Strand, start: int, end: int, exception: str | None) -> str | None:
    text = strand.text
    # A name in brackets may have been taken for a log's prefix.
    before = "".join(strand.line_around(start, end)[0].split())[-40:] + text[max(0, start - 120) : start]
    for pattern, framework in _REPORTERS:
        if pattern.search(before) or pattern.search(text, start, end):
            return framework
    return "PyTorch" if exception in TORCH_EXCEPTIONS else None


def owner(call: str | None) -> Owner:
    """Whose memory the call asks for: page-locked memory is the machine's, and so is its lack."""
    if call is None:
        return {"memory": "gpu", "facts": {}}
    if _HOST_CALL.match(call):
        return {"memory": "host", "facts": {"call": call, "host_detail": "pinned"}}
    return {"memory": "gpu", "facts": {"call": call}}


def _calls(strand: Strand) -> list[Span]:
    text, spans = strand.text, []
    for at in places(text, "failed:outofmemory"):
        match = _FAILED_CALL.search(text, max(0, at - 63))
        if match is None or not match.start() < at < match.end() or match["call"].startswith("cudaMalloc"):
            continue  # ggml's and MXNet's
        exception = exception_before(text, match.start())
        spans.append(
            found(
                strand,
                match.start(),
                match.end(),
                format="cuda-driver-error",
                framework=_framework(strand, match.start(), match.end(), exception) or "CUDA",
                exception=exception,
                **owner(match["call"]),
            )
        )
    return spans


def _host_calls(strand: Strand) -> list[Span]:
    """Refusals of page-locked memory that a program words itself, with the call and what it asked for."""
    text, spans, done = strand.text, [], 0
    for at in sorted(places(text, *_HOST_NAMES)):
        match = _HOST_REFUSED.search(text, max(done, at - 6), at + 320)
        if match is None or match.start() > at or is_source(text, match.start()):
            continue
        done = match.end()
        asked = [int(number) for number in _BYTES.findall(match["asked"] or "")]
        size = read_size(match["size"]) if match["size"] else max(asked, default=None)
        spans.append(
            found(
                strand,
                match.start(),
                match.end(),
                format="hip-driver-error" if match["call"].startswith("hip") else "cuda-driver-error",
                framework="HIP" if match["call"].startswith("hip") else "CUDA",
                message=OomMessage(requested_bytes=size),
                exception=exception_before(text, match.start()),
                memory="host",
                facts={"call": match["call"], "host_detail": "pinned"},
            )
        )
    return spans
