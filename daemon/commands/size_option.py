"""The value of an option that is a size."""

from __future__ import annotations

from vramscope.schema.errors import CommandError
from vramscope.schema.units import parse_size


def size_of(flag: str, text: str) -> int:
    """Bytes. CommandError, which names the ``flag``, for what is no size."""
    try:
        return parse_size(text)
    except ValueError as error:
        raise CommandError(f"{flag}: {error}") from None


def size_or_none(flag: str, text: str | None) -> int | None:
    """The same for an option that may not be given."""
    return None if text is None else size_of(flag, text)
