"""An incident as plain text with nothing but the standard library: where rich is not installed, as inside a job."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from vramscope.exporters.evidence_words import (
    activity_words,
    asking_frames,
    attribution_rows,
    frame_place,
    marked_code,
    shown_gib,
    tensor_rows,
    top_holders,
)
from vramscope.exporters.terminal.memory_bar import parts_of
from vramscope.exporters.wording import cause_title, change_lines, headline, place
from vramscope.schema.units import format_gib

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vramscope.schema.evidence import Evidence
    from vramscope.schema.oom import Advice, Incident

WIDTH = 80


def to_plain(incident: Incident, evidence: Evidence | None = None, width: int = WIDTH) -> str:
    """Lines of ``width`` columns, but for code, which is not broken; without a newline at the end."""
    return "\n".join(line.rstrip() for line in _lines(incident, evidence, width))


def _lines(incident: Incident, evidence: Evidence | None, width: int) -> Iterator[str]:
    yield from _wrapped(headline(incident), width)
    yield from _wrapped(place(incident), width)
    parts = parts_of(incident.message, incident.breakdown)
    if parts:
        yield ""
        yield from _table([(part.name, format_gib(part.count), part.meaning) for part in parts], width)
    if evidence is not None:
        yield from _evidence(evidence, width)
    for number, cause in enumerate(incident.causes):
        if number < 2:
            yield ""
            yield "Also possible" if number else "Cause"
        yield from _wrapped(f"{cause_title(cause)}, {cause.confidence:.0%} sure", width, "  ")
        if not number:
            for sentence in cause.evidence:
                yield from _wrapped(sentence, width, "  - ", "    ")
    if incident.advice:
        yield ""
        yield "What to change"
    for number, advice in enumerate(incident.advice, 1):
        yield from _advice(number, advice, width)
    for note in incident.notes:
        yield ""
        yield from _wrapped(note, width, "Note: ", "      ")


def _advice(number: int, advice: Advice, width: int) -> Iterator[str]:
    yield from _wrapped(f"{number}. {advice.title}", width, "  ", "     ")
    yield from (f"       {_printable(line)}" for line in change_lines(advice))
    for label, sentence in (("why", advice.why), ("expected", advice.expected), ("cost", advice.cost)):
        if sentence:
            yield from _wrapped(f"{label:<10}{sentence}", width, "     ", " " * 15)


def _evidence(evidence: Evidence, width: int) -> Iterator[str]:
    rows = attribution_rows(evidence)
    if rows:
        yield ""
        yield "In PyTorch's hands"
        yield from _table([(name, shown_gib(count), meaning) for name, count, meaning in rows], width)
    frames = asking_frames(evidence)
    if frames:
        yield ""
        yield "Asked for by"
        yield from _wrapped(frame_place(frames[0]), width, "  ", "    ")
        for line in filter(None, marked_code(frames[0], width - 6) or ()):
            yield f"      {_printable(line)}"
        for row in tensor_rows(frames[0]):
            yield from _wrapped("  ".join(row), width, "    ", "      ")
        for frame in frames[1:]:
            yield from _wrapped(f"called from {frame_place(frame)}", width, "  ", "    ")
    holders = list(top_holders(evidence))
    if holders:
        yield ""
        yield "Held by"
        for holder in holders:
            yield from _wrapped(holder, width, "  ", "    ")
    words = activity_words(evidence)
    if words:
        yield ""
        yield from _wrapped(f"The job: {words}", width, "", "  ")


def _table(rows: list[tuple[str, str, str]], width: int) -> Iterator[str]:
    names = max(len(name) for name, _, _ in rows)
    figures = max(len(figure) for _, figure, _ in rows)
    for name, figure, meaning in rows:
        line = f"  {name:<{names}}  {figure:>{figures}} GiB"
        more = f"  {_printable(meaning)}" if meaning else ""
        yield line + more if len(line + more) <= width else line


def _wrapped(text: str, width: int, indent: str = "", further: str | None = None) -> list[str]:
    return textwrap.wrap(
        _printable(text),
        width,
        initial_indent=indent,
        subsequent_indent=indent if further is None else further,
        break_on_hyphens=False,
    )


def _printable(text: str) -> str:
    return "".join(char if char.isprintable() else "?" for char in text)
