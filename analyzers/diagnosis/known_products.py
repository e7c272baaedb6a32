"""A request that is exactly the product of what the text states: logits over a vocabulary, or attention's scores."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import product
from math import prod

from vramscope.analyzers.case import Case
from vramscope.analyzers.diagnosis.settled import DECIDED
from vramscope.schema.oom import Cause
from vramscope.schema.units import GIB, MIB, format_bytes

_TYPES = {4: "float32", 2: "half precision"}
# Whoever has multiplied it out may have counted elements, of any width.
_WIDTHS = (1, 4, 2, 8)
_LEAST = 256 * MIB
_NAMES = {"logits": ("batch", "length", "vocabulary"), "attention": ("batch", "heads", "length", "length")}
# PyTorch rounds a large request up to two MiB; a figure is printed with two decimals.
_STEP, _PRINTED = 2 * MIB, 0.0051
# One tensor of so much of the device is the matter, whatever else is there.
_LARGE = 0.04
_CONFIDENCE, _EVEN, _SMALL = 0.88, 0.76, 0.6
_BELOW = 0.7


def refine(case: Case, found: Sequence[Cause]) -> list[Cause]:
    """The causes with this one; as they are where no product of stated dimensions is the request."""
    causes, requested = list(found), case.message.requested_bytes
    if requested is None and (computed := case.number("tensor_bytes")) is not None:
        requested = int(computed)
    if case.memory != "gpu" or requested is None or requested < _LEAST or case.word("stage") == "model loading":
        return causes
    written = _written(case, requested)
    if written is not None:
        others = [cause for cause in causes if cause.id != "oversized_request"]
        seen = (line for cause in causes if cause.id == "oversized_request" for line in cause.evidence)
        is_open = all(cause.confidence < DECIDED for cause in others)
        if is_open:
            others = [replace(cause, confidence=min(cause.confidence, _BELOW)) for cause in others]
        confidence = _CONFIDENCE if is_open else _SMALL
        return [*others, Cause("oversized_request", confidence, (written[1], *seen), written[0])]
    for detail, factors, width in _products(case):
        if not _is_printed(prod(factors) * width, requested):
            continue
        shape = " x ".join(f"{factor:,}" for factor in factors)
        named = " x ".join(_NAMES[detail][-len(factors) :])
        evidence = (
            f"{format_bytes(requested)} are {shape} x {width} bytes: {named} in {_TYPES[width]}, with the numbers that "
            "the text states"
        )
        is_large = case.total_bytes is None or requested >= _LARGE * case.total_bytes
        # Powers of two make many a product.
        is_odd = any(factor & (factor - 1) for factor in factors)
        confidence = (_CONFIDENCE if is_odd else _EVEN) if is_large else _SMALL
        rest = [cause for cause in causes if cause.id != "oversized_request"]
        if is_large:
            rest = [replace(cause, confidence=min(cause.confidence, _BELOW)) for cause in rest]
        known = [cause for cause in causes if cause.id == "oversized_request"]
        sure = max([confidence, *(cause.confidence for cause in known)])
        lines = (evidence, *(line for cause in known for line in cause.evidence))
        return [*rest, Cause("oversized_request", sure, lines, detail)]
    return causes


def _written(case: Case, requested: int) -> tuple[str | None, str] | None:
    """What somebody in the text has multiplied out, or the shape that it shows, and the evidence, if it is the request;
    None where it is not."""
    for written in (case.word("stated_products") or "").split():
        is_shape = "~" in written
        kind, _, factors = written.partition("~" if is_shape else "=")
        numbers = [int(factor) for factor in factors.split("x")]
        for width in _TYPES if is_shape else _WIDTHS:
            if not _is_printed(prod(numbers) * width, requested):
                continue
            shape = " x ".join(f"{number:,}" for number in numbers)
            wide = f" of {width} bytes each" if width > 1 else ""
            said = "the text shows that shape" if is_shape else "the text itself multiplies it out"
            return kind or None, f"{said}: {shape}{wide} are the {format_bytes(requested)}"
    return None


def _products(case: Case) -> Iterator[tuple[str, tuple[int, ...], int]]:
    batch, length, heads, vocabulary = (
        [int(number) for number in (case.word(f"stated_{name}") or "").split()]
        for name in ("batch", "length", "heads", "vocabulary")
    )
    for width in _TYPES:
        batches: list[tuple[int, ...]] = [(number,) for number in batch] or [()]
        for many, long, words in product(batches, length, vocabulary):
            yield "logits", (*many, long, words), width
        for many, head, long in product(batches, heads, length):
            yield "attention", (*many, head, long, long), width


def _is_printed(exact: int, requested: int) -> bool:
    """Whether ``exact`` bytes are asked for as ``requested``, which was read from a rounded figure."""
    rounded = _PRINTED * (GIB if requested >= GIB else MIB)
    return exact - rounded <= requested <= exact + _STEP + rounded
