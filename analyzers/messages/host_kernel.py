"""The Linux kernel's OOM killer: one report, of a line or of several hundred, for each process that it ends.

Facts: ``pid``, ``process`` (its name), ``total_vm_bytes``, ``anon_rss_bytes``, ``shmem_rss_bytes`` of the killed
process, ``cgroup_limit_bytes`` where the report has it, ``host_detail`` ("cgroup" or "ram").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from vramscope.analyzers.messages.host_report import Report, to_span
from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.patterns import regex
from vramscope.schema.units import KIB

FORMATS = ("kernel-oom",)
ANCHORS = (b"oom-kill", b"Killed process", b"Memory cgroup", b"Out of memory: Kill", b"OOM killer", b"oom_reaper")

_MARKS = regex(
    r"(?P<invoked>invokedoom-killer:)"
    r"|(?P<limit>memory:usage\d{1,20}kB,limit(?P<limit_kb>\d{1,20})kB)"
    r"|(?P<chosen>oom-kill:constraint=CONSTRAINT_(?P<constraint>[A-Z_]{4,16}),.{0,600}?,pid=(?P<chosen_pid>\d{1,20}),uid)"
    r"|(?P<kill>(?:(?P<where>Memorycgroupoutofmemory|Outofmemory(?:\(oom_kill_allocating_task\))?):)?"
    r"Kill(?P<done>ed)?process(?P<pid>\d{1,20}),?(?:UID:?\d{1,20},)?\((?P<name>[^()]{1,64})\)"
    r"(?:,?(?:UID:?\d{1,20},?)?total-vm:(?P<vm>\d{1,20})kB(?:,anon-rss:(?P<anon>\d{1,20})kB)?(?:,file-rss:\d{1,20}kB)?"
    r"(?:,shmem-rss:(?P<shmem>\d{1,20})kB)?)?)"
    r"|(?P<reaped>oom_reaper:reapedprocess(?P<reaped_pid>\d{1,20})\()"
    r"|(?P<unit>killedbythe(?:kernel)?OOMkiller|Failedwithresult'?oom-kill)"
)
# A process table of some hundred rows lies between the first line and the last: further on the kill is read by itself.
_REPORT = 8000
_AFTERWARDS = 1500


def parse(strand: Strand) -> list[Span]:
    """One span for each kill, from the report's first line where it is near enough."""
    return [to_span(strand, report, "kernel-oom", "Linux") for report in _reports(strand)]


def _reports(strand: Strand) -> Iterator[Report]:
    text = strand.text
    held: Report | None = None
    is_over = False  # the kill itself has been printed
    for mark in _MARKS.finditer(text):
        kind = mark.lastgroup or ""
        pid = mark["pid"] or mark["chosen_pid"] or mark["reaped_pid"]
        if held is not None and (_begins_another(kind, held, pid, is_over) or mark.start() - held.end > _REPORT):
            yield held
            held, is_over = None, False
        if held is None:
            if kind in ("limit", "reaped"):
                continue
            held = Report(mark.start(), mark.end())
        elif kind == "unit" and mark.start() - held.end > _AFTERWARDS:
            yield held
            held, is_over = Report(mark.start(), mark.end()), False
        held.end = mark.end()
        is_over = is_over or kind == "unit" or (kind == "kill" and mark["done"] is not None)
        _learn(held.facts, kind, mark, pid, strand)
    # Without the kill the report goes on beyond what is at hand, and the kill speaks for it there.
    if held is not None and (is_over or "pid" in held.facts or len(text) - held.end < _REPORT):
        yield held


def _begins_another(kind: str, held: Report, pid: str | None, is_over: bool) -> bool:
    if kind == "invoked":
        return True
    if pid is None or "pid" not in held.facts or held.facts["pid"] == int(pid):
        return False
    # Old kernels choose a process and may end its child instead.
    return is_over or kind != "kill"


def _learn(facts: dict[str, float | str], kind: str, mark: re.Match[str], pid: str | None, strand: Strand) -> None:
    if pid is not None:
        facts["pid"] = int(pid)
    if mark["name"]:
        facts["process"] = strand.original(*mark.span("name"))  # a name may have blanks in it
    for name, group in (
        ("total_vm_bytes", "vm"),
        ("anon_rss_bytes", "anon"),
        ("shmem_rss_bytes", "shmem"),
        ("cgroup_limit_bytes", "limit_kb"),
    ):
        if mark[group]:
            facts[name] = int(mark[group]) * KIB
    if kind == "limit" or mark["constraint"] == "MEMCG" or (mark["where"] or "").startswith("Memory"):
        facts["host_detail"] = "cgroup"
    facts.setdefault("host_detail", "ram")
