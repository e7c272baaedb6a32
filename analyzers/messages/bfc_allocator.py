"""The best-fit allocator that TensorFlow and JAX share: its refusals, the state it prints after them, its driver's.

Facts: ``op`` the operation that asked, ``allocator`` its name, ``rounded_bytes``, ``fragmentation_hint`` 1 where the
text itself suspects fragmentation; from the state ``peak_bytes``, ``largest_allocation_bytes``,
``largest_free_block_bytes``, ``region_bytes`` (all that it has taken from the device) and ``available_bytes`` (what it
may still take).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from vramscope.analyzers.messages.literals import claim, found, places
from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.sizes import BINARY_SIZE, read_binary_size
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.patterns import regex
from vramscope.schema.oom import OomMessage

FORMATS = ("tf-bfc-ran-out", "tf-bfc-stats", "tf-cudamallocasync")
ANCHORS = (
    b"an out of memory",
    b"trying to allocate",
    b"MaxInUse:",
    b"MaxAllocSize:",
    b"Async failed to allocate",
)

_NAME = regex(r"Allocator\(([\w./:-]{1,80})\)\Z")
_REFUSAL = regex(
    rf"[Rr]anoutofmemorytryingtoallocate(?:(?P<size>{BINARY_SIZE}))?(?:\(roundedto(?P<rounded>\d{{1,22}}(?!\d))\))?"
    r"(?:requestedbyop(?:(?P<op>[\w/.:-]{1,160}?)(?=Ifthecause|Current|[IWEF](?:external|tensorflow|tsl|xla)/|\d{4}-))?)?"
    r"(?P<hint>Ifthecauseismemoryfragmentation)?"
)
_FORGIVEN = regex(
    r"[Tt]hecallerindicatesthatthisisnotafailure(?:,but.{0,40}?performancegains?(?:ifmorememory(?:wereavailable)?)?\.?)?"
)
_STATE = regex(
    r"Limit:(?P<limit>\d{1,22}(?!\d))InUse:(?P<used>\d{1,22}(?!\d))(?:MaxInUse:(?P<peak>\d{1,22}(?!\d)))?(?:NumAllocs:\d{1,20})?"
    r"(?:MaxAllocSize:(?P<largest>\d{1,22}(?!\d)))?(?:Reserved:\d{1,20})?(?:PeakReserved:\d{1,20})?(?:LargestFreeBlock:(?P<block>\d{1,22}(?!\d)))?"
)
_REGIONS = regex(
    r"total_region_allocated_bytes_:(?P<region>\d{1,22}(?!\d))memory_limit_:(?P<limit>\d{1,20})"
    r"availablebytes:(?P<available>\d{1,22}(?!\d))"
)
_ASYNC = regex(
    r"(?:(?P<name>gpu_async_(?P<device>\d{1,4})))?cuMemAlloc(?:FromPool)?Asyncfailedtoallocate(?P<size>\d{1,22}(?!\d))bytes:?"
    r"(?P<why>.{0,120}?)(?:ReportedbyCUDA:Freememory/Totalmemory:(?P<free>\d{1,22}(?!\d))/(?P<total>\d{1,22}(?!\d))|\Z)"
)
_JAX = ("external/org_tensorflow", "external/tsl/", "external/xla/", "XlaRuntimeError", "JaxRuntimeError", "jaxlib")
_TENSORFLOW = ("local_tsl", "local_xla", "errors_impl", "ResourceExhaustedError", "[Op:", "OP_REQUIRES")
_REACH = 400
# So much may stand between an allocator's name and the end of its state; so long is the shortest name, "GPU_0_bfc".
_DUMP, _SHORTEST_NAME = 100_000, 9
# The statistics of a failure stand right below this word.
_HEADING = 96


def parse(strand: Strand) -> list[Span]:
    """Every refusal and every state in the strand."""
    return [*_refusals(strand), *_states(strand), *_regions_alone(strand), *_driver_refusals(strand)]


def framework_near(text: str, start: int, end: int) -> str:
    """Who prints with this allocator: the source's place says it, or the exception's name."""
    around = text[max(0, start - _REACH) : end + _REACH]
    before = around[: min(start, _REACH)]
    if any(mark in before for mark in _TENSORFLOW):
        return "TensorFlow"
    if any(mark in before for mark in _JAX):
        return "JAX"
    if any(mark in around for mark in _JAX) and not any(mark in around for mark in _TENSORFLOW):
        return "JAX"
    return "TensorFlow"


def device_of(allocator: str) -> int | None:
    """``GPU_0_bfc`` and ``gpu_async_0`` -> 0."""
    match = re.search(r"(?:GPU|gpu_async)_(\d{1,4})", allocator)
    return int(match[1]) if match else None


def is_host(allocator: str) -> bool:
    """Whether the allocator hands out the machine's own memory, pinned or not."""
    name = allocator.lower()
    return "host" in name or "cpu" in name


def _refusals(strand: Strand) -> Iterator[Span]:
    text = strand.text
    for at in places(text, "anoutofmemorytryingtoallocate"):
        match = _REFUSAL.match(text, at - 1) if at else None
        if match is None:
            continue
        name = _NAME.search(text, max(0, at - 1 - 100), at - 1)
        start = name.start() if name else match.start()
        forgiven = _FORGIVEN.search(text, match.end(), match.end() + 120)
        if forgiven is not None:
            yield claim(start, forgiven.end())
            continue
        if name is None and match["size"] is None:
            continue
        allocator = name[1] if name else ""
        facts: dict[str, float | str] = {"allocator": allocator} if allocator else {}
        if match["op"]:
            facts["op"] = match["op"]
        if match["rounded"]:
            facts["rounded_bytes"] = float(match["rounded"])
        if match["hint"]:
            facts["fragmentation_hint"] = 1.0
        exact = int(match["rounded"]) if match["rounded"] else None
        size = match["size"]
        yield found(
            strand,
            start,
            match.end(),
            format="tf-bfc-ran-out",
            framework=framework_near(text, start, match.end()),
            message=OomMessage(
                device=device_of(allocator),
                requested_bytes=exact if exact is not None else read_binary_size(size) if size else None,
            ),
            memory="host" if is_host(allocator) else "gpu",
            facts=facts,
        )


def _states(strand: Strand) -> Iterator[Span]:
    text = strand.text
    for at in places(text, "Limit:"):
        match = _STATE.match(text, at)
        if match is None or (match["peak"] is None and match["largest"] is None):
            continue
        facts: dict[str, float | str] = {
            name: float(match[group])
            for name, group in (
                ("peak_bytes", "peak"),
                ("largest_allocation_bytes", "largest"),
                ("largest_free_block_bytes", "block"),
            )
            if match[group]
        }
        start = at
        regions = next(iter(_REGIONS.finditer(text, max(0, at - _REACH), at)), None)
        if regions is not None:
            start = regions.start()
            facts |= _region_facts(regions)
        elif "Stats:" not in text[max(0, at - _HEADING) : at] and not _follows_refusal(text, at):
            continue  # what a program prints of its own accord, with room left
        yield found(
            strand,
            start,
            match.end(),
            format="tf-bfc-stats",
            framework=framework_near(text, start, match.end()),
            message=OomMessage(limit_bytes=int(match["limit"]) or None, allocated_bytes=int(match["used"])),
            memory="host" if _is_of_host(text, start) else "gpu",
            facts=facts,
        )


def _is_of_host(text: str, at: int) -> bool:
    """Whether the last allocator that was named before a state is one of the machine's memory."""
    named = [(text.rfind(words, max(0, at - _DUMP), at), len(words)) for words in ("Allocator(", "BFCAllocatordumpfor")]
    place, length = max(named)
    return place >= 0 and is_host(text[place + length : place + length + _SHORTEST_NAME])


def _regions_alone(strand: Strand) -> Iterator[Span]:
    """The state's last line but the statistics, where a collector has left those out."""
    text = strand.text
    for at in places(text, "total_region_allocated_bytes_:"):
        match = _REGIONS.match(text, at)
        if match is None or "Limit:" in text[at : at + _REACH] or not _follows_refusal(text, at):
            continue
        yield found(
            strand,
            at,
            match.end(),
            format="tf-bfc-stats",
            framework=framework_near(text, at, match.end()),
            message=OomMessage(limit_bytes=int(match["limit"]) or None),
            facts=_region_facts(match),
        )


def _region_facts(match: re.Match[str]) -> dict[str, float | str]:
    return {"region_bytes": float(match["region"]), "available_bytes": float(match["available"])}


def _follows_refusal(text: str, at: int) -> bool:
    """Whether somebody has left out what TensorFlow prints between a refusal and the figures that end its state."""
    before = text.rfind("anoutofmemorytryingtoallocate", max(0, at - _REACH), at)
    return before >= 0 and _FORGIVEN.search(text, before, at) is None


def _driver_refusals(strand: Strand) -> Iterator[Span]:
    text = strand.text
    for at in places(text, "Asyncfailedtoallocate"):
        match = _ASYNC.search(text, max(0, at - 40), at + 400)
        if match is None or match.start() > at:
            continue
        if "outofmemory" not in match["why"] and "OUT_OF_MEMORY" not in match["why"]:
            yield claim(match.start(), match.end())
            continue
        yield found(
            strand,
            match.start(),
            match.end(),
            format="tf-cudamallocasync",
            framework=framework_near(text, match.start(), match.end()),
            message=OomMessage(
                device=int(match["device"]) if match["device"] else None,
                requested_bytes=int(match["size"]),
                free_bytes=int(match["free"]) if match["free"] else None,
                total_bytes=int(match["total"]) if match["total"] else None,
            ),
            facts={"allocator": match["name"] or "gpu_async"},
        )
