"""Programs that run out of memory and try again: what they say when nothing helped, and when something did.

Facts: ``recovered`` 1 where the text says that the job went on.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from vramscope.analyzers.messages.literals import claim, found, near, places
from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.patterns import regex
from vramscope.schema.oom import OomMessage

FORMATS = ("accelerate-no-batch-size", "fairseq-recover-line", "retry-notice")
ANCHORS = (
    b"No executable batch size",
    b"batch size found",
    b"reached zero.",
    b"recover from OOM",
    b"an out of memory",
    b"due to CUDA OOM",
    b"to copy inputs",
    b"attempting to recover",
    b"skipping batch",
    b"Caught Torch error",
)

_FAIRSEQ = regex(
    r"attemptingtorecoverfromOOM(?:inforward/backwardpass)?"
    r"|[Rr]anoutofmemory(?:onGPU#(?P<device>\d{1,4}))?,skippingbatch"
    r"|[Rr]anoutofmemoryinvalidation(?:ondevice(?P<validating>\d{1,4}))?,retryingbatch"
    r"|[Rr]anoutofmemorywithexception:(?P<quoted>CUDAoutofmemory)?"
)
_DORADO = regex(r"CaughtTorcherror.{1,1200}?,clearingCUDAcacheandretrying")
_COPY = regex(r"(?:Attemptingto|[Rr]etryingwith).{0,160}?duetoCUDAOOM")
# PyTorch's own text, whose figures say more: fairseq prints it, and a memory table for each device, before its line.
_OWN_TEXT = (
    "Triedtoallocate",
    "error=2:",
    "CUDAerror:outofmemory",
    "cudaruntimeerror(2)",
    "HIPoutofmemory",
    "CUDAoutofmemory",
)
_BEFORE = 14_000
_BEHIND = 100


def parse(strand: Strand) -> list[Span]:
    """Every message of this family in the strand."""
    return [*_accelerate(strand), *_fairseq(strand), *_copies(strand), *_dorado(strand)]


def _accelerate(strand: Strand) -> Iterator[Span]:
    text = strand.text
    for at in places(text, "Noexecutablebatchsizefound"):
        tail = ",reachedzero."
        length = len("Noexecutablebatchsizefound")
        end = at + length + (len(tail) if text.startswith(tail, at + length) else 0)
        # Where each attempt's error was printed, this tells of the last of them.
        facts: dict[str, float | str] = {"retells": "PyTorch"}
        yield found(strand, at, end, format="accelerate-no-batch-size", framework="Accelerate", facts=facts)


def _dorado(strand: Strand) -> Iterator[Span]:
    """What Dorado says before it tries again: the error of a second failure is printed by itself."""
    text = strand.text
    for at in places(text, "CaughtTorcherror"):
        match = _DORADO.match(text, at)
        if match is not None:
            yield claim(match.start(), match.end())


def _fairseq(strand: Strand) -> Iterator[Span]:
    text = strand.text
    told_at: list[int] | None = None
    for at in sorted(places(text, "attemptingtorecoverfromOOM", "anoutofmemory")):
        match = _FAIRSEQ.match(text, at) or (_FAIRSEQ.match(text, at - 1) if at else None)
        if match is None or match["quoted"]:
            continue
        if told_at is None:
            told_at = sorted(places(text, *_OWN_TEXT))
        next_told = bisect_left(told_at, at)
        before = next_told > 0 and told_at[next_told - 1] >= at - _BEFORE
        if before or _is_quoted_behind(strand, match.end(), told_at[next_told:]):
            yield claim(match.start(), match.end())
            continue
        device = match["device"] or match["validating"]
        yield found(
            strand,
            match.start(),
            match.end(),
            format="fairseq-recover-line",
            framework="fairseq",
            message=OomMessage(device=int(device) if device else None),
            facts={"recovered": 1.0},
            notes=("the job went on: the batch was skipped",),
        )


def _is_quoted_behind(strand: Strand, end: int, told_at: Sequence[int]) -> bool:
    """Whether PyTorch's text follows on the same line: the program's words only introduce it."""
    following = next((at for at in told_at if at >= end), None)
    return following is not None and following <= end + _BEHIND and strand.line(following) == strand.line(end - 1)


def _copies(strand: Strand) -> Iterator[Span]:
    text = strand.text
    for at in places(text, "duetoCUDAOOM"):
        match = _COPY.search(text, max(0, at - 200), at + 12)
        if match is None:
            continue
        if near(text, match.start(), match.start(), 1500, *_OWN_TEXT):
            yield claim(match.start(), match.end())
            continue
        yield found(
            strand,
            match.start(),
            match.end(),
            format="retry-notice",
            framework="PyTorch",
            facts={"recovered": 1.0},
            notes=("the job went on: what did not fit was computed on the CPU or in pieces",),
        )
