"""Runtimes of accelerators beside GPUs, and what drives Intel's GPUs: Ascend, MindSpore, Gaudi, Neuron, OpenVINO.

The memories on their chips are read here too, an IPU's tiles among them. Facts of these: ``resource``, ``required`` and
``limit`` in bytes. Facts: ``block_limit_bytes``, the most that OpenVINO's device gives in one piece.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from vramscope.analyzers.messages.literals import found, places
from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.phrases import line_tail
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.messages.wordings import Reading, Wording, known, parse_wordings, read_figures
from vramscope.analyzers.patterns import regex
from vramscope.schema.oom import OomMessage

FORMATS = (
    "ascend-rtmalloc",
    "mindspore-alloc",
    "habana-devmem",
    "neuron-allocation",
    "poplar-tile-memory",
    "openvino-max-alloc",
    "ascend-ub-overflow",
    "neuron-state-buffer",
    "tenstorrent-l1",
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
    b"onto one or more tiles",
    b"of memory object alloc",
    b"Exceed max size of memory",
    b" overflow, requires",
    b"be allocated in SB",
    b"beyond max L1 size",
    b"clash with L1 buffers",
    b"Out of memory on tile",
)


def _openvino(match: re.Match[str]) -> Reading:
    reading = read_figures(match)
    return reading._replace(facts={"block_limit_bytes": float(reading.message.limit_bytes or 0)})


_ASCENDS = {"ub": "unified buffer", "cbuf": "L1 buffer", "cc": "L0C buffer"}


def _on_chip(resource: str, required: int | None, limit: int | None) -> Reading:
    message = OomMessage(requested_bytes=required, limit_bytes=limit)
    return Reading(message, known(resource=resource, required=required, limit=limit))


def _ascends(match: re.Match[str]) -> Reading:
    """Its figures are bits."""
    required, limit = (int(match[name]) // 8 for name in ("required", "limit"))
    return _on_chip(_ASCENDS[match["space"].lower()], required, limit)


def _tenstorrents(match: re.Match[str]) -> Reading:
    groups = match.groupdict()
    required, limit = (None if groups.get(name) is None else int(groups[name]) for name in ("required", "limit"))
    return _on_chip("L1 memory", required, limit)


def _tiles(match: re.Match[str]) -> Reading:
    return _on_chip("tile memory", int(match["required"]), int(match["limit"]))


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
    # An IPU's tiles each have memory of their own, on the chip.
    Wording(
        "poplar-tile-memory",
        "Poplar",
        "Outofmemory:Cannotfitallvariabledata",
        regex(r"Outofmemory:Cannotfitallvariabledataontooneormoretiles\.?(?P<rest>Profilesavedto:)?"),
        lambda _: Reading(facts={"resource": "tile memory"}),
        memory="on-chip",
        printed=True,
    ),
    Wording(
        "poplar-tile-memory",
        "Poplar",
        "Outofmemoryontile",
        regex(
            r"Outofmemoryontile\d{1,6}:(?P<required>\d{1,12})bytesusedbuttilesonlyhave(?P<limit>\d{1,12})bytesofmemory\.?"
        ),
        _tiles,
        memory="on-chip",
    ),
    # The compiler of kernels in Triton's language.
    *(
        Wording(
            "ascend-ub-overflow",
            "Ascend",
            f"{space}overflow,requires",
            regex(
                rf"(?P<space>{space})overflow,requires(?P<required>\d{{1,12}})bitswhile(?P<limit>\d{{1,12}})bitsava\w{{4,6}}!?"
            ),
            _ascends,
            memory="on-chip",
        )
        for space in ("ub", "UB", "cbuf", "cc")
    ),
    Wording(
        "tenstorrent-l1",
        "Tenstorrent",
        "Staticallyallocated",
        regex(
            r"Staticallyallocated(?:circular|dataflow)buffersoncorerange.{2,160}?growto(?P<required>\d{1,12})B"
            r"whichisbeyondmaxL1sizeof(?P<limit>\d{1,12})B"
        ),
        _tenstorrents,
        memory="on-chip",
    ),
    Wording(
        "tenstorrent-l1",
        "Tenstorrent",
        "Staticallyallocated",
        regex(
            r"Staticallyallocated(?:circular|dataflow)buffersinprogram\d{1,9}clashwithL1buffersoncorerange.{2,160}?\.L1buffer"
            r"allocatedat\d{1,12}andstatic(?:circular|dataflow)bufferregionendsat\d{1,12}"
        ),
        _tenstorrents,
        memory="on-chip",
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
    return [*parse_wordings(strand, _WORDINGS), *_neuron(strand), *_state_buffers(strand)]


def _neuron(strand: Strand) -> Iterator[Span]:
    """What the driver of a NeuronCore could not place. The next line begins with a digit, of its time."""
    for at in places(strand.text, _NEURON):
        end = at + len(_NEURON)
        size = _NUMBER.match(line_tail(strand, end))
        if size is not None:
            message = OomMessage(requested_bytes=int(size[1]))
            end += len(size[1])
            yield found(strand, at, end, format="neuron-allocation", framework="AWS Neuron", message=message)


_STATE_BUFFER = "couldntbeallocatedinSB"
_INSTRUCTION = regex(r"Instruction:[\w-]{1,24}withopcode:\w{1,60}\Z")
_ACCESSED = regex(r"TotalAccessedBytes(?:perpartition)?byinstruction:")
_SIZE_OF_IT = regex(r"(?:TotalSBPartitionSize|TotalavailablelegalSBSize):")
_WHOLE = regex(r"(\d{1,12})(?=[A-Za-z\n-]|\Z)")
_LISTED = 6000


def _state_buffers(strand: Strand) -> Iterator[Span]:
    """An instruction of a compiled program that a NeuronCore's state buffer cannot serve, with the list below it."""
    text = strand.text
    for at in places(text, _STATE_BUFFER):
        instruction = _INSTRUCTION.search(text, max(0, at - 100), at)
        if instruction is None:
            continue
        end = at + len(_STATE_BUFFER)
        figures = []
        for words in (_ACCESSED, _SIZE_OF_IT):
            told = words.search(text, end, end + _LISTED)
            size = None if told is None else _figure(strand, told.end())
            figures.append(None if size is None else int(size))
            if told is not None and size is not None:
                end = told.end() + len(size)
        reading = _on_chip("state buffer", *figures)
        yield found(
            strand,
            instruction.start(),
            end,
            format="neuron-state-buffer",
            framework="AWS Neuron",
            message=reading.message,
            memory="on-chip",
            facts=reading.facts,
        )


def _figure(strand: Strand, at: int) -> str | None:
    """The number that begins there, also a wrapped one; the next line's prefix may begin with a digit."""
    size = _WHOLE.match(strand.text, at) or _NUMBER.match(line_tail(strand, at))
    return None if size is None else size[1]
