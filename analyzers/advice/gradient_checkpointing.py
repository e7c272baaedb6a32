"""Activations computed twice instead of kept."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause
from vramscope.schema.units import format_bytes

# Where activations are less, recomputing them gains little.
_SHARE = 0.2


def advise(case: Case, cause: Cause) -> Advice | None:
    """None for a job that is known not to train, and where activations are known to be few."""
    if case.circumstances.training is False:
        return None
    parts = None if case.inside is None else case.inside.parts
    if parts is not None and parts.activations_bytes < _SHARE * parts.live_bytes:
        return None
    held = ""
    if parts is not None:
        share = parts.activations_bytes / max(1, parts.live_bytes)
        held = f": here {format_bytes(parts.activations_bytes)}, {share:.0%} of what is live"
    return Advice(
        id="gradient_checkpointing",
        title="Recompute activations instead of keeping them",
        change={
            "code": "model.gradient_checkpointing_enable()  # Hugging Face\n"
            "torch.utils.checkpoint.checkpoint(block, x)    # elsewhere"
        },
        why="in training, activations are often the largest part, and the only one that grows with batch and length"
        + held,
        expected="of each block only the input is kept: activations shrink to a fraction",
        cost="about a third more computing",
    )
