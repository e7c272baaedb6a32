"""Shapes and data types as PyTorch combines them: broadcasting, products, promotion. Pure arithmetic on tuples."""

from __future__ import annotations

from dataclasses import dataclass
from math import prod
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

Shape = tuple[int, ...]

ITEM_BYTES = {
    "float64": 8,
    "float32": 4,
    "float16": 2,
    "bfloat16": 2,
    "complex64": 8,
    "complex128": 16,
    "int64": 8,
    "int32": 4,
    "int16": 2,
    "int8": 1,
    "uint8": 1,
    "bool": 1,
    "float8_e4m3fn": 1,
    "float8_e5m2": 1,
}
ALIASES = {
    "float": "float32",
    "double": "float64",
    "half": "float16",
    "long": "int64",
    "int": "int32",
    "short": "int16",
}
_RANKS = ("bool", "uint8", "int8", "int16", "int32", "int64", "float16", "bfloat16", "float32", "float64")


class UnknownShapeError(Exception):
    """The expression cannot be computed from what is known."""


@dataclass(frozen=True, slots=True)
class Tensor:
    """What the arithmetic needs to know of a tensor."""

    shape: Shape
    dtype: str

    @property
    def bytes(self) -> int:
        """Its elements', without any rounding."""
        size = ITEM_BYTES.get(self.dtype)
        if size is None:
            raise UnknownShapeError(self.dtype)
        return prod(self.shape) * size

    @property
    def is_floating(self) -> bool:
        """Whether it can have a gradient."""
        return self.dtype.startswith(("float", "bfloat", "complex"))


def broadcast(*shapes: Shape) -> Shape:
    """The common shape. UnknownShapeError where there is none."""
    result: list[int] = []
    for index in range(1, max(map(len, shapes), default=0) + 1):
        sizes = {shape[-index] for shape in shapes if len(shape) >= index} - {1}
        if len(sizes) > 1:
            raise UnknownShapeError("shapes that do not broadcast")
        result.append(sizes.pop() if sizes else 1)
    return tuple(reversed(result))


def matmul(left: Shape, right: Shape) -> Shape:
    """``left @ right``."""
    if not left or not right:
        raise UnknownShapeError("a product of scalars")
    first, second = (left if len(left) > 1 else (1, *left)), (right if len(right) > 1 else (*right, 1))
    if first[-1] != second[-2]:
        raise UnknownShapeError("a product of shapes that do not meet")
    rows = first[-2:-1] if len(left) > 1 else ()
    columns = second[-1:] if len(right) > 1 else ()
    return (*broadcast(first[:-2], second[:-2]), *rows, *columns)


def promote(*dtypes: str) -> str:
    """The data type of an operation between tensors of these."""
    if len(set(dtypes)) == 1:
        return dtypes[0]
    if set(dtypes) == {"float16", "bfloat16"}:
        return "float32"
    if any(dtype not in _RANKS for dtype in dtypes):
        raise UnknownShapeError("a promotion")
    return max(dtypes, key=_RANKS.index)


def axis(dim: object, rank: int) -> int:
    """A dimension counted from the front."""
    if not isinstance(dim, int) or isinstance(dim, bool) or not -rank <= dim < max(rank, 1):
        raise UnknownShapeError("a dimension")
    return dim % rank if rank else 0


def replace_axis(shape: Shape, dim: object, size: int | None) -> Shape:
    """``shape`` with another size at ``dim``, or without it where ``size`` is None."""
    index = axis(dim, len(shape))
    return (*shape[:index], *(() if size is None else (size,)), *shape[index + 1 :])


def reshape(shape: Shape, wanted: Sequence[int]) -> Shape:
    """``shape`` as ``wanted``, where one size may be -1."""
    known = prod(size for size in wanted if size != -1)
    if list(wanted).count(-1) > 1 or known == 0:
        raise UnknownShapeError("a shape")
    result = tuple(prod(shape) // known if size == -1 else size for size in wanted)
    if prod(result) != prod(shape):
        raise UnknownShapeError("a shape of another size")
    return result


def einsum(equation: str, shapes: Sequence[Shape]) -> Shape:
    """The result's shape; an ellipsis stands for the same leading sizes everywhere."""
    inputs, arrow, output = equation.replace(" ", "").partition("->")
    terms = inputs.split(",")
    if len(terms) != len(shapes):
        raise UnknownShapeError("an equation")
    sizes: dict[str, int] = {}
    dots: Shape = ()
    for term, shape in zip(terms, shapes, strict=True):
        before, ellipsis, after = term.partition("...")
        rest = len(shape) - len(before) - len(after)
        if rest < 0 or (rest and not ellipsis):
            raise UnknownShapeError("an equation")
        middle = shape[len(before) : len(before) + rest]
        dots = broadcast(dots, middle)
        for letter, size in zip(before + after, (*shape[: len(before)], *shape[len(before) + rest :]), strict=True):
            if sizes.setdefault(letter, size) != size:
                raise UnknownShapeError("an equation")
    if not arrow:
        letters = inputs.replace(",", "").replace(".", "")
        output = "..." + "".join(sorted(letter for letter in set(letters) if letters.count(letter) == 1))
    result: list[int] = []
    for index, part in enumerate(output.split("...")):
        if index:
            result.extend(dots)
        if any(letter not in sizes for letter in part):
            raise UnknownShapeError("an equation")
        result.extend(sizes[letter] for letter in part)
    return tuple(result)


def convolve(shape: Shape, weight: Shape, stride: object, padding: object, dilation: object) -> Shape:
    """A convolution's output; the weight is (out, in, sizes of the kernel)."""
    dimensions = len(weight) - 2
    if dimensions < 1 or len(shape) not in (dimensions + 1, dimensions + 2):
        raise UnknownShapeError("a convolution")
    spatial = []
    for index in range(dimensions):
        kernel = weight[2 + index]
        step, pad, spread = (_each(value, index) for value in (stride, padding, dilation))
        spatial.append((shape[len(shape) - dimensions + index] + 2 * pad - spread * (kernel - 1) - 1) // step + 1)
    return (*shape[: len(shape) - dimensions - 1], weight[0], *spatial)


def _each(value: object, index: int) -> int:
    if isinstance(value, tuple) and len(value) == 1:
        value = value[0]
    if isinstance(value, tuple) and index < len(value):
        value = value[index]
    if not isinstance(value, int):
        raise UnknownShapeError("a convolution")
    return value
