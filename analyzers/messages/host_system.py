"""The operating system's own refusals: Unix' error 12 where a process, a mapping or a copy needs memory, Windows' 1455.

Facts: ``host_detail`` ("ram", or "commit" for Windows, whose paging file bounds what all programs may reserve),
``call`` ("fork", "mmap") where it is told, ``file`` (what could not be loaded). ``host_detail`` is "pinned" where it is
memory that was to be locked for a network card or a passed-through GPU.
"""

from __future__ import annotations

import re

from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.messages.wordings import Reading, Wording, known, parse_wordings
from vramscope.analyzers.patterns import regex
from vramscope.schema.oom import OomMessage
from vramscope.schema.units import KIB

FORMATS = ("errno-12", "paging-file")
ANCHORS = (b"annot allocate memory", b"rror 1455", b"paging file is too small", b"[Errno 12]")

_CALL = regex(r"(?P<fork>os\.v?fork\(\)|_fork_exec\(|fork:(?:retry:)?|_launch)|(?P<mmap>mmap)")
_BACK = 300


def _errno(match: re.Match[str]) -> Reading:
    facts = known(host_detail="ram", call=match.groupdict().get("call"))
    if "call" not in facts:
        for call in _CALL.finditer(match.string, max(0, match.start() - _BACK), match.start()):
            facts["call"] = call.lastgroup or ""
    return Reading(facts=facts)


def _paging_file(match: re.Match[str]) -> Reading:
    return Reading(facts=known(host_detail="commit", file=match.groupdict().get("file")))


def _mapping(match: re.Match[str]) -> Reading:
    message = OomMessage(requested_bytes=int(match["bytes"]))
    return Reading(message, {"host_detail": "ram", "call": "mmap", "file": match["file"]})


def _registered(match: re.Match[str]) -> Reading:
    message = OomMessage(requested_bytes=int(match["bytes"]), limit_bytes=int(match["limit"]) * KIB)
    return Reading(message, {"host_detail": "pinned", "call": "ibv_reg_mr"})


def _passed_through(match: re.Match[str]) -> Reading:
    size = match["size"]
    message = OomMessage(requested_bytes=None if size is None else int(size, 16))
    return Reading(message, {"host_detail": "pinned", "call": "VFIO_MAP_DMA"})


_DMA_MAP = (
    r"vfio_(?:container_|legacy_)?dma_map\(0x[0-9a-f]{1,16},0x[0-9a-f]{1,16},(?P<size>0x[0-9a-f]{1,16}),0x[0-9a-f]{1,16}\)"
    r"=-12\(Cannotallocatememory\)"
)
_TOO_SMALL = r"Thepagingfileistoosmallforthisoperationtocomplete\.?"
_LOADING = r"(?:Errorloading(?P<file>[\w.:/\\+-]{1,260}?)oroneofitsdependencies\.?)?"
_WORDINGS = (
    Wording("errno-12", "Linux", "[Errno12]", regex(r"\[Errno12\]Cannotallocatememory"), _errno, memory="host"),
    Wording(
        "errno-12",
        "Linux",
        "Cannotallocatememory(oserror12)",
        regex(r"Cannotallocatememory\(oserror12\)"),
        _errno,
        memory="host",
    ),
    Wording(
        "errno-12",
        "Linux",
        "fork:",
        regex(r"(?P<call>fork):(?:retry:)?Cannotallocatememory"),
        _errno,
        memory="host",
    ),
    Wording(
        "errno-12",
        "Linux",
        "mmapfailed:",
        regex(r"(?P<call>mmap)failed:Cannotallocatememory"),
        _errno,
        memory="host",
    ),
    # Of a checkpoint; a segment of shared memory is host_shared_memory.py's.
    Wording(
        "errno-12",
        "PyTorch",
        "unabletommap",
        regex(
            r"unabletommap(?P<bytes>\d{1,20})bytesfromfile(?:<|&lt;)(?!/?torch_)(?P<file>[^<>&]{1,300})(?:>|&gt;)"
            r":Cannotallocatememory(?:\(12\))?"
        ),
        _mapping,
        memory="host",
    ),
    Wording(
        "errno-12",
        "UCX",
        "ibv_",
        regex(
            r"ibv_(?:exp_)?reg_mr\w{0,12}\(address=0x[0-9a-f]{1,16},length=(?P<bytes>\d{1,20}),access=0x[0-9a-f]{1,16}\)failed:"
            r"Cannotallocatememory[.:]?Pleasesetmaxlockedmemory\(ulimit-l\)tounlimited\(current:(?P<limit>\d{1,12})kbytes\)"
        ),
        _registered,
        memory="host",
    ),
    Wording(
        "errno-12",
        "QEMU",
        "VFIO_MAP_DMAfailed:",
        regex(rf"VFIO_MAP_DMAfailed:Cannotallocatememory(?P<rest>.{{0,600}}?{_DMA_MAP})?"),
        _passed_through,
        memory="host",
        printed="alone",
    ),
    Wording("errno-12", "QEMU", "vfio_", regex(_DMA_MAP), _passed_through, memory="host"),
    Wording(
        "paging-file",
        "Windows",
        "[WinError1455]",
        regex(rf"\[WinError1455\](?:{_TOO_SMALL})?{_LOADING}"),
        _paging_file,
        memory="host",
    ),
    # Other languages' words stand before the number: it is the same in all of them.
    Wording(
        "paging-file",
        "Windows",
        "DLLloadfailed",
        regex(rf"DLLloadfailed(?:whileimporting(?P<file>[\w.]{{1,80}}))?:{_TOO_SMALL}"),
        _paging_file,
        memory="host",
    ),
    Wording(
        "paging-file",
        "Windows",
        "Thepagingfileistoosmall",
        regex(rf"{_TOO_SMALL}\(oserror1455\)"),
        _paging_file,
        memory="host",
    ),
    Wording("paging-file", "Windows", "(oserror1455)", regex(r"\(oserror1455\)"), _paging_file, memory="host"),
)


def parse(strand: Strand) -> list[Span]:
    """Every such error in the strand. A warning that a buffer was not locked ends nobody, and is none."""
    return parse_wordings(strand, _WORDINGS)
