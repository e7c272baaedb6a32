"""systemd-oomd, earlyoom and Dask's nanny, which end programs before the kernel has to.

Facts: ``unit`` (the control group that was ended), ``pid``, ``process`` and ``anon_rss_bytes`` of the ended process,
``daemon`` ("systemd-oomd", "earlyoom"), ``host_detail`` ("ram"; "cgroup" for a worker of Dask, whose share of the
machine is ``limit_bytes``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from vramscope.analyzers.messages.host_report import Report, join_near, to_span
from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.sizes import BINARY_SIZE, read_binary_size
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.messages.wordings import Reading, Wording, known, parse_wordings
from vramscope.analyzers.patterns import regex
from vramscope.schema.units import MIB

FORMATS = ("oom-daemon", "dask-nanny")
ANCHORS = (
    b" due to memory pressure",
    b" due to memory used (",
    b"systemd-oomd killed ",
    b"low memory! at or",
    b"sending SIGTERM to",
    b"sending SIGKILL to",
    b"% memory budget",
)

_PATH = r"/[\w./@:-]{1,300}?"
_MARKS = regex(
    rf"(?P<oomd>Killed(?P<path>{_PATH})dueto(?:memorypressurefor{_PATH}being\d{{1,20}}(?:\.\d{{1,20}})?%>\d{{1,20}}(?:\.\d{{1,20}})?%"
    r"for>\w{1,12}?withreclaimactivity|memoryused\(\d{1,20}\)/total\(\d{1,20}\)andswapused\(\d{1,20}\)/total\(\d{1,20}\)beingmorethan[\d.]{1,8}%))"
    r"|(?P<unit>systemd-oomdkilled\d{1,20}process(?:\(es\)|es)?(?:inthisunit)?\.?)"
    r"|(?P<low>[Ll]owmemory!atorbelowSIG(?:TERM|KILL)limits:mem[\d.]{1,8}%,swap[\d.]{1,8}%)"
    r"|(?P<sent>sendingSIG(?:TERM|KILL)toprocess(?P<pid>\d{1,20})(?:uid\d{1,20})?(?P<name>[A-Za-z_][^:]{0,40})?:"
    r"(?:oom_score|badness)\d{1,20},VmRSS(?P<rss>\d{1,20})MiB)"
    r"|(?P<result>Failedwithresultoom-kill)"
)
_GAP = 500
# What the worker has said of itself before.
_WORKERS = regex(rf"Processmemory:(?P<used>{BINARY_SIZE})--Workermemorylimit:(?P<limit>{BINARY_SIZE})")
_BACK = 3000


def _nanny(match: re.Match[str]) -> Reading:
    said = list(_WORKERS.finditer(match.string, max(0, match.start() - _BACK), match.start()))
    last = said[-1] if said else None
    return Reading(
        facts=known(
            host_detail="cgroup",
            pid=None if match["pid"] is None else int(match["pid"]),
            used_bytes=None if last is None else read_binary_size(last["used"]),
            limit_bytes=None if last is None else read_binary_size(last["limit"]),
        )
    )


_NANNY = (
    Wording(
        "dask-nanny",
        "Dask",
        "Worker",
        regex(
            r"Worker\w{2,6}://[\w.:\[\]-]{3,80}?(?:\(pid=(?P<pid>\d{1,10})\))?exceeded\d{1,3}%memorybudget\.Restarting(?:\.\.\.)?"
        ),
        _nanny,
        memory="host",
    ),
)


def parse(strand: Strand) -> list[Span]:
    """One span for what a daemon says of one decision, and what the unit's own log says of its end."""
    reports = join_near(_marks(strand.text), _GAP, identity="daemon")
    # The last line of a unit that ended is the same when the kernel ended it.
    ended = [to_span(strand, report, "oom-daemon", "Linux") for report in reports if "daemon" in report.facts]
    return [*ended, *parse_wordings(strand, _NANNY)]


def _marks(text: str) -> Iterator[Report]:
    for mark in _MARKS.finditer(text):
        kind = mark.lastgroup or ""
        facts: dict[str, float | str] = {"host_detail": "ram"}
        if kind != "result":
            facts["daemon"] = "systemd-oomd" if kind in ("oomd", "unit") else "earlyoom"
        if mark["path"]:
            facts["unit"] = mark["path"].rpartition("/")[2]
        if mark["pid"]:
            facts |= {"pid": int(mark["pid"]), "anon_rss_bytes": int(mark["rss"]) * MIB}
        if mark["name"]:
            facts["process"] = mark["name"]
        yield Report(mark.start(), mark.end(), facts, kind="sent" if kind == "sent" else kind)
