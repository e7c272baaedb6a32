"""Tell what holds memory in a snapshot of PyTorch's allocator: at the peak, by stack, category and age; what grows.

FILE is a snapshot (torch.cuda.memory._dump_snapshot, or vramscope.capture(), which puts what else is to be known beside
it), also packed with gzip or xz, or an agent's report (STEM.evidence). With a history the peak is told, and without one
the end; with stacks, who holds it:

  vramscope snapshot snapshot.pickle
  vramscope snapshot snapshot.pickle --replay --html snapshot.html

Exit status: 0 when the file was summarised, 2 for one that cannot be read.
"""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from vramscope.daemon.commands.page_output import check_page, write_page
from vramscope.daemon.commands.snapshot_input import device_number, naming
from vramscope.schema.wire import CIRCUMSTANCES_ENDING

if TYPE_CHECKING:
    from vramscope.schema.snapshot import SnapshotSummary


def configure(parser: argparse.ArgumentParser) -> None:
    """What to summarise, and for whom."""
    parser.add_argument("file", metavar="FILE", help="a snapshot, or an agent's report")
    parser.add_argument("--device", type=device_number, metavar="N", help="of several in the file")
    parser.add_argument("--top", type=_count, default=8, metavar="N", help="holders to list (default: %(default)s)")
    parser.add_argument("--replay", action="store_true", help="also try other settings on the history")
    parser.add_argument("--torch-version", metavar="V", help="the release whose allocator is meant")
    parser.add_argument("--json", action="store_true", help="answer as JSON (vramscope.snapshot/1)")
    parser.add_argument("--html", metavar="OUT", help="write one HTML file with timeline, map and flame graph")


def execute(options: argparse.Namespace) -> int:
    """Read, summarise, show."""
    if options.html is not None:
        check_page(options.html, options.file, options.file + CIRCUMSTANCES_ENDING)
    with naming(options.file):
        summary = _summarize(options)
    if options.html is not None:
        write_page(summary, options.html)
    if options.json:
        import json

        from vramscope.schema.snapshot import snapshot_to_json

        print(json.dumps(snapshot_to_json(summary), indent=2))
    else:
        from rich.console import Console

        from vramscope.exporters.terminal.snapshot import render

        console = Console(highlight=False)
        console.print(render(summary, console.width, options.top))
    return 0


def _summarize(options: argparse.Namespace) -> SnapshotSummary:
    from dataclasses import replace

    from vramscope.analyzers.snapshot.summary.summarize import summarize
    from vramscope.analyzers.snapshot.unpickling import without_collection
    from vramscope.daemon.commands.snapshot_input import check_settings, read_input

    with without_collection():
        recording = read_input(options.file, options.device)
        summary = summarize(recording, options.torch_version)
    if not options.replay:
        return summary
    from vramscope.daemon.commands.replaying import curves_of, replay_all

    check_settings(recording.snapshot, options.torch_version)
    window, replay = replay_all(recording, options.torch_version)
    return replace(summary, replay=replay, curves=curves_of(window, recording.snapshot, replay))


def _count(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) < 100_000:
        raise argparse.ArgumentTypeError(f"not a number of holders: {text!r}")
    return int(text)
