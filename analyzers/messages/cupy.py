"""CuPy's memory pool: what was asked for, what the pool holds, and its limit."""

from __future__ import annotations

import re

from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.messages.wordings import Reading, Wording, count, parse_wordings
from vramscope.analyzers.patterns import regex
from vramscope.schema.oom import OomMessage

FORMATS = ("cupy-old", "cupy-new")
ANCHORS = (
    b"out of memory",
    b"cupy.cuda.memory",
    b"Out of memory allocating",
    b"allocated so far",
    b"memory to allocate",
)


def _old(match: re.Match[str]) -> Reading:
    requested, total = int(match["requested"]), count(match["total"])
    # The total counts the request that failed.
    held = None if total is None else total - requested
    return Reading(
        OomMessage(
            requested_bytes=requested,
            allocated_bytes=held if held is None or held >= 0 else None,
            limit_bytes=count(match["limit"]),
        )
    )


def _new(match: re.Match[str]) -> Reading:
    return Reading(
        OomMessage(
            requested_bytes=count(match["requested"]),
            allocated_bytes=count(match["held"]),
            limit_bytes=count(match["limit"]),
        )
    )


_LIMIT = r"(?:[,(]{0,2}limitsetto:(?P<limit>[\d,]{1,80})bytes)?"
_WORDINGS = (
    Wording(
        "cupy-old",
        "CuPy",
        "outofmemorytoallocate",
        regex(
            rf"outofmemorytoallocate(?P<requested>\d{{1,20}})bytes(?:\(total(?P<total>\d{{1,20}})bytes)?\)?{_LIMIT}\)?"
        ),
        _old,
    ),
    Wording(
        "cupy-new",
        "CuPy",
        "Outofmemoryallocating",
        regex(
            r"Outofmemoryallocating(?P<requested>[\d,]{1,80})bytes"
            rf"(?:\(allocatedsofar:(?:(?P<held>[\d,]{{1,80}})bytes\)?{_LIMIT}\)?\.?)?)"
        ),
        _new,
    ),
)


def parse(strand: Strand) -> list[Span]:
    """Every such message. ``allocated_bytes`` is what the pool holds, used or not."""
    return parse_wordings(strand, _WORDINGS)
