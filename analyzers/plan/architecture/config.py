"""A model's configuration (config.json) by its keys: each value is checked where it is asked for.

It guesses nothing: a key that is missing and has no default is named.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from vramscope.analyzers.plan.architecture.unreadable import UnreadableModel, shortened

# A dimension above these belongs to no model that any machine holds.
MOST_LAYERS = 4096
MOST_EXPERTS = 65_536
MOST_HEADS = 65_536
MOST_WIDTH = 1 << 28


class Config:
    """Typed access to one object of a configuration. ``where`` is the file's name with the path inside it.

    A key may have several names; the first that is there and not null counts.
    """

    __slots__ = ("values", "where")

    def __init__(self, values: Mapping[str, Any], where: str) -> None:
        self.values = values
        self.where = where

    def get(self, *names: str) -> tuple[str, Any]:
        """The first name with a value, and the value; the first name and None where there is none."""
        for name in names:
            value = self.values.get(name)
            if value is not None:
                return name, value
        return names[0], None

    def has(self, *names: str) -> bool:
        """Whether one of the names has a value."""
        return self.get(*names)[1] is not None

    def refuse(self, name: str, why: str) -> UnreadableModel:
        """The error that names the key."""
        return UnreadableModel(f"{self.where}: {name} {why}")

    def integer(self, *names: str, default: int | None = None, least: int = 1, most: int = MOST_WIDTH) -> int:
        """A whole number between the two."""
        name, value = self.get(*names)
        if value is None:
            if default is None:
                raise self.refuse(name, "is missing")
            return default
        if isinstance(value, bool) or not isinstance(value, int):
            raise self.refuse(name, f"is {shortened(value)}: a whole number is needed")
        if not least <= value <= most:
            raise self.refuse(name, f"is {shortened(value)}: it is between {least} and {most} in every model")
        return value

    def optional(self, *names: str, least: int = 1, most: int = MOST_WIDTH) -> int | None:
        """A whole number, None where it is missing or null."""
        return self.integer(*names, least=least, most=most) if self.has(*names) else None

    def layers(self, *names: str, default: int | None = None) -> int:
        """A number of layers."""
        return self.integer(*names, default=default, most=MOST_LAYERS)

    def number(self, *names: str, default: float) -> float:
        """A finite number."""
        name, value = self.get(*names)
        if value is None:
            return default
        if isinstance(value, bool) or not isinstance(value, (int, float)) or value != value or abs(value) > 1e30:
            raise self.refuse(name, f"is {shortened(value)}: a number is needed")
        return value

    def flag(self, *names: str, default: bool = False) -> bool:
        """True or false."""
        name, value = self.get(*names)
        if value is None:
            return default
        if not isinstance(value, bool):
            raise self.refuse(name, f"is {shortened(value)}: true or false is needed")
        return value

    def text(self, *names: str, default: str | None = None) -> str | None:
        """A text."""
        name, value = self.get(*names)
        if value is None:
            return default
        if not isinstance(value, str):
            raise self.refuse(name, f"is {shortened(value)}: a text is needed")
        return value

    def texts(self, *names: str) -> tuple[str, ...]:
        """A list of texts, empty where it is missing."""
        name, value = self.get(*names)
        if value is None:
            return ()
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise self.refuse(name, f"is {shortened(value)}: a list of texts is needed")
        return tuple(value)

    def integers(self, *names: str, default: Sequence[int] | None = None, most: int = MOST_WIDTH) -> tuple[int, ...]:
        """A list of whole numbers from 0; one number stands for a list of it."""
        name, value = self.get(*names)
        if value is None:
            if default is None:
                raise self.refuse(name, "is missing")
            return tuple(default)
        items = value if isinstance(value, list) else [value]
        if len(items) > MOST_LAYERS or not all(
            isinstance(item, int) and not isinstance(item, bool) and 0 <= item <= most for item in items
        ):
            raise self.refuse(name, f"is {shortened(value)}: a list of whole numbers from 0 to {most} is needed")
        return tuple(items)

    def section(self, *names: str) -> Config:
        """An object inside this one, empty where it is missing."""
        name, value = self.get(*names)
        if value is None:
            value = {}
        if not isinstance(value, dict):
            raise self.refuse(name, f"is {shortened(value)}: an object is needed")
        return Config(value, f"{self.where}: {name}")

    def divided(self, whole: int, parts: int, what: str, by: str) -> int:
        """``whole / parts``, which must come out even."""
        if whole % parts:
            raise UnreadableModel(f"{self.where}: {what} {whole} does not divide among {by} {parts}")
        return whole // parts
