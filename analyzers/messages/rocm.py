"""ROCm's runtime when it ends a program: a queue found no memory on the device.

Refuses the same words with much free memory behind them: a queue is aborted for other resources as well.
"""

from __future__ import annotations

import re

from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.messages.wordings import Reading, Wording, mib, parse_wordings
from vramscope.analyzers.patterns import regex
from vramscope.schema.oom import OomMessage

FORMATS = ("hip-queue-aborted",)
ANCHORS = (b"HSA_STATUS_ERROR_OUT_OF_RES",)

# Less than a queue's own buffers may need.
_FULL_MIB = 512


def _read(match: re.Match[str]) -> Reading | None:
    if int(match["free"]) > _FULL_MIB:
        return None
    return Reading(OomMessage(free_bytes=mib(match["free"])))


_WORDINGS = (
    Wording(
        "hip-queue-aborted",
        "HIP",
        "abortingwitherror:HSA_STATUS_ERROR_OUT_OF_RESOURCES",
        regex(
            r"abortingwitherror:HSA_STATUS_ERROR_OUT_OF_RESOURCES:.{1,300}?Code:0x1008"
            r"AvailableFreemem:(?P<free>\d{1,20})MB"
        ),
        _read,
    ),
    Wording(
        "hip-queue-aborted",
        "HIP",
        "Abortingwitherror:HSA_STATUS_ERROR_OUT_OF_RESOURCES",
        regex(
            r"Abortingwitherror:HSA_STATUS_ERROR_OUT_OF_RESOURCES:.{1,300}?Code:0x1008"
            r"AvailableFreemem:(?P<free>\d{1,20})MB"
        ),
        _read,
    ),
)


def parse(strand: Strand) -> list[Span]:
    """Every such end in the strand."""
    return parse_wordings(strand, _WORDINGS)
