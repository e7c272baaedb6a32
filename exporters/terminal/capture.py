"""A capture of a running job at a terminal: its figures, its models, and where it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Group

from vramscope.exporters.evidence_words import model_words
from vramscope.exporters.terminal.evidence import evidence_lines, line_of, wrapped
from vramscope.exporters.wording import printable
from vramscope.schema.units import format_bytes

if TYPE_CHECKING:
    from vramscope.schema.evidence import Evidence

_WIDEST = 100


def render_capture(evidence: Evidence, width: int) -> Group:
    """A capture of a running job: its figures, models, and where it is."""
    stats = evidence.figures.stats
    width = max(40, min(width, _WIDEST))
    head = (
        f"Process {evidence.figures.pid} on its GPU {stats.device}: {format_bytes(stats.allocated_bytes)} allocated, "
        f"{format_bytes(stats.reserved_bytes)} reserved"
    )
    lines = list(wrapped(head, width, "", "  "))
    lines += evidence_lines(evidence, width, printable)
    models = [f"{model_words(model)}: {format_bytes(model.parameter_bytes)}" for model in evidence.models]
    if models:
        lines += [line_of(""), line_of("Models", "bold")]
        for model in models:
            lines += wrapped(printable(model), width, "  ", "    ")
    if evidence.cut:
        lines += [line_of(""), *wrapped(printable(f"Left out: {'; '.join(evidence.cut)}"), width, "", "  ")]
    return Group(*lines)
