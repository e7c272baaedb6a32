"""Ask the agent in a running job for a report now: its memory by kind, its models, who holds what, where it is.

    vramscope capture 4711
    vramscope capture 4711 --output memory.json

The job goes on; it answers at its agent's next sample. Only the job's user and root may ask.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from vramscope.schema.errors import CommandError


def configure(parser: argparse.ArgumentParser) -> None:
    """Whom to ask, and where to put the answer."""
    parser.add_argument("pid", type=int, metavar="PID", help="the process")
    parser.add_argument("--runtime-dir", metavar="DIR", help="folder where the job's agent and the daemon meet")
    parser.add_argument("--output", metavar="FILE", type=Path, help="write the document there (JSON)")
    parser.add_argument("--timeout", metavar="DURATION", default="30s", help="how long to wait (default: 30s)")


def execute(options: argparse.Namespace) -> int:
    """Ask, wait, and say what was answered and where it is."""
    from rich.console import Console

    from vramscope.daemon.capture import capture
    from vramscope.daemon.config import parse_duration, parse_path
    from vramscope.exporters.terminal.capture import render_capture

    try:
        seconds = parse_duration(options.timeout)
    except ValueError as error:
        raise CommandError(f"--timeout {options.timeout!r}: {error}") from None
    try:
        directory = None if options.runtime_dir is None else parse_path(options.runtime_dir)
    except ValueError as error:
        raise CommandError(f"--runtime-dir {options.runtime_dir!r}: {error}") from None
    if options.pid < 1:
        raise CommandError(f"process {options.pid}: there is none")
    captured = capture(options.pid, directory, seconds)
    path = captured.path
    if options.output is not None:
        import gzip

        from vramscope.daemon.private_file import write_private

        write_private(options.output, gzip.decompress(captured.packed))
        path.unlink(missing_ok=True)
        path = options.output
    console = Console(highlight=False)
    console.print(render_capture(captured.evidence, console.width))
    form = "JSON" if options.output is not None else "gzip-packed JSON; it is removed after a week"
    console.print(f"\nThe whole report: {path} ({form})", soft_wrap=True)
    return 0
