"""Writes a model's pass on a tape: what it computes in, which weights are trained, and the adapters beside them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from vramscope.analyzers.plan.estimate import ops
from vramscope.analyzers.plan.estimate.anatomy import Norm, Projection
from vramscope.analyzers.plan.estimate.precision import Precision
from vramscope.analyzers.plan.estimate.tape import Tape, Tensor
from vramscope.analyzers.plan.estimate.traits import Traits
from vramscope.schema.architecture import TensorSpec
from vramscope.schema.plan import Training, Workload

AUTOCAST = 2


@dataclass(slots=True, kw_only=True)
class Recorder:
    """``tokens`` are those of a sequence, ``memory_tokens`` those of the encoder that a decoder looks at.

    ``cached_tokens`` are in the KV cache already, where one token after the other is generated. ``encoding``: what
    runs is the encoder of a model that has a decoder too. ``handed`` are the last block's weights of attention, where
    it hands them on.
    """

    tape: Tape
    traits: Traits
    precision: Precision
    workload: Workload
    batch: int
    tokens: int
    memory: Tensor | None = None
    memory_tokens: int = 0
    cached_tokens: int = 0
    encoding: bool = False
    biases: dict[int, Tensor] = field(default_factory=dict)
    masks: dict[tuple[int, bool], Tensor] = field(default_factory=dict)
    handed: Tensor | None = None
    adapters: dict[str, int] = field(default_factory=dict)
    _weights: dict[str, Tensor] = field(default_factory=dict)

    @property
    def rows(self) -> int:
        """Tokens of the whole batch."""
        return self.batch * self.tokens

    @property
    def training(self) -> Training | None:
        """None where nothing is trained."""
        return self.workload.training

    def weight(self, spec: TensorSpec) -> Tensor:
        """A parameter; tied ones are one."""
        known = self._weights.get(spec.storage)
        if known is None:
            elements = 1
            for length in spec.shape:
                elements *= length
            known = self.tape.parameter(
                spec.storage, elements, self.precision.computed_bytes(spec), trained=self.precision.is_trained(spec)
            )
            self._weights[spec.storage] = known
        return known

    def linear(self, tensor: Tensor, projection: Projection, *, grouped: bool = False) -> Tensor:
        """A linear layer, with its adapter where it has one. A product that is ``grouped`` is not cuBLAS's."""
        weight = self._weight_of(projection)
        bias = None if projection.bias is None else self.weight(projection.bias)
        features = (projection.in_features, projection.out_features)
        result = self._linear(tensor, weight, features, bias, projection.weight, grouped=grouped)
        if self.precision.has_adapter(projection):
            return self._adapted(tensor, result, projection)
        return result

    def norm(self, tensor: Tensor, norm: Norm) -> Tensor:
        """A LayerNorm where it has a bias (or the family has no other), else the written out one."""
        weight = self.weight(norm.weight)
        if norm.bias is not None or self.traits.plain_layer_norm:
            full = ops.cast(self.tape, tensor, ops.FLOAT32) if self.tape.autocast else tensor
            bias = None if norm.bias is None else self.weight(norm.bias)
            return ops.layer_norm(self.tape, full, weight, bias, norm.width)
        if self.traits.centred_norm:
            return ops.centred_norm(self.tape, tensor, weight, norm.width)
        return ops.rms_norm(self.tape, tensor, weight, norm.width, in_float32=self.traits.float32_norm)

    def drop(self, tensor: Tensor, probability: float | None = None) -> Tensor:
        """Dropout in training, of hidden states unless a probability is given."""
        if self.training is None or not self.training.dropout:
            return tensor
        return ops.dropout(self.tape, tensor, self.traits.dropout if probability is None else probability)

    @contextmanager
    def named(self, *tensors: Tensor) -> Iterator[None]:
        """Whoever calls has names for these meanwhile. In training backward wants more of them than that."""
        if self.training is not None:
            yield
            return
        with self.tape.holding(*tensors):
            yield

    def computing(self, tensor: Tensor) -> Tensor:
        """As a matrix product takes it."""
        return ops.cast(self.tape, tensor, AUTOCAST) if self.tape.autocast else tensor

    def _weight_of(self, projection: Projection) -> Tensor:
        if projection.weight is not None and not self.precision.is_packed(projection.weight):
            if projection.copies == 1:
                return self.weight(projection.weight)
            spec, elements = projection.weight, projection.in_features * projection.out_features * projection.copies
            item, trained = self.precision.computed_bytes(spec), self.precision.is_trained(spec)
            return self.tape.parameter(spec.storage, elements, item, trained=trained)
        name = projection.name if projection.weight is None else projection.weight.storage
        elements = projection.in_features * projection.out_features
        return self.tape.parameter(name, elements, self.precision.activation_bytes, trained=False)

    def _linear(
        self,
        tensor: Tensor,
        weight: Tensor,
        features: tuple[int, int],
        bias: Tensor | None,
        spec: TensorSpec | None,
        *,
        grouped: bool = False,
    ) -> Tensor:
        tape = self.tape
        if spec is not None and self.precision.is_dequantised(spec):
            # The whole weight is unpacked for the product, forward and backward, and the input cast to its dtype.
            size = weight.elements * self.precision.unpacked_bytes
            rows, item = tensor.elements // max(features[0], 1), tensor.item_bytes
            inner = ops.cast(tape, tensor, self.precision.unpacked_bytes)
            result = tape.record(
                rows * features[1],
                inner.item_bytes,
                [inner, weight],
                scratch_bytes=size,
                backward_scratch_bytes=size,
            )
            return result if tape.autocast else ops.cast(tape, result, item)
        if tape.autocast:
            tensor = self.computing(tensor)
            weight = tape.cast_weight(weight, AUTOCAST)
        if grouped and self.training is None:
            return tape.record(
                tensor.elements // max(features[0], 1) * features[1], tensor.item_bytes, [tensor, weight]
            )
        return ops.linear(tape, tensor, weight, features, bias)

    def _adapted(self, tensor: Tensor, result: Tensor, projection: Projection) -> Tensor:
        """What PEFT adds: the input in the adapter's dtype, dropout, down to the rank and up, times a number."""
        training = self.training
        assert training is not None
        assert training.lora_rank is not None
        rank, item = training.lora_rank, self.precision.adapter_bytes
        name = projection.name if projection.weight is None else projection.weight.name
        down = self._adapter(f"{name}.lora_A", rank * projection.in_features, item)
        up = self._adapter(f"{name}.lora_B", rank * projection.out_features, item)
        inner = ops.cast(self.tape, tensor, item)
        with self.tape.holding(result, inner):
            inner = ops.dropout(self.tape, inner, training.lora_dropout)
            low = self._linear(inner, down, (projection.in_features, rank), None, None)
            high = ops.copy(self.tape, self._linear(low, up, (rank, projection.out_features), None, None))
            return ops.cast(self.tape, ops.add(self.tape, result, high), result.item_bytes)

    def _adapter(self, name: str, elements: int, item_bytes: int) -> Tensor:
        self.adapters[name] = elements
        return self.tape.parameter(name, elements, item_bytes, trained=True)
