"""One tensor that is too large by its nature: logits over a vocabulary, or the scores of attention."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.analyzers.diagnosis.inside.weights import share
from vramscope.analyzers.evidence.expression import Expression
from vramscope.analyzers.evidence.inside import Inside
from vramscope.analyzers.evidence.places import place
from vramscope.schema.oom import Cause
from vramscope.schema.units import format_bytes

_VERY_LARGE, _LARGE, _NOTABLE = 0.2, 0.1, 0.05
_GROWS = {
    "attention": "such a tensor grows with batch x heads x length^2",
    "logits": "such a tensor grows with batch x length x vocabulary",
}


def judge(case: Case, inside: Inside) -> Cause | None:
    """From the expression where it is computed, and else, more carefully, from the words of the code."""
    asked = case.message.requested_bytes
    if asked is None or inside.request is None:
        return None
    part = share(case, asked)
    found = inside.expression
    if found is not None and found.kind is not None:
        confidence = 0.9 if part >= _VERY_LARGE else 0.86 if part >= _LARGE else 0.68
        if part < _NOTABLE:
            return None
        fits = "which is what was asked for" if found.exact else "which fits what was asked for"
        return Cause(
            "oversized_request",
            confidence,
            (
                f"{found.shown} takes {format_bytes(found.bytes)}, {fits} ({part:.0%} of what the job may use), "
                f"at {_where(found, inside)}",
                _GROWS[found.kind],
            ),
            found.kind,
        )
    shown = inside.large_tensor
    if shown is None or part < _LARGE:
        return None
    return Cause(
        "oversized_request",
        0.84 if part >= _VERY_LARGE else 0.72,
        (
            f"one tensor of {format_bytes(asked)} ({part:.0%} of what the job may use) is built at {shown.evidence}",
            _GROWS[shown.name],
        ),
        shown.name,
    )


def _where(found: Expression, inside: Inside) -> str:
    """With the job's own line, where the expression is a library's."""
    own = inside.own
    if own is None or own.in_package or not found.frame.in_package:
        return place(found.frame)
    return f"{place(found.frame)}, called from {place(own)}"
