"""CUDA's and HIP's error 701: a block of threads wants more registers or shared memory than a multiprocessor has.

The same as an invalid argument, where a caller names the shared memory that it asked for. Facts: ``resource``; for
shared memory ``required`` and ``limit`` in bytes, as far as they are named.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from vramscope.analyzers.messages.host_report import Report, join_near
from vramscope.analyzers.messages.literals import found, places
from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.phrases import is_printed, stands_alone
from vramscope.analyzers.messages.sizes import read_size
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.messages.wordings import exception_before, is_source, known
from vramscope.analyzers.patterns import regex
from vramscope.schema.oom import OomMessage

FORMATS = ("launch-resources",)
ANCHORS = (
    b"resources requested for launch",
    b"LAUNCH_OUT_OF_RESOURCES",
    b"LaunchOutOfResources",
    b"CUDA_ERROR_INVALID_VALUE",
    b"MaxDynamicSharedMemorySize",
    b"too many resour",
    b"requested for launch",
    b"allowed dynamic shared memory",
)

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


# A kernel's limit that its caller could not raise.
_ATTRIBUTE = regex(
    r"(?:cuda|cu|hip)FuncSetAttribute\([^()]{0,120}?MaxDynamicSharedMemorySize[=,]?(?P<required>\d{4,9})?\)?"
    r"(?:failed|returned|error|with|->|[:;,(])+(?:(?:cuda|hip)ErrorInvalidValue:?|invalidargument|invalidvalue)"
    r"(?:[;,(]+(?:the)?(?:device)?limit(?:is|[:=])?(?P<limit>\d{1,9}(?:\.\d{1,3})?(?:bytes|[KM]iB|B)?))?"
)
# The same in the words of TVM and of TileLang, which is built on it.
_TVM = regex(
    r"Failedtosettheallowed[Dd]ynamicsharedmemorysizeto(?P<required>\d{4,9})(?:witherror:(?:invalidargument|invalidvalue))?"
)
_CUPY = regex(r"(?:cupy_backends\.[\w.]{1,40}\.)?CUDADriverError:CUDA_ERROR_INVALID_VALUE(?::invalidargument)?")
# What a launch of CuPy asks for is an argument of the call, some frames above the driver's error.
_ASKED = regex(r"\bshared_mem=(\d{4,9})\b")
_LAUNCHED = "cupy.cuda.function"
_REACH = 2000
# What every GPU grants a block that asks for no more; some grant more to one that does.
_ALWAYS_GRANTED = 48 << 10


def parse(strand: Strand) -> list[Span]:
    """One span for each launch that was refused: its words and its name are one."""
    launches = [_span(strand, report) for report in join_near(_marks(strand), _GAP, identity="resource")]
    return [*launches, *_attributes(strand), *_of_tvm(strand), *_of_cupy(strand)]


def _attributes(strand: Strand) -> Iterator[Span]:
    text = strand.text
    for at in places(text, "FuncSetAttribute("):
        match = _ATTRIBUTE.search(text, max(0, at - 4), at + 320)
        if match is not None and match.start() <= at and not is_source(text, match.start()):
            yield _shared(strand, match.start(), match.end(), "CUDA", match["required"], match["limit"])


def _of_tvm(strand: Strand) -> Iterator[Span]:
    for match in _TVM.finditer(strand.text):
        if not is_source(strand.text, match.start()) and stands_alone(strand, *match.span()):
            around = strand.text[max(0, match.start() - _REACH) : match.end() + _GAP]
            framework = "TileLang" if "tilelang" in around else "TVM"
            yield _shared(strand, match.start(), match.end(), framework, match["required"], None)


def _of_cupy(strand: Strand) -> Iterator[Span]:
    """Launches with more shared memory than a block may have: the driver says only that an argument is wrong."""
    text = strand.text
    for at in places(text, "CUDA_ERROR_INVALID_VALUE"):
        error = next((m for m in _CUPY.finditer(text, max(0, at - 80), at + 60) if m.start() <= at < m.end()), None)
        if error is None:
            continue
        above = text[max(0, error.start() - _REACH) : error.start()]
        asked = _ASKED.findall(above)
        if _LAUNCHED in above and asked and int(asked[-1]) > _ALWAYS_GRANTED:
            yield _shared(strand, error.start(), error.end(), "CuPy", asked[-1], None)


def _shared(strand: Strand, start: int, end: int, framework: str, required: str | None, limit: str | None) -> Span:
    asked, granted = (None if size is None else _bytes(size) for size in (required, limit))
    return found(
        strand,
        start,
        end,
        format="launch-resources",
        framework=framework,
        message=OomMessage(requested_bytes=asked, limit_bytes=granted),
        memory="on-chip",
        exception=exception_before(strand.text, start),
        facts=known(resource="shared memory", required=asked, limit=granted),
    )


def _bytes(size: str) -> int | None:
    number = size.removesuffix("B")
    return int(number) if number.isdigit() else read_size(size)


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
