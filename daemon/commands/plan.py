"""Plan a model: what memory it takes, the largest batch, and on which device goes what. No torch and no GPU is needed.

MODEL is a folder or file with config.json or safetensors headers, or the name of a common architecture. Without --gpu
the plan is for this machine's GPUs with the memory that is free now:

    vramscope plan ./Llama-2-7b-hf
    vramscope plan ./Llama-2-7b-hf --gpu 24GiB:11GiB --gpu 24GiB --seq 4096 --batch max
    vramscope plan ./Llama-2-7b-hf --gpu 8xA100-80G --train --zero 3 --dtype bfloat16 --checkpointing
    vramscope plan ./Llama-2-7b-hf --gpu 2xL4 --check map.json
    vramscope plan --gpu L4 --measure -- python train.py --batch-size 8

Exit status: 0 when it fits, or the map can be used; 1 when not; 2 for a model or options that cannot be planned with.
"""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from vramscope.daemon.commands import plan_workload
from vramscope.daemon.commands.size_option import size_or_none
from vramscope.schema.errors import CommandError, SourceDown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vramscope.analyzers.plan.planning import Wish
    from vramscope.schema.architecture import Architecture
    from vramscope.schema.plan import Load, MapFinding, Workload
    from vramscope.schema.planned import Plan, PlannedGpu

TAKES_A_COMMAND = True
_STRATEGIES = ("optimal", "auto", "balanced", "balanced_low_0", "sequential")
_MOST_MAP_BYTES = 16 << 20


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.usage = "vramscope plan [MODEL] [--gpu SIZE[:FREE] | CARD[:FREE]]... [...] [--measure -- COMMAND ...]"
    parser.add_argument("model", metavar="MODEL", nargs="?", help="a folder, a file, or an architecture's name")
    devices = parser.add_argument_group("devices")
    devices.add_argument(
        "--gpu",
        action="append",
        default=[],
        metavar="GPU",
        help="24GiB, 24GiB:11GiB (11 are free), H100-80G, 8xA100-80G; again for each further one",
    )
    devices.add_argument("--max-memory", metavar="BOUNDS", help="for weights: 0=10GiB,1=20GiB,cpu=30GiB")
    devices.add_argument("--cpu-memory", metavar="SIZE", help="what the host may hold (default: without bound)")
    devices.add_argument("--disk", metavar="SIZE", help="what the disk may hold (default: without bound)")
    devices.add_argument("--context", metavar="SIZE", help="what CUDA and its libraries take of each GPU")
    devices.add_argument("--offload-folder", metavar="DIR", help="where weights on disk go")
    devices.add_argument("--strategy", choices=_STRATEGIES, default="optimal", help="how it is placed")
    devices.add_argument("--cards", action="store_true", help="tell on which cards it fits (default: without a GPU)")
    plan_workload.configure(parser)
    parser.add_argument("--check", metavar="MAP", help="say what is wrong with that device map (JSON)")
    parser.add_argument("--json", action="store_true", help="answer as JSON (vramscope.plan/1)")
    parser.add_argument("--vary", metavar="NAME", help="what of the command --measure is to vary for the batch")
    parser.add_argument(
        "--measure",
        action="store_true",
        help="rehearse the job behind -- on simulated GPUs: its memory, and the largest batch on each card; without a "
        "job measure the estimate on fake tensors (where PyTorch and transformers are installed beside vramscope)",
    )


def execute(options: argparse.Namespace) -> int:
    """Read, plan, print."""
    if options.behind is not None and not options.measure:
        raise CommandError("plan: a command behind -- is to be measured: add --measure")
    if options.model is None and not options.measure:
        raise CommandError("plan: no model: name a folder with config.json, a checkpoint, or an architecture")
    gpus, cpu_bytes, live, notes = _devices(options)
    from dataclasses import replace

    planned = None if options.model is None else _planned(options, gpus, cpu_bytes, live)
    if planned is not None and options.behind is None:
        plan = replace(planned, notes=(*planned.notes, *notes))
    else:
        plan = _with_measure(options, planned, gpus, live)
    _print(plan, options.json)
    if plan.findings is not None:
        return 1 if any(finding.severity == "error" for finding in plan.findings) else 0
    return 1 if plan.fits is False else 0


def _devices(options: argparse.Namespace) -> tuple[list[PlannedGpu], int | None, bool, list[str]]:
    """The devices, the host's memory where it is known, whether they are this machine's, and what must be known."""
    from vramscope.daemon.commands.plan_gpus import live_gpus, named_gpus

    context = size_or_none("--context", options.context)
    cpu_bytes = size_or_none("--cpu-memory", options.cpu_memory)
    if options.gpu:
        return named_gpus(options.gpu, context), cpu_bytes, False, []
    try:
        gpus, available, notes = live_gpus(context)
    except SourceDown as error:
        return [], cpu_bytes, False, [f"no GPU to place on: give --gpu ({error})"]
    return gpus, available if cpu_bytes is None else cpu_bytes, True, notes


def _planned(options: argparse.Namespace, gpus: Sequence[PlannedGpu], cpu_bytes: int | None, live: bool) -> Plan:
    from dataclasses import replace

    from vramscope.analyzers.plan.architecture import UnreadableModel, read_architecture
    from vramscope.analyzers.plan.planning import Wish, make_plan

    try:
        architecture = read_architecture(options.model)
    except UnreadableModel as error:
        raise CommandError(f"plan: {error}") from None
    workload, largest = plan_workload.workload_of(options, len(gpus), architecture)
    training = workload.training
    if options.check is not None and training is not None and (training.zero_stage or training.ranks > 1):
        raise CommandError("--check: a map is for one process alone: leave out --zero and --ranks")
    wish = Wish(
        model=options.model,
        strategy=options.strategy,
        max_memory=_max_memory(options.max_memory),
        cpu_bytes=cpu_bytes,
        disk_bytes=size_or_none("--disk", options.disk),
        maximise_batch=largest,
        offload_folder=options.offload_folder,
        cards=_cards(options) if options.cards or not gpus else (),
    )
    if largest and not gpus:
        raise CommandError("--batch max: the most that fit on what? Give --gpu")
    try:
        plan = make_plan(architecture, workload, gpus, wish, live=live)
        if options.measure and options.behind is None:
            from vramscope.daemon.commands.plan_measure import measured_on_fake_tensors

            plan = replace(plan, estimate=measured_on_fake_tensors(options.model, plan))
        if options.check is not None:
            findings, loads = _check(options, architecture, plan.workload, gpus, wish)
            plan = replace(plan, findings=findings, checked_loads=loads)
    except ValueError as error:
        raise CommandError(f"plan: {error}") from None
    return plan


def _max_memory(text: str | None) -> Any:
    from vramscope.analyzers.plan.placement import PlacementError, parse_max_memory

    try:
        return parse_max_memory(text)
    except PlacementError as error:
        raise CommandError(f"--max-memory: {error}") from None


def _cards(options: argparse.Namespace) -> list[Any]:
    from vramscope.daemon.commands.plan_gpus import card_gpu
    from vramscope.daemon.simgpu.cards import CARDS

    context = size_or_none("--context", options.context)
    return [card_gpu(card, context_bytes=context) for card in CARDS]


def _check(
    options: argparse.Namespace,
    architecture: Architecture,
    workload: Workload,
    gpus: Sequence[PlannedGpu],
    wish: Wish,
) -> tuple[tuple[MapFinding, ...], tuple[Load, ...]]:
    """What is wrong with the map, and what each device would hold by it."""
    from vramscope.analyzers.plan.estimate import unit_costs
    from vramscope.analyzers.plan.placement import check_map, loads_of_map, marked
    from vramscope.analyzers.plan.planning import without_cache

    given = _read_map(options.check)
    costs = marked(unit_costs(architecture, workload), architecture)
    there = [one.gpu for one in gpus]
    findings = check_map(
        given,
        architecture,
        costs,
        there,
        batch=workload.batch,
        max_memory=wish.max_memory,
        offload_folder=wish.offload_folder is not None,
    )
    loads = loads_of_map(given, architecture, costs, there, batch=workload.batch)
    return findings, loads if workload.training is None else tuple(map(without_cache, loads))


def _read_map(name: str) -> dict[str, Any]:
    from vramscope.analyzers.plan.architecture import UnreadableModel
    from vramscope.analyzers.plan.architecture.documents import parse_document

    where = f"--check {name}"
    try:
        with open(name, "rb") as file:
            data = file.read(_MOST_MAP_BYTES + 1)
    except OSError as error:
        raise CommandError(f"{where}: cannot be read: {error.strerror}") from None
    if len(data) > _MOST_MAP_BYTES:
        raise CommandError(f"{where}: too large for a device map")
    try:
        found = parse_document(data, where, keys_once=True)
    except UnreadableModel as error:
        raise CommandError(str(error)) from None
    if not found:
        raise CommandError(f'{where}: a device map is an object of names and devices, as in {{"lm_head": 0}}')
    return found


def _with_measure(options: argparse.Namespace, plan: Plan | None, gpus: Sequence[PlannedGpu], live: bool) -> Plan:
    """The plan with what rehearsals of the job came to, whose figures go before the estimate's."""
    from dataclasses import replace

    from vramscope.daemon.commands.plan_measure import measured
    from vramscope.schema.plan import Workload
    from vramscope.schema.planned import Plan

    told, estimate, cards, batch = measured(options, gpus)
    if plan is None:
        plan = Plan(model=None, workload=Workload(batch=max(batch, 1)), gpus=tuple(gpus), live=live)
    return replace(plan, estimate=estimate, cards=cards, measured=told, placed_batch=max(batch, 1))


def _print(plan: Plan, as_json: bool) -> None:
    if as_json:
        import json

        from vramscope.schema.planned import plan_to_json

        print(json.dumps(plan_to_json(plan), indent=2))
        return
    from rich.console import Console

    from vramscope.exporters.terminal.plan import render

    console = Console(highlight=False)
    console.print(render(plan, console.width), crop=False)
