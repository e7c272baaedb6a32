"""Explains the logs that are watched, while they are written."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from vramscope.analyzers.explain import Explainer
from vramscope.schema.oom import Incident

_log = logging.getLogger(__name__)

# A message that has begun is given this long to be whole.
_SETTLE_SECONDS = 2.0
# A log in which every line is another error would keep the daemon busy with nothing else.
_INCIDENTS_PER_READ = 32
# So would one of which each byte takes long to read: of that there is less in a reading.
_MOST_BYTES, _FEWEST_BYTES = 4 << 20, 64 << 10
_MOST_SECONDS = 0.5


class LogText(Protocol):
    """New bytes of one log; see ``sources.logs``."""

    @property
    def log(self) -> int: ...
    @property
    def path(self) -> str: ...
    @property
    def text(self) -> bytes: ...
    @property
    def line(self) -> int | None: ...
    @property
    def ended(self) -> bool: ...


class TextSource(Protocol):
    """The logs that are watched."""

    name: str

    def read(self, most: int) -> Sequence[LogText]: ...
    def close(self) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class LoggedIncident:
    """An error in a log. ``key`` is its own among all that this daemon reads: once more where it was printed again.

    ``at_unix`` is when its text was read, to the few seconds within which it became whole.
    """

    key: str
    at_unix: float
    incident: Incident


class LogWatch:
    """Reads the logs and hands on their incidents. Called from one thread."""

    def __init__(
        self,
        source: TextSource,
        *,
        clock: Callable[[], float] = time.time,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self.name = source.name
        self._source = source
        self._clock, self._monotonic = clock, monotonic
        self._logs: dict[int, _Log] = {}
        self._most = _MOST_BYTES

    def read(self) -> tuple[LoggedIncident, ...]:
        """The incidents that have become whole since the last reading, of each log in order."""
        found: list[LoggedIncident] = []
        now, at_unix = self._monotonic(), self._clock()
        for text in self._source.read(self._most):
            log = self._logs.setdefault(text.log, _Log(text.log, text.path, text.line))
            found += log.read(text.text, at_unix, now)
            if text.ended:
                found += log.finish()
                del self._logs[text.log]
        for log in self._logs.values():
            found += log.settle(now)
        is_slow = self._monotonic() - now > _MOST_SECONDS
        self._most = max(self._most // 2, _FEWEST_BYTES) if is_slow else min(self._most * 2, _MOST_BYTES)
        return tuple(found)

    def finish(self) -> tuple[LoggedIncident, ...]:
        """The incidents of all that has been written until now, whole or not: nobody will read the rest of it."""
        found = list(self.read())
        for log in self._logs.values():
            found += log.finish()
        self._logs.clear()
        return tuple(found)

    def close(self) -> None:
        """Let go of the logs."""
        self._source.close()


class _Log:
    """One log. ``line`` is the number of the line on which its text begins; None while unknown."""

    def __init__(self, number: int, path: str, line: int | None) -> None:
        self._number, self._path, self._line = number, path, line
        self._explainer = Explainer(path)
        self._room = _INCIDENTS_PER_READ
        self._is_skipping = False
        # What has come since it was last settled, and what had come before that, has done so since these times.
        self._newest: float | None = None
        self._older: float | None = None
        self._settled_at = 0.0

    def read(self, text: bytes, at_unix: float, now: float) -> Iterator[LoggedIncident]:
        if not text:
            return
        if self._newest is None:
            self._newest = at_unix
            if self._older is None:
                self._settled_at = now
        yield from self._bounded(self._explainer.read(text), at_unix)

    def settle(self, now: float) -> Iterator[LoggedIncident]:
        """What had come when this was last done is whole by now."""
        self._room = _INCIDENTS_PER_READ
        if (self._newest is None and self._older is None) or now - self._settled_at < _SETTLE_SECONDS:
            return
        self._settled_at = now
        at_unix = self._older if self._older is not None else self._newest
        self._older, self._newest = self._newest, None
        yield from self._bounded(self._explainer.settle(), at_unix or 0.0)
        if self._explainer.is_waiting and self._older is None:
            self._older = at_unix

    def finish(self) -> Iterator[LoggedIncident]:
        yield from self._bounded(self._explainer.finish(), self._older or self._newest or 0.0)

    def _bounded(self, explained: Iterator[tuple[int, Incident]], at_unix: float) -> Iterator[LoggedIncident]:
        try:
            for number, incident in explained:
                if not self._room:
                    self._skip()
                    self._newest = at_unix  # what has been counted already is told bit by bit
                    return
                self._room -= 1
                yield LoggedIncident(key=f"{self._number}.{number}", at_unix=at_unix, incident=self._placed(incident))
        except Exception:
            # One text that cannot be read must not end the watch over all others.
            _log.exception("log %s: a message could not be explained", self._path)

    def _skip(self) -> None:
        if self._explainer.skip() and not self._is_skipping:
            _log.warning("log %s: more errors at once than %d: some are left out", self._path, _INCIDENTS_PER_READ)
            self._is_skipping = True

    def _placed(self, incident: Incident) -> Incident:
        """With the lines as they are counted in the file; without where its beginning was not read."""
        if incident.lines is None or self._line is None:
            return replace(incident, lines=None)
        first, last = incident.lines
        return replace(incident, lines=(self._line - 1 + first, self._line - 1 + last))
