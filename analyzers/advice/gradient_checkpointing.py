"""Activations computed twice instead of kept."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause


def advise(case: Case, cause: Cause) -> Advice | None:
    """None for a job that is known not to train: it keeps no activations."""
    if case.circumstances.training is False:
        return None
    return Advice(
        id="gradient_checkpointing",
        title="Recompute activations instead of keeping them",
        change={
            "code": "model.gradient_checkpointing_enable()  # Hugging Face\n"
            "torch.utils.checkpoint.checkpoint(block, x)    # elsewhere"
        },
        why="in training, activations are often the largest part, and the only one that grows with batch and length",
        expected="of each block only the input is kept: activations shrink to a fraction",
        cost="about a third more computing",
    )
