"""Activation functions: those that PyTorch computes in one operation, and those that models have written out."""

from __future__ import annotations

from collections.abc import Callable

from vramscope.analyzers.plan.estimate import ops
from vramscope.analyzers.plan.estimate.tape import Tape, Tensor

Function = Callable[[Tape, Tensor], Tensor]


def fused(tape: Tape, tensor: Tensor) -> Tensor:
    """GELU and SiLU keep their input."""
    return tape.record(tensor.elements, tensor.item_bytes, [tensor], saves=[tensor])


def of_result(tape: Tape, tensor: Tensor) -> Tensor:
    """ReLU and tanh keep their result."""
    return tape.record(tensor.elements, tensor.item_bytes, [tensor], saves_output=True)


def squared_relu(tape: Tape, tensor: Tensor) -> Tensor:
    """The square keeps ReLU's result, which that keeps anyway."""
    return fused(tape, of_result(tape, tensor))


def quick_gelu(tape: Tape, tensor: Tensor) -> Tensor:
    """x * sigmoid(1.702 * x)."""
    gate = of_result(tape, ops.copy(tape, tensor))
    return ops.multiply(tape, tensor, gate)


def gelu_written_out(tape: Tape, tensor: Tensor) -> Tensor:
    """0.5 * x * (1 + tanh(sqrt(2 / pi) * (x + 0.044715 * x ** 3))), each step an operation, the power in float32."""
    half = ops.copy(tape, tensor)
    with tape.holding(half, tensor):
        full = ops.cast(tape, tensor, ops.FLOAT32) if tape.autocast else tensor
        cubed = fused(tape, full)
        inner = ops.add(tape, tensor, ops.copy(tape, cubed))
        bent = of_result(tape, ops.copy(tape, inner))
        return ops.multiply(tape, half, ops.copy(tape, bent))


_FUNCTIONS: dict[str, Function] = {
    "gelu": fused,
    "gelu_python": fused,
    "gelu_pytorch_tanh": fused,
    "silu": fused,
    "swish": fused,
    "mish": fused,
    "relu": of_result,
    "tanh": of_result,
    "sigmoid": of_result,
    "relu2": squared_relu,
    "quick_gelu": quick_gelu,
    "gelu_new": gelu_written_out,
    "gelu_fast": gelu_written_out,
    # BLOOM's own backward keeps the input alone.
    "bloom_gelu": fused,
}


def find_function(name: str) -> Function:
    """That of a configuration's name; of one that is not known, as a fused one."""
    return _FUNCTIONS.get(name, fused)
