"""What the document shows beside what the figures say: which of them comes first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from vramscope.analyzers.case import Case
from vramscope.analyzers.diagnosis.inside import (
    activations,
    exception_holds_tensors,
    free_blocks,
    gradients,
    gradients_enabled,
    kept_tensors,
    kv_cache,
    large_tensor,
    model_weights,
    optimizer_state,
    previous_allocation,
    retained_graph,
)
from vramscope.analyzers.diagnosis.inside.weights import balance, share
from vramscope.analyzers.evidence.inside import Inside
from vramscope.schema.oom import Cause

_LEAKS = (
    retained_graph.judge,
    gradients_enabled.judge,
    exception_holds_tensors.judge,
    previous_allocation.judge,
    kept_tensors.judge,
)
_USES = (
    kv_cache.judge,
    optimizer_state.judge,
    model_weights.judge,
    gradients.judge,
    activations.judge,
)
_KNOWN = (
    "parameters_bytes",
    "gradients_bytes",
    "optimizer_bytes",
    "buffers_bytes",
    "inputs_bytes",
    "activations_bytes",
)
_UNTOLD = "cannot tell what the live tensors are"
# Where one of these is likely, the job's own memory would have sufficed.
_ELSEWHERE = ("other_processes", "private_pools", "non_torch_memory", "fragmentation", "process_limit")
# Uses of which one request is only a part; a few pieces of cache would not hold the rest.
_FILLING = ("model_weights", "checkpoint_loading", "optimizer_state")
_LARGE_CACHE = 0.2
_GAINED, _REPRIEVE = 0.1, 0.6
_LIKELY, _SURE = 0.6, 0.75
_BELOW, _FAR_BELOW = 0.7, 0.55
# So much of what it may use a job must hold itself before its own tensors are suspected.
_OWN = 0.4


def refine(case: Case, inside: Inside, found: Sequence[Cause]) -> list[Cause]:
    """The figures' causes with those that the document shows, each as sure as the others leave it."""
    held = share(case, case.breakdown.allocated_bytes or 0)
    leaks = [cause for cause in _ask(_LEAKS, case, inside) if held >= _OWN]
    uses = _ask(_USES, case, inside)
    causes = free_blocks.refine(case, inside, list(found))
    explained = _explains_free_blocks(case, inside, uses) or any(cause.detail == "growing_buffer" for cause in leaks)
    if explained:
        causes = [_cap(cause, _FAR_BELOW) if cause.id == "fragmentation" else cause for cause in causes]
    elsewhere = max((cause.confidence for cause in causes if cause.id in _ELSEWHERE), default=0.0)
    large = large_tensor.judge(case, inside)
    leak = max((cause.confidence for cause in leaks), default=0.0)
    if elsewhere >= _LIKELY:
        # What only collects, or only is large, may well have been meant.
        leaks = [_cap(cause, _BELOW) if cause.detail == "kept_tensors" else cause for cause in leaks]
        large = large and _cap(large, _BELOW)
    if inside.peaks is not None or leak > _BELOW:
        large = large and _cap(large, 0.8 if leak <= _BELOW else _BELOW)
    ceiling = _FAR_BELOW if elsewhere >= _LIKELY else _LIKELY if leak > _LIKELY else _BELOW if _sure(large) else 1.0
    return [*_with_uses(causes, uses, inside, ceiling, held, explained), *leaks, *_with_large(causes, large)]


def _explains_free_blocks(case: Case, inside: Inside, uses: Sequence[Cause]) -> bool:
    """Whether the free blocks are the smaller matter: they would not hold what has yet to come.

    A cache that is put together anew for each token leaves blocks of all the sizes that it had.
    """
    if any(cause.detail == "kv_cache" and cause.confidence >= _SURE for cause in uses):
        return True
    for series in (inside.kept, inside.peaks):
        if series is None or share(case, series.gained_bytes) < _GAINED:
            continue
        # What grows all the time would soon have taken them too.
        further = (case.reachable_bytes or 0) / max(1, series.each_bytes)
        if further <= _REPRIEVE * series.count:
            return True
    few = (case.breakdown.cached_bytes or 0) < _LARGE_CACHE * (case.reserved_bytes or 1)
    return few and _goes_on(uses)


def _goes_on(uses: Sequence[Cause]) -> bool:
    """Whether what failed was not the last of its kind: a model, a checkpoint, a first step has more to come."""
    return any(cause.confidence >= 0.9 and cause.detail in _FILLING for cause in uses)


def _ask(judges: Sequence[Callable[[Case, Inside], Cause | None]], case: Case, inside: Inside) -> list[Cause]:
    return [cause for cause in (judge(case, inside) for judge in judges) if cause is not None]


def _with_uses(
    causes: list[Cause], uses: list[Cause], inside: Inside, ceiling: float, held: float, explained: bool
) -> list[Cause]:
    """Capacity, told by what takes it; of several uses the likeliest. ``explained``: so are the free blocks."""
    rest = [cause for cause in causes if cause.id not in ("capacity", "oversized_request")]
    base = next((cause for cause in causes if cause.id == "capacity"), None)
    parts = inside.parts
    shown: tuple[str, ...] = () if parts is None else (balance(parts),)
    if parts is not None and parts.live_bytes and not any(getattr(parts, field) for field in _KNOWN):
        shown += (f"{_UNTOLD}, because none that was found is a parameter, an activation or a batch",)
    told = tuple(line for line in base.evidence if parts is None or not line.startswith(_UNTOLD)) if base else ()
    if not uses:
        return rest if base is None else [*rest, replace(_cap(base, ceiling), evidence=(*told, *shown))]
    best = max(uses, key=lambda cause: cause.confidence)
    confidence = best.confidence
    if base is None:
        confidence = min(confidence, _BELOW if held >= _OWN else _BELOW - 0.3)
    elif base.confidence < 0.4 and not explained:
        confidence = min(confidence, base.confidence + 0.15)
    cause = Cause("capacity", round(min(confidence, ceiling), 2), (*best.evidence, *shown, *told), best.detail)
    return [*rest, cause]


def _with_large(causes: list[Cause], large: Cause | None) -> list[Cause]:
    """One tensor too large for the device is so whatever it is; the document tells what it is."""
    base = next((cause for cause in causes if cause.id == "oversized_request"), None)
    if base is None or large is None:
        return [cause for cause in (base, large) if cause is not None]
    return [
        replace(
            base,
            confidence=max(base.confidence, large.confidence),
            evidence=(*base.evidence, *large.evidence),
            detail=large.detail,
        )
    ]


def _cap(cause: Cause, most: float) -> Cause:
    return replace(cause, confidence=min(cause.confidence, most))


def _sure(cause: Cause | None) -> bool:
    return cause is not None and cause.confidence >= _SURE
