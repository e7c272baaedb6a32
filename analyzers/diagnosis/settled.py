"""What the people in a thread found to be the cause in the end: they have seen more than the text shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from vramscope.analyzers.case import Case
from vramscope.analyzers.patterns import regex
from vramscope.schema.oom import Cause

# What a message's own figures decide, words do not overrule.
DECIDED = 0.86
# But people may know why it came to what the figures prove.
_FINER = {
    "other_processes": ("own_workers", "wrong_device", "checkpoint_loading", "budget"),
    "serving_config": ("attention", "logits", "model_weights", "previous_allocation"),
    "capacity": (
        "previous_allocation",
        "exception_holds_tensors",
        "gradients_enabled",
        "retained_graph",
        "kept_tensors",
    ),
}
# A library's status, which does not come from the allocator.
OF_LIBRARIES = ("cublas-", "cudnn-", "cufft-", "cusolver-", "cusparse-")
# How sure a remark makes: so much, and so much more by its likelihood; from which likelihood on it outdoes what the
# figures leave open, and may say why it came to what they prove; and by how much.
_FOUND = 0.45, 0.4
_SURE, _APART = 0.7, 0.05
_SHOWN, _FULL = 160, 0.9
_QUOTED = regex(r"\Athe text itself says [^\"]{1,40}\"(.{12,})\"\Z")


def refine(case: Case, causes: list[Cause]) -> list[Cause]:
    """The causes with the one that is told; as they are where none is, or where the figures prove another."""
    id, said, likelihood = case.word("settled"), case.word("settled_remark"), case.number("settled_likelihood")
    if id is None or said is None or likelihood is None:
        return causes
    detail = case.word("settled_detail")
    if id == "host_memory" and not _may_be_host(case):
        return causes
    if id == "other_processes" and case.word("told_alone") is not None:
        return causes
    decided = [
        cause
        for cause in causes
        if cause.confidence >= DECIDED
        and (cause.id != id or (None not in (cause.detail, detail) and cause.detail != detail))
    ]
    if decided and (
        likelihood < _SURE or any(cause.id == id or detail not in _FINER.get(cause.id, ()) for cause in decided)
    ):
        return causes
    evidence = f'the text itself says what was found: "{quoted(said)}"'
    confidence = round(_FOUND[0] + _FOUND[1] * likelihood, 2)
    alike = [cause for cause in causes if cause.id == id and (detail is None or cause.detail in (detail, None))]
    same = alike[0] if alike else None
    if same is None:
        found = Cause(id, confidence, (evidence,), detail)
    else:
        found = replace(
            same,
            confidence=max(same.confidence, confidence),
            evidence=_with_whole(same.evidence, said, evidence),
            detail=same.detail or detail,
        )
    rest = [cause for cause in causes if cause is not same]
    hidden = next((cause for cause in rest if cause.id == "library_workspace"), None)
    if id == "capacity" and hidden is not None and case.format.startswith(OF_LIBRARIES):
        # Who has less at a time leaves the library its workspace: it is what was missing.
        found = replace(found, confidence=min(found.confidence, round(hidden.confidence - _APART, 2)))
        return [*rest, found]
    if decided:
        found = replace(found, confidence=max(found.confidence, DECIDED))
    if decided or likelihood >= _SURE:
        most = found.confidence - _APART
        rest = [replace(cause, confidence=min(cause.confidence, round(most, 2))) for cause in rest]
    return [*rest, found]


def _with_whole(evidence: Sequence[str], said: str, whole: str) -> tuple[str, ...]:
    """The lines with ``whole``: in the place of one that has quoted a part of what is said, or behind them all."""
    parts = [line for line in evidence if (part := _QUOTED.search(line)) is not None and part[1] in said]
    if not parts:
        return (*evidence, whole)
    kept = [line for line in evidence if line not in parts[1:] and not line.startswith("cannot tell how much")]
    return tuple(whole if line == parts[0] else line for line in kept)


def quoted(said: str) -> str:
    """What somebody says, as evidence has it: what fits on two lines, cut between words."""
    if len(said) <= _SHOWN:
        return said
    return f"{said[:_SHOWN].rpartition(' ')[0]} ..."


def _may_be_host(case: Case) -> bool:
    """False where the figures show that the device itself was full."""
    free, total = case.message.free_bytes, case.total_bytes
    return free is None or total is None or free > (1 - _FULL) * total
