"""Numba's CUDA target: which driver call ran out of memory."""

from __future__ import annotations

from vramscope.analyzers.messages.literals import found, places
from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.messages.wordings import exception_before, is_source
from vramscope.analyzers.patterns import regex

FORMATS = ("numba-cumemalloc", "numba-cuinit")
ANCHORS = (b"results in CUDA_ERROR_OUT", b"CUDA_ERROR_OUT_OF_MEMORY", b"Call to cu")

_MESSAGE = regex(
    r"(?:\[(?:2|CUresult\.CUDA_ERROR_OUT_OF_MEMORY)\]|\(2,)?Callto(?P<call>cu\w{2,60}?)resultsin(?:CUresult\.)?CUDA_ERROR_OUT_OF_MEMORY"
)
_WORDS = regex(r"Calltocu\w{2,60}?resultsin")
_HOST = ("cuMemHostAlloc", "cuMemAllocHost", "cuMemHostRegister")
_BACK = 40


def parse(strand: Strand) -> list[Span]:
    """Every such message. Fact: ``call``. Page-locked memory is the machine's."""
    text, spans, done = strand.text, [], 0
    for at in places(text, "Calltocu"):
        if not _WORDS.match(text, at):
            continue
        match = _MESSAGE.search(text, max(done, at - _BACK), at + 160)
        if match is None or not match.start() <= at < match.end() or is_source(text, match.start()):
            continue
        done = match.end()
        call = match["call"]
        spans.append(
            found(
                strand,
                match.start(),
                match.end(),
                format="numba-cuinit" if call == "cuInit" else "numba-cumemalloc",
                framework="Numba",
                memory="host" if call.startswith(_HOST) else "gpu",
                exception=exception_before(text, match.start()),
                facts={"call": call},
            )
        )
    return spans
