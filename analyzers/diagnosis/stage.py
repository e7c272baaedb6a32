"""What the traceback adds to the figures: where the program was tells which of its tensors are the many."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Cause
from vramscope.schema.units import GIB, format_bytes


class _Meaning(NamedTuple):
    detail: str
    sentence: str
    confidence: float  # where the figures alone say nothing


_MEANINGS = {
    "optimizer step": _Meaning(
        "optimizer_state",
        "it fails in the optimizer's step ({shown}): Adam's state comes at the first step and takes twice the weights",
        0.65,
    ),
    "backward": _Meaning(
        "activations", "it fails in the backward pass ({shown}): activations and gradients meet there", 0.6
    ),
    "forward": _Meaning("activations", "it fails in the forward pass ({shown}): activations grow with the batch", 0.55),
    "generation": _Meaning(
        "sequence", "it fails while it generates ({shown}): the KV cache grows with each token and sequence", 0.6
    ),
    "data transfer": _Meaning("batch", "it fails where a batch goes to the GPU ({shown})", 0.5),
    "model loading": _Meaning(
        "model_weights", "it fails while the model goes to the GPU ({shown}): the weights alone do not fit", 0.75
    ),
    "checkpoint loading": _Meaning(
        "checkpoint_loading",
        "it fails while a checkpoint is loaded ({shown}): without map_location its tensors go to the GPU they came "
        "from, beside the model's own",
        0.75,
    ),
    "validation": _Meaning(
        "activations", "it fails in a validation ({shown}), whose batches may be larger than those of the training", 0.5
    ),
}
# What a tensor's size is the product of, by its kind.
GROWS = {"attention": "batch x heads x length^2", "logits": "batch x length x vocabulary"}
_UNTOLD = "cannot tell what the live tensors are"
# One tensor of this share of the device is worth a look of its own.
_WORTH_A_LOOK, _VERY_LARGE = 0.05, 0.20
# Scores are there for each layer, so that smaller ones are but the last of many; logits are there once.
_LARGE = {"attention": 0.10, "logits": 0.07}
_LIKELY, _LIKELIER, _SURE, _VERY_SURE = 0.5, 0.76, 0.78, 0.86


def refine(case: Case, found: Sequence[Cause]) -> list[Cause]:
    """The causes with what the traceback tells; as they are where there is none, or where it is not PyTorch's."""
    causes = list(found)
    stage = case.word("stage")
    if not case.is_caching_allocator:
        return causes
    meaning = _MEANINGS.get(stage or "")
    if meaning is not None and (case.server is None or meaning.detail == "model_weights"):
        sentence = meaning.sentence.format(shown=case.word("stage_evidence"))
        causes = _explain_capacity(case, causes, meaning, sentence)
    if case.word("large_tensor") is not None:
        causes = _explain_large_tensor(case, causes)
    return causes


def detail_of(stage: str | None) -> str:
    """What of capacity it is where a program fails at that stage; activations where it is none."""
    meaning = _MEANINGS.get(stage or "")
    return "activations" if meaning is None else meaning.detail


def _explain_capacity(case: Case, causes: list[Cause], meaning: _Meaning, sentence: str) -> list[Cause]:
    for index, cause in enumerate(causes):
        if cause.id == "capacity":
            evidence = [line for line in cause.evidence if not line.startswith(_UNTOLD)]
            causes[index] = replace(cause, evidence=(*evidence, sentence), detail=meaning.detail)
            return causes
    # Where the figures are complete and do not show a full device, they know better than the place.
    if case.breakdown.allocated_bytes is None and not any(cause.confidence >= 0.6 for cause in causes):
        causes.append(Cause("capacity", meaning.confidence, (sentence,), meaning.detail))
    return causes


def _explain_large_tensor(case: Case, causes: list[Cause]) -> list[Cause]:
    name, shown = case.word("large_tensor"), case.word("large_tensor_evidence")
    for index, cause in enumerate(causes):
        if cause.id == "oversized_request":
            built = f"built at {shown}: {GROWS[name or 'attention']}"
            causes[index] = replace(cause, evidence=(*cause.evidence, built), detail=name)
            return causes
    large = judge_large_tensor(case, case.total_bytes, _WORTH_A_LOOK)
    if large is None:
        return causes
    # A smaller one is the cause of a hole that it does not fit, and not of a device that is full.
    held_in_pieces = any(cause.id == "fragmentation" and cause.confidence >= _LIKELY for cause in causes)
    if large.confidence < _SURE and not held_in_pieces:
        return causes
    others = max((cause.confidence for cause in causes if cause.id == "other_processes"), default=0.0)
    if others >= _LIKELY:
        # What others hold is several times what is missing, and the program's own tensor is as large with or without.
        large = replace(large, confidence=min(large.confidence, others - 0.01))
    causes = [
        replace(cause, confidence=min(cause.confidence, 0.7)) if cause.id == "capacity" else cause for cause in causes
    ]
    return [*causes, large]


def judge_large_tensor(case: Case, total_bytes: int | None, least: float | None = None) -> Cause | None:
    """The tensor that the failing line builds, where that is logits or scores, of ``least`` of the device's bytes, or
    what is large for its kind."""
    name, requested = case.word("large_tensor"), case.message.requested_bytes
    if name is None or requested is None or requested < GIB or total_bytes is None:
        return None
    share = requested / total_bytes
    if share < (_LARGE[name] if least is None else least):
        return None
    confidence = _VERY_SURE if share >= _VERY_LARGE else _SURE if share >= _LARGE[name] else _LIKELIER
    built = f"one tensor of {format_bytes(requested)} ({share:.0%} of the device) is built at "
    return Cause(
        "oversized_request",
        confidence,
        (f"{built}{case.word('large_tensor_evidence')}", f"such a tensor grows with {GROWS[name]}"),
        name,
    )
