"""Ask the agent in a running job for a report now: its memory by kind, its models, who holds what, where it is.

    vramscope capture 4711
    vramscope capture 4711 --output memory.json

The job goes on; its agent looks for such a request every other second. Only the job's user and root may ask.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
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

    from vramscope.daemon.capture_request import capture
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
    captured = capture(options.pid, directory, seconds, save=_saving(options.output))
    console = Console(highlight=False)
    console.print(render_capture(captured.evidence, console.width))
    form = "JSON" if captured.path is None else "gzip-packed JSON; the daemon or a later run removes it after a week"
    console.print(f"\nThe whole report: {captured.path or options.output} ({form})", soft_wrap=True)
    return 0


def _saving(path: Path | None) -> Callable[[bytes], None] | None:
    """Writes the document there, once it has come; a path that cannot be written to is told before the job is asked."""
    if path is None:
        return None
    import gzip

    from vramscope.daemon.private_file import check_writable, write_private

    check_writable(path)
    return lambda packed: write_private(path, gzip.decompress(packed))
