"""PyTorch's operations, each with what its backward needs: read off the tensors that autograd really saved."""

from __future__ import annotations

from vramscope.analyzers.plan.estimate.tape import Tape, Tensor
from vramscope.schema.units import MIB

FLOAT32 = 4
MASK = 1
INDEX = 8
# What cuBLAS gets to work in while a matrix product runs, on Hopper and later (8 MiB before).
GEMM_WORKSPACE = 32 * MIB
# A sum over many rows is staged: eight bytes an element, up to 1 MiB for each multiprocessor of the card.
_STAGED_BYTES = 8
_STAGED_AT_MOST = 132 * MIB
_STAGED_FROM_ROWS = 1024


def add(tape: Tape, left: Tensor, right: Tensor) -> Tensor:
    """Of equal shape: the gradient of both is the incoming one, unless it has another dtype."""
    item = max(left.item_bytes, right.item_bytes)
    same = [tensor for tensor in (left, right) if tensor.item_bytes == item]
    return tape.record(left.elements, item, [left, right], same=same)


def cast(tape: Tape, tensor: Tensor, item_bytes: int) -> Tensor:
    """Nothing where it has that dtype."""
    if tensor.item_bytes == item_bytes:
        return tensor
    return tape.record(tensor.elements, item_bytes, [tensor])


def copy(tape: Tape, tensor: Tensor) -> Tensor:
    """``cat``, ``clone``, ``contiguous``, a product with a number: a new tensor of which backward needs nothing."""
    return tape.record(tensor.elements, tensor.item_bytes, [tensor])


def multiply(tape: Tape, left: Tensor, right: Tensor) -> Tensor:
    """Of equal shape."""
    item = max(left.item_bytes, right.item_bytes)
    saves = [right] if left.needs_grad else []
    saves += [left] if right.needs_grad else []
    return tape.record(left.elements, item, [left, right], saves=saves)


def scale(tape: Tape, tensor: Tensor, weight: Tensor) -> Tensor:
    """A product with a weight of one dimension: its gradient is summed up from one of full size."""
    saves = [tensor] if weight.needs_grad else []
    full = 0
    if weight.needs_grad:
        full = tensor.size_bytes + staged_bytes(tensor.elements // max(weight.elements, 1), weight.elements)
    return tape.record(tensor.elements, tensor.item_bytes, [tensor, weight], saves=saves, backward_scratch_bytes=full)


def linear(tape: Tape, tensor: Tensor, weight: Tensor, features: tuple[int, int], bias: Tensor | None = None) -> Tensor:
    """``features`` are those that go in and come out.

    The input is kept only for a weight that is trained; a weight of the pass's own (a cast) for the input's gradient.
    """
    in_features, out_features = features
    rows = tensor.elements // max(in_features, 1)
    saves = [tensor] if weight.needs_grad else []
    saves += [weight] if tensor.needs_grad else []
    inputs = [tensor, weight] if bias is None else [tensor, weight, bias]
    staged = staged_bytes(rows, out_features) if bias is not None and bias.needs_grad else 0
    return tape.record(
        rows * out_features,
        tensor.item_bytes,
        inputs,
        saves=saves,
        scratch_bytes=GEMM_WORKSPACE if bias is None else 0,
        backward_scratch_bytes=max(GEMM_WORKSPACE, staged),
    )


def staged_bytes(rows: int, width: int) -> int:
    """What summing up rows takes meanwhile."""
    return 0 if rows < _STAGED_FROM_ROWS else min(_STAGED_BYTES * rows * width, _STAGED_AT_MOST)


def lookup(tape: Tape, ids: Tensor, weight: Tensor, width: int) -> Tensor:
    """An embedding; the gradient is a dense one, of all rows."""
    saves = [ids] if weight.needs_grad else []
    return tape.record(ids.elements * width, weight.item_bytes, [weight, ids], saves=saves)


def dropout(tape: Tape, tensor: Tensor, probability: float) -> Tensor:
    """Fused, with a mask of one byte an element; nothing where none is dropped."""
    if not probability or not tape.grad:
        return tensor
    return tape.record(tensor.elements, tensor.item_bytes, [tensor], keeps_bytes=tensor.elements * MASK)


def layer_norm(tape: Tape, tensor: Tensor, weight: Tensor, bias: Tensor | None, width: int) -> Tensor:
    """PyTorch's own: the input, and two numbers a row."""
    rows = tensor.elements // width
    inputs = [tensor, weight] if bias is None else [tensor, weight, bias]
    return tape.record(tensor.elements, tensor.item_bytes, inputs, saves=[tensor], keeps_bytes=2 * rows * FLOAT32)


def rms_norm(tape: Tape, tensor: Tensor, weight: Tensor, width: int, *, in_float32: bool = False) -> Tensor:
    """As models have it written out: in float32, the quotient kept twice (before and after it is cast back).

    ``in_float32``: the weight is applied before the cast.
    """
    rows = tensor.elements // width
    item = tensor.item_bytes
    full = cast(tape, tensor, FLOAT32)
    # Its gradient is a product of two that are made for it.
    square = tape.record(full.elements, FLOAT32, [full], saves=[full], backward_scratch_bytes=2 * full.size_bytes)
    mean = tape.record(rows, FLOAT32, [square])
    root = tape.record(rows, FLOAT32, [mean], saves_output=True)
    quotient = tape.record(
        full.elements, FLOAT32, [full, root], saves=[full, root], backward_scratch_bytes=full.size_bytes
    )
    if in_float32:
        return cast(tape, scale(tape, quotient, weight), item)
    return scale(tape, cast(tape, quotient, item), weight)


def centred_norm(tape: Tape, tensor: Tensor, weight: Tensor, width: int) -> Tensor:
    """Cohere's LayerNorm, written out in float32: the mean is taken away once for the variance, once for the result."""
    rows, item = tensor.elements // width, tensor.item_bytes
    full = cast(tape, tensor, FLOAT32)
    mean = tape.record(rows, FLOAT32, [full])
    first = tape.record(full.elements, FLOAT32, [full, mean], same=[full])
    square = tape.record(full.elements, FLOAT32, [first], saves=[first], backward_scratch_bytes=2 * full.size_bytes)
    root = tape.record(rows, FLOAT32, [tape.record(rows, FLOAT32, [square])], saves_output=True)
    second = tape.record(full.elements, FLOAT32, [full, mean], same=[full])
    quotient = tape.record(
        full.elements, FLOAT32, [second, root], saves=[second, root], backward_scratch_bytes=full.size_bytes
    )
    return cast(tape, scale(tape, quotient, weight), item)


def softmax(tape: Tape, tensor: Tensor) -> Tensor:
    """The result is kept."""
    return tape.record(tensor.elements, tensor.item_bytes, [tensor], saves_output=True)


def matmul(tape: Tape, left: Tensor, right: Tensor, elements: int) -> Tensor:
    """Of two activations."""
    saves = [right] if left.needs_grad else []
    saves += [left] if right.needs_grad else []
    return tape.record(
        elements,
        left.item_bytes,
        [left, right],
        saves=saves,
        scratch_bytes=GEMM_WORKSPACE,
        backward_scratch_bytes=GEMM_WORKSPACE,
    )


def cross_entropy(tape: Tape, logits: Tensor, classes: int) -> Tensor:
    """In float32: a copy of logits of another dtype, their log-softmax (kept), and the mean."""
    rows = logits.elements // max(classes, 1)
    labels = tape.given(rows, INDEX)
    full = cast(tape, logits, FLOAT32)
    with tape.holding(full, logits):
        likelihood = tape.record(full.elements, FLOAT32, [full], saves_output=True)
        return tape.record(1, FLOAT32, [likelihood, labels], saves=[likelihood, labels], keeps_bytes=FLOAT32)
