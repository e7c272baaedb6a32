"""Fewer bytes a number."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause

# Back end -> what torch calls its devices.
_DEVICES = {"xpu": "xpu", "npu": "npu", "musa": "musa", "mps": "mps"}


def advise(case: Case, cause: Cause) -> Advice | None:
    """What to write depends on whether the job trains; both where that is unknown."""
    training, inference = (
        f'with torch.autocast("{_DEVICES.get(case.backend, "cuda")}", dtype=torch.bfloat16): ...  # training',
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
