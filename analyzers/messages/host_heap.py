"""Heaps with a limit of their own, as Java, Node and WebAssembly have them: the machine may have plenty.

Facts: ``heap`` (what was full, in the program's words), ``used_bytes`` and ``limit_bytes`` where they are printed,
``host_detail`` ("heap"; "ram" where the machine refused the Java runtime itself).
"""

from __future__ import annotations

import re

from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.sizes import BINARY_SIZE, read_binary_size, read_size
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.messages.wordings import Reading, Wording, known, parse_wordings
from vramscope.analyzers.patterns import regex
from vramscope.schema.oom import OomMessage

FORMATS = ("java-heap", "java-native", "node-heap", "wasm-memory")
# Where one is cut by a wrapped line, another stands beside it.
ANCHORS = (
    b"heap out of memory",
    b"MemoryError: ",
    b"Native memory allocation (",
    b"Allocation failed - ",
    b"JavaScript out of memory",
    b"insufficient memory for",
    b"RetryOOM",
    b"Memory.grow(): ",
)

_JAVA = {
    "Javaheapspace": "Java heap space",
    "GCoverheadlimitexceeded": "heap, of which collections free next to nothing",
    "Metaspace": "Metaspace",
    "Compressedclassspace": "compressed class space",
    "PermGenspace": "PermGen space",
    "Directbuffermemory": "direct buffer memory",
    "RequestedarraysizeexceedsVMlimit": "largest array",
}
_DIRECT = (
    r"Cannotreserve(?P<bytes>\d{1,22})bytesofdirectbuffermemory"
    r"(?:\(allocated:(?P<used>\d{1,22}),limit:(?P<limit>\d{1,22})\))?"
)
_GC = regex(r"->(?P<used>\d{1,7}\.\d)\((?P<held>\d{1,7}\.\d)\)MB")
_REACH = 1500
_JAVACPP = "JavaCPP's memory outside the Java heap"
_RAPIDS = "RAPIDS' host memory outside the Java heap"


def _java(match: re.Match[str]) -> Reading:
    requested, used, limit = match["bytes"], match["used"], match["limit"]
    return Reading(
        OomMessage(requested_bytes=None if requested is None else int(requested)),
        known(
            host_detail="heap",
            heap="direct buffer memory" if requested else _JAVA[match["heap"]],
            used_bytes=None if used is None else int(used),
            limit_bytes=None if limit is None else int(limit),
        ),
    )


def _spark(match: re.Match[str]) -> Reading:
    facts: dict[str, float | str] = {"host_detail": "heap", "heap": "Spark's share of the Java heap"}
    return Reading(OomMessage(requested_bytes=int(match["bytes"])), facts)


def _native(match: re.Match[str]) -> Reading:
    return Reading(OomMessage(requested_bytes=int(match["bytes"])), {"host_detail": "ram"})


def _node(match: re.Match[str]) -> Reading:
    rows = list(_GC.finditer(match.string, max(0, match.start() - _REACH), match.start()))
    collected = rows[-1] if rows else None
    return Reading(
        facts=known(
            host_detail="heap",
            heap="JavaScript heap",
            used_bytes=None if collected is None else read_size(f"{collected['used']}MiB"),
            limit_bytes=None if collected is None else read_size(f"{collected['held']}MiB"),
        )
    )


def _javacpp(match: re.Match[str]) -> Reading:
    groups = match.groupdict()
    used, limit = groups.get("used") or groups.get("total"), groups.get("limit")
    return Reading(
        facts=known(
            host_detail="heap",
            heap=_JAVACPP,
            used_bytes=None if used is None else read_binary_size(used),
            limit_bytes=None if limit is None else read_binary_size(limit),
        )
    )


def _rapids(match: re.Match[str]) -> Reading:
    limit = _OFF_HEAP.search(match.string, match.end(), match.end() + _REACH)
    return Reading(
        facts=known(host_detail="heap", heap=_RAPIDS, limit_bytes=None if limit is None else int(limit["limit"]))
    )


def _wasm(_: re.Match[str]) -> Reading:
    return Reading(facts={"host_detail": "heap", "heap": "WebAssembly's memory"})


_PHYSICAL = (
    rf"Physicalmemoryusageistoohigh:physicalBytes[(=](?P<used>{BINARY_SIZE})\)?"
    rf">maxPhysicalBytes[(=](?P<limit>{BINARY_SIZE})\)?"
)
_OFF_HEAP = regex(r"offHeapLimit\.size=(?P<limit>\d{6,16})(?!\d)")
_WORDINGS = (
    Wording(
        "java-heap",
        "Java",
        "java.lang.OutOfMemoryError:",
        regex(rf"java\.lang\.OutOfMemoryError:(?:(?P<heap>{'|'.join(_JAVA)})|{_DIRECT})"),
        _java,
        memory="host",
    ),
    Wording(
        "java-heap",
        "Java",
        "SparkOutOfMemoryError:",
        regex(r"SparkOutOfMemoryError:Unabletoacquire(?P<bytes>\d{1,22})bytesofmemory,got\d{1,22}"),
        _spark,
        memory="host",
    ),
    # The pointer's exception, with its cause below the traceback; arrays of the CPU's side for a GPU's program too.
    Wording(
        "java-heap",
        "JavaCPP",
        "java.lang.OutOfMemoryError:Cannotallocatenew",
        regex(
            r"java\.lang\.OutOfMemoryError:Cannotallocatenew\w{1,40}\(\d{1,20}\):totalBytes="
            rf"(?:{BINARY_SIZE}),physicalBytes=(?P<total>{BINARY_SIZE})"
            rf"(?:.{{0,2500}}?Causedby:java\.lang\.OutOfMemoryError:{_PHYSICAL})?"
        ),
        _javacpp,
        memory="host",
    ),
    Wording(
        "java-heap",
        "JavaCPP",
        "java.lang.OutOfMemoryError:Physicalmemory",
        regex(rf"java\.lang\.OutOfMemoryError:{_PHYSICAL}"),
        _javacpp,
        memory="host",
    ),
    Wording(
        "java-heap",
        "Spark RAPIDS",
        "CpuRetryOOM:Couldnotcompleteallocation",
        regex(r"CpuRetryOOM:Couldnotcompleteallocationafter\d{1,6}retries"),
        _rapids,
        memory="host",
        printed="alone",
    ),
    Wording(
        "wasm-memory",
        "WebAssembly",
        "WebAssembly.Memory.grow():",
        regex(r"WebAssembly\.Memory\.grow\(\):(?:Maximummemorysizeexceeded|Unabletogrowinstancememory)"),
        _wasm,
        memory="host",
        printed="alone",
    ),
    Wording(
        "java-native",
        "Java",
        "Nativememoryallocation(",
        regex(r"Nativememoryallocation\((?:mmap|malloc)\)failedto(?:map|allocate)(?P<bytes>\d{1,22})bytes"),
        _native,
        memory="host",
    ),
    # The words in front of these begin like a log's level, and may be gone with it.
    Wording(
        "node-heap",
        "Node.js",
        "Allocationfailed-",
        regex(r"Allocationfailed-(?:JavaScriptheap|process)outofmemory"),
        _node,
        memory="host",
    ),
    Wording(
        "node-heap",
        "Node.js",
        "FatalJavaScriptoutofmemory",
        regex(r"FatalJavaScriptoutofmemory(?::(?:Reachedheaplimit|Ineffectivemark-compactsnearheaplimit))?"),
        _node,
        memory="host",
    ),
)


def parse(strand: Strand) -> list[Span]:
    """Every full heap in the strand. What Java's GPU libraries throw under the same name has other words."""
    return parse_wordings(strand, _WORDINGS)
