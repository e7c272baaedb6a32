"""Bare errors of the CUDA and HIP runtimes, as programs report them: "out of memory", or the number 2."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from vramscope.analyzers.messages.literals import found, places
from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.phrases import line_tail, may_be_told
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.messages.wordings import exception_before
from vramscope.analyzers.patterns import regex
from vramscope.analyzers.versions import ANY, Versions
from vramscope.schema.oom import OomMessage

FORMATS = (
    "cuda-error-bare",
    "cuda-error-async",
    "cuda-error-async-2.9",
    "hip-error-async",
    "cuda-gpuassert",
    "cuda-curesult-2",
    "cuda-failure-2",
    "cuda-failed-with-error-2",
    "cuda-thrust-bad-alloc",
)
ANCHORS = (
    b"out of memory",
    b"CUresult error",
    b"failed with error 2",
    b"to cudaMalloc",
    b"bad_alloc",
    b"(2 vs. 0)",
    b"GPUassert",
    b"uda failure",
    b"UDA failure",
    b"UDA error",
    b"CUDA error",
    b"HIP error",
    b"CUresult",
    b"result=2",
)

_SEARCH = r"Searchfor(?:cudaErrorMemoryAllocation|hipErrorOutOfMemory)in.{0,120}?formoreinformation\.?"
_JULIA = "(code2,ERROR_OUT_OF_MEMORY)"
_ASYNC = (
    r"(?:CUDA|HIP)kernelerrorsmight(?:beasynchronouslyreported.{0,100}?Fordebuggingconsiderpassing"
    r"[A-Z_]+=\d(?:\.|/HIP_LAUNCH_BLOCKING=1\.?)?(?:(?:Compilewith|DeviceTORCH)\w{0,40}?_DSAtoenabledevice-sideassertions\.?)?)?"
)
_ERROR = regex(rf"(?P<backend>CUDA|HIP)[Ee]rror:outofmemory(?P<search>{_SEARCH})?(?P<tail>{_ASYNC})?")
# In front of the words: OpenMP's runtime, or the place in a compiled source.
_COMPILED = regex(
    r"(?:[Ll]ibomptarget|\bomp|\.(?:cuh?|cpp|cxx|cc|c|hpp|h)(?:[:(,]line\d{1,6}|[:(]\d{1,6}\)?)?):?[,:]?\Z"
)
_BESIDE = 60
# Behind a phrase's literal, at most.
_LONGEST = 400
# The exceptions in which PyTorch reports them.
TORCH_EXCEPTIONS = frozenset({"RuntimeError", "torch.AcceleratorError", "AcceleratorError"})


class _Phrase(NamedTuple):
    """One wording: ``judge`` has the last word, and may be left out where the pattern alone says enough."""

    format: str
    framework: str
    literal: str
    pattern: re.Pattern[str]
    is_sure: bool = True
    judge: Callable[[Strand, re.Match[str]], bool] | None = None
    back: int = 0
    ahead: re.Pattern[str] | None = None  # what must stand at the literal, where looking back is costly


def _has_number(strand: Strand, match: re.Match[str]) -> bool:
    """The number is 2 and not the beginning of another: the next line's digits are not part of it."""
    return re.match(r"\s*\d", line_tail(strand, match.end())) is None


def _is_no_other(strand: Strand, match: re.Match[str]) -> bool:
    """Not NCCL's, ONNX Runtime's, CNTK's or ggml's, which have readers of their own."""
    before = strand.text[max(0, match.start() - 12) : match.start()]
    behind = strand.text[match.end() : match.end() + 24]
    return not before.endswith(("NCCLWARN", "Lasterror:")) and not behind.startswith((";GPU=", "currentdevice"))


def _is_failure_2(strand: Strand, match: re.Match[str]) -> bool:
    return _is_no_other(strand, match) and (match[0].endswith("memory") or _has_number(strand, match))


def _is_thrusts(strand: Strand, match: re.Match[str]) -> bool:
    """Thrown by Thrust: its exceptions' names stand in front, or it names CUDA's error."""
    before = strand.text[max(0, match.start() - 120) : match.start()]
    return "cudaErrorMemoryAllocation" in match[0] or "thrust::" in before


_PHRASES = (
    _Phrase("cuda-gpuassert", "CUDA", "GPUassert:", regex(r"GPUassert:outofmemory")),
    _Phrase(
        "cuda-curesult-2",
        "torch_memory_saver",
        "CUresulterror",
        regex(
            r"(?:\[torch_memory_saver\.cpp\])?CUresulterror:?(?:result=)?2(?=file=|\(|func=|\Z|[^\d])(?:\((?:CUDA_ERROR_OUT_OF_MEMORY|outofmemory)\))?"
        ),
        back=24,
    ),
    _Phrase(
        "cuda-failure-2",
        "CUDA",
        "failure",
        regex(r"(?:Cuda|CUDA)failure:?(?:(?:2:?)?outofmemory|2)"),
        judge=_is_failure_2,
        back=4,
    ),
    _Phrase(
        "cuda-failure-2",
        "Caffe",
        "cudaSuccess(2vs",
        regex(r"(?:Checkfailed:)?error==cudaSuccess\(2vs\.?0\)outofmemory"),
        back=20,
        ahead=regex(r"cudaSuccess\(2vs\.?0\)outofmemory"),
    ),
    # ThunderGBM and ThunderSVM.
    _Phrase(
        "cuda-failure-2",
        "CUDA",
        "error==cudaSuccess]outofmemory",
        regex(r"(?:Checkfailed:)?\[error==cudaSuccess\]outofmemory"),
        back=14,
    ),
    # TurboMind has its macro from FasterTransformer, which has a reader of its own.
    _Phrase(
        "cuda-error-bare",
        "LMDeploy",
        "CUDAruntimeerror:outofmemory",
        regex(
            r"CUDAruntimeerror:outofmemory(?!/\S{0,160}?/fastertransformer/)(?:/\S{1,200}?\.(?:cc|cu|h)(?::\d{1,20})?)"
        ),
    ),
    _Phrase(
        "cuda-error-bare",
        "CUDA",
        "CUDAerrorat",
        regex(r"C(?:UDA|uda)errorat[\w./\\+-]{1,200}?\.(?:cuh?|cc|cpp|cxx|c|h(?:pp)?):\d{1,6}[:-]?outofmemory"),
    ),
    _Phrase(
        "cuda-failure-2",
        "CUDA",
        "CUDAerror2in",
        regex(r"CUDAerror2in(?:file)?[\w./\\+-]{1,200}?line\d{1,20}:outofmemory!*"),
    ),
    _Phrase(
        "cuda-failed-with-error-2",
        "spconv",
        "failedwitherror",
        regex(
            r"cuda(?:execution)?failedwitherror2(?:outofmemory\.?(?:useCUDA_LAUNCH_BLOCKING=1togetcorrecttraceback\.?)?)?"
        ),
        judge=lambda strand, match: match[0].endswith("2") is False or _has_number(strand, match),
        back=13,
    ),
    _Phrase(
        "cuda-failed-with-error-2",
        "CTranslate2",
        "failedwitherror",
        regex(r"(?:CUDA|Cuda|cuda)failedwitherroroutofmemory"),
        is_sure=False,
        back=4,
    ),
    _Phrase(
        "cuda-failed-with-error-2",
        "Faiss",
        "failedtocudaMalloc",
        regex(r"failedtocudaMalloc(?P<requested>\d{1,20})bytes\(error2outofmemory\)"),
    ),
    # 1.7.0 and 1.7.1 leave the parenthesis open.
    _Phrase(
        "cuda-failed-with-error-2",
        "Faiss",
        "FailedtocudaMalloc",
        regex(r"FailedtocudaMalloc(?P<requested>\d{1,20})bytes(?:ondevice(?P<device>\d{1,4}))?\(error2outofmemory\)?"),
    ),
    _Phrase(
        "cuda-failed-with-error-2",
        "Faiss",
        "allocfailtype",
        regex(
            r"allocfailtype\w{1,40}?dev(?P<device>\d{1,20})space\w{1,20}?stream\w{1,24}?size(?P<requested>\d{1,20})bytes"
            r"\(cudaMallocerroroutofmemory\[2\]\)"
        ),
    ),
    _Phrase(
        "cuda-thrust-bad-alloc",
        "Thrust",
        "bad_alloc:",
        regex(r"(?:std::)?bad_alloc:(?:cudaErrorMemoryAllocation:)?outofmemory"),
        judge=_is_thrusts,
        back=5,
    ),
    _Phrase(
        "cuda-thrust-bad-alloc",
        "Thrust",
        "failed:",
        regex(r"\w{4,40}?failed:(?:\w{4,60}?:)?outofmemory"),
        judge=_is_thrusts,
        back=40,
        ahead=regex(r"failed:(?:\w{4,60}?:)?outofmemory"),
    ),
)


def parse(strand: Strand) -> list[Span]:
    """Every such error."""
    spans = _errors(strand)
    for phrase in _PHRASES:
        if phrase.literal in strand.text:
            spans += _phrase(strand, phrase)
    return spans


def _phrase(strand: Strand, phrase: _Phrase) -> list[Span]:
    text, spans, done = strand.text, [], 0
    for at in places(text, phrase.literal):
        if phrase.ahead is not None and phrase.ahead.match(text, at) is None:
            continue
        match = phrase.pattern.search(text, max(done, at - phrase.back), at + _LONGEST)
        if match is None or match.start() > at:
            continue
        if phrase.judge is not None and not phrase.judge(strand, match):
            continue
        if not phrase.is_sure and not may_be_told(strand, match.start(), match.end()):
            continue
        groups = match.groupdict()
        requested, device = groups.get("requested"), groups.get("device")
        message = OomMessage(
            device=int(device) if device else None, requested_bytes=int(requested) if requested else None
        )
        spans.append(
            found(strand, match.start(), match.end(), format=phrase.format, framework=phrase.framework, message=message)
        )
        done = match.end()
    return spans


def _errors(strand: Strand) -> list[Span]:
    text, spans = strand.text, []
    for at in places(text, "rror:outofmemory"):
        start = at - len("CUDAe") if text.startswith("CUDA", at - len("CUDAe")) else at - len("HIPe")
        match = _ERROR.match(text, start) if start >= 0 else None
        if match is None or not _is_no_other(strand, match):
            continue
        long = match["search"] or match["tail"]
        if not long and not may_be_told(strand, match.start(), match.end()):
            continue
        exception = exception_before(text, match.start())
        hip = match["backend"] == "HIP"
        format = "hip-error-async" if hip else "cuda-error-async" if long else "cuda-error-bare"
        versions = ANY
        if long:
            versions = Versions((2, 0) if "_DSAto" in match[0] else (1, 9), None)
        if match["search"]:
            versions = Versions((2, 9), None)
            format = format if hip else "cuda-error-async-2.9"
        if exception == "torch.AcceleratorError":
            versions = versions.at_least((2, 8))
        is_julias = text.startswith(_JULIA, match.end())
        # Without an exception's name the place or the runtime that prints it tells a program that is no Python's.
        elsewhere = (
            not long and exception is None and _COMPILED.search(text, max(0, start - _BESIDE), start) is not None
        )
        torch = long or exception in TORCH_EXCEPTIONS or ("Error:out" not in match[0] and not elsewhere)
        spans.append(
            found(
                strand,
                match.start(),
                match.end() + (len(_JULIA) if is_julias else 0),
                format=format,
                framework="CUDA.jl" if is_julias else "PyTorch" if torch else "HIP" if hip else "CUDA",
                exception=exception,
                versions=versions,
            )
        )
    return spans
