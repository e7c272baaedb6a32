"""Errors reported where they happen."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause

_LATE = ("cuda-error-async", "hip-error-async", "cublas-", "cudnn-", "cuda-failed-with-error-2")


def advise(case: Case, cause: Cause) -> Advice | None:
    """None where the error's place is certain."""
    if not case.format.startswith(_LATE):
        return None
    variable = {"AMD_SERIALIZE_KERNEL": "3"} if case.backend == "hip" else {"CUDA_LAUNCH_BLOCKING": "1"}
    return Advice(
        id="launch_blocking",
        title="Run once more with errors reported at their own line",
        change={"env": variable},
        why="kernels run behind the program's back, and an error shows up at a later, innocent call",
        expected="the traceback names the call that failed; an index out of range shows as a device-side assertion",
        cost="much slower; for one run only",
    )
