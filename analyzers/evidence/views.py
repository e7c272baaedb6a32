"""What PyTorch's views and questions return: tensors in memory that is there already, and sizes."""

from __future__ import annotations

from collections.abc import Callable
from math import prod

from vramscope.analyzers.evidence.arguments import Arguments
from vramscope.analyzers.evidence.shapes import Tensor, UnknownShapeError, axis, broadcast, replace_axis, reshape

View = Callable[[Arguments], object]


def _transpose(arguments: Arguments) -> Tensor:
    tensor = arguments.tensor()
    rank = len(tensor.shape)
    first, second = axis(arguments.get(1, "dim0"), rank), axis(arguments.get(2, "dim1"), rank)
    sizes = list(tensor.shape)
    sizes[first], sizes[second] = sizes[second], sizes[first]
    return Tensor(tuple(sizes), tensor.dtype)


def _flip_two(arguments: Arguments) -> Tensor:
    tensor = arguments.tensor()
    return Tensor((*tensor.shape[:-2], *reversed(tensor.shape[-2:])), tensor.dtype)


def _permute(arguments: Arguments) -> Tensor:
    tensor, order = arguments.tensor(), arguments.sizes(1, "dims")
    return Tensor(tuple(tensor.shape[axis(index, len(tensor.shape))] for index in order), tensor.dtype)


def _reshape(arguments: Arguments) -> Tensor:
    tensor = arguments.tensor()
    return Tensor(reshape(tensor.shape, arguments.sizes(1, "shape")), tensor.dtype)


def _flatten(arguments: Arguments) -> Tensor:
    tensor = arguments.tensor()
    rank = len(tensor.shape)
    first, last = axis(arguments.get(1, "start_dim", 0), rank), axis(arguments.get(2, "end_dim", -1), rank)
    middle = prod(tensor.shape[first : last + 1])
    return Tensor((*tensor.shape[:first], middle, *tensor.shape[last + 1 :]), tensor.dtype)


def _unsqueeze(arguments: Arguments) -> Tensor:
    tensor = arguments.tensor()
    index = axis(arguments.get(1, "dim"), len(tensor.shape) + 1)
    return Tensor((*tensor.shape[:index], 1, *tensor.shape[index:]), tensor.dtype)


def _squeeze(arguments: Arguments) -> Tensor:
    tensor, dim = arguments.tensor(), arguments.get(1, "dim")
    if dim is None:
        return Tensor(tuple(size for size in tensor.shape if size != 1), tensor.dtype)
    index = axis(dim, len(tensor.shape))
    return Tensor(replace_axis(tensor.shape, index, None), tensor.dtype) if tensor.shape[index] == 1 else tensor


def _expand(arguments: Arguments) -> Tensor:
    tensor = arguments.tensor()
    other = arguments.get(1, "other")
    sizes = other.shape if isinstance(other, Tensor) else arguments.sizes(1, "size")
    own = (*(1,) * (len(sizes) - len(tensor.shape)), *tensor.shape)
    wanted = tuple(kept if size == -1 else size for size, kept in zip(sizes, own, strict=True))
    return Tensor(broadcast(own, wanted), tensor.dtype)


def _chunk(arguments: Arguments) -> tuple[Tensor, ...]:
    tensor, count = arguments.tensor(), arguments.number(1, "chunks")
    index = axis(arguments.get(2, "dim", 0), len(tensor.shape))
    return _cut(tensor, index, -(-tensor.shape[index] // max(1, count)))


def _split(arguments: Arguments) -> tuple[Tensor, ...]:
    tensor, size = arguments.tensor(), arguments.get(1, "split_size")
    index = axis(arguments.get(2, "dim", 0), len(tensor.shape))
    if isinstance(size, int):
        return _cut(tensor, index, size)
    parts = arguments.sizes(1, "split_size") if isinstance(size, tuple) else ()
    return tuple(Tensor(replace_axis(tensor.shape, index, part), tensor.dtype) for part in parts)


def _cut(tensor: Tensor, index: int, size: int) -> tuple[Tensor, ...]:
    whole = tensor.shape[index]
    if size < 1 or whole // size > 4096:
        raise UnknownShapeError("a split")
    return tuple(
        Tensor(replace_axis(tensor.shape, index, min(size, whole - start)), tensor.dtype)
        for start in range(0, whole, size)
    )


def _unbind(arguments: Arguments) -> tuple[Tensor, ...]:
    tensor = arguments.tensor()
    index = axis(arguments.get(1, "dim", 0), len(tensor.shape))
    part = Tensor(replace_axis(tensor.shape, index, None), tensor.dtype)
    return (part,) * min(tensor.shape[index], 4096)


def _narrow(arguments: Arguments) -> Tensor:
    tensor = arguments.tensor()
    return Tensor(replace_axis(tensor.shape, arguments.get(1, "dim"), arguments.number(3, "length")), tensor.dtype)


def _select(arguments: Arguments) -> Tensor:
    tensor = arguments.tensor()
    return Tensor(replace_axis(tensor.shape, arguments.get(1, "dim"), None), tensor.dtype)


def _size(arguments: Arguments) -> object:
    shape, dim = arguments.tensor().shape, arguments.get(1, "dim")
    return shape if dim is None else shape[axis(dim, len(shape))]


def _itself(arguments: Arguments) -> Tensor:
    return arguments.tensor()


VIEWS: dict[str, View] = {
    **dict.fromkeys(("transpose", "swapaxes", "swapdims"), _transpose),
    **dict.fromkeys(("t", "adjoint"), _flip_two),
    "permute": _permute,
    **dict.fromkeys(("view", "reshape"), _reshape),
    "flatten": _flatten,
    "unsqueeze": _unsqueeze,
    "squeeze": _squeeze,
    **dict.fromkeys(("expand", "expand_as", "broadcast_to"), _expand),
    "chunk": _chunk,
    "split": _split,
    "unbind": _unbind,
    "narrow": _narrow,
    "select": _select,
    **dict.fromkeys(("detach", "requires_grad_"), _itself),
    "size": _size,
    "dim": lambda arguments: len(arguments.tensor().shape),
    "numel": lambda arguments: prod(arguments.tensor().shape),
}
# A view only where the memory allows it: elsewhere these copy.
COPYING = frozenset({"reshape", "flatten"})

ATTRIBUTES: dict[str, Callable[[Tensor], object]] = {
    "T": lambda tensor: Tensor(tuple(reversed(tensor.shape)), tensor.dtype),
    "mT": lambda tensor: Tensor((*tensor.shape[:-2], *reversed(tensor.shape[-2:])), tensor.dtype),
    "data": lambda tensor: tensor,
    "shape": lambda tensor: tensor.shape,
    "ndim": lambda tensor: len(tensor.shape),
    "grad": lambda tensor: tensor,
}
