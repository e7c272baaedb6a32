"""PyTorch's message retold by a program or a person: the same figures with shorter labels and rounded units."""

from __future__ import annotations

import re

from vramscope.analyzers.messages.literals import found, places
from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.sizes import read_binary_size
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.messages.wordings import exception_before
from vramscope.analyzers.patterns import regex
from vramscope.schema.oom import OomMessage

FORMATS = ("torch-cuda-paraphrase",)
ANCHORS = (b"ried to allocate", b"rying to allocate")

_SIZE = r"\d{1,20}(?:\.\d{1,20})?(?:[KMG]i?B|bytes)"
_IS = r"(?:is|are|was|were|of|:|=|only|about|~)*"
_REQUESTED = regex(rf"[Tt]r(?:ied|ying)toallocate{_IS}({_SIZE})")
_HEAD = regex(
    r"(?:(?:CUDA|GPU\d{0,20}|HIP|VRAM)(?:error)?:?)(?P<said>(?:is|has|ran)*outofmemory)"
    r"(?:(?:at|in|on|during|after)\w{1,24})?[.:,;(–—-]*\Z"
    r"|(?:CUDA|GPU)?OOM(?:on(?P<device>GPU:?\d{1,2}))?[.:,;(–—-]*\Z",
    re.IGNORECASE,
)
_FIGURES = regex(
    "|".join(
        f"(?P<{name}>{pattern})"
        for name, pattern in {
            "device": r"GPU\d{1,20}",
            "total": rf"{_SIZE}(?:in)?(?:total|capacity)|(?:total|capacity){_IS}{_SIZE}",
            "allocated": rf"{_SIZE}{_IS}(?:already)?(?:allocated|used|inuse)"
            rf"|(?:already)?(?:allocated|used){_IS}{_SIZE}",
            "free": rf"{_SIZE}{_IS}(?:free|available|left)|(?:free|available){_IS}{_SIZE}",
            "reserved": rf"{_SIZE}{_IS}reserved|reserved{_IS}{_SIZE}",
        }.items()
    )
)
# The message itself, whose reader knows every wording of it.
_EXACT = regex(r"\(GPU\d{1,20};[\d.]{1,80}(?:[KMG]iB|bytes)totalcap|\.(?:GPU|XPU)\d{1,20}has")
_GAP, _LONGEST = 40, 70
_LEAD = 60


def parse(strand: Strand) -> list[Span]:
    """Every retelling that says what ran out and what was requested; where it only says OOM, one figure more."""
    text, spans = strand.text, []
    for at in sorted(places(text, "iedtoallocate", "yingtoallocate")):
        requested = _REQUESTED.match(text, at - 2) if at >= 2 else None
        head = None if requested is None else _HEAD.search(text, max(0, at - _LEAD), at - 2)
        if requested is None or head is None or _EXACT.match(text, requested.end()):
            continue
        end, figures = _read(text, requested.end())
        if head["device"]:
            figures.setdefault("device", head["device"])
        # The reader of PyTorch's own words has those that were cut behind the request.
        if figures.keys() - {"device"} or (head["said"] and "CUDAoutofmemory.Tried" not in text[head.start() : at]):
            spans.append(_span(strand, head.start(), end, requested[1], figures))
    return spans


def _read(text: str, end: int) -> tuple[int, dict[str, str]]:
    figures: dict[str, str] = {}
    while (match := _FIGURES.search(text, end, end + _GAP + _LONGEST)) is not None and match.start() - end <= _GAP:
        name = match.lastgroup or ""
        if name in figures:
            break
        figures[name] = match[0]
        end = match.end()
    return end, figures


def _span(strand: Strand, start: int, end: int, requested: str, figures: dict[str, str]) -> Span:
    sizes = {
        name: read_binary_size(size[0])
        for name, text in figures.items()
        if name != "device" and (size := re.search(_SIZE, text)) is not None
    }
    return found(
        strand,
        start,
        end,
        format="torch-cuda-paraphrase",
        framework="OneFlow" if strand.text.find("oneflow.", max(0, start - 90), start) >= 0 else "PyTorch",
        message=OomMessage(
            device=int(figures["device"].lstrip("GPUgpu:")) if "device" in figures else None,
            requested_bytes=read_binary_size(requested),
            total_bytes=sizes.get("total"),
            free_bytes=sizes.get("free"),
            allocated_bytes=sizes.get("allocated"),
            reserved_bytes=sizes.get("reserved"),
        ),
        exception=exception_before(strand.text, start),
        notes=("a retelling of PyTorch's message: its figures may be rounded",),
    )
