"""JAX and whatever else compiles with XLA: refused buffers, and the table of what the program would have held.

Facts: ``device_ordinal``; from the table ``parameter_bytes``, ``constant_bytes``, ``output_bytes``, ``temp_bytes``,
``program_bytes`` (all of them) and ``fragmentation_bytes``; of its largest buffer ``buffer_bytes``, ``buffer_op`` and
``buffer_shape``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from vramscope.analyzers.messages.cpu_runs import runs_on_cpu
from vramscope.analyzers.messages.literals import claim, counts_no_memory, found, places
from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.sizes import BINARY_SIZE, read_binary_size
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.patterns import regex
from vramscope.schema.oom import OomMessage

FORMATS = (
    "jax-resource-exhausted-legacy",
    "jax-resource-exhausted",
    "jax-resource-exhausted-allocating",
    "jax-resource-exhausted-bufferassignment",
    "jax-failed-to-allocate-request",
    "jax-new-constant",
    "jax-command-buffer",
    "host-jax",
)
ANCHORS = (
    b"RESOURCE_EXHAUSTED",
    b"Resource exhausted",
    b"memory while trying",
    b"Out of memory allocating",
    b"allocate request for",
    b"B) on device ordinal",
    b"for new constant",
    b"bytes for new",
    b"to instantiate graph",
    b"to instantiate command buffer",
)

_STATUS = regex(
    r"(RESOURCE_EXHAUSTED|Resourceexhausted|ResourceExhausted(?:Error)?):?(?:\{\{[^{}]{0,160}\}\}|From/job[^{}]{0,80}?:)?\Z"
)
_EXCEPTION = regex(
    r"((?:[\w.]{0,60}\.)?(?:Xla|Jax)RuntimeError|RuntimeError|(?:[\w.]{0,60}\.)?ResourceExhaustedError)[:(]{1,2}"
    r"(?:Graphexecutionerror:)?\Z"
)
# EXLA's, in a program of Elixir.
_ELIXIR = regex(r"\((\w{1,40}Error)\)\Z")
_BYTES = rf"(?P<size>{BINARY_SIZE})(?!\d)"
_TRYING = regex(rf"Outofmemory(?:whiletryingtoallocate|allocating)(?:{_BYTES}\.?)?")
_REQUEST = regex(
    rf"Failedtoallocate(?:requestfor)?(?:{BINARY_SIZE})?(?:\((?P<size>\d{{1,22}})B\))?"
    rf"(?:ondeviceordinal(?P<device>\d{{1,4}})(?::CUDA_ERROR_OUT_OF_MEMORY(?::outofmemory)?)?)?"
)
_CONSTANT = regex(r"Failedtoallocate(?P<size>\d{1,20})bytesfornewconstant")
_GRAPH = regex(
    r"Underlyingbackendranoutofmemorytryingtoinstantiate(?:graph|commandbuffer)with(?P<nodes>\d{1,9})"
    r"(?:nodes(?:and\d{1,9}conditionals)?)?(?:\(totalof(?P<alive>\d{1,9})alivegraphsintheprocess\))?\.?"
    r"(?:.{0,400}?Originalerror:(?:CUDA_ERROR_OUT_OF_MEMORY:)?outofmemory)?"
)
# A graph's error has the sentence on a line of its own, with the node behind it.
_IN_GRAPH = ("[[{{node", "[[node", "Hint:Ifyouwanttoseealistofallocatedtensors")
_TABLE = regex(
    rf"\.?.{{0,80}}?BufferAssignment(?:OOMDebugging\.)?(?:BufferAssignmentstats:)?"
    rf"(?:parameterallocation:(?P<parameter_bytes>{BINARY_SIZE}))?"
    rf"(?:constantallocation:(?P<constant_bytes>{BINARY_SIZE}))?"
    rf"(?:maybe_live_outallocation:(?P<output_bytes>{BINARY_SIZE}))?"
    rf"(?:preallocatedtempallocation:(?P<temp_bytes>{BINARY_SIZE}))?"
    rf"(?:preallocatedtempfragmentation:{BINARY_SIZE}\([\d.]{{1,80}}%\))?"
    rf"(?:totalallocation:(?P<program_bytes>{BINARY_SIZE}))?"
    rf"(?:totalfragmentation:(?P<fragmentation_bytes>{BINARY_SIZE})\([\d.]{{1,80}}%\))?"
    r"(?:Peakbuffers:)?"
)
_BUFFER = regex(
    rf"Buffer1:Size:(?P<buffer_bytes>{BINARY_SIZE})"
    r"(?:Operator:op_name=(?P<buffer_op>\S{1,200}?)(?:source_file=\S{0,200}?)?(?=XLALabel|EntryParameter|Shape:|=====))?"
    r"(?:XLALabel:[\w.-]{1,60}?(?=Shape:|====))?(?:EntryParameterSubshape:|Shape:)?(?P<buffer_shape>\w{2,8}\[[\d,]{0,80}\])?"
)
_CPU = (
    "TFRT_CPU",
    "TfrtCpu",
    "tfrt_cpu",
    "cpu_client",
    "CpuDevice",
    "cpu_pjrt",
    "fallingbacktoCPU",
    "Fallingbacktocpu",
    "backend=cpu",
    "platform=cpu",
    "xla/service/cpu",
    "PjRtCpuClient",
    "forplatformHost",
)
_CPU_ANSWER = regex(r"default_backend\(\)\W{0,4}cpu")
_GPU = ("CudaDevice", "GpuDevice", "GPU_0_bfc", "gpu_executable", "cuda_", "StreamExecutorGpu", "deviceordinal")
_NAMED_GPU = regex(
    r"cuda:\d|(?:RTX|GTX|Tesla)A?\d{3,4}|RTXA\d{4}|(?<![A-Za-z\d])(?:\dx)?(?:A100|A10G|H100|H200|V100|L40S?|L4|T4|P100|MI\d{3}X?)"
    r"(?![\d])|(?:20[678]0|30[5-9]0|40[5-9]0|50[5-9]0)Ti"
)
_AROUND = 3000
# The GPU allocator rounds up to this much, and hands out nothing smaller.
_SMALLEST_OF_GPU = 256


def parse(strand: Strand) -> list[Span]:
    """Every message of this family in the strand."""
    return [
        *_refusals(strand, "Outofmemorywhiletryingtoallocate", "Outofmemoryallocating"),
        *_requests(strand),
        *_constants(strand),
        *_graphs(strand),
    ]


def _refusals(strand: Strand, *literals: str) -> Iterator[Span]:
    text = strand.text
    for at in places(text, *literals):
        match = _TRYING.match(text, at)
        status = _status_before(text, at)
        before = status.start() if status else at
        exception = (
            _EXCEPTION.search(text, max(0, before - 90), before) if text[before - 1 : before] in (":", "(") else None
        ) or _ELIXIR.search(text, max(0, before - 50), before)
        if match is None or (status is None and exception is None and not text.startswith(_IN_GRAPH, match.end())):
            continue
        end, facts = match.end(), dict[str, float | str]()
        if match["size"] is None and counts_no_memory(strand, at, end):
            yield claim(at, end)
            continue
        key = "jax-resource-exhausted"
        if status is not None and status[1] == "Resourceexhausted":
            key = "jax-resource-exhausted-legacy"
        if "allocating" in match[0]:
            key = "jax-resource-exhausted-allocating"
        table = _TABLE.match(text, end, end + 700)
        if table is not None:
            key, end = "jax-resource-exhausted-bufferassignment", table.end()
            facts |= _sizes(table)
            buffer = _BUFFER.match(text, end, end + 700)
            if buffer is not None:
                end = buffer.end()
                facts |= _sizes(buffer)
                facts |= {name: buffer[name] for name in ("buffer_op", "buffer_shape") if buffer[name]}
        requested = read_binary_size(match["size"]) if match["size"] else None
        start = status.start() if status else at
        yield _found(strand, start, end, key, requested, None, facts, exception[1] if exception else None)


def _status_before(text: str, at: int) -> re.Match[str] | None:
    """The status that stands right before ``at``; a look at the last character spares most of the searches."""
    return _STATUS.search(text, max(0, at - 230), at) if at and text[at - 1] in ":}Ddr" else None


def _requests(strand: Strand) -> Iterator[Span]:
    text = strand.text
    for at in places(text, "Failedtoallocate"):
        match = _REQUEST.match(text, at)
        # Without the request's name the device's must stand there: many programs begin a sentence so.
        if match is None or not (match["device"] or text.startswith("requestfor", at + len("Failedtoallocate"))):
            continue
        device = int(match["device"]) if match["device"] else None
        requested = int(match["size"]) if match["size"] else None
        status = _status_before(text, at)
        start = status.start() if status else at
        yield _found(strand, start, match.end(), "jax-failed-to-allocate-request", requested, device, {}, None)


def _constants(strand: Strand) -> Iterator[Span]:
    for at in places(strand.text, "Failedtoallocate"):
        match = _CONSTANT.match(strand.text, at)
        if match is not None:
            yield _found(strand, at, match.end(), "jax-new-constant", int(match["size"]), None, {}, None)


def _graphs(strand: Strand) -> Iterator[Span]:
    """A recorded graph of kernels that the driver had no memory for: it counts them, and not what they take."""
    text = strand.text
    for at in places(text, "Underlyingbackendranoutofmemory"):
        match = _GRAPH.match(text, at)
        if match is None:
            continue
        status = _status_before(text, at)
        facts = {f"graph_{name}": float(match[name]) for name in ("nodes", "alive") if match[name]}
        yield _found(
            strand, status.start() if status else at, match.end(), "jax-command-buffer", None, None, {**facts}, None
        )


def _found(
    strand: Strand,
    start: int,
    end: int,
    key: str,
    requested: int | None,
    device: int | None,
    facts: dict[str, float | str],
    exception: str | None,
) -> Span:
    text = strand.text
    framework = "TensorFlow" if _is_tensorflow(text, start, end) else "JAX"
    on_host = device is None and framework == "JAX" and _on_host(strand, start, end, requested)
    return found(
        strand,
        start,
        end,
        format="host-jax" if on_host else key,
        framework=framework,
        message=OomMessage(device=device, requested_bytes=requested),
        memory="host" if on_host else "gpu",
        exception=exception,
        facts=facts,
    )


def _sizes(match: re.Match[str]) -> dict[str, float]:
    return {
        name: float(read_binary_size(size))
        for name, size in match.groupdict().items()
        if size and name.endswith("_bytes")
    }


def _is_tensorflow(text: str, start: int, end: int) -> bool:
    return (
        any(word in text[max(0, start - 120) : start + 40] for word in ("errors_impl", "ResourceExhaustedError"))
        or "[Op:" in text[end : end + 60]
        or text.startswith(_IN_GRAPH, end)
    )


def _on_host(strand: Strand, start: int, end: int, requested: int | None) -> bool:
    text = strand.text
    around = text[max(0, start - _AROUND) : end + _AROUND]
    before = text[max(0, start - _AROUND) : start]
    said = max((before.rfind(word) for word in _CPU), default=-1)
    # A GPU that is named between the two is the run's that failed; a list of both is a GPU's machine.
    is_of_cpu = said >= 0 and "CudaDevice" not in before and _NAMED_GPU.search(before, said) is None
    behind = any(word in text[end : end + _AROUND] for word in _CPU) and "CudaDevice" not in around
    if is_of_cpu or behind or _CPU_ANSWER.search(before) or runs_on_cpu(strand, start):
        return True
    return requested is not None and requested < _SMALLEST_OF_GPU and not any(word in around for word in _GPU)
