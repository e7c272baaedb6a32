"""The same job with an observer inside, where the text does not tell enough."""

from __future__ import annotations

from vramscope.analyzers.advice.known_programs import SETTINGS
from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause

# Programs of which only their driver's error is known: an observer inside knows PyTorch alone.
_WITHOUT_TORCH = {"CUDA", "HIP", "unknown", *SETTINGS} - {"DGL", "Habana", "Unsloth"}


def advise(case: Case, cause: Cause) -> Advice | None:
    """None where the figures came from the observer already."""
    if case.format == "agent":
        return None
    if case.framework in _WITHOUT_TORCH:
        return Advice(
            id="observe",
            title="Watch the GPU while the program runs again",
            change={"code": "vramscope serve"},
            why="the text leaves open who held the memory",
            expected="what every process on the GPU held, second by second, up to the failure",
            cost="none that a job would feel",
        )
    return Advice(
        id="observe",
        title="Run the job again under vramscope",
        change={"code": "vramscope run -- python train.py"},
        why="the text leaves open what would tell the causes apart",
        expected="at the next failure: what the allocator held, what every process on the GPU held, exactly",
        cost="none that a job would feel; no change to its code",
    )
