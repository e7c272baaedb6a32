"""A model spread over several GPUs and the host's memory."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause
from vramscope.schema.units import GIB

# The share of a device that weights may take; the rest is for activations, the KV cache and the context.
_SHARE = 0.85


def advise(case: Case, cause: Cause) -> Advice | None:
    """None for training, where layers on the host do not learn at a useful pace."""
    total, device = case.total_bytes, case.message.device
    if case.circumstances.training or total is None:
        return None
    usable = (total - (case.breakdown.other_processes_bytes or 0)) * _SHARE
    if usable < GIB:
        return None
    return Advice(
        id="device_map",
        title="For inference: spread the model, with a bound for this GPU",
        change={
            "code": f'max_memory = {{{device or 0}: "{int(usable / GIB)}GiB", "cpu": "64GiB"}}\n'
            'from_pretrained(..., device_map="auto", max_memory=max_memory)'
        },
        why="layers that do not fit go to other GPUs, or to the host's memory",
        expected=f"weights take at most {int(usable / GIB)} GiB here, and leave the rest to activations",
        cost="every layer on the host is copied to the GPU for each pass",
    )
