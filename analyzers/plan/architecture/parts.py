"""The modules of a model as a tree, in the order in which they are registered, and how the common ones are made.

A part that is repeated stands once and is referred to as often as it occurs.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from vramscope.schema.architecture import Attention, Experts, Role


@dataclass(frozen=True, slots=True)
class Tensor:
    """``dtype`` is None where it is the model's; ``size_bytes`` is None where it follows from shape and dtype."""

    shape: tuple[int, ...]
    dtype: str | None = None
    buffer: bool = False
    persistent: bool = True
    size_bytes: int | None = None
    trainable: bool = True


@dataclass(slots=True, kw_only=True)
class Part:
    """One module. ``runs`` are the paths of those below it that run before the rest, or in another order than they
    are registered in: what it does not name follows in the order of registration. ``block``: it is never split.
    """

    type_name: str
    tensors: dict[str, Tensor] = field(default_factory=dict)
    children: dict[str, Part] = field(default_factory=dict)
    runs: tuple[str, ...] = ()
    block: bool = False
    role: Role | None = None
    attention: tuple[Attention, ...] = ()
    experts: Experts | None = None
    hidden_size: int | None = None
    inner_width: int | None = None
    gated: bool = False
    joined: bool = False


@dataclass(slots=True, kw_only=True)
class Model:
    """A whole model of a family. ``tied`` are pairs of tensor names: the first holds the storage."""

    root: Part
    class_name: str
    no_split: tuple[str, ...] = ()
    tied: tuple[tuple[str, str], ...] = ()
    facts: dict[str, int | float | str | bool] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    hidden_size: int | None = None
    vocabulary: int | None = None
    max_positions: int | None = None


def module(
    type_name: str,
    children: Mapping[str, Part | None] | None = None,
    /,
    *,
    runs: Sequence[str] = (),
    **named: Part | None,
) -> Part:
    """A module with these children; one that is None is left out."""
    below = {**(children or {}), **named}
    return Part(
        type_name=type_name,
        children={name: child for name, child in below.items() if child is not None},
        runs=tuple(runs),
    )


def holding(part: Part, **tensors: Tensor | None) -> Part:
    """The part with tensors of its own."""
    part.tensors.update({name: tensor for name, tensor in tensors.items() if tensor is not None})
    return part


def parameter(*shape: int) -> Tensor:
    """One of the model's dtype."""
    return Tensor(shape)


def constant(*shape: int, dtype: str = "float32", persistent: bool = False) -> Tensor:
    """A buffer."""
    return Tensor(shape, dtype, True, persistent)


def linear(inputs: int, outputs: int, bias: bool = True, *, role: Role | None = None) -> Part:
    """``torch.nn.Linear``."""
    return _weighted("Linear", (outputs, inputs), outputs if bias else None, role)


def conv1d(inputs: int, outputs: int) -> Part:
    """transformers' ``Conv1D``: a linear layer that is stored the other way round."""
    return _weighted("Conv1D", (inputs, outputs), outputs, None)


def convolution(inputs: int, outputs: int, *kernel: int, bias: bool = True, groups: int = 1) -> Part:
    """``torch.nn.Conv1d``, ``Conv2d`` or ``Conv3d``, by the kernel's length."""
    return _weighted(f"Conv{len(kernel)}d", (outputs, inputs // groups, *kernel), outputs if bias else None, None)


def embedding(rows: int, width: int, *, type_name: str = "Embedding") -> Part:
    """``torch.nn.Embedding``."""
    return _weighted(type_name, (rows, width), None, "embedding")


def layer_norm(width: int, bias: bool = True, *, type_name: str = "LayerNorm") -> Part:
    """``torch.nn.LayerNorm``."""
    return _weighted(type_name, (width,), width if bias else None, "norm")


def rms_norm(width: int, type_name: str) -> Part:
    """A norm with a weight alone."""
    return _weighted(type_name, (width,), None, "norm")


def batch_norm(width: int) -> Part:
    """``torch.nn.BatchNorm2d``: its running statistics are buffers that are stored."""
    part = _weighted("BatchNorm2d", (width,), width, "norm")
    return holding(
        part,
        running_mean=constant(width, persistent=True),
        running_var=constant(width, persistent=True),
        num_batches_tracked=constant(dtype="int64", persistent=True),
    )


def rotary(type_name: str, rotated: int, *, names: Sequence[str] = ("inv_freq", "original_inv_freq")) -> Part:
    """Rotary position embeddings over that many numbers of each head: their frequencies are not stored."""
    part = Part(type_name=type_name, role="rotary")
    return holding(part, **{name: constant(rotated // 2) for name in names})


def listed(parts: Sequence[Part], type_name: str = "ModuleList") -> Part:
    """A list of modules, named by their numbers."""
    return Part(type_name=type_name, children={str(index): part for index, part in enumerate(parts)})


def sequential(**named: Part) -> Part:
    """``torch.nn.Sequential`` of named modules; numbers are given by ``listed``."""
    return Part(type_name="Sequential", children=named)


def _weighted(type_name: str, shape: tuple[int, ...], bias: int | None, role: Role | None) -> Part:
    tensors = {"weight": Tensor(shape)}
    if bias is not None:
        tensors["bias"] = Tensor((bias,))
    return Part(type_name=type_name, tensors=tensors, role=role)
