"""``vramscope dryrun --vary``: rehearsals with varied values, their table, and the largest number that fits."""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from vramscope.daemon.commands.page_output import write_text
from vramscope.daemon.commands.rehearsing import Asked, failure_of
from vramscope.schema.errors import CommandError

if TYPE_CHECKING:
    from vramscope.daemon.dryrun.variation import Variation
    from vramscope.schema.dryrun import Search

_LEVELS = ("high", "medium", "low")
_MOST_CHARACTERS = 200


def search(asked: Asked, variations: Sequence[Variation], sought: Variation | None, options: argparse.Namespace) -> int:
    """The exit status. CommandError where not one of the rehearsals came to its end."""
    from vramscope.daemon.dryrun.confidence import confidence_of
    from vramscope.daemon.dryrun.exploring import Outcome, explore
    from vramscope.daemon.dryrun.kernels import has_kernels
    from vramscope.daemon.dryrun.outcome import architectures_of, ran_out, ranks_of
    from vramscope.daemon.dryrun.variation import put_in
    from vramscope.schema.dryrun import Search

    if options.last or options.fail_over:
        raise CommandError("--last and --fail-over are of one rehearsal: leave --vary out")
    printed: list[str] = []
    levels: list[str] = []
    doubts: dict[str, None] = {}
    architectures: list[str] = []

    def rehearse(values: Mapping[str, str]) -> Outcome:
        words, environment = list(asked.command), dict(os.environ)
        for key, value in values.items():
            words, environment = put_in(words, environment, key, value)
        rehearsal = asked.rehearse(words, environment)
        ranks = ranks_of(rehearsal, asked.stage, summarized=False)
        out_of_memory = ran_out(rehearsal, ranks)
        failure = failure_of(rehearsal, bool(ranks), out_of_memory)
        if failure is not None:
            printed.append(rehearsal.output.rstrip())
            return Outcome((), False, f"it {failure}{_last_line(rehearsal.output)}")
        level, found = confidence_of(rehearsal)
        levels.append(level)
        doubts.update(dict.fromkeys(found))
        architectures[:] = architectures or architectures_of(rehearsal)
        return Outcome([rank.peak for rank in ranks], out_of_memory)

    began = time.monotonic()
    stage, bound = asked.stage, asked.bound_bytes
    room = None if bound is None else bound - stage.context_bytes - stage.other_bytes
    put_in_all(asked.command, variations)
    runs, answers = explore(variations, room, rehearse)
    if not any(run.error is None for run in runs):
        if sys.stderr is not None and printed[0]:
            print(printed[0], file=sys.stderr)
        raise CommandError(f"dryrun: not one of {len(runs)} rehearsals came to its end; the first: {runs[0].error}")
    found = Search(
        command=tuple(asked.command),
        gpu=asked.gpu,
        total_bytes=bound,
        torch_version=asked.torch.version,
        seconds=time.monotonic() - began,
        sought=None if sought is None else sought.name,
        runs=tuple(runs),
        largest=tuple(answer.run for answer in answers if answer.run is not None),
        answers=tuple(answers),
        kernels=None if asked.card is None else has_kernels(architectures, asked.card.compute_capability),
        confidence=max(levels, key=_LEVELS.index),
        doubts=tuple(doubts),
    )
    _show(found, options)
    if any(run.error is not None for run in runs):
        return 2
    fits = bool(found.largest) or (sought is None and any(run.fits is not False for run in runs))
    return 0 if fits and found.kernels is not False else 1


def put_in_all(command: Sequence[str], variations: Sequence[Variation]) -> None:
    """CommandError, before the first rehearsal, for a value that has no place in the command."""
    from vramscope.daemon.dryrun.variation import put_in

    for variation in variations:
        for value in variation.values or (str(variation.least),):
            put_in(command, os.environ, variation.name, value)


def _last_line(output: str) -> str:
    line = (output.rstrip().splitlines() or [""])[-1].strip()
    return f": {line[:_MOST_CHARACTERS]}" if line else ""


def _show(found: Search, options: argparse.Namespace) -> None:
    """Print it; then write the page, so that nothing is lost where that fails."""
    if options.json:
        import json

        from vramscope.schema.dryrun import search_to_json

        print(json.dumps(search_to_json(found), indent=2))
    else:
        from rich.console import Console

        from vramscope.exporters.terminal.dryrun_search import render

        console = Console(highlight=False)
        console.print(render(found, console.width))
    if options.html is not None:
        from vramscope.exporters.html.dryrun_search import page

        write_text(page(found), options.html)
