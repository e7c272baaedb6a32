"""Compilers that the machine could not feed: building a CUDA extension takes gigabytes for each file at a time.

Facts: ``program`` (the compiler's part that failed), ``host_detail`` ("ram").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from vramscope.analyzers.messages.host_report import Report, join_near, to_span
from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.patterns import regex

FORMATS = ("compiler-oom",)
ANCHORS = (
    b"Memory allocation failure",
    b"ptxas fatal",
    b"died due to signal 9",
    b"Killed signal terminated",
    b"virtual memory exhausted",
    b"out of memory allocating",
    b"LLVM ERROR: out of memory",
    b"Killed (program",
    b"(Kill signal)",
)

_NVCC = r"(?P<nvcc>\w{2,16})diedduetosignal9(?:\(Killsignal\))?"
_OTHERS = (
    r"(?P<ptxas>ptxas)(?:fatal|error|info)?:Memoryallocationfailure"
    r"|Killedsignalterminatedprogram(?P<gcc>cc1plus|cc1|lto1|as|ld|collect2|cicc|ptxas)"
    r"|Killed\(program(?P<old_gcc>\w{2,16})\)"
    r"|(?P<exhausted>cc1plus|cc1|lto1)?:?outofmemoryallocating(?P<bytes>\d{1,20})bytes(?:afteratotalof\d{1,20}bytes)?"
    r"|virtualmemoryexhausted:Cannotallocatememory"
    r"|LLVMERROR:outofmemory"
)
_MARKS = regex(f"{_NVCC}|{_OTHERS}")
_OTHER_MARKS = regex(f"{_OTHERS}|(?P<nvcc>(?!))")
_GAP = 400


def parse(strand: Strand) -> list[Span]:
    """One span for a compiler's end and what the build says of it."""
    return [
        to_span(strand, report, "compiler-oom", "CUDA" if report.facts.get("program") in _CUDA else "GCC")
        for report in join_near(_marks(strand.text), _GAP, identity="program")
    ]


_CUDA = ("ptxas", "cicc", "cudafe++", "nvlink", "fatbinary")


def _marks(text: str) -> Iterator[Report]:
    # A program's name may be any word: looking for one everywhere is slow.
    for mark in (_MARKS if "diedduetosignal9" in text else _OTHER_MARKS).finditer(text):
        facts: dict[str, float | str] = {"host_detail": "ram"}
        program = mark["ptxas"] or mark["nvcc"] or mark["gcc"] or mark["old_gcc"] or mark["exhausted"]
        if program:
            known = re.search(r"cc1plus|cc1|lto1|cicc|ptxas|collect2|nvlink", program)
            facts["program"] = known[0] if known else program
        yield Report(
            mark.start(), mark.end(), facts, int(mark["bytes"]) if mark["bytes"] else None, kind=mark.lastgroup or ""
        )
