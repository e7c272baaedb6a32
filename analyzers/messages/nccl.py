"""NCCL: buffers on the GPU that could not be had, and segments of /dev/shm, which are the machine's memory."""

from __future__ import annotations

import re

from vramscope.analyzers.messages.literals import found, places
from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.patterns import regex
from vramscope.schema.oom import OomMessage

FORMATS = ("nccl-cuda-failure", "nccl-cuda-calloc", "nccl-test-unhandled", "nccl-shm")
ANCHORS = (
    b"out of memory",
    b"uda failure",
    b"NCCL WARN",
    b"Failed to CUDA",
    b"CUDA calloc",
    b"Test NCCL failure",
    b"Test CUDA failure",
    b"/dev/shm/nccl",
    b"unhandled cuda",
)

# host:pid:tid [device] file:line NCCL WARN text. Names of hosts run into what stood before them.
_LINE = r"(?:[\w.-]{1,100}:(?P<pid>\d{1,20}):\d{1,20}\[(?P<device>\d{1,20})\](?:[\w./-]{1,80}:\d{1,20})?(?:NCCLWARN)?)?"
# A rank's exception repeats the last line as NCCL's last error.
_FAILURE = regex(rf"(?:{_LINE}(?:NCCLWARN)?|Lasterror:)Cudafailure(?:2)?outofmemory")
_CALLOC = regex(
    rf"{_LINE}(?:NCCLWARN)?Failedto(?:CUDA(?:host)?(?:c?alloc|malloc)(?:async)?|CUDAcallocasync)(?P<requested>\d{{1,20}})bytes"
)
_ENDS_WITH_FAILURE = regex(r".{0,12}?failure2?outofmemory")
_CALLOC_WORDS = regex(r"FailedtoCUDA\w{1,24}?\d{1,20}bytes")
_SHM = regex(
    rf"{_LINE}(?:NCCLWARN)?(?:Error:?failedtoextend/dev/shm/nccl-\w{{1,20}}?to(?P<extend>\d{{1,20}})bytes"
    r"|Errorwhilecreatingsharedmemorysegment/dev/shm/nccl-\w{1,20}?\(size(?P<size>\d{1,20})\)"
    r"|Callto(?:posix_fallocate|ftruncate)failed:Nospaceleftondevice)"
    r"(?:,error:Nospaceleftondevice\(\d{1,20}\))?"
)
_TEST = regex(r"Test(?P<kind>NCCL|CUDA)failure[\w./-]{1,80}?:\d{1,20}(?P<what>unhandledcudaerror|outofmemory)")
# One failure is reported by the call, by its caller and by the one above.
_NEXT = 120
_PREFIX, _LONGEST = 200, 160


def parse(strand: Strand) -> list[Span]:
    """Every failure. Facts: ``pid``; ``kind`` of a test's error; ``host_detail`` ("shm")."""
    return [*_device(strand), *_shared(strand), *_tests(strand)]


def _device(strand: Strand) -> list[Span]:
    text = strand.text
    spans: list[Span] = []
    failure: re.Match[str] | None = None  # the call's own report, whose caller may say how much it wanted
    done = 0
    calls = places(text, "outofmemory") if "failure" in text else ()
    for at in sorted((*calls, *places(text, "FailedtoCUDA"))):
        of_call = text.startswith("outofmemory", at)
        # Searching for the line's beginning is slow: only where the words themselves are there.
        if not (_ENDS_WITH_FAILURE if of_call else _CALLOC_WORDS).match(text, max(0, at - 12) if of_call else at):
            continue
        match = _around(_FAILURE if of_call else _CALLOC, text, at, done)
        if match is None or (of_call and not match[0].startswith("Lasterror") and "NCCLWARN" not in match[0]):
            continue
        done = match.end()
        if failure is not None and not (not of_call and _is_callers(failure, match)):
            spans.append(_buffer(strand, failure, failure))
            failure = None
        if of_call:
            failure = match
        else:
            spans.append(_buffer(strand, failure or match, match))
            failure = None
    if failure is not None:
        spans.append(_buffer(strand, failure, failure))
    return spans


def _is_callers(failure: re.Match[str], match: re.Match[str]) -> bool:
    return match.start() - failure.end() <= _NEXT and (match["pid"] is None or match["pid"] == failure["pid"])


def _around(pattern: re.Pattern[str], text: str, at: int, done: int) -> re.Match[str] | None:
    """The match that has ``at`` inside it, with as much of the line's beginning as there is."""
    matches = pattern.finditer(text, max(done, at - _PREFIX), at + _LONGEST)
    return next((match for match in matches if match.start() <= at < match.end()), None)


def _requested(match: re.Match[str]) -> int | None:
    number = match.groupdict().get("requested")
    return None if number is None else int(number)


def _buffer(strand: Strand, first: re.Match[str], last: re.Match[str]) -> Span:
    requested = _requested(last)
    device = first["device"] or last["device"]
    start = first.start()
    if first["pid"]:
        # What ends the line above may look like the beginning of a host's name.
        own = strand.line(first.start("pid"))
        while strand.line(start) != own:
            start += 1
    return found(
        strand,
        start,
        last.end(),
        format="nccl-cuda-failure" if requested is None else "nccl-cuda-calloc",
        framework="NCCL",
        message=OomMessage(device=None if device is None else int(device), requested_bytes=requested),
        facts={"pid": int(first["pid"])} if first["pid"] else {},
    )


def _shared(strand: Strand) -> list[Span]:
    text = strand.text
    groups: list[list[re.Match[str]]] = []
    done = 0
    for at in sorted((*places(text, "/dev/shm/nccl-"), *places(text, "failed:Nospaceleftondevice"))):
        named = text.startswith("/dev", at)
        if named and not text.endswith(("failedtoextend", "sharedmemorysegment"), max(0, at - 20), at):
            continue
        match = _around(_SHM, text, at, done)
        if match is None:
            continue
        if groups and match["pid"] == groups[-1][-1]["pid"] and match.start() - done <= _NEXT:
            groups[-1].append(match)  # the caller says it again
        else:
            groups.append([match])
        done = match.end()
    return [_segment(strand, group) for group in groups]


def _segment(strand: Strand, group: list[re.Match[str]]) -> Span:
    numbers = [match["extend"] or match["size"] for match in group]
    requested = next((int(number) for number in numbers if number), None)
    return found(
        strand,
        group[0].start(),
        group[-1].end(),
        format="nccl-shm",
        framework="NCCL",
        memory="host",
        message=OomMessage(requested_bytes=requested),
        facts={"host_detail": "shm"},
    )


def _tests(strand: Strand) -> list[Span]:
    return [
        found(
            strand,
            match.start(),
            match.end(),
            format="nccl-test-unhandled",
            framework="NCCL",
            facts={"kind": match["kind"]},
            notes=()
            if match["what"] == "outofmemory"
            else ("the test says only that CUDA failed: NCCL's own lines above say whether memory ran out",),
        )
        for literal in ("TestNCCLfailure", "TestCUDAfailure")
        for at in places(strand.text, literal)
        if (match := _TEST.match(strand.text, at)) is not None
    ]
