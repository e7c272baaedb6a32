"""How many positions a model works on: a text's tokens, or an image's patches."""

from __future__ import annotations

from vramscope.schema.architecture import Architecture
from vramscope.schema.plan import Workload


def sequence_tokens(architecture: Architecture, workload: Workload) -> int:
    """Of one sample. An image's side is cut into patches, with one more token for the whole."""
    patch = _patch(architecture)
    if patch is None or architecture.vocabulary is not None:
        return max(workload.tokens, 1)
    side = max(workload.tokens // patch, 1)
    return side * side + 1


def _patch(architecture: Architecture) -> int | None:
    """The side of a patch: of a convolution that is as wide as it steps."""
    for unit in architecture.units:
        for tensor in unit.tensors:
            if len(tensor.shape) == 4 and "patch" in tensor.name:
                return tensor.shape[-1]
    return None
