"""Messages of one fixed wording: each found by a literal of the squeezed text and read by one bounded pattern."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Literal, NamedTuple

from vramscope.analyzers.messages.parsed import ParsedMessage, Span
from vramscope.analyzers.messages.phrases import is_quoted, may_be_told, stands_alone
from vramscope.analyzers.messages.sizes import read_bytes, read_size
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.messages.threads import is_title
from vramscope.analyzers.patterns import regex
from vramscope.schema.oom import OomMessage

# A source line that raises or tests for the message, as tracebacks and patches show it, prints nothing.
_SOURCE = regex(r"(?:raise[\w.]{0,60}\(f?|(?<![\w.])(?:if|elif|assert)f?|instr\(\w{1,20}\)|==f?)\Z")
_EXCEPTION = regex(r"((?:[A-Za-z_]\w{0,40}\.){0,6}[A-Z]\w{0,60}(?:Error|Exception))[:(]{1,2}\Z")


class Reading(NamedTuple):
    """What a wording says; ``format`` where it differs from the wording's own."""

    message: OomMessage = OomMessage()
    facts: Mapping[str, float | str] = MappingProxyType({})
    notes: tuple[str, ...] = ()
    format: str | None = None


class Wording(NamedTuple):
    """One message. ``pattern`` is matched where ``literal`` begins; both are without blanks, see strands.py.

    ``read`` gives None where the text only looks like the message. ``stated`` demands that the text stands behind an
    exception's name or goes on to the pattern's group ``rest``, since the words alone are also what manuals quote.
    ``titled`` allows a thread's title as well, or a quotation in somebody's few lines.
    ``printed`` demands that it stands as programs print it, or goes on in that way, since people write the words too.
    Where it is "alone", somebody's few lines too must tell of a failure, and the program must not go on behind it.
    """

    format: str
    framework: str
    literal: str
    pattern: re.Pattern[str]
    read: Callable[[re.Match[str]], Reading | None]
    memory: str = "gpu"
    stated: bool = False
    titled: bool = False
    printed: bool | Literal["alone"] = False


def parse_wordings(strand: Strand, wordings: Sequence[Wording]) -> list[Span]:
    """Every message of ``wordings`` in the strand, in the order of the text."""
    text = strand.text
    spans = [span for wording in wordings if wording.literal in text for span in _spans(strand, wording)]
    return sorted(spans, key=lambda span: (span.start, -span.end))


def _spans(strand: Strand, wording: Wording) -> Iterator[Span]:
    text, at = strand.text, 0
    while (at := text.find(wording.literal, at)) >= 0:
        match = wording.pattern.match(text, at)
        at += len(wording.literal)
        if match is None or is_source(text, match.start()):
            continue
        exception = exception_before(text, match.start())
        has_rest = match.groupdict().get("rest")
        if wording.stated and exception is None and not (has_rest or (wording.titled and _is_named(strand, match))):
            continue
        stands = stands_alone if wording.printed == "alone" else may_be_told
        if wording.printed and not has_rest and not stands(strand, *match.span()):
            continue
        reading = wording.read(match)
        if reading is None:
            continue
        yield make_span(strand, match.start(), match.end(), wording, _with_path(strand, match, reading), exception)
        at = max(at, match.end())


def _is_named(strand: Strand, match: re.Match[str]) -> bool:
    start, end = match.span()
    return is_title(strand, start, end) or (strand.is_short() and is_quoted(strand, start, end))


_BACKSLASHES = regex(r"\\+")


def _with_path(strand: Strand, match: re.Match[str], reading: Reading) -> Reading:
    """The same with the path of its file as it stood: squeezed, one of Windows has lost its backslashes."""
    file = match.groupdict().get("file")
    if file is None or reading.facts.get("file") != file:
        return reading
    written = strand.original(*match.span("file")).replace("\n", "")
    if "\\" not in written:
        return reading
    return reading._replace(facts={**reading.facts, "file": _BACKSLASHES.sub(r"\\", written)})


def make_span(
    strand: Strand, start: int, end: int, wording: Wording, reading: Reading, exception: str | None = None
) -> Span:
    """The message that reaches from ``start`` to ``end`` in the strand's text."""
    return Span(
        start,
        end,
        ParsedMessage(
            format=reading.format or wording.format,
            framework=wording.framework,
            message=reading.message,
            lines=(strand.line(start), strand.line(end - 1)),
            text=strand.original(start, end),
            memory=wording.memory,
            rank=strand.rank(start),
            exception=exception,
            facts=reading.facts,
            notes=reading.notes,
        ),
    )


def is_source(text: str, at: int) -> bool:
    """Whether what begins at ``at`` is an argument in a line of source code."""
    return _SOURCE.search(text, max(0, at - 80), at) is not None


def exception_before(text: str, at: int) -> str | None:
    """The exception's name that stands right before ``at``; None if none does."""
    # Looking at one character spares most of the searches.
    match = _EXCEPTION.search(text, max(0, at - 160), at) if text[max(0, at - 1) : at] in (":", "(") else None
    return None if match is None else match[1]


def read_figures(match: re.Match[str]) -> Reading:
    """What the pattern's groups named after fields of OomMessage say: sizes with a unit, else bytes.

    The fact ``used_bytes`` is from the group ``used``.
    """
    groups = match.groupdict()
    device, used = groups.get("device"), read_bytes(groups.get("used"))
    message = OomMessage(
        device=int(device) if device else None,
        requested_bytes=read_bytes(groups.get("requested")),
        total_bytes=read_bytes(groups.get("total")),
        allocated_bytes=read_bytes(groups.get("allocated")),
        free_bytes=read_bytes(groups.get("free")),
        limit_bytes=read_bytes(groups.get("limit")),
    )
    return Reading(message, {} if used is None else {"used_bytes": float(used)})


def gib(number: str | None) -> int | None:
    """``"5.62"`` GiB in bytes; None for None and for a negative amount, which stands for none at all."""
    if number is None:
        return None
    return 0 if number.startswith("-") else read_size(f"{number}GiB")


def mib(number: str | None) -> int | None:
    """``"1900.00"``, or ``"1900,00"`` as some locales write it, MiB in bytes; None for None."""
    return None if number is None else read_size(f"{number.replace(',', '.')}MiB")


# Of 2**64.
_DIGITS = 20


def count(number: str | None) -> int | None:
    """``"16,384"`` as a number; None for None, and for what has no digits or more than any count."""
    digits = "" if number is None else number.replace(",", "")
    return int(digits) if digits and len(digits) <= _DIGITS else None


def known(**facts: float | str | None) -> dict[str, float | str]:
    """The facts that have a value."""
    return {name: value for name, value in facts.items() if value is not None}
