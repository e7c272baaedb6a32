"""Fewer bytes a number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vramscope.analyzers.advice.torch_names import autocast
from vramscope.schema.oom import Advice, Cause
from vramscope.schema.units import format_bytes

if TYPE_CHECKING:
    from vramscope.analyzers.case import Case
    from vramscope.analyzers.evidence.inside import Inside


def advise(case: Case, cause: Cause) -> Advice | None:
    """What to write depends on whether the job trains; both where that is unknown. None if no weights are float32, and
    where a checkpoint is read twice, which no type of numbers mends."""
    context = autocast(case)
    is_new = context is not None and "bfloat16" in context
    training = f"with {context}: ...  # training{'' if is_new else ', with torch.cuda.amp.GradScaler()'}"
    inference = "model = model.to(torch.bfloat16)  # inference" if is_new else "model = model.half()  # inference"
    inside = case.inside
    if inside is not None and inside.evidence.models and not _has_float32(inside):
        return None
    if cause.detail == "checkpoint_loading":
        return None
    if cause.detail == "model_weights":
        return _smaller_weights(inside)
    if context is None and case.circumstances.training:
        return None
    known = training if case.circumstances.training else inference
    both = context is not None and case.circumstances.training is None
    return Advice(
        id="smaller_dtype",
        title="Compute in bfloat16" if is_new else "Compute in float16",
        change={"code": f"{training}\n{inference}" if both else known},
        why="two bytes a number instead of four",
        expected=_expected(inside, case.circumstances.training if context is not None else False),
        cost="less precision; float16 instead of bfloat16 before Ampere" if is_new else "less precision",
    )


def _smaller_weights(inside: Inside | None) -> Advice:
    """Autocast leaves weights as they are: they must be loaded in the smaller type."""
    float32 = 0 if inside is None else _float32_bytes(inside)
    return Advice(
        id="smaller_dtype",
        title="Load the weights in bfloat16",
        change={
            "code": "AutoModelForCausalLM.from_pretrained(MODEL, torch_dtype=torch.bfloat16)   # Hugging Face\n"
            "model = model.to(torch.bfloat16).to(device)                               # elsewhere, in this order"
        },
        why="two bytes a number instead of four; autocast would leave the weights in float32",
        expected=f"{format_bytes(float32 // 2)} less for weights" if float32 else "where they were float32, half",
        cost="less precision; float16 instead of bfloat16 before Ampere",
    )


def _float32_bytes(inside: Inside) -> int:
    return sum(model.dtypes.get("float32", 0) for model in inside.evidence.models)


def _has_float32(inside: Inside) -> bool:
    if inside.evidence.activity.autocast is not None:
        return False
    return _float32_bytes(inside) > 0 or not any(model.dtypes for model in inside.evidence.models)


def _expected(inside: Inside | None, training: bool | None) -> str:
    parts = None if inside is None else inside.parts
    if inside is None or parts is None:
        return "where everything was float32: activations halve in training, weights halve in inference"
    if training:
        return f"of {format_bytes(parts.activations_bytes)} of activations about half goes; weights stay in float32"
    return f"{format_bytes(_float32_bytes(inside) // 2)} less for weights, and half of the activations"
