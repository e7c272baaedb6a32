"""The same error printed several times: chained tracebacks, a summary at the end, one warning for each batch."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, replace

from vramscope.analyzers.messages.parsed import ParsedMessage
from vramscope.analyzers.messages.scanner import Stretch
from vramscope.schema.oom import OomMessage

# An error is held back until this many lines have gone by without it, so that the log may be of any length.
_LINES = 10_000
_HELD = 256


@dataclass(slots=True)
class Repeated:
    """A message and how often it was printed; ``last_line`` is where it was last seen to begin."""

    parsed: ParsedMessage
    count: int
    last_line: int


def count_repetitions(stretches: Iterable[Stretch]) -> Iterator[Repeated]:
    """Each error once, in the order of its first printing, with the fullest of its texts."""
    held: list[Repeated] = []
    for stretch in stretches:
        for message in stretch.messages:
            yield from _release(held, message.lines[0])
            _hold(held, message)
        yield from _release(held, stretch.line)
    yield from held


def _hold(held: list[Repeated], message: ParsedMessage) -> None:
    known = _find(held, message)
    if known is None:
        held.append(Repeated(message, 1, message.lines[0]))
        return
    known.count += 1
    known.last_line = message.lines[0]
    known.parsed = _merge(known.parsed, message)


def _release(held: list[Repeated], line: int) -> Iterator[Repeated]:
    while held and (len(held) >= _HELD or line - held[0].last_line > _LINES):
        yield held.pop(0)


def _find(held: list[Repeated], message: ParsedMessage) -> Repeated | None:
    same = [entry for entry in held if _same_error(entry.parsed, message)]
    for entry in same:
        if entry.parsed.rank == message.rank:
            return entry
    # A printing without a rank repeats a rank's, and the other way round, where there is no doubt whose.
    unnamed = [entry for entry in same if entry.parsed.rank is None or message.rank is None]
    return unnamed[0] if len(unnamed) == 1 and len(same) == 1 else None


def _same_error(one: ParsedMessage, other: ParsedMessage) -> bool:
    """Whether the figures that both texts state are the same; one of them may be cut short."""
    if one.framework != other.framework:
        return False
    both = [
        (getattr(one.message, field.name), getattr(other.message, field.name))
        for field in fields(OomMessage)
        if field.name != "other_processes"
    ]
    shared = [(left, right) for left, right in both if left is not None and right is not None]
    if any(left != right for left, right in shared):
        return False
    processes = zip(one.message.other_processes, other.message.other_processes, strict=False)
    if any(left != right for left, right in processes):
        return False
    figures = _knowledge(one.message), _knowledge(other.message)
    return (
        one.message.requested_bytes is not None and one.message.requested_bytes == other.message.requested_bytes
    ) or (len(shared) >= 2 or figures == (0, 0))


def _knowledge(message: OomMessage) -> int:
    stated = sum(getattr(message, field.name) is not None for field in fields(OomMessage))
    return stated - 1 + len(message.other_processes)  # the tuple of processes is never None


def _merge(first: ParsedMessage, again: ParsedMessage) -> ParsedMessage:
    """The fuller of two printings, at the place of the first, with the rank that either has."""
    fuller = max(first, again, key=lambda message: (_knowledge(message.message), len(message.text)))
    return replace(fuller, lines=first.lines, rank=first.rank or again.rank)
