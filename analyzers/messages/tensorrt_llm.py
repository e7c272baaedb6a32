"""TensorRT-LLM and FasterTransformer: a CUDA call that found no memory. They state no figures.

Facts: ``expression``, the call that failed, where the text names it.
"""

from __future__ import annotations

from vramscope.analyzers.messages.literals import found, places
from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.messages.wordings import Wording, parse_wordings, read_figures
from vramscope.analyzers.patterns import regex

FORMATS = ("trtllm-cuda-runtime", "trtllm-executor")
ANCHORS = (b"CUDA runtime error", b"LLM][ERROR]", b"to insufficient GPU memory", b"Executor creation failed")

# The expression may hold "::", but a single colon ends it.
_MESSAGE = regex(
    r"(?:\[(?P<tag>TensorRT-LLM|FT)\]\[ERROR\])?CUDAruntimeerror(?:in(?P<expression>:?(?:::|[^:\[\]]){0,200}?))?"
    r":?outofmemory(?:\(?(?P<file>/[\w./+-]{0,200}\.\w{1,4}:\d{1,20})\)?)?"
)
_EXECUTOR = Wording(
    "trtllm-executor",
    "TensorRT-LLM",
    "ExecutorcreationfailedduetoinsufficientGPU",
    regex(r"ExecutorcreationfailedduetoinsufficientGPUmemory\.?"),
    read_figures,
    printed=True,
)
_PROGRAMS = {
    "TensorRT-LLM": "TensorRT-LLM",
    "tensorrt_llm": "TensorRT-LLM",
    "[FT]": "FasterTransformer",
    "astertransformer": "FasterTransformer",
}


def parse(strand: Strand) -> list[Span]:
    """Every message of this family in the strand."""
    text, spans = strand.text, parse_wordings(strand, (_EXECUTOR,))
    for at in places(text, "CUDAruntimeerror"):
        tagged = max(
            text.rfind("[TensorRT-LLM][ERROR]", max(0, at - 21), at), text.rfind("[FT][ERROR]", max(0, at - 11), at)
        )
        match = _MESSAGE.match(text, tagged if tagged >= 0 else at)
        if match is None:
            continue
        program = next((name for mark, name in _PROGRAMS.items() if mark in match[0]), None)
        expression = match["expression"] or ""
        if program is None and "cudaMalloc" in expression:
            program = "TensorRT-LLM"  # its name, in brackets before the text, looks like any log's prefix
        if program is None:
            continue
        on_host = "HostAlloc" in expression or "MallocHost" in expression
        spans.append(
            found(
                strand,
                match.start(),
                match.end(),
                format="trtllm-cuda-runtime",
                framework=program,
                memory="host" if on_host else "gpu",
                facts={"expression": expression} if expression else {},
            )
        )
    return spans
