"""/dev/shm, through which data loader workers hand over their batches, is full.

Facts: ``pid`` of the worker, ``file`` (the segment's name), ``host_detail`` ("shm").
"""

from __future__ import annotations

from collections.abc import Iterator

from vramscope.analyzers.messages.host_report import Report, join_near, to_span
from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.patterns import regex

FORMATS = ("dataloader-killed", "shm")
ANCHORS = (b"bus error", b"Bus error", b"insufficient shared", b"out of shared memory", b"/torch_")

_NO_SPACE = r"(?:Nospaceleft(?:ondevice)?|Cannotallocatememory)(?:\((?:28|12)\))?"
_MARKS = regex(
    r"(?P<bus>Unexpectedbuserrorencounteredinworker\.?(?:Thismightbecausedbyinsufficientsharedmemory(?:\(shm\)\.?)?)?)"
    r"|(?P<worker>DataLoaderworker\(pid(?:\(s\))?(?P<pid>\d{1,20})\)iskilledbysignal:Buserror\.?"
    r"(?:Itispossiblethatdataloadersworkersareoutofsharedmemory\."
    r"(?:Pleasetrytoraiseyoursharedmemorylimit\.?)?)?)"
    r"|unableto(?:writeto|resize|open|mmap(?P<bytes>\d{1,20})bytesfrom|allocate)(?:sharedmemory(?:\(shm\)|object)?(?:for)?)?"
    rf"(?:file)?(?:<|&lt;)/?(?P<file>torch_\w{{1,64}})(?:>|&gt;).{{0,80}}?{_NO_SPACE}"
)
# Where a disk is full, the segment's file may be on it.
_DISK_FULL = regex(r"Diskquotaexceeded|Errno28\]Nospace")
_GAP = 6000


def parse(strand: Strand) -> list[Span]:
    """One span for what a worker says when it dies and what its parent says of it."""
    reports = join_near(_marks(strand.text), _GAP, identity="pid")
    return [
        to_span(strand, report, "shm" if "file" in report.facts else "dataloader-killed", "PyTorch")
        for report in reports
        if "file" not in report.facts or not _DISK_FULL.search(strand.text, max(0, report.start - _GAP), report.start)
    ]


def _marks(text: str) -> Iterator[Report]:
    for mark in _MARKS.finditer(text):
        facts: dict[str, float | str] = {"host_detail": "shm"}
        if mark["pid"]:
            facts["pid"] = int(mark["pid"])
        if mark["file"]:
            facts["file"] = mark["file"]
        yield Report(mark.start(), mark.end(), facts, int(mark["bytes"]) if mark["bytes"] else None)
