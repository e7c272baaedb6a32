"""How long the agent waits: a second while the job's memory changes, up to four while it stands still.

It looks at no clock and asks nobody: it is told of each round.
"""

from __future__ import annotations

SHORTEST_SECONDS, LONGEST_SECONDS = 1.0, 4.0
# Between two looks for a request, and for the end of a rest: what waits for an answer waits no longer.
_LOOK_SECONDS = 2.0
_STEADY_ROUNDS = 5


class Pace:
    """``asked_seconds`` is an interval that a person has chosen: then it is that, whatever the memory does."""

    def __init__(self, asked_seconds: float | None) -> None:
        self._adapts = asked_seconds is None
        self._steady = 0
        self.round_seconds = SHORTEST_SECONDS if asked_seconds is None else asked_seconds
        self.look_seconds = _LOOK_SECONDS if asked_seconds is None else asked_seconds
        # How many rounds one of these counts for, where something is done every few rounds.
        self.times = 1

    def note(self, *, moved: bool) -> None:
        """A round has found that the memory changed, or that it stands as it stood."""
        if not self._adapts:
            return
        if moved:
            self._steady, self.round_seconds, self.times = 0, SHORTEST_SECONDS, 1
            return
        self._steady += 1
        if self._steady >= _STEADY_ROUNDS and self.round_seconds < LONGEST_SECONDS:
            self._steady, self.round_seconds, self.times = 0, 2 * self.round_seconds, 2
