"""Messages with a fixed wording: where their words stand in squeezed text, and what is handed on for them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from vramscope.analyzers.messages.parsed import ParsedMessage, Span
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.patterns import regex
from vramscope.analyzers.versions import ANY, Versions
from vramscope.schema.oom import OomMessage

_NOTHING = OomMessage()


def places(text: str, *literals: str) -> Iterator[int]:
    """Where any of ``literals`` begins, one literal after the other: a bounded expression is matched there."""
    for literal in literals:
        at = text.find(literal)
        while at >= 0:
            yield at
            at = text.find(literal, at + len(literal))


def near(text: str, start: int, end: int, reach: int, *words: str) -> bool:
    """Whether one of ``words`` stands in the span or within ``reach`` characters of it."""
    first, last = max(0, start - reach), end + reach
    return any(text.find(word, first, last) >= 0 for word in words)


def claim(start: int, end: int) -> Span:
    """Words that look like an error and are none."""
    return Span(start, end, None)


# "Tried to allocate 3 presentations", which no program asks for.
_COUNTED = regex(
    r" \d{1,9} (?!bytes?\b|[kmgt]i?b\b|[kmg]ega|giga|tera|and\b|but\b|then\b|tensors?\b|during\b)[a-z]{3,}\b"
)


def counts_no_memory(strand: Strand, start: int, end: int) -> bool:
    """Whether words that ask for memory, from ``start`` to ``end``, go on with a number of what is none."""
    return _COUNTED.match(strand.line_around(start, end)[2]) is not None


def found(
    strand: Strand,
    start: int,
    end: int,
    *,
    format: str,
    framework: str,
    message: OomMessage = _NOTHING,
    memory: str = "gpu",
    exception: str | None = None,
    facts: Mapping[str, float | str] | None = None,
    notes: tuple[str, ...] = (),
    versions: Versions = ANY,
    allocator_settings: str | None = None,
) -> Span:
    """The message that lies from ``start`` to ``end`` (not included) in the strand's squeezed text."""
    return Span(
        start,
        end,
        ParsedMessage(
            format=format,
            framework=framework,
            message=message,
            lines=(strand.line(start), strand.line(end - 1)),
            text=strand.original(start, end),
            memory=memory,
            rank=strand.rank(start),
            exception=exception,
            versions=versions,
            allocator_settings=allocator_settings,
            facts=dict(facts or {}),
            notes=notes,
        ),
    )
