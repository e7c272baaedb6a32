"""All causes asked, the likely ones first."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.analyzers.diagnosis import (
    capacity,
    fragmentation,
    non_torch_memory,
    other_processes,
    oversized_request,
    private_pools,
    process_limit,
    unknown,
)
from vramscope.schema.oom import Cause

# Of two equally likely causes the one that is easier to check or to mend stands first.
_JUDGES = (
    oversized_request.judge,
    process_limit.judge,
    private_pools.judge,
    other_processes.judge,
    fragmentation.judge,
    non_torch_memory.judge,
    capacity.judge,
)


# What is less likely than this is said of nearly every message, and tells nothing.
_WORTH_SAYING = 0.15


def diagnose(case: Case) -> tuple[Cause, ...]:
    """The causes that the figures allow, most likely first; never empty: at least what is unknown is said."""
    judged = [judge(case) for judge in _JUDGES]
    found = [cause for cause in judged if cause is not None and cause.confidence >= _WORTH_SAYING]
    rest = unknown.judge(case, found)
    if rest is not None:
        found.append(rest)
    return tuple(sorted(found, key=lambda cause: -cause.confidence))
