"""Triton Inference Server and its load generator; what the server does without, it only warns of.

Facts: ``what`` the memory was for ("input", "output"), or "backend" where a model's backend asked; ``host_detail``
("shm") of the Python backend's segments.
"""

from __future__ import annotations

from collections.abc import Iterator

from vramscope.analyzers.messages.literals import claim, found, places
from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.messages.wordings import exception_before
from vramscope.analyzers.patterns import regex
from vramscope.schema.oom import OomMessage

FORMATS = ("triton-unable-allocate", "triton-shm")
ANCHORS = (
    b"unable to allocate memory",
    b"allocate memory of",
    b"bytes on gpu",
    b"allocate GPU memory",
    b"GPU memory: out of",
    b"out of memory",
    b"triton_python_backend_shm",
)

_MESSAGE = regex(r"unabletoallocatememoryof(?P<size>\d{1,22})bytesongpu(?:for(?P<what>output|input))?")
# A model's instance that cannot be made, without a size.
_INSTANCE = regex(r"unabletoallocatememoryfor(?P<what>input|output)[\w.:/-]{1,160}?(?:for[\w.-]{1,120})?:outofmemory")
# What an instance needs before it has any buffer; the server's own status leads, where none of its files is named.
_UNABLE = regex(r"unabletocreate(?:stream|CUDAstream|cudaevent|event|context)(?:for[\w.-]{1,120}?)?:outofmemory")
_INTERNAL = regex(r"(?:Internal|INTERNAL)(?:error)?:\Z")
# A backend asks the server's pool and then the driver; each refusal is listed behind this.
_REFUSED = regex(
    r"(?:unabletocreatebackendmemoryfortype:GPUid:(?P<device>\d{1,4}):)?(?:BackendMemory::Create,allallocationtypesfailed:)?"
    r"(?:GPU_POOL:FailedtoallocateCUDAmemorywithbytesize(?P<size>\d{1,22})onGPU(?P<pool>\d{1,4}):\w{1,40}?(?=GPU:)|"
    r"GPU_POOL:.{1,160}?(?=GPU:))?(?P<listed>GPU:)?failedtoallocateGPUmemory:outofmemory"
)
_REFUSAL = "failedtoallocateGPUmemory:outofmemory"
_INTRODUCED = 420
_SERVER = regex(
    r"(?i)triton|\b(?:model_(?:lifecycle|repository_manager|config\w*)|backend_\w+|infer_re\w+|\w+_server)\.cc:\d"
)
# The server goes on in pinned memory, or without pinning.
_FALLBACK = regex(
    r"[Ff]ailedtoallocate(?:CUDA|pinnedsystem)memory.{0,160}?fallingbackto(?:non-)?pinnedsystemmemory"
    r"|[Ff]ailedtoallocateCUDAmemorywithbytesize\d{1,20}onGPU\d{1,20}:CNMEM_STATUS_OUT_OF_MEMORY"
)


def parse(strand: Strand) -> list[Span]:
    """Every message of this family in the strand."""
    text, spans = strand.text, []
    for at in places(text, "unabletoallocatememoryof"):
        match = _MESSAGE.match(text, at)
        if match is not None:
            spans.append(
                found(
                    strand,
                    at,
                    match.end(),
                    format="triton-unable-allocate",
                    framework="Triton Inference Server",
                    message=OomMessage(requested_bytes=int(match["size"])),
                    facts={"what": match["what"]} if match["what"] else {},
                )
            )
    spans += [*_instances(strand), *_backends(strand), *_segments(strand)]
    for at in places(text, "ailedtoallocateCUDAmemory", "ailedtoallocatepinnedsystemmemory"):
        match = _FALLBACK.match(text, at - 1) if at else None
        if match is not None and not any(span.start <= match.start() < span.end for span in spans):
            spans.append(claim(match.start(), match.end()))
    return spans


def _instances(strand: Strand) -> Iterator[Span]:
    """An instance of a model that got no buffer for an input or an output."""
    text = strand.text
    for at in places(text, "unabletoallocatememoryfor"):
        match = _INSTANCE.match(text, at)
        if match is not None and _is_tritons(strand, at, match.end()):
            yield found(
                strand,
                at,
                match.end(),
                format="triton-unable-allocate",
                framework="Triton Inference Server",
                message=OomMessage(),
                # TensorRT's own refusal may stand above it.
                facts={"what": match["what"], "retells": "TensorRT"},
            )
    for at in places(text, "unabletocreate"):
        match = _UNABLE.match(text, at)
        if match is not None and (_INTERNAL.search(text, max(0, at - 20), at) or _is_tritons(strand, at, match.end())):
            yield found(strand, at, match.end(), format="triton-unable-allocate", framework="Triton Inference Server")


def _backends(strand: Strand) -> Iterator[Span]:
    """A backend that got no buffer for its inputs, outputs or scratch space."""
    text = strand.text
    for at in places(text, _REFUSAL):
        introduced = [
            match
            for match in _REFUSED.finditer(text, max(0, at - _INTRODUCED), at + len(_REFUSAL))
            if match.end() == at + len(_REFUSAL)
        ]
        if not introduced:
            continue
        match = introduced[0]
        if match["listed"] is None and not _is_tritons(strand, match.start(), match.end()):
            continue  # another program's words
        device = match["device"] or match["pool"]
        yield found(
            strand,
            match.start(),
            match.end(),
            format="triton-unable-allocate",
            framework="Triton Inference Server",
            message=OomMessage(
                device=int(device) if device else None, requested_bytes=int(match["size"]) if match["size"] else None
            ),
            facts={"what": "backend"},
        )


# A segment of /dev/shm that passes tensors to the Python backend's process.
_SEGMENT = regex(
    r"(?:Failedtoincreasethesharedmemorypoolsizeforkey\w{1,80}?to(?P<grown>\d{1,20})bytes"
    r"|Unabletoinitializesharedmemorykey\w{1,80}?torequestedsize\((?P<made>\d{1,20})bytes\))"
    r"(?P<rest>\.IfyouarerunningTritoninsidedocker,use--shm-sizeflagtocontrolthesharedmemoryregionsize\."
    r"(?:EachPythonbackendmodelinstancerequiresatleast\d{1,6}MBs?ofsharedmemory\.)?(?:Error:(?P<error>Nospaceleftondevice)?)?)?"
)


def _segments(strand: Strand) -> Iterator[Span]:
    for match in _SEGMENT.finditer(strand.text) if "triton_python_backend_shm" in strand.text else ():
        # Another error, as of a key that is taken, has nothing to do with memory.
        if match["rest"] and match["rest"].endswith("Error:"):
            continue
        yield found(
            strand,
            match.start(),
            match.end(),
            format="triton-shm",
            framework="Triton Inference Server",
            message=OomMessage(requested_bytes=int(match["grown"] or match["made"])),
            memory="host",
            exception=exception_before(strand.text, match.start()),
            facts={"host_detail": "shm"},
        )


def _is_tritons(strand: Strand, start: int, end: int) -> bool:
    """Whether the lines around have the names of the server or of its source files."""
    around = strand.surroundings(start, end)
    return any(_SERVER.search(line) for line in (*around.before, around.prefix, around.lead, *around.after))
