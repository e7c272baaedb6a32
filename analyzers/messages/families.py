"""Which families have something to read in a window: those one of whose anchors stands in it."""

from __future__ import annotations

from functools import cache

from vramscope.analyzers.messages.anchors import needles
from vramscope.analyzers.messages.catalogue import FAMILIES, Family

# Finding the needles takes longer than looking into less than this without them.
_SMALL_WINDOW = 16 * 1024


def families_in(window: bytes) -> list[Family]:
    """The families one of whose anchors stands in ``window``: the others have nothing to read there."""
    if len(window) < _SMALL_WINDOW:
        return [family for family in FAMILIES if any(anchor in window for anchor in family.anchors)]
    lines = _distinct(window)
    present = {
        anchor
        for needle, within in _readers()
        if needle in lines
        for part, anchor in within
        if part in lines and anchor in window
    }
    return [family for family in FAMILIES if not present.isdisjoint(family.anchors)]


_ZEROS = bytes.maketrans(b"123456789", b"000000000")


def _distinct(window: bytes) -> bytes:
    """The window's lines, once each: most lines of a log differ in their figures alone."""
    return b"\n".join({*window.translate(_ZEROS).split(b"\n")})


def _on_line(piece: bytes) -> bytes:
    """What of ``piece`` stands on one of the distinct lines where it stands in the window."""
    return max(piece.translate(_ZEROS).split(b"\n"), key=len)


@cache
def _readers() -> tuple[tuple[bytes, tuple[tuple[bytes, bytes], ...]], ...]:
    """Each needle with all anchors that contain it, also those that contain another anchor; both as they stand on the
    distinct lines, the anchors also as they are."""
    every = {anchor for family in FAMILIES for anchor in family.anchors}
    return tuple(
        (_on_line(needle), tuple((_on_line(anchor), anchor) for anchor in every if needle in anchor))
        for needle in needles()
    )
