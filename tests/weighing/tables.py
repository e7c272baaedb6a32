"""Weights as lines of a module: each a weight and the words that have it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping, Sequence

_LONGEST = 118


def wrapped(table: Mapping[float, Sequence[str]]) -> Iterator[str]:
    """The lines, the lightest first, none of them wider than a line of code may be."""
    for weight, words in sorted(table.items()):
        line = f"{weight:+.2f}"
        for word in words:
            if _width(line) + 1 + _width(word) > _LONGEST:
                yield line
                line = f"{weight:+.2f}"
            line += f" {word}"
        yield line


def _width(text: str) -> int:
    return sum(1 + (unicodedata.east_asian_width(sign) in "FW") for sign in text)
