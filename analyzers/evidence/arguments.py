"""The arguments of a call in a failing statement, as far as they are known."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from vramscope.analyzers.evidence.shapes import ALIASES, ITEM_BYTES, Shape, Tensor, UnknownShapeError


@dataclass(frozen=True, slots=True)
class Dtype:
    """A data type as a value."""

    name: str


class Unknown:
    """A value that is not known, such as an attribute of an object."""


UNKNOWN = Unknown()


@dataclass(frozen=True, slots=True)
class Arguments:
    """A method's object is the first of ``given``."""

    given: Sequence[object]
    named: Mapping[str, object] = field(default_factory=dict)

    def get(self, index: int, name: str, default: object = None) -> object:
        """The argument, or the default of the function."""
        if name in self.named:
            return self.named[name]
        return self.given[index] if index < len(self.given) else default

    def tensor(self, index: int = 0, name: str = "input") -> Tensor:
        """A tensor. UnknownShapeError if it is none, or not known."""
        value = self.get(index, name)
        if not isinstance(value, Tensor):
            raise UnknownShapeError(name)
        return value

    def tensors(self, index: int = 0, name: str = "tensors") -> tuple[Tensor, ...]:
        """A sequence of tensors."""
        value = self.get(index, name)
        found = tuple(item for item in value if isinstance(item, Tensor)) if isinstance(value, tuple) else ()
        if not found or not isinstance(value, tuple) or len(found) != len(value):
            raise UnknownShapeError(name)
        return found

    def number(self, index: int, name: str, default: int | None = None) -> int:
        """A whole number."""
        value = self.get(index, name, default)
        if not isinstance(value, int):
            raise UnknownShapeError(name)
        return value

    def sizes(self, start: int, name: str) -> Shape:
        """``f(2, 3)``, ``f((2, 3))`` or ``f(size=(2, 3))`` as (2, 3)."""
        value = self.named.get(name)
        if value is None:
            rest = tuple(self.given[start:])
            value = rest[0] if len(rest) == 1 and isinstance(rest[0], tuple) else rest
        sizes = value if isinstance(value, tuple) else (value,)
        if not all(isinstance(size, int) for size in sizes):
            raise UnknownShapeError(name)
        return tuple(int(size) for size in sizes if isinstance(size, int))

    def leading(self, name: str = "size") -> Shape:
        """The sizes at the front of a function that makes a tensor: all numbers before anything else."""
        first = self.named.get(name, self.given[0] if self.given else None)
        if isinstance(first, tuple):
            return Arguments((first,)).sizes(0, name)
        numbers: list[int] = []
        for value in self.given:
            if not isinstance(value, int) or isinstance(value, bool):
                break
            numbers.append(value)
        if not numbers:
            raise UnknownShapeError(name)
        return tuple(numbers)

    def dtype(self, default: str) -> str:
        """The data type that is named, wherever it stands."""
        value = self.named.get("dtype")
        if value is None:
            value = next((item for item in self.given if isinstance(item, Dtype)), None)
        if value is None:
            return default
        if not isinstance(value, Dtype):
            raise UnknownShapeError("dtype")
        return value.name


def dtype_of(name: str) -> Dtype | None:
    """``torch.half`` and the like by the last part of their names."""
    known = ALIASES.get(name, name)
    return Dtype(known) if known in ITEM_BYTES else None
