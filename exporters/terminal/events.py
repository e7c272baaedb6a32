"""Kept events as lines of a table, and the line above one that is shown whole."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from vramscope.exporters.wording import cause_title
from vramscope.schema.oom import OomEvent
from vramscope.schema.units import format_bytes


def render_events(events: Sequence[OomEvent]) -> RenderableType:
    """One row each, in their order; times are local."""
    table = Table(box=None, padding=(0, 2, 0, 0), pad_edge=False)
    for heading in ("time", "event", "pid", "user", "command", "requested", "cause", "went on"):
        table.add_column(heading, no_wrap=heading != "cause", overflow="fold" if heading == "event" else "ellipsis")
    for event in events:
        incident = event.incident
        requested = incident.message.requested_bytes
        table.add_row(
            _time(event.at_unix),
            Text(_safe(event.id)),
            str(event.pid or "-"),
            Text(_safe(event.user or "-")),
            Text(_safe(event.command or ("" if incident.source == "agent" else incident.source) or "-")),
            "-" if requested is None else format_bytes(requested),
            Text(_safe(cause_title(incident.causes[0], short=True)) if incident.causes else "unknown"),
            {True: "yes", False: "no", None: "?"}[event.recovered],
        )
    return table


def render_heading(event: OomEvent) -> Text:
    """``Event ID: 2025-10-09 10:53:10, python train.py, pid 4100 of ada; the job went on``."""
    words = [_time(event.at_unix), event.command]
    if event.pid is not None:
        words.append(f"pid {event.pid}" + (f" of {event.user}" if event.user else ""))
    line = f"Event {event.id}: {', '.join(word for word in words if word)}"
    outcome = {True: "; the job went on", False: "; the job did not go on", None: ""}[event.recovered]
    return Text(_safe(line + outcome), "dim")


def _time(at_unix: float) -> str:
    return f"{datetime.fromtimestamp(at_unix):%Y-%m-%d %H:%M:%S}"


def _safe(text: str) -> str:
    return "".join(char if char.isprintable() else "?" for char in text)
