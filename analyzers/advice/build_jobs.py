"""Fewer compilers at a time."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause


def advise(case: Case, cause: Cause) -> Advice | None:
    """None unless a compiler was what ran out of memory."""
    if case.format != "compiler-oom":
        return None
    return Advice(
        id="build_jobs",
        title="Compile fewer files at a time",
        change={"env": {"MAX_JOBS": "2", "NVCC_THREADS": "1", "CMAKE_BUILD_PARALLEL_LEVEL": "2"}},
        why="a file of CUDA templates takes several GiB for each architecture, and one is built on every core",
        expected="the build's peak falls in proportion to the files built at once",
        cost="a longer build; TORCH_CUDA_ARCH_LIST with only your GPU's architecture makes up for it",
    )
