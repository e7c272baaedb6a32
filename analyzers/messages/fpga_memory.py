"""Tools that place a design into an FPGA and find fewer blocks of memory there than it wants: Vivado and Quartus.

What lacks logic or pins is not read. Facts: ``resource`` ("block RAM"), ``required`` and ``limit`` in blocks.
"""

from __future__ import annotations

import re

from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.messages.wordings import Reading, Wording, known, parse_wordings
from vramscope.analyzers.patterns import regex

FORMATS = ("fpga-block-ram",)
ANCHORS = (b"UTLZ-1]", b"RAM location(s) of type")

_CELLS = r"(?:RAMB\w{2,20}|URAM\w{0,12}|RAMB18andRAMB36/FIFO|RAMB36/FIFO|BlockRAMTile)"


def _read(match: re.Match[str]) -> Reading:
    required, limit = (None if match[name] is None else int(match[name]) for name in ("required", "limit"))
    return Reading(facts=known(resource="block RAM", required=required, limit=limit))


_WORDINGS = (
    Wording(
        "fpga-block-ram",
        "Vivado",
        "Resourceutilization:",
        regex(
            rf"Resourceutilization:{_CELLS}over-utilizedinTopLevelDesign(?:\(Thisdesignrequiresmore{_CELLS}cellsthanareavailableinthe"
            r"targetdevice\.Thisdesignrequires(?P<required>\d{1,9})ofsuchcelltypesbutonly(?P<limit>\d{1,9})compatiblesitesareavailable"
            r"inthetargetdevice\.)?"
        ),
        _read,
        memory="on-chip",
    ),
    Wording(
        "fpga-block-ram",
        "Quartus",
        "Selecteddevicehas",
        regex(
            r"Selecteddevicehas(?P<limit>\d{1,9})RAMlocation\(s\)oftype\w{2,12}?(?:block)?\.However,thecurrentdesignneedsmorethan"
            r"\d{1,9}tosuccessfullyfit(?:.{0,600}?Designcontains(?P<required>\d{1,9})blocksoftype\w{2,12}?block\."
            r"However,thedevicecontainsonly(?P=limit)blocks)?"
        ),
        _read,
        memory="on-chip",
    ),
)


def parse(strand: Strand) -> list[Span]:
    """Every design that did not fit for its memory."""
    return parse_wordings(strand, _WORDINGS)
