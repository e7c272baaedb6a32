"""ONNX Runtime: its arena's refusals, which look the same on a CPU, and the failures of its CUDA calls.

Facts: ``node`` and ``op`` that asked, ``left_under_limit_bytes`` where the arena's own limit was in the way,
``expression`` the CUDA call that failed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from vramscope.analyzers.messages.cpu_runs import runs_on_cpu
from vramscope.analyzers.messages.literals import found, near, places
from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.messages.threads import is_title
from vramscope.analyzers.patterns import regex
from vramscope.schema.oom import OomMessage

FORMATS = ("ort-bfcarena", "ort-cuda-failure", "ort-directml")
ANCHORS = (
    b"requested buffer of",
    b"allocate memory for",
    b"smaller than requested bytes",
    b"BFCArena::Alloc",
    b"failure 2: out of",
    b"out of memory ;",
    b"Available memory of",
    b"CUDA failure 2",
    b"memory ; GPU=",
    b"8007000E",
)

_ARENA = regex(r"Failedtoallocatememoryforrequestedbufferofsize(?P<size>\d{1,22}(?!\d))?")
_LIMITED = regex(r"Availablememoryof(?P<left>\d{1,22})issmallerthanrequestedbytesof(?P<size>\d{1,22}(?!\d))")
_NODE = regex(r"whilerunning(?P<op>\w{1,60}?)node\.Name:(?P<node>\S{0,200}?)StatusMessage:")
_CALL = regex(
    r"(?:CUDA|HIP)failure2:?outofmemory(?:;GPU=(?P<device>\d{1,4}))?(?:;hostname=[\w.-]{0,80}?(?=;|\Z))?"
    r"(?:;file=[^;]{0,200}?;line=\d{1,20})?(?:;expr=(?P<expression>[^;]{0,120}?;|[\w(*&)]{1,40}))?"
)
# A title that its site has cut.
_CUT = regex(r"BFCArena::AllocateRawInternal\([^()]{0,160}\)Failedto(?:a(?:l(?:l(?:o(?:c(?:a(?:te?)?)?)?)?)?)?)?")
# What the arena says before it asks for more: "Cpu", "Cuda", "CudaPinned".
_EXTENDING = regex(r"ExtendingBFCArenafor(?P<device>\w{2,20}?)\.bin_num")
# The arenas that a session makes, and the providers that it says it runs on.
_MADE = regex(r"(?<!Extending)BFCArenafor(?P<device>\w{2,12}?)(?:withfollowing|initial)")
_USED = regex(r"(?:inuse|[Ss]essionproviders|get_providers\(\))\W{0,6}\[([^\]]{0,300})\]")
_FIELD = regex(r"(?<![A-Za-z_])(?:execution_?)?provider[:=](\w{2,20}ExecutionProvider)")
_UNQUOTED = regex(r"[\s\"']")
_BEFORE = 700
# What the processor's provider alone puts into a graph.
_HOST_NODE = ("nchwc", "Nchwc", "Reorder")
_HOST_ARENAS = ("Cpu", "CudaPinned")
_GPU_PROVIDERS = ("CUDAExecutionProvider", "TensorrtExecutionProvider", "ROCMExecutionProvider", "DmlExecutionProvider")
# What is built in: no session runs on more, one may run on less.
_AVAILABLE = regex(r"[Aa]vailable_?[Pp]roviders?(?:are|\(\))?\W{0,4}[^\])]{0,400}")
# What a session was to run on and could not.
_MISSING = regex(r"(?:CUDA|Tensorrt|ROCM|Dml)ExecutionProviderisnotin|Failedtocreate\w{2,20}ExecutionProvider")
_SESSION = 4000


def parse(strand: Strand) -> list[Span]:
    """Every message of this family in the strand."""
    return [*_arena(strand), *_cut_titles(strand), *_calls(strand), *_directml(strand)]


def _cut_titles(strand: Strand) -> Iterator[Span]:
    for at in places(strand.text, "BFCArena::AllocateRawInternal("):
        match = _CUT.match(strand.text, at)
        if match is not None and not strand.line_around(at, match.end())[2] and is_title(strand, at, match.end()):
            yield found(strand, at, match.end(), format="ort-bfcarena", framework="ONNX Runtime", message=OomMessage())


def _arena(strand: Strand) -> Iterator[Span]:
    text = strand.text
    for at in places(text, "Failedtoallocatememoryforrequestedbuffer", "Availablememoryof"):
        match = _ARENA.match(text, at) or _LIMITED.match(text, at)
        if match is None:
            continue
        facts: dict[str, float | str] = {}
        nodes = list(_NODE.finditer(text, max(0, at - _BEFORE), at))
        if nodes:
            facts |= {"op": nodes[-1]["op"], "node": nodes[-1]["node"]}
        left = match.groupdict().get("left")
        if left is not None:
            facts["left_under_limit_bytes"] = float(left)
        yield found(
            strand,
            at,
            match.end(),
            format="ort-bfcarena",
            framework="ONNX Runtime",
            message=OomMessage(
                requested_bytes=int(match["size"]) if match["size"] else None,
                free_bytes=int(left) if left is not None else None,
            ),
            memory="host" if _on_host(strand, at, str(facts.get("node", ""))) else "gpu",
            facts=facts,
        )


def _on_host(strand: Strand, at: int, node: str) -> bool:
    text = strand.text
    if any(word in node for word in _HOST_NODE) or near(text, at, at, _BEFORE, "providers/cpu/"):
        return True
    arenas = list(_EXTENDING.finditer(text, max(0, at - _BEFORE), at))
    if arenas:
        return arenas[-1]["device"] in _HOST_ARENAS
    made = {match["device"] for match in _MADE.finditer(text, max(0, at - _SESSION), at)}
    if made and made <= set(_HOST_ARENAS):
        return True
    around = _AVAILABLE.sub(
        lambda match: "" if _on_gpu(match[0]) else match[0], text[max(0, at - _SESSION) : at + _SESSION]
    )
    # What is in use says more than what might be.
    in_use = strand.ask(_read_in_use)
    if in_use is not None:
        return in_use == "cpu"
    if _on_gpu(_MISSING.sub("", around)):
        return False
    return "CPUExecutionProvider" in around or runs_on_cpu(strand, at)


def _read_in_use(lines: Sequence[tuple[int, str]]) -> str | None:
    """ "cpu" where lines of the program's own log, which the strand's text may leave out, name it as all that sessions
    run on; "gpu" where one names a GPU's, or a package that has them."""
    named = [_UNQUOTED.sub("", line) for _, line in lines if "ExecutionProvider" in line or "onnxruntime-gpu" in line]
    used = [providers for line in named for pattern in (_USED, _FIELD) for providers in pattern.findall(line)]
    if any("onnxruntime-gpu" in line for line in named) or any(map(_on_gpu, used)):
        return "gpu"
    return "cpu" if "CPUExecutionProvider" in used else None


def _on_gpu(text: str) -> bool:
    return any(provider in text for provider in _GPU_PROVIDERS)


def _calls(strand: Strand) -> Iterator[Span]:
    text = strand.text
    for at in places(text, "CUDAfailure2", "HIPfailure2"):
        match = _CALL.match(text, at)
        if match is None or (match["device"] is None and not near(text, at, match.end(), _BEFORE, "onnxruntime")):
            continue
        expression = match["expression"] or ""
        nodes = list(_NODE.finditer(text, max(0, at - _BEFORE), at))
        facts: dict[str, float | str] = {"op": nodes[-1]["op"], "node": nodes[-1]["node"]} if nodes else {}
        if expression:
            facts["expression"] = expression.rstrip(";")
        cntk = "deviceBufferPtr" in expression or near(text, at, match.end(), _BEFORE, "CNTK", "cntk")
        on_host = "HostAlloc" in expression or "MallocHost" in expression
        yield found(
            strand,
            at,
            match.end(),
            format="cuda-failure-2" if cntk else "ort-cuda-failure",
            framework="CNTK" if cntk else "ONNX Runtime",
            message=OomMessage(device=int(match["device"]) if match["device"] and not on_host else None),
            memory="host" if on_host else "gpu",
            facts=facts,
        )


# E_OUTOFMEMORY with Windows' words for it, from DirectML's provider.
_WINDOWS = regex(r"8007000ENotenoughmemoryresourcesareavailabletocompletethisoperation\.?")


def _directml(strand: Strand) -> Iterator[Span]:
    text = strand.text
    for at in places(text, "8007000ENotenough"):
        match = _WINDOWS.match(text, at)
        if match is None or not near(text, at, at, _BEFORE, "DmlExecutionProvider", "onnxruntime"):
            continue
        nodes = list(_NODE.finditer(text, max(0, at - _BEFORE), at))
        facts: dict[str, float | str] = {"op": nodes[-1]["op"], "node": nodes[-1]["node"]} if nodes else {}
        yield found(strand, at, match.end(), format="ort-directml", framework="ONNX Runtime", facts=facts)
