"""A log in HTML: each of its lines stands in a tag of its own, which says nothing of what the line is."""

from __future__ import annotations

from dataclasses import replace

from vramscope.analyzers.messages.strands import Surroundings
from vramscope.analyzers.patterns import regex

# Paragraphs, lists and code are what people write.
_LINE = regex(r"<(?:pre|div|span|samp|tt|font|system-(?:out|err))\b[^<>]{0,120}>")
_TAG = regex(r"</?[A-Za-z][^<>]{0,120}>")
_FEWEST = 4


def without_frame(around: Surroundings) -> Surroundings:
    """The same without tags, where the message's line and nearly all lines near begin with one and the same."""
    tag = _LINE.match(around.prefix + around.lead)
    if tag is None:
        return around
    near = [line for line in (*around.before, *around.after) if line.strip()]
    alike = sum(line.startswith(tag[0]) for line in near)
    if alike < _FEWEST or 10 * alike < 8 * len(near):
        return around
    return replace(
        around,
        prefix="",
        lead=_TAG.sub("", around.prefix + around.lead),
        tail=_TAG.sub("", around.tail),
        before=tuple(_TAG.sub("", line) for line in around.before),
        after=tuple(_TAG.sub("", line) for line in around.after),
    )
