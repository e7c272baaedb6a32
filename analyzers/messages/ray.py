"""Ray: its wrapper around a GPU's out-of-memory error, and its own monitor of the machine's memory."""

from __future__ import annotations

import re
from collections.abc import Sequence

from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.sizes import read_size
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.messages.wordings import Reading, Wording, known, make_span, parse_wordings
from vramscope.analyzers.patterns import regex
from vramscope.schema.oom import OomMessage

FORMATS = ("ray-gpu-oom-no-numbers", "ray-host", "ray-object-store")
ANCHORS = (
    b"RayTaskError(OutOfMemory",
    b"running low on memory",
    b"due to memory pressure",
    b"memory usage threshold",
    b"Workers (tasks",
    b"RayOutOfMemoryError",
    b"of the memory on node",
    b"ray.exceptions.Ray",
    b"ObjectStoreFullError",
)

_WRAPPED = regex(r"RayTaskError\(OutOfMemoryError\):?(?:ray::[\w.<>]{1,120}(?:\(\))?(?:\(pid=\d{1,20}[^)]{0,300}\))?)?")
# Ray prints the task's own traceback behind its wrapper; the wrapper alone is news only where that is missing.
_TRACEBACK = 12_000
_TOLD = regex(r"(?:CUDA|HIP)(?:error:)?outofmemory|Triedtoallocate|[Tt]askwaskilledduetothenode", re.IGNORECASE)
_PID = regex(r"pid=(\d{1,20})")
_TOLD_BEFORE = regex(r"(?:CUDA|HIP) (?:error: )?out of memory")
_WRAPPER = Wording("ray-gpu-oom-no-numbers", "Ray", "", _WRAPPED, lambda match: None)


def _gb(number: str | None) -> int | None:
    return None if number is None else read_size(f"{number}GiB")  # Ray divides by 1024 three times and writes GB


def _killed(match: re.Match[str]) -> Reading:
    threshold = match["threshold"]
    return Reading(
        facts=known(
            used_bytes=_gb(match["used"]),
            limit_bytes=_gb(match["total"]),
            threshold=None if threshold is None else float(threshold.rstrip(".")),
            process=match["name"],
            pid=None if match["pid"] is None else int(match["pid"]),
            anon_rss_bytes=_gb(match["task"]),
            monitor="ray",
        ),
    )


def _old_monitor(match: re.Match[str]) -> Reading:
    return Reading(
        facts=known(
            used_bytes=_gb(match["used"]),
            limit_bytes=_gb(match["total"]),
            threshold=int(match["percent"]) / 100,
            monitor="ray",
        )
    )


def _summary(match: re.Match[str]) -> Reading:
    return Reading(facts=known(workers=int(match[1]), monitor="ray"))


def _store(match: re.Match[str]) -> Reading:
    facts: dict[str, float | str] = {"host_detail": "heap", "heap": "Ray's object store"}
    return Reading(OomMessage(requested_bytes=int(match["bytes"])), facts)


_NODE = (
    r"Memoryonthenode\(IP:[^()]{1,160}\)wherethe(?:task|lease|actor|worker)\("
    r"(?:[^()]{0,300}?name=(?P<name>[^,()]{1,120}(?:\(\))?),)?(?:[^()]{0,80}?pid=(?P<pid>\d{1,20}),)?"
    r"(?:memoryused=(?P<task>\d{1,20}(?:\.\d{1,20})?)GB)?[^()]{0,200}\)wasrunning"
    r"(?:was(?P<used>\d{1,20}(?:\.\d{1,20})?)GB/(?P<total>\d{1,20}(?:\.\d{1,20})?)GB(?:\(\d(?:\.\d{1,20})?\))?"
    r"(?:,whichexceedsthememoryusagethreshold(?:of(?P<threshold>\d(?:\.\d{1,20})?))?)?)?"
)
_HOST = (
    Wording(
        "ray-object-store",
        "Ray",
        "ObjectStoreFullError:Failedtoput",
        regex(
            r"ObjectStoreFullError:Failedtoput(?:object)?\w{1,80}?inobjectstorebecauseitisfull\.Objectsizeis(?P<bytes>\d{1,20})bytes\.?"
            r"(?P<rest>Thelocalobjectstoreisfullofobjectsthatarestillinscopeandcannotbeevicted\.)?"
        ),
        _store,
        memory="host",
        printed="alone",
    ),
    Wording(
        "ray-host",
        "Ray",
        "askwaskilledduetothenoderunninglowonmemory",
        regex(rf"(?:askwaskilledduetothenoderunninglowonmemory\.?T?){{1,2}}(?:{_NODE})?"),
        _killed,
        memory="host",
    ),
    Wording("ray-host", "Ray", "Memoryonthenode(IP:", regex(_NODE), _killed, memory="host"),
    Wording(
        "ray-host",
        "Ray",
        "RayOutOfMemoryError:Morethan",
        regex(
            r"RayOutOfMemoryError:Morethan(?P<percent>\d{1,3})%ofthememoryonnode[\w.:-]{1,120}?isused"
            r"(?:\((?P<used>\d{1,20}(?:\.\d{1,20})?)/(?P<total>\d{1,20}(?:\.\d{1,20})?)GB\))?"
        ),
        _old_monitor,
        memory="host",
    ),
    Wording(
        "ray-host",
        "Ray",
        "Workers(tasks/actors)killedduetomemorypressure",
        regex(r"Workers\(tasks/actors\)killedduetomemorypressure(?:\(OOM\))?()"),
        lambda match: _summary_before(match),
        memory="host",
    ),
    Wording(
        "ray-host",
        "Ray",
        "worker(s)werekilledduetothenoderunninglowonmemory",
        regex(r"worker\(s\)werekilledduetothenoderunninglowonmemory()"),
        lambda match: _summary_before(match),
        memory="host",
    ),
)
_COUNT = regex(r"(\d{1,20})\Z")


def _summary_before(match: re.Match[str]) -> Reading | None:
    """The raylet's summary begins with how many it killed; without the number it is someone's sentence."""
    counted = _COUNT.search(match.string, max(0, match.start() - 8), match.start())
    return None if counted is None else _summary(counted)


def parse(strand: Strand) -> list[Span]:
    """Ray's messages in the strand. Facts of ray-host: ``used_bytes`` of the node, ``threshold``, ``process``,
    ``pid``, ``anon_rss_bytes`` of the task, ``workers``."""
    return [*parse_wordings(strand, _HOST), *_wrappers(strand)]


def _has_told(strand: Strand, match: re.Match[str]) -> bool:
    """Whether the worker that the wrapper names has printed the error itself before."""
    pid, here = _PID.search(match[0]), strand.line(match.start())
    return pid is not None and any(line < here and other == pid[1] for line, other in strand.ask(_read_told))


def _read_told(lines: Sequence[tuple[int, str]]) -> tuple[tuple[int, str], ...]:
    """Where a worker has printed a GPU's error, and its process."""
    told = ((number, _PID.search(line)) for number, line in lines if _TOLD_BEFORE.search(line) is not None)
    return tuple((number, pid[1]) for number, pid in told if pid is not None)


def _wrappers(strand: Strand) -> list[Span]:
    text, spans, told_until = strand.text, [], -1
    for match in _WRAPPED.finditer(text):
        if match.start() < told_until:
            continue
        told = _TOLD.search(text, match.end(), match.end() + _TRACEBACK)
        if told is not None:
            told_until = told.start()
            continue
        if _has_told(strand, match):
            continue
        spans.append(make_span(strand, match.start(), match.end(), _WRAPPER, Reading(facts={"retells": "PyTorch"})))
    return spans
