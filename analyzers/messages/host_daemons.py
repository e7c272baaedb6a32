"""systemd-oomd and earlyoom, which end programs before the kernel has to.

Facts: ``unit`` (the control group that was ended), ``pid``, ``process`` and ``anon_rss_bytes`` of the ended process,
``daemon`` ("systemd-oomd", "earlyoom"), ``host_detail`` ("ram").
"""

from __future__ import annotations

from collections.abc import Iterator

from vramscope.analyzers.messages.host_report import Report, join_near, to_span
from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.patterns import regex
from vramscope.schema.units import MIB

FORMATS = ("oom-daemon",)
ANCHORS = (
    b" due to memory pressure",
    b" due to memory used (",
    b"systemd-oomd killed ",
    b"low memory! at or",
    b"sending SIGTERM to",
    b"sending SIGKILL to",
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


def parse(strand: Strand) -> list[Span]:
    """One span for what a daemon says of one decision, and what the unit's own log says of its end."""
    reports = join_near(_marks(strand.text), _GAP, identity="daemon")
    # The last line of a unit that ended is the same when the kernel ended it.
    return [to_span(strand, report, "oom-daemon", "Linux") for report in reports if "daemon" in report.facts]


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
