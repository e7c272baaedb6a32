"""A layer that shares a GPU between containers has refused: it counts for itself, and knows its limit."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Cause
from vramscope.schema.units import format_bytes


def judge(case: Case) -> tuple[Cause, ...]:
    """The limit, whatever the device has free; less sure where the layer's own count is impossible."""
    limit, held = case.message.limit_bytes, case.number("would_hold_bytes")
    if limit is None:
        untold = "cannot tell how much the container may hold, because the text does not say"
        return (Cause("process_limit", 0.8, ("the layer that shares the GPU has refused, by its own count", untold)),)
    allowed = f"the container may hold {format_bytes(limit)} of the GPU, by the layer that shares it"
    if held is None:
        broken = "what the layer counts is more than any GPU has: its count is wrong, and refuses what would fit"
        return (Cause("process_limit", 0.8, (allowed, broken), "miscounted"),)
    said = f"with the request it would hold {format_bytes(int(held))}, by the same count"
    return (Cause("process_limit", 0.95, (allowed, said, "what the GPU has free does not matter")),)
