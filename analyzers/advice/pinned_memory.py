"""Less page-locked host memory, or a higher limit on it."""

from __future__ import annotations

from typing import Any

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause

_LIMIT = "ulimit -l unlimited   # where the limit is the cause"
_CHANGE: dict[str, Any] = {"code": f"DataLoader(..., pin_memory=False)\n{_LIMIT}"}
# What pins by itself, and how it is told not to.
_CHANGES: dict[str, dict[str, Any]] = {
    "llama.cpp": {"env": {"GGML_CUDA_NO_PINNED": "1"}, "code": _LIMIT},
    "Ollama": {"env": {"GGML_CUDA_NO_PINNED": "1"}, "code": _LIMIT},
}


def advise(case: Case, cause: Cause) -> Advice | None:
    """None unless page-locked memory is what was refused."""
    if cause.detail != "pinned":
        return None
    return Advice(
        id="pinned_memory",
        title="Pin less host memory",
        change=_CHANGES.get(case.server or case.framework, _CHANGE),
        why="page-locked memory cannot be swapped, so systems grant only part of their memory for it: under WSL and "
        "Windows about half, in containers what `ulimit -l` and the memory limit leave",
        expected="buffers come from ordinary memory, of which there is more",
        cost="slower copies to the GPU, which no longer overlap with its work",
    )
