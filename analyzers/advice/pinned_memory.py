"""Less page-locked host memory, or a higher limit on it."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause

_OF_LLAMA_CPP = "export GGML_CUDA_NO_PINNED=1"
# What pins by itself, and how it is told not to.
_CHANGES = {"llama.cpp": _OF_LLAMA_CPP, "Ollama": _OF_LLAMA_CPP}


def advise(case: Case, cause: Cause) -> Advice | None:
    """None unless page-locked memory is what was refused."""
    if cause.detail != "pinned":
        return None
    unpinned = _CHANGES.get(case.server or case.framework, "DataLoader(..., pin_memory=False)")
    return Advice(
        id="pinned_memory",
        title="Pin less host memory",
        change={"code": f"{unpinned}\nulimit -l unlimited   # where the limit is the cause"},
        why="page-locked memory cannot be swapped, so systems grant only part of their memory for it: under WSL and "
        "Windows about half, in containers what `ulimit -l` and the memory limit leave",
        expected="buffers come from ordinary memory, of which there is more",
        cost="slower copies to the GPU, which no longer overlap with its work",
    )
