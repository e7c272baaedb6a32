"""An incident as Markdown, to paste into an issue."""

from __future__ import annotations

import re
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

    from vramscope.schema.evidence import Evidence
    from vramscope.schema.oom import Breakdown, Incident

_PARTS = (
    ("other processes", "other_processes_bytes"),
    ("non-PyTorch", "non_torch_bytes"),
    ("allocated", "allocated_bytes"),
    ("cached", "cached_bytes"),
    ("free in private pools", "private_pool_free_bytes"),
    ("free", "free_bytes"),
    ("**requested**", "requested_bytes"),
)


def to_markdown(incident: Incident, evidence: Evidence | None = None) -> str:
    """Heading, figures, evidence, cause, advice and the text itself, each where it is known; ends with a newline."""
    return "\n".join(_lines(incident, evidence)) + "\n"


def further_to_markdown(incident: Incident) -> str:
    """An item of a list for an incident that is like the one before it."""
    return f"- {_escape(further(incident))}\n"


def _lines(incident: Incident, evidence: Evidence | None) -> Iterator[str]:
    yield f"### {_escape(headline(incident))}"
    yield ""
    yield f"{_escape(place(incident))}. {incident.framework}, format `{incident.format}`."
    yield from _figures(incident.breakdown, incident.message.total_bytes)
    if evidence is not None:
        yield from _evidence(evidence)
    for number, cause in enumerate(incident.causes):
        yield ""
        if number < 2:
            yield "**Also possible**" if number else f"**{cause_heading(incident.causes)}**"
            yield ""
        yield f"{_escape(cause_title(cause))} ({cause.confidence:.0%} sure)"
        yield ""
        yield from (f"- {_escape(sentence)}" for sentence in cause.evidence)
    if incident.advice:
        yield ""
        yield "**What to change**"
    for number, advice in enumerate(incident.advice, 1):
        yield ""
        reasons = f"{_escape(advice.why)}. Expected: {_escape(advice.expected)}. Cost: {_escape(advice.cost)}."
        yield f"{number}. {_escape(advice.title)}: {reasons}"
        yield ""
        yield from _fenced("\n".join(change_lines(advice)), "   ")
    if incident.text:
        yield ""
        yield "<details><summary>The message</summary>"
        yield ""
        yield from _fenced(incident.text, "")
        yield ""
        yield "</details>"
    for note in incident.notes:
        yield ""
        yield f"Note: {_escape(note)}."


def _figures(breakdown: Breakdown, total: int | None) -> Iterator[str]:
    rows = [(name, getattr(breakdown, field)) for name, field in _PARTS]
    rows = [(name, count) for name, count in rows if count is not None]
    if total is not None:
        rows.append(("total", total))
    if not rows:
        return
    yield ""
    yield "| memory | |"
    yield "| --- | ---: |"
    yield from (f"| {name} | {readable_bytes(count)} |" for name, count in rows)


def _evidence(evidence: Evidence) -> Iterator[str]:
    rows = attribution_rows(evidence)
    if rows:
        yield ""
        yield "| in PyTorch's hands | GiB | |"
        yield "| --- | ---: | --- |"
        yield from (
            f"| {name} | {shown_gib(count).replace('<', '&lt;')} | {_escape(meaning)} |"
            for name, count, meaning in rows
        )
    frames = asking_frames(evidence)
    if frames:
        yield ""
        yield f"**Asked for by** {_escape(frame_place(frames[0]))}"
        code = marked_code(frames[0], 160)
        if code is not None:
            yield ""
            yield from _fenced("\n".join(filter(None, map(printable, code))), "")
        tensors = tensor_rows(frames[0])
        if tensors:
            yield ""
            yield "| tensor | shape | dtype | |"
            yield "| --- | --- | --- | --- |"
            yield from ("| " + " | ".join(map(_escape, row)) + " |" for row in tensors)
        for frame in frames[1:]:
            yield ""
            yield f"called from {_escape(frame_place(frame))}"
    holders = list(top_holders(evidence))
    if holders:
        yield ""
        yield "**Held by**"
        yield ""
        yield from (f"- {_escape(holder)}" for holder in holders)
    words = activity_words(evidence)
    if words:
        yield ""
        yield f"The job: {_escape(words)}."


def _fenced(text: str, indent: str) -> Iterator[str]:
    # A fence must be longer than any in the text.
    fence = "```"
    while fence in text:
        fence += "`"
    yield f"{indent}{fence}"
    yield from (f"{indent}{printable(line.expandtabs())}" for line in text.splitlines())
    yield f"{indent}{fence}"


# What would make a list or a heading of a line that begins with it.
_BLOCK = re.compile(r"^\s*(?=[-+=#]+(?:\s|$))|^\s*\d{1,9}(?=[.)](?:\s|$))")
# Behind one of these, trackers make a mention, a reference to an issue, or a link of what follows.
_LINKS = re.compile(r"@(?=\w)|#(?=\d)|(?<=[A-Za-z]):(?=//)|(?<=\b[Ww]{3})\.")


def _escape(text: str) -> str:
    """``text`` as words: no markup, and nobody is notified of it."""
    plain = printable(text)
    for mark in "\\`*_<>|[]~$&":
        plain = plain.replace(mark, f"\\{mark}")
    return _LINKS.sub(r"\g<0><!-- -->", _BLOCK.sub(r"\g<0>\\", plain))
