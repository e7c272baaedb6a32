"""A caught error whose traceback keeps the frames of the failed attempt, and these their tensors."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.analyzers.diagnosis.inside.weights import describe_holder, share
from vramscope.analyzers.evidence.inside import Inside
from vramscope.schema.evidence import Holder
from vramscope.schema.oom import Cause
from vramscope.schema.units import format_bytes

_HELD = 0.15
_FEW = 3


def judge(case: Case, inside: Inside) -> Cause | None:
    """None where an earlier error's tensors are gone, as they are after a retry outside of the except block."""
    figures = inside.evidence.figures
    fixed = inside.fixed_bytes
    holder = inside.exception_holder
    if holder is not None and share(case, max(holder.bytes, _graphs(holder, inside))) >= _HELD:
        kept = f"{describe_holder(holder)}: the error's traceback keeps the frames that it passed"
        return Cause("leak", 0.95, (kept,), "exception_holds_tensors")
    kept_bytes = inside.since_error_bytes
    if figures.stats.ooms < 2 or fixed is None or kept_bytes is None:
        return None
    # What the job holds for good was there at the earlier error as well.
    attempt = kept_bytes - fixed - (inside.parts.rounding_bytes if inside.parts else 0)
    if share(case, attempt) < _HELD:
        return None
    return Cause(
        "leak",
        0.8 if inside.kept is not None else 0.92,
        (
            f"this is out-of-memory error {figures.stats.ooms} of the process, and {format_bytes(attempt)} beside "
            "parameters, gradients and optimizer state were there at the one before and are still live",
            "an error that is being handled, or kept in a variable, keeps its traceback, and with it every tensor of "
            "the failed attempt",
        ),
        "exception_holds_tensors",
    )


def _graphs(holder: Holder, inside: Inside) -> int:
    """What the graphs keep of the results in an error's frames: that has no name there."""
    if holder.graph_count >= _FEW:
        return inside.from_earlier_steps_bytes or 0
    # A retry that failed before it allocated anything made no graph of its own.
    retried = inside.evidence.figures.stats.ooms >= 2 and inside.since_error_bytes is None
    return inside.parts.activations_bytes if holder.graph_count and retried and inside.parts else 0
