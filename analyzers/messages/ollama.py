"""Ollama: the end of its runner, the buffer that it names, and its refusals for the machine's memory."""

from __future__ import annotations

import re

from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.sizes import read_binary_size
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.messages.wordings import Reading, Wording, count, parse_wordings
from vramscope.analyzers.patterns import regex
from vramscope.schema.oom import OomMessage

FORMATS = ("ollama-runner", "ollama-unable-buffer", "ollama-system-memory")
ANCHORS = (
    b"process has terminated",
    b"unable to allocate",
    b"more system memory",
    b"than is available (",
    b"llama runner",
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
