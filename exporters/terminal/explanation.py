"""An incident for a person at a terminal: what failed, where the memory was, why, and what to change.

Laid out by hand rather than by tables, so that a line to copy is never broken before it must be.
"""

from __future__ import annotations

import re
import textwrap
from typing import TYPE_CHECKING

from rich.text import Text

from vramscope.exporters.terminal.memory_bar import REQUEST, Part, cells_of, parts_of
from vramscope.exporters.wording import (
    cause_heading,
    cause_title,
    change_lines,
    further,
    headline,
    place,
    printable,
)
from vramscope.schema.units import readable_bytes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.console import Console, ConsoleOptions, RenderResult

    from vramscope.schema.evidence import Evidence
    from vramscope.schema.oom import Advice, Cause, Incident

_WIDEST = 100
_FULL_ADVICE = 2


def render(incident: Incident, width: int, evidence: Evidence | None = None) -> Explanation:
    """What ``rich`` prints: ``width`` columns at most, and 100 where there are more."""
    return Explanation(incident, max(40, min(width, _WIDEST)), evidence)


def render_further(incident: Incident, width: int) -> Text:
    """A line for an incident that is like the one shown before it, another rank's as a rule."""
    lines = textwrap.wrap(
        printable(f"The same: {further(incident)}"),
        max(40, min(width, _WIDEST)),
        subsequent_indent="  ",
        break_on_hyphens=False,
    )
    return Text("\n".join(lines))


_COMMENT = re.compile(r"\s{2,}(?=(?:#|//) )")
_SHELL = re.compile(r"(?:pip|python|docker|kubectl|grep|ps|nvidia-smi)\s|[\w./-]+(?: [^=()]+)?? --\w")


def copyable(line: str, width: int) -> Iterator[str]:
    """A line of code or a command as lines that still work when they are copied, of ``width`` columns where possible.

    Remarks move above their line; a command goes on behind a backslash; what has no place to break stays whole.
    """
    if len(line) <= width:
        yield line
        return
    code, *remarks = _COMMENT.split(line)
    indent = " " * (len(code) - len(code.lstrip()))
    for remark in remarks:
        mark, _, words = remark.partition(" ")
        start = f"{indent}{mark} "
        yield from textwrap.wrap(
            words,
            max(width, 20),
            initial_indent=start,
            subsequent_indent=start,
            break_long_words=False,
            break_on_hyphens=False,
        )
    if len(code) <= width or _SHELL.match(code) is None:
        yield code
        return
    words_at_hand = _WORDS_OF_SHELL.findall(code)
    current = words_at_hand[0]
    for word in words_at_hand[1:]:
        if len(current) + 1 + len(word) + 2 > width:
            yield f"{current} \\"
            current = f"    {word}"
        else:
            current = f"{current} {word}"
    yield current


# A word with its quoted parts: a backslash inside quotes would become part of the word.
_WORDS_OF_SHELL = re.compile(r"(?:'[^']*'|\"[^\"]*\"|[^\s'\"]|['\"](?![^'\"]*['\"]))+")


class Explanation:
    """A renderable that knows only when it is printed whether block characters can be shown."""

    def __init__(self, incident: Incident, width: int, evidence: Evidence | None = None) -> None:
        self._incident = incident
        self._width = width
        self._evidence = evidence

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """One Text a line."""
        page = _Page(self._incident, self._evidence, min(self._width, options.max_width), options.ascii_only)
        yield from page.lines()


class _Page:
    def __init__(self, incident: Incident, evidence: Evidence | None, width: int, ascii_only: bool) -> None:
        self._incident = incident
        self._evidence = evidence
        self._width = width
        self._ascii = ascii_only

    def lines(self) -> Iterator[Text]:
        yield from self._heading()
        parts = parts_of(self._incident.message, self._incident.breakdown)
        if parts:
            yield self._line()
            yield from self._bars(parts)
            yield self._line()
            yield from self._legend(parts)
        if self._evidence is not None:
            from vramscope.exporters.terminal.evidence import evidence_lines  # only where there is a document to show

            yield from evidence_lines(self._evidence, self._width, self._printable)
        yield from self._causes()
        yield from self._advice()
        yield from self._notes()
        yield self._line()

    def _heading(self) -> Iterator[Text]:
        yield from self._paragraph(headline(self._incident), "bold red", "")
        yield from self._paragraph(place(self._incident), "dim", "")

    def _bars(self, parts: tuple[Part, ...]) -> Iterator[Text]:
        message = self._incident.message
        total = message.total_bytes or message.limit_bytes or sum(part.count for part in parts)
        room = self._width - 4
        line = self._line("  ")
        for part, cells in zip(parts, cells_of([part.count for part in parts], total, room), strict=True):
            line.append((part.fill.ascii if self._ascii else part.fill.block) * cells, part.fill.style)
        yield line
        if message.requested_bytes:
            cells = max(1, round(room * message.requested_bytes / max(total, 1)))
            beyond = cells > room
            mark = (REQUEST.ascii if self._ascii else REQUEST.block) * min(cells, room - 2 if beyond else room)
            yield self._line("  ").append(mark + (" >" if beyond else ""), REQUEST.style)

    def _legend(self, parts: tuple[Part, ...]) -> Iterator[Text]:
        message = self._incident.message
        rows = [(part.fill, part.name, part.count, part.meaning) for part in parts]
        if message.requested_bytes is not None:
            rows.append((REQUEST, "requested", message.requested_bytes, ""))
        whole = message.total_bytes or message.limit_bytes
        figures = [readable_bytes(count).split() for _, _, count, _ in rows]
        digits = max(len(number) for number, _ in figures)
        units = max(len(unit) for _, unit in figures)
        room = self._width - 4 - 4 - digits - 1 - units
        names = 15 if room >= 15 else 0
        for (fill, name, count, meaning), (number, unit) in zip(rows, figures, strict=True):
            line = self._line("  ").append((fill.ascii if self._ascii else fill.block) * 2, fill.style)
            # On a narrow screen the figures come before the names.
            line.append(f"  {name[: max(room, 0)]:<{names}}  {number:>{digits if names else 0}} {unit:<{units}}")
            share = f"  {_percent(count / whole):>5}" if whole else ""
            if line.cell_len + len(share) <= self._width:
                line.append(share, "dim")
            if meaning and line.cell_len + 2 + len(meaning) <= self._width:
                line.append(f"  {meaning}", "dim")
            yield line

    def _causes(self) -> Iterator[Text]:
        causes = self._incident.causes
        if not causes:
            return
        yield self._line()
        yield self._line(cause_heading(causes), "bold").append(
            f", {_percent(causes[0].confidence)} sure", "not bold dim"
        )
        yield from self._cause(causes[0])
        if len(causes) > 1:
            yield self._line()
            yield self._line("Also possible", "bold")
            for cause in causes[1:]:
                evidence = f": {cause.evidence[0]}" if cause.evidence else ""
                yield from self._paragraph(
                    f"{cause_title(cause, short=True)}, {_percent(cause.confidence)}{evidence}", "", "  ", "    "
                )

    def _cause(self, cause: Cause) -> Iterator[Text]:
        yield from self._paragraph(cause_title(cause), "bold yellow", "  ")
        bullet = "-" if self._ascii else "·"
        for sentence in cause.evidence:
            yield from self._paragraph(sentence, "", f"  {bullet} ", "    ")

    def _advice(self) -> Iterator[Text]:
        for number, advice in enumerate(self._incident.advice, 1):
            yield self._line()
            if number == 1:
                yield self._line("What to change", "bold")
            yield from self._paragraph(f"{number}. {advice.title}", "bold", "  ", "     ")
            for line in change_lines(advice):
                for part in copyable(self._printable(line), self._width - 7):
                    # Longer than the screen it stays whole: cut or folded it would be no use.
                    yield Text(f"       {part}", "green", no_wrap=True, overflow="ignore")
            yield from self._reasons(advice, full=number <= _FULL_ADVICE)

    def _reasons(self, advice: Advice, *, full: bool) -> Iterator[Text]:
        reasons = [("why", advice.why), ("expected", advice.expected), ("cost", advice.cost)]
        for label, sentence in reasons if full else reasons[1:2]:
            if sentence:
                yield from self._paragraph(f"{label:<10}{sentence}", "", "     ", " " * 15)

    def _notes(self) -> Iterator[Text]:
        if self._incident.notes:
            yield self._line()
            for note in self._incident.notes:
                yield from self._paragraph(note, "dim", "Note: ", "      ")

    def _paragraph(self, sentence: str, style: str, indent: str, further: str | None = None) -> Iterator[Text]:
        lines = textwrap.wrap(
            self._printable(sentence),
            self._width,
            initial_indent=indent,
            subsequent_indent=indent if further is None else further,
            break_on_hyphens=False,
        )
        for line in lines:
            yield self._line(line, style)

    def _printable(self, text: str) -> str:
        plain = printable(text)
        return plain.encode("ascii", "replace").decode() if self._ascii else plain

    def _line(self, text: str = "", style: str = "") -> Text:
        return Text(text, style, no_wrap=True, overflow="ellipsis")


def _percent(ratio: float) -> str:
    if ratio >= 9.995:
        return ">999%"
    percent = f"{ratio:.0%}"
    return "<1%" if percent == "0%" and ratio > 0 else percent
