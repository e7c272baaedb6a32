"""JAX's kernel languages: a kernel whose blocks want more shared memory than a multiprocessor has."""

from __future__ import annotations

import re

from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.messages.wordings import Reading, Wording, known, parse_wordings
from vramscope.analyzers.patterns import regex
from vramscope.schema.oom import OomMessage

FORMATS = ("pallas-shared-memory",)
ANCHORS = (b"RESOURCE_EXHAUSTED", b"emory size limit exceeded: ", b"exceeds available shared memory")


def _read(match: re.Match[str]) -> Reading:
    required, limit = int(match["required"]), int(match["limit"])
    return Reading(
        OomMessage(requested_bytes=required, limit_bytes=limit),
        known(resource="shared memory", required=required, limit=limit),
    )


_WORDINGS = (
    Wording(
        "pallas-shared-memory",
        "JAX",
        "haredmemorysizelimitexceeded:",
        regex(r"haredmemorysizelimitexceeded:requested(?P<required>\d{1,12}),available:(?P<limit>\d{1,12})"),
        _read,
        memory="on-chip",
    ),
    Wording(
        "pallas-shared-memory",
        "JAX",
        "exceedsavailablesharedmemory:",
        regex(r"exceedsavailablesharedmemory:smem_bytes=(?P<required>\d{1,12})>max_smem_bytes=(?P<limit>\d{1,12})"),
        _read,
        memory="on-chip",
    ),
)


def parse(strand: Strand) -> list[Span]:
    """Every such message. Facts: ``resource``, ``required`` and ``limit`` in bytes."""
    return parse_wordings(strand, _WORDINGS)
