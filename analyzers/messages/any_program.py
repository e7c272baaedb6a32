"""A program that no reader knows, which says that the GPU's own memory was refused, or prints a runtime's code for it.

What it asked for and what was free is taken from the same line. Where a reader that knows its program reports a failure
near, the line is that failure in other words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from vramscope.analyzers.messages.literals import found
from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.phrases import is_printed, is_quoted, may_be_told, tells_of_failure
from vramscope.analyzers.messages.sizes import read_bytes
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.messages.threads import is_title
from vramscope.analyzers.messages.wordings import exception_before, is_source
from vramscope.analyzers.patterns import regex
from vramscope.schema.oom import OomMessage

FORMATS = ("gpu-out-of-memory",)
# In the words of programs, and as codes of OpenCL, Vulkan, CUDA, HIP and their libraries.
_WORDS = (
    "out of GPU memory",
    "Out of GPU memory",
    "out of VRAM",
    "Out of VRAM",
    "out of device memory",
    "Out of device memory",
    "out of video memory",
    "Out of video memory",
    "ot enough GPU memory",
    "ot enough VRAM",
    "ot enough video memory",
    "ot enough device memory",
    "nsufficient GPU memory",
    "nsufficient VRAM",
    "nsufficient device memory",
    "nsufficient video memory",
    "GPU memory allocation failed",
    "device memory allocation failed",
    "Exception (Device out of memory:",
    "Malloc Device memory failed",
    "ailed to allocate VRAM",
    "ailed to allocate CUDA device memory",
)
_CODES = (
    "CL_MEM_OBJECT_ALLOCATION_FAILURE",
    "CL_OUT_OF_RESOURCES",
    "ERROR_OUT_OF_DEVICE_MEMORY",
    "OutOfDeviceMemoryError",
    "CUDA_ERROR_OUT_OF_MEMORY",
    "cudaErrorMemoryAllocation",
    "hipErrorOutOfMemory",
    "CUBLAS_STATUS_ALLOC_FAILED",
    "CUDNN_STATUS_ALLOC_FAILED",
    "CUSOLVER_STATUS_ALLOC_FAILED",
    "CUSPARSE_STATUS_ALLOC_FAILED",
    "CUFFT_ALLOC_FAILED",
    "NV_ENC_ERR_OUT_OF_MEMORY",
    "CNMEM_STATUS_OUT_OF_MEMORY",
)
ANCHORS = tuple(words.encode() for words in (*_WORDS, *_CODES))
_REFUSED = regex(
    rf"(?P<code>(?:VK_)?(?:{'|'.join(_CODES)}))|(?:{'|'.join(re.escape(''.join(words.split())) for words in _WORDS)})"
)
# Whose memory it is instead.
_HOST = regex(
    r"\b(?:hosts?|pinned|page.locked|cpu|ram|heap|java|disks?|swap|shm|smem|sram|l1|registers?)\b", re.IGNORECASE
)
# What is said where nothing has failed, or no longer.
_HARMLESS = regex(
    r"\b(?:INFO|DEBUG|TRACE)\b|\bPASS(?:ED)?\b|\b(?:expected|recovered|handled|handler|previously|earlier|avoid\w*|"
    r"prevent\w*|fix(?:e[ds])?|retry\w*|retries|falling back|fallback|duplicate|undefined|identifier|not declared|"
    r"0 times|if|may|might|could|when|whenever|would)\b|=\s*-?\d+,?\s*\Z|:\s*0\s*\Z",
    re.IGNORECASE,
)
# How programs tell of an error: its word, an exception's name, the place in a source.
_ERROR = regex(
    r"\b(?:error|err|fatal|critical|severe|exception|panic(?:ked)?|terminate|what\(\)|failed|fails|failure|abort(?:ed|ing)|"
    r"crash(?:ed)?)\b|\w(?:Error|Exception)\b|\.(?:cpp|cc|cxx|cu|cuh|hpp|c|rs|go|py|cs|java|mm)[:(,]\d|\b[EF]\d{4}\b",
    re.IGNORECASE,
)
# A logger's line of an error, whatever stands behind the words.
_LEVEL = regex(r"(?=.{0,80}\d).{0,100}?\b(?:ERROR|ERR|FATAL|CRITICAL|SEVERE)\b[\]\s:|>-]")
# Somebody's words in front of a code.
_TOLD = regex(r"[a-z]{2,}\W+[a-z]{2,}\W+\Z|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2}\W*\Z", re.IGNORECASE)
_SIZE = r"(?P<size>\d{1,3}(?:,\d{3})+|\d{1,16}(?:\.\d{1,3})?)\s?(?P<unit>[KMGT]i?B|bytes|B)\b(?!/)"
_LINK = r"[\s:=(\[]{1,4}(?:of |about |only |another |an? )?"
_REQUESTED = regex(
    r"\b(?:request(?:ed|ing)?|ask(?:ed|ing) for|(?:tried|trying) to (?:allocate|get|reserve)|need(?:ed|s)?|"
    r"require[sd]?|allocat(?:e|ing)|size|wanted)" + _LINK + _SIZE,
    re.IGNORECASE,
)
_REQUESTED_BEHIND = regex(_SIZE + r"\s(?:is |are |was |were )?(?:requested|required|needed|wanted)\b", re.IGNORECASE)
_FREE = regex(r"\b(?:free|available|remaining|left)" + _LINK + _SIZE, re.IGNORECASE)
_FREE_BEHIND = regex(_SIZE + r"\s(?:is |are |was |were )?(?:free|available|remaining|left)\b", re.IGNORECASE)
_TOTAL = regex(r"\b(?:total|capacity)" + _LINK + _SIZE, re.IGNORECASE)
_DEVICE = regex(r"\b(?:device|GPU|cuda:|NPU)\s?#?(?P<device>\d{1,2})\b(?!\s?[KMGT]i?B|\.\d)", re.IGNORECASE)
_RUNTIMES = (("CL_", "OpenCL"), ("VK_", "Vulkan"), ("vk::", "Vulkan"), ("hip", "HIP"), ("CU", "CUDA"), ("cuda", "CUDA"))
_REACH, _BESIDE = 160, 80
# A failure that is told of in two ways is told within so many lines.
_SAME = 40


def parse(strand: Strand) -> list[Span]:
    """Every such line of the strand that stands as programs print it, is quoted, or is a thread's title."""
    return list(_spans(strand))


def _spans(strand: Strand) -> Iterator[Span]:
    text, line = strand.text, -1
    for match in _REFUSED.finditer(text):
        start, end = match.span()
        if strand.line(start) == line or is_source(text, start):
            continue
        prefix, lead, tail = strand.line_around(start, end)
        # A person may write a paragraph on one line.
        said = f"{prefix}{lead}"[-_REACH:] + strand.original(start, end) + tail[:_REACH]
        if (
            _HOST.search(f"{lead[-_BESIDE:]} {tail[:_BESIDE]}")
            or _HARMLESS.search(said)
            or not _is_told(strand, match, said)
        ):
            continue
        line = strand.line(start)
        yield found(
            strand,
            start,
            end,
            format="gpu-out-of-memory",
            framework=_runtime(match),
            message=_figures(f"{lead}|", f"|{tail}", is_cut=strand.is_cut(len(text))),
            exception=exception_before(text, start),
        )


def _is_told(strand: Strand, match: re.Match[str], line: str) -> bool:
    start, end = match.span()
    if strand.is_short() and is_quoted(strand, start, end):
        return True
    if match["code"] and (is_title(strand, start, end) or (strand.is_short() and _is_in_sentence(strand, match))):
        return True
    # A code by its name stands in headers and manuals too.
    tell = is_printed if match["code"] else may_be_told
    return _ERROR.search(line) is not None and (tell(strand, start, end) or _LEVEL.match(line) is not None)


def _is_in_sentence(strand: Strand, match: re.Match[str]) -> bool:
    """Whether somebody has words before the code: in headers and manuals it begins its line."""
    _, lead, _ = strand.line_around(*match.span())
    return (_TOLD.search(lead) is not None and may_be_told(strand, *match.span())) or (
        lead.strip() != "" and tells_of_failure(strand, *match.span())
    )


def _runtime(match: re.Match[str]) -> str:
    if match["code"] is None:
        return "unknown"
    return next((name for begin, name in _RUNTIMES if match[0].startswith(begin)), "Vulkan")


def _figures(ahead: str, behind: str, *, is_cut: bool) -> OomMessage:
    """What the rest of the line states; of a line that the log's end cuts, nothing that may go on."""
    behind = behind.rpartition(" ")[0] if is_cut else behind
    devices = [*reversed(list(_DEVICE.finditer(ahead))), *_DEVICE.finditer(behind)]
    both = ahead + behind
    return OomMessage(
        device=int(devices[0]["device"]) if devices else None,
        requested_bytes=_size(both, _REQUESTED, _REQUESTED_BEHIND),
        free_bytes=_size(both, _FREE, _FREE_BEHIND),
        total_bytes=_size(both, _TOTAL),
    )


def _size(line: str, *patterns: re.Pattern[str]) -> int | None:
    """The size that the first of the patterns finds."""
    match = next((match for pattern in patterns if (match := pattern.search(line)) is not None), None)
    return None if match is None else read_bytes(match["size"].replace(",", "") + match["unit"])


def without_overlapped(spans: Sequence[Span]) -> list[Span]:
    """``spans`` without those of unknown programs in whose words another reader has read, or seen that they are
    none."""
    known = [span for span in spans if not _is_unknown(span)]
    return [
        span
        for span in spans
        if not _is_unknown(span) or not any(span.start < other.end and other.start < span.end for other in known)
    ]


def without_known(strand: Strand, spans: Sequence[Span]) -> list[Span]:
    """The reported ``spans`` without those of unknown programs that tell of a failure which another reader reports
    near, unless they name another device."""
    known = [
        span for span in spans if not _is_unknown(span) and span.parsed is not None and span.parsed.memory == "gpu"
    ]
    return [
        span for span in spans if not _is_unknown(span) or not any(_may_be_same(strand, span, other) for other in known)
    ]


def _may_be_same(strand: Strand, one: Span, other: Span) -> bool:
    if one.parsed is None or other.parsed is None:
        return False
    devices = one.parsed.message.device, other.parsed.message.device
    if None not in devices and devices[0] != devices[1]:
        return False
    return abs(strand.line(one.start) - strand.line(other.start)) <= _SAME


def _is_unknown(span: Span) -> bool:
    return span.parsed is not None and span.parsed.format in FORMATS
