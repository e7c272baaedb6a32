"""The same job with an observer inside, where the text does not tell enough."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause


def advise(case: Case, cause: Cause) -> Advice | None:
    """None where the figures came from the observer already."""
    if case.format == "agent":
        return None
    return Advice(
        id="observe",
        title="Run the job again under vramscope",
        change={"code": "vramscope run -- python train.py"},
        why="the text leaves open what would tell the causes apart",
        expected="at the next failure: what the allocator held, what every process on the GPU held, exactly",
        cost="none that a job would feel; no change to its code",
    )
