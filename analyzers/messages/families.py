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
    present = {
        anchor for needle, within in _readers().items() if needle in window for anchor in within if anchor in window
    }
    return [family for family in FAMILIES if not present.isdisjoint(family.anchors)]


@cache
def _readers() -> dict[bytes, set[bytes]]:
    """Each needle with all anchors that contain it, also those that contain another anchor."""
    every = {anchor for family in FAMILIES for anchor in family.anchors}
    return {needle: {anchor for anchor in every if needle in anchor} for needle in needles()}
