"""What is said of a model that cannot be read."""

from __future__ import annotations


class UnreadableModel(ValueError):  # noqa: N818
    """Not a model's description, or one that does not hold together: one line that names the file and the key."""


def shortened(value: object) -> str:
    """A stranger's value, as far as one line has room for it."""
    text = repr(value) if isinstance(value, str) else str(value)
    text = " ".join(text.split())
    return text if len(text) <= 60 else text[:57] + "..."
