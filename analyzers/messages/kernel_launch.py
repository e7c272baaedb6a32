"""CUDA's and HIP's error 701: a block of threads wants more registers or shared memory than a multiprocessor has."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vramscope.analyzers.messages.host_report import Report, join_near
from vramscope.analyzers.messages.literals import found
from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.phrases import is_printed
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.messages.wordings import exception_before, is_source
from vramscope.analyzers.patterns import regex

FORMATS = ("launch-resources",)
ANCHORS = (b"resources requested for launch", b"LAUNCH_OUT_OF_RESOURCES", b"LaunchOutOfResources")

_WORDS = "toomanyresourcesrequestedforlaunch"
_MARKS = regex(
    rf"(?P<words>(?:(?:CUDA|HIP)(?:driver)?error:)?{_WORDS}"
    r"(?:Searchfor(?:cuda|hip)ErrorLaunchOutOfResourcesin.{0,120}?formoreinformation\.?)?)"
    r"|(?P<name>(?:(?:CUDA_)?ERROR_LAUNCH_OUT_OF_RESOURCES|(?:hip|cuda)ErrorLaunchOutOfResources)"
    rf"(?::{_WORDS})?)"
)
# Programs that print the name alone say in front of it what failed; tables of errors do not.
_FAILED = regex(
    r"(?:resultsin|failed(?:with)?:?|[Ee]rror[:(]{1,2}|code701,|DriverError\(|returned|Searchfor|\(701,|701[:()\]])\Z"
)
_GAP = 300
_NAMED = (
    ("numba.", "Numba"),
    ("CalltocuLaunchKernelresultsin", "Numba"),
    ("cupy", "CuPy"),
    ("pycuda", "PyCUDA"),
    ("thrust::", "Thrust"),
    ("libcuda.jl", "CUDA.jl"),
    ("code701,ERROR_LAUNCH", "CUDA.jl"),
    ("DriverError(CUDA", "candle"),
)
_TORCH = frozenset({"RuntimeError", "torch.AcceleratorError", "AcceleratorError"})


def parse(strand: Strand) -> list[Span]:
    """One span for each launch that was refused: its words and its name are one. Fact: ``resource``."""
    return [_span(strand, report) for report in join_near(_marks(strand), _GAP, identity="resource")]


def _marks(strand: Strand) -> Iterator[Report]:
    text = strand.text
    for mark in _MARKS.finditer(text):
        kind = mark.lastgroup or ""
        if is_source(text, mark.start()):
            continue
        if not (_is_worded(strand, mark) if kind == "words" else _is_failure(text, mark)):
            continue
        yield Report(mark.start(), mark.end(), {"resource": "launch"}, kind=kind)


def _is_worded(strand: Strand, mark: re.Match[str]) -> bool:
    # A common macro puts the file behind the words.
    return strand.text.endswith("GPUassert:", 0, mark.start()) or is_printed(strand, mark.start(), mark.end())


def _is_failure(text: str, mark: re.Match[str]) -> bool:
    return _WORDS in mark[0] or _FAILED.search(text, max(0, mark.start() - 24), mark.start()) is not None


def _span(strand: Strand, report: Report) -> Span:
    text = strand.text
    around = text[max(0, report.start - _GAP) : report.end + _GAP]
    exception = exception_before(text, report.start)
    framework = next((name for word, name in _NAMED if word in around), None)
    if framework is None:
        framework = "PyTorch" if exception in _TORCH else "CUDA"
    return found(
        strand,
        report.start,
        report.end,
        format="launch-resources",
        framework=framework,
        memory="on-chip",
        exception=exception,
        facts=report.facts,
    )
