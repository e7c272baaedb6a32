"""Pools of CuPy and RMM: at their limit, or refused by the driver."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.analyzers.diagnosis.oversized_request import against_told
from vramscope.schema.oom import Cause
from vramscope.schema.units import GIB, format_bytes

# More than most devices have, in one array.
_HUGE = 32 * GIB
# So much in one array, and more than all that is there beside it.
_LARGE = 4 * GIB


def judge(case: Case) -> tuple[Cause, ...]:
    """Neither prints the device's size or what is free on it."""
    message = case.message
    requested, held, limit = message.requested_bytes, message.allocated_bytes, message.limit_bytes
    if case.format == "rmm-pool-exceeded":
        asked = "" if requested is None else f" and {format_bytes(requested)} were asked for"
        evidence = (
            f"RMM's pool may not grow any further{asked}: its maximum_pool_size, or the device where none was set",
            "the text does not say how large the pool is, nor whether it is of device, managed or pinned memory",
        )
        return (Cause("process_limit", 0.75, evidence, "pool"),)
    if limit is not None and requested is not None:
        needed = requested + (held or 0)
        if needed > limit:
            said = (
                f"the pool may hold {format_bytes(limit)}; it holds {format_bytes(held)} and {format_bytes(requested)} "
                "were asked for"
            )
            return (
                Cause("process_limit", 0.9, (said, "the limit alone is in the way, whatever the GPU has free"), "pool"),
            )
    if requested is not None:
        told = against_told(case, requested, f"one array of {format_bytes(requested)} was asked for")
        if told is not None:
            return (told,)
    if requested is not None and requested >= _HUGE and requested > 2 * (held or 0):
        said = (
            f"one array of {format_bytes(requested)}, beside {format_bytes(held)} in the pool: check its shape "
            f"and dtype"
        )
        return (Cause("oversized_request", 0.6, (said,)),)
    untold = "cannot tell what the GPU has free and who else is on it, because the text does not say"
    if held is not None and requested is not None:
        said = f"the pool holds {format_bytes(held)}, used or not, and {format_bytes(requested)} more were asked for"
        # Nearly all of a card may be one array's; of a card that has much more it is none's.
        card = case.number("card_most_bytes")
        if requested >= _LARGE and requested > held and (card is None or requested > card / 2):
            alone = f"one array of {format_bytes(requested)} is more than all that the pool holds beside it"
            return (Cause("oversized_request", 0.5, (alone, said)), Cause("capacity", 0.4, (said, untold)))
        confidence = 0.5 if held >= requested else 0.4
        return (Cause("capacity", confidence, (said, untold)), Cause("unknown", 0.35, (untold,)))
    if requested is not None:
        said = f"the driver refused {format_bytes(requested)}"
        return (Cause("unknown", 0.5, (said, untold)),)
    return (Cause("unknown", 0.5, ("the driver refused the pool, and the text does not say how much", untold)),)
