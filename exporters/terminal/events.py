"""Kept events as two lines each, and the line above one that is shown whole."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from datetime import datetime

from rich.console import Group
from rich.text import Text

from vramscope.exporters.wording import cause_title, printable
from vramscope.schema.oom import OomEvent
from vramscope.schema.units import format_bytes


def render_events(events: Sequence[OomEvent], width: int) -> Group:
    """In their order, in ``width`` columns: when and why, then which and whose. Times are local."""
    return Group(*(line for event in events for line in _lines(event, max(40, width))))


def render_heading(event: OomEvent, width: int) -> Text:
    """``Event ID: 2025-10-09 10:53:10, python train.py, pid 4100 of ada, the job went on``."""
    words = [_time(event.at_unix), *_whose(event)]
    lines = textwrap.wrap(printable(f"Event {event.id}: {', '.join(words)}"), max(40, width), break_on_hyphens=False)
    return Text("\n".join(lines), "dim")


def render_rehearsal(sentence: str, line: str, width: int) -> Group:
    """The sentence, and below it the line as one that can be copied."""
    wrapped = textwrap.wrap(printable(sentence), max(40, width), break_on_hyphens=False, break_long_words=False)
    return Group(Text("\n".join(wrapped)), Text(f"  {printable(line)}", "bold", no_wrap=True, overflow="ignore"))


def _lines(event: OomEvent, width: int) -> Iterator[Text]:
    incident = event.incident
    requested = incident.message.requested_bytes
    cause = cause_title(incident.causes[0], short=True) if incident.causes else "unknown"
    asked = "" if requested is None else f", {format_bytes(requested)} requested"
    times = f", {incident.count} times" if incident.count > 1 else ""
    yield Text(printable(f"{_time(event.at_unix)}  {cause}{asked}{times}"), "bold", no_wrap=True, overflow="ellipsis")
    words = ", ".join(_whose(event)) or incident.source
    rest = textwrap.wrap(
        printable(f"{event.id}  {words}"), width, initial_indent="  ", subsequent_indent="    ", break_on_hyphens=False
    )
    yield from (Text(line, no_wrap=True, overflow="ellipsis") for line in rest)


def _whose(event: OomEvent) -> list[str]:
    words = [event.command] if event.command else []
    if event.pid is not None:
        words.append(f"pid {event.pid}" + (f" of {event.user}" if event.user else ""))
    if event.recovered is not None:
        words.append("the job went on" if event.recovered else "the job did not go on")
    return words


def _time(at_unix: float) -> str:
    return f"{datetime.fromtimestamp(at_unix):%Y-%m-%d %H:%M:%S}"
