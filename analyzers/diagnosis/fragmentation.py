"""Enough memory is held, in pieces too small for the request."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.analyzers.settings import is_on
from vramscope.schema.oom import Cause
from vramscope.schema.units import GIB, format_bytes

# Share of PyTorch's memory that lies unused -> how sure that says we are. A few per cent are the price of caching.
_STEPS = ((0.20, 0.9), (0.10, 0.75), (0.055, 0.5), (0.03, 0.25), (0.0, 0.1))
_CONTRIBUTES = 0.2
# Of a device of which PyTorch holds less than this, others have the rest.
_LITTLE, _BESIDES = 0.1, 0.2


def judge(case: Case) -> Cause | None:
    """PyTorch has given back every wholly unused segment before it fails, so what is cached shares segments."""
    cached, requested = case.breakdown.cached_bytes, case.message.requested_bytes
    reserved, free = case.reserved_bytes, case.message.free_bytes
    if not cached or not reserved or requested is None:
        return None
    share = cached / reserved
    held = f"{format_bytes(cached)} of the {format_bytes(reserved)} that PyTorch holds are unused ({share:.0%})"
    if cached + (free or 0) < requested:
        if share < _CONTRIBUTES:
            return None
        lacking = format_bytes(requested - cached - (free or 0))
        return Cause(
            "fragmentation", 0.25, (held, f"but even in one piece with what is free they are {lacking} too little")
        )
    confidence = next(sure for least, sure in _STEPS if share >= least)
    if cached >= GIB and cached >= 4 * requested:
        confidence = min(0.9, confidence + 0.1)
    evidence = [held]
    if cached >= requested:
        evidence.append(f"and yet no free block holds {format_bytes(requested)}")
    else:
        confidence -= 0.1
        evidence.append(
            f"with the {format_bytes(free)} that are free they would hold {format_bytes(requested)}, in one piece"
        )
    evidence.append("PyTorch returns wholly unused segments before it fails: these pieces lie between live tensors")
    if case.free_was_enough:
        confidence *= 0.5
        evidence.append(f"but the driver had {format_bytes(free)} free, more than requested: see the other causes")
    if case.total_bytes is not None and reserved < _LITTLE * case.total_bytes and cached < GIB:
        confidence = min(confidence, _BESIDES)
        evidence.append(f"but PyTorch holds no more of {format_bytes(case.total_bytes)}")
    if is_on(case.settings, "expandable_segments"):
        confidence *= 0.6
        evidence.append("expandable segments are on, so pages pinned by small tensors or another stream hold it")
    return Cause("fragmentation", round(confidence, 2), tuple(evidence))
