"""PyTorch up to 0.4, and Torch7 before it: the CUDA runtime's error by its number, and no figures."""

from __future__ import annotations

import re

from vramscope.analyzers.messages.literals import found, places
from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.patterns import regex
from vramscope.analyzers.versions import Versions

FORMATS = ("torch-thc",)
ANCHORS = (b"out of memory", b"cuda runtime error (2)", b"THCudaCheck FAIL")

_PLACE = r"(?P<file>[\w./\\+:-]{1,300}?\.(?:cuh?|cpp|cc|c|h))"
# Any other number is another error; 2 is cudaErrorMemoryAllocation.
_CHECK = regex(rf"THCudaCheckFAILfile={_PLACE}line=\d{{1,20}}error=2:outofmemory")
_ERROR = regex(rf"cudaruntimeerr(?:or)?\(2\):outofmemory(?:at{_PLACE}:\d{{1,20}})?")
# The check's line stands before the traceback, the error behind it.
_TRACEBACK = 8_000


def parse(strand: Strand) -> list[Span]:
    """Every such error; the two lines of one failure are one message. Fact: ``file``, where CUDA was called."""
    text = strand.text
    errors = [match for at in places(text, "cudaruntimeerr") if (match := _ERROR.match(text, at)) is not None]
    spans = []
    paired = set()
    for at in places(text, "THCudaCheckFAIL"):
        check = _CHECK.match(text, at)
        if check is None:
            continue
        error = next((found for found in errors if check.end() <= found.start() <= check.end() + _TRACEBACK), None)
        if error is not None and text.find("THCudaCheckFAIL", check.end(), error.start()) >= 0:
            error = None
        if error is not None:
            paired.add(error.start())
        spans.append(_span(strand, check, error or check))
    spans += [_span(strand, error, error) for error in errors if error.start() not in paired]
    return spans


def _span(strand: Strand, first: re.Match[str], last: re.Match[str]) -> Span:
    file = first["file"] or last["file"]
    is_of_host = file is not None and "CachingHostAllocator" in file
    return found(
        strand,
        first.start(),
        last.end(),
        format="torch-thc",
        framework="PyTorch",
        versions=Versions(None, (0, 4)),
        # Page-locked memory is the machine's.
        memory="host" if is_of_host else "gpu",
        facts=({"file": file} if file else {}) | ({"host_detail": "pinned"} if is_of_host else {}),
    )
