"""Rehearsals with varied values as tables: the largest that fits for each combination, and what each run came to."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from vramscope.exporters.wording import printable
from vramscope.schema.dryrun import Search, VariedRun
from vramscope.schema.units import readable_bytes

_WIDEST = 120
_WIDE = 100
_NONE = "-"


def render(search: Search, width: int) -> RenderableType:
    """The answer first, then every rehearsal, then how far to believe it."""
    width = max(60, min(width, _WIDEST))
    parts: list[RenderableType] = [*_headline(search)]
    if len(search.answers) > 1:
        parts += [Text(), _table_of_answers(search)]
    parts += [Text(), _table_of_runs(search, width), Text(), Text(f"Confidence: {search.confidence}", style="bold")]
    parts += [line for doubt in search.doubts for line in _wrapped(printable(f"- {doubt}"), width)]
    return Group(*parts)


def _table_of_answers(search: Search) -> Table:
    names = list(search.answers[0].values)
    table = _table(names)
    for heading in (printable(f"largest {search.sought}"), "allocated", "device", "left"):
        table.add_column(heading, justify="right", no_wrap=True)
    for answer in search.answers:
        run = None if answer.run is None else search.runs[answer.run]
        number = "failed" if answer.failed else "none" if run is None else run.values[search.sought or ""]
        figures = ("", "", "") if run is None else _bytes(run.peak_allocated_bytes, run.device_bytes, run.margin_bytes)
        style = "red" if run is None else "green"
        table.add_row(*_values(answer.values, names), Text(number, style=f"bold {style}"), *figures)
    return table


def _table_of_runs(search: Search, width: int) -> Table:
    names = list(dict.fromkeys(name for run in search.runs for name in run.values))
    table = _table(names)
    # Reserved is the device's less the context: the first that a narrow screen can be without.
    figures = ["allocated", *(["reserved"] if width >= _WIDE else []), "device"]
    figures += ["left"] if search.total_bytes is not None else []
    for heading in figures:
        table.add_column(heading, justify="right", no_wrap=True)
    table.add_column("")
    for index, run in enumerate(search.runs):
        chosen = index in search.largest
        known = {
            "allocated": run.peak_allocated_bytes,
            "reserved": run.peak_reserved_bytes,
            "device": run.device_bytes,
            "left": run.margin_bytes,
        }
        counts = [known[heading] for heading in figures]
        style = "bold green" if chosen else "red" if run.error is not None else None
        table.add_row(*_values(run.values, names), *_bytes(*counts), _words(run, chosen), style=style)
    return table


def _table(names: list[str]) -> Table:
    table = Table(box=None, pad_edge=False, header_style="bold")
    for name in names:
        table.add_column(printable(name), justify="right")
    return table


def _values(values: Mapping[str, str], names: list[str]) -> list[str]:
    return [printable(values.get(name, "")) or _NONE for name in names]


def _bytes(*counts: int | None) -> tuple[str, ...]:
    return tuple("" if count is None else readable_bytes(count) for count in counts)


def _words(run: VariedRun, chosen: bool) -> str:
    if run.error is not None:
        return printable(run.error)
    if run.fits is None:
        return ""
    return "the largest that fits" if chosen else "fits" if run.fits else "does not fit"


def _headline(search: Search) -> Iterator[Text]:
    where = f" on {search.gpu}" if search.gpu else ""
    told = f"{len(search.runs)} rehearsals in {search.seconds:.0f} s"
    if search.kernels is False:
        yield Text(printable(f"It cannot run{where}: this PyTorch has no kernels for it"), style="bold red")
    if search.sought is None:
        yield Text(printable(f"{told}{where}"), style="bold")
        return
    best = [search.runs[index] for index in search.largest]
    if not best:
        yield Text(printable(f"No {search.sought} fits{where}: {told}"), style="bold red")
        return
    for run in best if len(best) == 1 else ():
        values = dict(run.values)
        number = values.pop(search.sought)
        among = f" with {', '.join(f'{name}={value}' for name, value in values.items())}" if values else ""
        yield Text(printable(f"The largest {search.sought} that fits{where}{among}: {number}"), style="bold green")
    if len(best) > 1:
        yield Text(printable(f"The largest {search.sought} that fits{where}, for each combination"), style="bold")
    yield Text(told, style="dim")


def _wrapped(text: str, width: int) -> Iterator[Text]:
    for line in textwrap.wrap(text, width, subsequent_indent="  ", break_on_hyphens=False):
        yield Text(line, style="dim")
