"""A size from which blocks are never split, so that large blocks stay whole for large requests."""

from __future__ import annotations

from vramscope.analyzers.advice import expandable_segments
from vramscope.analyzers.case import Case
from vramscope.analyzers.settings import is_on
from vramscope.schema.allocator import format_settings
from vramscope.schema.oom import Advice, Cause
from vramscope.schema.units import MIB, format_bytes

# The allocator takes values above 20 (its segment for small requests) only.
_SMALLEST, _LARGEST = 32, 512


def choose_mib(requested_bytes: int) -> int | None:
    """The largest power of two up to half of the request, 512 at most; None for a request too small to protect.

    It must lie below the sizes that it protects: the request, and those somewhat smaller that share its life. A lower
    value would protect more and reuse less, since every protected block fits only requests of nearly its own size.
    """
    mib = requested_bytes // MIB
    if mib < _SMALLEST:
        return None
    return max(_SMALLEST, min(_LARGEST, 1 << ((mib // 2).bit_length() - 1)))


def advise(case: Case, cause: Cause) -> Advice | None:
    """None where expandable segments are there to do better, since the two must not be combined."""
    requested = case.message.requested_bytes
    if expandable_segments.applies(case) or is_on(case.settings, "expandable_segments"):
        return None
    if case.backend not in ("cuda", "hip") or case.settings.get("backend") == "cudaMallocAsync" or requested is None:
        return None
    chosen = choose_mib(requested)
    present = case.settings.get("max_split_size_mb", "")
    if chosen is None or (present.isdigit() and int(present) <= chosen):
        return None
    withheld = expandable_segments.withheld(case)
    instead = "" if withheld is None else f". {withheld[0].upper()}{withheld[1:]}"
    needs = "" if case.versions.certainly_from((1, 10)) else ". Needs PyTorch 1.10: earlier releases ignore it"
    return Advice(
        id="max_split_size",
        title="Keep large blocks whole",
        change={"env": {case.settings_variable: format_settings({**case.settings, "max_split_size_mb": str(chosen)})}},
        why=f"blocks of {chosen} MiB and more are no longer split for smaller tensors, and go back to the driver when "
        f"a large request finds none. {_reason(chosen, requested)}{needs}{instead}",
        expected=_expected(case),
        cost="some speed where sizes vary: large blocks are returned and fetched again, and each time the GPU waits",
    )


def _reason(chosen: int, requested_bytes: int) -> str:
    requested = format_bytes(requested_bytes)
    if chosen == _SMALLEST:
        return f"{chosen} lies below the {requested} requested and above 20, the least that is allowed"
    if chosen == _LARGEST:
        return f"{chosen} lies below the {requested} requested; a higher value would keep fewer blocks whole"
    return f"{chosen} is the largest power of two up to half of the {requested} requested, so those sizes stay whole"


def _expected(case: Case) -> str:
    cached = case.breakdown.cached_bytes
    if cached is None:
        return "large blocks stay whole; how much that gives the text does not tell"
    return f"of the {format_bytes(cached)} held unused, the part that came from split large blocks becomes usable"
