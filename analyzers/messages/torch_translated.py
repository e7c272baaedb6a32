"""PyTorch's message after a machine has translated it into Chinese: the words have changed and the numbers have not."""

from __future__ import annotations

import json
import re

from vramscope.analyzers.messages.literals import found, places
from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.sizes import SIZE, read_size
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.patterns import regex
from vramscope.schema.oom import OomMessage, OtherProcess

FORMATS = ("torch-cuda-translated",)
_STARTS = ("尝试分配", "试图分配", "嘗試分配")
# As they stand, and as JSON writes them.
ANCHORS = tuple(form for start in _STARTS for form in (start.encode(), json.dumps(start)[1:-1].encode()))

_SIZE = rf"(?:{SIZE}|\d{{1,20}}字节)"
_HOLDS = r"(?:正在|当前|目前)?(?:已经?)?(?:使用|占用|有)(?:了|的)?"
_KEEPS = r"(?:总共|总计|共计|一共|总的?)?(?:已)?(?:保留|预留)(?:了)?(?:总计|共|的总内存为|总量为)?"
_BY = "(?:由|被|已被)"
_FIGURES = regex(
    "|".join(
        f"(?P<{name}>{'|'.join(patterns)})"
        for name, patterns in {
            "device": (r"GPU\d{1,20}",),
            "total": (rf"总(?:的)?容量(?:为|是)?:?{_SIZE}", rf"{_SIZE}(?:的)?总容量"),
            "unallocated": (
                rf"{_SIZE}(?:的内存)?{_BY}PyTorch{_KEEPS}但未分配",
                rf"PyTorch{_KEEPS}{_SIZE}(?:内存)?但(?:是)?未分配",
                rf"PyTorch{_KEEPS}但未分配(?:的内存)?(?:为|有)?{_SIZE}",
            ),
            "reserved": (
                rf"PyTorch{_KEEPS}(?:为)?{_SIZE}",
                rf"{_SIZE}(?:由|被)?PyTorch{_KEEPS}",
                rf"总共{_SIZE}(?:由|被)PyTorch保留",
            ),
            "allocated": (
                rf"(?:PyTorch)?已经?(?:被)?分配(?:了)?{_SIZE}",
                rf"{_SIZE}已经?(?:被)?分配",
                rf"{_SIZE}{_BY}PyTorch分配",
                rf"PyTorch分配了{_SIZE}",
            ),
            "free": (
                rf"{_SIZE}(?:的?内存)?(?:是|为)?(?:空闲|可用|免费|可供使用)",
                rf"(?:空闲|可用|剩余)(?:内存)?(?:为)?{_SIZE}",
            ),
            "process": (rf"进程\d{{1,20}}{_HOLDS}{_SIZE}",),
            "in_use": (rf"(?:此|该|这个|本)进程{_HOLDS}{_SIZE}",),
        }.items()
    )
)
_REQUESTED = regex(rf"[尝试图嘗試]{{2}}分配(?:了)?({_SIZE})")
_HEAD = regex(r"CUDA(?:out of memory|outofmemory|的?(?:内存|显存|記憶體)(?:不足|溢出|耗尽))[。.:：，,]?\Z")
_GAP = 60


def parse(strand: Strand) -> list[Span]:
    """Every such message with at least one figure beside the request."""
    text, spans = strand.text, []
    for at in sorted(places(text, *_STARTS)):
        requested = _REQUESTED.match(text, at)
        if requested is None:
            continue
        head = _HEAD.search(text, max(0, at - 24), at)
        end, figures, processes = _figures(text, requested.end())
        if head is None and not figures.keys() - {"device"}:
            continue
        spans.append(_span(strand, head.start() if head else at, end, requested[1], figures, processes))
    return spans


def _figures(text: str, end: int) -> tuple[int, dict[str, str], list[OtherProcess]]:
    figures: dict[str, str] = {}
    processes: list[OtherProcess] = []
    while (match := _FIGURES.search(text, end, end + _GAP * 2)) is not None and match.start() - end <= _GAP:
        name = match.lastgroup or ""
        if name == "process":
            pid = re.search(r"\d{1,20}", match[0])
            processes.append(OtherProcess(int(pid[0]) if pid else 0, _bytes(match[0].partition("进程")[2])))
        elif name in figures:
            break
        else:
            figures[name] = match[0]
        end = match.end()
    return end, figures, processes


def _span(
    strand: Strand, start: int, end: int, requested: str, figures: dict[str, str], processes: list[OtherProcess]
) -> Span:
    sizes = {name: _bytes(text) for name, text in figures.items() if name != "device"}
    device = re.search(r"\d{1,20}", figures["device"]) if "device" in figures else None
    return found(
        strand,
        start,
        end,
        format="torch-cuda-translated",
        framework="PyTorch",
        message=OomMessage(
            device=int(device[0]) if device else None,
            requested_bytes=_bytes(requested),
            total_bytes=sizes.get("total"),
            free_bytes=sizes.get("free"),
            allocated_bytes=sizes.get("allocated"),
            reserved_bytes=sizes.get("reserved"),
            reserved_unallocated_bytes=sizes.get("unallocated"),
            process_in_use_bytes=sizes.get("in_use"),
            other_processes=tuple(processes),
        ),
        notes=("a translation of PyTorch's message: which release printed it cannot be told",),
    )


def _bytes(text: str) -> int | None:
    number = re.search(rf"(\d{{1,20}})字节|{SIZE}", text)
    if number is None:
        return None
    return int(number[1]) if number[1] else read_size(number[0])
