"""What rooms ask of one another, as Protocols: the wall sockets of the house."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from .frame import Frame
from .history import EndedProcess, History, HistoryQuery
from .oom import OomEvent


class DaemonState(Protocol):
    """What an exporter may ask of the running daemon. Every answer is immediate and from memory or the store."""

    def frame(self) -> Frame | None:
        """The newest collection; None before the first has finished."""

    def ooms(self, limit: int) -> Sequence[OomEvent]:
        """The newest ``limit`` events, newest first."""

    def oom(self, event_id: str) -> OomEvent | None:
        """One event, or None when it is not, or no longer, kept."""

    def evidence(self, event_id: str) -> bytes | None:
        """The evidence document of an event as the agent wrote it, gzip-packed; None when there is none."""

    def departed(self) -> Sequence[EndedProcess]:
        """The last figures of processes that ended without a word in the last ten minutes, newest first."""

    def history(self, query: HistoryQuery) -> History:
        """The recorded past. Raises NotRecorded, TooManyMoments or HistoryBusy with a line for who asks."""

    def oom_counts(self) -> Mapping[str, int]:
        """Events since the daemon's start by the first cause's id; never decreases while the daemon runs."""
