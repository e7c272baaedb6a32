"""Gradients that stay beside the activations of the next pass."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.analyzers.diagnosis.inside.weights import share
from vramscope.analyzers.evidence.inside import Inside
from vramscope.schema.oom import Cause
from vramscope.schema.units import format_bytes

_HELD, _NOTABLE = 0.2, 0.12
_MOST = 0.7


def judge(case: Case, inside: Inside) -> Cause | None:
    """In a forward pass they are only there because nobody let them go, or because they are being accumulated."""
    parts = inside.parts
    if parts is None or inside.evidence.activity.phase != "forward":
        return None
    kept = inside.from_before_step_bytes
    if kept is not None:
        # Gradients that are being accumulated are younger than the last step.
        others = parts.parameters_bytes + parts.optimizer_bytes + parts.buffers_bytes
        if kept - others < _MOST * parts.gradients_bytes or share(case, parts.gradients_bytes) < _NOTABLE:
            return None
    elif share(case, parts.gradients_bytes) < _HELD or parts.gradients_bytes < parts.activations_bytes:
        return None
    return Cause(
        "capacity",
        0.83,
        (
            f"gradients of {format_bytes(parts.gradients_bytes)} are live during the forward pass",
            "they were there when the last step ended: zero_grad(set_to_none=False) keeps them from step to step"
            if kept is not None
            else "zero_grad(set_to_none=False) keeps them from step to step, and so does accumulation over batches",
        ),
        "gradients",
    )
