"""Apple's GPUs, which share the machine's memory: PyTorch stops at a share of it that can be moved."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.analyzers.diagnosis.stage import judge_large_tensor
from vramscope.schema.oom import Cause
from vramscope.schema.units import format_bytes

_ROUNDING = 0.02
_RATIO = "PYTORCH_MPS_HIGH_WATERMARK_RATIO"


def judge(case: Case) -> tuple[Cause, ...]:
    """Who holds the share: PyTorch itself, or the process's other Metal allocations."""
    message, other = case.message, case.number("other_allocations_bytes")
    held, limit, requested = message.allocated_bytes, message.limit_bytes, message.requested_bytes
    if case.word("refusal") == "buffer size":
        asked = f"{format_bytes(requested)} in one tensor, and Metal makes no buffer of that size on this machine"
        return (Cause("oversized_request", 0.9, (asked, "the limit is one buffer's: what is free does not matter")),)
    if not limit or held is None:
        return (Cause("unknown", 0.5, ("cannot tell, because the text is cut off before the limit",)),)
    outside = int(other or 0)
    said = (
        f"of {format_bytes(limit)} that PyTorch may use, its tensors and cache take {format_bytes(held)} "
        f"({held / limit:.0%}) and the process's other Metal allocations {format_bytes(outside)} "
        f"({outside / limit:.0%})"
    )
    if requested is not None and requested > limit:
        never = f"{format_bytes(requested)} at once, and {format_bytes(limit)} are all that may be used"
        return (Cause("oversized_request", 0.9, (never, said)),)
    causes = []
    if requested is not None:
        sum_ = held + outside + requested
        beyond = sum_ - limit
        if beyond < -_ROUNDING * limit:
            untold = f"with the {format_bytes(requested)} requested they come to {format_bytes(sum_)}, below the limit"
            return (Cause("unknown", 0.5, (said, f"{untold}: cannot tell why it was refused")),)
        missing = f"{format_bytes(requested)} more is {format_bytes(max(0, beyond))} too much"
    else:
        missing = "cannot tell how much was asked for, because the text is cut off"
    shared = "the machine's memory is shared: what other programs use is missing here too"
    if outside > held:
        causes.append(
            Cause(
                "non_torch_memory",
                0.6,
                (said, missing, "cannot tell what they are: Metal buffers of this process outside PyTorch"),
            )
        )
        causes.append(Cause("capacity", 0.4, (said, shared)))
    else:
        causes.append(Cause("capacity", 0.65, (said, missing, shared)))
    # A smaller tensor has only come last, and where others hold most it is none of the many.
    large = judge_large_tensor(case, limit)
    if large is not None and outside <= held:
        causes.append(large)
    ratio = case.number("memory_fraction")
    told = case.word("memory_fraction_name") == _RATIO and ratio is not None and 0 < ratio < 1
    causes.append(
        Cause(
            "process_limit",
            0.66 if told else 0.4,
            (f"{_RATIO} is {ratio:g}: less than the system recommends, by the text's own line",)
            if told
            else ("the limit is PyTorch's own (PYTORCH_MPS_HIGH_WATERMARK_RATIO), above what the system recommends",),
            "watermark",
        )
    )
    return tuple(causes)
