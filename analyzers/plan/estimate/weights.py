"""Bytes of a model's tensors as they are loaded, with what quantising adds to them."""

from __future__ import annotations

from collections.abc import Iterable

from vramscope.analyzers.plan.estimate.dtypes import canonical, is_quantised, item_bytes
from vramscope.analyzers.plan.estimate.precision import Precision
from vramscope.schema.architecture import TensorSpec, Unit

_FLOAT32 = 4
# bitsandbytes: one float32 factor for each block of 64 of 4 bits, one for each row of 8 bits.
_NF4_BLOCK = 64


def elements_of(spec: TensorSpec) -> int:
    """Numbers in it, as it is stored."""
    elements = 1
    for length in spec.shape:
        elements *= length
    return elements


def tensor_bytes(spec: TensorSpec, precision: Precision) -> int:
    """Of one tensor, with the factors that belong to it."""
    dtype = precision.stored_dtype(spec)
    if dtype == spec.dtype:
        return spec.size_bytes
    elements = elements_of(spec)
    if not is_quantised(dtype):
        return elements * item_bytes(dtype)
    if canonical(dtype) == "int4":
        return -(-elements // 2) + -(-elements // _NF4_BLOCK) * _FLOAT32
    return elements + spec.shape[0] * _FLOAT32


def storages(units: Iterable[Unit], precision: Precision) -> dict[str, int]:
    """Bytes by storage, each once."""
    return {tensor.storage: tensor_bytes(tensor, precision) for unit in units for tensor in unit.tensors}
