"""The Triton compiler: a kernel that wants more of a multiprocessor's own memory than there is."""

from __future__ import annotations

import re

from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.messages.wordings import Reading, Wording, count, known, parse_wordings
from vramscope.analyzers.patterns import regex
from vramscope.schema.oom import OomMessage

FORMATS = ("triton-outofresources",)
ANCHORS = (b"out of resource:", b"OutOfResources", b"Hardware limit", b"No valid triton")


def _read(match: re.Match[str]) -> Reading:
    resource = {"sharedmemory": "shared memory", "tensormemory": "tensor memory"}.get(match["what"], match["what"])
    required, limit = int(match["required"]), count(match["limit"])
    # A kernel's name stands where Inductor prints it, and means shared memory.
    kernel = resource if resource.startswith("triton") else None
    resource = "shared memory" if kernel else resource
    in_bytes = resource == "shared memory"
    return Reading(
        OomMessage(requested_bytes=required if in_bytes else None, limit_bytes=limit if in_bytes else None),
        known(resource=resource, required=required, limit=limit, kernel=kernel),
        () if in_bytes else (f"the figures count {_UNITS.get(resource, resource)}, not bytes",),
    )


# A server's prefix that a wrapped line repeats in front of the number.
_PLACE = r"(?:[\w./-]{1,60}:\d{1,20}\])?"
_UNITS = {"tensor memory": "columns of tensor memory", "threads": "threads"}
_WORDINGS = (
    Wording(
        "triton-outofresources",
        "Triton",
        "outofresource:",
        regex(
            rf"outofresource:(?P<what>[\w.]{{1,160}}?),?Required:{_PLACE}(?P<required>\d{{1,20}})(?=\D),?(?:Hardwarelimit(?:ation)?:{_PLACE}(?P<limit>\d{{1,20}})(?=\D))?"
            r"(?:[.,]?[Rr]educing(?:the)?blocksizes?ornum_stagesmayhelp\.?)?"
        ),
        _read,
        memory="on-chip",
    ),
)


def parse(strand: Strand) -> list[Span]:
    """Every such message. Facts: ``resource``, ``required`` and ``limit`` in its unit, ``kernel`` if it is named."""
    return parse_wordings(strand, _WORDINGS)
