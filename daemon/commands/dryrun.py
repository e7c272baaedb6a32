"""Rehearse a job on a simulated GPU: what memory it comes to, on which cards it fits. No GPU is needed or touched.

The job's own Python, code and CUDA build of PyTorch run unchanged; kernels do nothing, and PyTorch's allocator makes
its real decisions. It ends by itself once the peak stands still for some optimizer steps. What the job prints is kept
apart.

    vramscope dryrun -- python train.py --batch-size 32
    vramscope dryrun --gpu H100-80G -- torchrun --nproc-per-node 2 train.py
    vramscope dryrun --memory 24GiB --steps 10 -- python train.py
    vramscope dryrun --gpu L4 --vary batch_size=1..256 -- python train.py --batch-size 8
    vramscope dryrun --gpu L4 --vary batch_size=1..256 --vary seq=512,1024 -- python train.py --batch-size 8 --seq 1

Exit status: 0 when it fits, or was measured without a bound; 1 when it does not fit, needs more than --fail-over, or
its PyTorch has no kernels for the card; 2 when it, or one of several, could not be rehearsed.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from vramscope.daemon.commands.page_output import check_page, write_text
from vramscope.daemon.commands.rehearsing import Asked, refuse_a_failure
from vramscope.daemon.commands.size_option import size_or_none
from vramscope.schema.errors import CommandError

if TYPE_CHECKING:
    from vramscope.daemon.dryrun.outcome import Rank
    from vramscope.daemon.dryrun.rehearsal import Rehearsal, Stage
    from vramscope.daemon.simgpu.cards import Card
    from vramscope.schema.dryrun import DryRun


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the flags."""
    parser.usage = "vramscope dryrun [--gpu CARD | --memory SIZE] [--gpus N] [--steps N] [...] -- COMMAND [ARGUMENT...]"
    parser.add_argument("--gpu", metavar="CARD", help="the card to simulate (H100-80G, RTX-4090, ...)")
    parser.add_argument("--memory", metavar="SIZE", help="the memory of any other card (48GiB)")
    parser.add_argument("--gpus", type=_count, default=1, metavar="N", help="so many of them (default: 1)")
    parser.add_argument("--other", metavar="SIZE", help="what others hold of each")
    parser.add_argument("--steps", type=_count, metavar="N", help="end after so many optimizer steps; 0: never")
    parser.add_argument("--timeout", metavar="DURATION", default="10m", help="end it after that (default: 10m)")
    parser.add_argument(
        "--vary",
        action="append",
        default=[],
        metavar="NAME=VALUES",
        help="1..256: seek the largest that fits; a,b,c: try each. NAME is an argument of the command without its "
        "dashes, stands in it as {NAME} (which goes where the value is empty), or is a variable of the environment; "
        "given several times, each combination",
    )
    parser.add_argument("--fail-over", metavar="SIZE", help="exit status 1 where the device would hold more than that")
    parser.add_argument("--last", metavar="FILE", help="keep the answer there; tell the difference to the one before")
    parser.add_argument("--python", metavar="FILE", help="the job's Python, where its command does not tell")
    parser.add_argument("--top", type=_count, default=5, metavar="N", help="holders to list (default: 5)")
    parser.add_argument("--json", action="store_true", help="answer as JSON (vramscope.dryrun/1)")
    parser.add_argument("--html", metavar="OUT", help="write one HTML file with timeline, map and flame graph")
    parser.add_argument("job", nargs=argparse.REMAINDER, metavar="COMMAND", help="the job and its arguments")


def execute(options: argparse.Namespace) -> int:
    """Rehearse, answer."""
    command = options.job[1:] if options.job[:1] == ["--"] else options.job
    if not command:
        raise CommandError("dryrun: no command: write it behind --, as in: vramscope dryrun -- python train.py")
    if sys.platform != "linux" or os.uname().machine != "x86_64":
        raise CommandError("dryrun: the simulated GPU runs on Linux on x86-64 alone")
    from dataclasses import replace

    from vramscope.daemon.config import parse_duration
    from vramscope.daemon.dryrun.confidence import confidence_of
    from vramscope.daemon.dryrun.exploring import check
    from vramscope.daemon.dryrun.interpreter import find_torch
    from vramscope.daemon.dryrun.kernels import has_kernels
    from vramscope.daemon.dryrun.outcome import UNBOUNDED_BYTES, architectures_of, fits_of, ran_out, ranks_of
    from vramscope.daemon.dryrun.variation import parse_variation
    from vramscope.schema.dryrun import DryRun

    try:
        limit_seconds = parse_duration(options.timeout)
    except ValueError as error:
        raise CommandError(f"--timeout {options.timeout!r}: {error}") from None
    if options.html is not None:
        check_page(options.html)
    before = None if options.last is None else _last_bytes(options.last)
    # A scheduler's signal is to leave as little behind as Ctrl-C.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    card, stage, bound = _stage(options)
    over = size_or_none("--fail-over", options.fail_over)
    variations = [parse_variation(text) for text in options.vary]
    sought = check(variations, bound is not None)
    asked = Asked(
        command=command,
        card=card,
        torch=find_torch(command, options.python, os.environ),
        stage=stage,
        bound_bytes=bound,
        gpu=None if bound is None else card.name if card else options.memory,
        steps=options.steps,
        limit_seconds=limit_seconds,
    )
    if variations:
        from vramscope.daemon.commands.dryrun_search import search

        return search(asked, variations, sought, options)
    rehearsal = asked.rehearse()
    ranks = ranks_of(rehearsal, stage)
    out_of_memory = ran_out(rehearsal, ranks)
    refuse_a_failure(rehearsal, bool(ranks), out_of_memory)
    architectures = architectures_of(rehearsal)
    confidence, doubts = confidence_of(rehearsal)
    answer = DryRun(
        command=tuple(command),
        gpu=asked.gpu,
        total_bytes=bound,
        other_bytes=stage.other_bytes,
        torch_version=asked.torch.version,
        seconds=rehearsal.seconds,
        status=rehearsal.status,
        ranks=tuple(rank.peak for rank in ranks),
        fits=None if bound is None else not out_of_memory,
        kernels=None if card is None else has_kernels(architectures, card.compute_capability),
        architectures=architectures,
        cards=fits_of(ranks, architectures),
        confidence=confidence,
        doubts=doubts,
    )
    if out_of_memory and bound is not None:
        # What it would need: the same without a bound.
        roomy = replace(stage, total_bytes=UNBOUNDED_BYTES)
        answer = replace(answer, cards=fits_of(ranks_of(asked.rehearse(stage=roomy), roomy), architectures))
    _answer(answer, ranks, rehearsal, options, before)
    return 1 if out_of_memory or answer.kernels is False or _is_over(answer, over) else 0


def _stage(options: argparse.Namespace) -> tuple[Card | None, Stage, int | None]:
    from vramscope.daemon.dryrun.outcome import TYPICAL_CONTEXT_BYTES, UNBOUNDED_BYTES
    from vramscope.daemon.dryrun.rehearsal import Stage
    from vramscope.daemon.simgpu.cards import find_card
    from vramscope.daemon.simgpu.layout import MAX_DEVICES

    if options.gpu and options.memory:
        raise CommandError("--gpu and --memory are two answers to one question: give one")
    if not 1 <= options.gpus <= MAX_DEVICES:
        raise CommandError(f"--gpus {options.gpus}: 1 to {MAX_DEVICES} can be simulated")
    card = find_card(options.gpu) if options.gpu else None
    memory = size_or_none("--memory", options.memory)
    other = size_or_none("--other", options.other) or 0
    bound = card.total_bytes if card else memory
    context = TYPICAL_CONTEXT_BYTES if card is None or card.context_bytes is None else card.context_bytes
    if bound is not None and bound <= context + other:
        raise CommandError(f"nothing is left of {options.gpu or options.memory} beside the context and the others")
    stage = Stage(
        total_bytes=bound or UNBOUNDED_BYTES,
        context_bytes=context,
        card=card,
        devices=options.gpus,
        other_bytes=other,
    )
    return card, stage, bound


def _is_over(run: DryRun, most_bytes: int | None) -> bool:
    if most_bytes is None:
        return False
    needed = run.device_bytes
    if needed <= most_bytes:
        return False
    from vramscope.schema.units import readable_bytes

    print(f"vramscope: {readable_bytes(needed)} are more than {readable_bytes(most_bytes)}", file=sys.stderr)
    return True


def _answer(
    run: DryRun, ranks: Sequence[Rank], rehearsal: Rehearsal, options: argparse.Namespace, before: int | None
) -> None:
    """Print it; then write what is to be written, so that nothing is lost where that fails."""
    if options.json:
        import json

        from vramscope.schema.dryrun import dryrun_to_json

        print(json.dumps(dryrun_to_json(run), indent=2))
    else:
        _show(run, rehearsal, options, before)
    if options.last is not None:
        _keep(run, options.last)
    if options.html is not None:
        _write_page(run, ranks, options.html)


def _write_page(run: DryRun, ranks: Sequence[Rank], name: str) -> None:
    from vramscope.analyzers.snapshot.summary.bands import bands_of
    from vramscope.exporters.html.dryrun import page

    largest = max(ranks, key=lambda rank: rank.peak.peak_reserved_bytes, default=None)
    if largest is None or largest.recording is None or largest.peak.summary is None:
        raise CommandError(f"cannot write {name}: the job left no history that can be read")
    write_text(page(run, largest.peak.summary, bands_of(largest.recording, run.torch_version)), name)


def _show(run: DryRun, rehearsal: Rehearsal, options: argparse.Namespace, before: int | None) -> None:
    from rich.console import Console

    from vramscope.exporters.terminal.dryrun import difference, render
    from vramscope.exporters.terminal.explanation import render as render_explanation

    console = Console(highlight=False)
    console.print(render(run, console.width, options.top))
    if options.last is not None:
        console.print(difference(run, before))
    for one in rehearsal.errors[:1]:
        console.print()
        console.print(render_explanation(one.incident, console.width, one.evidence), crop=False)


def _last_bytes(name: str) -> int | None:
    """What the last answer said of the device; None where there is none yet."""
    import json

    try:
        with open(name, encoding="utf-8") as file:
            return max((int(rank["device_bytes"]) for rank in json.load(file)["ranks"]), default=0)
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise CommandError(f"--last {name}: cannot be read as an answer of dryrun: {error}") from None


def _keep(run: DryRun, name: str) -> None:
    import json

    from vramscope.schema.dryrun import dryrun_to_json

    try:
        with open(f"{name}.part", "w", encoding="utf-8") as file:
            json.dump(dryrun_to_json(run), file)
        os.replace(f"{name}.part", name)
    except OSError as error:
        raise CommandError(f"--last {name}: cannot be written: {error.strerror}") from None


def _count(text: str) -> int:
    if not text.isdecimal() or int(text) >= 1 << 31:
        raise argparse.ArgumentTypeError(f"not a number: {text[:40]!r}")
    return int(text)
