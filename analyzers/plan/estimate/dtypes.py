"""How many bytes an element takes, and how many the caching allocator gives for a tensor."""

from __future__ import annotations

from vramscope.schema.units import MIB

_ITEM_BYTES = {
    "float64": 8,
    "complex64": 8,
    "int64": 8,
    "float32": 4,
    "int32": 4,
    "float16": 2,
    "bfloat16": 2,
    "int16": 2,
    "float8_e4m3fn": 1,
    "float8_e5m2": 1,
    "int8": 1,
    "uint8": 1,
    "bool": 1,
}
# What people call them.
_SPELLINGS = {
    "fp32": "float32",
    "float": "float32",
    "fp16": "float16",
    "half": "float16",
    "bf16": "bfloat16",
    "fp8": "float8_e4m3fn",
    "8bit": "int8",
    "4bit": "int4",
    "nf4": "int4",
    "fp4": "int4",
}
_QUANTISED = frozenset({"int8", "int4"})

_QUANTUM_BYTES = 512
_OWN_SEGMENT_BYTES = 10 * MIB
_SEGMENT_STEP_BYTES = 2 * MIB
_UNSPLIT_BYTES = MIB


class UnknownDtype(ValueError):  # noqa: N818
    """A name that is none of a dtype."""


def canonical(name: str) -> str:
    """PyTorch's name of a dtype, or ``"int4"``. Raises UnknownDtype."""
    word = name.lower().removeprefix("torch.")
    word = _SPELLINGS.get(word, word)
    if word not in _ITEM_BYTES and word != "int4":
        raise UnknownDtype(f"{name!r} is no dtype that a model is loaded in: float32, float16, bfloat16, int8, int4")
    return word


def item_bytes(name: str) -> int:
    """Bytes of one element; of a whole number of bytes, so not of int4."""
    return _ITEM_BYTES[canonical(name)]


def is_quantised(name: str) -> bool:
    """Whether weights in it are computed with in another dtype."""
    return canonical(name) in _QUANTISED


def is_floating(name: str) -> bool:
    """Whether loading a model in another floating dtype changes a tensor of this one."""
    return name.startswith(("float", "bfloat"))


def block_bytes(size_bytes: int) -> int:
    """What the allocator counts as allocated for a tensor that it makes a new block for.

    Sizes are rounded up to 512 bytes; a block of 10 MiB or more has a segment of whole 2 MiB of its own, and what is
    left of that stays with it unless it is more than 1 MiB.
    """
    rounded = -(-size_bytes // _QUANTUM_BYTES) * _QUANTUM_BYTES
    if rounded < _OWN_SEGMENT_BYTES:
        return rounded
    segment = -(-rounded // _SEGMENT_STEP_BYTES) * _SEGMENT_STEP_BYTES
    return segment if segment - rounded <= _UNSPLIT_BYTES else rounded
