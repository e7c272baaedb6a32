"""Compilers and launchers that count what a kernel wants of a block's own shared memory, or of its registers.

Facts: ``resource``, ``required`` and ``limit`` in bytes or registers, ``kernel`` if it is named.
"""

from __future__ import annotations

import re

from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.sizes import read_size
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.messages.wordings import Reading, Wording, known, parse_wordings
from vramscope.analyzers.patterns import regex
from vramscope.schema.oom import OomMessage

FORMATS = ("amdgpu-local-memory", "cudajl-shared-memory", "kernel-shared-memory", "sycl-registers")
ANCHORS = (
    b"local memory (",
    b"dynamic shared memory exceeds",
    b"dynamic shared mem",
    b"exceeds device limit",
    b"the maximum threadgroup memory",
    b"use of workgroup storage",
    b"Group Shared Memory used by",
    b"insufficient shared",
    b"too much L0 scratch",
    b"Exceeded the number of registers",
)

_SIZE = r"\d{1,9}(?:\.\d{1,3})?(?:bytes|[KM]iB)?"


def _read(match: re.Match[str]) -> Reading:
    groups = match.groupdict()
    required, limit = (None if size is None else _bytes(size) for size in (groups.get("required"), groups.get("limit")))
    return Reading(
        OomMessage(requested_bytes=required, limit_bytes=limit),
        known(resource="shared memory", required=required, limit=limit, kernel=groups.get("kernel")),
    )


def _registers(match: re.Match[str]) -> Reading:
    each, items, limit = (None if match[name] is None else int(match[name]) for name in ("each", "items", "limit"))
    required = None if each is None or items is None else each * items
    return Reading(facts=known(resource="registers", required=required, limit=limit))


def _bytes(size: str) -> int | None:
    return int(size) if size.isdigit() else read_size(size)


_WORDINGS = (
    Wording(
        "amdgpu-local-memory",
        "HIP",
        "localmemory(",
        regex(
            r"localmemory\((?P<required>\d{1,9})\)exceedslimit\((?P<limit>\d{1,9})\)"
            r"(?:in(?:function)?(?P<kernel>\w{1,200})(?:<[^<>]{0,120}>)?)?"
        ),
        _read,
        memory="on-chip",
    ),
    Wording(
        "cudajl-shared-memory",
        "CUDA.jl",
        "mountofdynamicsharedmemoryexceeds",
        regex(
            r"mountofdynamicsharedmemoryexceeds(?:the)?devicelimit"
            rf"(?:\((?P<required>{_SIZE})(?:>|&(?:amp;)?gt;)(?P<limit>{_SIZE})\))?"
        ),
        _read,
        memory="on-chip",
    ),
    # Metal's error says it twice.
    Wording(
        "kernel-shared-memory",
        "Metal",
        "Threadgroupmemorysize(",
        regex(
            rf"(?P<said>Threadgroupmemorysize\((?P<required>{_SIZE})\)exceedsthemaximumthreadgroupmemoryallowed\((?P<limit>{_SIZE})\))"
            r"(?:UserInfo=\{NSLocalizedDescription=(?P=said)\}?)?"
        ),
        _read,
        memory="on-chip",
    ),
    Wording(
        "kernel-shared-memory",
        "WebGPU",
        "Thetotaluseofworkgroupstorage(",
        regex(
            rf"Thetotaluseofworkgroupstorage\((?P<required>{_SIZE})\)islargerthanthemaximumallowed\((?P<limit>{_SIZE})\)\.?"
            r"(?P<rest>Thisadaptersupportsahighermax)?"
        ),
        _read,
        memory="on-chip",
        printed="alone",
    ),
    Wording(
        "kernel-shared-memory",
        "DXC",
        "TotalThreadGroupSharedMemoryusedby",
        regex(
            r"TotalThreadGroupSharedMemoryusedby(?P<kernel>[\w.?@$]{1,200}?)is(?P<required>\d{1,9}),exceedingmaximum:(?P<limit>\d{1,9})"
        ),
        _read,
        memory="on-chip",
    ),
    Wording(
        "kernel-shared-memory",
        "Kokkos",
        "Kokkos::Impl::Parallel",
        regex(
            r"(?<!string\()Kokkos::Impl::Parallel(?:For|Reduce|Scan)<(?:Cuda|HIP|SYCL)>(?:insufficientsharedmemory|requestedtoomuchL0scratchmemory)"
        ),
        _read,
        memory="on-chip",
        printed="alone",
    ),
    Wording(
        "sycl-registers",
        "oneAPI",
        "Exceededthenumberofregistersavailableonthehardware.",
        regex(
            r"Exceededthenumberofregistersavailableonthehardware\.(?P<rest>Thenumber(?:of)?registersperwork-groupcannotexceed"
            r"(?P<limit>\d{1,7})forthiskernelonthisdevice\.(?:Thekerneluses(?P<each>\d{1,5})registersperwork-itemforatotalof"
            r"(?P<items>\d{1,6})work-itemsperwork-group\.)?)?"
        ),
        _registers,
        memory="on-chip",
        printed=True,
    ),
)


def parse(strand: Strand) -> list[Span]:
    """Every kernel that was refused for its shared memory."""
    return parse_wordings(strand, _WORDINGS)
