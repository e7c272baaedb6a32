"""The estimate of a workload: its peak by what fills it, and the two parts of that peak by batch."""

from __future__ import annotations

from dataclasses import replace

from vramscope.analyzers.plan.estimate import inference, training
from vramscope.schema.architecture import Architecture
from vramscope.schema.plan import BatchModel, Estimate, Workload

# The line is drawn through two batches where it is the activations that count, not what a small batch leaves flat.
_NEAR, _FAR = 2, 4
_STEPS_OUT = 6


class UnusableWorkload(ValueError):  # noqa: N818
    """A workload that no job can have."""


def estimate(architecture: Architecture, workload: Workload, context_bytes: int = 0) -> Estimate:
    """Bytes at the peak, of one rank where several train together.

    Raises UnusableWorkload, UnknownDtype or UnknownOptimizer, all of them ValueErrors of one sentence.
    """
    _check(workload)
    if workload.training is None:
        return _of_inference(architecture, workload, context_bytes)
    course = training.train(architecture, workload)
    in_step = course.step_peak_bytes > course.activation_peak_bytes
    if in_step:
        optimizer = course.step_peak_bytes - course.weights_bytes - course.gradients_bytes
        gradients, activations, peak = course.gradients_bytes, 0, "optimizer step"
    else:
        optimizer, gradients = course.states_bytes, course.gradients_at_peak_bytes
        activations = course.activation_peak_bytes - course.weights_bytes - optimizer - gradients
        peak = "backward" if course.backward_peak_bytes >= course.activation_peak_bytes else "forward"
    return Estimate(
        weights_bytes=course.weights_bytes,
        gradients_bytes=gradients,
        optimizer_bytes=optimizer,
        activations_bytes=activations,
        context_bytes=context_bytes,
        total_bytes=course.peak_bytes + context_bytes,
        reserved_bytes=course.reserved_peak_bytes,
        peak=peak,
        activations_known=activations_known(architecture),
        notes=(*architecture.notes, *_notes(architecture, workload)),
    )


def batch_model(architecture: Architecture, workload: Workload) -> BatchModel:
    """The parts of the allocator's peak: what stays whatever the batch, and the line that a large batch is on."""
    _check(workload)
    near, far = _NEAR * workload.batch, _FAR * workload.batch
    if workload.training is None:
        first = inference.infer(architecture, replace(workload, batch=near))
        second = inference.infer(architecture, replace(workload, batch=far))
        slope = (second.peak_bytes - first.peak_bytes) / (far - near)
        fixed = int(second.peak_bytes - slope * far)
        return BatchModel(plateau_bytes=first.weights_bytes, fixed_bytes=fixed, per_sample_bytes=max(int(slope), 0))
    flat = training.train(architecture, replace(workload, batch=1))
    one = training.train(architecture, replace(workload, batch=near))
    for _ in range(_STEPS_OUT):
        # Where gradients are accumulated they are there all the time.
        if workload.training.accumulation > 1 or one.gradients_at_peak_bytes <= one.gradients_bytes // 2:
            break
        # The most is still where backward ends and all gradients are there: flat as well.
        near, far = near * _FAR, far * _FAR
        one = training.train(architecture, replace(workload, batch=near))
    two = training.train(architecture, replace(workload, batch=far))
    slope = (two.activation_peak_bytes - one.activation_peak_bytes) / (far - near)
    fixed = int(two.activation_peak_bytes - slope * far)
    plateau = max(flat.step_peak_bytes, two.step_peak_bytes)
    if flat.activation_peak_bytes > fixed + slope:
        # Of one sample what counts is the gradients at the end of backward.
        plateau = max(plateau, flat.activation_peak_bytes)
    return BatchModel(plateau_bytes=plateau, fixed_bytes=fixed, per_sample_bytes=max(int(slope), 0))


def _of_inference(architecture: Architecture, workload: Workload, context_bytes: int) -> Estimate:
    course = inference.infer(architecture, workload)
    return Estimate(
        weights_bytes=course.weights_bytes,
        kv_cache_bytes=course.kv_cache_bytes,
        activations_bytes=max(course.peak_bytes - course.weights_bytes - course.kv_cache_bytes, 0),
        context_bytes=context_bytes,
        total_bytes=course.peak_bytes + context_bytes,
        reserved_bytes=course.reserved_peak_bytes,
        peak="decode" if course.decode_peak_bytes > course.prefill_peak_bytes else "prefill",
        activations_known=activations_known(architecture),
        notes=(*architecture.notes, *_notes(architecture, workload)),
    )


def _check(workload: Workload) -> None:
    training_ = workload.training
    wanted = {"batch": workload.batch, "tokens": workload.tokens}
    if training_ is not None:
        wanted |= {"ranks": training_.ranks, "accumulation": training_.accumulation}
        if training_.lora_rank is not None:
            wanted["lora_rank"] = training_.lora_rank
        if not 0 <= training_.zero_stage <= 3:
            raise UnusableWorkload(f"ZeRO has stages 0 to 3, not {training_.zero_stage}")
    for name, value in wanted.items():
        if value < 1:
            raise UnusableWorkload(f"{name} is 1 at least, not {value}")


def activations_known(architecture: Architecture) -> bool:
    """What blocks without attention compute is not told by their tensors: of images it goes by their size."""
    return any(unit.attention for unit in architecture.units)


def _notes(architecture: Architecture, workload: Workload) -> list[str]:
    notes = []
    if not activations_known(architecture):
        notes.append("no block of this model has attention: its activations are not counted")
    seeing = any(unit.role == "vision" for unit in architecture.units)
    if seeing and architecture.vocabulary is not None:
        notes.append(f"images are counted as {workload.tokens} patches, like the text")
    if workload.training is not None:
        if workload.training.ranks > 1:
            notes.append(f"these are the bytes of one of {workload.training.ranks} ranks")
        if workload.training.optimizer.lower().startswith("paged"):
            notes.append("the optimizer's states are in paged memory, which is not counted")
    return notes
