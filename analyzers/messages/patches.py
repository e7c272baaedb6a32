"""The hunks of a patch: what it adds, takes away and leaves was written into files, whoever printed it in a log.

A job that prints what has been changed and then fails stands outside of them: a hunk says how many lines it has.
"""

from __future__ import annotations

from collections.abc import Iterable

from vramscope.analyzers.patterns import regex

# What stands before every line (a stamp) differs from the one before the hunk in its digits at most.
_HUNK = regex(r"(.{0,80}?)@@ -\d{1,9}(?:,(?P<old>\d{1,6}))? \+\d{1,9}(?:,(?P<new>\d{1,6}))? @@")
_MARK = "@@ -"
_LONGEST = 400
_DIGITS = regex(r"\d")
# With a traceback's lines a hunk that was cut has ended.
_FRAME = regex(r"\s*(?:File \"[^\"]{1,200}\", line \d+|Traceback )")


def patch_lines(lines: Iterable[tuple[int, str]]) -> tuple[tuple[int, int], ...]:
    """The first and the last line of each hunk among the numbered ``lines``, in their order."""
    found: list[tuple[int, int]] = []
    old = new = 0
    prefix = ""
    last = -1
    for number, line in lines:
        if number == last:
            continue  # the rest of a line that was parted
        last = number
        if old > 0 or new > 0:
            kind = line[len(prefix) : len(prefix) + 1]
            is_own = kind in ("+", "-", " ", "\\") and _masked(line[: len(prefix)]) == prefix
            if is_own and not (kind == " " and _FRAME.match(line, len(prefix)) is not None):
                old -= kind in ("-", " ")
                new -= kind in ("+", " ")
                found[-1] = (found[-1][0], number)
                continue
            old = new = 0
        hunk = _HUNK.match(line) if _MARK in line[:_LONGEST] else None
        if hunk is not None:
            old, new, prefix = int(hunk["old"] or 1), int(hunk["new"] or 1), _masked(hunk[1])
            found.append((number, number))
    return tuple(found)


def _masked(text: str) -> str:
    return _DIGITS.sub("0", text)
