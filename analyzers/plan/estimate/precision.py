"""What a model's tensors are stored, computed and trained in under a workload."""

from __future__ import annotations

from dataclasses import dataclass

from vramscope.analyzers.plan.estimate.anatomy import Projection
from vramscope.analyzers.plan.estimate.dtypes import canonical, is_floating, is_quantised, item_bytes
from vramscope.schema.architecture import Architecture, TensorSpec
from vramscope.schema.plan import Training, Workload

# Of a checkpoint that is quantised already, and of one that a library quantises while it loads.
_PACKED = ("int32", "int8", "uint8", "float8_e4m3fn", "float8_e5m2")

_HALF = 2
# Precisions whose weights are float32, whatever the checkpoint was stored in.
_WHOLE = ("float32", "amp")


@dataclass(frozen=True, slots=True, kw_only=True)
class Precision:
    """``wanted`` is what weights are loaded as, None as they are stored; ``computed`` what activations are in."""

    wanted: str | None
    computed: str
    training: Training | None
    quantised_layers: frozenset[str]

    @property
    def activation_bytes(self) -> int:
        """Of one element of an activation."""
        return item_bytes(self.computed)

    @property
    def adapter_bytes(self) -> int:
        """Of one element of an adapter."""
        assert self.training is not None
        return item_bytes(self.training.lora_dtype)

    def stored_dtype(self, spec: TensorSpec) -> str:
        """What a tensor is in memory as."""
        if not is_floating(spec.dtype) or spec.buffer or spec.dtype in _PACKED:
            return spec.dtype
        if self.wanted is None:
            return self.computed if self.training is not None and self.training.kbit_float32 else spec.dtype
        if is_quantised(self.wanted):
            return self.wanted if spec.storage in self.quantised_layers else self.computed
        return self.wanted

    def computed_bytes(self, spec: TensorSpec) -> int:
        """Of an element of a weight where it is computed with."""
        dtype = self.stored_dtype(spec)
        if is_quantised(dtype) or dtype in _PACKED:
            return self.activation_bytes
        return item_bytes(dtype)

    def is_packed(self, spec: TensorSpec) -> bool:
        """Whether its elements are no single numbers of the weight."""
        return spec.dtype in _PACKED and not spec.buffer

    def is_dequantised(self, spec: TensorSpec) -> bool:
        """Whether the weight is unpacked whole before it is used (bitsandbytes' 4 bits)."""
        return is_quantised(self.stored_dtype(spec)) and canonical(self.stored_dtype(spec)) == "int4"

    @property
    def unpacked_bytes(self) -> int:
        """Of one element of a weight that is unpacked: half precision, unless all else was given in another."""
        upcast = self.training is not None and self.training.kbit_float32
        return _HALF if upcast else self.activation_bytes

    def is_trained(self, spec: TensorSpec) -> bool:
        """Whether it gets a gradient."""
        if self.training is None or spec.buffer or not spec.trainable or not is_floating(spec.dtype):
            return False
        if self.training.lora_rank is not None or spec.dtype in _PACKED:
            return False
        return not is_quantised(self.stored_dtype(spec))

    def has_adapter(self, projection: Projection) -> bool:
        """Whether LoRA adapts that linear layer."""
        if self.training is None or self.training.lora_rank is None:
            return False
        targets = self.training.lora_targets
        return targets is None or any(projection.name == each or projection.last == each for each in targets)


def precision_of(architecture: Architecture, workload: Workload) -> Precision:
    """Raises UnknownDtype for a name that is none."""
    wanted = None if workload.dtype is None else canonical(workload.dtype)
    training = workload.training
    if wanted is None and training is not None and training.lora_rank is None and training.precision in _WHOLE:
        wanted = "float32"
    stored = architecture.dtype or _most_stored(architecture)
    computed = stored if wanted is None or is_quantised(wanted) else wanted
    if computed in _PACKED or not is_floating(computed):
        computed = "float16"
    if training is not None and training.kbit_float32:
        computed = "float32"
    elif wanted is not None and is_quantised(wanted) and computed == "float32" and canonical(wanted) == "int8":
        # bitsandbytes computes in half precision, whatever the checkpoint was stored in.
        computed = "float16"
    layers = frozenset(
        tensor.storage
        for unit in architecture.units
        if unit.role in {"layer", "vision"}
        for tensor in unit.tensors
        if len(tensor.shape) == 2 and not tensor.buffer and tensor.name.endswith("weight")
    )
    return Precision(wanted=wanted, computed=computed, training=workload.training, quantised_layers=layers)


def _most_stored(architecture: Architecture) -> str:
    sizes: dict[str, int] = {}
    for unit in architecture.units:
        for tensor in unit.tensors:
            if is_floating(tensor.dtype) and not tensor.buffer:
                sizes[tensor.dtype] = sizes.get(tensor.dtype, 0) + tensor.size_bytes
    return max(sizes, key=lambda dtype: sizes[dtype], default="float32")
