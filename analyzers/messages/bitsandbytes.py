"""bitsandbytes: an error of the CUDA runtime in one line, after which the process ends."""

from __future__ import annotations

from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.messages.wordings import Reading, Wording, parse_wordings
from vramscope.analyzers.patterns import regex

FORMATS = ("bnb-error-line",)
ANCHORS = (b"out of memory", b"memory at line", b"pythonInterface")

_WORDINGS = (
    Wording(
        "bnb-error-line",
        "bitsandbytes",
        "Erroroutofmemoryatline",
        regex(r"Erroroutofmemoryatline\d{1,20}infile(?P<file>[\w./\\:+-]{1,300}?\.(?:cpp|cuh?|c|hip))?"),
        lambda match: Reading(facts={"file": match["file"]} if match["file"] else {}),
    ),
)


def parse(strand: Strand) -> list[Span]:
    """Every such line. Fact: ``file``, a path on the machine where the library was built."""
    return parse_wordings(strand, _WORDINGS)
