"""Programs that ask the driver for their own arrays: the request, and at times what the driver had left."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.analyzers.diagnosis import arena, inference_runtime
from vramscope.schema.oom import Cause
from vramscope.schema.units import format_bytes


def judge(case: Case) -> tuple[Cause, ...]:
    """By the driver's figures where the text has them, else by the request."""
    requested, total, free = case.message.requested_bytes, case.message.total_bytes, case.message.free_bytes
    if requested is not None and total is not None and free is not None:
        return arena.by_driver(requested, total, free)
    allocated = case.message.allocated_bytes
    if requested is not None and total is not None and allocated is not None and requested + allocated > total:
        return _beside_own(requested, allocated, total)
    block = case.number("largest_free_block_bytes")
    if requested is not None and free is not None and block is not None:
        return _in_pool(requested, free, int(block))
    if requested is not None and free is not None:
        return _beside_free(requested, free)
    return inference_runtime.judge(case)


def _beside_own(requested: int, allocated: int, total: int) -> tuple[Cause, ...]:
    """By what the program itself held already of what it may have."""
    held = format_bytes(allocated)
    what = f"{format_bytes(requested)} were requested beside {held} of its own; {format_bytes(total)} are available"
    if requested > total:
        return (Cause("oversized_request", 0.93, (what, "it can never fit")),)
    return (Cause("capacity", 0.8, (what, f"that is {format_bytes(requested + allocated - total)} too much")),)


def _in_pool(requested: int, free: int, block: int) -> tuple[Cause, ...]:
    """By what the program's own pool had free, and in how large pieces."""
    what = (
        f"{format_bytes(requested)} were requested; of the program's own pool {format_bytes(free)} were free, the "
        f"largest piece {format_bytes(block)}"
    )
    if requested <= free:
        return (
            Cause("fragmentation", 0.88, (what, "enough, but not in one piece")),
            Cause("capacity", 0.2, (what,)),
        )
    lacking = f"that is {format_bytes(requested - free)} too little, however it were arranged"
    sharing = "cannot tell whether others hold a part of the GPU: the pool has what was free when the program started"
    return (Cause("capacity", 0.75, (what, lacking)), Cause("other_processes", 0.2, (sharing,)))


def _beside_free(requested: int, free: int) -> tuple[Cause, ...]:
    what = f"{format_bytes(requested)} were requested, and {format_bytes(free)} were free"
    if requested <= free:
        said = "enough, but not in one piece, or not for this process"
        return (Cause("fragmentation", 0.5, (what, said)),)
    unlisted = "cannot tell who holds the rest, because the text states neither the device's size nor its holders"
    return (
        Cause("capacity", 0.6, (what, f"that is {format_bytes(requested - free)} too little")),
        Cause("other_processes", 0.25, (unlisted,)),
    )
