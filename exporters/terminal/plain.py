"""An incident outside of a terminal: as plain text, and as HTML for a notebook."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from rich.console import Console

from vramscope.exporters.terminal.explanation import render
from vramscope.schema.oom import Incident

if TYPE_CHECKING:
    from vramscope.schema.evidence import Evidence

_WIDTH = 100
_WIDTH_OF_TEXT = 80
_PAGE = '<pre style="white-space:pre;overflow-x:auto;line-height:normal;font-family:monospace">{code}</pre>'


def to_text(incident: Incident, evidence: Evidence | None = None, width: int = _WIDTH_OF_TEXT) -> str:
    """Without colours, ``width`` columns at most."""
    written = io.StringIO()
    console = Console(file=written, width=width, color_system=None, legacy_windows=False)
    console.print(render(incident, width, evidence), crop=False)
    return "\n".join(line.rstrip() for line in written.getvalue().splitlines()).strip("\n")


def to_html(incident: Incident, evidence: Evidence | None = None, width: int = _WIDTH) -> str:
    """One ``pre`` element with its own colours; everything in it is escaped."""
    console = Console(file=io.StringIO(), width=width, record=True, force_terminal=True, color_system="truecolor")
    console.print(render(incident, width, evidence), crop=False)
    return console.export_html(inline_styles=True, code_format=_PAGE)
