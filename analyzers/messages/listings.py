"""Tells whether a line was printed from what a program is made of: a source, a patch, the literals of a binary."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from vramscope.analyzers.patterns import regex

# path/file.py:12: or path/file.cpp-12-, as searches print their finds in sources
_FOUND_IN_SOURCE = regex(
    r"^\s*(?:[\w.-]+/)*[\w.-]+\.(?:py|pyi|cc|cpp|cxx|cu|cuh|c|h|hpp|rs|go|js|ts|tsx|java|rst|md|ipynb|pyx|jl|lua|r|R|"
    r"sh|"
    r"yaml|yml|toml)[:-]\d+[:-](?! (?:\S|\Z)|(?:DEBUG|INFO|WARN(?:ING)?|ERROR|CRITICAL|FATAL)\b)"
)
# Documents print no warnings of their own, as programs do behind their name and a line's number.
_FOUND_IN_DOCUMENT = regex(r"\s*(?:[\w.-]+/)*[\w.-]+\.(?:rst|md|mdx|adoc|tex|ipynb|html?|po|txt)[:-]\d{1,6}[:-]")
# The same where a search prints the file once, above its finds and what stands around them.
_FIND = regex(r"\s*\d{1,7}(?P<mark>[:-])(?! \d)")
_SOURCE_NAME = regex(
    r"\s*(?:[\w.@-]+/)*[\w.@-]+\.(?:py|pyi|cc|cpp|cxx|cu|cuh|c|h|hpp|rs|go|js|ts|tsx|java|rst|md|adoc|ipynb|pyx|jl|lua|"
    r"r|R|sh|yaml|yml|toml|tex|html?|po|cs|kt|swift|rb|pl|php|scala|exs?|tf|sql)\s*\Z"
)
_PATCH = regex(r"@@ .*@@|diff --git |(?:---|\+\+\+) [ab]/")
IN_DIFF = regex(r"^\s*[+-](?![+-])\s*\S")
# A literal with its offset, as `strings -t x` lists those of a binary.
_LITERAL = regex(r"\s*(?P<offset>[0-9a-f]{2,12}) (?P<text>.*)")
# Without offsets the command above tells it, as far as nothing is printed that a program says as it runs.
_PROMPT = regex(r"\s*(?:[\w.@~:/()\[\] -]{0,60}[$#>]|[\w.@~:/-]{1,60}%) ?\S")
_LISTS = regex(
    r"\s*(?:\$|[\w.-]+[@:~][\w.@~:/ -]{0,60}[$#%]) ?(?:strings|nm|objdump|readelf|otool|dumpbin) (?!.*\bwc\b)"
)
_RUNNING = regex(r"Traceback|\b(?:step|epoch|iter\w*|loss)\b|\d:\d\d:\d\d|\A\s*\d*\s*\Z|^\w+=", re.IGNORECASE)
_FARTHEST = 0x100000
_NEAREST = 8
_FEWEST_LITERALS = 3


def is_listed(line: str, before: Sequence[str], after: Sequence[str]) -> bool:
    """Whether the line was printed from a source or from a binary."""
    return _is_in_source(line, before) or _is_in_binary(line, before, after)


def is_literal(before: Sequence[str]) -> bool:
    """Whether a command right above lists the literals of a binary: they have no figures."""
    for near in reversed(before):
        if _LISTS.match(near) is not None:
            return True
        if _PROMPT.match(near) is not None or _RUNNING.search(near) is not None:
            return False
    return False


def _is_in_source(line: str, before: Sequence[str]) -> bool:
    """Whether a search has found the line in a source, or a patch changes it."""
    if any(found.match(line) for found in (_FOUND_IN_SOURCE, _FOUND_IN_DOCUMENT)) or _is_found_below(line, before):
        return True
    return IN_DIFF.match(line) is not None and any(_PATCH.match(near) for near in before)


def _is_found_below(line: str, before: Sequence[str]) -> bool:
    if _FIND.match(line) is None:
        return False
    for near in reversed(before):
        if _FIND.match(near) is None and near.strip() != "--":
            return _SOURCE_NAME.match(near) is not None
    return False


def _is_in_binary(line: str, before: Sequence[str], after: Sequence[str]) -> bool:
    """Whether the lines around list the literals of a binary: each begins where the one above it has ended."""
    above, below = list(_literals(reversed(before))), list(_literals(after))
    found = [*reversed(above), *((offset, 0) for offset, _ in _literals((line,))), *below]
    if len(found) < _FEWEST_LITERALS or all(offset.isdecimal() for offset, _ in found):
        return False
    gaps = [int(behind, 16) - int(offset, 16) - length for (offset, length), (behind, _) in pairwise(found)]
    # What counts as evenly as a clock has no gaps of one byte.
    return all(0 < gap <= _FARTHEST for gap in gaps) and min(gaps) <= _NEAREST


def _literals(lines: Iterable[str]) -> Iterator[tuple[str, int]]:
    """Offset and length of each literal, up to the first line that has none."""
    for line in lines:
        if line.strip() == "--":
            continue
        found = _LITERAL.match(line)
        if found is None:
            return
        yield found["offset"], len(found["text"].rstrip())
