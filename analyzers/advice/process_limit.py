"""A higher limit for the process."""

from __future__ import annotations

import math

from vramscope.analyzers.case import Case
from vramscope.analyzers.settings import format_settings
from vramscope.schema.oom import Advice, Cause
from vramscope.schema.units import format_bytes


def advise(case: Case, cause: Cause) -> Advice | None:
    """None where the device itself could not hold what is needed."""
    if case.segment_reserve_bytes is not None:
        return _lift_reserve(case)
    reserved, requested, total = case.reserved_bytes, case.message.requested_bytes, case.total_bytes
    needed: float | None = None
    if reserved is not None and requested is not None and total:
        needed = math.ceil((reserved + requested) / total * 100) / 100
        if needed > 1:
            return None
    fraction = f"{needed:.2f}" if needed is not None else "1.0"
    if "per_process_memory_fraction" in case.settings:
        settings = {**case.settings, "per_process_memory_fraction": fraction}
        change: dict[str, object] = {"env": {case.settings_variable: format_settings(settings)}}
    else:
        change = {"code": f"torch.cuda.set_per_process_memory_fraction({fraction})"}
    why = "the limit was set by torch.cuda.set_per_process_memory_fraction or by a setting, often a framework's"
    if needed is not None:
        why += (
            f"; what is held and the request need {format_bytes((reserved or 0) + (requested or 0))}, {fraction} of it"
        )
    return Advice(
        id="process_limit",
        title="Raise this process's memory fraction",
        change=change,
        why=why,
        expected="the request fits, as far as the device has it free",
        cost="less for the other processes for whose sake it was set",
    )


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
