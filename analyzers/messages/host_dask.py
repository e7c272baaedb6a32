"""Dask's nanny, which starts a worker anew before the kernel has to end it.

Facts: ``pid``, ``used_bytes`` and ``limit_bytes`` (the worker's share of the machine), ``host_detail`` ("cgroup").
"""

from __future__ import annotations

import re

from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.sizes import BINARY_SIZE, read_binary_size
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.messages.wordings import Reading, Wording, known, parse_wordings
from vramscope.analyzers.patterns import regex

FORMATS = ("dask-nanny",)
ANCHORS = (b"% memory budget",)

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


_WORDINGS = (
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
    """Every worker that was ended in the strand."""
    return parse_wordings(strand, _WORDINGS)
