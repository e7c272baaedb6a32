"""Assertions of PyTorch's allocator that stand where an out-of-memory error should: the reader says so, and no more."""

from __future__ import annotations

from vramscope.analyzers.messages.literals import found, places
from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.patterns import regex
from vramscope.analyzers.versions import Versions

FORMATS = ("torch-allocator-assert",)
ANCHORS = (b"INTERNAL ASSERT", b"CachingAllocator.cpp", b"ASSERT FAILED at")

_ASSERTION = regex(
    r"(?P<condition>!?handles_\.at\(i\)|NVML_SUCCESS==[\w:().&,]{1,60}?|!?block->expandable_segment_|"
    r"p\.block!=nullptr(?:&&p\.block->ptr!=nullptr)?)"
    r"INTERNALASSERTFAILEDat[\w./\\+:-]{0,200}?(?:CUDA|HIP)CachingAllocator\.cpp:\d{1,20}"
)
_LITERAL = "INTERNALASSERTFAILEDat"
# In front of the literal and behind it, at most.
_CONDITION, _PLACE = 90, 280


def parse(strand: Strand) -> list[Span]:
    """The assertions that are seen when memory runs out. Fact: ``assertion``: "handles", "nvml", "split" or "block"."""
    text, spans = strand.text, []
    for at in places(text, _LITERAL):
        match = _ASSERTION.search(text, max(0, at - _CONDITION), at + _PLACE)
        if match is None or not match.start() < at < match.end():
            continue
        condition = match["condition"]
        kind = (
            "nvml"
            if condition.startswith("NVML")
            else "handles"
            if "handles_" in condition
            else "split"
            if "expandable_segment_" in condition
            else "block"
        )
        spans.append(
            found(
                strand,
                match.start(),
                match.end(),
                format="torch-allocator-assert",
                framework="PyTorch",
                versions={"handles": Versions((2, 1), None), "split": Versions((2, 1), (2, 4))}.get(kind, Versions()),
                # The two are met with expandable segments on only.
                allocator_settings="expandable_segments:True" if kind in ("handles", "split") else None,
                facts={"assertion": kind},
                notes=(
                    "an assertion in the allocator, not its out-of-memory error: that memory ran out is likely, not "
                    "said",
                ),
            )
        )
    return spans
