"""Explain the GPU out-of-memory errors in a log: where the memory was, why it ran out, what to change.

FILE may be a log, a folder of logs, or - for standard input, which is also read where no FILE is given. Exit status:
0 when text was read, 1 with --check when a GPU out-of-memory error was found, 2 for input that cannot be read.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vramscope.schema.oom import Incident


def configure(parser: argparse.ArgumentParser) -> None:
    """What to read and how to answer."""
    parser.add_argument("files", nargs="*", metavar="FILE", help="a log, a folder, or - for standard input")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="answer as JSON (vramscope.explain/1)")
    form.add_argument("--markdown", action="store_true", help="answer as Markdown, to paste into an issue")
    parser.add_argument("--check", action="store_true", help="exit status 1 when a GPU out-of-memory error was found")
    parser.add_argument(
        "--color", choices=("auto", "always", "never"), default="auto", help="colours (default: on a terminal)"
    )


def execute(options: argparse.Namespace) -> int:
    """Read every input; what could not be read is told at the end, after what was found in the rest."""
    from vramscope.schema.errors import CommandError

    names = options.files or ["-"]
    if "-" in names and sys.stdin is not None and sys.stdin.isatty():
        print("vramscope explain: paste the error, then press Ctrl-D", file=sys.stderr)
    reading = _Reading(names)
    found = _answer(options, reading)
    if reading.failures:
        raise CommandError("; ".join(reading.failures))
    return 1 if options.check and found else 0


class _Reading:
    """The incidents of all inputs; what was read, and what could not be."""

    def __init__(self, names: list[str]) -> None:
        self._names = names
        self.lines = 0
        self.logs = 0
        self.failures: list[str] = []

    def incidents(self) -> Iterator[Incident]:
        from vramscope.analyzers.explain import explain_blocks
        from vramscope.daemon.commands.log_input import Unreadable, expand, is_folder

        searched = {name: 0 for name in self._names if is_folder(name)}
        for log in expand(self._names):
            try:
                yield from explain_blocks(log.blocks(), log.name)
            except Unreadable as error:
                # In a folder there is much that is no log.
                if log.folder is None:
                    self.failures.append(str(error))
                continue
            self.logs += 1
            self.lines += log.lines
            if log.folder is not None:
                searched[log.folder] += 1
        self.failures += [f"{name}: no text file in this folder" for name, count in searched.items() if not count]


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
        where = "1 line" if reading.lines == 1 else f"{reading.lines} lines"
        where += f" of {reading.logs} files" if reading.logs > 1 else ""
        print(f"No out-of-memory error found among {where}.")
    return gpu


def _print_json(reading: _Reading) -> bool:
    import json

    from vramscope.schema.explain import explanation_to_json

    incidents = list(reading.incidents())
    if reading.logs:
        print(json.dumps(explanation_to_json(incidents), indent=2))
    return any(incident.memory == "gpu" for incident in incidents)


def _markdown() -> Callable[[Incident], None]:
    from vramscope.exporters.report import to_markdown

    return lambda incident: print(to_markdown(incident))


def _terminal(color: str) -> Callable[[Incident], None]:
    # Only here, since rich takes most of the start: a log without an error is answered without it.
    from rich.console import Console

    from vramscope.exporters.terminal.explanation import render

    console = Console(
        force_terminal={"always": True, "never": False}.get(color),
        no_color=True if color == "never" else None,
        highlight=False,
    )
    return lambda incident: console.print(render(incident, console.width))
