"""A model that was built before, and is still there beside its successor."""

from __future__ import annotations

from itertools import combinations

from vramscope.analyzers.case import Case
from vramscope.analyzers.diagnosis.inside.weights import share
from vramscope.analyzers.evidence.inside import Inside
from vramscope.schema.evidence import ModelInfo
from vramscope.schema.oom import Cause
from vramscope.schema.units import format_bytes

_HELD = 0.12


def judge(case: Case, inside: Inside) -> Cause | None:
    """Two models of one class and size of which both are trained are meant to be there."""
    found = [pair for pair in combinations(inside.evidence.models, 2) if _alike(*pair)]
    pair = max(found, key=lambda two: min(model.parameter_bytes for model in two), default=None)
    if pair is None:
        return None
    unused = min(pair, key=_use)
    if share(case, unused.parameter_bytes) < _HELD or all(_use(model) > 0 for model in pair):
        return None
    # A copy that is frozen or follows the trained one is usual: a reference, an average, a target.
    intended = unused.trainable_count == 0 or (not unused.training and any(model.training for model in pair))
    names = unused.name
    return Cause(
        "leak",
        0.45 if intended else 0.9,
        (
            f"two models {names} with {unused.parameter_count:,} numbers each are on the device: "
            f"{' and '.join(format_bytes(model.parameter_bytes) for model in pair)}",
            "one of them at least is not being trained; cannot tell for sure that nothing else uses it"
            if not intended
            else "one of them is not trained: cannot tell whether it is meant to be there",
        ),
        "previous_allocation",
    )


def _alike(first: ModelInfo, second: ModelInfo) -> bool:
    return (
        first.name == second.name
        and first.parameter_count == second.parameter_count
        and min(first.parameter_bytes, second.parameter_bytes) > 0
    )


def _use(model: ModelInfo) -> int:
    return model.gradient_bytes
