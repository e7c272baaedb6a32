"""PaddlePaddle: its flags, its batch."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause
from vramscope.schema.units import MIB, format_bytes


def raise_limit(case: Case, cause: Cause) -> Advice | None:
    """The limit that would have sufficed for this request."""
    limit, requested, free = case.message.limit_bytes, case.message.requested_bytes, case.message.free_bytes
    if limit is None or requested is None:
        return None
    needed = limit + max(0, requested - (free or 0))
    return Advice(
        id="paddle_memory_limit",
        title="Raise this process's limit",
        change={"env": {"FLAGS_gpu_memory_limit_mb": str(-(-needed // MIB))}},
        why=f"FLAGS_gpu_memory_limit_mb is {limit // MIB}; the request of {format_bytes(requested)} needs "
        f"{format_bytes(needed)}. 0 takes the limit away",
        expected="this request fits, as far as the device has it free",
        cost="less for the processes for whose sake it was set",
    )


def auto_growth(case: Case, cause: Cause) -> Advice | None:
    """The allocator that takes what is needed; the default of 2.x."""
    return Advice(
        id="paddle_auto_growth",
        title="Let Paddle take memory as it needs it",
        change={"env": {"FLAGS_allocator_strategy": "auto_growth"}},
        why="the older strategy, naive_best_fit, takes a share of the GPU in advance "
        "(FLAGS_fraction_of_gpu_memory_to_use) and fails where another process has it",
        expected="it starts with what is free",
        cost="none in release 2.0 or later, where it is the default",
    )


def smaller_batch(case: Case, cause: Cause) -> Advice | None:
    """Fewer samples, or shorter ones."""
    requested, free = case.message.requested_bytes, case.message.free_bytes
    lacking = (
        f"; {format_bytes(requested - free)} were lacking for this request"
        if requested is not None and free is not None and requested > free
        else ""
    )
    return Advice(
        id="paddle_batch",
        title="Halve the batch",
        change={"code": "batch_size //= 2   # Train.loader.batch_size_per_card in PaddleOCR and PaddleSeg"},
        why=f"activations grow with the batch{lacking}",
        expected="activations halve; weights and optimizer state stay",
        cost="more steps for the same samples",
    )


def recompute(case: Case, cause: Cause) -> Advice | None:
    """Activations computed again."""
    return Advice(
        id="paddle_recompute",
        title="Recompute activations instead of keeping them, in 16 bits",
        change={
            "code": "paddle.distributed.fleet.utils.recompute(block, x)\n"
            "with paddle.amp.auto_cast(dtype='bfloat16'): ..."
        },
        why="in training, activations are often the largest part",
        expected="of each block only the input is kept, at half the size",
        cost="about a third more computing",
    )


def split_tensor(case: Case, cause: Cause) -> Advice | None:
    """One tensor that no device holds is a mistaken shape."""
    return Advice(
        id="paddle_split",
        title="Look for the shape that is larger than meant",
        change={"code": "print(x.shape)   # before the call that the traceback ends with"},
        why=f"one request of {format_bytes(case.message.requested_bytes)} is more than the whole device: an image that "
        "was not resized, a sequence that was not cut, a label used as a size",
        expected="the request shrinks to what was meant",
        cost="none",
    )


LEVERS = {
    "process_limit": (raise_limit, smaller_batch),
    "capacity": (smaller_batch, recompute, auto_growth),
    "oversized_request": (split_tensor, smaller_batch),
    "other_processes": (auto_growth,),
    "fragmentation": (auto_growth, smaller_batch),
    "unknown": (smaller_batch,),
}
