"""What a planner must know of a neural network: its parts in the order in which they run, and what each holds."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

Role = Literal["embedding", "layer", "norm", "head", "vision", "rotary", "other"]


@dataclass(frozen=True, slots=True, kw_only=True)
class TensorSpec:
    """A parameter or buffer, without its values.

    ``name`` is the full one (``"model.layers.0.mlp.up_proj.weight"``), ``shape`` is as stored, ``dtype`` is PyTorch's
    name of it without ``torch.``. ``size_bytes`` are those of the storage as the checkpoint or module has it. Tensors
    of one storage have the same ``storage`` name, that of the first of them: it counts once on a device.
    """

    name: str
    shape: tuple[int, ...]
    dtype: str
    size_bytes: int
    storage: str
    buffer: bool = False
    persistent: bool = True
    trainable: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Attention:
    """One self-attention (or cross-attention) and what it keeps of each token for the next ones.

    ``cached_elements`` are those of one token in the KV cache: ``2 * kv_heads * head_dim``, or of latent attention the
    compressed ones. ``window`` is the number of tokens kept at most, None where all are. ``cross``: the tokens are the
    encoder's.
    """

    heads: int
    kv_heads: int
    head_dim: int
    cached_elements: int
    window: int | None = None
    cross: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Experts:
    """A mixture of experts: how many there are in the layer, how many each token goes through."""

    count: int
    active: int
    shared: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """A part that one device holds whole: a block that must not be split, or a module or tensor outside of blocks.

    ``name`` is what a device map has as its key. ``widths`` are the output features of its linear layers by their
    name inside the unit: what activations are counted from; ``inner_width`` is the feed-forward's. ``joined``: its
    output is added to that of the unit before it by code that moves neither, so both must be on one device.
    """

    name: str
    type_name: str | None = None
    role: Role = "other"
    tensors: tuple[TensorSpec, ...] = ()
    attention: tuple[Attention, ...] = ()
    experts: Experts | None = None
    hidden_size: int | None = None
    inner_width: int | None = None
    gated: bool = False
    joined: bool = False

    @property
    def stored_bytes(self) -> int:
        """Its tensors, each storage once."""
        return sum({tensor.storage: tensor.size_bytes for tensor in self.tensors}.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class Architecture:
    """A model: ``units`` in EXECUTION order (not that of registration), together all of its parameters and buffers.

    ``source`` says where it was read from (``"config.json"``, ``"safetensors headers"``, ``"module"``, ``"table"``),
    ``exact`` whether names and shapes are read and not derived. ``dtype`` is what the checkpoint says that it computes
    in. ``registered`` are the names of the units in the order of registration, which other planners walk in.
    ``quantisation`` is the checkpoint's method (``"gptq"``, ``"awq"``, ``"fp8"``, ``"bitsandbytes-nf4"``, ...).
    ``whole_parameters`` counts the model's numbers where quantisation packs several into one, None where that is not
    known. ``notes`` are what a reader must know, sentences for a person.
    """

    name: str
    family: str | None
    source: str
    exact: bool
    units: tuple[Unit, ...]
    registered: tuple[str, ...] = ()
    dtype: str | None = None
    hidden_size: int | None = None
    vocabulary: int | None = None
    max_positions: int | None = None
    quantisation: str | None = None
    whole_parameters: int | None = None
    class_name: str | None = None
    no_split_classes: tuple[str, ...] = ()
    tied: tuple[tuple[str, ...], ...] = ()
    facts: Mapping[str, int | float | str | bool] = field(default_factory=dict)
    notes: tuple[str, ...] = ()

    @property
    def parameters(self) -> int:
        """Elements of all parameters, tied ones once; packed (quantised) ones as they are stored."""
        return count_parameters(self.units)

    @property
    def stored_bytes(self) -> int:
        """All parameters and buffers, each storage once."""
        sizes = {tensor.storage: tensor.size_bytes for unit in self.units for tensor in unit.tensors}
        return sum(sizes.values())


def count_parameters(units: Iterable[Unit]) -> int:
    """Elements of all parameters, tied ones once."""
    seen = {tensor.storage: math.prod(tensor.shape) for unit in units for tensor in unit.tensors if not tensor.buffer}
    return sum(seen.values())
