"""Reports that no daemon has fetched, as events: they lie in the runtime folder until one does, or for a week.

Nothing is taken away, and only files of this user are read, or anybody's by root.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from vramscope.daemon.incident import incident_of
from vramscope.daemon.processes import user_name
from vramscope.daemon.report_file import Refused, open_folder, read_evidence_file, read_figures_file, stat_in
from vramscope.schema.agent import OomReport
from vramscope.schema.evidence import Evidence
from vramscope.schema.evidence_form import shorten
from vramscope.schema.oom import OomEvent
from vramscope.schema.wire import FIRST_CAPTURE, REPORT_STEM, REPORTS_FOLDER, RUN_ID

_MOST = 4096


@dataclass(frozen=True, slots=True)
class _Left:
    folder: Path
    stem: str
    uid: int
    figures: OomReport

    @property
    def id(self) -> str:
        """The one under which a daemon would keep it."""
        return f"{int(self.figures.at_unix * 1e6)}-{self.figures.pid}"


class LeftReports:
    """Those in ``runtime_dirs``; none where these are not there or not to be read."""

    def __init__(self, runtime_dirs: Sequence[Path]) -> None:
        self._folders = [directory / REPORTS_FOLDER for directory in dict.fromkeys(runtime_dirs)]

    def newest(self, limit: int) -> Sequence[OomEvent]:
        """Explained from what lies beside them, newest first."""
        return [_event(report) for report in self._reports()[:limit]]

    def get(self, event_id: str) -> OomEvent | None:
        """One of them."""
        report = self._report(event_id)
        return None if report is None else _event(report)

    def evidence(self, event_id: str) -> bytes | None:
        """Its document, packed."""
        report = self._report(event_id)
        found = None if report is None else _document(report)
        return None if found is None else found[0]

    def _report(self, event_id: str) -> _Left | None:
        return next((report for report in self._reports() if report.id == event_id), None)

    def _reports(self) -> list[_Left]:
        found = [report for folder in self._folders for report in _reports_in(folder)]
        return sorted(found, key=lambda report: -report.figures.at_unix)


def _reports_in(reports: Path) -> Iterator[_Left]:
    for folder in (reports, *(reports / name for name in _listed(reports) if RUN_ID.match(name))):
        stems = {name.rpartition(".")[0] for name in _listed(folder) if name.endswith((".json", ".evidence"))}
        with contextlib.suppress(OSError), _opened(folder) as opened:
            for stem in sorted(filter(_is_error, stems))[:_MOST]:
                report = _read(folder, opened, stem)
                if report is not None:
                    yield report


def _read(folder: Path, opened: int, stem: str) -> _Left | None:
    status = stat_in(opened, f"{stem}.json") or stat_in(opened, f"{stem}.evidence")
    if status is None or os.geteuid() not in (0, status.st_uid):
        return None
    with contextlib.suppress(OSError, Refused):
        try:
            figures = read_figures_file(opened, stem, status.st_uid)
        except FileNotFoundError:
            figures = read_evidence_file(opened, stem, status.st_uid)[1].figures
        return _Left(folder, stem, status.st_uid, figures)
    return None


def _event(report: _Left) -> OomEvent:
    found = _document(report)
    evidence = None if found is None else found[1]
    recovered = None
    with contextlib.suppress(OSError), _opened(report.folder) as opened:
        recovered = True if stat_in(opened, f"{report.stem}.recovered") is not None else None
    return OomEvent(
        id=report.id,
        at_unix=report.figures.at_unix,
        origin="agent",
        incident=incident_of(report.figures, None, evidence),
        pid=report.figures.pid,
        uuid=report.figures.stats.uuid,
        command=report.figures.command,
        user=user_name(report.uid),
        recovered=recovered,
        evidence=None if evidence is None else shorten(evidence),
    )


def _document(report: _Left) -> tuple[bytes, Evidence] | None:
    with contextlib.suppress(OSError, Refused), _opened(report.folder) as opened:
        return read_evidence_file(opened, report.stem, report.uid)
    return None


def _is_error(stem: str) -> bool:
    match = REPORT_STEM.match(stem)
    return match is not None and int(match[3]) < FIRST_CAPTURE


def _listed(folder: Path) -> list[str]:
    try:
        return os.listdir(folder)
    except OSError:
        return []


@contextlib.contextmanager
def _opened(folder: Path) -> Iterator[int]:
    opened = open_folder(folder)
    try:
        yield opened
    finally:
        os.close(opened)
