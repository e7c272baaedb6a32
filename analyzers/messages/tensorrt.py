"""TensorRT: one failure that several lines tell, unless the builder only passes over a tactic and goes on.

Facts: ``tactic`` 1 where a tactic was passed over and the build failed for it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from vramscope.analyzers.messages.literals import claim, found, places
from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.patterns import regex
from vramscope.schema.oom import OomMessage

FORMATS = ("trt-requested-gpu", "trt-requested", "trt-defaultallocator", "trt-out-of-memory")
ANCHORS = (
    b"Requested amount of",
    b"Cuda Error in",
    b"Cuda Runtime (",
    b"OutOfMemory (",
    b"could not be allocated",
    b"OutOfMemory Error in",
    b"Requested size was",
    b"in allocate: 2",
)

_STATEMENTS = regex(
    r"Requestedamountof(?:GPU)?memory\((?P<requested>\d{1,22})bytes\)(?:couldnotbeallocated(?:\.Theremaynotbeenoughfreememory"
    r"(?:forallocationtosucceed\.?)?)?)?"
    r"|CudaErrorin(?P<old>[\w:]{0,60}?allocate:2\(outofmemory\))"
    r"|ErrorCode1:CudaRuntime\((?P<runtime>outofmemory)\)"
    r"|(?<!ErrorCode1:)CudaRuntime\((?P<alone>outofmemory)\)"
    r"|ErrorCode2:OutOfMemory\((?:nofurtherinformation|Requestedsizewas(?P<size>\d{1,22})bytes\.?)\)"
    r"|OutOfMemoryErrorin(?P<internal>[\w:]{1,80}?:0)"
)
_LITERALS = (
    "Requestedamountof",
    "CudaErrorin",
    "ErrorCode1:CudaRuntime(",
    "CudaRuntime(",
    "ErrorCode2:OutOfMemory(",
    "OutOfMemoryErrorin",
)
_PASSED_OVER = regex(
    r"Skippingtactic|during(?:getBestTactic|timeReformat)|insufficientmemoryonrequestedsize|insufficienttousetactic"
)
_FATAL = regex(
    r"[Cc]ouldnotfindanyimplementation|Enginecouldnotbecreated|[Ee]nginebuildfailed|[Bb]uilder\.build\w*failed"
    r"|[Ff]ailedto(?:build|create)\w{0,20}?(?:engine|context)|computeCosts"
)
# Between the lines of one failure, and from it to what became of it.
_GAP = 260
_AFTERMATH = 420


@dataclass(slots=True)
class _Failure:
    """The lines that tell one failure; ``kinds`` are the statements' names."""

    start: int
    end: int
    kinds: list[str] = field(default_factory=list)
    requested: int | None = None
    older: bool = False


def parse(strand: Strand) -> list[Span]:
    """Every message of this family in the strand."""
    text = strand.text
    failures = list(_failures(text))
    spans = []
    for index, failure in enumerate(failures):
        following = failures[index + 1].start if index + 1 < len(failures) else len(text)
        passed = _PASSED_OVER.search(text, failure.start, min(following, failure.end + _AFTERMATH))
        fatal = _FATAL.search(text, failure.end, failure.end + 2 * _AFTERMATH)
        if passed is not None and (fatal is None or following < fatal.start()):
            spans.append(claim(failure.start, failure.end))
            continue
        spans.append(
            found(
                strand,
                failure.start,
                failure.end,
                format=_key(failure),
                framework="TensorRT",
                message=OomMessage(requested_bytes=failure.requested),
                facts={"tactic": 1.0} if passed else {},
            )
        )
    return spans


def _key(failure: _Failure) -> str:
    if "requested" in failure.kinds:
        return "trt-requested" if failure.older else "trt-requested-gpu"
    if "old" in failure.kinds or "runtime" in failure.kinds:
        return "trt-defaultallocator"
    return "trt-out-of-memory"


def _failures(text: str) -> Iterator[_Failure]:
    held: _Failure | None = None
    for match in _statements(text):
        kind = "runtime" if match["alone"] else match.lastgroup or "code"
        size = match["requested"] or match["size"]
        again = held is not None and (
            match.start() - held.end > _GAP
            or (kind in ("old", "runtime", "requested") and kind in held.kinds)
            or (kind in ("old", "runtime") and "requested" in held.kinds)
            or (size is not None and held.requested not in (None, int(size)))
        )
        if held is not None and again:
            yield held
            held = None
        if held is None:
            held = _Failure(match.start(), match.end())
        held.end = match.end()
        held.kinds.append(kind)
        if size is not None:
            held.requested = int(size)
        if match["requested"]:
            held.older = "GPU" not in match[0][:24]
    if held is not None:
        yield held


def _statements(text: str) -> Iterator[re.Match[str]]:
    matches: dict[int, re.Match[str]] = {}
    for at in places(text, *_LITERALS):
        match = _STATEMENTS.match(text, at)
        if match is not None:
            matches[match.start()] = match
    return iter(sorted(matches.values(), key=lambda match: match.start()))
