"""The lines above a message as their printers wrote them: each with the name that it stands under."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from vramscope.analyzers.messages.prefixes import strip_prefix
from vramscope.analyzers.messages.written_lines import written_lines
from vramscope.analyzers.patterns import regex

_COLOUR = regex(r"\x1b\[[0-?]*[ -/]*[@-~]|[│┃║]")
_LONGEST_LINE = 4096
_SEPARATORS = regex(r"[\s:_=-]+")
# The name of who wrote a line, the line, and the end of its prefix.
Named = tuple[str | None, tuple[str, int]]


def named_lines(raw: bytes) -> list[Named]:
    """All lines; who wrote the last one that has a name wrote those that have none."""
    lines: list[Named] = []
    current: str | None = None
    for line in written_lines(raw):
        name, stripped = _read_line(line[:_LONGEST_LINE])
        current = name or current
        lines.append((current, stripped))
    return lines


def own_lines(lines: Sequence[Named], rank: str | None) -> list[tuple[str, int]]:
    """The printer's own lines and those of nobody, each with the end of its prefix; all lines where it has no name or
    none bears it."""
    if rank is None:
        return [line for _, line in lines]
    own = _plain_name(rank)
    names = [None if name is None else _plain_name(name) for name, _ in lines]
    if own not in names:
        return [line for _, line in lines]
    # What stands above the first name is everybody's.
    return [line for name, (_, line) in zip(names, lines, strict=True) if name in (own, None)]


# In a log full of errors a line is near many of them.
@lru_cache(maxsize=1024)
def _read_line(line: str) -> tuple[str | None, tuple[str, int]]:
    text = _COLOUR.sub("", line).rstrip()
    name, start = strip_prefix(text)
    return name, (text, start)


@lru_cache(maxsize=256)
def _plain_name(name: str) -> str:
    """A program's own log and its launcher may write one name in two ways: [rank 5] and [rank5]:."""
    return _SEPARATORS.sub("", name.lower())
