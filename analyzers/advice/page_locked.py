"""The explanation that a look at the GPU does not show: host memory that the system will not lock."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause


def advise(case: Case, cause: Cause) -> Advice | None:
    """For CUDA's bare error in a PyTorch job."""
    if case.framework != "PyTorch" or case.backend != "cuda":
        return None
    return Advice(
        id="page_locked",
        title="If the GPU has plenty free, rule out page-locked host memory",
        change={"code": "DataLoader(..., pin_memory=False)\nulimit -l unlimited"},
        why="CUDA reports the same error when the system refuses to lock host memory: under WSL it grants about "
        "half of "
        "it (raise memory= in .wslconfig), containers grant what their limits leave",
        expected="the error goes away, or this is not it",
        cost="slower copies to the GPU",
    )
