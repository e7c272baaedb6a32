"""Memories on the chips of accelerators beside GPUs: Ascend's buffers, an IPU's tiles, Neuron's and Tenstorrent's.

Facts: ``resource``, ``required`` and ``limit`` in bytes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from vramscope.analyzers.messages.literals import found, places
from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.phrases import line_tail
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.messages.wordings import Reading, Wording, known, parse_wordings
from vramscope.analyzers.patterns import regex
from vramscope.schema.oom import OomMessage

FORMATS = ("poplar-tile-memory", "ascend-ub-overflow", "neuron-state-buffer", "tenstorrent-l1")
ANCHORS = (
    b" overflow, requires",
    b"be allocated in SB",
    b"beyond max L1 size",
    b"clash with L1 buffers",
    b"Out of memory on tile",
    b"onto one or more tiles",
)

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


_WORDINGS = (
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
            printed="alone",
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
)


def parse(strand: Strand) -> list[Span]:
    """Every such refusal in the strand."""
    return [*parse_wordings(strand, _WORDINGS), *_state_buffers(strand)]


_STATE_BUFFER = "couldntbeallocatedinSB"
_INSTRUCTION = regex(r"Instruction:[\w-]{1,24}withopcode:\w{1,60}\Z")
_ACCESSED = regex(r"TotalAccessedBytes(?:perpartition)?byinstruction:")
_SIZE_OF_IT = regex(r"(?:TotalSBPartitionSize|TotalavailablelegalSBSize):")
_WHOLE = regex(r"(\d{1,12})(?=[A-Za-z\n-]|\Z)")
_LISTED = 6000
_NUMBER = regex(r"\s*(\d{1,16})")


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
