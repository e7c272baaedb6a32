"""Settings under which a library may take much scratch memory, and lines in which a program says that it does.

Libraries try out several algorithms for one convolution, some of which are fast for their scratch memory's sake.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from vramscope.analyzers.patterns import regex

_IS = r"[\"']?\s?[=:,]\s?[\"']?"
# Whose settings: none of these is another framework's.
_SETTINGS = {
    "ONNX Runtime": regex(
        rf"\bcudnn_conv_algo_search{_IS}(?:EXHAUSTIVE|OrtCudnnConvAlgoSearchExhaustive)|"
        rf"\btrt_max_workspace_size{_IS}[1-9]\d{{8}}"
    ),
    "PaddlePaddle": regex(
        rf"\bFLAGS_cudnn_exhaustive_search{_IS}(?:1|[Tt]rue)\b|\bFLAGS_conv_workspace_size_limit{_IS}\d{{4}}"
    ),
    "MXNet": regex(rf"\bMXNET_CUDNN_AUTOTUNE_DEFAULT{_IS}2\b"),
    # Native frames of the library's own scratch memory.
    "PyTorch": regex(
        r"\bat::native::Workspace::Workspace\b"
        r"|(?:^|= ?)torch\.linalg\.(?:svd\w*|eigh?\w*|qr|solve\w*|inv\w*|pinv|lstsq|cholesky\w*|lu\w*)\("
    ),
    "TensorFlow": regex(rf"\bTF_CUDNN_WORKSPACE_LIMIT_IN_MB{_IS}\d{{4}}"),
    "TensorRT": regex(
        r"\b(?:max_?workspace_?size|memPoolSize=workspace|MemoryPoolType\.k?WORKSPACE)[\"']?\W{1,4}"
        r"(?:\d{1,3}_?GiB|\d{10}|\d{4}\b(?! ?<< ?\d)|[1-9]\d? ?<< ?30)|during getBestTactic|computeCosts",
        re.IGNORECASE,
    ),
}
# What a program prints while it tries them.
_SCRATCH = regex(
    r"\b(?:scratch|workspace)\b\W{0,3}(?:size|memory|of)?\W{0,3}(\d{3,6}) ?MiB|\b(?:scratch|workspace)\b.{0,24}\b"
    r"(\d{1,2}(?:\.\d{1,2})?) ?GiB",
    re.IGNORECASE,
)
_LARGE_MIB = 256
_NEAR = 40


def find_workspace(lines: Sequence[str], framework: str | None, failing: str = "") -> str | None:
    """The line that shows it, for a framework that convolves; None elsewhere. ``failing`` is the innermost line of the
    program's own code: of PyTorch's libraries that alone tells, or a native frame."""
    if framework == "PyTorch":
        lines = [*(line for line in lines if "Workspace::" in line), failing]
    pattern = _SETTINGS.get(framework or "")
    if pattern is None:
        return None
    near = lines[-_NEAR:]
    for line in reversed(lines):
        if pattern.search(line):
            return line.strip()[:120]
    return next((line.strip()[:120] for line in reversed(near) if _is_large(line)), None)


def _is_large(line: str) -> bool:
    return any(bool(gib) or int(mib) >= _LARGE_MIB for mib, gib in _SCRATCH.findall(line))
