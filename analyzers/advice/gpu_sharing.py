"""Layers that share a GPU between containers: a larger part of it, or a count that is right again."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause
from vramscope.schema.units import MIB, format_bytes

# What a program's next requests need beside the one that was refused.
_SPARE = 1.1
# Of the limits that a text may tell, those of such a layer.
_NAMES = ("HAMI-core", "4pdvGPU", "softmig", "nvidia.com/gpumem", "volcano.sh/vgpu-memory", "CUDA_DEVICE_MEMORY_LIMIT")


def advise(case: Case, cause: Cause) -> Advice | None:
    """The part that the refused request needs, and some more; None where the count is wrong, or not known."""
    held, limit = _would_hold(case), case.message.limit_bytes or case.number("told_limit_bytes")
    if held is None or limit is None or held <= limit:
        return None
    mib = -(-int(held * _SPARE) // MIB)
    return Advice(
        id="gpu_share",
        title="Give the container a larger part of the GPU",
        change={
            "code": f"resources:\n  limits:\n    nvidia.com/gpumem: {mib}      # MiB; with Volcano "
            f"volcano.sh/vgpu-memory: {mib}\n# without Kubernetes: export CUDA_DEVICE_MEMORY_LIMIT={mib}m"
        },
        why=f"{format_bytes(int(held))} would be held with the refused request, contexts and libraries counted, and "
        f"{format_bytes(int(limit))} are allowed",
        expected="the request fits, as far as the GPU itself has it; the next ones may need more",
        cost="fewer containers on the same GPU",
    )


def _would_hold(case: Case) -> float | None:
    """By the layer's own count, or by the driver's where the text names such a limit."""
    if case.framework == "HAMi":
        return case.number("would_hold_bytes")
    in_use, requested = case.message.process_in_use_bytes, case.message.requested_bytes
    is_shared = (case.word("told_limit_name") or "").startswith(_NAMES)
    return in_use + requested if is_shared and in_use is not None and requested is not None else None


def advise_recount(case: Case, cause: Cause) -> Advice | None:
    """Where the layer's own count is impossible."""
    if case.number("would_hold_bytes") is not None:
        return None
    return Advice(
        id="gpu_share_recount",
        title="Restart the container, so that HAMi counts anew",
        change={
            "code": "kubectl delete pod POD   # its controller starts another, with a count of its own\n"
            "# to see whether the count alone is in the way: CUDA_DISABLE_CONTROL=true (lifts every limit)"
        },
        why="the count wraps round below zero when memory is given back twice, or by another way than it was taken",
        expected="what fits into the container's part is granted again; newer releases of HAMi mended several such "
        "faults",
        cost="the job starts anew",
    )
