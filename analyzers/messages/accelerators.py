"""Runtimes of accelerators beside GPUs, and what drives Intel's GPUs: Ascend, MindSpore, Gaudi, Neuron, OpenVINO.

The memories on their chips are chip_memories.py's. Facts: ``block_limit_bytes``, the most that OpenVINO's device gives
in one piece.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from vramscope.analyzers.messages.literals import found, places
from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.phrases import line_tail
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.messages.wordings import Reading, Wording, parse_wordings, read_figures
from vramscope.analyzers.patterns import regex
from vramscope.schema.oom import OomMessage

FORMATS = (
    "ascend-rtmalloc",
    "mindspore-alloc",
    "habana-devmem",
    "neuron-allocation",
    "openvino-max-alloc",
)
ANCHORS = (
    b"Memory not enough: ",
    b"rtMalloc",
    b"halMemAlloc failed",
    b"EL0004",
    b"and alloc failed",
    b"Request memory size",
    b"DEVMEM Alloc",
    b"nrt_tensor_allocate status",
    b"alloc DEVICE memory",
    b"of memory object alloc",
    b"Exceed max size of memory",
)


def _openvino(match: re.Match[str]) -> Reading:
    reading = read_figures(match)
    return reading._replace(facts={"block_limit_bytes": float(reading.message.limit_bytes or 0)})


# The driver's refusal; the allocator above it says how much it was for. Each line ends with its place in the source.
_PLACE = r"(?:\[(?:FUNC|FILE|LINE):[^\[\]]{1,80}\]){0,3}"
_RT_MALLOC = r"rtMalloc\w{0,20}failed,reason=\[drivererror:outofmemory\]"
_ASKED = (
    rf"(?:{_PLACE}CallrtMallocfail,purpose:\w{{1,40}},type=\d,size:(?P<requested>\d{{1,16}}),"
    r"device_id:(?P<device>\d{1,3}))?"
)
_WORDINGS = (
    Wording("ascend-rtmalloc", "Ascend", "rtMalloc", regex(_RT_MALLOC + _ASKED), read_figures),
    Wording(
        "ascend-rtmalloc",
        "Ascend",
        "DevMemAlloc",
        regex(
            r"DevMemAlloc\w{0,20}failed:deviceId=(?P<device>\d{1,3}),type=\d,size=(?P<requested>\d{1,16}),retCode=\d{1,12}!?"
            rf".{{0,300}}?{_RT_MALLOC}"
        ),
        read_figures,
    ),
    Wording(
        "ascend-rtmalloc",
        "Ascend",
        "halMemAllocfailed:",
        regex(
            r"halMemAllocfailed:size=(?P<requested>\d{1,16})\(bytes\),(?:\w{1,20}=\d{1,20},){0,6}?"
            r"device_id(?P<device>\d{1,3}),ErrCode=\d{1,9},desc=\[drivererror:outofmemory\]"
        ),
        read_figures,
    ),
    # The runtime's error in words, with the reason some lines below.
    Wording(
        "ascend-rtmalloc",
        "Ascend",
        "EL0004",
        regex(
            r"EL0004(?:\)|:)+(?:\[PID:\d{1,9}\])?[\d.:-]{0,40}Failedtoallocatememory(?:requestedby\w{1,20}module)?\."
            rf"(?P<rest>.{{0,800}}?{_RT_MALLOC}{_ASKED})?"
        ),
        read_figures,
        printed=True,
    ),
    Wording(
        "mindspore-alloc",
        "MindSpore",
        "Memorynotenough:",
        regex(
            r"Memorynotenough:currentfreememorysize\[(?P<free>\d{1,20})\]issmallerthanrequiredsize\[(?P<requested>\d{1,20})\]"
        ),
        read_figures,
    ),
    Wording(
        "mindspore-alloc",
        "MindSpore",
        "Device",
        regex(
            r"Device(?:\(id:(?P<device>\d{1,3})\))?memoryisn.?tenoughandallocfailed(?:in\w{1,30})?,"
            r"(?:(?:kernel|actor)name:.{1,300}?,)?allocsize:(?P<requested>\d{1,16})B?\.?"
        ),
        read_figures,
    ),
    Wording(
        "mindspore-alloc",
        "MindSpore",
        "OutofMemory!!!Requestmemorysize:",
        regex(
            r"OutofMemory!!!Requestmemorysize:(?P<requested>\d{1,16})B?,?MemoryStatistic:"
            r"(?:DeviceHBMmemorysize:(?P<total>\d{1,9}M))?"
        ),
        read_figures,
    ),
    # 4 is NRT_RESOURCE.
    Wording(
        "neuron-allocation",
        "AWS Neuron",
        "nrt_tensor_allocatestatus=4",
        regex(r"nrt_tensor_allocatestatus=4message=AllocationFailure"),
        read_figures,
    ),
    Wording(
        "habana-devmem",
        "Habana",
        "MODULE:",
        regex(r"MODULE:(?:PT_)?DEVMEMAllocationfailedforsize::(?P<requested>\d{1,16})(?:\([\d.]{1,12}\)MB)?"),
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
    Wording(
        "openvino-max-alloc",
        "OpenVINO",
        "Exceedmaxsizeofmemoryallocation:",
        regex(
            r"Exceedmaxsizeofmemoryallocation:Required(?P<requested>\d{1,16})bytes,alreadyoccupied:(?P<allocated>\d{1,16})"
            r"bytes,butavailablememorysizeis(?P<total>\d{1,16})bytes"
        ),
        read_figures,
    ),
)


_NEURON = "FailedtoallocDEVICEmemory:"
_NUMBER = regex(r"\s*(\d{1,16})")


def parse(strand: Strand) -> list[Span]:
    """Every such refusal in the strand."""
    return [*parse_wordings(strand, _WORDINGS), *_neuron(strand)]


def _neuron(strand: Strand) -> Iterator[Span]:
    """What the driver of a NeuronCore could not place. The next line begins with a digit, of its time."""
    for at in places(strand.text, _NEURON):
        end = at + len(_NEURON)
        size = _NUMBER.match(line_tail(strand, end))
        if size is not None:
            message = OomMessage(requested_bytes=int(size[1]))
            end += len(size[1])
            yield found(strand, at, end, format="neuron-allocation", framework="AWS Neuron", message=message)
