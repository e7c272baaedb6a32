"""Fragmentation as the segments show it exactly: the free pieces, the largest of them, and whose they are."""

from __future__ import annotations

from dataclasses import replace

from vramscope.analyzers.case import Case
from vramscope.analyzers.evidence.inside import Inside
from vramscope.schema.oom import Cause
from vramscope.schema.units import format_bytes

_SHARE = 0.2


def refine(case: Case, inside: Inside, found: list[Cause]) -> list[Cause]:
    """The causes, with fragmentation as sure as the free blocks allow. As they are where no segments are known."""
    free, request = inside.free, inside.request
    if free is None or request is None:
        return found
    return [_weigh(case, inside, cause) if cause.id == "fragmentation" else cause for cause in found]


def _weigh(case: Case, inside: Inside, cause: Cause) -> Cause:
    free, request, reserved = inside.free, inside.request, case.reserved_bytes
    if free is None or request is None or not reserved:
        return cause
    evidence = [
        *cause.evidence,
        f"{free.count} free blocks are open to the request, {format_bytes(free.usable_bytes)} in all; the largest has "
        f"{format_bytes(free.largest_bytes)}, and {format_bytes(request.bytes)} are needed",
    ]
    if free.other_stream_bytes:
        evidence.append(f"{format_bytes(free.other_stream_bytes)} more are free for other streams alone")
    if free.usable_bytes + (case.message.free_bytes or 0) < request.bytes:
        evidence.append("even in one piece they would not hold it")
        return replace(cause, confidence=min(cause.confidence, 0.3), evidence=tuple(evidence))
    confidence = cause.confidence
    if free.usable_bytes >= request.bytes and free.usable_bytes >= _SHARE * reserved:
        confidence = max(confidence, 0.88)
    return replace(cause, confidence=confidence, evidence=tuple(evidence))
