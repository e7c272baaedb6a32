"""cuBLAS, cuDNN, cuFFT, cuSOLVER, cuSPARSE that could not be set up: often lack of memory, as often something else."""

from __future__ import annotations

import re

from vramscope.analyzers.messages.literals import found, places
from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.messages.wordings import (
    Reading,
    Wording,
    exception_before,
    is_source,
    known,
    parse_wordings,
)
from vramscope.analyzers.patterns import regex

FORMATS = (
    "cublas-not-initialized",
    "cublas-alloc-failed",
    "cudnn-alloc-failed",
    "cudnn-no-algorithm",
    "cufft-alloc-failed",
    "cusolver-alloc-failed",
    "cusparse-alloc-failed",
)
ANCHORS = (
    b"BLAS_STATUS_NOT_INIT",
    b"BLAS_STATUS_ALLOC",
    b"DNN_STATUS_ALLOC",
    b"_INITIALIZED when calling",
    b"_FAILED when calling",
    b"cuDNN error",
    b"Error in CuDNN",
    b"CUDNN_STATUS_SUCCESS",
    b"FFT_ALLOC_FAILED",
    b"SOLVER_STATUS_ALLOC",
    b"SPARSE_STATUS_ALLOC",
    b"SPARSE_STATUS_INSUF",
    b"cublas runtime error",
    b"valid cuDNN algorithm",
)

_NOTES = ("a library's status: it can stand for lack of memory, and for other things",)
_KEYS = {
    "BLAS_STATUS_NOT_INITIALIZED": "cublas-not-initialized",
    "BLAS_STATUS_ALLOC_FAILED": "cublas-alloc-failed",
    "DNN_STATUS_ALLOC_FAILED": "cudnn-alloc-failed",
}
_STATUS = regex(
    r"(?P<lead>(?:CUDA|HIP|cuDNN|CUDNN|cublas|hipblas|CUBLAS)[Ee]rror(?:in[\w./:-]{1,120}?)?[:(]{1,2}"
    r"|failedtocreatecublashandle:|Couldnotcreatecudnnhandle:|Failedtocreate\w{0,12}handle[:-])"
    r"(?:CU|HIP)(?P<status>BLAS_STATUS_NOT_INITIALIZED|BLAS_STATUS_ALLOC_FAILED|DNN_STATUS_ALLOC_FAILED)"
    r"(?:whencalling(?P<call>\w{1,60})(?:\([^()]{0,200}(?:\([^()]{0,40}\)[^()]{0,80})?\))?)?"
)
# Those of which memory is the only thing said: behind an error's name, or a call.
_FFT = r"CUFFT_ALLOC_FAILED"
_SOLVER = r"CUSOLVER_STATUS_ALLOC_FAILED"
_SPARSE = r"CUSPARSE_STATUS_(?:ALLOC_FAILED|INSUFFICIENT_RESOURCES)"
_OTHERS = {
    "CUFFT_ALLOC_FAILED": "cufft-alloc-failed",
    "CUSOLVER_STATUS_ALLOC_FAILED": "cusolver-alloc-failed",
    "CUSPARSE_STATUS_ALLOC_FAILED": "cusparse-alloc-failed",
    "CUSPARSE_STATUS_INSUFFICIENT_RESOURCES": "cusparse-alloc-failed",
}
_OTHER = regex(
    r"(?:(?:cuFFT|CUFFT|cufft|cusolver|cuSOLVER|CUDA|cusparse|cuSPARSE)[Ee]rror(?:in[\w./:-]{1,120}?)?[:(]{1,2}|"
    r"(?P<cupy>(?:cupy(?:_backends)?\.[\w.]{1,60}?|Cu(?:FFT|SOLVER|SPARSE))Error:))"
    rf"(?P<status>{_FFT}|{_SOLVER}|{_SPARSE})"
    r"(?:,?whencalling(?P<call>\w{1,60})(?:\([^()]{0,200}(?:\([^()]{0,40}\)[^()]{0,80}){0,4}\))?)?"
)
_OLD = regex(
    r"cublasruntimeerror:(?P<status>librarynotinitialized|resourceallocationfailed)(?:at[\w./\\+-]{1,200}?:\d{1,20})?"
)
# The same as other programs print it.
_ELSEWHERE = (
    Wording(
        "cudnn-alloc-failed",
        "Torch7",
        "ErrorinCuDNN:CUDNN",
        regex(r"ErrorinCuDNN:CUDNN_STATUS_ALLOC_FAILED(?:\((?P<call>cudnn\w{3,60})\))?"),
        lambda match: Reading(facts=known(call=match["call"]), notes=_NOTES),
    ),
    Wording(
        "cudnn-alloc-failed",
        "MXNet",
        "==CUDNN_STATUS_SUCCESS(",
        regex(r"==CUDNN_STATUS_SUCCESS\([24]vs\.0\):?cuDNN:CUDNN_STATUS_ALLOC_FAILED"),
        lambda _: Reading(notes=_NOTES),
    ),
    Wording(
        "cudnn-alloc-failed",
        "CuPy",
        "cupy",
        regex(
            r"cupy(?:_backends)?\.[\w.]{1,60}?\.?CuDNNError:CUDNN_STATUS_ALLOC_FAILED(?::b'CUDNN_STATUS_ALLOC_FAILED')?"
        ),
        lambda _: Reading(notes=_NOTES),
    ),
    Wording(
        "cublas-alloc-failed",
        "CUDA.jl",
        "CUBLASError:",
        regex(r"CUBLASError:theresourceallocationfailed\(code3,CUBLAS_STATUS_ALLOC_FAILED\)"),
        lambda _: Reading(notes=_NOTES),
    ),
)
# Each algorithm was tried with its workspace; PyTorch 1.7 to 1.13.
_NO_ALGORITHM = regex(r"UnabletofindavalidcuDNNalgorithmtorun(?:convolution|rnn)?")
# A kernel has stopped itself at an index before the library was called: every later call fails, whatever it is.
_ASSERTED = regex(
    r"\.cuh?:\d{1,20}.{0,240}?Assertion[`'\"]{0,2}[^`'\"]{1,120}[`'\"]{0,2}failed|CUDAerror:device-sideasserttriggered"
)
_ASSERTED_ABOVE, _ASSERTED_BELOW = 4_000, 500
_CUPY = regex(r"cupy(?:_backends)?\.[\w.]{1,60}\Z")
_BACK = 140


def parse(strand: Strand) -> list[Span]:
    """Every such error but those behind a kernel's assertion. Fact: ``call``, the library's function that failed."""
    text, spans, done = strand.text, parse_wordings(strand, _ELSEWHERE), 0
    for at in sorted(at for literal in _KEYS for at in places(text, literal)):
        match = next(
            (m for m in _STATUS.finditer(text, max(done, at - _BACK), at + 420) if m.start() <= at < m.end()), None
        )
        if match is None or is_source(text, match.start()):
            continue
        spans.append(_span(strand, match, _KEYS[match["status"]], _owner(text, match)))
        done = match.end()
    done = 0
    for at in sorted(places(text, *_OTHERS)):
        match = _OTHER.search(text, max(done, at - _BACK), at + 420)
        if match is not None and match.start() <= at < match.end() and not is_source(text, match.start()):
            done = match.end()
            spans.append(_span(strand, match, _OTHERS[match["status"]], "CuPy" if match["cupy"] else "PyTorch"))
    for at in places(text, "cublasruntimeerror:"):
        match = _OLD.match(text, at)
        if match is not None:
            key = "cublas-not-initialized" if "initialized" in match["status"] else "cublas-alloc-failed"
            spans.append(_span(strand, match, key, "PyTorch"))
    for at in places(text, "UnabletofindavalidcuDNNalgorithm"):
        match = _NO_ALGORITHM.match(text, at)
        if match is not None and exception_before(text, at) is not None and not is_source(text, at):
            spans.append(_span(strand, match, "cudnn-no-algorithm", "PyTorch"))
    return [span for span in spans if not _is_asserted(text, span)]


def _is_asserted(text: str, span: Span) -> bool:
    """Whether an assertion in a kernel stands beside it, so that memory is not what is missing."""
    near = text[max(0, span.start - _ASSERTED_ABOVE) : span.end + _ASSERTED_BELOW]
    return "ssert" in near and _ASSERTED.search(near) is not None


def _owner(text: str, match: re.Match[str]) -> str:
    if "handle:" in match["lead"]:
        return "TensorFlow"
    return "CuPy" if _CUPY.search(text, max(0, match.start() - 80), match.start()) else "PyTorch"


def _span(strand: Strand, match: re.Match[str], key: str, framework: str) -> Span:
    call = match.groupdict().get("call")
    return found(
        strand,
        match.start(),
        match.end(),
        format=key,
        framework=framework,
        exception=exception_before(strand.text, match.start()),
        facts={"call": call} if call else {},
        notes=_NOTES,
    )
