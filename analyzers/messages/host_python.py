"""Python's MemoryError without a word of its own: at a traceback's end it says that an object found no room.

Facts: ``host_detail`` ("ram").
"""

from __future__ import annotations

from vramscope.analyzers.messages.literals import found, places
from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.patterns import regex

FORMATS = ("python-memory-error",)
ANCHORS = (b"MemoryError",)

_NAME = "MemoryError"
# Nothing but what pytest and boxes put in front of an exception, and nothing behind it.
_LEAD = regex(r"[\s|│┃>]*(?:E\s+)?(?:builtins\.)?\Z")
_TAIL = regex(r"(?:\(\))?(?:\s*:)?(?:\s*Unable to allocate internal buffer\.?)?[\s|│┃\"'`\\]*\Z")
_TRACEBACK = regex(
    r"Traceback \(most recent call last\)|File \".{1,300}\", line \d+|^\W*-{2,}> ?\d+ |^\W*[~^]{3,}\W*$|\.pyx?:\d+: "
)
_NEAR = 6
# The class that a library of C++ chose for an exception that tells of a device's memory, or has words of its own.
_TOLD_BEHIND = regex(
    r"[:\s-]{0,80}(?:std::bad_alloc:out_of_memory:(?:CUDA|HIP)"
    r"|C\+\+Traceback.{0,11000}?(?:Outofmemoryerroron(?!CPU)\w|Failtoallocmemoryof\d))"
)


def parse(strand: Strand) -> list[Span]:
    """Every such line that ends a traceback: elsewhere the name is a word of code or of a text about it."""
    spans: list[Span] = []
    for at in places(strand.text, _NAME):
        end = at + len(_NAME)
        _, lead, tail = strand.line_around(at, end)
        if _LEAD.match(lead) is None or _TAIL.match(tail) is None:
            continue
        if _TOLD_BEHIND.match(strand.text, end) is not None:
            continue
        before = strand.surroundings(at, end).before[-_NEAR:]
        if any(_TRACEBACK.search(line) for line in before):
            spans.append(
                found(
                    strand,
                    at,
                    end,
                    format="python-memory-error",
                    framework="Python",
                    memory="host",
                    exception=_NAME,
                    facts={"host_detail": "ram"},
                )
            )
    return spans
