"""What LSF, PBS, Grid Engine and HTCondor say of a job that its memory limit ended; Slurm's are in host_slurm.py.

Facts: ``used_bytes`` and ``limit_bytes`` where the report states them, ``host_detail`` ("cgroup": the job's limit, not
the node's memory).
"""

from __future__ import annotations

import re

from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.phrases import goes_on
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.messages.wordings import Reading, Wording, known, parse_wordings
from vramscope.analyzers.patterns import regex
from vramscope.schema.units import GIB, KIB, MIB

FORMATS = ("lsf-memlimit", "pbs-memlimit", "sge-memlimit", "condor-memlimit")
ANCHORS = (
    b"TERM_MEMLIMIT",
    b"PBS: job killed",
    b"exceeded limit",
    b"LSF memory usage",
    b"SIGKILL",
    b"Job has gone over",
)

_NEAR = 1200
_UNITS = {"K": KIB, "M": MIB, "G": GIB}
_MOST = regex(r"MaxMemory:(\d{1,9}(?:\.\d{1,2})?)(?:([KMG])B|[Mm]bytes)")
_ASKED = regex(r"TotalRequestedMemory:(\d{1,9}(?:\.\d{1,2})?)(?:([KMG])B|[Mm]bytes)")


def _lsf(match: re.Match[str]) -> Reading:
    """The report's summary of what the job used stands below."""
    end = match.end() + _NEAR
    most, asked = _MOST.search(match.string, match.end(), end), _ASKED.search(match.string, match.end(), end)
    return Reading(facts=known(host_detail="cgroup", used_bytes=_size(most), limit_bytes=_size(asked)))


def _size(match: re.Match[str] | None) -> int | None:
    return None if match is None else round(float(match[1]) * _UNITS[match[2] or "M"])


def _pbs(match: re.Match[str]) -> Reading:
    used, limit = match["used"], match["limit"]
    return Reading(
        facts=known(
            host_detail="cgroup",
            used_bytes=None if used is None else int(used) * KIB,
            limit_bytes=None if limit is None else int(limit) * KIB,
        )
    )


def _sge(match: re.Match[str]) -> Reading:
    used, limit = (int(match[name]) for name in ("used", "limit"))
    return Reading(facts=known(host_detail="cgroup", used_bytes=used, limit_bytes=limit))


def _condor(match: re.Match[str]) -> Reading:
    used, limit = match["used"], match["limit"]
    return Reading(
        facts=known(
            host_detail="cgroup",
            used_bytes=None if used is None else int(used) * MIB,
            limit_bytes=int(limit) * MIB,
        )
    )


_WORDINGS = (
    Wording(
        "lsf-memlimit",
        "LSF",
        "TERM_MEMLIMIT",
        regex(r"TERM_MEMLIMIT:jobkilledafterreachingLSFmemoryusagelimit\.?"),
        _lsf,
        memory="host",
    ),
    Wording(
        "pbs-memlimit",
        "PBS",
        "PBS:jobkilled:",
        regex(r"PBS:jobkilled:p?v?mem(?P<used>\d{1,12})kbexceededlimit(?P<limit>\d{1,12})kb"),
        _pbs,
        memory="host",
    ),
    # Its messages file; h_cpu and h_rt are limits of time.
    Wording(
        "sge-memlimit",
        "Grid Engine",
        "exceedsjob",
        regex(
            r"(?<=\d)exceedsjob(?:master|slave)?hardlimith_(?:vmem|rss|data|stack)ofqueue[\w.@-]{1,200}"
            r"\((?P<used>\d{1,20})(?:\.\d{1,6})?(?:>|&gt;)limit:(?P<limit>\d{1,20})(?:\.\d{1,6})?\)(?:-sendingSIGKILL)?"
        ),
        _sge,
        memory="host",
    ),
    # The reason for which the job is held.
    Wording(
        "condor-memlimit",
        "HTCondor",
        "Jobhasgoneover",
        regex(
            r"Jobhasgoneover(?:cgroup)?memorylimitof(?P<limit>\d{1,12})megabytes"
            r"(?:\.?(?:Lastmeasured|Peak)usage:(?P<used>\d{1,12})megabytes)?"
            r"(?:\.?Considerresubmittingwithahigherrequest_memory\.?)?"
        ),
        _condor,
        memory="host",
    ),
)


def parse(strand: Strand) -> list[Span]:
    """Every such report in the strand."""
    spans = parse_wordings(strand, _WORDINGS)
    return [span for span in spans if not (_is_grid_engines(span) and goes_on(strand, span.start, span.end))]


def _is_grid_engines(span: Span) -> bool:
    """Manuals quote its sentence whole, and it begins with the job's number."""
    return span.parsed is not None and span.parsed.format == "sge-memlimit"
