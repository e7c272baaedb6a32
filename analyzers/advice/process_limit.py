"""A higher limit for the process, or a look for the limit that is only suspected."""

from __future__ import annotations

import math

from vramscope.analyzers.case import Case
from vramscope.schema.allocator import format_settings
from vramscope.schema.oom import Advice, Cause
from vramscope.schema.units import format_bytes

_SETTING = "per_process_memory_fraction"
# So much a process may take by itself: all of the device.
_ALL = 1.0
_TGI = "text-generation-launcher --model-id MODEL --cuda-memory-fraction"


def advise(case: Case, cause: Cause) -> Advice | None:
    """A higher fraction where one is known to be set, a look for it elsewhere. None where the device itself could not
    hold what is needed, and for servers that have no such option."""
    if case.segment_reserve_bytes is not None:
        return _lift_reserve(case)
    lacks_option = case.server not in (None, "TGI")
    if lacks_option and _SETTING not in case.settings:
        return None
    needed = _needed(case)
    if needed is not None and needed > _ALL:
        return None
    in_force = _in_force(case)
    if in_force is None and case.format != "torch-cuda-2.12-preemptive":
        return None if case.server is not None or case.word("told_limit_name") is not None else _look()
    value = max(_available(case), needed or 0, in_force or 0)
    return Advice(
        id="process_limit",
        title="Raise this process's memory fraction",
        change=_change(case, f"{value:.2f}"),
        why="the limit was set by torch.cuda.set_per_process_memory_fraction or by a setting, often a framework's"
        + _reason(case, needed, in_force),
        expected=_expected(case, needed, value),
        cost="less for the other processes for whose sake it was set",
    )


def _change(case: Case, fraction: str) -> dict[str, object]:
    if _SETTING in case.settings:
        return {"env": {case.settings_variable: format_settings({**case.settings, _SETTING: fraction})}}
    if case.server == "TGI":
        return {"code": f"{_TGI} {fraction}"}
    return {"code": f"torch.cuda.set_per_process_memory_fraction({fraction})"}


def _look() -> Advice:
    """A fraction set without need would be the limit that is only suspected."""
    return Advice(
        id="process_limit",
        title="See whether a memory fraction is set for this process",
        change={
            "code": 'grep -rn "per_process_memory_fraction" .   # the job\'s code and its settings\n'
            "env | grep ALLOC_CONF"
        },
        why="memory was free and refused all the same, and the text states no limit: if one is set, raise it or take "
        "it out; if none is, something else is in the way, and setting one would only add a limit",
        expected="either the line that sets the limit, or certainty that there is none",
        cost="none",
    )


def _needed(case: Case) -> float | None:
    """The smallest fraction that lets the refused request through: a lower bound, the next request needs more."""
    reserved, requested, total = case.reserved_bytes, case.message.requested_bytes, case.total_bytes
    if reserved is None or requested is None or not total:
        return None
    return math.ceil((reserved + requested) / total * 100) / 100


def _in_force(case: Case) -> float | None:
    """The fraction that is known to be set; None where the text shows neither it nor the limit that follows from it."""
    try:
        return float(case.settings[_SETTING])
    except (KeyError, ValueError):
        pass
    if case.message.limit_bytes is not None:
        total = case.total_bytes
        return None if not total else min(_ALL, math.ceil(case.message.limit_bytes / total * 100) / 100)
    return case.number("memory_fraction")


def _available(case: Case) -> float:
    """The fraction that holds all that is free beside what the process has; the whole where that is not known."""
    reserved, free, total = case.reserved_bytes, case.message.free_bytes, case.total_bytes
    if reserved is None or free is None or not total:
        return _ALL
    return min(_ALL, math.floor((reserved + free) / total * 100) / 100)


def _reason(case: Case, needed: float | None, in_force: float | None) -> str:
    now = "" if in_force is None else f" (now {in_force:g})"
    if needed is None:
        return now
    held = format_bytes((case.reserved_bytes or 0) + (case.message.requested_bytes or 0))
    return f"{now}; what is held and the request need {held}, {needed:.2f} of the device, and the next request more"


def _expected(case: Case, needed: float | None, value: float) -> str:
    if needed is None or not case.total_bytes or value <= needed:
        return "the request fits, as far as the device has it free"
    return f"the process may hold {format_bytes(int(value * case.total_bytes))}: all that was free beside it"


def _lift_reserve(case: Case) -> Advice:
    kept = {key: value for key, value in case.settings.items() if not key.startswith("expandable_segments_reserve")}
    return Advice(
        id="expandable_segments_reserve",
        title="Let expandable segments span more",
        change={"env": {case.settings_variable: format_settings({**kept, "expandable_segments": "True"})}},
        why=f"expandable_segments_reserve holds a segment to {format_bytes(case.segment_reserve_bytes)}, and one "
        "tensor cannot lie in two; without it a segment spans more than the whole device",
        expected=f"a request of {format_bytes(case.message.requested_bytes)} fits into one segment",
        cost="address space, which is plentiful unless many streams each have segments of their own",
    )
