"""A process that something ended with SIGKILL: most often the kernel for want of memory, but nothing here says so.

Where the control group's events stand beside and count a kill, these say so. Facts: ``pid``, ``signal``,
``host_detail`` ("ram", or "cgroup" with those events), ``events``.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from vramscope.analyzers.messages.host_report import Report, to_span
from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.patterns import regex

FORMATS = ("exit-137", "killed", "dataloader-killed", "cgroup-kills")
ANCHORS = (
    b"code 137",
    b"code: 137",
    b"status 137",
    b"status: 137",
    b"Exited (137",
    b'ode":137',
    b'ode": 137',
    b": -9 (pid",
    b"exit status -9",
    b"SIGKILL",
    b"Killed",
    b"killed by signal",
    b"oom_kill ",
)

_MARKS = regex(
    r"(?P<worker>DataLoaderworker\(pid(?:\(s\))?(?P<worker_pid>\d{1,20})\)iskilledbysignal:Killed)"
    r"|(?P<code>(?:[Ee]xit(?:ed)?(?:with)?(?:code|status)?[:=]?|exit(?:code|status)of|ExitCode:|exitCode:|[Ee]xited)"
    r"\(?137(?!\d)\)?"
    r"|non-zeroexitstatus-?(?:137|9)(?!\d)|diedwith<Signals\.SIGKILL:9>"
    r"|exitcode:-9\(pid:(?P<elastic_pid>\d{1,20})\)|Signal9\(SIGKILL\)receivedbyPID(?P<elastic_pid_2>\d{1,20})"
    r"|terminatedwithsignalSIGKILL)"
    r"|(?P<killed>(?<![A-Za-z])Killed|(?:zsh|bash|fish):[^A-Za-z]{0,12}killed)"
)
_FORMATS = {"worker": "dataloader-killed", "code": "exit-137", "killed": "killed"}
# The shell's own words, with the line that ran and the process that ended.
_SHELL = regex(
    r"\s*(?:Killed|\S*(?:ba|z|fi)?sh: .{0,80}|.{0,120}: line \d+: +\d{1,20} Killed\b.*|\[\d{1,20}\][+-]? +Killed\b.*"
    r"|make(?:\[\d{1,20}\])?: \*\*\* \[.{0,120}\] Killed)\s*\Z",
    re.IGNORECASE,
)
# A launcher that ends what is left of its own processes, once one of them has failed.
_ENDED_BY_LAUNCHER = regex(
    r"[Rr]eceivedsig(?:quit|term|kill|nal)\w*fromachild|[Kk]illingsubprocess|[Tt]erminating(?:all|remaining|otherworkers|process)|"
    r"kill_process_tree|[Ss]endingprocess\d{1,20}closingsignal|[Kk]illingallprocesses|[Ss]hutting(?:it)?downtheremaining"
)
# Where somebody tells what was out of memory, the kill is only its consequence.
_REASONS = (
    r"OOMKilled|[Oo]utofmemory|OutOfMemory|OUT_OF_MEMORY|lowonresource|DefaultCPUAllocator|memorypressure|slurm"
    r"|killedbyYARN|LSFmemoryusagelimit|PBS:jobkilled:|beyondthe?physicalmemory|containeroom|TaskOOM|lowmemory!atorbelow"
    r"|bytesfailedAborted|OOM-killed|ranout-of-memoryand|hardlimith_|goneover(?:cgroup)?memorylimit"
)
_TOLD = regex(rf"{_REASONS}|oom[_-]kill(?!\d|[:=]\d)")
# Beside the counts' table, in which oom_kill and oom_group_kill are names of counts and tell nothing.
_TOLD_BESIDE_COUNTS = regex(rf"{_REASONS}|oom-kill")
# The control group's own count of the processes that its limit has ended, as memory.events and oom_control print it.
_COUNTED = regex(r"(?<![a-z_])oom_kill[:=]?(?P<kills>\d{1,6})(?!\d)")
_NEAR = 3000


def parse(strand: Strand) -> list[Span]:
    """Kills of which nothing near tells the reason, each kind once for the stretch in which it is repeated."""
    spans: list[Span] = []
    told: list[int] | None = None
    counted: list[re.Match[str]] = []
    ended: list[int] = []
    for mark in _MARKS.finditer(strand.text):
        kind = mark.lastgroup or ""
        if spans and mark.start() - spans[-1].end < _NEAR:
            continue  # what ended the process, and then what its parents said of its end
        if told is None:
            told = [reason.start() for reason in _TOLD.finditer(strand.text)]
            counted = list(_COUNTED.finditer(strand.text))
            ended = [word.start() for word in _ENDED_BY_LAUNCHER.finditer(strand.text)]
        nearest = bisect_left(told, mark.start() - _NEAR)
        if nearest < len(told) and told[nearest] < mark.end() + _NEAR:
            continue
        if kind == "killed" and (not _is_shells(strand, mark) or _is_behind(ended, mark.start())):
            continue
        facts: dict[str, float | str] = {"host_detail": "ram", "signal": "SIGKILL"}
        near = [count for count in counted if abs(count.start() - mark.end()) < _NEAR]
        if near:
            kills = int(near[-1]["kills"])
            if not kills:
                continue  # whoever sent the signal, it was not for memory
            facts |= {"host_detail": "cgroup", "events": kills}
        pid = mark["worker_pid"] or mark["elastic_pid"] or mark["elastic_pid_2"]
        if pid:
            facts["pid"] = int(pid)
        framework = "PyTorch" if kind == "worker" else "Linux"
        spans.append(to_span(strand, Report(mark.start(), mark.end(), facts), _FORMATS[kind], framework))
    return [*spans, *_counted_alone(strand, counted or list(_COUNTED.finditer(strand.text)), spans)]


# All of memory.events: the word for one count stands in other statistics too.
_EVENTS = regex(r"low\d{1,20}high\d{1,20}max\d{1,20}oom\d{1,20}\Z")
_MAX = regex(r"memory\.max:?(?P<limit>\d{6,16})(?!\d)")
_TABLE, _BESIDE = 120, 400


def _counted_alone(strand: Strand, counted: list[re.Match[str]], spans: list[Span]) -> list[Span]:
    """What a control group's events count where nothing else tells of a kill."""
    text = strand.text
    alone: list[Span] = []
    for count in counted:
        table = _EVENTS.search(text, max(0, count.start() - _TABLE), count.start())
        near = (*spans, *alone)
        if table is None or not int(count["kills"]) or any(abs(span.start - count.end()) < _NEAR for span in near):
            continue
        if _TOLD_BESIDE_COUNTS.search(text, max(0, count.start() - _NEAR), table.start()) or _TOLD_BESIDE_COUNTS.search(
            text, count.end(), count.end() + _NEAR
        ):
            continue
        facts: dict[str, float | str] = {"host_detail": "cgroup", "events": int(count["kills"])}
        limit = _MAX.search(text, max(0, count.start() - _BESIDE), count.end() + _BESIDE)
        if limit is not None:
            facts["cgroup_limit_bytes"] = int(limit["limit"])
        alone.append(to_span(strand, Report(table.start(), count.end(), facts), "cgroup-kills", "Linux"))
    return alone


def _is_behind(places: list[int], at: int) -> bool:
    last = bisect_left(places, at) - 1
    return last >= 0 and places[last] >= at - _NEAR


def _is_shells(strand: Strand, mark: re.Match[str]) -> bool:
    around = strand.surroundings(mark.start(), mark.end())
    return _SHELL.match(f"{around.lead}Killed{around.tail}") is not None
