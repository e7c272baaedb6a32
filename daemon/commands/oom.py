"""Show the out-of-memory errors of this machine: those that the daemon keeps, also while none runs.

    vramscope oom list
    vramscope oom show                      the newest one
    vramscope oom show ID --evidence FILE   and save what the agent in the job wrote down

They come from the running daemon at 127.0.0.1:9836, or from the file in which it keeps them and from the reports that
jobs have left since. Exit status 0; 1 when
there is no such event, 2 when neither can be read.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from vramscope.schema.errors import CommandError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vramscope.daemon.kept_events import KeptEvents
    from vramscope.schema.oom import OomEvent


def configure(parser: argparse.ArgumentParser) -> None:
    """Two actions with a place to read from."""
    actions = parser.add_subparsers(title="actions", metavar="ACTION", dest="action", required=True)
    listing = actions.add_parser("list", help="the events, newest first")
    listing.add_argument("--limit", type=int, default=20, metavar="N", help="at most so many (default: 20)")
    listing.add_argument("--json", action="store_true", help="as JSON, as /api/v1/ooms gives them")
    showing = actions.add_parser("show", help="one event, explained")
    showing.add_argument("id", nargs="?", metavar="ID", help="the event's id, or its beginning (default: the newest)")
    form = showing.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="as JSON, as /api/v1/ooms/ID gives it")
    form.add_argument("--markdown", action="store_true", help="as Markdown, to paste into an issue")
    showing.add_argument("--evidence", metavar="FILE", type=Path, help="save the whole document there (JSON)")
    for action in (listing, showing):
        place = action.add_mutually_exclusive_group()
        place.add_argument("--url", metavar="URL", help="a running daemon's address")
        place.add_argument("--store", metavar="FILE", type=Path, help="a daemon's file of events")


def execute(options: argparse.Namespace) -> int:
    """Print what was asked for."""
    from vramscope.daemon.kept_events import find_events

    if options.action == "list" and not 1 <= options.limit <= 1000:
        raise CommandError(f"--limit {options.limit}: must be between 1 and 1000")
    if options.action == "show" and options.id == "":
        raise CommandError("oom show: no id: name one that vramscope oom list shows, or none for the newest")
    if options.action == "show" and options.evidence is not None:
        from vramscope.daemon.private_file import check_writable

        check_writable(options.evidence)
    events = find_events(options.url, options.store)
    if options.action == "list":
        _list(events.newest(options.limit), as_json=options.json)
        return 0
    event = _find(events, options.id)
    if options.evidence is not None:
        _save(events, event, options.evidence)
    _show(event, options)
    return 0


def _list(events: Sequence[OomEvent], *, as_json: bool) -> None:
    if as_json:
        import json

        from vramscope.schema.explain import event_to_json

        print(json.dumps({"ooms": [event_to_json(event) for event in events]}, indent=2))
        return
    if not events:
        print("No out-of-memory errors are kept.")
        return
    from rich.console import Console

    from vramscope.exporters.terminal.events import render_events

    console = Console(highlight=False)
    console.print(render_events(events, console.width))


def _find(events: KeptEvents, wanted: str | None) -> OomEvent:
    if wanted is not None:
        event = events.get(wanted)
        if event is not None:
            return event
    newest = events.newest(1 if wanted is None else 1000)
    beginning = [event for event in newest if wanted is None or event.id.startswith(wanted)]
    if len(beginning) > 1:
        raise CommandError(f"{wanted}: {len(beginning)} events begin so: write more of the id", exit_code=1)
    found = events.get(beginning[0].id) if beginning else None
    if found is None:
        what = "no out-of-memory error is kept" if wanted is None else f"{wanted}: no such event is kept"
        raise CommandError(f"{what} (see vramscope oom list)", exit_code=1)
    return found


def _save(events: KeptEvents, event: OomEvent, path: Path) -> None:
    document = events.evidence(event.id)
    if document is None:
        raise CommandError(f"{event.id}: there is no evidence of this event, or none any more", exit_code=1)
    from vramscope.daemon.private_file import write_private

    write_private(path, _unpacked(document))
    print(f"vramscope: evidence written to {path}", file=sys.stderr)


def _unpacked(document: bytes) -> bytes:
    import gzip

    return gzip.decompress(document) if document[:2] == b"\x1f\x8b" else document


def _show(event: OomEvent, options: argparse.Namespace) -> None:
    if options.json:
        import json

        from vramscope.schema.explain import event_to_json

        print(json.dumps(event_to_json(event), indent=2))
        return
    if options.markdown:
        from vramscope.exporters.report import to_markdown

        print(to_markdown(event.incident, event.evidence), end="")
        return
    from rich.console import Console

    from vramscope.exporters.rehearsal_line import told_rehearsal
    from vramscope.exporters.terminal.events import render_heading, render_rehearsal
    from vramscope.exporters.terminal.explanation import render

    console = Console(highlight=False)
    console.print(render_heading(event, console.width))
    console.print(render(event.incident, console.width, event.evidence), crop=False)
    rehearsal = told_rehearsal(event.evidence)
    if rehearsal is not None:
        console.print(render_rehearsal(*rehearsal, console.width), crop=False)
