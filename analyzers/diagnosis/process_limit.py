"""The process may not hold more: a fraction was set for it (torch.cuda.set_per_process_memory_fraction)."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Cause
from vramscope.schema.units import GIB, MIB, format_bytes

_ROUNDING = 16 * MIB


def judge(case: Case) -> Cause | None:
    """2.1 and some later releases do not print the limit; then plenty of free memory is all there is to go by."""
    message, reserved = case.message, case.reserved_bytes
    requested, limit, free = message.requested_bytes, message.limit_bytes, message.free_bytes
    if case.format == "torch-cuda-2.12-preemptive":
        return Cause(
            "process_limit",
            0.97,
            (f"PyTorch refused {format_bytes(requested)} unasked: the set memory fraction would be exceeded",),
        )
    if requested is None:
        return None
    if case.segment_reserve_bytes is not None:
        return Cause(
            "process_limit",
            0.95,
            (
                f"one expandable segment may span {format_bytes(case.segment_reserve_bytes)} here, "
                f"and {format_bytes(requested)} were requested at once",
                f"{format_bytes(free)} were free",
            ),
            "expandable_segments_reserve",
        )
    if limit is None:
        return _unprinted(case, requested)
    if reserved is None:
        return None
    if reserved + requested + _ROUNDING < limit:
        return _near_limit(case, requested, reserved, limit)
    evidence = [
        f"this process may hold {format_bytes(limit)}; it holds {format_bytes(reserved)} "
        f"and asks for {format_bytes(requested)} more"
    ]
    confidence = 0.8
    if free is not None and free >= requested:
        confidence = 0.95
        evidence.append(f"the device has {format_bytes(free)} free, so the limit alone is in the way")
    cached = case.breakdown.cached_bytes or 0
    if cached >= max(requested, reserved // 5):
        confidence = min(confidence, 0.7)
        evidence.append(
            f"but {format_bytes(cached)} of what it holds is unused: within the limit, memory is fragmented"
        )
    return Cause("process_limit", confidence, tuple(evidence))


def _near_limit(case: Case, requested: int, reserved: int, limit: int) -> Cause | None:
    """The printed figures leave room below the limit; but with memory to spare, nothing else was in the way."""
    if not case.free_was_enough:
        return None
    return Cause(
        "process_limit",
        0.6,
        (
            f"{format_bytes(case.message.free_bytes)} were free and {format_bytes(requested)} were refused",
            f"this process may hold {format_bytes(limit)} and holds {format_bytes(reserved)}: cannot tell what "
            f"takes the "
            "rest, because segments are larger than requests and figures are rounded",
        ),
    )


def _unprinted(case: Case, requested: int) -> Cause | None:
    free = case.message.free_bytes
    fraction = case.settings.get("per_process_memory_fraction")
    set_below_one = fraction is not None and fraction not in ("1", "1.0")
    if case.free_is_wrong or free is None or free < max(2 * requested, requested + GIB):
        return None
    return Cause(
        "process_limit",
        0.8 if set_below_one else 0.45,
        (
            f"{format_bytes(free)} were free and {format_bytes(requested)} were refused",
            f"per_process_memory_fraction is set to {fraction}"
            if set_below_one
            else "cannot tell whether a memory fraction is set, because not every release prints it",
        ),
    )
