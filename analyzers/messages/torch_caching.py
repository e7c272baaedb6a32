"""PyTorch's caching allocator: every wording of its message from 1.0 to 2.15, on CUDA and its copies.

Reads squeezed text (strands.py). Each figure is known by the words next to it, so that any of them may be missing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

from vramscope.analyzers.messages.literals import claim, counts_no_memory
from vramscope.analyzers.messages.parsed import ParsedMessage, Span
from vramscope.analyzers.messages.phrases import is_quoted, may_be_told, tells_of_failure
from vramscope.analyzers.messages.sizes import SIZE, read_size
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.messages.threads import is_in_thread, is_title
from vramscope.analyzers.messages.torch_wording import Wording, judge
from vramscope.analyzers.patterns import regex
from vramscope.schema.oom import OomMessage, OtherProcess
from vramscope.schema.units import GIB

# Substrings of the log as it stands; several, because a line break may stand in any one of them.
ANCHORS = (
    b"Tried to allocate",
    b"out of memory",
    b"total capac",
    b"allocated by PyTorch",
    b"reserved in total by",
    b"reserved by PyTorch",
    b"preemptively rejected",
    b"allocate memory block",
)

_START = regex(r"Triedtoallocate(?=\d|morethan1EB|\Z)|Allocationwaspreemptivelyrejected")
_HEAD = regex(r"(CUDA|HIP|XPU|NPU|MUSA)?[Oo]utof(?:the)?memory[.:]?\Z")
# IPEX's, where the platform gives no block of more: the digits are the limit in GB.
_BLOCK_LIMIT = regex(r"CurrentplatformcanNOTallocatememoryblockwithsizelargerthan(\d{1,6})GB[!.:]?\Z", re.IGNORECASE)
_REQUESTED = regex(rf"({SIZE})|morethan1EB(?:memory\.?)?")
_BARE = regex(r"(CUDA|HIP)outofmemory")
_WORDS = frozenset(f"{backend}outofmemory{mark}" for backend in ("CUDA", "HIP", "XPU") for mark in ("", ".", "!"))
# A logger's line: level and time, the level alone in brackets, or the logger's name behind it.
_OF_ERROR = regex(
    r"(?=.*\d).*\b(?:ERROR|ERR|CRITICAL|FATAL)\b[\s|:\]>-]*(?:[\w./:\[\]]{1,60}[\]|:-]?\s+[-|:]?\s*)?\Z"
    r"|\s*\[(?:ERROR|CRITICAL|FATAL)\s*\]:?\s*\Z|(?:ERROR|CRITICAL|FATAL):[\w.]{1,60}:\Z"
    r"|(?:.*\s)?[EF]\d{4} .*\]\s*\Z|.*\b(?:lvl|level|severity)\W{1,4}(?:error|err|fatal|critical)\b.*[\"'=]\s*\Z",
    re.IGNORECASE,
)
# A printer's name, a time, a level; no heading, no sentence. Each character fits one alternative alone.
_OF_NOTHING = regex(
    r"(?!.*\b(?:WARN|INFO|DEBUG|TRACE))(?:[\s\d:.,/+-]|(?<=\d)[TZ]|\x1b\[[0-9;]*m|\[[^\[\]]{1,60}\]|\([^()]{1,60}\)"
    r"|(?:ERROR|FATAL|CRITICAL)(?![\w:])|\b(?<!\d)[A-Za-z_]\w{0,15}:(?=\s))*\Z",
    re.IGNORECASE,
)
_LONGEST_PREFIX = 240
# So often the bare words are looked at in somebody's few lines.
_MOST_TOLD = 12
_EXCEPTION = regex(
    r"((?:torch\.(?:cuda\.)?)?OutOfMemoryError|RuntimeError|torch\.AcceleratorError|MemoryError)"
    r"(?:[:(]|:\(|what\(\):)\Z"
)
# fairseq and its kin log the error, skip the batch and go on.
_CAUGHT = regex(r"[Rr]anoutofmemorywithexception:\Z")
_DEVICES = "GPU|NPU|XPU|MUSA|MLU"

# What may follow the start, in whatever order the release prints it. None begins otherwise: a look at two characters
# spares most places the thirty attempts.
_FIGURES = regex(
    r"(?=[\d(]|GP|NP|XP|MU|to|of|Pr|In|th|Of|wi|an|Re|ex|tr|PY|Pl)(?:"
    + "|".join(
        f"(?P<{name}>{pattern})"
        for name, pattern in {
            # 1.0 to 2.0: everything in one parenthesis, the label behind the figure
            "device": rf"\((?:{_DEVICES})\d{{1,20}};",
            "total": rf"{SIZE}totalcap",
            "allocated": rf"{SIZE}alr(?:eadyallocated)?",
            "active": rf"{SIZE}currentactive",
            "free": rf"{SIZE}free",
            "cached": rf"{SIZE}cached\)?",
            "reserved": rf"{SIZE}reservedin(?:total)?(?:by)?(?:Py[Tt]orch)?\)?",
            "limit": rf"{SIZE}allowed;?",
            # 2.1 and later: sentences, most labels before the figure
            "device_of": rf"(?:{_DEVICES})\d{{1,20}}has(?=a)",
            # Another thread's line may stand in front of the figure.
            "total_of": rf"totalcapac(?:ity|ty)of(?:{SIZE}|.{{1,120}}?{SIZE}(?=ofwhich))",
            "free_of": rf"ofwhich{SIZE}(?:isfree\.?)?|{SIZE}isfree\.?",
            "process": rf"Process\d{{1,20}}has{SIZE}(?:memoryinuse)?\.?",
            "in_use": rf"(?:Includingnon-?PyTorchmemory,)?thisprocesshas{SIZE}(?:memoryinuse)?\.?",
            "allocated_by": rf"Oftheallocatedmemory{SIZE}(?:isallocatedby(?:PyTorch,?)?)?"
            rf"|{SIZE}isallocatedby(?:PyTorch,?)?",
            "pools": rf"with{SIZE}(?:allocatedinprivatepools(?:\(e\.g\.,(?:CUDA|HIP)Graphs\),?)?)?",
            "unallocated": rf"and{SIZE}(?:isreservedbyPyTorchbutunallocated\.?)?"
            rf"|{SIZE}isreservedbyPyTorch(?:butunallocated\.?)?",
            "rejected_size": r"Requestedsize:\d{1,20}(?:\.\d{1,20})?(?:bytes|KiB|MiB|GiB)?",
            # what stands behind the figures
            "reserve": rf"exceedstheexpandable-segmentreserveof{SIZE}"
            rf"(?:.{{0,120}}?cannotspanexpandablesegments\..{{0,180}}?atleast{SIZE}\.?)?",
            "hint_max_split": r"trysettingmax_split_size_mb(?:toavoidfragmentation\.?)?"
            r"(?:SeedocumentationforMemoryManagement(?:andPYTORCH_(?:[A-Z]+_)?ALLOC_CONF)?)?",
            "hint_expandable": r"(?:trysetting)?PYTORCH_(?:[A-Z]+_)?ALLOC_CONF=expandable_segments:True"
            r"(?:toavoidfragmentation\.?)?(?:SeedocumentationforMemoryManagement)?(?:\(?https?://[\w./#-]+\)?)?",
            "expandable_on": r"expandable_segmentsisenabled\.(?:Ifinsteadtheprocessisrunningout.{0,400}?_by_class\.)?",
            "empty_cache": r"Pleaseuseempty_cacheto(?:releaseallunoccupiedcachedmemory\.?)?",
        }.items()
    )
    + ")"
)
# Squeezed characters that damage may put between two figures; two sentences of a traceback are longer.
_GAP = 160
_LONGEST, _LONGEST_OF_2_15 = 160, 700
_TAILS = ("hint_max_split", "hint_expandable", "expandable_on", "empty_cache")
# Where the start of the message is lost, two of these make sure that it is one.
_SURE = frozenset({"total", "allocated", "reserved", "total_of", "free_of", "in_use", "allocated_by", "unallocated"})
# No release has both forms in one message.
_IN_LIST = frozenset({"device", "total", "allocated", "active", "free", "cached", "reserved"})
_IN_SENTENCES = frozenset(
    {"device_of", "total_of", "free_of", "in_use", "allocated_by", "pools", "unallocated", "process"}
)
# These may be cut short before their label, where the sentence that they end has begun.
_UNLABELLED, _BEFORE_UNLABELLED = ("pools", "unallocated"), ("allocated_by", "pools")
_LABEL_BEHIND = regex(r"B[a-z]|^(?!with|and)")
# Without any of these a text without a start has no two such figures, and need not be searched for them.
_LABELS = ("totalcap", "alreadyalloc", "byPyTorch", "memoryinuse")


@dataclass(slots=True)
class _Reading:
    """The text's pieces, as they were found."""

    start: int
    end: int
    backend: str | None = None
    exception: str | None = None
    found: dict[str, str] = field(default_factory=dict)
    processes: list[OtherProcess] = field(default_factory=list)


def parse(strand: Strand) -> list[Span]:
    """Every message of this family in the strand, in the order of the text."""
    readings = list(_readings(strand.text))
    spans = [span for reading in readings if (span := _finish(strand, reading)) is not None]
    alone = [span for span in _alone(strand) if not any(span.start < other.end for other in spans[-1:])]
    told = [] if spans or alone or not strand.is_short() else list(islice(_told(strand), 1))
    return sorted((*spans, *alone, *told), key=lambda span: span.start)


def _alone(strand: Strand) -> Iterator[Span]:
    """The bare words where nobody writes about them: as an error in a log, or as all there is of a text."""
    is_all = strand.is_one_line()
    for start, end, before in strand.lines_that_say(_WORDS):
        prefix = before[-_LONGEST_PREFIX:]
        is_bare = _OF_NOTHING.match(prefix) is not None and (is_all or is_title(strand, start, end))
        if _OF_ERROR.match(prefix) is None and not is_bare:
            continue
        yield _words_alone(strand, start, end)


def _told(strand: Strand) -> Iterator[Span]:
    """The bare words in somebody's few lines, who may have nothing but them to tell."""
    for match in islice(_BARE.finditer(strand.text), _MOST_TOLD):
        start, end = match.span()
        if may_be_told(strand, start, end) and (
            is_quoted(strand, start, end) or is_in_thread(strand, start, end) or tells_of_failure(strand, start, end)
        ):
            yield _words_alone(strand, start, end)


def _words_alone(strand: Strand, start: int, end: int) -> Span:
    match = _BARE.match(strand.text, start)
    reading = _Reading(start, end, None if match is None else match[1], found={"head": strand.text[start:end]})
    message, notes = _message(reading)
    return Span(
        start, end, _parsed(strand, reading, message, judge(reading.found, reading.backend, None), tuple(notes))
    )


def _readings(text: str) -> Iterator[_Reading]:
    readings = [_begin(text, start) for start in _START.finditer(text)]
    at = 0
    for index, reading in enumerate(readings):
        yield from _fragments(text, at, reading.start)
        limit = readings[index + 1].start if index + 1 < len(readings) else len(text)
        _read_figures(text, reading, limit)
        at = reading.end
        yield reading
    yield from _fragments(text, at, len(text))


def _begin(text: str, start: re.Match[str]) -> _Reading:
    reading = _Reading(start.start(), start.end())
    reading.found["tried" if start[0] == "Triedtoallocate" else "rejected"] = start[0]
    head = _HEAD.search(text, max(0, start.start() - 24), start.start())
    if head is not None:
        reading.start, reading.backend = head.start(), head[1]
        reading.found["head"] = head[0]
    limit = _BLOCK_LIMIT.search(text, max(0, start.start() - 80), start.start())
    if limit is not None:
        reading.start, reading.backend = limit.start(), "XPU"
        reading.found["head"], reading.found["block_limit"] = limit[0], limit[1]
    reading.exception = _exception_before(text, reading.start)
    if _CAUGHT.search(text, max(0, reading.start - 60), reading.start):
        reading.found["recovered"] = "1"
    requested = _REQUESTED.match(text, reading.end)
    if requested is not None:
        reading.found["requested" if requested[1] else "exabyte"] = requested[0]
        reading.end = requested.end()
    return reading


def _read_figures(text: str, reading: _Reading, limit: int) -> None:
    before = ""
    while True:
        newest = text.find("expandable", reading.end, reading.end + _GAP) >= 0
        reach = reading.end + _GAP + (_LONGEST_OF_2_15 if newest else _LONGEST)
        match = _FIGURES.search(text, reading.end, min(limit, reach))
        if match is None or match.start() - reading.end > _GAP:
            return
        name = match.lastgroup or ""
        if name in _UNLABELLED and before not in _BEFORE_UNLABELLED and not _LABEL_BEHIND.search(match[0]):
            return  # what people write behind a message: "with 13.28 GiB"
        if (name in _IN_SENTENCES and "total" in reading.found) or (name in _IN_LIST and "total_of" in reading.found):
            return  # the same of another form
        before = name
        if name == "process":
            pid = int(match[0][len("Process") : match[0].index("has")])
            reading.processes.append(OtherProcess(pid, read_size(match[0])))
        elif name in reading.found:
            return  # the next message, whose start is lost
        reading.found[name] = match[0]
        reading.end = match.end()
        if name in _TAILS:
            return


def _fragments(text: str, at: int, limit: int) -> Iterator[_Reading]:
    """Messages whose beginning is lost, and those that end right after it."""
    bare = _BARE.search(text, at, limit)
    labelled = any(text.find(label, at, limit) >= 0 for label in _LABELS)
    while at < limit:
        figure = _FIGURES.search(text, at, limit) if labelled else None
        if bare is not None and bare.start() < at:
            bare = _BARE.search(text, at, limit)
        if bare is not None and (figure is None or bare.start() < figure.start()):
            exception = _exception_before(text, bare.start())
            if exception is None:
                at = bare.end()  # prose, or a message whose figures will speak for it
                continue
            reading = _Reading(bare.start(), bare.end(), bare[1], exception)
            reading.found["head"] = bare[0]
        elif figure is not None:
            reading = _Reading(figure.start(), figure.start())
        else:
            return
        _read_figures(text, reading, limit)
        if len(_SURE & reading.found.keys()) >= 2 or ("head" in reading.found and reading.exception):
            yield reading
        at = max(reading.end, at + 1)


def _exception_before(text: str, at: int) -> str | None:
    match = _EXCEPTION.search(text, max(0, at - 60), at)
    return None if match is None else match[1]


def _finish(strand: Strand, reading: _Reading) -> Span | None:
    found = reading.found
    if "tried" in found and "requested" not in found:
        asked = strand.text.index(found["tried"], reading.start)
        if counts_no_memory(strand, asked, asked + len(found["tried"])):
            return claim(reading.start, reading.end)
    figures = found.keys() - {"head", "tried", "rejected", "exabyte", "recovered", "block_limit", *_TAILS}
    if not ("head" in found or len(figures) > 1 or (figures and reading.exception)):
        return None
    if not (figures or "exabyte" in found or "recovered" in found or reading.exception):
        return None
    message, notes = _message(reading)
    wording = judge(found, reading.backend or _backend_of(found), reading.exception)
    if reading.backend is None and "head" in found:
        notes.append("the text does not name the back end; read as CUDA")
    notes += wording.notes
    return Span(reading.start, reading.end, _parsed(strand, reading, message, wording, tuple(notes)))


def _parsed(
    strand: Strand, reading: _Reading, message: OomMessage, wording: Wording, notes: tuple[str, ...]
) -> ParsedMessage:
    reserve = reading.found.get("reserve")
    return ParsedMessage(
        format=wording.format,
        framework="PyTorch",
        message=message,
        lines=(strand.line(reading.start), strand.line(reading.end - 1)),
        text=strand.original(reading.start, reading.end),
        rank=strand.rank(reading.start),
        exception=reading.exception,
        versions=wording.versions,
        allocator_settings="expandable_segments:True" if "expandable_on" in reading.found else None,
        settings_variable=wording.settings_variable,
        segment_reserve_bytes=read_size(reserve) if reserve else None,
        facts=_facts(reading.found),
        notes=notes,
    )


def _facts(found: dict[str, str]) -> dict[str, float | str]:
    facts: dict[str, float | str] = {"recovered": 1} if "recovered" in found else {}
    if "block_limit" in found:
        facts["block_limit_bytes"] = int(found["block_limit"]) * GIB
    return facts


def _message(reading: _Reading) -> tuple[OomMessage, list[str]]:
    notes: list[str] = []
    found = reading.found

    def figure(label: str, *names: str) -> int | None:
        text = next((found[name] for name in names if name in found), None)
        if text is None:
            return None
        count = read_size(text)
        if count is None:
            notes.append(f'{label} is printed as 17179869184.00 GiB, which stands for "not available": left out')
        return count

    rejected = found.get("rejected_size")
    if rejected is not None and not re.search(SIZE, rejected):
        if "." in rejected:
            del found["rejected_size"]  # its unit is cut off
        else:
            found["rejected_size"] = f"{rejected}bytes"
    device = found.get("device") or found.get("device_of")
    if any(process.used_bytes is None for process in reading.processes):
        notes.append('a process\'s use is printed as 17179869184.00 GiB, which stands for "not available": left out')
    if "exabyte" in found:
        notes.append("the text says only that more than 1 EB was requested")
    message = OomMessage(
        device=int(re.search(r"\d{1,20}", device)[0]) if device else None,  # type: ignore[index]  # the pattern has digits
        requested_bytes=figure("the request", "requested", "rejected_size"),
        total_bytes=figure("the capacity", "total", "total_of"),
        free_bytes=figure("the free memory", "free", "free_of"),
        allocated_bytes=figure("the allocated memory", "allocated", "allocated_by"),
        reserved_bytes=figure("the reserved memory", "reserved"),
        reserved_unallocated_bytes=figure("the cached memory", "cached", "unallocated"),
        private_pool_bytes=figure("the private pools' memory", "pools"),
        limit_bytes=figure("the limit", "limit"),
        process_in_use_bytes=figure("this process's use", "in_use"),
        other_processes=tuple(reading.processes),
    )
    return message, notes


def _backend_of(found: dict[str, str]) -> str | None:
    device = found.get("device") or found.get("device_of") or ""
    return next((name for name in ("NPU", "XPU", "MUSA") if name in device), None)
