"""A number at the end of a text that was cut: its last digits are missing, and what is there is another number."""

from __future__ import annotations

from dataclasses import fields, replace

from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.patterns import regex
from vramscope.schema.oom import OomMessage

_LAST_NUMBER = regex(r"\d[\d,]{0,40}\Z")
_CUT = ("…", "...")


def without_cut_number(strand: Strand, span: Span) -> Span:
    """The same without the figure that the end of the text, or an ellipsis, cuts off."""
    if span.parsed is None or not (strand.is_cut(span.end) or strand.text.startswith(_CUT, span.end)):
        return span
    number = _LAST_NUMBER.search(strand.text, max(0, span.end - 41), span.end)
    if number is None:
        return span
    value, message = int(number[0].replace(",", "")), span.parsed.message
    cut = {field.name: None for field in fields(OomMessage) if getattr(message, field.name) == value}
    if not cut:
        return span
    parsed = replace(
        span.parsed,
        message=replace(message, **cut),  # type: ignore[arg-type]  # every field that can hold a number may be None
        notes=(*span.parsed.notes, f"the text ends within a number ({number[0]} ...): left out"),
    )
    return span._replace(parsed=parsed)
