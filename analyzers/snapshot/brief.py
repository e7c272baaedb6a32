"""What stands in a message for a value of a file: never more than a line, however large or nested the value is."""

from __future__ import annotations

_LONGEST = 40
_LONGEST_ROW = 120
_MOST_FIELDS = 6
_MOST_BITS = 128


def brief(value: object) -> str:
    """A short text or a number as it is, and of everything else its kind and length: a few bytes can nest a billion."""
    if isinstance(value, str):
        return ascii(value[:_LONGEST])[: _LONGEST + 2]
    if type(value) is int and value.bit_length() > _MOST_BITS:
        return f"a number of {value.bit_length()} bits"
    if value is None or isinstance(value, (bool, int, float)):
        return ascii(value)
    kind = type(value).__name__
    return f"a {kind} of {len(value)}" if isinstance(value, (dict, list, tuple, set, frozenset)) else f"a {kind}"


def brief_fields(row: object) -> str:
    """The first fields of an event or a mark."""
    if not isinstance(row, dict):
        return brief(row)
    names = [name for name in row if isinstance(name, str)][:_MOST_FIELDS]
    return ", ".join(f"{brief(name)}: {brief(row[name])}" for name in names)[:_LONGEST_ROW]
