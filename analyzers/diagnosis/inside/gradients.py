"""Gradients that stay beside the activations of the next pass."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.analyzers.diagnosis.inside.weights import share
from vramscope.analyzers.evidence.inside import Inside
from vramscope.schema.oom import Cause
from vramscope.schema.units import format_bytes

_HELD = 0.2


def judge(case: Case, inside: Inside) -> Cause | None:
    """In a forward pass they are only there because nobody let them go, or because they are being accumulated."""
    parts = inside.parts
    if parts is None or inside.evidence.activity.phase != "forward":
        return None
    if share(case, parts.gradients_bytes) < _HELD or parts.gradients_bytes < parts.activations_bytes:
        return None
    return Cause(
        "capacity",
        0.83,
        (
            f"gradients of {format_bytes(parts.gradients_bytes)} are live during the forward pass",
            "zero_grad(set_to_none=False) keeps them from step to step, and so does accumulation over several batches",
        ),
        "gradients",
    )
