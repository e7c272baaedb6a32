"""JAX's kernel languages: a kernel whose blocks want more than the chip's own memory, a GPU's shared or a TPU's vector
memory."""

from __future__ import annotations

import re

from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.sizes import BINARY_SIZE, read_binary_size
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.messages.wordings import Reading, Wording, known, parse_wordings
from vramscope.analyzers.patterns import regex
from vramscope.schema.oom import OomMessage

FORMATS = ("pallas-shared-memory", "pallas-vmem")
ANCHORS = (
    b"RESOURCE_EXHAUSTED",
    b"in memory space vmem",
    b"in memory space smem",
    b"emory size limit exceeded: ",
    b"exceeds available shared memory",
)


_SPACES = {"vmem": "vector memory", "smem": "scalar memory"}


def _read(match: re.Match[str]) -> Reading:
    required, limit = int(match["required"]), int(match["limit"])
    return Reading(
        OomMessage(requested_bytes=required, limit_bytes=limit),
        known(resource="shared memory", required=required, limit=limit),
    )


def _read_vmem(match: re.Match[str]) -> Reading:
    required, limit = (read_binary_size(match[name]) for name in ("required", "limit"))
    return Reading(
        OomMessage(requested_bytes=required, limit_bytes=limit),
        known(resource=_SPACES[match.groupdict().get("space") or "vmem"], required=required, limit=limit),
    )


_WORDINGS = (
    Wording(
        "pallas-vmem",
        "JAX",
        "Ranoutofmemoryinmemoryspace",
        regex(
            rf"Ranoutofmemoryinmemoryspace(?P<space>[vs]mem)\.?"
            rf"(?:Used(?P<required>{BINARY_SIZE})of(?P<limit>{BINARY_SIZE})(?P=space)\.?)"
            rf"(?:Exceeded(?P=space)capacityby{BINARY_SIZE}\.?)?"
        ),
        _read_vmem,
        memory="on-chip",
    ),
    Wording(
        "pallas-vmem",
        "JAX",
        "Ranoutofmemoryinmemoryspacevmemwhile",
        regex(
            rf"Ranoutofmemoryinmemoryspacevmemwhile.{{0,400}}?Scopedallocationwithsize(?P<required>{BINARY_SIZE})"
            rf"andlimit(?P<limit>{BINARY_SIZE})exceededscopedvmemlimit(?:by{BINARY_SIZE}\.?)?"
        ),
        _read_vmem,
        memory="on-chip",
    ),
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
        "exceedsavailablesharedmemory",
        regex(
            r"exceedsavailablesharedmemory:?smem_bytes=(?P<required>\d{1,12})>(?:max_smem_bytes=)?(?P<limit>\d{1,12})"
        ),
        _read,
        memory="on-chip",
    ),
)


def parse(strand: Strand) -> list[Span]:
    """Every such message. Facts: ``resource``, ``required`` and ``limit`` in bytes."""
    return parse_wordings(strand, _WORDINGS)
