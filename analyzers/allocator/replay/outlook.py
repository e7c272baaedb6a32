"""How much further than to the failure of the recording a setting gets, and how that is said."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from vramscope.analyzers.allocator.replay.continuation import MOST_STEPS, find_steps, go_on
from vramscope.analyzers.allocator.replay.trial import attempt
from vramscope.analyzers.allocator.replay.window import Window
from vramscope.schema.replay import ReplayResult
from vramscope.schema.units import format_bytes

# Of the room: what should be left when the program goes on.
_SPARE = 0.02
# Fewer steps than these tell little of those to come.
_FEW = 4

# (whole steps, calls' event) beyond the failure, in which a setting fails; compared, the larger got further.
Further = tuple[int, int]


class Outlook:
    """``known`` is False where nothing tells what would have come behind the failure, or the history has none."""

    def __init__(self, window: Window) -> None:
        self.window = window
        self.steps = find_steps(window)
        self.ahead = go_on(window, self.steps) if window.ending is not None and window.room_bytes else None
        self.known = self.ahead is not None

    @property
    def spare_bytes(self) -> int:
        """What should be left."""
        return int(_SPARE * (self.window.room_bytes or 0))

    def further(self, keys: Mapping[str, str], *, spare: bool = False) -> Further | None:
        """Where it fails; None where it does not, or nothing is known. With ``spare`` a little must be left."""
        if self.ahead is None:
            return None
        less = self.spare_bytes if spare else 0
        capacity, limit = self.window.capacity_bytes, self.window.limit_bytes
        ahead = replace(
            self.ahead,
            capacity_bytes=None if capacity is None else capacity - less,
            limit_bytes=None if limit is None else limit - less,
        )
        result = attempt(ahead, keys)
        if result.survives:
            return None
        event = result.failed_event or 0
        return max(0, event - self.window.events), event

    def growth(self, result: ReplayResult) -> str:
        """That what stays in use grows, where it uses up what is left before long; else empty."""
        room, grown = self.window.room_bytes, self.steps.growth_bytes
        if room is None or grown <= 0:
            return ""
        left = max(0, room - result.peak_reserved_bytes)
        if left >= MOST_STEPS * grown:
            return ""
        count = left // grown
        enough = "not enough for another step" if not count else f"enough for {_counted(count)} more"
        return f"; {format_bytes(grown)} more stay in use after each step: {enough}"

    def scarcity(self) -> str:
        """That few steps were seen, where they are few; else empty."""
        count = len(self.steps.bounds) - 1
        return f"; only {_counted(count)} before it tell what comes next" if self.known and count < _FEW else ""

    def lack(self, tried: Iterable[Mapping[str, str]]) -> str:
        """What the best of these settings would need beyond the room to go on; empty where that is not known."""
        room = self.window.room_bytes
        if self.ahead is None or room is None:
            return ""
        needed = min(attempt(self.ahead, keys, bounded=False).peak_reserved_bytes for keys in tried)
        words = f"; to go on about {format_bytes(needed - room)} are missing" if needed > room else ""
        if self.steps.growth_bytes:
            words += f"; {format_bytes(self.steps.growth_bytes)} more stay in use after each step"
        return words


def further_in_words(further: Further) -> str:
    """Behind the name of a setting that answers the request that failed."""
    if not further[0]:
        return "but not the rest of its step"
    return f"but gets only {_counted(further[0])} further"


def _counted(steps: int) -> str:
    return "1 step" if steps == 1 else f"{steps} steps"
