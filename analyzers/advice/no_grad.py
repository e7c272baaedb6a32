"""Inference without the bookkeeping for gradients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vramscope.analyzers.advice.torch_names import without_gradients
from vramscope.analyzers.evidence.places import place
from vramscope.schema.oom import Advice, Cause
from vramscope.schema.units import format_bytes

if TYPE_CHECKING:
    from vramscope.analyzers.case import Case
    from vramscope.analyzers.evidence.inside import Inside


def advise(case: Case, cause: Cause) -> Advice | None:
    """None where gradients are not the suspicion, or are known to be off."""
    if cause.detail != "gradients_enabled" or case.word("gradients") == "off":
        return None
    return Advice(
        id="no_grad",
        title="Validate without gradients, and keep numbers instead of tensors",
        change={"code": _code(case.inside, without_gradients(case))},
        why="model.eval() alone keeps every activation for a backward pass that never comes",
        expected=_expected(case.inside),
        cost="none",
    )


def _code(inside: Inside | None, context: str) -> str:
    """At the very function or line, where it is known."""
    if inside is not None and inside.evaluation is not None:
        frame = inside.evaluation
        return f"@{context}\ndef {frame.function}(...):   # {place(frame)}"
    if inside is not None and inside.own is not None:
        code = " ".join((inside.own.code or "...").split())
        return f"with {context}:   # around {place(inside.own)}\n    {code}"
    return (
        f"model.eval()\nwith {context}:\n    outputs = model(batch)\n"
        "total += loss.item(); predictions.append(outputs.cpu())"
    )


def _expected(inside: Inside | None) -> str:
    parts = None if inside is None else inside.parts
    if parts is None:
        return "activations are freed layer by layer; outputs that are kept leave the GPU"
    return f"most of the {format_bytes(parts.activations_bytes)} of activations are freed layer by layer"
