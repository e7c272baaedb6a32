"""What a history comes to: the state at its beginning, and the program's own calls, told apart from their effects."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from vramscope.analyzers.snapshot.form import Pool, SegmentState

ALLOC, FREE, REQUEST_FREE, COMPLETE, EMPTY, FAILED, LET_GO = range(7)
# (kind, number of the block, requested bytes, stream, pool, index of the event). Blocks of the beginning come first.
Call = tuple[int, int, int, int, Pool, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """``capacity_bytes`` and ``limit_bytes`` are None where nothing tells them; ``total_bytes`` bounds ranges.

    ``past`` are calls that may have led to ``start``, its blocks with their numbers there; empty where the history
    begins with nothing. The recorded settings reserve ``peak_bytes`` at most, and ``surplus_bytes`` less after that
    past. The program had ``peak_allocated_bytes`` in use at most, before the history or in it: None where nobody
    counted; else that is ``unseen_bytes`` more than the past comes to. ``failed`` tells that the history holds a
    failure on the very capacity; ``has_expandable`` is False where the settings ask for expandable segments and the
    platform has none.
    """

    device: int
    events: int
    start: tuple[SegmentState, ...]
    calls: tuple[Call, ...]
    settings: Mapping[str, str] = field(default_factory=dict)
    release: tuple[int, int] = (2, 15)
    capacity_bytes: int | None = None
    limit_bytes: int | None = None
    total_bytes: int | None = None
    past: tuple[Call, ...] = ()
    peak_bytes: int = 0
    surplus_bytes: int = 0
    peak_allocated_bytes: int | None = None
    unseen_bytes: int = 0
    failed: bool = False
    has_expandable: bool = True

    @property
    def ending(self) -> int | None:
        """The event of the failure that ended the program: it asked for nothing afterwards. None where none did."""
        for call in reversed(self.calls):
            if call[0] == ALLOC:
                return None
            if call[0] == FAILED:
                return call[5]
        return None

    @property
    def room_bytes(self) -> int | None:
        """What the process may reserve; None where nothing tells it."""
        if self.limit_bytes is None or self.capacity_bytes is None:
            return self.capacity_bytes if self.limit_bytes is None else self.limit_bytes
        return min(self.capacity_bytes, self.limit_bytes)
