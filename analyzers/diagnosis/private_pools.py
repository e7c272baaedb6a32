"""Free memory that belongs to private pools (CUDA graphs, MemPool) and that nothing else may use."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Cause
from vramscope.schema.units import format_bytes


def judge(case: Case) -> Cause | None:
    """The free blocks stay with the pool until its graphs are gone; PyTorch's text counts them as allocated."""
    pools, requested, free = (
        case.breakdown.private_pool_free_bytes,
        case.message.requested_bytes,
        case.message.free_bytes,
    )
    reserved = case.reserved_bytes
    if not pools or requested is None:
        return None
    share = pools / reserved if reserved else 0.0
    reaches = pools + (free or 0) >= requested
    if share < 0.05:
        return None
    evidence = [
        f"{format_bytes(pools)} lie free in private pools (CUDA graphs, MemPool), {share:.0%} of what PyTorch holds"
    ]
    if reaches:
        evidence.append(f"that would be enough for {format_bytes(requested)}, but only the pools' owners may use it")
    confidence = (0.85 if share >= 0.2 else 0.6) if reaches else 0.35
    return Cause("private_pools", min(confidence, 0.4) if case.free_was_enough else confidence, tuple(evidence))
