"""What all lines of a log stand in, and what says nothing of what a line is: a tag in HTML, hashcat's star."""

from __future__ import annotations

from vramscope.analyzers.messages.strands import Surroundings
from vramscope.analyzers.patterns import regex

# Paragraphs, lists and code are what people write.
_LINE = regex(r"<(?:pre|div|span|samp|tt|font|system-(?:out|err))\b[^<>]{0,120}>")
_TAG = regex(r"</?[A-Za-z][^<>]{0,120}>")
_FEWEST = 4


# hashcat's lines about devices and files begin as the items of a list do.
_STARRED = regex(r"\* (?=Device #\d{1,3}:|[A-Z][a-z]{2,12}\.{1,8}:)")


def without_frame(around: Surroundings, said: str) -> Surroundings:
    """The same without tags, where the line of the message, which ``said`` is, and nearly all lines near begin with
    one and the same; and without hashcat's stars."""
    if _STARRED.match(around.prefix + around.lead + said):
        return around._replace(
            prefix="",
            lead="",
            before=tuple(_STARRED.sub("", line) for line in around.before),
            after=tuple(_STARRED.sub("", line) for line in around.after),
        )
    tag = _LINE.match(around.prefix + around.lead)
    if tag is None:
        return around
    near = [line for line in (*around.before, *around.after) if line.strip()]
    alike = sum(line.startswith(tag[0]) for line in near)
    if alike < _FEWEST or 10 * alike < 8 * len(near):
        return around
    return around._replace(
        prefix="",
        lead=_TAG.sub("", around.prefix + around.lead),
        tail=_TAG.sub("", around.tail),
        before=tuple(_TAG.sub("", line) for line in around.before),
        after=tuple(_TAG.sub("", line) for line in around.after),
    )
