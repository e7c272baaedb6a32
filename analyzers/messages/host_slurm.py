"""Slurm's words for a job that its memory limit ended.

Facts: ``job`` (its number), ``events`` (how many kills it counted), ``used_bytes`` and ``limit_bytes`` where an old
release or sacct's table prints them, ``host_detail`` ("cgroup": Slurm's limit, not the node's memory).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from vramscope.analyzers.messages.host_report import Report, join_near, to_span
from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.patterns import regex
from vramscope.schema.units import KIB

FORMATS = ("slurm-oom",)
ANCHORS = (
    b"oom-kill event",
    b"oom_kill event",
    b"slurm_script",
    b"slurmstepd",
    b"Out Of Memory",
    b"OUT_OF_MEMORY",
    b"OUT_OF_ME+",
    b"exceeded memory limit",
    b"xceeded job memory",
    b"xceeded step memory",
)

_MARKS = regex(
    r"Detected(?P<events>\d{1,20})oom[_-]killevent(?:s|\(s\))?in(?:StepId=|step)?(?P<step>\d{1,20})?"
    r"|(?:Job|Step)(?P<job>\d{1,20})(?:\.\w{1,12})?exceeded(?:job|step)?memorylimit(?:\((?P<used>\d{1,20})>(?P<limit>\d{1,20})\))?"
    r"|[Ee]xceeded(?:job|step)memorylimit"
    r"|(?:cgroupout-of-memoryhandler|steptaskshavebeenOOMKilled)"
    r"|tasks?[\d,-]{1,64}:OutOfMemory"
    r"|Job_id=(?P<mailed>\d{1,20})Name=.{1,200}?OUT_OF_MEMORY|(?:Job)?State[:=]OUT_OF_MEMORY"
    r"|(?P<listed>(?<![A-Z_])OUT_OF_ME(?:\+(?:0:125)?|MORY0:125)(?:(?P<rss>\d{1,15}(?:\.\d{1,3})?)K(?!i))?)"
    r"|slurm_script:line\d{1,20}:(?P<pid>\d{1,20})Killed"
)
# The steps of a job are listed below it, with its number before theirs.
_ROW = regex(r"\s*(\d{1,12})(?=[ |_.+\s])")
_GAP = 1500


def parse(strand: Strand) -> list[Span]:
    """One span for each job: what its steps, its script and srun say of one kill stands close together."""
    return [to_span(strand, report, "slurm-oom", "Slurm") for report in join_near(_marks(strand), _GAP, identity="job")]


def _marks(strand: Strand) -> Iterator[Report]:
    for mark in _MARKS.finditer(strand.text):
        facts: dict[str, float | str] = {"host_detail": "cgroup"}
        job = mark["step"] or mark["job"] or mark["mailed"]
        if job:
            facts["job"] = int(job)
        if mark["events"]:
            facts["events"] = int(mark["events"])
        if mark["used"]:
            facts |= {"used_bytes": int(mark["used"]) * KIB, "limit_bytes": int(mark["limit"]) * KIB}
        if mark["listed"]:
            facts |= _row_facts(strand, mark)
        yield Report(mark.start(), mark.end(), facts)


def _row_facts(strand: Strand, mark: re.Match[str]) -> dict[str, float | str]:
    """What a row of sacct tells beside its state: the job's number, and a step's largest resident set."""
    prefix, lead, _ = strand.line_around(mark.start(), mark.end())
    row = _ROW.match(prefix + lead)
    facts: dict[str, float | str] = {} if row is None else {"job": int(row[1])}
    if mark["rss"]:
        facts["used_bytes"] = round(float(mark["rss"]) * KIB)
    return facts
