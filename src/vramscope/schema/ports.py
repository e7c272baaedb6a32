"""What rooms ask of one another, as Protocols: the wall sockets of the house."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from .frame import Frame
from .oom import OomEvent


class DaemonState(Protocol):
    """What an exporter may ask of the running daemon. Every answer is immediate and from memory or the store."""

    def frame(self) -> Frame | None:
        """The newest collection; None before the first has finished."""

    def ooms(self, limit: int) -> Sequence[OomEvent]:
        """The newest ``limit`` events, newest first."""

    def oom(self, event_id: str) -> OomEvent | None:
        """One event, or None when it is not, or no longer, kept."""

    def oom_counts(self) -> Mapping[str, int]:
        """Events since the daemon's start by the first cause's id; never decreases while the daemon runs."""
