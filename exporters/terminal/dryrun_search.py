"""Rehearsals with varied values as a table: what each came to, and the largest that fits."""

from __future__ import annotations

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from vramscope.exporters.wording import printable
from vramscope.schema.dryrun import Search, VariedRun
from vramscope.schema.units import readable_bytes


def render(search: Search) -> RenderableType:
    """The answer first, then every rehearsal."""
    table = Table(box=None, pad_edge=False, header_style="bold")
    names = list(dict.fromkeys(name for run in search.runs for name in run.values))
    for name in names:
        table.add_column(printable(name), justify="right")
    for heading in ("allocated", "reserved", "device"):
        table.add_column(heading, justify="right")
    table.add_column("")
    for index, run in enumerate(search.runs):
        chosen = index in search.largest
        table.add_row(
            *(printable(run.values.get(name, "")) for name in names),
            *(
                "" if count is None else readable_bytes(count)
                for count in (run.peak_allocated_bytes, run.peak_reserved_bytes, run.device_bytes)
            ),
            _words(run, chosen),
            style="bold green" if chosen else None,
        )
    return Group(*_headline(search), Text(), table)


def _words(run: VariedRun, chosen: bool) -> str:
    if run.fits is None:
        return ""
    return "the largest that fits" if chosen else "fits" if run.fits else "does not fit"


def _headline(search: Search) -> list[Text]:
    where = f" on {search.gpu}" if search.gpu else ""
    told = f"{len(search.runs)} rehearsals in {search.seconds:.0f} s"
    if search.sought is None:
        return [Text(printable(f"{told}{where}"), style="bold")]
    if not search.largest:
        return [Text(printable(f"No {search.sought} fits{where}: {told}"), style="bold red")]
    lines = []
    for index in search.largest:
        values = dict(search.runs[index].values)
        number = values.pop(search.sought)
        among = f" with {', '.join(f'{name}={value}' for name, value in values.items())}" if values else ""
        lines.append(
            Text(printable(f"The largest {search.sought} that fits{where}{among}: {number}"), style="bold green")
        )
    return [*lines, Text(told, style="dim")]
