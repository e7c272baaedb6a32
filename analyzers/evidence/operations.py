"""What PyTorch's functions return, by their names: a tensor's shape and data type, and what they need on the way.

A method is the function with its object as first argument. What is not here is unknown, and then nothing is claimed.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import prod

from vramscope.analyzers.evidence.arguments import Arguments
from vramscope.analyzers.evidence.shapes import (
    ALIASES,
    Shape,
    Tensor,
    UnknownShapeError,
    axis,
    broadcast,
    convolve,
    einsum,
    matmul,
    promote,
    replace_axis,
)


@dataclass(frozen=True, slots=True)
class Outcome:
    """``allocated`` are the tensors that the call makes; a view makes none."""

    value: object
    allocated: tuple[Tensor, ...]


Operation = Callable[[Arguments], Outcome]


def made(*tensors: Tensor) -> Outcome:
    """A call that returns the last of the tensors that it makes."""
    return Outcome(tensors[-1], tensors)


def _same(arguments: Arguments) -> Outcome:
    tensor = arguments.tensor()
    return made(Tensor(tensor.shape, arguments.dtype(tensor.dtype)))


def _floating(arguments: Arguments) -> Outcome:
    tensor = arguments.tensor()
    return made(Tensor(tensor.shape, arguments.dtype(tensor.dtype if tensor.is_floating else "float32")))


def combine(values: Sequence[object], dtype: str | None = None) -> Outcome:
    """An operation of tensors and numbers, element by element."""
    tensors = [value for value in values if isinstance(value, Tensor)]
    if not tensors or not all(isinstance(value, (Tensor, int, float)) for value in values):
        raise UnknownShapeError("an operand")
    # A tensor without dimensions does not widen one that has some, as long as both are of one kind.
    ranked = [tensor for tensor in tensors if tensor.shape] or tensors
    kind = promote(*(tensor.dtype for tensor in ranked))
    if not kind.startswith(("float", "bfloat", "complex")) and any(isinstance(value, float) for value in values):
        kind = "float32"
    return made(Tensor(broadcast(*(tensor.shape for tensor in tensors)), dtype or kind))


def _elementwise(arguments: Arguments) -> Outcome:
    return combine(arguments.given)


def _comparison(arguments: Arguments) -> Outcome:
    return combine(arguments.given, "bool")


def _where(arguments: Arguments) -> Outcome:
    condition, rest = arguments.tensor(0, "condition"), combine(arguments.given[1:])
    value = rest.value
    if not isinstance(value, Tensor):
        raise UnknownShapeError("where")
    return made(Tensor(broadcast(condition.shape, value.shape), value.dtype))


def _filled(arguments: Arguments) -> Outcome:
    tensor, mask = arguments.tensor(), arguments.tensor(1, "mask")
    return made(Tensor(broadcast(tensor.shape, mask.shape), tensor.dtype))


def _cast(dtype: str) -> Operation:
    return lambda arguments: made(Tensor(arguments.tensor().shape, dtype))


def _to(arguments: Arguments) -> Outcome:
    tensor = arguments.tensor()
    other = next((value for value in arguments.given[1:] if isinstance(value, Tensor)), None)
    return made(Tensor(tensor.shape, arguments.dtype(tensor.dtype if other is None else other.dtype)))


def _product(arguments: Arguments) -> Outcome:
    left, right = arguments.tensor(), arguments.tensor(1, "other")
    result = Tensor(matmul(left.shape, right.shape), promote(left.dtype, right.dtype))
    # A product of batches may first copy an operand that is broadcast or lies across memory.
    copies = tuple(Tensor((*result.shape[:-2], *side.shape[-2:]), side.dtype) for side in (left, right))
    return Outcome(result, (*(copies if len(result.shape) > 2 else ()), result))


def _added_product(arguments: Arguments) -> Outcome:
    left, right = arguments.tensor(1, "batch1"), arguments.tensor(2, "batch2")
    return made(Tensor(matmul(left.shape, right.shape), left.dtype))


def _linear(arguments: Arguments) -> Outcome:
    tensor, weight = arguments.tensor(), arguments.tensor(1, "weight")
    if not tensor.shape or tensor.shape[-1] != weight.shape[-1]:
        raise UnknownShapeError("linear")
    return made(Tensor((*tensor.shape[:-1], *weight.shape[:-1]), weight.dtype))


def _einsum(arguments: Arguments) -> Outcome:
    equation, rest = arguments.given[0], arguments.given[1:]
    operands = Arguments((rest[0] if len(rest) == 1 and isinstance(rest[0], tuple) else tuple(rest),)).tensors()
    if not isinstance(equation, str):
        raise UnknownShapeError("einsum")
    shape = einsum(equation, [operand.shape for operand in operands])
    return made(Tensor(shape, promote(*(operand.dtype for operand in operands))))


def _embedding(arguments: Arguments) -> Outcome:
    first, second = arguments.tensor(), arguments.tensor(1, "weight")
    indices, weight = (second, first) if first.is_floating else (first, second)
    return made(Tensor((*indices.shape, *weight.shape[1:]), weight.dtype))


def _one_hot(arguments: Arguments) -> Outcome:
    return made(Tensor((*arguments.tensor().shape, arguments.number(1, "num_classes")), "int64"))


def _cat(arguments: Arguments) -> Outcome:
    parts = arguments.tensors()
    index = axis(arguments.get(1, "dim", 0), len(parts[0].shape))
    if any(len(part.shape) != len(parts[0].shape) for part in parts):
        raise UnknownShapeError("cat")
    shape = replace_axis(parts[0].shape, index, sum(part.shape[index] for part in parts))
    return made(Tensor(shape, promote(*(part.dtype for part in parts))))


def _stack(arguments: Arguments) -> Outcome:
    parts = arguments.tensors()
    index = axis(arguments.get(1, "dim", 0), len(parts[0].shape) + 1)
    shape = (*parts[0].shape[:index], len(parts), *parts[0].shape[index:])
    return made(Tensor(shape, promote(*(part.dtype for part in parts))))


def _cross_entropy(arguments: Arguments) -> Outcome:
    logits = arguments.tensor()
    return Outcome(Tensor((), logits.dtype), (logits,))  # its log_softmax


def _attention(arguments: Arguments) -> Outcome:
    query, key, value = arguments.tensor(0, "query"), arguments.tensor(1, "key"), arguments.tensor(2, "value")
    batch = broadcast(query.shape[:-2], key.shape[:-2]) if len(query.shape) == len(key.shape) else query.shape[:-2]
    scores = Tensor((*batch, query.shape[-2], key.shape[-2]), query.dtype)  # of the plain implementation
    return made(scores, Tensor((*query.shape[:-1], value.shape[-1]), query.dtype))


def _convolution(arguments: Arguments) -> Outcome:
    tensor, weight = arguments.tensor(), arguments.tensor(1, "weight")
    stride, padding, dilation = (
        arguments.get(index, name, default)
        for index, name, default in ((3, "stride", 1), (4, "padding", 0), (5, "dilation", 1))
    )
    return made(Tensor(convolve(tensor.shape, weight.shape, stride, padding, dilation), tensor.dtype))


def _reduced(dtype: str | None = None) -> Operation:
    def reduce(arguments: Arguments) -> Outcome:
        tensor = arguments.tensor()
        dim, keep = arguments.get(1, "dim"), arguments.named.get("keepdim", False) is True
        kind = dtype or arguments.dtype(tensor.dtype)
        if dim is None:
            return made(Tensor((), kind))
        shape = tensor.shape
        rank = len(shape)
        for index in sorted((axis(one, rank) for one in (dim if isinstance(dim, tuple) else (dim,))), reverse=True):
            shape = replace_axis(shape, index, 1 if keep else None)
        return made(Tensor(shape, kind))

    return reduce


def _created(dtype: str) -> Operation:
    return lambda arguments: made(Tensor(arguments.leading(), arguments.dtype(dtype)))


def _created_alike(arguments: Arguments) -> Outcome:
    shape = Arguments(arguments.given[1:], arguments.named).leading()
    return made(Tensor(shape, arguments.dtype(arguments.tensor(0, "self").dtype)))


def _full(arguments: Arguments) -> Outcome:
    value = arguments.get(1, "fill_value")
    kind = "bool" if isinstance(value, bool) else "int64" if isinstance(value, int) else "float32"
    shape = Arguments((arguments.get(0, "size"),)).leading()
    return made(Tensor(shape, arguments.dtype(kind)))


def _range(arguments: Arguments) -> Outcome:
    numbers = [value for value in arguments.given if isinstance(value, int)]
    start, stop, step = ((0, *numbers, 1) if len(numbers) == 1 else (*numbers, 1))[:3]
    if step == 0:
        raise UnknownShapeError("arange")
    return made(Tensor((max(0, -(-(stop - start) // step)),), arguments.dtype("int64")))


def _eye(arguments: Arguments) -> Outcome:
    rows = arguments.number(0, "n")
    return made(Tensor((rows, arguments.number(1, "m", rows)), arguments.dtype("float32")))


def _repeat(arguments: Arguments) -> Outcome:
    tensor, times = arguments.tensor(), arguments.sizes(1, "repeats")
    shape = (*(1,) * (len(times) - len(tensor.shape)), *tensor.shape)
    times = (*(1,) * (len(shape) - len(times)), *times)
    return made(Tensor(tuple(size * time for size, time in zip(shape, times, strict=True)), tensor.dtype))


def _repeat_interleave(arguments: Arguments) -> Outcome:
    tensor, times, dim = arguments.tensor(), arguments.number(1, "repeats"), arguments.get(2, "dim")
    if dim is None:
        return made(Tensor((prod(tensor.shape) * times,), tensor.dtype))
    index = axis(dim, len(tensor.shape))
    return made(Tensor(replace_axis(tensor.shape, index, tensor.shape[index] * times), tensor.dtype))


def _pad(arguments: Arguments) -> Outcome:
    tensor, widths = arguments.tensor(), arguments.sizes(1, "pad")
    shape: Shape = tensor.shape
    for index in range(len(widths) // 2):
        place = len(shape) - 1 - index
        shape = replace_axis(shape, place, shape[place] + widths[2 * index] + widths[2 * index + 1])
    return made(Tensor(shape, tensor.dtype))


def _distances(arguments: Arguments) -> Outcome:
    left, right = arguments.tensor(0, "x1"), arguments.tensor(1, "x2")
    return made(Tensor((*left.shape[:-1], right.shape[-2]), left.dtype))


def _outer(arguments: Arguments) -> Outcome:
    left, right = arguments.tensor(), arguments.tensor(1, "vec2")
    return made(Tensor((*left.shape, *right.shape), promote(left.dtype, right.dtype)))


def _gathered(arguments: Arguments) -> Outcome:
    tensor, indices = arguments.tensor(), arguments.tensor(2, "index")
    return made(Tensor(indices.shape, tensor.dtype))


def _selected(arguments: Arguments) -> Outcome:
    tensor, indices = arguments.tensor(), arguments.tensor(2, "index")
    return made(Tensor(replace_axis(tensor.shape, arguments.get(1, "dim"), prod(indices.shape)), tensor.dtype))


def _table(names: str, operation: Operation) -> dict[str, Operation]:
    return dict.fromkeys(names.split(), operation)


MAKING: dict[str, Operation] = {
    **_table(
        "softmax log_softmax relu relu6 gelu silu sigmoid tanh dropout layer_norm rms_norm group_norm batch_norm "
        "instance_norm leaky_relu elu selu softplus mish hardswish normalize exp log log2 log1p expm1 sqrt rsqrt sin "
        "cos erf reciprocal softmin logsigmoid",
        _floating,
    ),
    **_table(
        "neg abs square clone contiguous cumsum cumprod clamp clip tril triu nan_to_num roll flip zeros_like "
        "ones_like empty_like rand_like randn_like full_like randint_like logical_not round floor ceil cuda",
        _same,
    ),
    **_table("add sub mul div true_divide maximum minimum pow fmod remainder rsub lerp addcmul addcdiv", _elementwise),
    **_table("eq ne lt le gt ge logical_and logical_or isnan isinf isfinite", _comparison),
    **_table("to type", _to),
    **{name: _cast(dtype) for name, dtype in ALIASES.items()},
    "bfloat16": _cast("bfloat16"),
    "bool": _cast("bool"),
    "type_as": lambda arguments: made(Tensor(arguments.tensor().shape, arguments.tensor(1, "other").dtype)),
    "where": _where,
    "masked_fill": _filled,
    **_table("matmul mm bmm mv", _product),
    **_table("addmm baddbmm", _added_product),
    "linear": _linear,
    "einsum": _einsum,
    "embedding": _embedding,
    "one_hot": _one_hot,
    **_table("cat concat concatenate", _cat),
    "stack": _stack,
    **_table("cross_entropy cross_entropy_loss nll_loss", _cross_entropy),
    "scaled_dot_product_attention": _attention,
    **_table("conv1d conv2d conv3d", _convolution),
    **_table("sum mean prod amax amin logsumexp norm var std", _reduced()),
    **_table("argmax argmin", _reduced("int64")),
    **_table("any all", _reduced("bool")),
    **_table("zeros ones empty rand randn", _created("float32")),
    **_table("new_zeros new_ones new_empty new_full", _created_alike),
    "full": _full,
    "arange": _range,
    "eye": _eye,
    **_table("repeat tile", _repeat),
    "repeat_interleave": _repeat_interleave,
    "pad": _pad,
    "cdist": _distances,
    "outer": _outer,
    "gather": _gathered,
    "index_select": _selected,
}


def operation_of(name: str) -> Operation | None:
    """The function of this name that makes a tensor; None where it is not known."""
    return MAKING.get(name)
