"""Optimizer state with fewer bytes, or spread."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause


def advise(case: Case, cause: Cause) -> Advice | None:
    """None where it is not the optimizer's state that failed."""
    if cause.detail != "optimizer_state":
        return None
    return Advice(
        id="optimizer_state",
        title="Keep the optimizer's state in 8 bits, or spread it",
        change={
            "code": "optimizer = bitsandbytes.optim.AdamW8bit(model.parameters(), lr=LR)\n"
            'TrainingArguments(..., optim="adamw_bnb_8bit")  # Hugging Face\n'
            "torch.distributed.optim.ZeroRedundancyOptimizer(model.parameters(), torch.optim.AdamW)  # several GPUs"
        },
        why="AdamW keeps two numbers of 4 bytes for each parameter, and makes them in its first step",
        expected="2 bytes a parameter instead of 8, or 8 divided by the GPUs",
        cost="hardly any precision; or traffic between the GPUs. LoRA needs state for the few trained parameters only",
    )
