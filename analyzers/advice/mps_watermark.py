"""The share of the machine's memory at which PyTorch stops on Apple's GPUs."""

from __future__ import annotations

import math

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause
from vramscope.schema.units import format_bytes

_VARIABLE = "PYTORCH_MPS_HIGH_WATERMARK_RATIO"
# PyTorch's default, times what the system recommends; it takes at most 2.
_DEFAULT, _MOST = 1.7, 2.0


def advise(case: Case, cause: Cause) -> Advice | None:
    """A bound that is just high enough where there is one, rather than none as the message advises."""
    if not case.format.startswith("torch-mps"):
        return None
    message = case.message
    held, limit, requested = message.allocated_bytes, message.limit_bytes, message.requested_bytes
    ratio: float | None = None
    if held is not None and limit and requested is not None:
        needed = held + int(case.number("other_allocations_bytes") or 0) + requested
        ratio = math.ceil(_DEFAULT * needed / limit * 100) / 100 + 0.01
    bounded = ratio is not None and _DEFAULT < ratio <= _MOST
    setting = f"{ratio:.2f}" if bounded else "0.0"
    expected = (
        f"the limit rises from {format_bytes(limit)} just so far that the request fits, if nothing else has set the "
        f"ratio"
        if bounded
        else "no limit: the machine swaps, and may come to a standstill"
    )
    return Advice(
        id="mps_watermark",
        title="Raise the limit, with care" if bounded else "Lift the limit, as a last resort",
        change={"env": {_VARIABLE: setting}},
        why=f"the limit is {_DEFAULT} times what the system recommends unless {_VARIABLE} says otherwise (up to "
        f"{_MOST}; "
        "0.0 takes it away); the memory is the machine's own",
        expected=expected,
        cost="memory pressure for everything else: swapping, and in the worst case a frozen system; save your work "
        "first",
    )


def advise_cache(case: Case, cause: Cause) -> Advice | None:
    """Less memory in use, which is what helps."""
    if not case.format.startswith("torch-mps"):
        return None
    other = case.number("other_allocations_bytes")
    return Advice(
        id="mps_cache",
        title="Give back what is cached, and close what else uses the memory",
        change={"code": "import gc, torch\ngc.collect()\ntorch.mps.empty_cache()  # between models, or between stages"},
        why="PyTorch's figure includes its cache; "
        + (
            f"{format_bytes(int(other))} are other Metal buffers of this process: another framework, compiled graphs"
            if other
            else "programs beside it share the memory"
        ),
        expected="what no tensor uses becomes free",
        cost="the next allocations are slower",
    )
