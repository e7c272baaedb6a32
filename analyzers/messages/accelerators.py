"""Runtimes of accelerators beside GPUs, and what drives Intel's GPUs: Ascend, MindSpore, Gaudi, OpenVINO.

Facts: ``block_limit_bytes``, the most that OpenVINO's device gives in one piece.
"""

from __future__ import annotations

import re
from dataclasses import replace

from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.messages.wordings import Reading, Wording, parse_wordings, read_figures
from vramscope.analyzers.patterns import regex

FORMATS = ("ascend-rtmalloc", "mindspore-alloc", "habana-devmem", "openvino-max-alloc")
ANCHORS = (b"rtMalloc", b"EL0004", b"and alloc failed", b"PT_DEVMEM", b"of memory object alloc")


def _openvino(match: re.Match[str]) -> Reading:
    reading = read_figures(match)
    return replace(reading, facts={"block_limit_bytes": float(reading.message.limit_bytes or 0)})


_RT_MALLOC = r"rtMalloc\w{0,20}failed,reason=\[drivererror:outofmemory\]"
_WORDINGS = (
    Wording("ascend-rtmalloc", "Ascend", "rtMalloc", regex(_RT_MALLOC), read_figures),
    # The runtime's error in words, with the reason some lines below.
    Wording(
        "ascend-rtmalloc",
        "Ascend",
        "EL0004:",
        regex(
            rf"EL0004:(?:\[PID:\d{{1,9}}\])?[\d.:-]{{0,40}}Failedtoallocatememory\.(?P<rest>.{{0,800}}?{_RT_MALLOC})?"
        ),
        read_figures,
        printed=True,
    ),
    Wording(
        "mindspore-alloc",
        "MindSpore",
        "Device(id:",
        regex(
            r"Device\(id:(?P<device>\d{1,3})\)memoryisn.?tenoughandallocfailed,kernelname:.{1,300}?,"
            r"allocsize:(?P<requested>\d{1,16})B\.?"
        ),
        read_figures,
    ),
    Wording(
        "habana-devmem",
        "Habana",
        "MODULE:PT_DEVMEM",
        regex(r"MODULE:PT_DEVMEMAllocationfailedforsize::(?P<requested>\d{1,16})(?:\(\d{1,9}\)MB)?"),
        read_figures,
    ),
    Wording(
        "openvino-max-alloc",
        "OpenVINO",
        "Exceededmaxsizeofmemoryobjectallocation:",
        regex(
            r"Exceededmaxsizeofmemoryobjectallocation:[Rr]equested(?P<requested>\d{1,16})bytes,?butmaxalloc(?:ation)?size"
            r"(?:supportedbydevice)?is(?P<limit>\d{1,16})bytes\.?(?:Pleasetrytoreducebatchsizeoruselowerprecision\.?)?"
        ),
        _openvino,
    ),
)


def parse(strand: Strand) -> list[Span]:
    """Every such refusal in the strand."""
    return parse_wordings(strand, _WORDINGS)
