"""Ollama: the end of its runner, the buffer that it names, and its refusals for the machine's memory."""

from __future__ import annotations

import re

from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.sizes import read_binary_size
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.messages.wordings import Reading, Wording, count, parse_wordings
from vramscope.analyzers.patterns import regex
from vramscope.schema.oom import OomMessage

FORMATS = ("ollama-runner", "ollama-unable-buffer", "ollama-required-allocations", "ollama-system-memory")
ANCHORS = (
    b"process has terminated",
    b"unable to allocate",
    b"more system memory",
    b"than is available (",
    b"llama runner",
    b"required allocations:",
    b"nsufficient memory -",
)

_BACKENDS = "CUDA|ROCm|HIP|Vulkan|Metal|SYCL"
_BUFFER = (
    rf"(?:\w{{3,60}}:){{0,2}}failedtoallocate(?:{_BACKENDS})(?P<index>\d{{1,20}})bufferofsize(?P<exact>\d{{1,20}})"
)
_BUFFER_ALONE = _BUFFER.replace("index", "index2").replace("exact", "exact2")
_FACTS: dict[str, float | str] = {"run_by": "Ollama", "retells": "llama.cpp"}


def _runner(match: re.Match[str]) -> Reading:
    exact, device = match["exact"] or match["exact2"], match["index"] or match["index2"] or match["device"]
    return Reading(
        OomMessage(device=count(device), requested_bytes=None if exact is None else int(exact)),
        _FACTS,
    )


def _unable(match: re.Match[str]) -> Reading:
    return Reading(OomMessage(device=count(match["index"])), {**_FACTS, "buffer": "weights"})


def _system(match: re.Match[str]) -> Reading:
    available = match["available"]
    return Reading(
        OomMessage(
            requested_bytes=read_binary_size(match["needed"]),
            free_bytes=None if available is None else read_binary_size(available),
        )
    )


# Each size with what became of it: A for allocated, F for failed, U for not tried.
_ALLOCATIONS = regex(
    r"insufficientmemory-requiredallocations:\{InputWeights:(?P<input>\d{1,20}[AFU]?)CPU:(?P<cpu>\{.{0,8000}?\})"
    r"GPUs:\[(?P<gpus>.{0,16000}?\})?\]\}"
)
_REFUSED, _NAME = regex(r"(\d{1,20})F"), regex(r"Name:[A-Za-z]{2,12}(\d{1,4})")


def _on_gpu(match: re.Match[str]) -> Reading | None:
    gpus = match["gpus"] or ""
    refused = _REFUSED.search(gpus)
    if refused is None:
        return None
    device = [name[1] for name in _NAME.finditer(gpus, 0, refused.start())][-1:]
    facts: dict[str, float | str] = {**_FACTS, **_what(gpus, refused.start())}
    return Reading(OomMessage(device=count(device[0]) if device else None, requested_bytes=int(refused[1])), facts)


def _what(allocations: str, at: int) -> dict[str, str]:
    """The list that stands last in front of ``at``."""
    named = {"weights": "Weights:", "KV cache": "Cache:", "compute": "Graph:"}
    return {"buffer": max(named, key=lambda what: allocations.rfind(named[what], 0, at))}


def _on_cpu(match: re.Match[str]) -> Reading | None:
    refused = _REFUSED.search(match["cpu"]) or _REFUSED.fullmatch(match["input"])
    if refused is None or _REFUSED.search(match["gpus"] or "") is not None:
        return None
    return Reading(OomMessage(requested_bytes=int(refused[1])))


_SIZE = r"\d{1,20}(?:\.\d{1,20})?(?:B|KiB|MiB|GiB)"
_WORDINGS = (
    Wording(
        "ollama-runner",
        "Ollama",
        "processhasterminated:",
        regex(
            r"processhasterminated:(?:exitstatus(?:0x)?[0-9a-f]+:?|signal:[\w()]{1,40}?:)?(?:error:)?"
            rf"(?:(?:cuda|hip)Mallocfailed:outofmemory(?:{_BUFFER})?|(?:CUDA|ROCm)error:outofmemory(?:currentdevice:(?P<device>\d{{1,20}}))?|{_BUFFER_ALONE})"
        ),
        _runner,
    ),
    Wording(
        "ollama-unable-buffer",
        "Ollama",
        "unabletoallocate",
        regex(rf"unabletoallocate(?:{_BACKENDS})(?P<index>\d{{1,20}})buffer"),
        _unable,
    ),
    Wording("ollama-required-allocations", "Ollama", "insufficientmemory-required", _ALLOCATIONS, _on_gpu),
    Wording(
        "ollama-required-allocations", "Ollama", "insufficientmemory-required", _ALLOCATIONS, _on_cpu, memory="host"
    ),
    Wording(
        "ollama-system-memory",
        "Ollama",
        "modelrequiresmoresystemmemory",
        regex(
            rf"modelrequiresmoresystemmemory\((?P<needed>{_SIZE})\)(?:thanisavailable(?:\((?P<available>{_SIZE})\))?)?"
        ),
        _system,
        memory="host",
    ),
)


def parse(strand: Strand) -> list[Span]:
    """Ollama's messages in the strand. Facts: ``run_by``, ``buffer``."""
    return parse_wordings(strand, _WORDINGS)
