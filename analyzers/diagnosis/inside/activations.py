"""What a pass through the model computes and keeps: too many samples, too long sequences, or simply too much."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.analyzers.diagnosis.inside.weights import describe_series, share
from vramscope.analyzers.evidence.inside import Inside
from vramscope.analyzers.evidence.places import place
from vramscope.schema.oom import Cause
from vramscope.schema.units import format_bytes

_HELD, _INPUTS = 0.25, 0.4
_SAMPLE = 0.25


def judge(case: Case, inside: Inside) -> Cause | None:
    """The detail names what decides: "sequence" or "batch" where one of them has grown or can shrink."""
    parts, activity = inside.parts, inside.evidence.activity
    if parts is None or activity.phase == "optimizer":
        return None
    asked = case.message.requested_bytes or 0
    held = parts.activations_bytes + parts.inputs_bytes
    if not held + parts.parameters_bytes and inside.peaks is None and inside.unusual_bytes is None:
        return None  # nothing shows that a pass through a model was on its way
    if share(case, held + asked) < _HELD and inside.peaks is None and inside.unusual_bytes is None:
        return None
    evidence = [_where(inside)] if inside.own is not None else []
    sizes = _sizes(inside)
    if inside.peaks is not None:
        evidence.append(describe_series(inside.peaks, "each step needs more than the one before, and gives it back"))
        evidence += sizes
        return Cause("capacity", 0.88, tuple(evidence), _what_grew(inside))
    if inside.unusual_bytes is not None and share(case, inside.unusual_bytes) >= 0.05:
        evidence.append(
            f"this step needs {format_bytes(inside.unusual_bytes)} more than any of the {activity.steps or 'few'} "
            "before"
        )
        evidence += sizes
        return Cause("capacity", 0.85, tuple(evidence), _what_grew(inside))
    evidence += sizes
    if parts.inputs_bytes >= _INPUTS * max(1, parts.live_bytes):
        evidence.append(f"inputs alone take {format_bytes(parts.inputs_bytes)}")
        return Cause("capacity", 0.82, tuple(evidence), "batch")
    # A backward pass begins with all that the forward has kept, and a few huge samples are no large batch: there it
    # helps at least as much to keep less of each.
    batch = activity.batch_size or 1
    many = batch > 1 and share(case, (held + asked) // batch) < _SAMPLE
    detail = "batch" if many and activity.phase != "backward" else "activations"
    return Cause("capacity", 0.8 if share(case, held) >= _HELD else 0.7, tuple(evidence), detail)


def _where(inside: Inside) -> str:
    phase = inside.evidence.activity.phase
    at = place(inside.own) if inside.own is not None else ""
    return f"it fails in the {phase} pass, at {at}" if phase in ("forward", "backward") else f"it fails at {at}"


def _sizes(inside: Inside) -> list[str]:
    activity = inside.evidence.activity
    known = []
    if activity.batch_size is not None:
        known.append(f"a batch of {activity.batch_size} ({activity.batch_source or 'source unknown'})")
    if activity.sequence_length is not None:
        known.append(f"sequences of {activity.sequence_length} ({activity.sequence_source or 'source unknown'})")
    return [" and ".join(known)] if known else []


def _what_grew(inside: Inside) -> str:
    """A loader's batches are of one size, so that it is the length."""
    activity = inside.evidence.activity
    if activity.sequence_length is not None:
        return "sequence"
    return "batch" if activity.batch_size is not None else "activations"
