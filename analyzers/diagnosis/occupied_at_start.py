"""A server found the device in use before it had taken anything itself."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Cause
from vramscope.schema.units import GIB, format_bytes

# A display, a driver's reserve and this server's own context take less.
_LEAST, _SHARE = 2 * GIB, 0.1
# So much of a device was taken where its own model would have fitted, which takes at most so much of it.
_MUCH, _FITS = 0.3, 0.95


def judge(case: Case) -> Cause | None:
    """None where no server tells what it found at its start, and where hardly anything was in use."""
    total, free = case.total_bytes, case.message.free_bytes
    if case.framework in ("llama.cpp", "Ollama"):
        return _before_loading(case)
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


def _before_loading(case: Case) -> Cause | None:
    """By what llama.cpp or Ollama printed to be free: an empty device would have had room for what was refused."""
    free, total, requested = (
        case.number("start_free_bytes"),
        case.number("start_of_bytes"),
        case.message.requested_bytes,
    )
    total = total or case.number("card_least_bytes")
    if free is None or not total or requested is None or case.memory != "gpu":
        return None
    if total - free < max(_LEAST, _MUCH * total) or not free < requested <= _FITS * total:
        return None
    return Cause(
        "other_processes",
        0.8,
        (
            f"{format_bytes(int(free))} were free before it loaded anything, on a card that has "
            f"{format_bytes(int(total))} or more, and {format_bytes(requested)} were needed at once: "
            f"{(case.word('start_line') or '')[:160]}",
            "cannot tell who held the rest: models that are still loaded, or another program",
        ),
    )
