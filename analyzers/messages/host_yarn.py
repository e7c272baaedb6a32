"""YARN, which ends containers that pass their memory limit: those of Spark's executors, most often.

Facts: ``used_bytes`` and ``limit_bytes``, ``host_detail`` ("cgroup": YARN's limit, not the node's memory).
"""

from __future__ import annotations

import re

from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.sizes import BINARY_SIZE, read_binary_size
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.messages.wordings import Reading, Wording, known, parse_wordings
from vramscope.analyzers.patterns import regex

FORMATS = ("yarn-limit",)
ANCHORS = (
    b"al memory limits.",
    b"ing memory limits.",
    b"AL' memory limit.",
    b"killed by YARN",
    b"memory used. Consider",
)

_USAGE = (
    rf"(?:\.?(?:Currentusage:)?(?P<used>{BINARY_SIZE})of(?P<limit>{BINARY_SIZE})(?:physical|virtual)memoryused"
    rf"(?:;{BINARY_SIZE}of{BINARY_SIZE}virtualmemoryused)?)?"
)


def _limit(match: re.Match[str]) -> Reading:
    used, limit = match["used"], match["limit"]
    return Reading(
        facts=known(
            host_detail="cgroup",
            used_bytes=None if used is None else read_binary_size(used),
            limit_bytes=None if limit is None else read_binary_size(limit),
        )
    )


_WORDINGS = (
    Wording(
        "yarn-limit",
        "YARN",
        "ontainerkilledbyYARNforexceeding",
        regex(rf"ontainerkilledbyYARNforexceeding(?:physical|virtual)?memorylimits{_USAGE}"),
        _limit,
        memory="host",
    ),
    Wording(
        "yarn-limit",
        "YARN",
        "isrunning",
        regex(
            rf"isrunning(?:\d{{1,22}}B)?beyond(?:the)?(?:physical|virtual|PHYSICAL|VIRTUAL)memorylimits?{_USAGE}"
            r"(?:\.?Killingcontainer\.?)?"
        ),
        _limit,
        memory="host",
    ),
)


def parse(strand: Strand) -> list[Span]:
    """Every container that YARN ended for memory."""
    return parse_wordings(strand, _WORDINGS)
