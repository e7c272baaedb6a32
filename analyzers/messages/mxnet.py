"""MXNet: the pool's cudaMalloc that failed, and CUDA's error by its check."""

from __future__ import annotations

from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.messages.wordings import Reading, Wording, parse_wordings
from vramscope.analyzers.patterns import regex

FORMATS = ("mxnet-cudamalloc",)
ANCHORS = (
    b"out of memory",
    b"cudaMalloc failed",
    b"cudaMalloc retry failed",
    b"CUDA: out of memory",
    b"_storage_manager.h",
)

_WORDINGS = (
    Wording(
        "mxnet-cudamalloc",
        "MXNet",
        "storage_manager.h:",
        regex(
            r"storage_manager\.h:\d{1,20}:(?:cudaMalloc(?:retry)?failed:outofmemory|Memoryallocationfailedoutofmemory)"
        ),
        lambda match: Reading(),
    ),
    Wording(
        "mxnet-cudamalloc",
        "MXNet",
        "Checkfailed:e==cudaSuccess",
        regex(r"Checkfailed:e==cudaSuccess(?:e==cudaErrorCudartUnloading)?:?(?:\(2vs\.0\):?)?CUDA:outofmemory"),
        lambda match: Reading(),
    ),
    Wording(
        "mxnet-cudamalloc",
        "MXNet",
        "MXNetError:",
        regex(
            r"MXNetError:(?:(?:\[[\d:]{5,8}\])?[\w./-]{0,160}?:?\d{0,5}:?cudaMalloc(?:retry)?failed:outofmemory"
            r"|Memoryallocationfailedoutofmemory)"
        ),
        lambda match: Reading(),
    ),
)


def parse(strand: Strand) -> list[Span]:
    """Every such message; the three words alone are ggml's too."""
    return parse_wordings(strand, _WORDINGS)
