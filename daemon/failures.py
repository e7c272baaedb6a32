"""Memory that ran out: each error once, whoever tells of it, explained and kept as an event.

An agent tells of an error by a packet at once and by files that outlive it; a log by its text; an outcome comes later.
"""

from __future__ import annotations

import logging
from collections import Counter, OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Protocol

from vramscope.daemon.history import MemoryHistory
from vramscope.daemon.incident import incident_of
from vramscope.daemon.processes import user_name
from vramscope.daemon.watch import LoggedIncident
from vramscope.daemon.witnesses import Witnesses
from vramscope.schema.agent import FiledReport, OomReport, Outcome
from vramscope.schema.evidence_form import shorten
from vramscope.schema.frame import Frame
from vramscope.schema.history import Usage
from vramscope.schema.oom import CAUSES, OomEvent

_log = logging.getLogger(__name__)

_REMEMBERED = 4096
_READINGS = 10  # a packet waits so long for its report's files
_FRESH_SECONDS = 60.0


class EventKeeper(Protocol):
    """Where events outlive the moment."""

    def append(self, event: OomEvent, report: str | None = None, packed: bytes | None = None) -> None: ...
    def newest(self, limit: int) -> Sequence[OomEvent]: ...
    def get(self, event_id: str) -> OomEvent | None: ...
    def find(self, report: str) -> OomEvent | None: ...
    def evidence(self, event_id: str) -> bytes | None: ...
    def is_written(self, event_id: str) -> bool: ...
    def close(self) -> None: ...


class ReportFiles(Protocol):
    """The files that jobs leave."""

    name: str

    def read(self) -> tuple[FiledReport, ...]: ...
    def expects(self, uid: int | None, stem: str | None) -> bool: ...
    def take_outcomes(self) -> tuple[Outcome, ...]: ...
    def done(self, report: FiledReport) -> None: ...
    def close(self) -> None: ...


class Failures:
    """The events, and their count by cause since the start. Called from one thread."""

    def __init__(
        self,
        store: EventKeeper,
        history: MemoryHistory,
        files: ReportFiles | None,
        *,
        origin: str,
    ) -> None:
        self._store, self._history, self._files = store, history, files
        self._origin = origin
        self._witnesses = Witnesses()
        self._counts: Counter[str] = Counter(dict.fromkeys(CAUSES, 0))
        # By the report's key and its time.
        self._waiting: dict[tuple[str, float], tuple[OomReport, Frame | None, int]] = {}
        self._known: OrderedDict[str, tuple[float, str]] = OrderedDict()  # a report's key -> its event's time and id
        self._outcomes: OrderedDict[str, bool] = OrderedDict()  # of reports that are not yet events
        self._unfiled: list[tuple[str, FiledReport]] = []  # events that are not yet on the disk

    @property
    def counts(self) -> Mapping[str, int]:
        """Events by the first cause's id; it never decreases."""
        return self._counts

    def hear_packets(self, reports: Iterable[OomReport], before: Frame | None, now: Frame) -> None:
        """What agents say, with the frame before it and the one after."""
        for report in reports:
            key = _key(report.uid, report.stem)
            frame = _witness(report, before, now)
            if key is None or self._files is None:
                self._keep(report, frame)
                continue
            known = self._event(key, report.at_unix)
            if known is None:
                self._waiting[key, report.at_unix] = (report, frame, 0)
            elif known.pid != report.pid:
                # Its files were quicker, and the pid in their name is that of the job's container.
                known = replace(known, pid=report.pid)
                self._witnesses.amend(known)
                self._store.append(known)

    def hear_files(self, filed: Iterable[FiledReport], before: Frame | None, now: Frame) -> None:
        """What agents wrote. After it, a packet whose files will not come is an event without them."""
        for report in filed:
            key = f"{report.uid}/{report.stem}"
            packet, frame, _ = self._waiting.pop((key, report.figures.at_unix), (None, None, 0))
            stored = self._event(key, report.figures.at_unix)
            if stored is not None:
                # The last daemon stored it and had no time to take the files away.
                self._remember(key, stored)
                self._unfiled.append((stored.id, report))
                continue
            # In a container the pid in the name is the container's; the kernel gives the packet's.
            figures = report.figures if packet is None else replace(report.figures, pid=packet.pid)
            event = self._keep(figures, frame or _witness(figures, before, now), report)
            self._unfiled.append((event.id, replace(report, evidence=None, packed=None)))
        for moment, (packet, frame, readings) in list(self._waiting.items()):
            if readings >= _READINGS or self._files is None or not self._files.expects(packet.uid, packet.stem):
                del self._waiting[moment]
                self._keep(packet, frame)
            else:
                self._waiting[moment] = (packet, frame, readings + 1)
        self._clear_away()

    def hear_outcomes(self, outcomes: Iterable[Outcome]) -> None:
        """How jobs went on."""
        for outcome in outcomes:
            key = f"{outcome.uid}/{outcome.stem}"
            event = self._newest(key)
            if event is None:
                self._outcomes[key] = outcome.recovered
                _bound(self._outcomes)
            elif event.recovered is not outcome.recovered:
                event = replace(event, recovered=outcome.recovered)
                self._witnesses.amend(event)
                self._store.append(event)

    def hear_log(self, logged: LoggedIncident) -> None:
        """What a log says."""
        heard = self._witnesses.hear_log(logged)
        if heard is None:
            return
        event, is_new = heard
        self._store.append(event)
        if is_new:
            self._counts[event.cause] += 1
            incident = event.incident
            _log.warning(
                "%s: %s, out of memory: %s (event %s)", incident.source, incident.framework, event.cause, event.id
            )

    def _keep(self, report: OomReport, frame: Frame | None, filed: FiledReport | None = None) -> OomEvent:
        host = None if frame is None else frame.host(report.pid)
        user = None if report.uid is None else user_name(report.uid)
        evidence = None if filed is None else filed.evidence
        key = _key(report.uid, report.stem)
        recovered = self._outcomes.pop(key, None) if key is not None else None
        told = OomEvent(
            id=f"{int(report.at_unix * 1e6)}-{report.pid}",
            at_unix=report.at_unix,
            origin=self._origin,
            incident=incident_of(report, frame, evidence),
            pid=report.pid,
            uuid=report.stats.uuid,
            command=host.command if host else report.command,
            user=user or (host.user if host else None),
            recovered=filed.recovered if filed is not None and filed.recovered is not None else recovered,
            evidence=None if evidence is None else shorten(evidence),
            before=self._before(report),
        )
        event, is_new = self._witnesses.hear_agent(told)
        self._store.append(event, key, None if filed is None else filed.packed)
        if key is not None:
            self._remember(key, event)
        if is_new:
            self._counts[event.cause] += 1
        _log.warning("pid %d ran out of GPU memory: %s (event %s)", report.pid, event.cause, event.id)
        return event

    def _before(self, report: OomReport) -> tuple[Usage, ...]:
        """The minutes before, and the failure itself as their end."""
        stats = report.stats
        before = self._history.before(report.pid, stats.uuid, report.at_unix)
        used = None
        if report.total_bytes is not None and report.free_bytes is not None:
            used = max(0, report.total_bytes - report.free_bytes)
        return (*before, Usage(report.at_unix, used, None, stats.reserved_bytes, stats.allocated_bytes))

    def _event(self, key: str, at_unix: float) -> OomEvent | None:
        """The event of this very report: the newest errors of a job with many share one name."""
        event = self._newest(key)
        return event if event is not None and event.at_unix == at_unix else None

    def _newest(self, key: str) -> OomEvent | None:
        known = self._known.get(key)
        return self._store.find(key) if known is None else self._store.get(known[1])

    def _clear_away(self) -> None:
        """A report's files go once its event is on the disk: until then they are what outlives this daemon."""
        left = []
        for event_id, report in self._unfiled:
            if self._files is not None and self._store.is_written(event_id):
                self._files.done(report)
            else:
                left.append((event_id, report))
        self._unfiled = left

    def _remember(self, key: str, event: OomEvent) -> None:
        """An outcome is that of the newest error under its name."""
        known = self._known.get(key)
        if known is None or known[0] <= event.at_unix:
            self._known[key] = (event.at_unix, event.id)
            _bound(self._known)


def _bound(remembered: OrderedDict[str, tuple[float, str]] | OrderedDict[str, bool]) -> None:
    while len(remembered) > _REMEMBERED:
        remembered.popitem(last=False)


def _key(uid: int | None, stem: str | None) -> str | None:
    return None if uid is None or stem is None else f"{uid}/{stem}"


def _witness(report: OomReport, before: Frame | None, now: Frame) -> Frame | None:
    """The frame that still knows the failing process with its memory: usually the one before it died.

    None for a report of long ago: the pid may be another process's by now.
    """
    if now.at_unix - report.at_unix > _FRESH_SECONDS + (0.0 if before is None else now.at_unix - before.at_unix):
        return None
    for frame in (before, now):
        if frame is not None and any(row.pid == report.pid for row in frame.processes):
            return frame
    return now
