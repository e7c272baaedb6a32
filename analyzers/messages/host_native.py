"""Programs of C++, Rust and Go that ended because the machine refused them memory.

Facts: ``used_bytes`` (what Go's heap held), ``host_detail`` ("ram").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from vramscope.analyzers.messages.literals import found, places
from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.messages.wordings import Reading, Wording, exception_before, is_source, known, parse_wordings
from vramscope.analyzers.patterns import regex
from vramscope.schema.oom import OomMessage

FORMATS = ("host-bad-alloc", "rust-alloc", "go-out-of-memory")
ANCHORS = (
    b"bad_alloc",
    b": bad allocation",
    b"memory allocation of ",
    b"runtime: out of memory",
    b"annot allocate memory",
    b"bytes failed",
    b"-byte block (",
    b"fatal error: out of",
    b"[Errno 12]",
)

_NAMES = ("std::bad_alloc", "badallocation")
_ENDED = regex(
    r"(?:terminatecalledafterthrowinganinstanceof|(?:terminating|terminated)(?:due|with)(?:to)?uncaughtexceptionoftype"
    r"|terminatecalledrecursivelywhat\(\):|what\(\):)\Z"
)
# Behind an exception's name or the words of whoever caught it.
_CAUGHT = regex(
    r"(?:\b[\w.]*(?:Error|Exception|error|ERROR)|[Ee]xception (?:during|in|caught)[\w ]{0,40}|what\(\)):\s*[\"'`]?\Z"
)
_WHAT = regex(r"(?:terminatecalledrecursively)?(?:what\(\)|):(?:std::)?bad_alloc")
_NOTHING_MORE = regex(r"[\s\"'`\\.)\]}>]*\Z")
# CUDA's libraries derive their exceptions from the same one, and go on with the error that they mean.
_GPU = regex(r":(?:cuda|CUDA|hip|HIP|RMM|rmm|out_of_memory|outofmemory|Maximum|device)")
_GPU_NEAR = ("thrust::", "rmm::", "RMMfailure", "cudf::", "cub::")
_NEAR = 300


def _sized(match: re.Match[str]) -> Reading:
    size, used = match["bytes"], match.groupdict().get("used")
    return Reading(
        OomMessage(requested_bytes=None if size is None else int(size)),
        known(host_detail="ram", used_bytes=None if used is None else int(used)),
    )


_GO = r"(?::cannotallocate(?P<bytes>\d{1,22})-byteblock\((?P<used>\d{1,22})inuse\))"
_WORDINGS = (
    Wording(
        "rust-alloc",
        "Rust",
        "memoryallocationof",
        regex(r"memoryallocationof(?P<bytes>\d{1,22})bytesfailed"),
        _sized,
        memory="host",
    ),
    Wording(
        "go-out-of-memory",
        "Go",
        "fatalerror:runtime:outofmemory",
        regex(rf"fatalerror:runtime:outofmemory{_GO}?"),
        _sized,
        memory="host",
    ),
    Wording(
        "go-out-of-memory",
        "Go",
        "fatalerror:runtime:cannotallocatememory",
        regex(r"fatalerror:runtime:cannotallocatememory(?P<bytes>(?!))?"),
        _sized,
        memory="host",
    ),
    # What CUDA programs call their runtime has the same name: the block tells them apart.
    Wording(
        "go-out-of-memory",
        "Go",
        "runtime:outofmemory:cannotallocate",
        regex(rf"runtime:outofmemory{_GO}(?:fatalerror:outofmemory)?"),
        _sized,
        memory="host",
    ),
)


def parse(strand: Strand) -> list[Span]:
    """Every such end of a program in the strand."""
    return [*_bad_allocs(strand), *parse_wordings(strand, _WORDINGS)]


def _bad_allocs(strand: Strand) -> Iterator[Span]:
    text, done = strand.text, 0
    for at in sorted(places(text, *_NAMES)):
        end = at + len(next(name for name in _NAMES if text.startswith(name, at)))
        if at < done or is_source(text, at):
            continue
        ended = _ENDED.search(text, max(done, at - 80), at)
        if ended is None and not _is_caught(strand, at, end):
            continue
        start = at if ended is None else ended.start()
        what = _WHAT.match(text, end)
        end = end if what is None else what.end()
        if _GPU.match(text, end) or any(text.find(word, max(0, at - _NEAR), end + _NEAR) >= 0 for word in _GPU_NEAR):
            continue
        done = end
        yield found(
            strand,
            start,
            end,
            format="host-bad-alloc",
            framework="C++",
            memory="host",
            exception=exception_before(text, start),
            facts={"host_detail": "ram"},
        )


def _is_caught(strand: Strand, at: int, end: int) -> bool:
    _, lead, tail = strand.line_around(at, end)
    return _CAUGHT.search(lead) is not None and _NOTHING_MORE.match(tail) is not None
