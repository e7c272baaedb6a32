"""PaddlePaddle's figures: its "allocated" is everything that is not available, whoever holds it."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Cause
from vramscope.schema.units import GIB, MIB, format_bytes

_PART = 0.7
_LEAST_DEVICE = 1.5 * GIB


def judge(case: Case) -> tuple[Cause, ...]:
    """Two figures together are the device, or the limit where one is set."""
    message = case.message
    requested, free, held, limit = (
        message.requested_bytes,
        message.free_bytes,
        message.allocated_bytes,
        message.limit_bytes,
    )
    if requested is None:
        return (Cause("capacity", 0.4, ("cannot tell more, because the text ends before its figures",)),)
    what = f"{format_bytes(requested)} were requested, {format_bytes(free)} were available"
    if limit is not None:
        return (
            Cause(
                "process_limit", 0.9, (what, f"FLAGS_gpu_memory_limit_mb holds this process to {format_bytes(limit)}")
            ),
            Cause("capacity", 0.3, (what,)),
        )
    is_of_device = free is not None and held is not None and free + held >= _LEAST_DEVICE
    if free is not None and held is not None and is_of_device and requested > free + held + MIB:
        total = format_bytes(free + held)
        return (Cause("oversized_request", 0.95, (what, f"the whole device has {total}: it can never fit")),)
    whose = "cannot tell whose they are, because Paddle counts everything on the device, other processes too"
    if free is not None and free >= requested:
        return (
            Cause("fragmentation", 0.4, (what, "enough, but not in one piece, or taken between the two calls")),
            Cause("unknown", 0.35, ("cannot tell why, because the driver gives no reason",)),
        )
    if held is None:
        return (
            Cause("capacity", 0.5, (what, "cannot tell who holds the rest, because this release does not print it")),
            Cause("other_processes", 0.35, ("another process on the same GPU would look the same",)),
        )
    device = case.number("told_size_bytes") or case.number("card_least_bytes")
    if free is not None and held + free < _LEAST_DEVICE:
        said = (
            f"{format_bytes(held)} in use and {format_bytes(free)} free are less than any device has that Paddle runs "
            "on: the rest is in other hands"
        )
        return (Cause("other_processes", 0.75, (what, said)), Cause("capacity", 0.3, (what,)))
    if device is not None and free is not None and held + free < _PART * device:
        said = (
            f"{format_bytes(held)} in use and {format_bytes(free)} free are far less than the device's "
            f"{format_bytes(int(device))}, which stands beside the message: the rest is in other hands"
        )
        return (Cause("other_processes", 0.75, (what, said)), Cause("capacity", 0.3, (what,)))
    return (
        Cause("capacity", 0.55, (what, f"{format_bytes(held)} were in use", whose)),
        Cause("other_processes", 0.35, ("another process on the same GPU would look the same",)),
    )
