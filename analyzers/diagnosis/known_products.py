"""A request that is exactly the product of what the text states: logits over a vocabulary, or attention's scores."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import product
from math import prod

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Cause
from vramscope.schema.units import GIB, MIB, format_bytes

_TYPES = {4: "float32", 2: "half precision"}
_LEAST = 256 * MIB
# PyTorch rounds a large request up to two MiB; a figure is printed with two decimals.
_STEP, _PRINTED = 2 * MIB, 0.0051
# One tensor of so much of the device is the matter, whatever else is there.
_LARGE = 0.04
_CONFIDENCE, _SMALL = 0.88, 0.6
_BELOW = 0.7


def refine(case: Case, found: Sequence[Cause]) -> list[Cause]:
    """The causes with this one; as they are where no product of stated dimensions is the request."""
    causes, requested = list(found), case.message.requested_bytes
    if case.memory != "gpu" or requested is None or requested < _LEAST:
        return causes
    for detail, factors, width in _products(case):
        if not _is_printed(prod(factors) * width, requested):
            continue
        shape = " x ".join(f"{factor:,}" for factor in factors)
        named = "batch x length x vocabulary" if detail == "logits" else "batch x heads x length x length"
        evidence = (
            f"{format_bytes(requested)} are {shape} x {width} bytes: {named} in {_TYPES[width]}, with the numbers that "
            "the text states"
        )
        total = case.total_bytes
        confidence = _CONFIDENCE if total is None or requested >= _LARGE * total else _SMALL
        same = next((cause for cause in causes if cause.id == "oversized_request"), None)
        if same is not None:
            evidence_of_both = (evidence, *same.evidence)
            sure = max(confidence, same.confidence)
            return [
                replace(cause, confidence=sure, evidence=evidence_of_both, detail=detail) if cause is same else cause
                for cause in causes
            ]
        if confidence == _CONFIDENCE:
            causes = [replace(cause, confidence=min(cause.confidence, _BELOW)) for cause in causes]
        return [*causes, Cause("oversized_request", confidence, (evidence,), detail)]
    return causes


def _products(case: Case) -> Iterator[tuple[str, tuple[int, ...], int]]:
    batch, length, heads, vocabulary = (
        [int(number) for number in (case.word(f"stated_{name}") or "").split()]
        for name in ("batch", "length", "heads", "vocabulary")
    )
    for width in _TYPES:
        for factors in product(batch or [1], length, vocabulary):
            yield "logits", factors, width
        for many, head, long in product(batch or [1], heads, length):
            yield "attention", (many, head, long, long), width


def _is_printed(exact: int, requested: int) -> bool:
    """Whether ``exact`` bytes are asked for as ``requested``, which was read from a rounded figure."""
    rounded = _PRINTED * (GIB if requested >= GIB else MIB)
    return exact - rounded <= requested <= exact + _STEP + rounded
