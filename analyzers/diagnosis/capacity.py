"""What the program keeps alive, and asks for, is more than the device has."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.analyzers.settings import is_on
from vramscope.schema.oom import Cause
from vramscope.schema.units import GIB, format_bytes

_FULL, _HALF = 0.6, 0.3
# What a CUDA context with its libraries takes at most, as a rule.
_CONTEXT = GIB


def judge(case: Case) -> Cause | None:
    """The message cannot say what is alive (weights, activations, optimizer state), only how much."""
    message, allocated = case.message, case.breakdown.allocated_bytes
    requested, total, missing = message.requested_bytes, case.total_bytes, case.missing_bytes
    if allocated is None or requested is None or total is None or requested > total:
        return None
    share = allocated / total
    if share < _HALF and not (missing and allocated + requested > total):
        return None
    evidence = [f"the program's live tensors take {format_bytes(allocated)} of {format_bytes(total)} ({share:.0%})"]
    if missing is None or case.free_is_wrong:
        confidence = 0.5 if share >= _FULL else 0.3
        evidence.append(
            "cannot tell how much was free, because the driver calls all of the device free"
            if case.free_is_wrong
            else "cannot tell how much is held unused, because the text does not say"
        )
    elif missing:
        confidence = 0.85 if share >= _FULL else 0.6
        evidence.append(
            f"free and cached memory together ({format_bytes(case.reachable_bytes)}) are {format_bytes(missing)} "
            f"less than the {format_bytes(requested)} requested"
        )
    else:
        confidence = _when_rearranging_would_do(case)
        evidence.append(
            f"only {format_bytes(case.breakdown.cached_bytes)} are held unused: "
            "the next request of this size would not fit either"
            if confidence >= 0.4
            else f"{format_bytes(case.breakdown.cached_bytes)} are held unused, which comes first"
        )
    if case.free_was_enough:
        confidence = min(confidence, 0.2)
    # A part that others hold is a part that the device would have had.
    # So is what this process's own libraries hold.
    if any(part is not None and part / total >= 0.25 for part in _outside(case)):
        confidence -= 0.3
    elif case.number("outside_last_bytes") is not None or _has_large_communicators(case, total):
        confidence = min(confidence, 0.6)  # what was seen to grow is not the program's tensors
    pools, reserved = case.breakdown.private_pool_free_bytes, case.reserved_bytes
    if pools and reserved and pools / reserved >= 0.05:
        confidence -= 0.3
    evidence.append("cannot tell what the live tensors are, because the text has sizes and no stack")
    return Cause("capacity", round(max(confidence, 0.0), 2), tuple(evidence))


def _has_large_communicators(case: Case, total: int) -> bool:
    return case.word("communicators") is not None and (case.breakdown.non_torch_bytes or 0) >= 0.15 * total


def _outside(case: Case) -> tuple[int | None, ...]:
    libraries = case.breakdown.non_torch_bytes
    # A context is nobody's fault, however small the device.
    return case.breakdown.other_processes_bytes, None if libraries is None or libraries <= _CONTEXT else libraries


def _when_rearranging_would_do(case: Case) -> float:
    share = (case.breakdown.cached_bytes or 0) / (case.reserved_bytes or 1)
    if is_on(case.settings, "expandable_segments"):
        # They have rearranged already what can be.
        return 0.7 if share < 0.10 else 0.5 if share < 0.20 else 0.3
    return 0.7 if share < 0.055 else 0.45 if share < 0.10 else 0.2
