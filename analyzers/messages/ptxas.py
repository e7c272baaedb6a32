"""CUDA's assembler: a kernel that was written for more shared or constant memory or fewer registers than there can be.

Facts: ``resource``, ``required`` and ``limit`` in its unit, ``entry`` (the kernel's mangled name).
"""

from __future__ import annotations

import re

from vramscope.analyzers.messages.literals import found, places
from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.messages.wordings import is_source, known
from vramscope.analyzers.patterns import regex
from vramscope.schema.oom import OomMessage

FORMATS = ("ptxas-resources",)
ANCHORS = (b"too much shared data", b"ptxas fatal", b"ptxas error", b"Register allocation failed with")

_SHARED = regex(
    r"usestoomuchshareddata(?:\((?P<required>0x[0-9a-f]{1,16}|\d{1,16})(?:bytes)?,(?P<limit>0x[0-9a-f]{1,16}|\d{1,16})"
    r"(?:bytes)?max(?:imum)?\))?"
)
_ENTRY = regex(r"(?:(?:ptxas|nvlink)(?:error|fatal):)?[Ee]ntryfunction(?P<entry>\w{1,400})\Z")
_CONSTANT = regex(
    r"Fileusestoomuchglobalconstantdata\((?P<required>0x[0-9a-f]{1,16}|\d{1,16})bytes,(?P<limit>0x[0-9a-f]{1,16}|\d{1,16})max\)"
)
_REGISTERS = regex(
    r"Registerallocationfailedwithregistercountof(?P<limit>\d{1,5})"
    r"(?:\.?Compiletheprogramwithahigherregistertarget)?"
)
_LEAD = regex(r"ptxas(?:fatal|error):(?:\(C\d{1,6}\))?\Z")


def parse(strand: Strand) -> list[Span]:
    """Every kernel that could not be assembled for lack of a multiprocessor's own memory."""
    text = strand.text
    spans = []
    for at in places(text, "usestoomuchshareddata"):
        entry, shared = _ENTRY.search(text, max(0, at - 440), at), _SHARED.match(text, at)
        if entry is None or shared is None or is_source(text, entry.start()):
            continue
        required, limit = _number(shared["required"]), _number(shared["limit"])
        facts = known(resource="shared memory", required=required, limit=limit, entry=entry["entry"])
        message = OomMessage(requested_bytes=required, limit_bytes=limit)
        spans.append(_span(strand, entry.start(), shared.end(), message, facts))
    for at in places(text, "Fileusestoomuchglobalconstantdata"):
        constant = _CONSTANT.match(text, at)
        if constant is not None and not is_source(text, at):
            lead = _LEAD.search(text, max(0, at - 40), at)
            required, limit = _number(constant["required"]), _number(constant["limit"])
            facts = known(resource="constant memory", required=required, limit=limit)
            message = OomMessage(requested_bytes=required, limit_bytes=limit)
            spans.append(_span(strand, at if lead is None else lead.start(), constant.end(), message, facts))
    for at in places(text, "Registerallocationfailedwithregistercountof"):
        lead, match = _LEAD.search(text, max(0, at - 40), at), _REGISTERS.match(text, at)
        if lead is not None and match is not None:
            facts = known(resource="registers", limit=int(match["limit"]))
            spans.append(_span(strand, lead.start(), match.end(), OomMessage(), facts))
    return spans


def _number(text: str | None) -> int | None:
    return None if text is None else int(text, 0) if re.match("0x", text) else int(text)


def _span(strand: Strand, start: int, end: int, message: OomMessage, facts: dict[str, float | str]) -> Span:
    return found(
        strand,
        start,
        end,
        format="ptxas-resources",
        framework="CUDA",
        message=message,
        memory="on-chip",
        facts=facts,
    )
