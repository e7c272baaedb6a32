"""Fewer samples at a time."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any, NamedTuple

from vramscope.schema.oom import Advice, Cause
from vramscope.schema.units import TIB, format_bytes

if TYPE_CHECKING:
    from vramscope.analyzers.case import Case
    from vramscope.analyzers.evidence.inside import Inside
    from vramscope.analyzers.plan.estimate.fitting import SmallerBatch

# This part of the batch is left out for what the failing pass had yet to compute.
_MARGIN = Fraction(1, 4)

# So many times the device's size are no matter of the batch, but of a mistaken shape.
FAR_OFF = 10


class Fit(NamedTuple):
    """The batch that may fit, and how it was computed: the room for samples, and what this step has yet to make."""

    smaller: SmallerBatch
    room_bytes: int
    coming_bytes: int

    @property
    def sample_bytes(self) -> int:
        """What each sample takes."""
        return self.smaller.model.per_sample_bytes


def measured_fit(case: Case) -> Fit | None:
    """From the job's own figures; its batch is 0 where not even one sample fits. None where they are not known.

    The failing pass had not ended, so that a sample needs somewhat more than it had so far: an upper bound.
    """
    inside, batch, requested = case.inside, case.circumstances.batch_size, case.message.requested_bytes
    allocated, reachable = case.breakdown.allocated_bytes, case.reachable_bytes
    if inside is None or not batch or requested is None or allocated is None or reachable is None:
        return None
    fixed = inside.fixed_bytes
    if fixed is None or inside.evidence.activity.phase == "optimizer":
        return None
    # Explaining a log needs no planner.
    from vramscope.analyzers.plan.estimate.fitting import fit_after_oom

    coming = coming_bytes(inside)
    capacity = allocated + _reachable_within_limit(case, reachable) - coming
    smaller = fit_after_oom(
        batch,
        capacity_bytes=max(1, capacity),
        needed_bytes=max(allocated, fixed) + requested,
        fixed_bytes=fixed,
        left_out=_MARGIN,
    )
    return Fit(smaller, max(0, capacity - fixed), coming)


def coming_bytes(inside: Inside) -> int:
    """Gradients and optimizer state that this step has yet to make."""
    parts, evidence = inside.parts, inside.evidence
    if parts is None or not inside.trains or not evidence.optimizers or inside.without_gradients:
        return 0
    trainable = sum(
        model.parameter_bytes * model.trainable_count // max(1, model.parameter_count) for model in evidence.models
    )
    numbers = sum(model.trainable_count for model in evidence.models)
    gradients = max(0, trainable - parts.gradients_bytes) if evidence.activity.phase == "forward" else 0
    adam = any("adam" in optimizer.name.lower() for optimizer in evidence.optimizers)
    per_number = trainable // numbers if numbers else 0
    state = 2 * per_number * numbers if adam and not evidence.activity.steps else 0
    return gradients + max(0, state - parts.optimizer_bytes)


def _reachable_within_limit(case: Case, reachable: int) -> int:
    limit, reserved, cached = case.message.limit_bytes, case.reserved_bytes, case.breakdown.cached_bytes or 0
    return reachable if limit is None or reserved is None else min(reachable, max(0, limit - reserved) + cached)


def fitting_batch(case: Case) -> int | None:
    """The largest batch that can fit, if everything shrank with it; None if the batch or a figure is unknown, or is 1.

    Weights and optimizer state do not shrink, so this is an upper bound and no promise.
    """
    batch, requested = case.circumstances.batch_size, case.message.requested_bytes
    allocated, reachable = case.breakdown.allocated_bytes, case.reachable_bytes
    if batch is None or batch < 2 or requested is None or allocated is None or reachable is None:
        return None
    fitting = batch * (allocated + reachable) // (allocated + requested)
    return max(1, min(batch - 1, fitting))


def is_mistaken(case: Case) -> bool:
    """Whether the request is so far beyond the device that a shape must be wrong."""
    requested, total = case.message.requested_bytes, case.total_bytes
    return requested is not None and (requested > FAR_OFF * total if total else requested >= TIB)


def advise(case: Case, cause: Cause) -> Advice | None:
    """None for a batch that is known to be 1 already, and for a request that no batch explains."""
    batch = case.circumstances.batch_size
    if batch == 1 or is_mistaken(case):
        return None
    fit = measured_fit(case)
    if fit is not None:
        return _measured(case, fit)
    fitting = fitting_batch(case)
    accumulation = "" if case.circumstances.training is False else "; gradient accumulation keeps the effective batch"
    missing = case.missing_bytes
    needs = f"at least {format_bytes(missing)} must go" if missing else "activations and the request shrink with it"
    if fitting is not None:
        return Advice(
            id="batch_size",
            title=f"Lower the batch from {batch} to {fitting} or less",
            change={"batch_size": fitting},
            why=f"{needs}; {fitting} would do if everything shrank with the batch, and weights do not{accumulation}",
            expected="activations shrink in proportion",
            cost="more steps for the same samples",
        )
    code = "batch_size //= 2"
    if case.circumstances.training is not False:
        code += "; gradient_accumulation_steps *= 2"
    return Advice(
        id="batch_size",
        title="Halve the batch, or the sequence length",
        change={"code": code},
        why=f"{needs}{accumulation}",
        expected="activations halve; weights, gradients and optimizer state stay",
        cost="more steps for the same samples",
    )


def _measured(case: Case, fit: Fit) -> Advice | None:
    """None where weights, gradients and optimizer state leave no room for a single sample."""
    batch, most = case.circumstances.batch_size, fit.smaller.largest
    if most < 1 or batch is None:
        return None
    coming = f" and {format_bytes(fit.coming_bytes)} that this step has yet to make" if fit.coming_bytes else ""
    trains = case.circumstances.training is not False and case.inside is not None and case.inside.trains is not False
    tried = fit.smaller.batch if trains else max(1, most - int(most * _MARGIN))
    change: dict[str, Any] = {"batch_size": tried}
    over = ""
    if trains:
        steps = fit.smaller.accumulation
        change["gradient_accumulation_steps"] = steps
        over = f" and accumulate the gradients of {steps}"
    bound = f"; more than {most} cannot fit" if tried < most else ""
    return Advice(
        id="batch_size",
        title=f"Lower the batch from {batch} to {tried} or less{over}{bound}",
        change=change,
        why=f"a sample takes {format_bytes(fit.sample_bytes)} (what the failing pass had computed, and its request, "
        f"divided by {batch}); beside {format_bytes(fit.smaller.model.fixed_bytes)} that do not shrink{coming} there "
        f"is room for {format_bytes(fit.room_bytes)}{_effective(batch, fit.smaller) if trains else ''}",
        expected=f"{tried} x {format_bytes(fit.sample_bytes)} = {format_bytes(tried * fit.sample_bytes)} leave a "
        "quarter or more for the rest of the pass, which had not ended: halve it again if it fails",
        cost="more steps for the same samples",
    )


def _effective(batch: int, smaller: SmallerBatch) -> str:
    together = smaller.batch * smaller.accumulation
    kept = f"{smaller.accumulation} x {smaller.batch} samples a step of the optimizer"
    return (
        f"; {kept} are the {batch} of before" if together == batch else f"; {kept} are {together} in place of {batch}"
    )
