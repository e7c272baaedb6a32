"""PyTorch through DirectML (Windows, any maker's GPU): the request in bytes, and nothing else."""

from __future__ import annotations

from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.messages.wordings import Reading, Wording, parse_wordings
from vramscope.analyzers.patterns import regex
from vramscope.schema.oom import OomMessage

FORMATS = ("torch-directml",)
ANCHORS = (b"Could not allocate tensor", b"enough GPU video memory")

_WORDINGS = (
    Wording(
        "torch-directml",
        "PyTorch",
        "Couldnotallocatetensorwith",
        regex(r"Couldnotallocatetensorwith(\d{1,20})bytes\.?(?:ThereisnotenoughGPUvideomemory(?:available!?)?)"),
        lambda match: Reading(OomMessage(requested_bytes=int(match[1]))),
    ),
)


def parse(strand: Strand) -> list[Span]:
    """Every such message."""
    return parse_wordings(strand, _WORDINGS)
