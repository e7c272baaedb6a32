"""PyTorch on the driver's own pool (cudaMallocAsync), which tells what is allocated and not what it caches."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.analyzers.diagnosis import serving_config
from vramscope.schema.oom import Cause
from vramscope.schema.units import GIB, format_bytes

_ROUNDING = 16 * 1024 * 1024
# A context and its libraries lie outside in any case.
_CONTEXT = GIB
_AT_STAGE = 0.55


def judge(case: Case) -> tuple[Cause, ...]:
    """The limit first, then the device, then who else is on it."""
    message, total = case.message, case.total_bytes
    requested, held, free, limit = (
        message.requested_bytes,
        message.allocated_bytes,
        message.free_bytes,
        message.limit_bytes,
    )
    if held is None or requested is None:
        untold = (
            "cannot tell, because only the first line of the message is here: the lines behind it state what is "
            "allocated, requested and free"
        )
        shown = case.word("stage_evidence")
        if shown is None:
            return (Cause("unknown", 0.5, (untold,)),)
        said = f"it failed at {shown}: more was asked for there than was left"
        return (Cause("capacity", _AT_STAGE, (said, untold)), Cause("unknown", 0.5, (untold,)))
    if limit is not None and held + requested + _ROUNDING >= limit and (total is None or limit < total):
        said = (
            f"this process may hold {format_bytes(limit)}; it holds {format_bytes(held)} and asks for "
            f"{format_bytes(requested)}"
        )
        return (Cause("process_limit", 0.9, (said, f"the driver has {format_bytes(free)} free")),)
    if total is None:
        return (Cause("unknown", 0.5, ("cannot tell, because the text does not say how large the device is",)),)
    if requested > total:
        said = f"{format_bytes(requested)} at once on a device of {format_bytes(total)}: it can never fit"
        return (Cause("oversized_request", 0.97, (said,)),)
    causes: list[Cause] = []
    share = held / total
    said = f"the program's live tensors take {format_bytes(held)} of {format_bytes(total)} ({share:.0%})"
    if held > total:
        moved = "that is more than the device has: the driver has moved some to system memory (Windows and WSL do)"
        causes.append(Cause("capacity", 0.85, (said, moved)))
        return tuple(causes)
    if free is not None and free < requested:
        rest = total - free - held
        cached = (
            f"{format_bytes(rest)} are neither live tensors nor free: the driver's pool, the context, other processes"
        )
        if rest > max(2 * _CONTEXT, 0.25 * total) and rest > held:
            untold = "cannot tell which, because the text lists no processes"
            causes.append(Cause("other_processes", 0.5, (cached, untold)))
            causes.append(Cause("capacity", 0.35, (said,)))
        else:
            budget = serving_config.judge(case)
            causes += () if budget is None else (budget,)
            confidence = 0.75 if share >= 0.6 and budget is None else 0.5
            causes.append(Cause("capacity", confidence, (said, cached)))
    elif share + requested / total >= 0.9:
        causes.append(Cause("capacity", 0.5, (said, f"{format_bytes(requested)} more would fill it")))
    else:
        known = "the driver" if free is None else f"the driver had {format_bytes(free)} free and"
        causes.append(Cause("unknown", 0.5, (said, f"{known} refused {format_bytes(requested)}: cannot tell why")))
    return tuple(causes)
