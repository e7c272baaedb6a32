"""What is to be said once a job has ended: its errors explained from what it left, or how near it came to one."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from vramscope.schema.agent import OomReport
from vramscope.schema.architecture import Architecture
from vramscope.schema.evidence import Evidence
from vramscope.schema.frame import Frame
from vramscope.schema.oom import Incident
from vramscope.schema.summary import DevicePeak, JobSummary
from vramscope.schema.units import format_bytes

_NOTHING: Mapping[str, int] = MappingProxyType({})
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
    architecture: Architecture | None = None,
) -> list[Explained]:
    """The errors explained; processes that failed alike are one incident with their count.

    ``architecture`` is that of the model which the job's command names.
    """
    from vramscope.daemon.incident import incident_of  # takes its time, and most jobs have no errors

    distinct: dict[tuple[object, ...], Explained] = {}
    for report in reports:
        seen = None if report.stem is None else evidence(report.stem)
        incident = incident_of(report, frame(report), seen, architecture)
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


def doubt(status: int) -> str | None:
    """What to say where the job's status is not that of an error which nobody caught; None where it is."""
    if status == 1:
        return None
    if status < 0:
        name = signal.Signals(-status).name if -status in signal.valid_signals() else f"signal {-status}"
        return (
            f"the job was ended by {name}. Cannot tell whether it ran out of memory for good: it may have caught this "
            "error and gone on"
        )
    return (
        f"the job ended with status {status}, not with the 1 of an error that nobody caught. Cannot tell whether this "
        "error was its end: it may have caught it and ended for another reason"
    )


def summary_lines(summaries: Sequence[JobSummary], least_free: Mapping[str, int] = _NOTHING) -> list[str]:
    """Peak, margin and waste of the process that came nearest to its limit; nothing where none used a device.

    ``least_free`` is the least that the driver called free on each device, by UUID.
    """
    peaks = [(summary, peak) for summary in summaries for peak in summary.devices if peak.reserved_peak_bytes]
    if not peaks:
        return []
    summary, peak = max(peaks, key=lambda pair: _fullness(pair[1]))
    who = f"GPU {peak.device}"
    if len(summaries) > 1:
        who += f", rank {summary.rank}" if summary.rank is not None else f", pid {summary.pid}"
        who += f": fullest of {len(summaries)}"
    room = peak.room_bytes
    limited = peak.limit_bytes is not None and room == peak.limit_bytes
    of = "" if room is None else f" of {'its ' if limited else ''}{format_bytes(room)}"
    retries = (
        "" if not peak.alloc_retries else f"; {peak.alloc_retries} {'retry' if peak.alloc_retries == 1 else 'retries'}"
    )
    allocated = format_bytes(peak.allocated_peak_bytes)
    # Three lines of at most 80 columns with what stands before them.
    return [
        f"peak    {format_bytes(peak.reserved_peak_bytes)}{of} reserved ({who})",
        f"margin  {_margin(peak, least_free)}",
        f"waste   {format_bytes(peak.waste_bytes)} beyond the {allocated} allocated{retries}",
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


def _margin(peak: DevicePeak, least_free: Mapping[str, int]) -> str:
    if peak.margin_bytes is None or peak.room_bytes is None:
        return "unknown: the device's size was not told"
    free = least_free.get(peak.uuid or "")
    margin = peak.margin_bytes if free is None else min(peak.margin_bytes, free)
    share = f"{margin / peak.room_bytes:.0%}"
    if free is None:
        return f"{format_bytes(margin)} ({share}), less CUDA's context and other processes"
    what = "the least that the driver had free" if margin == free else "up to this process's limit"
    return f"{format_bytes(margin)} ({share}), {what}"


def _fullness(peak: DevicePeak) -> tuple[float, int]:
    return (peak.reserved_peak_bytes / peak.room_bytes if peak.room_bytes else 0.0, peak.reserved_peak_bytes)
