"""One event for each error, however many tell of it: the agent in the job, and the logs in which it was printed."""

from __future__ import annotations

import os
import re
from collections import deque
from dataclasses import dataclass, field, fields, replace

from vramscope.daemon.watch import LoggedIncident
from vramscope.schema.oom import Incident, OomEvent, OomMessage
from vramscope.schema.units import format_bytes

# A log is written, flushed and read some seconds after the agent has reported.
_APART_SECONDS = 30.0
_REMEMBERED = 1024
# What all witnesses print alike. The process's own use and the other processes are the driver's, at another moment.
_FIGURES = ("requested_bytes", "total_bytes", "free_bytes", "allocated_bytes")


@dataclass(slots=True)
class _Error:
    """An error as it is known so far. ``keys`` are its own in each log that has it, by the log's path."""

    event: OomEvent
    agent: bool
    keys: dict[str, str] = field(default_factory=dict)

    @property
    def rank(self) -> str | None:
        """The rank that one of its witnesses names."""
        named = (_rank_of(self.event.incident), *(map(_rank_in, self.keys)))
        return next((rank for rank in named if rank is not None), None)

    def may_be_told_by(self, incident: Incident) -> bool:
        """Whether the text of a log, whose figures are the same, may be this error's and not another process's.

        Ranks fail with the same figures, so that figures alone do not make two logs witnesses of one error: processes
        that work side by side write files side by side, a launcher's log or a copy has a name of another kind.
        """
        if incident.source in self.keys:
            return False
        ranks = {self.rank, _rank_of(incident)} - {None}
        if len(ranks) == 2:
            return False
        return (self.rank is not None and self.rank == _rank_of(incident)) or not any(
            _are_side_by_side(path, incident.source) for path in self.keys
        )


_RANK = re.compile(r"(?:local[_-]?)?rank[\s_:=-]*(\d+)", re.IGNORECASE)
_NUMBERED = re.compile(r"[^\W_]*\d[^\W_]*")


def _rank_of(incident: Incident) -> str | None:
    """The rank's number, as its lines or its log's name tell; None where neither does."""
    match = None if incident.rank is None else _RANK.search(incident.rank)
    return _rank_in(incident.source) if match is None else match[1]


def _rank_in(path: str) -> str | None:
    match = _RANK.search(os.path.basename(path))
    return None if match is None else match[1]


def _are_side_by_side(one: str, other: str) -> bool:
    """Whether two files look like the logs of two processes of one kind.

    Their names are the same but for numbers and ids; or they lie in one folder, and not one alone has a number.
    """
    names = os.path.basename(one), os.path.basename(other)
    if _NUMBERED.sub("#", names[0]) == _NUMBERED.sub("#", names[1]):
        return True
    numbered = {_NUMBERED.search(name) is not None for name in names}
    return len(numbered) == 1 and os.path.dirname(one) == os.path.dirname(other)


class Witnesses:
    """The newest errors. An answer is the event to keep and whether it is a new one; None if nothing is new in it."""

    def __init__(self) -> None:
        self._errors: deque[_Error] = deque(maxlen=_REMEMBERED)

    def hear_agent(self, event: OomEvent) -> tuple[OomEvent, bool]:
        """The agent's word: it knows the process. A log may have been quicker."""
        error = next((error for error in self._errors if not error.agent and _is_same(error.event, event)), None)
        if error is None:
            self._errors.append(_Error(event, agent=True))
            return event, True
        error.event = replace(event, id=error.event.id, incident=_joined(event, error.event.incident))
        error.agent = True
        return error.event, False

    def amend(self, event: OomEvent) -> None:
        """What is known of an event has changed otherwise."""
        for error in self._errors:
            if error.event.id == event.id:
                error.event = event

    def hear_log(self, logged: LoggedIncident) -> tuple[OomEvent, bool] | None:
        """A log's word. What is printed again in the log that told of the error first, counts on."""
        path, incident = logged.incident.source, logged.incident
        event = OomEvent(
            id=f"{int(logged.at_unix * 1e6)}-log{logged.key}",
            at_unix=logged.at_unix,
            origin="log",
            incident=incident,
        )
        for error in self._errors:
            if error.keys.get(path) == logged.key:
                return self._again(error, incident)
        same = [error for error in self._errors if _is_same(error.event, event) and error.may_be_told_by(incident)]
        # A rank's own log and the launcher's, before an error of which no rank is known.
        if same:
            error = min(same, key=lambda error: error.rank is None or error.rank != _rank_of(incident))
            error.keys[path] = logged.key
            return self._joined(error, incident)
        self._errors.append(_Error(event, agent=False, keys={path: logged.key}))
        return event, True

    def _again(self, error: _Error, incident: Incident) -> tuple[OomEvent, bool] | None:
        known = error.event.incident
        if incident.count <= known.count or next(iter(error.keys)) != incident.source:
            return None
        error.event = replace(error.event, incident=replace(_joined(error.event, incident), count=incident.count))
        return error.event, False

    def _joined(self, error: _Error, incident: Incident) -> tuple[OomEvent, bool] | None:
        joined = _joined(error.event, incident)
        if joined == error.event.incident:
            return None
        error.event = replace(error.event, incident=joined)
        return error.event, False


def _is_same(one: OomEvent, other: OomEvent) -> bool:
    if abs(one.at_unix - other.at_unix) > _APART_SECONDS:
        return False
    ours, theirs = one.incident, other.incident
    if ours.memory != theirs.memory:
        return False
    if ours.rank is not None and theirs.rank is not None and ours.rank != theirs.rank:
        return False
    if ours.message.requested_bytes is None and theirs.message.requested_bytes is None:
        return ours.text is not None and (ours.format, ours.text) == (theirs.format, theirs.text)
    if ours.message.requested_bytes is None or theirs.message.requested_bytes is None:
        return False
    devices = {ours.message.device, theirs.message.device} - {None}
    return len(devices) < 2 and all(_agree(ours.message, theirs.message, name) for name in _FIGURES)


def _agree(one: OomMessage, other: OomMessage, name: str) -> bool:
    """Whether the two would print this figure alike: a text has two decimals where the agent has bytes."""
    ours, theirs = getattr(one, name), getattr(other, name)
    return ours is None or theirs is None or format_bytes(ours) == format_bytes(theirs)


def _joined(event: OomEvent, other: Incident) -> Incident:
    """The event's incident with what another witness adds. What rests on evidence knows more than any text."""
    known = event.incident
    if event.evidence is not None:
        return replace(known, text=known.text or other.text, rank=known.rank or other.rank)
    return _fuller(known, other)


def _fuller(known: Incident, other: Incident) -> Incident:
    """The incident with more figures, with the words that either has; the first where they are equal."""
    first, second = (known, other) if _figures(known) >= _figures(other) else (other, known)
    return replace(first, text=first.text or second.text, rank=first.rank or second.rank, count=known.count)


def _figures(incident: Incident) -> int:
    message = incident.message
    return sum(getattr(message, field.name) is not None for field in fields(message)) + len(message.other_processes)
