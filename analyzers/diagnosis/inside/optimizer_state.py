"""The optimizer's state, which comes with its first step."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.analyzers.evidence.inside import Inside
from vramscope.schema.oom import Cause
from vramscope.schema.units import format_bytes


def judge(case: Case, inside: Inside) -> Cause | None:
    """None where the state is there and something else fails."""
    evidence, parts = inside.evidence, inside.parts
    stepping = evidence.activity.phase == "optimizer" or (
        evidence.activity.phase is None and inside.stage is not None and inside.stage.name == "optimizer step"
    )
    if parts is None:
        return None
    names = ", ".join(dict.fromkeys(optimizer.name for optimizer in evidence.optimizers)) or "the optimizer"
    held = format_bytes(parts.optimizer_bytes)
    if stepping and not evidence.activity.steps:
        return Cause(
            "capacity",
            0.93,
            (
                f"it fails in the first step of {names}, which makes its state: {held} are there so far",
                f"parameters take {format_bytes(parts.parameters_bytes)} and gradients "
                f"{format_bytes(parts.gradients_bytes)}; Adam's state takes twice the parameters in float32",
            ),
            "optimizer_state",
        )
    if stepping or parts.optimizer_bytes >= 0.45 * max(1, parts.live_bytes):
        where = f"it fails in a later step of {names}" if stepping else f"{names} keeps the largest part"
        return Cause("capacity", 0.78, (f"{where}; its state takes {held}",), "optimizer_state")
    return None
