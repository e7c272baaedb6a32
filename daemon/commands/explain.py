"""Explain the GPU out-of-memory errors in a log: where the memory was, why it ran out, what to change.

FILE may be a log, also one packed with gzip, bzip2 or xz, a pattern, a folder, in which source code and installed
packages are passed over, or - for standard input, which is also read where no FILE is given. What a pipe that stays
open (tail -f, journalctl -f -o cat) brings is answered as it comes. Exit status: 0 when text was read, 1 with --check
when a GPU out-of-memory error was found, 2 for input that cannot be read; an empty file among others is told and no
more.
"""

from __future__ import annotations

import argparse
import gc
import re
import sys
from collections import Counter
from collections.abc import Callable, Hashable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vramscope.schema.oom import Circumstances, Incident


def configure(parser: argparse.ArgumentParser) -> None:
    """What to read and how to answer."""
    parser.add_argument("files", nargs="*", metavar="FILE", help="a log, a pattern, a folder, or - for standard input")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="answer as JSON (vramscope.explain/1)")
    form.add_argument("--markdown", action="store_true", help="answer as Markdown, to paste into an issue")
    parser.add_argument(
        "--model", metavar="MODEL", help="the job's model, as plan takes it: the advice has a map for it"
    )
    parser.add_argument("--check", action="store_true", help="exit status 1 when a GPU out-of-memory error was found")
    parser.add_argument(
        "--color", choices=("auto", "always", "never"), default="auto", help="colours (default: on a terminal)"
    )


def execute(options: argparse.Namespace) -> int:
    """Read every input; what could not be read is told at the end, after what was found in the rest."""
    from vramscope.analyzers.patterns import compile_with
    from vramscope.daemon.commands import complain
    from vramscope.daemon.compiled_patterns import CompiledPatterns
    from vramscope.schema.errors import CommandError

    patterns = CompiledPatterns()
    compile_with(patterns.compile)
    # What is loaded stays: looking for garbage among it would be a twelfth of the start.
    gc.set_threshold(50_000)
    names = options.files or ["-"]
    if "-" in names and sys.stdin is not None and sys.stdin.isatty():
        print("vramscope explain: paste the error, then press Ctrl-D", file=sys.stderr)
    # JSON is one document: it ends with its input, and must not depend on when that came.
    reading = _Reading(names, live=not options.json, circumstances=_circumstances(options.model))
    try:
        found = _answer(options, reading)
    finally:
        compile_with(re.compile)
        patterns.keep()
    if reading.failures or (reading.empty and not reading.logs):
        raise CommandError("; ".join((*reading.failures, *reading.empty)))
    for sentence in reading.empty:
        complain(sentence)
    if not found:
        for name in +reading.passed_over:
            complain(f"{name}: {_PASSED_OVER}")
    return 1 if options.check and found else 0


def _circumstances(model: str | None) -> Circumstances | None:
    """What the user says of the job, if anything. CommandError for a model that cannot be read."""
    if model is None:
        return None
    from vramscope.analyzers.plan.architecture import UnreadableModel, read_architecture
    from vramscope.schema.errors import CommandError
    from vramscope.schema.oom import Circumstances

    try:
        return Circumstances(architecture=read_architecture(model))
    except UnreadableModel as error:
        raise CommandError(f"--model: {error}") from None


_PASSED_OVER = "source code and installed packages in it were passed over, name a file to have it read"


class _Reading:
    """The incidents of all inputs; what was read, and what could not be."""

    def __init__(self, names: list[str], live: bool, circumstances: Circumstances | None) -> None:
        self._names = names
        self._circumstances = circumstances
        self._live = live
        self.lines: int | None = 0
        self.size = 0
        self.logs = 0
        self.failures: list[str] = []
        self.empty: list[str] = []
        self.passed_over: Counter[str] = Counter()

    def incidents(self) -> Iterator[Incident]:
        from vramscope.analyzers.explain import explain_blocks
        from vramscope.daemon.commands.log_input import Empty, Unreadable, expand, is_folder

        searched = Counter({name: 0 for name in self._names if is_folder(name)})
        known: set[Hashable] = set()
        for log in expand(self._names, self.passed_over):
            if log.identity() in known:  # by another name, or once more
                if log.folder is not None:
                    searched[log.folder] += 1
                continue
            known.add(log.identity())
            try:
                blocks = log.blocks(pauses=self._live)
                yield from explain_blocks(blocks, log.name, self._circumstances, log.line_counter())
            except Unreadable as error:
                # In a folder there is much that is no log.
                if log.folder is None:
                    (self.empty if isinstance(error, Empty) else self.failures).append(str(error))
                continue
            if log.folder is not None:
                searched[log.folder] += 1
            if log.breaks_off is not None:
                self.failures.append(log.breaks_off)
                continue
            self.logs += 1
            self.size += log.size
            self.lines = None if self.lines is None or log.lines is None else self.lines + log.lines
        self.failures += [
            f"{name}: no log in this folder{f': {_PASSED_OVER}' if self.passed_over[name] else ''}"
            for name, count in searched.items()
            if not count
        ]


def _answer(options: argparse.Namespace, reading: _Reading) -> bool:
    """Print in the form that was asked for; True if one of the incidents is the GPU's."""
    if options.json:
        return _print_json(reading)
    show = _markdown() if options.markdown else None
    count, gpu = 0, False
    for incident in reading.incidents():
        show = show or _terminal(options.color)
        show(incident)
        count += 1
        gpu = gpu or incident.memory == "gpu"
    if not count and reading.logs:
        print(f"No out-of-memory error found {_extent(reading)}.")
    return gpu


def _extent(reading: _Reading) -> str:
    from vramscope.schema.units import format_bytes

    files = f" of {reading.logs} files" if reading.logs > 1 else ""
    if reading.lines is None:
        return f"in {format_bytes(reading.size)}{files}"
    return f"among {'1 line' if reading.lines == 1 else f'{reading.lines} lines'}{files}"


def _print_json(reading: _Reading) -> bool:
    """One document, written as the incidents are found: a log may hold more of them than memory."""
    import json

    from vramscope.schema.explain import explanation_to_json, incident_to_json

    # The empty document, cut where its incidents belong.
    head, tail = json.dumps(explanation_to_json(()), indent=2).split("[]")
    count, gpu = 0, False
    for incident in reading.incidents():
        text = json.dumps(incident_to_json(incident), indent=2).replace("\n", "\n    ")
        print(f"{',' if count else f'{head}['}\n    {text}", end="")
        count += 1
        gpu = gpu or incident.memory == "gpu"
    if count:
        print(f"\n  ]{tail}")
    elif reading.logs:
        print(f"{head}[]{tail}")
    return gpu


class _Pages:
    """Shows incidents: each as a page, and what is like the last page, as another rank's error, as a line below it."""

    def __init__(self, page: Callable[[Incident], None], line: Callable[[Incident], None]) -> None:
        self._page, self._line = page, line
        self._last: Incident | None = None
        self._is_below = False

    def __call__(self, incident: Incident) -> None:
        from vramscope.exporters.wording import are_alike

        if self._last is not None and are_alike(self._last, incident):
            self._line(incident)
            self._is_below = True
        else:
            if self._is_below:
                print()
            self._page(incident)
            self._last, self._is_below = incident, False
        sys.stdout.flush()  # a log that is still being written may bring the next one in an hour


def _markdown() -> Callable[[Incident], None]:
    from vramscope.exporters.report import further_to_markdown, to_markdown

    return _Pages(
        lambda incident: print(to_markdown(incident)), lambda incident: print(further_to_markdown(incident), end="")
    )


def _terminal(color: str) -> Callable[[Incident], None]:
    # Only here, since rich takes most of the start: a log without an error is answered without it.
    from rich.console import Console

    from vramscope.exporters.terminal.explanation import render, render_further

    console = Console(
        force_terminal={"always": True, "never": False}.get(color),
        no_color=True if color == "never" else None,
        highlight=False,
    )
    return _Pages(
        lambda incident: console.print(render(incident, console.width), crop=False),
        lambda incident: console.print(render_further(incident, console.width)),
    )
