"""The end of PyTorch's message by itself: users quote the advice and lose the figures in front of it."""

from __future__ import annotations

import re

from vramscope.analyzers.messages.literals import found, places
from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.patterns import regex
from vramscope.analyzers.versions import Versions

FORMATS = ("torch-cuda-tail-only",)
ANCHORS = (
    b"If reserved memory is",
    b"If reserved but unallocated",
    b"try setting max_split",
    b"expandable_segments:True",
)

_HINT = regex(
    r"Ifreserved(?:(?P<old>memoryis(?:>|&(?:amp;)?gt;){2}allocatedmemory)|butunallocatedmemoryislarge)trysetting"
    r"(?:max_split_size_mb|PYTORCH_(?:[A-Z]+_)?ALLOC_CONF=expandable_segments:True)toavoidfragmentation\.?"
    r"(?:SeedocumentationforMemoryManagement(?:andPYTORCH_(?:[A-Z]+_)?ALLOC_CONF|\(https?://[\w./#-]+\))?)"
)
# With figures this near in front of it, the hint is the end of a message that is read as a whole.
_NEAR = 700
_FIGURES = ("Triedtoallocate", "byPyTorch", "reservedintotal")


def parse(strand: Strand) -> list[Span]:
    """Every hint that has no message in front of it."""
    text = strand.text
    matches = [match for at in places(text, "Ifreserved") if (match := _HINT.match(text, at)) is not None]
    return [
        found(
            strand,
            match.start(),
            match.end(),
            format="torch-cuda-tail-only",
            framework="PyTorch",
            versions=_versions(match),
            notes=("only the end of the message is here: its figures are lost",),
        )
        for match in matches
        if not any(text.find(word, max(0, match.start() - _NEAR), match.start()) >= 0 for word in _FIGURES)
    ]


def _versions(match: re.Match[str]) -> Versions:
    if match["old"]:
        return Versions((1, 10), (2, 0))
    return Versions((2, 1), (2, 1)) if "max_split" in match[0] else Versions((2, 2), None)
