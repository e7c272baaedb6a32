"""Optimizer state with fewer bytes, or spread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vramscope.schema.oom import Advice, Cause
from vramscope.schema.units import format_bytes

if TYPE_CHECKING:
    from vramscope.analyzers.case import Case
    from vramscope.analyzers.evidence.inside import Inside

_SHARE = 0.2


def advise(case: Case, cause: Cause) -> Advice | None:
    """None where it is not the optimizer's state that failed."""
    if cause.detail != "optimizer_state":
        return None
    return _advice(case.inside)


def advise_beside(case: Case, cause: Cause) -> Advice | None:
    """Where it is not what failed, but known to take a good part."""
    parts = None if case.inside is None else case.inside.parts
    if parts is None or parts.optimizer_bytes < _SHARE * parts.live_bytes:
        return None
    return _advice(case.inside)


def _advice(inside: Inside | None) -> Advice:
    return Advice(
        id="optimizer_state",
        title="Keep the optimizer's state in 8 bits, or spread it",
        change={
            "code": "optimizer = bitsandbytes.optim.AdamW8bit(model.parameters(), lr=LR)\n"
            'TrainingArguments(..., optim="adamw_bnb_8bit")  # Hugging Face\n'
            "torch.distributed.optim.ZeroRedundancyOptimizer(model.parameters(), torch.optim.AdamW)  # several GPUs"
        },
        why="AdamW keeps two numbers of 4 bytes for each parameter, and makes them in its first step",
        expected=_expected(inside),
        cost="hardly any precision; or traffic between the GPUs. LoRA needs state for the few trained parameters only",
    )


def _expected(inside: Inside | None) -> str:
    """With this job's figures: 8 bits take a quarter of the state in 32."""
    numbers = 0 if inside is None else sum(model.trainable_count for model in inside.evidence.models)
    if inside is None or not numbers:
        return "2 bytes a parameter instead of 8, or 8 divided by the GPUs"
    held = inside.parts.optimizer_bytes if inside.parts is not None else 0
    whole = max(held, 8 * numbers)
    ranks = inside.evidence.world_size or 1
    shared = f"; shared by the {ranks} GPUs of this job, {format_bytes(whole // ranks)}" if ranks > 1 else ""
    return (
        f"{format_bytes(whole // 4)} in 8 bits instead of {format_bytes(whole)} for {numbers:,} trained numbers, "
        f"{format_bytes(whole - whole // 4)} less{shared}"
    )
