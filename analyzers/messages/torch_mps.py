"""PyTorch on Apple's GPUs (MPS): what it holds, what else the process holds, and the most it may."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vramscope.analyzers.messages.literals import found, places
from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.phrases import may_be_told
from vramscope.analyzers.messages.sizes import BINARY_SIZE, read_binary_size
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.messages.wordings import exception_before, is_source
from vramscope.analyzers.patterns import regex
from vramscope.analyzers.versions import Versions
from vramscope.schema.oom import OomMessage
from vramscope.schema.units import MIB

FORMATS = ("torch-mps-gb", "torch-mps-gib", "torch-mps-buffer-size")
ANCHORS = (b"MPS backend out of", b"MPS allocated", b"backend out of memory", b"max allowed:", b"Invalid buffer size")

_SIZE = rf"(?:{BINARY_SIZE}|unlimited)"
_MESSAGE = regex(
    # Somebody who reads it out or types it leaves the brackets and colons out.
    rf"(?:MPSbackendoutofmemory[,.:]?\(?MPSallocated:?|\(?MPSallocated:)(?P<allocated>{_SIZE}),"
    rf"(?:otherallocations:?(?P<other>{_SIZE}),?)?(?:maxallowed:?(?P<limit>{_SIZE})\)?[.,]?)?"
    rf"(?:[Tt]riedtoallocate(?P<requested>{_SIZE})(?:on(?P<pool>private|shared)pool\.?)?)?"
    r"(?:UsePYTORCH_MPS_HIGH_WATERMARK_RATIO=0\.0(?:todisableupperlimitformemoryallocations(?:\(maycausesystemfailure\)\.?)?)?)?"
)
# Its figures left out by whoever quotes it.
_SHORTENED = regex(
    rf"MPSbackendoutofmemory(?:\.{{2,3}}|…|\[…\]|\[\.\.\.\])[Tt]riedtoallocate(?P<requested>{BINARY_SIZE})"
    r"(?:on(?P<pool>private|shared)pool\.?)?"
)
# Metal makes no larger buffer; PyTorch asks it before it counts anything. Others print the words with a plain number.
_BUFFER = regex(rf"Invalidbuffersize:(?P<requested>{BINARY_SIZE})")
_EXCEPTION = regex(r"((?:torch\.)?OutOfMemoryError|RuntimeError)[:(]{1,2}\Z")
# No Metal device has had a smaller limit for one buffer.
_SMALLEST_TOO_LARGE = 256 * MIB
_HEADS = (*(f"MPSbackendoutofmemory{mark}" for mark in ("(", ",", ".", ":", "")), "(")


def parse(strand: Strand) -> list[Span]:
    """Every such message. Facts: ``other_allocations_bytes``, Metal memory outside PyTorch, and ``pool``."""
    text, spans, done = strand.text, [], 0
    for at in places(text, "MPSallocated"):
        start = next(
            (at - len(head) for head in _HEADS if text.startswith(head, at - len(head)) and at >= len(head)), at
        )
        match = _MESSAGE.match(text, start) if start >= done else None
        if match is not None and (match["other"] or match["limit"]):
            spans.append(_span(strand, match))
            done = match.end()
    for at in places(text, "MPSbackendoutofmemory"):
        shortened = _SHORTENED.match(text, at)
        if shortened is not None and not is_source(text, at):
            spans.append(_span(strand, shortened))
    return [*spans, *_buffers(strand)]


def _buffers(strand: Strand) -> Iterator[Span]:
    text = strand.text
    for at in places(text, "Invalidbuffersize:"):
        match = _BUFFER.match(text, at)
        if match is None or is_source(text, at) or not may_be_told(strand, at, match.end()):
            continue
        if (requested := read_binary_size(match["requested"])) > _SMALLEST_TOO_LARGE:
            yield found(
                strand,
                at,
                match.end(),
                format="torch-mps-buffer-size",
                framework="PyTorch",
                message=OomMessage(requested_bytes=requested),
                exception=exception_before(text, at),
                facts={"refusal": "buffer size"},
                versions=Versions((1, 12), None),
            )


def _span(strand: Strand, match: re.Match[str]) -> Span:
    groups = match.groupdict()
    sizes = {
        name: read_binary_size(size)
        for name in ("allocated", "other", "limit", "requested")
        if (size := groups.get(name)) is not None and size != "unlimited"
    }
    in_gib = re.search(r"\d[KMG]iB", match[0]) is not None
    other = sizes.get("other")
    facts: dict[str, float | str] = {} if other is None else {"other_allocations_bytes": other}
    if groups["pool"]:
        facts["pool"] = groups["pool"]
    exception = _EXCEPTION.search(strand.text, max(0, match.start() - 30), match.start())
    return found(
        strand,
        match.start(),
        match.end(),
        format="torch-mps-gib" if in_gib else "torch-mps-gb",
        framework="PyTorch",
        message=OomMessage(
            requested_bytes=sizes.get("requested"),
            allocated_bytes=sizes.get("allocated"),
            limit_bytes=sizes.get("limit"),
        ),
        exception=None if exception is None else exception[1],
        versions=Versions((1, 12), None),
        facts=facts,
    )
