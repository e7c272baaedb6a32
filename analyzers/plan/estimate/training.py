"""A training, played: weights are loaded, two steps are done, and the most of each phase of the second is kept.

The first step makes the optimizer's states, so only the second has all that later ones have.
"""

from __future__ import annotations

from dataclasses import dataclass

from vramscope.analyzers.plan.estimate.lengths import sequence_tokens
from vramscope.analyzers.plan.estimate.memory import Allocated, Memory
from vramscope.analyzers.plan.estimate.network import Pass, record
from vramscope.analyzers.plan.estimate.optimizers import Optimizer, find_optimizer
from vramscope.analyzers.plan.estimate.precision import Precision, precision_of
from vramscope.analyzers.plan.estimate.rehearsal import Gradients, rehearse
from vramscope.analyzers.plan.estimate.sharding import bucket_bytes, share, shares_of
from vramscope.analyzers.plan.estimate.weights import storages
from vramscope.schema.architecture import Architecture
from vramscope.schema.plan import Training, Workload

_FLOAT32 = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Trained:
    """One parameter that is trained: its shape, and bytes of an element of it."""

    name: str
    shape: tuple[int, ...]
    item_bytes: int

    @property
    def elements(self) -> int:
        """Numbers in it."""
        elements = 1
        for length in self.shape:
            elements *= length
        return elements

    @property
    def size_bytes(self) -> int:
        """As a weight, and as a gradient."""
        return self.elements * self.item_bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """A training on one device. The peaks are with all that is held besides."""

    weights_bytes: int
    gradients_bytes: int
    states_bytes: int
    activation_peak_bytes: int
    backward_peak_bytes: int
    step_peak_bytes: int
    gradients_at_peak_bytes: int
    reserved_peak_bytes: int

    @property
    def peak_bytes(self) -> int:
        """The most of all phases."""
        return max(self.activation_peak_bytes, self.step_peak_bytes)


def train(architecture: Architecture, workload: Workload) -> Course:
    """Raises UnknownOptimizer or UnknownDtype for a name that is none."""
    assert workload.training is not None
    training = workload.training
    made = record(architecture, workload, batch=workload.batch, tokens=sequence_tokens(architecture, workload))
    return _Training(architecture, workload, training, made).run()


def trained_parameters(architecture: Architecture, precision: Precision, adapters: dict[str, int]) -> list[Trained]:
    """Those that get gradients: the model's own, or with LoRA the adapters."""
    found: dict[str, Trained] = {}
    for unit in architecture.units:
        for tensor in unit.tensors:
            if precision.is_trained(tensor):
                item = precision.computed_bytes(tensor)
                found[tensor.storage] = Trained(name=tensor.storage, shape=tensor.shape, item_bytes=item)
    for name, elements in adapters.items():
        found[name] = Trained(name=name, shape=(elements,), item_bytes=precision.adapter_bytes)
    return list(found.values())


class _Training:
    def __init__(self, architecture: Architecture, workload: Workload, training: Training, made: Pass) -> None:
        self.training = training
        self.made = made
        self.precision = precision_of(architecture, workload)
        self.weights = storages(architecture.units, self.precision)
        self.trained = trained_parameters(architecture, self.precision, made.adapters)
        self.shares = shares_of(training)
        self.optimizer = find_optimizer(training.optimizer)
        self.unit_bytes = [sum(storages([unit], self.precision).values()) for unit in architecture.units]
        self.memory = Allocated()

    def run(self) -> Course:
        memory, training, shares = self.memory, self.training, self.shares
        if not training.offload_parameters:
            for size in self.weights.values():
                memory.take(share(size, shares.weights))
        for elements in self.made.adapters.values():
            memory.take(elements * self.precision.adapter_bytes)
        weights = memory.now_bytes
        trained_bytes = sum(each.size_bytes for each in self.trained)
        memory.take(shares.copies * trained_bytes)
        memory.take(bucket_bytes(training, trained_bytes))
        gradients, states = Gradients(ranks=shares.gradients), 0
        activation = step = at_peak = backward = 0
        for number in range(2):
            gathered = memory.take(self._gathered_bytes())
            activation, backward, at_peak = self._accumulate(gradients)
            memory.give(gathered)
            if number == 0:
                states = self._make_states(memory)
            step = self._step(memory)
            gradients_bytes = gradients.total_bytes
            gradients.clear(memory)
        return Course(
            weights_bytes=weights,
            gradients_bytes=gradients_bytes,
            states_bytes=states,
            activation_peak_bytes=activation,
            backward_peak_bytes=backward,
            step_peak_bytes=step,
            gradients_at_peak_bytes=at_peak,
            reserved_peak_bytes=memory.reserved_peak_bytes,
        )

    def _accumulate(self, gradients: Gradients) -> tuple[int, int, int]:
        """Forward and backward, twice where gradients are accumulated."""
        activation = backward = at_peak = 0
        for _ in range(min(max(self.training.accumulation, 1), 2)):
            course = rehearse(self.made.tape, self.memory, gradients)
            peak = max(course.forward_peak_bytes, course.backward_peak_bytes)
            if peak >= activation:
                activation, at_peak = peak, course.gradients_at_peak_bytes
            backward = max(backward, course.backward_peak_bytes)
        return activation, backward, at_peak

    def _gathered_bytes(self) -> int:
        """Whole weights of the units that are put together for a moment: the largest ones."""
        units = self.shares.gathered_units
        return sum(sorted(self.unit_bytes)[-units:]) if units else 0

    def _make_states(self, memory: Memory) -> int:
        """The optimizer's, and float32 copies of the weights where it works on those."""
        before = memory.now_bytes
        if self.training.offload_optimizer:
            return 0
        for each in self.trained:
            item = each.item_bytes
            if self.training.precision == "master" and item < _FLOAT32:
                memory.take(share(each.elements * _FLOAT32, self.shares.states))
                item = _FLOAT32
            for size in self.optimizer.state_bytes(each.shape, item):
                memory.take(share(size, self.shares.states))
        return memory.now_bytes - before

    def _step(self, memory: Memory) -> int:
        memory.peak_bytes = memory.now_bytes
        if not self.training.offload_optimizer:
            taken = [memory.take(size) for size in self._temporaries(self.optimizer)]
            for each in taken:
                memory.give(each)
        return memory.peak_bytes

    def _temporaries(self, optimizer: Optimizer) -> list[int]:
        if not self.trained:
            return []
        master = self.training.precision == "master"
        sizes = [
            share(each.elements * _FLOAT32 if master else each.size_bytes, self.shares.states) for each in self.trained
        ]
        if optimizer.factored:
            largest = max(self.trained, key=lambda each: each.elements)
            return [optimizer.step_bytes(0, largest.elements, largest.item_bytes)]
        return sizes * optimizer.temporaries
