"""Weights that do not fit by themselves, or lie on the device twice while a checkpoint is read."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.analyzers.diagnosis.inside.weights import describe_holder
from vramscope.analyzers.evidence.inside import Inside
from vramscope.schema.evidence import Holder
from vramscope.schema.oom import Cause
from vramscope.schema.units import format_bytes

_MOST, _LITTLE = 0.55, 0.1


def judge(case: Case, inside: Inside) -> Cause | None:
    """None once there are gradients or activations to speak of."""
    parts = inside.parts
    if parts is None or inside.evidence.activity.phase in ("backward", "optimizer"):
        return None
    live = max(1, parts.live_bytes)
    stage = inside.stage
    loading = stage is not None and stage.name in ("model loading", "checkpoint loading")
    held = format_bytes(parts.parameters_bytes + parts.buffers_bytes)
    copy = _copy(inside, parts.parameters_bytes)
    if (stage is not None and stage.name == "checkpoint loading") or (copy is not None and loading):
        evidence = [f"it fails while a checkpoint is loaded ({stage.evidence if stage else 'unknown'})"]
        evidence.append(f"the model's own weights take {held}; what is read from the file lies beside them")
        if copy is not None:
            evidence.append(describe_holder(copy))
        return Cause("capacity", 0.9, tuple(evidence), "checkpoint_loading")
    weights = parts.parameters_bytes + parts.buffers_bytes
    busy = parts.gradients_bytes + parts.optimizer_bytes
    if busy > _LITTLE * live or parts.activations_bytes > 0.25 * live:
        return None
    if loading and stage is not None:
        return Cause(
            "capacity",
            0.91,
            (f"it fails while the model goes to the device ({stage.evidence}), with {held} of weights there so far",),
            "model_weights",
        )
    if weights < _MOST * live:
        return None
    return Cause("capacity", 0.82, (f"weights take {held}, {weights / live:.0%} of all that is live",), "model_weights")


def _copy(inside: Inside, parameters_bytes: int) -> Holder | None:
    """Something like a state_dict with nearly as many bytes as the model."""
    for holder in inside.evidence.holders:
        if "dict" in holder.kind.lower() and holder.count >= 2 and holder.bytes >= 0.6 * max(1, parameters_bytes):
            return holder
    return None
