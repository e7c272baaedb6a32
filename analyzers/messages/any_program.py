"""A program that nobody has told us of, which says on one line that something was refused and that it was the GPU's.

Everything it says is taken from that line: who asked, what for, what was free. It is read only where no reader that
knows its program has found anything near.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from vramscope.analyzers.messages.literals import found
from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.phrases import is_printed, is_quoted, may_be_told
from vramscope.analyzers.messages.sizes import read_bytes
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.messages.threads import is_title
from vramscope.analyzers.messages.wordings import exception_before, is_source
from vramscope.analyzers.patterns import regex
from vramscope.schema.oom import OomMessage

FORMATS = ("gpu-out-of-memory",)
ANCHORS = (
    b"out of memory",
    b"Out of memory",
    b"Out Of Memory",
    b"OUT_OF_MEMORY",
    b"OF_DEVICE_MEMORY",
    b"E_OUTOFMEMORY",
    b"ot enough memory",
    b"nsufficient memory",
    b"out of GPU memory",
    b"Out of GPU memory",
    b"out of VRAM",
    b"Out of VRAM",
    b"out of device memory",
    b"Out of device memory",
    b"out of video memory",
    b"Out of video memory",
    b"MEM_OBJECT_ALLOCATION_FAILURE",
    b"OUT_OF_RESOURCES",
    b"STATUS_ALLOC_FAILED",
    b"FFT_ALLOC_FAILED",
    b"ot enough GPU memory",
    b"ot enough VRAM",
    b"ot enough video memory",
    b"ot enough device memory",
    b"nsufficient GPU memory",
    b"nsufficient VRAM",
    b"nsufficient device memory",
    b"nsufficient video memory",
    b"evice memory failed",
    b"evice memory alloc",
    b"GPU memory alloc",
)

# What only a GPU's memory is called, in the refusal itself.
_OWN = r"(?:GPU|CUDA|VRAM|[Vv]ideo|[Gg]raphics|[Dd]evice|HBM|NPU|XPU)"
_REFUSED = regex(
    rf"(?P<own>[Oo]utof(?:VRAM|{_OWN}(?:[Mm]emory|RAM))|(?:[Nn]otenough|[Ii]nsufficient)(?:VRAM|{_OWN}[Mm]emory)"
    rf"|[Nn]omore{_OWN}[Mm]emory|CU(?:BLAS|DNN|SOLVER|SPARSE)_STATUS_ALLOC_FAILED|CUFFT_ALLOC_FAILED"
    r"|CL_MEM_OBJECT_ALLOCATION_FAILURE|CL_OUT_OF_(?:RESOURCES|HOST_MEMORY)|VK_ERROR_OUT_OF_DEVICE_MEMORY"
    r"|CUDA_ERROR_OUT_OF_MEMORY|cudaErrorMemoryAllocation|hipErrorOutOfMemory"
    rf"|(?:[Mm]alloc|[Aa]llocat(?:e|ing|ion(?:of)?)){_OWN}(?:[Mm]emory|[Bb]uffer)failed"
    rf"|{_OWN}[Mm]emoryallocat(?:ion|or)?(?:failed|failure|error))"
    # The bare words with the runtime's name are PyTorch's, and have a reader of their own.
    r"|(?<!CUDA)(?<!HIP)(?<!XPU)(?<!NPU)[Oo]ut[Oo]f[Mm]emory|OUT_OF_MEMORY|E_OUTOFMEMORY|(?:[Nn]otenough|[Ii]nsufficient)memory"
)
# What stands for a GPU elsewhere on the line.
_GPU = regex(
    r"[Gg][Pp][Uu]|CUDA|[Cc]uda|\bcu[A-Z][a-z]|\bhip[A-Z]|\bHIP\b|ROCm|VRAM|[Vv]ideo memory|[Dd]evice memory|\bHBM\b|"
    r"\bNPU\b|\bXPU\b|\bDCU\b|\bcl[A-Z][a-z]+|\bCL_|\bVK_|\bvk[A-Z]|Vulkan|OpenCL|Direct3D|D3D1[12]|DXGI|ID3D|Texture2D|"
    r"OpenGL|\bgl[A-Z][a-z]+|Metal\b|MTL[A-Z]|OptiX|GeForce|RTX|GTX|[Nn]vidia|NVIDIA|Ascend|[Nn]vcuvid|NVENC|NVDEC"
)
# The same in squeezed text, for less: one of these stands in all of them.
_NAMED = regex(
    r"[Gg][Pp][Uu]|[Cc][Uu][Dd][Aa]|cu[A-Z]|[Hh][Ii][Pp]|ROC|VRAM|ideo|evice|HBM|[NX]PU|DCU|[Cc][Ll][_A-Z]|[Vv][Kk]|ulkan|Open|D3D|"
    r"Direct|DXG|Texture|gl[A-Z]|Metal|MTL|Opti|[RG]TX|GeF|vidia|NV|Ascend|cuvid"
)
_BESIDE = 260
# Whose memory it is instead.
_HOST = regex(
    r"\b(?:[Hh]osts?|HOST|[Pp]inned|page.locked|CPU|cpu|(?<![V])RAM|[Hh]eap|Java|java|[Dd]isks?|swap|[Kk]ernel:|cgroup|"
    r"[Kk]illed process|oom.?kill\w*|OOMKilled|malloc\(\)|mmap|shm|[Ss]hared memory|smem|LDS|registers?|vmem|"
    r"numpy|bad_alloc|[Pp]aging file|[Ss]ystem memory|[Nn]ode\.js|V8)\b|DefaultCPUAllocator|OUT_OF_HOST"
)
# How programs begin a line that tells of an error, or what they put into it.
_ERROR = regex(
    r"\b(?:error|ERROR|Error|ERR|FATAL|[Ff]atal|CRITICAL|SEVERE|[Ee]xception|panic(?:ked)?|terminate|what\(\)|[Ff]ailed|"
    r"FAILED|[Ff]ailure|[Aa]bort(?:ed|ing)|[Cc]rash(?:ed)?|status)\b|\w(?:Error|Exception)\b|[Ee]rr(?:no)?\b|"
    r"\.(?:cpp|cc|cxx|cu|cuh|h|hpp|c|rs|go|py|cs|java|m|mm)[:(,]|\b[EF]\d{4}\b"
)
# A logger's line of an error, whatever stands behind the words.
_LEVEL = regex(r"(?=.{0,80}\d).{0,100}?\b(?:ERROR|ERR|FATAL|CRITICAL|SEVERE|Error|error|fatal)\b[\]\s:|>-]")
# On squeezed text, which a console's wrap has not cut.
_SIZE = r"(?P<size>\d{1,16}(?:[.,]\d{1,3})*(?:[KMGT]i?B?|[Bb]ytes?|B)(?![a-z])|\d{5,16}(?![\d.]))"
_LINK = r"[:=(\[]{0,2}(?:of|about|size|only|an?|another|additional)?[:=(\[]{0,2}"
_REQUESTED = regex(
    r"(?:[Rr]equest(?:ed|ing|s)?|[Aa]sk(?:ed|ing)for|[Tt]r(?:ied|ying)to(?:allocate|get|reserve)|[Nn]eed(?:ed|s|ing)?|"
    r"[Rr]equire[sd]?|[Aa]llocat(?:e|ing|ion)|[Ss]ize|[Ww]anted|[Bb]uffer)" + _LINK + _SIZE
)
_REQUESTED_BEHIND = regex(_SIZE.replace("(?![a-z])", "") + r"(?:is|are|was|were)?(?:requested|required|needed|wanted)")
_FREE = regex(r"(?:[Ff]ree(?:size)?|[Aa]vailable|[Rr]emaining|[Ll]eft)" + _LINK + _SIZE)
_FREE_BEHIND = regex(_SIZE.replace("(?![a-z])", "") + r"(?:is|are)?(?:free|available|remaining|left)")
_TOTAL = regex(r"(?:[Tt]otal(?:size|memory)?|[Cc]apacity|HBMsize)" + _LINK + _SIZE)
# So far from the words the figures may stand.
_AHEAD, _BEHIND = 60, 110
_DEVICE = regex(r"(?:[Dd]evice|GPU|gpu|cuda:|NPU)\s?#?(?P<device>\d{1,2})(?=[^\d.])")
# Programs known by their names alone.
_NAMES = regex(
    r"(?P<CatBoost>[Cc]at[Bb]oost)|(?P<Redshift>\bRedshift\b)|(?P<MindSpore>mindspore)|(?P<OpenCL>\bCL_|\bcl[A-Z])"
    r"|(?P<Vulkan>\bVK_|\bvk[A-Z])|(?P<Direct3D>\bD3D1|\bE_OUTOFMEMORY|\bDXGI)|(?P<OpenGL>\bGL_)"
)
# Others' spans within so many characters of squeezed text tell of the same failure.
_SAME = 3_000


def parse(strand: Strand) -> list[Span]:
    """Every such line of the strand, whoever else has read it."""
    return list(_spans(strand))


def _spans(strand: Strand) -> Iterator[Span]:
    text, line = strand.text, -1
    # Most logs name no GPU where something is refused, and looking at each line would be most of their reading.
    if _NAMED.search(text) is None:
        return
    for match in _REFUSED.finditer(text):
        if not match["own"] and _NAMED.search(text, max(0, match.start() - _BESIDE), match.end() + _BESIDE) is None:
            continue
        if strand.line(match.start()) == line or is_source(text, match.start()):
            continue
        prefix, lead, tail = strand.line_around(match.start(), match.end())
        said = f"{lead}{match[0]}{tail}"
        if _HOST.search(said) or not (match["own"] or _GPU.search(said)):
            continue
        if not _is_told(strand, match, f"{prefix}{said}"):
            continue
        line = strand.line(match.start())
        yield found(
            strand,
            match.start(),
            match.end(),
            format="gpu-out-of-memory",
            framework=_name(prefix + said),
            # At a line's end nothing of the number is missing, unless the log ends there.
            message=_figures(
                said if strand.is_cut(len(text)) else f"{said}\n",
                text[max(0, match.start() - _AHEAD) : match.end()],
                text[match.end() : match.end() + _BEHIND],
            ),
            exception=exception_before(text, match.start()),
        )


def _is_told(strand: Strand, match: re.Match[str], line: str) -> bool:
    """Whether the words are a program's and nobody's own: printed as an error, quoted, or a thread's title."""
    start, end = match.span()
    if strand.is_short() and is_quoted(strand, start, end):
        return True
    if "_" in match[0] and is_title(strand, start, end):
        return True
    # A code by its name stands in headers and manuals too.
    tell = is_printed if "_" in match[0] else may_be_told
    return _ERROR.search(line) is not None and (tell(strand, start, end) or _LEVEL.match(line) is not None)


def _name(said: str) -> str:
    match = _NAMES.search(said)
    return "unknown" if match is None or match.lastgroup is None else match.lastgroup


def _figures(line: str, ahead: str, behind: str) -> OomMessage:
    # A device that the line before names may be another one.
    device = _DEVICE.search(line) or _DEVICE.search(behind)
    near = ahead + behind
    return OomMessage(
        device=int(device["device"]) if device else None,
        requested_bytes=_size(near, _REQUESTED, _REQUESTED_BEHIND),
        free_bytes=_size(near, _FREE, _FREE_BEHIND),
        total_bytes=_size(near, _TOTAL),
    )


def _size(near: str, *patterns: re.Pattern[str]) -> int | None:
    """The size that the first of the patterns finds."""
    match = next((match for pattern in patterns if (match := pattern.search(near)) is not None), None)
    return None if match is None else read_bytes(match["size"])


def without_known(spans: Sequence[Span]) -> list[Span]:
    """``spans`` without those of programs nobody knows where another reader has read near."""
    known = [span for span in spans if not _is_unknown(span)]
    return [
        span
        for span in spans
        if not _is_unknown(span)
        or not any(
            span.start - other.end <= _reach(other) and other.start - span.end <= _reach(other) for other in known
        )
    ]


def _reach(span: Span) -> int:
    # What somebody has claimed as no error says nothing of the lines around it.
    return 0 if span.parsed is None else _SAME


def _is_unknown(span: Span) -> bool:
    return span.parsed is not None and span.parsed.format in FORMATS
