"""Fewer samples at a time."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause
from vramscope.schema.units import format_bytes


def fitting_batch(case: Case) -> int | None:
    """The largest batch that can fit, if everything shrank with it; None if the batch or a figure is unknown, or is 1.

    Weights and optimizer state do not shrink, so this is an upper bound and no promise.
    """
    batch, requested = case.circumstances.batch_size, case.message.requested_bytes
    allocated, reachable = case.breakdown.allocated_bytes, case.reachable_bytes
    if batch is None or batch < 2 or requested is None or allocated is None or reachable is None:
        return None
    fitting = batch * (allocated + reachable) // (allocated + requested)
    return max(1, min(batch - 1, fitting))


def advise(case: Case, cause: Cause) -> Advice | None:
    """None for a batch that is known to be 1 already."""
    batch = case.circumstances.batch_size
    if batch == 1:
        return None
    fitting = fitting_batch(case)
    accumulation = "" if case.circumstances.training is False else "; gradient accumulation keeps the effective batch"
    missing = case.missing_bytes
    needs = f"at least {format_bytes(missing)} must go" if missing else "activations and the request shrink with it"
    if fitting is not None:
        return Advice(
            id="batch_size",
            title=f"Lower the batch from {batch} to {fitting} or less",
            change={"batch_size": fitting},
            why=f"{needs}; {fitting} would do if everything shrank with the batch, and weights do not{accumulation}",
            expected="activations shrink in proportion",
            cost="more steps for the same samples",
        )
    code = "batch_size //= 2"
    if case.circumstances.training is not False:
        code += "; gradient_accumulation_steps *= 2"
    return Advice(
        id="batch_size",
        title="Halve the batch, or the sequence length",
        change={"code": code},
        why=f"{needs}{accumulation}",
        expected="activations halve; weights, gradients and optimizer state stay",
        cost="more steps for the same samples",
    )
