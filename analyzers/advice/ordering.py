"""In what order to try the levers that move the causes, and which of them are of no use here."""

from __future__ import annotations

from collections.abc import Sequence

from vramscope.analyzers.advice import (
    batch_size,
    device_map,
    gradient_checkpointing,
    private_pools,
    quantised_weights,
    sequence_length,
    smaller_dtype,
    split_request,
    steady_shapes,
)
from vramscope.analyzers.advice.levers import Lever, levers
from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause

# Whoever runs a server changes its options, not its code.
_NOT_FOR_SERVERS = frozenset(
    {
        batch_size.advise,
        device_map.advise,
        device_map.advise_planned,
        gradient_checkpointing.advise,
        private_pools.advise,
        smaller_dtype.advise,
        split_request.advise,
        steady_shapes.advise,
    }
)
# Neither batches nor activations are there yet.
_NOT_WHILE_LOADING = frozenset({batch_size.advise, gradient_checkpointing.advise})
_LOADING = ("model_weights", "checkpoint_loading")
# With less work at a time a leak takes longer, and no more.
_NOT_FOR_LEAKS = frozenset(
    {
        batch_size.advise,
        sequence_length.advise,
        gradient_checkpointing.advise,
        smaller_dtype.advise,
        device_map.advise,
        device_map.advise_planned,
        steady_shapes.advise,
    }
)
_LIKELY, _SURE = 0.35, 0.7
_MOST = 6


def advise(case: Case, causes: Sequence[Cause]) -> tuple[Advice, ...]:
    """The levers of the first cause, then of the other likely ones; each once, six at most."""
    chosen: dict[str, Advice] = {}
    leaks = case.inside is not None and causes[0].id == "leak" and causes[0].confidence >= _SURE
    for rank, cause in enumerate(causes):
        if rank and cause.confidence < _LIKELY:
            continue
        for lever in levers(case, cause):
            if (
                (case.server is not None and lever in _NOT_FOR_SERVERS)
                or (cause.detail in _LOADING and lever in _NOT_WHILE_LOADING)
                or (leaks and lever in _NOT_FOR_LEAKS)
                or _is_too_little(case, lever)
            ):
                continue
            advice = lever(case, cause)
            if advice is not None:
                chosen.setdefault(advice.id, advice)
    return tuple(chosen.values())[:_MOST]


def _is_too_little(case: Case, lever: Lever) -> bool:
    """Whether all that a lever could ever free is less than what is missing: only where the live tensors are known."""
    inside, missing = case.inside, case.missing_bytes
    if inside is None or inside.parts is None or not missing:
        return False
    parts, requested = inside.parts, case.message.requested_bytes or 0
    weights = sum(model.parameter_bytes for model in inside.evidence.models) or parts.parameters_bytes
    # What has no known kind may be either.
    computed = parts.activations_bytes + parts.inputs_bytes + parts.unattributed_bytes
    # The request itself shrinks only where it is a pass's own.
    passing = requested if inside.evidence.activity.phase or case.circumstances.batch_size or weights else 0
    bounds: dict[Lever, int] = {
        batch_size.advise: computed + passing,
        gradient_checkpointing.advise: computed + passing,
        smaller_dtype.advise: weights + computed + passing,
        device_map.advise: weights,
        quantised_weights.advise: weights + (passing if weights else 0),
    }
    most = bounds.get(lever)
    return most is not None and most < missing
