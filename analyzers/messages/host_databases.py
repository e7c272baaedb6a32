"""Databases: a server that the machine gave no memory, and one that holds itself to a limit of its own.

Facts: ``host_detail`` ("ram", or "heap" with ``heap``, ``used_bytes`` and ``limit_bytes`` for DuckDB's limit).
"""

from __future__ import annotations

import re

from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.sizes import read_binary_size
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.messages.wordings import Reading, Wording, known, parse_wordings
from vramscope.analyzers.patterns import regex
from vramscope.schema.oom import OomMessage

FORMATS = ("host-allocation", "duckdb-limit")
ANCHORS = (b"out of memory", b"Out of Memory Error: ")


def _statement(match: re.Match[str]) -> Reading:
    return Reading(OomMessage(requested_bytes=int(match["bytes"])), {"host_detail": "ram"})


def _duckdb(match: re.Match[str]) -> Reading:
    requested, used, limit = (_of_duckdb(match[name]) for name in ("requested", "used", "limit"))
    return Reading(
        OomMessage(requested_bytes=requested),
        known(host_detail="heap", heap="DuckDB's memory_limit", used_bytes=used, limit_bytes=limit),
    )


def _of_duckdb(size: str) -> int:
    """Its older releases divide by 1000, and write no i."""
    if "i" in size or size.endswith("bytes"):
        return read_binary_size(size)
    power: int = 1000 ** " KMGT".index(size[-2])
    return round(float(size[:-2]) * power)


_DUCK = r"\d{1,6}(?:\.\d{1,2})?(?:bytes|[KMGT]i?B)"
_WORDINGS = (
    Wording(
        "host-allocation",
        "PostgreSQL",
        "outofmemory",
        regex(
            r"outofmemory(?:(?!memory|CUDA|HIP)[\w@.,/:+()\[\]-]){0,120}?DETAIL:"
            r"Failedonrequestofsize(?P<bytes>\d{1,20})(?:inmemorycontext)?"
        ),
        _statement,
        memory="host",
    ),
    Wording(
        "duckdb-limit",
        "DuckDB",
        "OutofMemoryError:",
        regex(
            r"OutofMemoryError:(?:failedto(?:allocatedata|pinblock)|couldnotallocateblock)ofsize"
            rf"(?P<requested>{_DUCK})\((?P<used>{_DUCK})/(?P<limit>{_DUCK})used\)"
        ),
        _duckdb,
        memory="host",
        printed="alone",
    ),
)


# The server's own words: its extensions' errors of GPUs may have the same detail. Python's exceptions have the error's
# name.
_SERVERS = regex(r"(?:(?<!CUDA )\b(?:ERROR|FATAL|PANIC):\s*(?:53200:\s*)?|\berrors\.OutOfMemory[:)]\s*)\Z")


def parse(strand: Strand) -> list[Span]:
    """Every such refusal in the strand."""
    return [span for span in parse_wordings(strand, _WORDINGS) if not _is_detail(span) or _is_servers(strand, span)]


def _is_detail(span: Span) -> bool:
    return span.parsed is not None and span.parsed.framework == "PostgreSQL"


def _is_servers(strand: Strand, span: Span) -> bool:
    prefix, lead, _ = strand.line_around(span.start, span.end)
    return _SERVERS.search(prefix + lead) is not None
