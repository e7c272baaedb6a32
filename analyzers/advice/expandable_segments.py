"""Segments that grow and shrink by pages, so that cached memory is no longer bound to the shape it once had."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.analyzers.settings import is_on
from vramscope.schema.allocator import format_settings
from vramscope.schema.oom import Advice, Cause
from vramscope.schema.units import format_bytes

SINCE = (2, 1)


def applies(case: Case) -> bool:
    """Whether the job's release and back end have them, nothing forbids them, and they are not on. ROCm's builds mostly
    ignore the setting."""
    return (
        case.backend in ("cuda", "npu")
        and not case.versions.certainly_before(SINCE)
        and not is_on(case.settings, "expandable_segments")
        and withheld(case) is None
    )


def withheld(case: Case) -> str | None:
    """Why the job cannot have them although its release does; None where nothing in the text speaks against them."""
    if case.word("expandable_segments") == "unsupported":
        return "expandable segments are not advised: PyTorch says in this log that the platform lacks them"
    if case.word("system") == "Windows":
        return "expandable segments are not advised: the paths are those of Windows, where PyTorch lacks them"
    if case.number("sleep_mode") or case.format == "vllm-cumem":
        return "expandable segments are not advised: they do not go with vLLM's sleep mode, which is on here"
    return None


def advise(case: Case, cause: Cause) -> Advice | None:
    """A setting that keeps the others, as far as they go together; None where ``applies`` says no."""
    if not applies(case):
        return None
    # Together with max_split_size_mb they let the reserved memory grow without bound, and before 2.5 they crash;
    # another backend ignores them.
    kept = {key: value for key, value in case.settings.items() if key not in ("max_split_size_mb", "backend")}
    dropped = [key for key in case.settings if key in ("max_split_size_mb", "backend")]
    why = "memory that is cached in pieces is unmapped and mapped again as one block"
    if dropped:
        why += f"; without {' and '.join(dropped)}, which does not go with it"
    if not case.versions.certainly_from(SINCE):
        why += "; needs PyTorch 2.1 or later"
    if case.format == "torch-cuda-2.11-no-tail":
        why += "; the text has no hint, so check first that it is not set already"
    return Advice(
        id="expandable_segments",
        title="Turn on expandable segments",
        change={"env": {case.settings_variable: format_settings({**kept, "expandable_segments": "True"})}},
        why=why,
        expected=_expected(case),
        cost="little: a setting, no change to the code; it does not go with sharing CUDA tensors between processes "
        "in older releases, nor with vLLM's sleep mode",
    )


def _expected(case: Case) -> str:
    requested, reachable, cached = case.message.requested_bytes, case.reachable_bytes, case.breakdown.cached_bytes
    if requested is None or reachable is None or cached is None:
        return "cached memory becomes usable for requests of any size"
    if reachable < requested:
        return f"up to {format_bytes(cached)} become usable, {format_bytes(requested - reachable)} too little alone"
    return (
        f"up to {format_bytes(cached)} become usable: with what is free, {format_bytes(reachable)} for a request of "
        f"{format_bytes(requested)}"
    )
