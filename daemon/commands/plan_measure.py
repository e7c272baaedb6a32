"""``vramscope plan --measure``: the plan of a job from rehearsals of it, the largest batch on each card."""

from __future__ import annotations

import argparse
import os
import signal
import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from vramscope.daemon.commands.plan_gpus import TYPICAL_CONTEXT_BYTES
from vramscope.daemon.commands.size_option import size_or_none
from vramscope.schema.errors import CommandError

if TYPE_CHECKING:
    from vramscope.daemon.dryrun.rehearsal import Stage
    from vramscope.daemon.measuring import Measurement
    from vramscope.schema.plan import Estimate
    from vramscope.schema.planned import CardPlan, Measured, Plan, PlannedGpu

# A fit in two parts is told where every measured peak is as near to it.
_WORST_FIT = 0.02
# A snapshot's categories -> an estimate's.
_PARTS = {
    "parameters": "weights_bytes",
    "gradients": "gradients_bytes",
    "optimizer": "optimizer_bytes",
}


def measured(
    options: argparse.Namespace, gpus: Sequence[PlannedGpu]
) -> tuple[Measured, Estimate, tuple[CardPlan, ...], int]:
    """The figures, the memory by what it is for at the batch that comes last, and the cards.

    ``gpus`` bound the search; without any the peak's line alone is sought.
    """
    command = options.behind
    if not command:
        raise CommandError("plan --measure: no command: write it behind --, as in: --measure -- python train.py")
    if sys.platform != "linux" or os.uname().machine != "x86_64":
        raise CommandError("plan --measure: the simulated GPU runs on Linux on x86-64 alone")
    from rich.console import Console

    from vramscope.daemon.config import parse_duration
    from vramscope.daemon.dryrun.interpreter import find_torch
    from vramscope.daemon.measuring import Job, batch_argument, measure

    # A scheduler's signal is to leave as little behind as Ctrl-C.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    found = batch_argument(command)
    if options.vary is not None:
        name, own = options.vary, found[1] if found is not None and options.vary == found[0] else None
    else:
        name, own = found if found is not None else (None, None)
    stage = _stage(options, gpus)
    torch = find_torch(command, None, os.environ)
    console = Console(stderr=True)
    with console.status("rehearsing") as status:
        measurement = measure(
            Job(
                command=command,
                torch=torch,
                environment=os.environ,
                varied=name,
                limit_seconds=parse_duration("10m"),
                tell=lambda line: status.update(f"rehearsing: {line}"),
            ),
            stage,
            own,
            bounded=bool(gpus),
        )
    return _told(options, command, torch.version, name, measurement, stage, gpus)


def measured_on_fake_tensors(model: str, plan: Plan) -> Estimate:
    """The plan's estimate from the model's real modules. CommandError where they cannot be run here."""
    from vramscope.analyzers.plan.estimate.measured import NotMeasurable, measure_checkpoint

    if not os.path.isdir(model):
        raise CommandError("plan --measure: fake tensors are for a folder with config.json")
    context = 0 if plan.estimate is None else plan.estimate.context_bytes
    try:
        return measure_checkpoint(model, plan.workload, context)
    except NotMeasurable as error:
        raise CommandError(f"plan --measure: {error}") from None
    except Exception as error:
        # The library's own refusals are of any class.
        said = (str(error).strip().splitlines() or [""])[0]
        raise CommandError(f"plan --measure: {type(error).__name__}: {said[:300]}") from None


def _stage(options: argparse.Namespace, gpus: Sequence[PlannedGpu]) -> Stage:
    """As many devices as there are GPUs, each like the one with the least room; without GPUs one without bound."""
    from vramscope.daemon.dryrun.outcome import UNBOUNDED_BYTES
    from vramscope.daemon.dryrun.rehearsal import Stage
    from vramscope.daemon.simgpu.cards import find_card
    from vramscope.daemon.simgpu.layout import MAX_DEVICES

    if not gpus:
        context = size_or_none("--context", options.context)
        return Stage(total_bytes=UNBOUNDED_BYTES, context_bytes=TYPICAL_CONTEXT_BYTES if context is None else context)
    if len(gpus) > MAX_DEVICES:
        raise CommandError(f"plan --measure: {len(gpus)} GPUs: 1 to {MAX_DEVICES} can be simulated")
    tightest = min((one.gpu for one in gpus), key=lambda gpu: gpu.room_bytes)
    try:
        card = find_card(tightest.name or "")
    except CommandError:
        card = None
    if tightest.room_bytes == 0:
        raise CommandError("plan --measure: nothing is free on the GPU beside the context")
    return Stage(
        total_bytes=tightest.capacity_bytes,
        context_bytes=tightest.context_bytes,
        card=card,
        devices=len(gpus),
        other_bytes=tightest.capacity_bytes - tightest.free_bytes,
    )


def _told(
    options: argparse.Namespace,
    command: Sequence[str],
    version: str,
    name: str | None,
    measurement: Measurement,
    stage: Stage,
    gpus: Sequence[PlannedGpu],
) -> tuple[Measured, Estimate, tuple[CardPlan, ...], int]:
    from vramscope.analyzers.plan.estimate import TooFewPoints, fit
    from vramscope.schema.planned import Measured

    model = None
    if name is not None and len(measurement.peaks) > 1:
        try:
            fitted = fit(measurement.peaks)
        except TooFewPoints:
            fitted = None
        if fitted is not None and fitted.worst_error <= _WORST_FIT:
            model = fitted.model
    told = Measured(
        command=tuple(command),
        torch_version=version,
        varied=name,
        peaks=measurement.peaks,
        model=model,
        max_batch=measurement.largest,
        fits=bool(measurement.ranks) if gpus else None,
        beyond_bytes=measurement.beyond_bytes,
        seconds=measurement.seconds,
        notes=measurement.notes,
    )
    return told, _estimate(measurement, stage), _cards(options, measurement), measurement.batch


def _estimate(measurement: Measurement, stage: Stage) -> Estimate:
    from vramscope.schema.plan import Estimate

    if not measurement.ranks:
        return Estimate(weights_bytes=0, method="dry run")
    most = max(measurement.ranks, key=lambda rank: rank.peak.device_bytes)
    categories: Mapping[str, int] = {} if most.peak.summary is None else most.peak.summary.categories
    parts = {field: categories.get(category, 0) for category, field in _PARTS.items()}
    # Inputs, workspaces and what has no name are the pass's as activations are.
    return Estimate(
        weights_bytes=parts["weights_bytes"],
        gradients_bytes=parts["gradients_bytes"],
        optimizer_bytes=parts["optimizer_bytes"],
        activations_bytes=max(most.peak.peak_allocated_bytes - sum(parts.values()), 0),
        context_bytes=stage.context_bytes,
        total_bytes=most.peak.device_bytes,
        method="dry run",
        notes=("together is what the allocator reserves and the context: more than the parts, by what it caches",),
    )


def _cards(options: argparse.Namespace, measurement: Measurement) -> tuple[CardPlan, ...]:
    from vramscope.daemon.dryrun.outcome import fits_of
    from vramscope.daemon.measuring import largest_within
    from vramscope.daemon.simgpu.cards import CARDS
    from vramscope.schema.planned import CardPlan

    if len(measurement.peaks) < 2:
        return tuple(
            CardPlan(
                card=fit.card,
                count=1,
                total_bytes=fit.total_bytes,
                fits=fit.fits,
                max_batch=measurement.batch or None,
                measured=True,
            )
            for fit in fits_of(measurement.ranks)
        )
    context = size_or_none("--context", options.context)
    found = []
    for card in CARDS:
        taken = context if context is not None else card.context_bytes or TYPICAL_CONTEXT_BYTES
        largest = largest_within(measurement.peaks, card.total_bytes - taken - measurement.beyond_bytes)
        found.append(
            CardPlan(
                card=card.name,
                count=1,
                total_bytes=card.total_bytes,
                fits=largest is None or largest > 0,
                max_batch=largest,
                measured=True,
            )
        )
    return tuple(found)
