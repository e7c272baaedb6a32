"""SGLang's refusals at its start: no room for the token pool, graphs that could not be captured, and a cache in the
machine's own memory that does not fit there."""

from __future__ import annotations

import re
from dataclasses import replace

from vramscope.analyzers.messages import torch_caching
from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.messages.wordings import Reading, Wording, is_source, known, make_span, parse_wordings
from vramscope.analyzers.patterns import regex
from vramscope.schema.oom import OomMessage

FORMATS = ("sglang-not-enough", "sglang-capture-failed", "sglang-negative-tokens", "sglang-host-cache")
ANCHORS = (
    b"mem-fraction-static",
    b"Not enough memory",
    b"enought memory",
    b"_num_tokens=-",
    b"Capture cuda graph f",
    b"Capture CUDA graph f",
    b"max_total_num_tokens=-",
    b"ot enough host memory",
)

# Among the ranks, as SGLang's own log names it.
_PLACE = regex(r"(?:DP|PP|TP|EP)\d")
_CAPTURE = regex(r"Capture(?:cuda|CUDA)graphfailed:?")
_SOLUTIONS = regex(r"Possiblesolutions:(?:.{0,600}?github\.com/sgl-project/sglang/issues/new/choose)?")
# Between the words and PyTorch's text stands nothing, or the exception's name.
_GAP = 60
_BARE = regex(r"[\w.:(]{0,60}?(?:CUDA|HIP)(?:error:)?outofmemory")


def _not_enough(match: re.Match[str]) -> Reading:
    return Reading(facts=known(phase="start-up", mem_fraction_static=None if match[1] is None else float(match[1])))


def _negative_tokens(match: re.Match[str]) -> Reading:
    return Reading(facts={"phase": "start-up", "kv_tokens": int(match[1])})


def _host_cache(match: re.Match[str]) -> Reading:
    """Its GB are 10**9 bytes."""
    requested, free = (round(float(match[name]) * 10**9) for name in ("requested", "free"))
    return Reading(OomMessage(requested_bytes=requested, free_bytes=free), {"host_detail": "ram", "phase": "start-up"})


_WORDINGS = (
    Wording(
        "sglang-not-enough",
        "SGLang",
        "Notenough",
        regex(
            r"Notenought?memory[.,]?Please(?:try)?(?:to)?increas(?:e|ing)--mem-frac(?:tion-static\.?|tion_static\.?)?"
            r"(?:Currentvalue:(?:[\w.]{0,40}mem_fraction_static)?=?(\d\.\d{1,20}))?"
        ),
        _not_enough,
    ),
    Wording(
        "sglang-negative-tokens",
        "SGLang",
        "max_total_num_tokens=-",
        regex(r"max_total_num_tokens=(-\d{1,20})"),
        _negative_tokens,
    ),
    Wording(
        "sglang-host-cache",
        "SGLang",
        "Notenoughhostmemoryavailable.",
        regex(
            r"Notenoughhostmemoryavailable\.Requesting(?P<requested>\d{1,9}\.\d{2})GBbutonlyhave(?P<free>\d{1,9}\.\d{2})GBfree"
            r"(?:\.Pleasereducethesizeofthehierarchicalcache\.?)?"
        ),
        _host_cache,
        memory="host",
    ),
)
_CAPTURE_WORDING = Wording("sglang-capture-failed", "SGLang", "", _CAPTURE, lambda match: None)


def parse(strand: Strand) -> list[Span]:
    """Every refusal of SGLang in the strand. Facts: ``mem_fraction_static``, ``kv_tokens``, ``phase``."""
    return [*(_named(strand, span) for span in parse_wordings(strand, _WORDINGS)), *_captures(strand)]


def _named(strand: Strand, span: Span) -> Span:
    """The refusal with its rank's name, which only the line above the traceback bears: each rank refuses by itself."""
    if span.parsed is None or span.parsed.rank is not None:
        return span
    name = strand.printer(span.start)
    if name is None or _PLACE.match(name) is None:
        return span
    return Span(span.start, span.end, replace(span.parsed, rank=name))


def _captures(strand: Strand) -> list[Span]:
    text = strand.text
    starts = [match for match in _CAPTURE.finditer(text) if not is_source(text, match.start())]
    if not starts:
        return []
    torch_spans = torch_caching.parse(strand)
    spans = []
    for start in starts:
        inner = next((span for span in torch_spans if 0 <= span.start - start.end() <= _GAP), None)
        bare = _BARE.match(text, start.end()) if inner is None else None
        if inner is None and bare is None:
            continue  # another reason than memory
        end = inner.end if inner is not None else bare.end() if bare is not None else start.end()
        solutions = _SOLUTIONS.match(text, end)
        if solutions is not None:
            end = solutions.end()
        spans.append(_capture_span(strand, start.start(), end, inner))
    return spans


def _capture_span(strand: Strand, start: int, end: int, inner: Span | None) -> Span:
    facts: dict[str, float | str] = {"phase": "start-up", "stage": "graph capture", "retells": "PyTorch", "leads": 1}
    told = None if inner is None else inner.parsed
    if told is None:
        return make_span(strand, start, end, _CAPTURE_WORDING, Reading(facts=facts))
    outer = make_span(strand, start, end, _CAPTURE_WORDING, Reading(told.message, facts, told.notes))
    if outer.parsed is None:
        return outer
    return Span(
        start,
        end,
        replace(
            outer.parsed,
            versions=told.versions,
            allocator_settings=told.allocator_settings,
            settings_variable=told.settings_variable,
        ),
    )
