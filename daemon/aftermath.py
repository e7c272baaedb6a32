"""What is to be said once a job has ended: its errors explained from what it left, or how near it came to one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from vramscope.schema.agent import OomReport
from vramscope.schema.evidence import Evidence
from vramscope.schema.frame import Frame
from vramscope.schema.oom import Incident
from vramscope.schema.summary import DevicePeak, JobSummary
from vramscope.schema.units import format_bytes

# Each is read from its file.
_MAX_ALIKE = 8


@dataclass(frozen=True, slots=True)
class Explained:
    """An error with what it was explained from."""

    incident: Incident
    evidence: Evidence | None = None


def last_errors(
    reports: Iterable[OomReport],
    recovered: Callable[[str], bool],
    evidence: Callable[[str], Evidence | None] = lambda stem: None,
) -> list[OomReport]:
    """The last error of each process, unless the process went on after it. Earlier ones it lived through.

    Of a process that was killed before it had told all of its last error, an earlier one like it that it did tell of.
    """
    errors: dict[int, list[OomReport]] = {}
    for report in reports:
        errors[report.pid] = [*errors.pop(report.pid, []), report]
    return [
        _best_told(earlier, last, evidence)
        for *earlier, last in errors.values()
        if last.stem is None or not recovered(last.stem)
    ]


def explain(
    reports: Iterable[OomReport],
    evidence: Callable[[str], Evidence | None] = lambda stem: None,
    frame: Callable[[OomReport], Frame | None] = lambda report: None,
) -> list[Explained]:
    """The errors explained; processes that failed alike are one incident with their count."""
    from vramscope.daemon.incident import incident_of  # takes its time, and most jobs have no errors

    distinct: dict[tuple[object, ...], Explained] = {}
    for report in reports:
        seen = None if report.stem is None else evidence(report.stem)
        incident = incident_of(report, frame(report), seen)
        cause = (incident.causes[0].id, incident.causes[0].detail) if incident.causes else None
        key = (cause, report.requested_bytes, report.total_bytes, report.limit_bytes)
        known = distinct.get(key)
        if known is None:
            distinct[key] = Explained(incident, seen)
        else:
            distinct[key] = replace(known, incident=replace(known.incident, count=known.incident.count + 1))
    return list(distinct.values())


def count_errors(reports: Iterable[OomReport]) -> int:
    """How many errors the reports speak of. The allocator's counter knows of those that no report was kept for."""
    counters: dict[tuple[int, int], int] = {}
    for report in reports:
        key = (report.pid, report.stats.device)
        counters[key] = max(counters.get(key, 0), report.stats.ooms, 1)
    return sum(counters.values())


def summary_lines(summaries: Sequence[JobSummary]) -> list[str]:
    """Peak, margin and waste of the process that came nearest to its limit; nothing where none used a device."""
    peaks = [(summary, peak) for summary in summaries for peak in summary.devices if peak.reserved_peak_bytes]
    if not peaks:
        return []
    summary, peak = max(peaks, key=lambda pair: _fullness(pair[1]))
    who = f"GPU {peak.device}"
    if len(summaries) > 1:
        who += f", rank {summary.rank}" if summary.rank is not None else f", process {summary.pid}"
        who += f", the fullest of {len(summaries)} processes"
    room = peak.room_bytes
    of = "" if room is None else f" of {format_bytes(room)}"
    limited = " that this process may hold" if peak.limit_bytes is not None and room == peak.limit_bytes else ""
    return [
        f"peak    {format_bytes(peak.reserved_peak_bytes)} reserved{of}{limited}, "
        f"{format_bytes(peak.allocated_peak_bytes)} of it allocated ({who})",
        f"margin  {_margin(peak)}",
        f"waste   {format_bytes(peak.waste_bytes)} reserved at the peak beyond what was ever allocated at once"
        + (f"; {peak.alloc_retries} retries" if peak.alloc_retries > 1 else "; 1 retry" if peak.alloc_retries else ""),
    ]


def _best_told(earlier: Sequence[OomReport], last: OomReport, evidence: Callable[[str], Evidence | None]) -> OomReport:
    """The last error, or the newest one like it that has evidence where itself has none."""
    alike = [report for report in earlier[-_MAX_ALIKE:] if _asked(report) == _asked(last)]
    for report in (last, *reversed(alike)) if alike else ():
        if report.stem is not None and evidence(report.stem) is not None:
            return report
    return last


def _asked(report: OomReport) -> tuple[object, ...]:
    return report.stats.device, report.requested_bytes, report.total_bytes, report.limit_bytes


def _margin(peak: DevicePeak) -> str:
    if peak.margin_bytes is None or peak.room_bytes is None:
        return "unknown: the device's size was not told"
    share = f"{peak.margin_bytes / peak.room_bytes:.0%}"
    return f"{format_bytes(peak.margin_bytes)} ({share}), from which CUDA's context and other processes take theirs"


def _fullness(peak: DevicePeak) -> tuple[float, int]:
    return (peak.reserved_peak_bytes / peak.room_bytes if peak.room_bytes else 0.0, peak.reserved_peak_bytes)
