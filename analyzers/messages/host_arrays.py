"""Arrays that found no room in the machine's memory: NumPy's, Arrow's and LAMMPS' own words, which state the request.

Facts: ``shape`` and ``dtype`` of NumPy's array, ``host_detail`` ("ram").
"""

from __future__ import annotations

import re

from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.sizes import read_binary_size
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.messages.wordings import Reading, Wording, known, parse_wordings
from vramscope.analyzers.patterns import regex
from vramscope.schema.oom import OomMessage

FORMATS = ("numpy-array", "arrow-malloc", "lammps-array")
# A line break leaves one of two whole.
ANCHORS = (b"Unable to allocate ", b"MemoryError", b"alloc of size ", b" bytes for array ", b"Failed to allocate ")

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
    return Reading(OomMessage(requested_bytes=int(match["bytes"])), {"host_detail": "ram"})


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
)


def parse(strand: Strand) -> list[Span]:
    """Every such refusal in the strand."""
    return parse_wordings(strand, _WORDINGS)
