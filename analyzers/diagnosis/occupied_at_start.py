"""A server found the device in use before it had taken anything itself."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Cause
from vramscope.schema.units import GIB, format_bytes

# A display, a driver's reserve and this server's own context take less.
_LEAST, _SHARE = 2 * GIB, 0.1


def judge(case: Case) -> Cause | None:
    """None for anything but vLLM's check at its start, and where hardly anything was in use."""
    total, free = case.total_bytes, case.message.free_bytes
    if case.format != "vllm-free-memory-startup" or total is None or free is None:
        return None
    used = total - free
    if used < max(_LEAST, _SHARE * total):
        return None
    return Cause(
        "other_processes",
        0.85 if used >= 0.25 * total else 0.75,
        (
            f"{format_bytes(used)} of {format_bytes(total)} were in use before vLLM had loaded anything",
            "cannot tell by whom, because the text lists no processes: a server that was not ended, or another job",
        ),
    )
