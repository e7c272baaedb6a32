"""A model spread over several GPUs and the host's memory: by a plan where the model is known, else by bounds."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from vramscope.analyzers.case import Case
from vramscope.analyzers.patterns import regex
from vramscope.schema.oom import Advice, Cause
from vramscope.schema.units import GIB, format_bytes

if TYPE_CHECKING:
    from vramscope.schema.architecture import Architecture
    from vramscope.schema.evidence import Evidence
    from vramscope.schema.plan import Gpu, Placement, Workload

# The share of a device that weights may take; the rest is for activations, the KV cache and the context.
_SHARE = 0.85
# The share of what is free that a plan may fill, where memory has run out once.
_FILLED = 0.95
_TYPICAL_TOKENS = 2048
_TYPICAL_CONTEXT_BYTES = 500 << 20
_HEADED = regex(r"[a-z0-9]For[A-Z]\w+\Z")
_LOADED_AS = ("float32", "float16", "bfloat16")


def advise_planned(case: Case, cause: Cause) -> Advice | None:
    """A map that fits, for a model whose architecture is known. None for training, without a map, or without need."""
    architecture = _architecture(case)
    if architecture is None or case.circumstances.training:
        return None
    gpus = case.circumstances.gpus or _failing_device(case)
    if not gpus:
        return None
    workload = _workload(case, architecture)
    placement = _placed(architecture, workload, gpus)
    if placement is None or not placement.fits or len(set(placement.device_map.values())) < 2:
        return None
    several = len(gpus) > 1
    spilled = placement.spilled_bytes
    what = f"{workload.tokens} tokens, batch {workload.batch}"
    left = "; ".join(
        f"GPU {load.device} holds {format_bytes(load.total_bytes)} of {format_bytes(load.capacity_bytes)}"
        for load in placement.loads
        if isinstance(load.device, int)
    )
    return Advice(
        id="device_map",
        title=("Spread" if case.circumstances.training is False else "For inference: spread")
        + " the model with this map, and pass it to from_pretrained(..., device_map=device_map)",
        change={"device_map": dict(placement.device_map)},
        why=f"{architecture.class_name or architecture.name} does not fit on GPU {case.message.device or 0} alone, "
        f"with the memory that {'the GPUs have' if several else 'it has'} free now",
        expected=f"by a plan for {what}: {left}"
        + (f"; {format_bytes(spilled)} of the weights on the host" if spilled else ""),
        cost="what is on the host is copied to the GPU in every pass"
        if spilled
        else "the GPUs work one after the other, each on its part",
    )


def advise(case: Case, cause: Cause) -> Advice | None:
    """Bounds by device. None for training, where layers on the host do not learn at a useful pace."""
    total, device = case.total_bytes, case.message.device
    if case.circumstances.training or total is None:
        return None
    bounds = {gpu.index: int(gpu.room_bytes * _SHARE / GIB) for gpu in case.circumstances.gpus}
    if len(bounds) < 2:
        bounds = {device or 0: int((total - (case.breakdown.other_processes_bytes or 0)) * _SHARE / GIB)}
    bounds = {index: gib for index, gib in bounds.items() if gib > 0}
    if not bounds:
        return None
    several = len(bounds) > 1
    written = ", ".join(f'{index}: "{gib}GiB"' for index, gib in bounds.items())
    most = bounds.get(device or 0, 0)
    return Advice(
        id="device_map",
        title=f"For inference: spread the model, with a bound for {'each' if several else 'this'} GPU",
        change={
            "code": f'max_memory = {{{written}, "cpu": "64GiB"}}\n'
            'from_pretrained(..., device_map="auto", max_memory=max_memory)'
        },
        why="layers that do not fit go to other GPUs, or to the host's memory",
        expected=(
            f"weights take at most {sum(bounds.values())} GiB of what is free on {len(bounds)} GPUs now"
            if several
            else f"weights take at most {most} GiB here"
        )
        + ", and leave the rest to activations",
        cost="every layer on the host is copied to the GPU for each pass",
    )


def _architecture(case: Case) -> Architecture | None:
    """As the circumstances have it, else from the configuration of the largest model in the job."""
    known = case.circumstances.architecture
    if known is not None or case.evidence is None:
        return known
    described = [model for model in case.evidence.models if model.configuration is not None]
    if not described:
        return None
    import json

    from vramscope.analyzers.plan.architecture import UnreadableModel
    from vramscope.analyzers.plan.architecture.from_config import derive

    largest = max(described, key=lambda model: model.parameter_count)
    builder = _builder(case.evidence)
    try:
        values = json.loads(largest.configuration or "")
        if builder is not None:
            values["architectures"] = [builder]
        return derive(values, "the job's model", name=largest.name)
    except (UnreadableModel, ValueError, RecursionError):
        return None


def _builder(evidence: Evidence) -> str | None:
    """The class with a head that is still being made around the model, and has no part of it yet."""
    failing = evidence.failing
    owners = [] if failing is None else [frame.owner for frame in failing.frames if frame.function == "__init__"]
    # Innermost first: the last is the whole.
    named = [owner for owner in owners if owner is not None and _HEADED.search(owner)]
    return named[-1] if named else None


def _workload(case: Case, architecture: Architecture) -> Workload:
    """The job's own batch, length and dtype, as far as they are known."""
    from vramscope.schema.plan import Workload

    tokens, dtype = min(architecture.max_positions or _TYPICAL_TOKENS, _TYPICAL_TOKENS), None
    if case.evidence is not None:
        tokens = case.evidence.activity.sequence_length or tokens
        held: dict[str, int] = {}
        for model in case.evidence.models:
            for name, count in model.dtypes.items():
                held[name] = held.get(name, 0) + count
        if held:
            dtype = max(held, key=lambda name: held[name])
    return Workload(
        batch=case.circumstances.batch_size or 1,
        tokens=tokens,
        dtype=dtype if dtype in _LOADED_AS else None,
    )


def _failing_device(case: Case) -> tuple[Gpu, ...]:
    """The one that the message tells of; none where others' share is not known."""
    total, others = case.total_bytes, case.breakdown.other_processes_bytes
    if total is None or others is None:
        return ()
    from vramscope.schema.plan import Gpu

    context = case.breakdown.non_torch_bytes or _TYPICAL_CONTEXT_BYTES
    return (
        Gpu(
            index=case.message.device or 0,
            capacity_bytes=total,
            free_bytes=max(total - others, 0),
            context_bytes=context,
        ),
    )


def _placed(architecture: Architecture, workload: Workload, gpus: tuple[Gpu, ...]) -> Placement | None:
    from vramscope.analyzers.plan.estimate import unit_costs
    from vramscope.analyzers.plan.placement import marked, place

    spared = [replace(gpu, free_bytes=int(gpu.free_bytes * _FILLED)) for gpu in gpus]
    try:
        costs = marked(unit_costs(architecture, workload), architecture)
        return place(costs, spared, batch=workload.batch)
    except ValueError:
        return None
