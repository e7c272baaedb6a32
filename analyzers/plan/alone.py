"""A whole model on one device, by its estimate, which knows when what is there at once. It divides nothing."""

from __future__ import annotations

from dataclasses import replace

from vramscope.analyzers.plan.estimate import batch_model, estimate
from vramscope.schema.architecture import Architecture
from vramscope.schema.plan import BatchModel, Estimate, Gpu, Load, Placement, Strategy, Workload

_MOST_BATCH = 1 << 31
# The line of batches is near the estimate itself by some blocks: so often it is gone back to it.
_STEPS = 8


def alone(
    architecture: Architecture, workload: Workload, gpu: Gpu, strategy: Strategy, *, maximise_batch: bool = False
) -> Placement:
    """The placement, which may not fit, for the workload's batch or for the largest."""
    largest = largest_batch(architecture, workload, gpu)
    batch = largest if maximise_batch and largest else workload.batch
    found = estimate(architecture, replace(workload, batch=batch), gpu.context_bytes)
    load = load_of(found, gpu)
    return Placement(
        strategy=strategy,
        device_map={"": gpu.index},
        loads=(load,),
        fits=load.total_bytes <= gpu.free_bytes,
        crossings=0,
        max_batch=largest,
        tightest=load.total_bytes / gpu.free_bytes if gpu.free_bytes else None,
        batch=batch,
    )


def load_of(found: Estimate, gpu: Gpu) -> Load:
    """What the device holds at the peak."""
    return Load(
        device=gpu.index,
        weights_bytes=found.weights_bytes,
        kept_bytes=found.gradients_bytes + found.optimizer_bytes,
        kv_cache_bytes=found.kv_cache_bytes,
        activation_bytes=found.activations_bytes,
        context_bytes=found.context_bytes,
        total_bytes=found.total_bytes,
        capacity_bytes=gpu.free_bytes,
    )


def largest_batch(architecture: Architecture, workload: Workload, gpu: Gpu) -> int | None:
    """0 where not even one fits; None without bound."""
    guess = largest_on_line(batch_model(architecture, replace(workload, batch=1)), gpu)
    if guess is None:
        return None
    for batch in range(guess + 1, max(guess - _STEPS, 0), -1):
        if estimate(architecture, replace(workload, batch=batch), gpu.context_bytes).total_bytes <= gpu.free_bytes:
            return batch
    return max(guess - _STEPS, 0)


def largest_on_line(model: BatchModel, gpu: Gpu) -> int | None:
    """By the line alone."""
    largest = model.largest_batch(gpu.room_bytes)
    return None if largest is None or largest >= _MOST_BATCH else largest
