"""Which levers move which cause, and in what order to try them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from vramscope.analyzers.advice import (
    batch_size,
    device_map,
    expandable_segments,
    gradient_checkpointing,
    max_split_size,
    observe,
    other_device,
    other_frameworks,
    other_processes,
    private_pools,
    process_limit,
    smaller_dtype,
    split_request,
    steady_shapes,
    upgrade_torch,
)
from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause

Lever = Callable[[Case, Cause], Advice | None]

# What costs least stands first: a setting, then another place, then a change to the program.
LEVERS: dict[str, tuple[Lever, ...]] = {
    "fragmentation": (
        expandable_segments.advise,
        max_split_size.advise,
        upgrade_torch.advise,
        steady_shapes.advise,
        batch_size.advise,
    ),
    "capacity": (
        batch_size.advise,
        gradient_checkpointing.advise,
        smaller_dtype.advise,
        device_map.advise,
    ),
    "oversized_request": (split_request.advise, batch_size.advise),
    "other_processes": (other_processes.advise, other_device.advise),
    "process_limit": (process_limit.advise,),
    "private_pools": (private_pools.advise,),
    "non_torch_memory": (other_frameworks.advise,),
    "unknown": (observe.advise,),
}
_LIKELY = 0.35
_MOST = 6


def advise(case: Case, causes: Sequence[Cause]) -> tuple[Advice, ...]:
    """The levers of the first cause, then of the other likely ones; each once, six at most."""
    chosen: dict[str, Advice] = {}
    for rank, cause in enumerate(causes):
        if rank and cause.confidence < _LIKELY:
            continue
        for lever in LEVERS.get(cause.id, ()):
            advice = lever(case, cause)
            if advice is not None:
                chosen.setdefault(advice.id, advice)
    return tuple(chosen.values())[:_MOST]
