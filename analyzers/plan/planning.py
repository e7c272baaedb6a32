"""From a model, a workload and devices to a whole plan: estimate, placement, the largest batch, lines to paste."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from vramscope.analyzers.plan.alone import alone, largest_on_line
from vramscope.analyzers.plan.architecture import largest_layer
from vramscope.analyzers.plan.estimate import activations_known, batch_model, estimate, unit_costs
from vramscope.analyzers.plan.paste.lines import paste_lines
from vramscope.analyzers.plan.placement import marked, place
from vramscope.schema.architecture import Architecture
from vramscope.schema.plan import Device, Gpu, Load, Placement, Strategy, UnitCost, Workload
from vramscope.schema.planned import CardPlan, LargestLayer, ModelFacts, Paste, Plan, PlannedGpu
from vramscope.schema.units import format_bytes

# How many of a card are tried.
_COUNTS = (2, 4, 8, 16)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What is asked for beside model, workload and devices. ``model`` is what the user calls the model.

    ``maximise_batch`` takes the largest batch in place of the workload's. ``cards`` are to be tried one by one: by
    name, a device of each. Bytes are None where there is no bound.
    """

    model: str
    strategy: Strategy = "optimal"
    max_memory: Mapping[Device, int] | None = None
    cpu_bytes: int | None = None
    disk_bytes: int | None = None
    maximise_batch: bool = False
    offload_folder: str | None = None
    cards: Sequence[Gpu] = ()


def make_plan(
    architecture: Architecture, workload: Workload, gpus: Sequence[PlannedGpu], wish: Wish, *, live: bool = False
) -> Plan:
    """The plan; without ``gpus`` an estimate and the cards alone. Raises ValueError with a sentence for a person."""
    costs = marked(unit_costs(architecture, workload), architecture)
    chosen, notes = _chosen(gpus, workload, wish)
    devices = [one.gpu for one in chosen]
    if wish.maximise_batch and not activations_known(architecture):
        raise ValueError(
            "the largest batch cannot be told: what blocks without known attention compute is not counted "
            "(rehearse the job: --measure -- python train.py)"
        )
    placement = None
    if devices:
        placement = _placed(architecture, workload, costs, devices, wish)
        workload = replace(workload, batch=placement.batch)
        if wish.maximise_batch and placement.fits and placement.max_batch is None:
            notes.append("the batch has no bound here: it takes no memory that is counted")
    paste: tuple[Paste, ...] = ()
    if placement is None or placement.fits:
        several = workload.training is not None and workload.training.ranks > 1
        # A program that divides a model itself is not told which GPUs are left out.
        named = devices if several else [one.gpu for one in gpus]
        paste = paste_lines(
            architecture, workload, named, placement, model=wish.model, offload_folder=wish.offload_folder
        )
    loaded = {name: count for cost in costs for name, count in cost.weights.items()}
    largest, largest_bytes = largest_layer(architecture, loaded=loaded)
    return Plan(
        model=_facts(architecture),
        workload=workload,
        gpus=tuple(chosen),
        estimate=estimate(architecture, workload, sum(gpu.context_bytes for gpu in devices)),
        largest_layer=LargestLayer(name=largest, bytes=largest_bytes),
        placement=placement,
        live=live,
        placed_batch=workload.batch,
        cards=tuple(_on_cards(architecture, workload, costs, wish)),
        paste=paste,
        notes=(*architecture.notes, *_length_notes(architecture, workload), *notes),
    )


def _chosen(gpus: Sequence[PlannedGpu], workload: Workload, wish: Wish) -> tuple[list[PlannedGpu], list[str]]:
    """Those that may hold the model, or of several ranks' the one with the least room, for one of them."""
    training = workload.training
    if training is None or training.ranks == 1 or not gpus:
        return _with_room(gpus, wish)
    used = gpus[: training.ranks]
    tightest = min(used, key=lambda one: one.gpu.room_bytes)
    notes = []
    if len(gpus) < training.ranks:
        notes.append(f"{training.ranks} ranks are planned for GPUs like the {len(gpus)} that were named")
    elif len(gpus) > training.ranks:
        notes.append(f"{training.ranks} ranks use the first {training.ranks} of {len(gpus)} GPUs")
    return [tightest], notes


def _with_room(gpus: Sequence[PlannedGpu], wish: Wish) -> tuple[list[PlannedGpu], list[str]]:
    """Without those on which not even a context has room, unless all are such, or are named by ``max_memory``."""
    useful = [one for one in gpus if one.gpu.room_bytes or one.gpu.index in (wish.max_memory or ())]
    if not useful:
        return list(gpus), []
    left = [one.gpu for one in gpus if not one.gpu.room_bytes and one.gpu.index not in (wish.max_memory or ())]
    if len(left) > 1:
        numbers = ", ".join(str(gpu.index) for gpu in left)
        return useful, [f"GPUs {numbers} are left out: less is free there than a CUDA context takes"]
    notes = [
        f"GPU {gpu.index} is left out: {format_bytes(gpu.free_bytes)} are free there, and a CUDA context takes "
        f"{format_bytes(gpu.context_bytes)}"
        for gpu in left
    ]
    return useful, notes


def _placed(
    architecture: Architecture, workload: Workload, costs: Sequence[UnitCost], gpus: Sequence[Gpu], wish: Wish
) -> Placement:
    """On one device by the estimate, while all of it is there; on several unit by unit."""
    training = workload.training is not None
    if len(gpus) == 1 and wish.max_memory is None:
        whole = alone(architecture, workload, gpus[0], wish.strategy, maximise_batch=wish.maximise_batch)
        # Of a training nothing goes to the host but what it is told to offload.
        if whole.fits or training:
            return whole
    found = place(
        costs,
        gpus,
        batch=workload.batch,
        strategy=wish.strategy,
        max_memory=wish.max_memory,
        cpu_bytes=0 if training else wish.cpu_bytes,
        disk_bytes=0 if training else wish.disk_bytes,
        maximise_batch=wish.maximise_batch,
    )
    return replace(found, loads=tuple(map(without_cache, found.loads))) if training else found


def without_cache(load: Load) -> Load:
    """A training's: what it keeps of each sample is no cache."""
    return replace(load, kv_cache_bytes=0, activation_bytes=load.activation_bytes + load.kv_cache_bytes)


def _on_cards(
    architecture: Architecture, workload: Workload, costs: Sequence[UnitCost], wish: Wish
) -> Iterator[CardPlan]:
    """Of each card the smallest number that holds all; the most that was tried where none does."""
    if not wish.cards:
        return
    several = workload.training is None or workload.training.ranks == 1
    line = batch_model(architecture, replace(workload, batch=1))
    for gpu in wish.cards:
        largest = largest_on_line(line, gpu)
        if largest is None or largest >= workload.batch or not several:
            count, fits = 1, largest is None or largest >= workload.batch
        else:
            count, found = _several(costs, workload.batch, gpu)
            fits, largest = found.fits, found.max_batch
        yield CardPlan(
            card=gpu.name or "",
            count=count,
            total_bytes=gpu.capacity_bytes,
            fits=fits,
            max_batch=largest if fits else 0,
        )


def _several(costs: Sequence[UnitCost], batch: int, gpu: Gpu) -> tuple[int, Placement]:
    for count in _COUNTS:
        gpus = [replace(gpu, index=index) for index in range(count)]
        found = place(costs, gpus, batch=batch, cpu_bytes=0, disk_bytes=0, maximise_batch=True)
        if found.fits:
            break
    return count, found


def _facts(architecture: Architecture) -> ModelFacts:
    return ModelFacts(
        name=architecture.name,
        family=architecture.family,
        class_name=architecture.class_name,
        source=architecture.source,
        exact=architecture.exact,
        parameters=architecture.whole_parameters or architecture.parameters,
        layers=sum(unit.role == "layer" for unit in architecture.units),
        dtype=architecture.dtype,
        quantisation=architecture.quantisation,
    )


def _length_notes(architecture: Architecture, workload: Workload) -> list[str]:
    most = architecture.max_positions
    if most is None or workload.tokens <= most:
        return []
    return [f"{workload.tokens} tokens are more than the {most} positions of the model"]
