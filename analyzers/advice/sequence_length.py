"""Shorter sequences: cut, packed or grouped by length."""

from __future__ import annotations

from vramscope.analyzers.advice.batch_size import measured_fit
from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause
from vramscope.schema.units import format_bytes

_GRAIN = 64


def advise(case: Case, cause: Cause) -> Advice | None:
    """None unless it is the length that has grown."""
    if cause.detail != "sequence" or case.inside is None:
        return None
    length = case.inside.evidence.activity.sequence_length
    fitting = _fitting_length(case, length)
    if length is None or fitting is None:
        return Advice(
            id="sequence_length",
            title="Bound the length of a sequence",
            change={"code": "tokens = tokens[:, :MAX_LENGTH]   # or group batches by tokens, not by samples"},
            why="the longest sequences of a data set decide the peak, and one of them is enough",
            expected="activations shrink in proportion to the length, those of plain attention with its square",
            cost="what is cut off is not learned from",
        )
    return Advice(
        id="sequence_length",
        title=f"Bound sequences at {fitting} instead of {length}",
        change={"code": f"tokens = tokens[:, :{fitting}]   # or group batches by tokens, not by samples"},
        why=f"the failing pass had computed {_each(case, length)} for each position of the batch, and what does not "
        "shrink leaves no room for more; an upper bound, since the pass had not ended",
        expected=f"{fitting} positions fit if activations grow with the length; with plain attention fewer do",
        cost="what is cut off is not learned from",
    )


def _fitting_length(case: Case, length: int | None) -> int | None:
    fit = measured_fit(case)
    batch = case.circumstances.batch_size
    if fit is None or batch is None or not length:
        return None
    fitting = int(length * fit.room_bytes / max(1, fit.sample_bytes * batch))
    fitting = min(fitting, length - 1) // _GRAIN * _GRAIN
    return fitting if fitting > 0 else None


def _each(case: Case, length: int) -> str:
    fit, batch = measured_fit(case), case.circumstances.batch_size
    return format_bytes(None if fit is None or batch is None else fit.sample_bytes * batch // max(1, length))
