"""Fewer bytes a number."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause


def advise(case: Case, cause: Cause) -> Advice | None:
    """What to write depends on whether the job trains; both where that is unknown."""
    training, inference = (
        'with torch.autocast("cuda", dtype=torch.bfloat16): ...  # training',
        "model = model.to(torch.bfloat16)  # inference",
    )
    known = {True: training, False: inference}.get(case.circumstances.training is True)
    return Advice(
        id="smaller_dtype",
        title="Compute in bfloat16",
        change={"code": f"{training}\n{inference}" if case.circumstances.training is None else known},
        why="two bytes a number instead of four",
        expected="where everything was float32: activations halve in training, weights halve in inference",
        cost="less precision; float16 instead of bfloat16 before Ampere",
    )
