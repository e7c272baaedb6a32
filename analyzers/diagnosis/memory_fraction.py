"""The log shows that the program was told to take a fraction of the device, or a number of bytes."""

from __future__ import annotations

from collections.abc import Sequence

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Cause
from vramscope.schema.units import MIB, format_bytes

# Up to this the fraction is meant to leave room for others; what programs take by themselves is above.
_SMALL = 0.5
_ROUNDING = 16 * MIB


def refine(case: Case, found: Sequence[Cause]) -> list[Cause]:
    """The causes behind the fraction where it is small; as they are elsewhere, and where the figures refute it."""
    causes = _absolute(case, list(found))
    fraction = case.number("memory_fraction")
    if fraction is None or case.memory != "gpu" or fraction > _SMALL or any(c.id == "process_limit" for c in causes):
        return causes
    held, total = _held(case), case.total_bytes
    if held is not None and total is not None and held > fraction * total + _ROUNDING:
        return causes  # another process's, or set too late
    evidence = [f"{case.word('memory_fraction_name')} is {fraction:g}: the program may take no more of the device"]
    if case.message.limit_bytes is not None:
        evidence.append(f"that is {format_bytes(case.message.limit_bytes)} by its own statistics")
    elif held is not None and total is not None:
        evidence.append(
            f"it holds {format_bytes(held)} of the {format_bytes(int(fraction * total))} that this leaves it"
        )
    surer = max([0.8, *(min(0.95, cause.confidence + 0.05) for cause in causes)])
    return [Cause("process_limit", surer, tuple(evidence)), *causes]


def _absolute(case: Case, causes: list[Cause]) -> list[Cause]:
    """The same for a limit in bytes that stands among the program's options."""
    limit, name = case.number("told_limit_bytes"), case.word("told_limit_name")
    if limit is None or case.memory != "gpu" or any(_decides(cause) for cause in causes):
        return causes
    if case.total_bytes is not None and abs(case.total_bytes - limit) <= _ROUNDING:
        shown = (f"{name} allows the program {format_bytes(int(limit))}, and that is all that the device shows it",)
        return [Cause("process_limit", max([0.8, *(cause.confidence for cause in causes)]), shown), *causes]
    # Limits of a container count what the driver counts, contexts too.
    held, requested = case.message.process_in_use_bytes or _held(case), case.message.requested_bytes
    said = f"{name} allows the program {format_bytes(int(limit))}"
    if requested is not None and held is not None:
        if held + requested + _ROUNDING < limit or held > limit + _ROUNDING:
            return causes
        figures = f"it holds {format_bytes(held)} and asks for {format_bytes(requested)} more"
    elif requested is not None:
        figures = f"it asks for {format_bytes(requested)} at once; cannot tell how much it holds"
    else:
        figures = "cannot tell how much it holds or asks for, because the message states no figures"
    surer = max([0.78, *(min(0.95, cause.confidence + 0.05) for cause in causes)])
    suspected = ("process_limit", None)
    return [Cause("process_limit", surer, (said, figures)), *(c for c in causes if (c.id, c.detail) != suspected)]


def _decides(cause: Cause) -> bool:
    """Whether a limit is known already, not only suspected, or what lies unused within it explains the failure."""
    return cause.id in ("process_limit", "fragmentation") and cause.confidence >= _SMALL


def _held(case: Case) -> int | None:
    message = case.message
    return case.reserved_bytes or message.reserved_bytes or message.allocated_bytes
