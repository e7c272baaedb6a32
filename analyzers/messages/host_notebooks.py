"""A hosted notebook whose service has ended it for want of the machine's memory: Colab's and Kaggle's sentences."""

from __future__ import annotations

import re

from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.messages.wordings import Reading, Wording, parse_wordings
from vramscope.analyzers.patterns import regex

FORMATS = ("notebook-ram",)
ANCHORS = (b"using all available RAM", b"notebook tried to alloc")


def _ended(_: re.Match[str]) -> Reading:
    return Reading(facts={"host_detail": "ram"})


_WORDINGS = (
    *(
        Wording(
            "notebook-ram",
            "Colab",
            f"{whose}crashedafterusingallavailableRAM",
            regex(rf"{whose}crashedafterusingallavailableRAM\.?"),
            _ended,
            memory="host",
            printed=True,
        )
        for whose in ("Yoursession", "Thesession", "Session")
    ),
    Wording(
        "notebook-ram",
        "Kaggle",
        "Yournotebooktriedtoallocatemorememorythanisavailable.",
        regex(r"Yournotebooktriedtoallocatemorememorythanisavailable\.(?:Ithasrestarted\.?)?"),
        _ended,
        memory="host",
        printed=True,
    ),
)


def parse(strand: Strand) -> list[Span]:
    """Every such end. Fact: ``host_detail`` ("ram")."""
    return parse_wordings(strand, _WORDINGS)
