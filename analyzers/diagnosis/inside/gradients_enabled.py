"""An evaluation or inference that keeps every activation for a backward pass that never comes."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.analyzers.diagnosis.inside.weights import share
from vramscope.analyzers.evidence.inside import Inside
from vramscope.analyzers.evidence.places import in_training, place
from vramscope.schema.oom import Cause
from vramscope.schema.units import format_bytes

_HELD = 0.2


def judge(case: Case, inside: Inside) -> Cause | None:
    """None where gradients are off, in a backward pass, and where nothing shows that nothing is trained."""
    evidence, parts = inside.evidence, inside.parts
    activity = evidence.activity
    if parts is None or activity.grad_enabled is not True or activity.inference_mode:
        return None
    if activity.phase in ("backward", "optimizer") or share(case, parts.activations_bytes) < _HELD:
        return None
    models = [model for model in evidence.models if model.parameter_bytes]
    evaluating = bool(models) and not any(model.training for model in models)
    trained = bool(activity.steps) or any(optimizer.steps for optimizer in evidence.optimizers)
    shown = [
        f"gradients are on, and {format_bytes(parts.activations_bytes)} of activations are kept for a backward pass"
    ]
    if evaluating and (inside.evaluation is not None or not trained):
        confidence = 0.91
    elif evaluating:
        confidence = 0.78
    elif inside.evaluation is not None:
        confidence = 0.86 if trained else 0.74
    elif not evidence.optimizers and not parts.gradients_bytes and models and not in_training(evidence):
        confidence = 0.6
    else:
        return None
    if evaluating:
        names = ", ".join(dict.fromkeys(model.name for model in models))
        shown.append(f"{names} is in evaluation mode, which by itself keeps gradients on")
    if inside.evaluation is not None:
        shown.append(f"it fails in {place(inside.evaluation)}")
    if not evidence.optimizers and not parts.gradients_bytes:
        shown.append("there is no optimizer and no parameter has a gradient: nothing is trained")
    elif trained:
        shown.append(f"{activity.steps or 'several'} training steps went well before")
    return Cause("leak", confidence, tuple(shown), "gradients_enabled")
