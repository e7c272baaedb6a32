"""Layers that let several containers share a GPU: they refuse what would exceed a container's part.

HAMi's library counts what the container holds, and prints that with the request added, and the limit. The program's own
error, where it prints one, follows and has more to say; the line is then its evidence, not a failure of its own.

Facts: ``would_hold_bytes``.
"""

from __future__ import annotations

import re
from itertools import zip_longest

from vramscope.analyzers.messages.literals import claim, found, near, places
from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.patterns import regex
from vramscope.schema.oom import OomMessage

FORMATS = ("hami-device-oom",)
ANCHORS = (b"core ERROR (pid", b"vGPU ERROR (pid", b"softmig ERROR", b" allocator.c:", b"]: Device ")

# The logger's name may have been taken for a prefix, and then it is not in the strand's text.
_LOGGER = regex(r"\[(?:HAMI-core|4pdvGPU|softmig) ?ERROR ?\([^()\]\n]{3,80}\)\]: ?\Z")
_NAME_LENGTH = 120
_REFUSED = regex(r"Device(?P<device>\d{1,3})OOM(?P<held>\d{1,20})(?!\d)/(?P<limit>\d{1,20})(?!\d)")
_LONGEST_NAME = 12
# More than any GPU has: the layer's own count went below zero.
_IMPOSSIBLE = 2**48
# The refusal that follows is the same one, told by the program.
_TOLD_AGAIN = (
    "CUDAoutofmemory.",
    "CUDAerror:outofmemory",
    "CUDA_ERROR_OUT_OF_MEMORY",
    "cudaErrorMemoryAllocation",
    "RESOURCE_EXHAUSTED",
    "cudaMallocfailed:outofmemory",
    "CUDAfailure2:",
)
_SOON = 12_000


def parse(strand: Strand) -> list[Span]:
    """Every refusal in the strand; one incident for the lines that one failure printed."""
    text = strand.text
    matches = [
        match
        for at in places(text, "OOM")
        if (match := _REFUSED.match(text, max(0, text.rfind("Device", max(0, at - _LONGEST_NAME), at)))) is not None
        and _is_logged(strand, match)
    ]
    spans = []
    for match, following in zip_longest(matches, matches[1:]):
        is_told_again = following is not None and following.start() - match.end() < _SOON
        if is_told_again or near(text, match.end(), match.end(), _SOON, *_TOLD_AGAIN):
            spans.append(claim(*match.span()))
        else:
            spans.append(_span(strand, match))
    return spans


def _is_logged(strand: Strand, match: re.Match[str]) -> bool:
    before = strand.text[max(0, match.start() - _NAME_LENGTH) : match.start()]
    prefix, lead, _ = strand.line_around(*match.span())
    return any(map(_LOGGER.search, (before, prefix + lead)))


def _span(strand: Strand, match: re.Match[str]) -> Span:
    held, limit = int(match["held"]), int(match["limit"])
    is_known = held < _IMPOSSIBLE
    return found(
        strand,
        *match.span(),
        format="hami-device-oom",
        framework="HAMi",
        message=OomMessage(device=int(match["device"]), limit_bytes=limit if limit < _IMPOSSIBLE else None),
        facts={"would_hold_bytes": float(held)} if is_known else {},
        notes=() if is_known else (f"HAMi counts {held} bytes, which no GPU has: its own count has gone below zero",),
    )
