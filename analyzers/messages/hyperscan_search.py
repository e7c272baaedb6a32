"""All anchors in one pass over a block, by Hyperscan, which the extra ``fast`` brings."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

from vramscope.analyzers.messages.anchors import Search, anchors, ascending, heads
from vramscope.analyzers.messages.cleaning import FIRST_OF_DAMAGE, is_damaged
from vramscope.analyzers.messages.letters import find_needles

# So many places in one block, and telling Python of each takes longer than looking for each cell's first.
_DENSE = 2048
# No text has these bytes. Hyperscan looks the more rarely at a text the longer the shortest literal is: beside anchors
# alone at every fourth byte, where it takes so much for an anchor that looking at every second one is faster.
_NOWHERE = b"\xff\xfe\xfd"

# Takes the number of an expression and where it ends; True to hear of no more.
_Met = Callable[[int, int], bool]
# Looks through a block; False if it was told to stop.
_Scan = Callable[[bytes, _Met], bool]


def hyperscan_search() -> Search | None:
    """None where Hyperscan is missing or refuses."""
    known = heads()
    found = [(len(head), begun) for head, begun in known.items()]
    scan = _scan((*known, _NOWHERE))
    if scan is None:
        return None

    def search(block: bytes) -> list[int]:
        places: list[int] = []
        looks = 0

        def met(number: int, end: int) -> bool:
            nonlocal looks
            looks += 1
            if number < len(found):
                length, begun = found[number]
                if block.startswith(begun, end - length):
                    places.append(end - length)
            return looks > _DENSE

        return ascending(places) if scan(block, met) else _search_dense(block)

    return search


def _search_dense(block: bytes) -> list[int]:
    """For a block that is full of heads: of whole anchors there may be few."""
    scan = _scan_for_anchors()
    places: list[int] = []

    def met(number: int, end: int) -> bool:
        places.append(end - len(anchors()[number]))
        return len(places) > _DENSE

    return ascending(places) if scan is not None and scan(block, met) else find_needles(block)


@cache
def _scan_for_anchors() -> _Scan | None:
    return _scan(anchors())


def hyperscan_damage() -> Callable[[bytes], bool] | None:
    """What ``is_damaged`` is, in one pass where no byte is suspicious; None where Hyperscan is missing or refuses."""
    scan = _scan((b"[" + b"".join(b"\\x%02x" % byte for byte in FIRST_OF_DAMAGE) + b"]",), literal=False)
    if scan is None:
        return None
    return lambda block: not scan(block, lambda _number, _end: True) and is_damaged(block)


def _scan(expressions: Sequence[bytes], *, literal: bool = True) -> _Scan | None:
    try:
        import hyperscan
    except ImportError:
        return None
    database = hyperscan.Database(mode=hyperscan.HS_MODE_BLOCK)
    try:
        database.compile(expressions, ids=range(len(expressions)), elements=len(expressions), flags=0, literal=literal)
    except hyperscan.error:
        return None  # a processor that it was not made for
    own = threading.local()

    def scan(block: bytes, met: _Met) -> bool:
        if not hasattr(own, "scratch"):
            own.scratch = hyperscan.Scratch(database)

        def handle(number: int, _start: int, end: int, _flags: int, _context: Any) -> bool:
            return met(number, end)

        try:
            database.scan(block, match_event_handler=handle, scratch=own.scratch)
        except hyperscan.ScanTerminated:
            return False
        return True

    return scan
