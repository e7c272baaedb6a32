"""PyTorch with the driver's stream-ordered allocator (backend:cudaMallocAsync): a first line and a list of figures."""

from __future__ import annotations

import re

from vramscope.analyzers.messages.literals import found, places
from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.phrases import may_be_told
from vramscope.analyzers.messages.sizes import SIZE, read_size
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.patterns import regex
from vramscope.analyzers.versions import Versions
from vramscope.schema.oom import OomMessage

FORMATS = ("torch-cudamallocasync",)
ANCHORS = (b"Allocation on device", b"exceed allowed memory", b"Free (according to")

_FIRST = regex(
    r"(?:(?P<exception>(?:torch\.(?:cuda\.)?)?OutOfMemoryError|RuntimeError)[:(]{1,2})?Allocationondevice(?P<device>\d{1,20}(?=\D))?"
    r"(?P<refused>wouldexceedallowedmemory\.?(?:\(outofmemory\))?)?"
)
_FIGURES = regex(
    rf"Currentlyallocated:(?P<allocated>{SIZE})|Requested:(?P<requested>{SIZE})|Devicelimit:(?P<total>{SIZE})"
    rf"|Free\(accordingto\w{{2,8}}\):(?P<free>{SIZE})"
    rf"|PyTorchlimit\(setbyuser-suppliedmemoryfraction\)(?:.{{0,60}}?:)?(?P<limit>{SIZE})"
)
# What damage may put between two figures, and the longest of them.
_GAP, _LONGEST = 60, 90
# Where the first line is lost, so many figures make sure of the message.
_SURE = 3
_EXCEPTION = 30
# ComfyUI's report has a line for each.
_TYPE = regex(r"ExceptionType:\W{0,6}((?:torch\.(?:cuda\.)?)?OutOfMemoryError)(?![a-z])")
_MESSAGE = regex(r"ExceptionMessage:\W{0,6}\Z")
_REPORT = 200
_COMFYUI, _NEAR = regex(r"comfy|KSampler", re.IGNORECASE), 400
# What it adds to the message of its own: nobody's explanation.
_TIPS = regex(
    r"\.?ThiserrormeansyouranoutofmemoryonyourGPU\.?(?:TIPS:Iftheworkflowworkedbeforeyoumight(?:have)?(?:accidentally)?set"
    r"thebatch_sizetoalargenumber\.?)?"
)


def parse(strand: Strand) -> list[Span]:
    """Every such message, with or without its figures: some programs show the first line alone."""
    text, spans, done = strand.text, [], 0
    for at in places(text, "Allocationondevice"):
        first = _FIRST.search(text, max(done, at - _EXCEPTION), at + _LONGEST)
        if first is None or not first.start() <= at < first.end():
            continue
        end, figures = _figures(text, first.end())
        exception = first["exception"] or _reported(text, first.start(), end)
        told = _TIPS.match(text, end)
        # Without figures the first line must stand alone; without its second half it must be an exception's.
        said = first["refused"] or exception or told or _is_comfyui_s(strand, first.start())
        end = end if told is None else told.end()
        if not figures and not (said and may_be_told(strand, first.start(), first.end() if exception else end)):
            continue
        spans.append(_span(strand, first.start(), end, exception, first["device"], figures))
        done = end
    for at in places(text, "Currentlyallocated:"):
        end, figures = _figures(text, at)
        if len(figures) >= _SURE and not any(span.start <= at < span.end for span in spans):
            spans.append(_span(strand, at, end, None, None, figures))
    return spans


def _is_comfyui_s(strand: Strand, at: int) -> bool:
    """Whether somebody's few lines name ComfyUI, whose dialogue begins with these words and is retold by them alone."""
    return strand.is_short() and _COMFYUI.search(strand.text, max(0, at - _NEAR), at + _NEAR) is not None


def _reported(text: str, start: int, end: int) -> str | None:
    """The exception that a report names on a line of its own, some lines around that of its message; None if none."""
    if _MESSAGE.search(text, max(0, start - _EXCEPTION), start) is None:
        return None
    match = _TYPE.search(text, max(0, start - _REPORT), end + _REPORT)
    return None if match is None else match[1]


def _figures(text: str, at: int) -> tuple[int, dict[str, str]]:
    figures: dict[str, str] = {}
    while (match := _FIGURES.search(text, at, at + _GAP + _LONGEST)) is not None and match.start() - at <= _GAP:
        name = match.lastgroup or ""
        if name in figures:
            break
        figures[name] = match[name]
        at = match.end()
    return at, figures


def _span(
    strand: Strand, start: int, end: int, exception: str | None, device: str | None, figures: dict[str, str]
) -> Span:
    sizes = {name: read_size(text) for name, text in figures.items()}
    notes: tuple[str, ...] = ()
    if "limit" in sizes and sizes["limit"] is None:
        notes = ("the limit is printed as 17179869184.00 GiB, which stands for none: left out",)
    versions = Versions((2, 0), None)
    if exception == "torch.OutOfMemoryError":
        versions = versions.at_least((2, 5))
    return found(
        strand,
        start,
        end,
        format="torch-cudamallocasync",
        framework="PyTorch",
        message=OomMessage(
            device=int(device) if device else None,
            requested_bytes=sizes.get("requested"),
            total_bytes=sizes.get("total"),
            free_bytes=sizes.get("free"),
            allocated_bytes=sizes.get("allocated"),
            limit_bytes=sizes.get("limit"),
        ),
        exception=exception,
        versions=versions,
        allocator_settings="backend:cudaMallocAsync",
        notes=notes,
    )
