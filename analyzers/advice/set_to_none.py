"""Gradients let go after the step, instead of zeroed and kept."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause
from vramscope.schema.units import format_bytes

_SHARE = 0.05


def advise(case: Case, cause: Cause) -> Advice | None:
    """None unless gradients are known to be live in a forward pass."""
    inside = case.inside
    parts = None if inside is None else inside.parts
    if inside is None or parts is None or inside.evidence.activity.phase != "forward":
        return None
    if parts.gradients_bytes < _SHARE * max(1, parts.live_bytes):
        return None
    held = format_bytes(parts.gradients_bytes)
    return Advice(
        id="set_to_none",
        title="Let gradients go before the next forward pass",
        change={"code": "optimizer.step()\noptimizer.zero_grad(set_to_none=True)"},
        why=f"{held} of gradients are live during the forward pass, when activations need the room; "
        "set_to_none=False, or an accumulation over several batches, keeps them",
        expected=f"{held} less at the peak of the forward pass",
        cost="none; while gradients are accumulated on purpose they must stay",
    )
