"""Checks of what comes from outside: each takes a value from JSON and returns it, or raises ValueError with a line.

Nothing is converted and nothing is trusted: a text has an end, a number has bounds, a list has a longest length. Runs
on Python 3.9: the agent imports it with the wire.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, Callable, NoReturn, TypeVar

T = TypeVar("T")
Check = Callable[[object], Any]


def take(document: Mapping[str, Any], fields: Mapping[str, Check]) -> dict[str, Any]:
    """The known fields that are there and not null, each checked; what a later version adds is passed over."""
    taken = {}
    for name, check in fields.items():
        value = document.get(name)
        if value is not None:
            try:
                taken[name] = check(value)
            except ValueError as error:
                raise ValueError(f"{name}: {error}") from None
    return taken


def whole(limit: int, least: int = 0) -> Callable[[object], int]:
    """An integer from ``least`` to below ``limit``."""

    def check(value: object) -> int:
        if type(value) is not int or not least <= value < limit:
            raise ValueError(f"not a number within its bounds: {shown(value)}")
        return value

    return check


def text(limit: int) -> Callable[[object], str]:
    """Printable characters, at most ``limit``."""

    def check(value: object) -> str:
        # What is not printable could steer the terminal or break the metrics' lines that it ends up in.
        if not isinstance(value, str) or len(value) > limit or not value.isprintable():
            raise ValueError(f"not a short printable text: {shown(value)}")
        return value

    return check


def matching(pattern: re.Pattern[str]) -> Callable[[object], str]:
    """A text that ``pattern`` matches from its beginning."""

    def check(value: object) -> str:
        if not isinstance(value, str) or pattern.match(value) is None:
            raise ValueError(f"not such a name: {shown(value)}")
        return value

    return check


def truth(value: object) -> bool:
    """True or False."""
    if type(value) is not bool:
        raise ValueError(f"neither true nor false: {shown(value)}")
    return value


def moment(value: object) -> float:
    """Seconds since 1970."""
    if type(value) not in (int, float) or not 0 <= float(value) < 1e11:  # type: ignore[arg-type]
        raise ValueError(f"not a time: {shown(value)}")
    return float(value)  # type: ignore[arg-type]


def seconds(value: object) -> float:
    """A duration of at most an hour."""
    if type(value) not in (int, float) or not 0 <= float(value) <= 3600:  # type: ignore[arg-type]
        raise ValueError(f"not a duration: {shown(value)}")
    return float(value)  # type: ignore[arg-type]


def many(check: Callable[[object], T], limit: int) -> Callable[[object], tuple[T, ...]]:
    """A list of at most ``limit`` values, each checked."""

    def check_all(value: object) -> tuple[T, ...]:
        if not isinstance(value, list) or len(value) > limit:
            raise ValueError(f"not a list of at most {limit}")
        return tuple(check(item) for item in value)

    return check_all


def table(check: Callable[[object], T], limit: int, name: Check) -> Callable[[object], dict[str, T]]:
    """An object of at most ``limit`` names, names and values checked."""

    def check_all(value: object) -> dict[str, T]:
        if not isinstance(value, dict) or len(value) > limit:
            raise ValueError(f"not an object of at most {limit} names")
        return {name(key): check(item) for key, item in value.items()}

    return check_all


def record(kind: Callable[..., T], fields: Mapping[str, Check], needed: tuple[str, ...] = ()) -> Callable[[object], T]:
    """An object that becomes a ``kind`` with the fields that it has; ``needed`` may not be missing."""

    def check(value: object) -> T:
        if not isinstance(value, dict):
            raise ValueError("not an object")
        taken = take(value, fields)
        missing = [name for name in needed if name not in taken]
        if missing:
            raise ValueError(f"{missing[0]} is missing")
        return kind(**taken)

    return check


def load(data: bytes) -> dict[str, Any]:
    """A JSON object."""
    try:
        document = json.loads(data, parse_constant=_refuse)
    except RecursionError:
        raise ValueError("nested too deeply") from None
    except ValueError:  # of JSON, of UTF-8, of a number with too many digits
        raise ValueError("not JSON") from None
    if not isinstance(document, dict):
        raise ValueError("not a JSON object")
    return document


def shown(value: object) -> str:
    """A value for an error's line."""
    return ascii(value)[:40]


def _refuse(constant: str) -> NoReturn:
    raise ValueError(constant)
