"""Inference without the bookkeeping for gradients."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause


def advise(case: Case, cause: Cause) -> Advice | None:
    """None where gradients are not the suspicion, or are known to be off."""
    if cause.detail != "gradients_enabled" or case.word("gradients") == "off":
        return None
    return Advice(
        id="no_grad",
        title="Validate without gradients, and keep numbers instead of tensors",
        change={
            "code": "model.eval()\nwith torch.inference_mode():\n    outputs = model(batch)\n"
            "total += loss.item(); predictions.append(outputs.cpu())"
        },
        why="model.eval() alone keeps every activation for a backward pass that never comes",
        expected="activations are freed layer by layer; outputs that are kept leave the GPU",
        cost="none",
    )
