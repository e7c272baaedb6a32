"""The hunks of a patch: what it adds, takes away and leaves was written into files, whoever printed it in a log.

A job that prints what has been changed and then fails stands outside of them: a hunk says how many lines it has.
"""

from __future__ import annotations

from collections.abc import Iterable

from vramscope.analyzers.patterns import regex

# What stands before every line (a stamp) is as wide as before its first.
_HUNK = regex(r"(.{0,80}?)@@ -\d{1,9}(?:,(?P<old>\d{1,6}))? \+\d{1,9}(?:,(?P<new>\d{1,6}))? @@")
_MARK = "@@ -"
_LONGEST = 400


def patch_lines(lines: Iterable[tuple[int, str]]) -> tuple[tuple[int, int], ...]:
    """The first and the last line of each hunk among the numbered ``lines``, in their order."""
    found: list[tuple[int, int]] = []
    old = new = width = 0
    last = -1
    for number, line in lines:
        if number == last:
            continue  # the rest of a line that was parted
        last = number
        if old > 0 or new > 0:
            kind = line[width : width + 1]
            if kind in ("+", "-", " ", "", "\\"):
                old -= kind in ("-", " ", "")
                new -= kind in ("+", " ", "")
                found[-1] = (found[-1][0], number)
                continue
            old = new = 0
        hunk = _HUNK.match(line) if _MARK in line[:_LONGEST] else None
        if hunk is not None:
            old, new, width = int(hunk["old"] or 1), int(hunk["new"] or 1), len(hunk[1])
            found.append((number, number))
    return tuple(found)
