"""What a decoder keeps of each token for the next ones."""

from __future__ import annotations

from vramscope.analyzers.plan.estimate.dtypes import canonical, item_bytes
from vramscope.analyzers.plan.estimate.precision import Precision
from vramscope.analyzers.plan.estimate.traits import Traits
from vramscope.schema.architecture import Unit
from vramscope.schema.plan import Workload

# Families whose code calls the stack of their decoder an encoder (ChatGLM's since the second).
_DECODE_IN_ENCODERS = frozenset(["chatglm"])


def cache_bytes(unit: Unit, workload: Workload, precision: Precision, traits: Traits, tokens: int) -> int:
    """Of one sample in one unit, at its full length; a window's part has its tokens at most.

    An encoder has none, and none is counted in training, where it is among the activations.
    """
    if traits.encoder or workload.training is not None or _encodes(unit, traits):
        return 0
    item = _item_bytes(workload, precision)
    total = 0.0
    for attention in unit.attention:
        length = tokens if attention.cross else workload.target_tokens or tokens
        if attention.window is not None:
            length = min(length, attention.window)
        total += attention.cached_elements * length * item
    return int(total)


def _encodes(unit: Unit, traits: Traits) -> bool:
    called = "encoder" in unit.name.split(".") and traits.family not in _DECODE_IN_ENCODERS
    return called or unit.role == "vision"


def _item_bytes(workload: Workload, precision: Precision) -> float:
    if workload.kv_dtype is None:
        return precision.activation_bytes
    name = canonical(workload.kv_dtype)
    return 0.5 if name == "int4" else item_bytes(name)
