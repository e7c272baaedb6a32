"""OpenACC, CUDA Fortran and Kokkos place a program's own arrays: the request, and at times what the driver had left."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.analyzers.diagnosis import arena, inference_runtime
from vramscope.schema.oom import Cause


def judge(case: Case) -> tuple[Cause, ...]:
    """By the driver's figures where the text has them, else by the request."""
    requested, total, free = case.message.requested_bytes, case.message.total_bytes, case.message.free_bytes
    if requested is not None and total is not None and free is not None:
        return arena.by_driver(requested, total, free)
    return inference_runtime.judge(case)
