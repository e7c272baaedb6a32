"""Arrays that found no room in the machine's memory, in the words of the library or program that makes them.

Facts: ``shape`` and ``dtype`` of NumPy's array, ``host_detail`` ("ram").
"""

from __future__ import annotations

import re

from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.sizes import BINARY_SIZE, read_binary_size
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.messages.wordings import Reading, Wording, known, parse_wordings
from vramscope.analyzers.patterns import regex
from vramscope.schema.oom import OomMessage

FORMATS = ("numpy-array", "arrow-malloc", "lammps-array", "host-allocation")
# A line break leaves one of two whole.
ANCHORS = (
    b"Unable to allocate ",
    b"MemoryError",
    b"alloc of size ",
    b" bytes for array ",
    b"Failed to allocate ",
    b"host allocation of size",
    b"out of CPU RAM",
    b"annot allocate memory",
    b"allocate CPU Memory",
    b"Fail to alloc memory of",
    b"out of memory! Add more RAM",
    b"maximum array size preference",
)

_DTYPE = (
    r"(?:u?int(?:8|16|32|64)|float(?:16|32|64|96|128)|complex(?:64|128|256)|bool|object|(?:datetime|timedelta)64\[\w{1,4}\]"
    r"|[<>=]?[USV]\d{1,9})"
)
_OF_SHAPE = rf"arraywithshape(?P<shape>\([\d,]{{1,120}}\))(?:anddatatype(?P<dtype>{_DTYPE}))?"
# Three digits whatever the size: 1.86, 18.6, and "186." with nothing behind the point.
_SIZE = r"\d{1,22}(?:\.\d{0,6})?(?:bytes|[KMGTPE]iB)"


def _array(match: re.Match[str]) -> Reading:
    size = match["size"]
    requested = None if size is None else read_binary_size(re.sub(r"\.(?=[A-Za-z])", "", size))
    facts = known(host_detail="ram", shape=match["shape"], dtype=match["dtype"])
    return Reading(OomMessage(requested_bytes=requested), facts)


def _counted(match: re.Match[str]) -> Reading:
    size = match.groupdict().get("bytes")
    return Reading(OomMessage(requested_bytes=None if size is None else int(size)), {"host_detail": "ram"})


def _preference(match: re.Match[str]) -> Reading:
    requested, limit = (None if match[name] is None else read_binary_size(match[name]) for name in ("size", "limit"))
    return Reading(OomMessage(requested_bytes=requested, limit_bytes=limit), {"host_detail": "ram"})


_WORDINGS = (
    Wording(
        "lammps-array",
        "LAMMPS",
        "Failedto",
        regex(r"Failedto(?:re)?allocate(?P<bytes>\d{1,22})bytesforarray[\w:/.]{1,80}"),
        _counted,
        memory="host",
    ),
    Wording(
        "numpy-array",
        "NumPy",
        "Unabletoallocate",
        regex(rf"Unabletoallocate(?:(?P<size>{_SIZE})foran)?{_OF_SHAPE}"),
        _array,
        memory="host",
    ),
    Wording(
        "arrow-malloc",
        "Arrow",
        "allocofsize",
        regex(r"allocofsize(?P<bytes>\d{1,22})failed"),
        _counted,
        memory="host",
    ),
    Wording(
        "host-allocation",
        "Caffe",
        "hostallocationofsize",
        regex(r"hostallocationofsize(?P<bytes>\d{1,22})failed"),
        _counted,
        memory="host",
    ),
    Wording(
        "host-allocation",
        "Darknet",
        "Failedto",
        regex(
            r"Failedto(?:m|c|re)alloc(?P<bytes>\d{1,20})\(\d{0,20}(?:\.\d{1,3})?(?:[KMGT]iB|Bytes|bytes)\)"
            r".{0,300}?[MCR]e?allocerror-possiblyoutofCPURAM(?::Cannotallocatememory)?"
        ),
        _counted,
        memory="host",
    ),
    *(
        Wording(
            "host-allocation",
            "Darknet",
            f"{call}error-possiblyoutofCPURAM",
            regex(rf"{call}error-possiblyoutofCPURAM(?::Cannotallocatememory)?"),
            _counted,
            memory="host",
            printed="alone",
        )
        for call in ("Malloc", "Calloc", "Realloc")
    ),
    Wording(
        "host-allocation",
        "MXNet",
        "cpu_device_storage.h:",
        regex(r"cpu_device_storage\.h:\d{1,5}:FailedtoallocateCPUMemory"),
        _counted,
        memory="host",
    ),
    # 12 is ENOMEM.
    Wording(
        "host-allocation",
        "PaddlePaddle",
        "Failtoallocmemoryof",
        regex(
            r"Failtoallocmemoryof(?P<bytes>\d{1,20})size,errorcodeis12\.?(?:\[Hint:Expectederror==0,butreceivederror:12!=0:0\.\])?"
        ),
        _counted,
        memory="host",
    ),
    Wording(
        "host-allocation",
        "OpenCV",
        "Failedtoallocate",
        regex(r"Failedtoallocate(?P<bytes>\d{1,20})bytes(?:infunction|\)in)(?:cv::)?OutOfMemoryError"),
        _counted,
        memory="host",
    ),
    Wording(
        "host-allocation",
        "OpenDroneMap",
        "Whoops!Youranoutofmemory!",
        regex(r"Whoops!Youranoutofmemory!AddmoreRAMtoyourcomputer,ifyoureusingdockerconfigureit"),
        _counted,
        memory="host",
    ),
    # A limit that MATLAB sets itself to what the machine has.
    Wording(
        "host-allocation",
        "MATLAB",
        "Requested",
        regex(
            rf"Requested\d{{1,12}}(?:x\d{{1,12}}){{1,8}}\((?P<size>{BINARY_SIZE})\)arrayexceedsmaximumarraysizepreference"
            rf"(?:\((?P<limit>{BINARY_SIZE})\))?"
        ),
        _preference,
        memory="host",
    ),
)


def parse(strand: Strand) -> list[Span]:
    """Every such refusal in the strand."""
    return [span for span in parse_wordings(strand, _WORDINGS) if not _is_darknets(span) or _begins(strand, span)]


def _is_darknets(span: Span) -> bool:
    parsed = span.parsed
    return parsed is not None and parsed.framework == "Darknet" and parsed.message.requested_bytes is None


def _begins(strand: Strand, span: Span) -> bool:
    """Whether the words are the first of their line: they have no figures, and manuals quote them whole."""
    return not strand.line_around(span.start, span.end)[1].strip()
