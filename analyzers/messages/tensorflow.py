"""TensorFlow's errors: a tensor that found no memory, and what its driver layer says when the program starts.

Facts: ``shape`` ("256x512x28x28"), ``dtype``, ``tensor_bytes`` (their product: computed, not printed), ``allocator``,
``op`` (also of what a copy was for); of start-up probes ``attempts`` and ``first_attempt_bytes``.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence

from vramscope.analyzers.messages.bfc_allocator import device_of, framework_near, is_host
from vramscope.analyzers.messages.cpu_runs import runs_on_cpu
from vramscope.analyzers.messages.literals import claim, found, near, places
from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.phrases import may_be_told
from vramscope.analyzers.messages.sizes import BINARY_SIZE
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.messages.wordings import exception_before
from vramscope.analyzers.patterns import regex
from vramscope.schema.oom import OomMessage

FORMATS = (
    "tf-oom-shape",
    "tf-oom-shape-device",
    "tf-failed-to-allocate",
    "tf-failed-to-allocate-memory",
    "tf-pinned-host",
    "tf-copy-destination",
    "tf-runtime-start",
    "cuda-driver-error",
)
ANCHORS = (
    b"OOM when allocating",
    b"allocating tensor with",
    b"failed to allocate",
    b"bytes) from ",
    b"bytes on host: ",
    b"could not allocate pinned",
    b"ResourceExhausted",
    b"tensor with shape[",
    b"pinned host memory of",
    b"failed to alloc ",
    b"Dst tensor is not",
    b"failed. Status: ",
    b"StreamExecutor for CUDA",
)

_ITEM_BYTES = {
    **dict.fromkeys(("bool", "int8", "uint8", "qint8", "quint8", "float8_e5m2", "float8_e4m3fn"), 1),
    **dict.fromkeys(("half", "bfloat16", "int16", "uint16", "qint16"), 2),
    **dict.fromkeys(("float", "int32", "uint32", "qint32"), 4),
    **dict.fromkeys(("double", "int64", "uint64", "complex64"), 8),
    "complex128": 16,
}
_SHAPE = regex(
    r"OOMwhenallocatingtensor(?:(?:with|of)shape:?(?P<shape>[\[(](?:\d{1,18}(?:,\d{1,18}){0,11})?,?[\])]))?"
    rf"(?:andtype(?P<dtype>{'|'.join(sorted(_ITEM_BYTES, key=len, reverse=True))}|resource|string|variant))?"
    r"(?:on(?P<device>/[\w:/.-]{0,80}?(?:device:|/)(?P<kind>GPU|CPU|DML|XLA_GPU|XLA_CPU|gpu|cpu):(?P<number>\d{1,4}))"
    r"(?:byallocator(?P<allocator>GPU_\d{1,4}_bfc|gpu_async_\d{1,4}|(?:xla_)?(?:gpu|cuda)_host_bfc|DmlAllocator"
    r"|mklcpu|CPU_\d{1,4}_bfc|cpu|\w{1,24}))?)?"
)
_NODE = regex(
    r"[^\[]{0,8}\[\[(?:Node:|\{\{)?[^\[\]]{1,240}\[(?:[^\[\]]{0,160}?,)?(?:T|dtype|SrcT)=DT_"
    r"(?P<dtype>[A-Z]\w{2,9}?)[,\]]"
)
_EAGER = regex(
    r"(?:ResourceExhausted(?:Error)?|Resourceexhausted|RESOURCE_EXHAUSTED):.{0,200}?failedtoallocatememory(?:\[Op:(?P<op>\w+)\])?"
)
_PROBE = regex(
    rf"failedtoallocate(?:{BINARY_SIZE})?\((?P<bytes>\d{{1,22}}(?!\d))bytes\)"
    r"fromdevice:?(?:RESOURCE_EXHAUSTED:{1,2})?(?:CUDA|HIP)_ERROR_(?:OUT_OF_MEMORY|OutOfMemory)(?::outofmemory)?"
)
_LEVEL = regex(r"([IWEF])(?:[A-Z]:)?[\w./-]{0,160}?(?:cuda|rocm|gpu)_(?:driver|executor)\w*\.cc:\d{1,20}\]\Z")
_PINNED = regex(
    r"failedtoalloc(?P<size>\d{1,22}(?!\d))bytesonhost:(?:CUDA|HIP)_ERROR_\w{1,20}?(?::outofmemory|(?=[^A-Z_]|\Z))"
    r"|couldnotallocatepinnedhostmemory(?:ofsize:(?P<pool_size>\d{1,22}(?!\d)))?"
)
# A copy whose destination could not be allocated: TensorFlow says so of a full GPU, in these words.
_COPY = regex(
    r"(?:Failedcopyinginputtensorfrom/[\w:/.-]{1,160}?to/[\w:/.-]{1,120}?(?P<kind>CPU|GPU|DML):(?P<number>\d{1,4})inordertorun"
    r"(?P<op>\w{1,80}):)?Dsttensorisnotinitialized\.?(?:\[Op:(?P<of>\w{1,80})\])?"
)
_CONTEXT = regex(
    r"(?:(?:CUDA|ROCm)runtimeimplicitinitialization|(?:cuda|hip)SetDevice\(\))onGPU:(?P<device>\d{1,4})failed\.Status:"
    r"(?:outofmemory|hipErrorOutOfMemory)"
)
_EXECUTOR = regex(
    r"failedinitializingStreamExecutorforCUDAdeviceordinal(?P<device>\d{1,3}):.{0,60}?failedcallto(?P<call>cu\w{4,40}):"
    r"CUDA_ERROR_OUT_OF_MEMORY:outofmemory(?:;totalmemoryreported:(?P<total>\d{1,20}))?"
)
# What follows a refusal that the program did not survive.
_FATAL = (
    "InternalError",
    "ResourceExhausted",
    "Failedtocreatesession",
    "failedinitializingStreamExecutor",
    "Checkfailed",
    "Fatal",
    "Aborted",
    "coredumped",
    "terminatecalled",
    "Traceback",
)
_AFTERMATH = 1200
_NEXT_LINE = 600
_COPY_LENGTH, _CONTEXT_LENGTH = 420, 60
_BETWEEN_ATTEMPTS = 600


def parse(strand: Strand) -> list[Span]:
    """Every message of this family in the strand."""
    attempts = [*_start(strand)]
    return [
        *_tensors(strand),
        *_eager(strand),
        *attempts,
        *_pinned(strand),
        *_copies(strand),
        *_contexts(strand, attempts),
        *_executors(strand),
    ]


def _tensors(strand: Strand) -> Iterator[Span]:
    text = strand.text
    for at in places(text, "OOMwhenallocatingtensor"):
        match = _SHAPE.match(text, at)
        if match is None or (
            match["shape"] is None and not near(text, max(0, at - 120), at, 0, "ResourceExhausted", "Resourceexhausted")
        ):
            continue
        facts: dict[str, float | str] = {}
        numbers = [int(number) for number in re.findall(r"\d{1,20}", match["shape"] or "")]
        if match["shape"]:
            facts["shape"] = "x".join(map(str, numbers))
        dtype = match["dtype"] or _dtype_of_node(text, match.end())
        if dtype:
            facts["dtype"] = dtype
            if match["shape"] and dtype in _ITEM_BYTES:
                facts["tensor_bytes"] = float(math.prod(numbers) * _ITEM_BYTES[dtype])
        allocator = match["allocator"] or ""
        if allocator:
            facts["allocator"] = allocator
        kind = (match["kind"] or "").upper()
        on_host = kind.endswith("CPU") or is_host(allocator)
        if not (kind or allocator):
            on_host = _is_placed_on_cpu(text, match.end()) or runs_on_cpu(strand, at)
        stated = int(match["number"]) if match["number"] else device_of(allocator)
        yield found(
            strand,
            at,
            match.end(),
            format="tf-oom-shape-device" if match["device"] else "tf-oom-shape",
            framework="TensorFlow",
            message=OomMessage(device=None if on_host else stated),
            memory="host" if on_host else "gpu",
            facts=facts,
        )


# The device that the operation behind the message, which stands in double brackets, was placed on. What only copies a
# value to the host is placed there, whatever was computed where.
_PLACED = regex(r"[\[,]_device=[\w/:.-]{0,80}?/(?:device:)?(?P<kind>[a-zA-Z]{3}):\d")
_COPIES = ("_Recv", "_Send", "_HostSend", "_HostRecv")
_BEHIND, _OPERATION = 400, 1000


def _is_placed_on_cpu(text: str, end: int) -> bool:
    begin = text.find("[[", end, end + _BEHIND)
    ends = [text.find(mark, begin, begin + _OPERATION) for mark in (")]]", "]]")] if begin >= 0 else []
    operation = text[begin : next((end_ for end_ in ends if end_ >= 0), begin)]
    placed = _PLACED.search(operation)
    return placed is not None and placed["kind"].lower() == "cpu" and not any(name in operation for name in _COPIES)


def _dtype_of_node(text: str, end: int) -> str | None:
    """From the operation behind the message, which has it where older releases leave it out of the text."""
    match = _NODE.match(text, end)
    return None if match is None else match["dtype"].lower()


def _eager(strand: Strand) -> Iterator[Span]:
    text = strand.text
    for at in places(text, "failedtoallocatememory"):
        match = _EAGER.search(text, max(0, at - 230), at + 100)
        if match is None or match.end() <= at:
            continue
        # The next line says it again with the device: of a processor it is the machine's memory.
        following = _SHAPE.search(text, match.end(), match.end() + _NEXT_LINE)
        if following is not None and (following["kind"] or "").upper().endswith("CPU"):
            yield claim(*match.span())
            continue
        yield found(
            strand,
            match.start(),
            match.end(),
            format="tf-failed-to-allocate-memory",
            framework="TensorFlow",
            facts={"op": match["op"]} if match["op"] else {},
        )


def _start(strand: Strand) -> Iterator[Span]:
    """Attempts to take much of a device at once. One that is followed by a smaller one was not the end."""
    text = strand.text
    matches = [match for at in places(text, "failedtoallocate") if (match := _PROBE.match(text, at))]
    series: list[re.Match[str]] = []
    for index, match in enumerate(matches):
        series.append(match)
        following = matches[index + 1] if index + 1 < len(matches) else None
        if following is not None and following.start() - match.end() <= _BETWEEN_ATTEMPTS:
            continue
        yield from _judge(strand, series)
        series = []


# TensorFlow says so on its next line, and of the attempt that fits nothing.
_RETRIED = regex(r"\bretrying with [\d.]{1,9}[KMGT] \(\d{1,20} bytes\)")


def _judge(strand: Strand, series: list[re.Match[str]]) -> Iterator[Span]:
    text, last = strand.text, series[-1]
    level = _LEVEL.search(text, max(0, last.start() - 200), last.start())
    sizes = [int(match["bytes"]) for match in series]
    retried = sizes[-1] < sizes[0] or _is_tried_again(strand, last)
    fatal = any(text.find(word, last.end(), last.end() + _AFTERMATH) >= 0 for word in _FATAL)
    if not fatal and (retried or (level is not None and level[1] == "I")):
        yield from (claim(match.start(), match.end()) for match in series)
        return
    yield from (claim(match.start(), match.end()) for match in series[:-1])
    yield found(
        strand,
        last.start(),
        last.end(),
        format="tf-failed-to-allocate",
        framework=framework_near(text, last.start(), last.end()),
        message=OomMessage(requested_bytes=sizes[-1]),
        facts={"attempts": float(len(series)), "first_attempt_bytes": float(sizes[0])},
    )


def _is_tried_again(strand: Strand, last: re.Match[str]) -> bool:
    return any(map(_RETRIED.search, strand.surroundings(last.start(), last.end()).after[:2]))


def _executors(strand: Strand) -> Iterator[Span]:
    """A context that found no room, before TensorFlow takes anything."""
    for at in places(strand.text, "failedinitializingStreamExecutor"):
        match = _EXECUTOR.match(strand.text, at)
        if match is not None:
            yield found(
                strand,
                at,
                match.end(),
                format="cuda-driver-error",
                framework=framework_near(strand.text, at, match.end()),
                message=OomMessage(
                    device=int(match["device"]), total_bytes=int(match["total"]) if match["total"] else None
                ),
                facts={"call": match["call"]},
            )


def _pinned(strand: Strand) -> Iterator[Span]:
    """Pinned host memory: tried smaller again and again, two lines each time; one incident a series."""
    text = strand.text
    matches = [
        match for at in places(text, "failedtoalloc", "couldnotallocatepinned") if (match := _PINNED.match(text, at))
    ]
    matches.sort(key=lambda match: match.start())
    for index, match in enumerate(matches):
        following = matches[index + 1].start() if index + 1 < len(matches) else len(text) + _BETWEEN_ATTEMPTS
        if following - match.end() < _BETWEEN_ATTEMPTS:
            yield claim(match.start(), match.end())
            continue
        size = match["size"] or match["pool_size"]
        yield found(
            strand,
            match.start(),
            match.end(),
            format="tf-pinned-host",
            framework="TensorFlow",
            message=OomMessage(requested_bytes=int(size) if size else None),
            memory="host",
            facts={"pinned": 1.0},
        )


def _copies(strand: Strand) -> Iterator[Span]:
    text = strand.text
    for at in places(text, "Dsttensorisnotinitialized"):
        front = text.rfind("Failedcopyinginputtensorfrom", max(0, at - _COPY_LENGTH), at)
        match = (_COPY.match(text, front) if front >= 0 else None) or _COPY.match(text, at)
        if match is None or match.end() <= at:
            continue
        exception = exception_before(text, match.start())
        if match["op"] is None and exception is None and not may_be_told(strand, *match.span()):
            continue
        op, on_host = match["op"] or match["of"], match["kind"] == "CPU"
        yield found(
            strand,
            *match.span(),
            format="tf-copy-destination",
            framework="TensorFlow",
            message=OomMessage(device=int(match["number"]) if match["number"] and not on_host else None),
            memory="host" if on_host else "gpu",
            exception=exception,
            facts={"op": op} if op else {},
        )


def _contexts(strand: Strand, attempts: Sequence[Span]) -> Iterator[Span]:
    """The runtime could not be started on a device that was full already. Behind an attempt it tells of that again."""
    text = strand.text
    for at in places(text, "failed.Status:"):
        match = _CONTEXT.search(text, max(0, at - _CONTEXT_LENGTH), at + 40)
        if match is None or not match.start() < at < match.end():
            continue
        if any(0 <= match.start() - span.end <= _AFTERMATH for span in attempts if span.parsed is not None):
            yield claim(*match.span())
        else:
            yield found(
                strand,
                *match.span(),
                format="tf-runtime-start",
                framework="TensorFlow",
                message=OomMessage(device=int(match["device"])),
                exception=exception_before(text, match.start()),
            )
