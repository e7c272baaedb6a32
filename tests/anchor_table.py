"""Writes the table of the anchors: ``python -m tests.anchor_table``, whenever a family's anchors have changed."""

from __future__ import annotations

from pathlib import Path

from vramscope.analyzers.messages import anchor_table
from vramscope.analyzers.messages.anchors import IN_ADDRESSES
from vramscope.analyzers.messages.catalogue import FAMILIES

_HEAD = '''"""All families' anchors, so that a log without any is answered before one of the families is imported.

Those that contain another one are left out: where they stand, that one stands too.
Written by ``python -m tests.anchor_table``.
"""

'''


def families_anchors() -> tuple[bytes, ...]:
    """What the table is to hold, the shortest first."""
    every = {*IN_ADDRESSES, *(anchor for family in FAMILIES for anchor in family.anchors)}
    kept: list[bytes] = []
    for anchor in sorted(every, key=lambda anchor: (len(anchor), anchor)):
        if not any(shorter in anchor for shorter in kept):
            kept.append(anchor)
    return tuple(kept)


def table() -> str:
    """The module's text."""
    return _HEAD + "ANCHORS = (\n" + "".join(f"    {_literal(anchor)},\n" for anchor in families_anchors()) + ")\n"


def _literal(anchor: bytes) -> str:
    text = repr(anchor)
    return text if '"' in text else f'b"{text[2:-1]}"'


if __name__ == "__main__":
    Path(anchor_table.__file__).write_text(table(), encoding="utf-8")
