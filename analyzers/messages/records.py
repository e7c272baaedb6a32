"""Where a log's structured record holds the line's own text: JSON, also inside of JSON, a representation, logfmt."""

from __future__ import annotations

import re

from vramscope.analyzers.patterns import regex

_QUOTE = regex(r"\\*[\"']")
_TEXT_KEYS = frozenset({"log", "message", "msg", "line", "text", "MESSAGE", "textPayload", "_raw", "data"})
_LETTER = regex(r"[^\W\d_]")
_IS_KEY = regex(r"\s?:")
# A list of records may stand in lines of its own, as those of notebooks do.
_OBJECT = regex(r"[\s,\[]*\{\s*\\*[\"']\w|\s*\"[\w.@-]+\"\s?:\s?\"")
_PAIRS = regex(r"(?:level|lvl|severity|ts|time)=\S")
# Records inside of records: no collector wraps more often.
_DEPTH = 4
# Another value that may be what matters is one of several words, or names an error and is no level.
_LEVEL = len("critical")
_ERROR = regex(r"mem|oom|alloc|kill|resource|error|exception", re.IGNORECASE)


def record_text(line: str, start: int) -> tuple[int, int] | None:
    """Where the text begins and ends that the line's record holds; None without a record, and where it has several.

    ``start`` is where the line's prefix ends, which may have taken the record's beginning for its own.
    """
    if '"' not in line and "'" not in line:
        return None
    if not any(_OBJECT.match(line, at) or _PAIRS.match(line, at) for at in (0, start)):
        return None
    found: tuple[int, int] | None = None
    begin, end = 0, len(line)
    for _ in range(_DEPTH):
        values = _values(line, begin, end)
        text = max(
            values,
            key=lambda value: (value[0], line.count(" ", *value[1:]), len(_LETTER.findall(line, *value[1:]))),
            default=None,
        )
        if text is None or any(value != text and _may_matter(line, *value[1:]) for value in values):
            break
        found = begin, end = text[1:]
        if _OBJECT.match(line, begin, end) is None:
            break
    return found


def _may_matter(line: str, begin: int, end: int) -> bool:
    return line.count(" ", begin, end) > 1 or (end - begin > _LEVEL and _ERROR.search(line, begin, end) is not None)


def _values(line: str, begin: int, end: int) -> list[tuple[bool, int, int]]:
    """What stands in quotes and is no key, from behind an opening quote to one that is escaped as often.

    The first of each tells whether it has a key under which what was printed is written.
    """
    values: list[tuple[bool, int, int]] = []
    has_key = False
    while (quote := _QUOTE.search(line, begin, end)) is not None:
        close = _closing(line, quote[0], quote.end(), end)
        begin = close + len(quote[0])
        if _IS_KEY.match(line, begin, end):
            has_key = line[quote.end() : close] in _TEXT_KEYS
        else:
            values.append((has_key, quote.end(), close))
            has_key = False
    return values


def _closing(line: str, quote: str, start: int, limit: int) -> int:
    at = start
    while (at := line.find(quote, at, limit)) > start and line[at - 1] == "\\":
        at += 1
    return limit if at < 0 else at
