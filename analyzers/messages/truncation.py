"""A number at the end of a text that was cut: its last digits are missing, and what is there is another number."""

from __future__ import annotations

from dataclasses import fields, replace

from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.patterns import regex
from vramscope.schema.oom import OomMessage

_LAST_NUMBER = regex(r"\d[\d,]{0,40}\Z")
_CUT = ("…", "...")
# What is asked of a device is a multiple of this, and the first digits of such a number seldom are. A file that
# somebody has saved, or a field of a record, has no line's end and all digits.
_ALIGNED, _LEAST = 256, 1 << 16


def without_cut_number(strand: Strand, span: Span) -> Span:
    """The same without the figure that the end of the text, or an ellipsis, cuts off."""
    if span.parsed is None:
        return span
    is_shortened = strand.text.startswith(_CUT, span.end)
    if not is_shortened and not strand.is_cut(span.end):
        return span
    number = _LAST_NUMBER.search(strand.text, max(0, span.end - 41), span.end)
    if number is None:
        return span
    value, message = int(number[0].replace(",", "")), span.parsed.message
    cut = {field.name: None for field in fields(OomMessage) if getattr(message, field.name) == value}
    if not cut:
        return span
    if not is_shortened and value >= _LEAST and value % _ALIGNED == 0:
        note = f"the text ends with the number {number[0]}: cannot tell whether digits of it are missing"
        return span._replace(parsed=replace(span.parsed, notes=(*span.parsed.notes, note)))
    parsed = replace(
        span.parsed,
        message=replace(message, **cut),  # type: ignore[arg-type]  # every field that can hold a number may be None
        notes=(*span.parsed.notes, f"the text ends within a number ({number[0]} ...): left out"),
    )
    return span._replace(parsed=parsed)
