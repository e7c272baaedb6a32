"""The log shows that the program was told to take a fraction of the device."""

from __future__ import annotations

from collections.abc import Sequence

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Cause
from vramscope.schema.units import format_bytes

# Up to this the fraction is meant to leave room for others; what programs take by themselves is above.
_SMALL = 0.5


def refine(case: Case, found: Sequence[Cause]) -> list[Cause]:
    """The causes behind the fraction where it is small; as they are elsewhere."""
    causes = list(found)
    fraction = case.number("memory_fraction")
    if fraction is None or case.memory != "gpu" or fraction > _SMALL or any(c.id == "process_limit" for c in causes):
        return causes
    evidence = [f"{case.word('memory_fraction_name')} is {fraction:g}: the program may take no more of the device"]
    if case.message.limit_bytes is not None:
        evidence.append(f"that is {format_bytes(case.message.limit_bytes)} by its own statistics")
    surer = max([0.8, *(min(0.95, cause.confidence + 0.05) for cause in causes)])
    return [Cause("process_limit", surer, tuple(evidence)), *causes]
