"""Whether the newest Frame may still be shown as the present. The clock is an argument."""

from __future__ import annotations

import time
from collections.abc import Callable

from vramscope.schema.frame import Frame


class Freshness:
    """Judges a Frame by its age; ``interval_seconds`` is the time between two collections."""

    def __init__(self, interval_seconds: float, now: Callable[[], float] = time.time) -> None:
        self._interval_seconds = interval_seconds
        self._now = now
        # A driver call can take seconds on a busy machine; that alone does not make the figures wrong.
        self.max_age_seconds = max(10.0, 3 * interval_seconds)

    def age_seconds(self, frame: Frame) -> float:
        """Seconds since the collection, never negative."""
        return max(0.0, self._now() - frame.at_unix)

    def is_stale(self, frame: Frame) -> bool:
        """Whether the collection is too old for its readings to count as current.

        One dated ahead of the clock was made before the clock was set back: its age is unknown.
        """
        return abs(self._now() - frame.at_unix) > self.max_age_seconds

    def objection(self, frame: Frame | None) -> str | None:
        """Why there is nothing current to show, in one line for a person; None if there is."""
        if frame is None:
            return "no collection has finished yet"
        if self.is_stale(frame):
            ahead = frame.at_unix - self._now()
            if ahead > 0:
                return f"the clock was set back by {ahead:.0f} s and no collection has followed"
            age, due = self.age_seconds(frame), self._interval_seconds
            return f"the newest collection is {age:.0f} s old; one is due every {due:g} s"
        return None
