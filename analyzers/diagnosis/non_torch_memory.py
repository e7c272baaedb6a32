"""The failing process itself holds much outside PyTorch: NCCL, another framework, libraries, CUDA contexts."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.analyzers.diagnosis.contexts import a_context
from vramscope.schema.oom import Cause
from vramscope.schema.units import GIB, format_bytes

_LARGE = 2 * GIB
_SHARE, _HALF = 0.15, 0.5
# Seen to grow beside PyTorch, while the text does not say in which process.
_GREW = 0.72
# NCCL was seen to have much on the device, and something has.
_COMMUNICATORS = 0.75


def judge(case: Case) -> Cause | None:
    """A context takes 0.3 to 1 GiB, NCCL's buffers can take as much again; more than that is worth a look."""
    held, total, requested = case.breakdown.non_torch_bytes, case.total_bytes, case.message.requested_bytes
    if total is None or requested is None or requested > total:
        return None
    if held is None:
        return _untold(case, total, requested)
    if not _is_much(held, total) or held + (case.message.free_bytes or 0) < requested:
        return None
    growth, communicators = _growth(case), case.word("communicators")
    share = held / total
    confidence = 0.82 if growth else 0.8 if share >= 0.4 else 0.65 if share >= 0.25 else 0.45
    if communicators is not None:
        confidence = max(confidence, _COMMUNICATORS)
    return Cause(
        "non_torch_memory",
        min(confidence, 0.4) if case.free_was_enough else confidence,
        (
            f"this process holds {format_bytes(held)} outside PyTorch's allocator ({share:.0%} of the device)",
            f"{a_context(case.backend)} with its libraries takes 0.3 to 1 GiB",
            *growth,
            *((communicators[:160],) if communicators is not None else ()),
            "cannot tell which library, because the driver does not say",
        ),
    )


def _growth(case: Case) -> tuple[str, ...]:
    """What the log shows of the device's use while PyTorch's part stood still, as evidence; empty without it."""
    first, last, own = (case.number(f"outside_{name}_bytes") for name in ("first", "last", "torch"))
    if first is None or last is None or own is None:
        return ()
    shown = (case.word("outside_line") or "")[:160]
    said = (
        f"the log's own figures show the device's use grow from {format_bytes(int(first))} to "
        f"{format_bytes(int(last))}, while PyTorch held {format_bytes(int(own))} all the time: {shown}"
    )
    return (said,)


def _is_much(held: int, total: int) -> bool:
    """More than a context, on small devices as well."""
    return held >= max(_LARGE, _SHARE * total) or held >= _HALF * total


def _untold(case: Case, total: int, requested: int) -> Cause | None:
    outside = case.outside_bytes
    if case.message.other_processes or outside is None or not _is_much(outside, total):
        return None
    if outside + (case.message.free_bytes or 0) < requested:
        return None
    growth = _growth(case)
    return Cause(
        "non_torch_memory",
        _GREW if growth else 0.2,
        (
            f"{format_bytes(outside)} are used outside PyTorch",
            *growth,
            "cannot tell whether by this process's libraries or by other processes, because the text lists none",
        ),
    )
