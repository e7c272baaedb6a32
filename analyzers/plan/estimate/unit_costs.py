"""What each unit takes on the device that holds it, measured on a tape of that unit alone.

Units of the same shapes are played once: of a model of a hundred blocks all but a few.
"""

from __future__ import annotations

from dataclasses import dataclass

from vramscope.analyzers.plan.estimate.kv_cache import cache_bytes
from vramscope.analyzers.plan.estimate.lengths import sequence_tokens
from vramscope.analyzers.plan.estimate.network import Pass, record_unit
from vramscope.analyzers.plan.estimate.optimizers import find_optimizer
from vramscope.analyzers.plan.estimate.precision import Precision, precision_of
from vramscope.analyzers.plan.estimate.rehearsal import Gradients, rehearse
from vramscope.analyzers.plan.estimate.sharding import share, shares_of
from vramscope.analyzers.plan.estimate.training import trained_parameters
from vramscope.analyzers.plan.estimate.traits import traits_of
from vramscope.analyzers.plan.estimate.weights import tensor_bytes
from vramscope.schema.architecture import Architecture, Unit
from vramscope.schema.plan import Training, UnitCost, Workload

_FLOAT32 = 4


class UnknownTarget(ValueError):  # noqa: N818
    """No linear layer is named as those that get adapters."""


@dataclass(frozen=True, slots=True)
class _Running:
    """Bytes of one sample, and those that are there for any batch."""

    kept_per_sample: int
    working: int
    working_per_sample: int
    output: int
    adapters: tuple[tuple[str, int], ...]


def unit_costs(architecture: Architecture, workload: Workload) -> tuple[UnitCost, ...]:
    """In the order of execution. Raises UnknownDtype, UnknownOptimizer or UnknownTarget for a name that is none."""
    precision, traits = precision_of(architecture, workload), traits_of(architecture)
    tokens = sequence_tokens(architecture, workload)
    known: dict[object, _Running] = {}
    costs = []
    for unit in architecture.units:
        key = _likeness(unit)
        if key not in known:
            known[key] = _play(architecture, unit, workload, tokens)
        running = known[key]
        kept = running.kept_per_sample if workload.training is not None else 0
        costs.append(
            UnitCost(
                name=unit.name,
                weights={tensor.storage: tensor_bytes(tensor, precision) for tensor in unit.tensors},
                kept_bytes=_kept(unit, workload.training, precision, running),
                kept_per_sample_bytes=kept + cache_bytes(unit, workload, precision, traits, tokens),
                working_bytes=running.working,
                working_per_sample_bytes=running.working_per_sample,
                output_per_sample_bytes=running.output,
                joined=unit.joined,
            )
        )
    if not any(running.adapters for running in known.values()):
        _must_name_modules(architecture, workload.training)
    return tuple(costs)


def _must_name_modules(architecture: Architecture, training: Training | None) -> None:
    """Modules that are there and get no adapters here may be of a kind that is not taken apart."""
    if training is None or training.lora_rank is None or training.lora_targets is None:
        return
    modules = {tensor.name.rpartition(".")[0] for unit in architecture.units for tensor in unit.tensors}
    if not any(f".{module}".endswith(f".{target}") for module in modules for target in training.lora_targets):
        raise UnknownTarget(f"no linear layer of the model is named {' or '.join(map(repr, training.lora_targets))}")


def _likeness(unit: Unit) -> object:
    """What units must have in common to run alike."""
    tensors = tuple(
        (tensor.name.removeprefix(unit.name), tensor.shape, tensor.dtype, tensor.trainable) for tensor in unit.tensors
    )
    return unit.role, unit.type_name, unit.attention, unit.experts, unit.inner_width, tensors


def _play(architecture: Architecture, unit: Unit, workload: Workload, tokens: int) -> _Running:
    """For one sample and for two: what is between them is a sample's."""
    one = record_unit(architecture, unit, workload, batch=1, tokens=tokens)
    two = record_unit(architecture, unit, workload, batch=2, tokens=tokens)
    first, second = _working(one), _working(two)
    each = max(second - first, 0)
    return _Running(
        kept_per_sample=_kept_by_tape(one),
        working=max(first - each, 0),
        working_per_sample=each,
        output=one.outputs[unit.name],
        adapters=tuple(one.adapters.items()),
    )


def _kept_by_tape(made: Pass) -> int:
    """What backward needs of it; of a checkpointed block its input."""
    tape = made.tape
    kept = {storage for node in tape.nodes if node.block is None for storage in node.saved}
    kept |= {tensor.storage for tensor in tape.blocks}
    return sum(tape.sizes[storage] for storage in kept)


def _working(made: Pass) -> int:
    """Above what is kept. Gradients of its weights are counted as kept: here they are there before."""
    if not made.tape.nodes:
        return 0
    gradients = Gradients()
    for node in made.tape.nodes:
        gradients.taken.update((each.parameter, None) for each in node.inputs if each.parameter is not None)
    course = rehearse(made.tape, gradients=gradients)
    tape = made.tape
    # Of a pass without gradients what is held is the cache, which is counted as kept.
    cache = 0 if tape.grad else sum(tape.sizes[storage] for storage, until in tape.held.items() if until == -1)
    return max(max(course.forward_peak_bytes, course.backward_peak_bytes) - _kept_by_tape(made) - cache, 0)


def _kept(unit: Unit, training: Training | None, precision: Precision, running: _Running) -> int:
    """Gradients and optimizer states of its own weights: of a tied one where it stands first."""
    if training is None:
        return 0
    alone = Architecture(name="", family=None, source="", exact=True, units=(unit,))
    own = {tensor.storage for tensor in unit.tensors if tensor.storage == tensor.name}
    shares, optimizer, total = shares_of(training), find_optimizer(training.optimizer), 0
    for each in trained_parameters(alone, precision, dict(running.adapters)):
        if each.name not in own and each.name not in dict(running.adapters):
            continue
        total += share(each.size_bytes, shares.gradients) * (1 + shares.copies)
        if training.offload_optimizer:
            continue
        item = each.item_bytes
        if training.precision == "master" and item < _FLOAT32:
            total += share(each.elements * _FLOAT32, shares.states)
            item = _FLOAT32
        total += sum(share(size, shares.states) for size in optimizer.state_bytes(each.shape, item))
    return total + sum(elements * precision.adapter_bytes for _, elements in running.adapters)
