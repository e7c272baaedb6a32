"""llama.cpp and what else is built on ggml: CUDA, ROCm and Vulkan buffers that could not be had, and the host's."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from vramscope.analyzers.messages.literals import claim, found, near, places
from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.messages.wordings import Reading, Wording, count, known, make_span, mib, parse_wordings
from vramscope.analyzers.patterns import regex
from vramscope.schema.oom import OomMessage
from vramscope.schema.units import MIB

FORMATS = (
    "ggml-cudamalloc",
    "ggml-cuda-error-2",
    "ggml-cuda-error",
    "ggml-vulkan",
    "ggml-metal",
    "ggml-cpu-buffer",
    "ggml-kv-cache",
    "vulkan-allocate-memory",
)
ANCHORS = (
    b"out of memory",
    b"failed to allocate",
    b"unable to allocate",
    b"Device memory allocation",
    b"ErrorOutOfDeviceMemory",
    b"insufficient memory (",
    b"of memory on device",
    b"can't allocate",
)

_BACKENDS = "CUDA|ROCm|HIP|MUSA|SYCL|Vulkan|Metal"
# stable-diffusion.cpp's logger puts its own place in front of each line.
_FUNCTION = r"(?:(?:\[[A-Z]{4,5}\])?\w{2,40}\.(?:hpp|cpp):\d{1,6}-)?(?:\w{3,60}:){0,2}"
_BUFFER = (
    rf"{_FUNCTION}failedtoallocate(?:{_BACKENDS})(?P<index>\d{{1,20}})(?:_Split)?bufferofsize(?P<exact>\d{{1,20}})"
)
_WHAT = regex(
    rf"{_FUNCTION}(?:failedtoinitializethecontext:)?(?:error:)?failedtoallocate(?:bufferfor)?"
    r"(?P<what>computebuffers|computeppbuffers|computetgbuffers|kvcache|KVcache)"
    rf"|{_FUNCTION}(?:errorloadingmodel:)?unabletoallocate(?P<weights>(?:{_BACKENDS})\d{{1,20}})buffer"
)
_RETRY = regex(r"retryingwith|willretry|tryingagainwith|fallingbackto")
_AFTER = 400
# So far behind a refusal the exception that came of it is printed; so near stands whose it is.
_AFTERMATH, _CAUGHT_NEAR = 1200, 120
# It goes on without page-locked memory, which is the machine's.
_PINNED = ("Failedtoallocatepinnedmemory.ggml_vulkan:", "Failedtoallocatepinnedmemory.")
# The allocator of what the graph computes with; its line may be the only one.
_GRAPH, _BEFORE = "ggml_gallocr_reserve", 40


def _cuda_malloc(match: re.Match[str]) -> Reading:
    exact = match["exact"]
    requested = mib(match["mib"]) if exact is None else _agreeing(exact, mib(match["mib"]))
    device = match["device"] if match["device"] is not None else match["index"]
    return Reading(OomMessage(device=count(device), requested_bytes=requested))


def _agreeing(exact: str, rounded: int | None) -> int | None:
    """The bytes, without the digits of a next line that has come too close; they are to agree with the MiB."""
    while rounded is not None and len(exact) > 1 and abs(int(exact) - rounded) > MIB:
        exact = exact[:-1]
    return rounded if rounded is not None and abs(int(exact) - rounded) > MIB else int(exact)


def _buffer(match: re.Match[str]) -> Reading | None:
    requested = int(match["exact"])
    if match["backend"] == "Vulkan":
        return Reading(OomMessage(device=count(match["index"]), requested_bytes=requested), format="ggml-vulkan")
    return Reading(OomMessage(device=count(match["index"]), requested_bytes=requested))


def _error_2(match: re.Match[str]) -> Reading:
    return Reading(OomMessage(device=count(match["device"])))


def _error(match: re.Match[str]) -> Reading | None:
    if match["device"] is None and match["where"] is None:
        return None  # nothing tells it from another program's
    return Reading(OomMessage(device=count(match["device"])), known(function=match["function"]))


def _named_error(match: re.Match[str]) -> Reading:
    return Reading(OomMessage(device=count(match["device"])), known(function=match["function"]))


def _vulkan(match: re.Match[str]) -> Reading:
    facts = known(allocation_limit="exceeded" if "exceedsdevicememoryallocationlimit" in match[0] else None)
    return Reading(OomMessage(device=count(match["index"]), requested_bytes=int(match["size"])), facts)


# Where Metal itself is missing, as in a sandbox, the smallest buffer is refused as well.
_LEAST_OF_METAL = 16 * MIB


def _metal(match: re.Match[str]) -> Reading | None:
    requested = mib(match["mib"])
    return None if requested is None or requested < _LEAST_OF_METAL else Reading(OomMessage(requested_bytes=requested))


def _sycl(match: re.Match[str]) -> Reading:
    exact = match["exact"]
    return Reading(OomMessage(device=count(match["index"]), requested_bytes=int(exact or match["size"])))


def _cpu_buffer(match: re.Match[str]) -> Reading:
    exact = match["exact"]
    requested = int(exact) if exact is not None else mib(match["mb"])
    return Reading(OomMessage(requested_bytes=requested))


def _thrown(match: re.Match[str]) -> Reading:
    return Reading(OomMessage(device=count(match["index"]), requested_bytes=count(match["size"])))


_THROWN = r"vk::Device::allocateMemory:ErrorOutOfDeviceMemory"
_WORDINGS = (
    Wording(
        "ggml-cudamalloc",
        "llama.cpp",
        "allocating",
        regex(
            r"allocating(?P<mib>\d{1,20}(?:[.,]\d{1,20})?)MiBondevice(?P<device>\d{1,20}):(?:cuda|hip)Mallocfailed:outofmemory"
            rf"(?:{_BUFFER})?"
        ),
        _cuda_malloc,
    ),
    Wording(
        "ggml-cudamalloc",
        "llama.cpp",
        "failedtoallocate",
        regex(
            rf"failedtoallocate(?P<backend>{_BACKENDS})(?P<index>\d{{1,20}})(?:_Split)?bufferofsize(?P<exact>\d{{1,20}})"
        ),
        _buffer,
    ),
    Wording(
        "ggml-cuda-error-2",
        "llama.cpp",
        "CUDAerror2at",
        regex(
            r"CUDAerror2at[^\s:]{1,200}?(?::\\?[^\s:]{1,200}?)?:\d{1,20}:outofmemory(?:currentdevice:(?P<device>\d{1,20}))?"
        ),
        _error_2,
    ),
    Wording(
        "ggml-cuda-error",
        "llama.cpp",
        "CUDAerror:outofmemory",
        regex(
            r"CUDAerror:outofmemory"
            rf"(?:{_FUNCTION}currentdevice:(?P<device>\d{{1,20}})(?:,infunction(?P<function>\w{{1,80}}?)at(?P<where>[^\s]{{1,160}}?\.cuh?:\d{{1,20}}))?)?"
        ),
        _error,
    ),
    # The same where ggml is built for HIP or MUSA: the name is ggml's own.
    *(
        Wording(
            "ggml-cuda-error",
            "llama.cpp",
            f"{backend}error:outofmemory",
            regex(
                rf"{backend}error:outofmemory(?P<rest>{_FUNCTION}currentdevice:(?P<device>\d{{1,20}})"
                r"(?:,infunction(?P<function>\w{1,80}?)at[^\s]{1,160}?\.cuh?:\d{1,20})?)?"
            ),
            _named_error,
            printed=True,
        )
        for backend in ("ROCm", "MUSA")
    ),
    Wording(
        "ggml-vulkan",
        "llama.cpp",
        "Devicememoryallocationofsize",
        regex(
            r"Devicememoryallocationofsize(?P<size>\d{1,20})failed\.?"
            rf"(?:(?:ggml_vulkan:)?[\w:]{{0,80}}?(?:ErrorOutOf(?:Device|Host)Memory"
            r"|exceedsdevicememoryallocationlimit(?::ErrorOutOf(?:Device|Host)Memory)?))?"
            rf"(?:{_FUNCTION}failedtoallocateVulkan(?P<index>\d{{1,20}})bufferofsize\d{{1,20}})?"
        ),
        _vulkan,
    ),
    # Vulkan's own exception, which any program of Vulkan-Hpp throws: who caught it tells whose it is.
    Wording(
        "ggml-vulkan",
        "llama.cpp",
        "vk::Device::allocateMemory:ErrorOutOf",
        regex(rf"{_THROWN}(?:{_FUNCTION}failedtoallocateVulkan(?P<index>\d{{1,20}})bufferofsize(?P<size>\d{{1,20}}))?"),
        _thrown,
    ),
    Wording(
        "ggml-metal",
        "llama.cpp",
        "failedtoallocatebuffer,size=",
        regex(r"(?<=error:)failedtoallocatebuffer,size=(?P<mib>\d{1,20}(?:[.,]\d{1,20})?)MiB"),
        _metal,
    ),
    Wording(
        "ggml-cudamalloc",
        "llama.cpp",
        "cantallocate",
        regex(rf"cantallocate(?P<size>\d{{1,20}})Bytesofmemoryondevice(?:/GPU)?(?:{_BUFFER})?"),
        _sycl,
    ),
    Wording(
        "ggml-cpu-buffer",
        "llama.cpp",
        "ggml_backend_cpu_buffer_type_alloc_buffer:failedtoallocatebufferofsize",
        regex(r"ggml_backend_cpu_buffer_type_alloc_buffer:failedtoallocatebufferofsize(?P<exact>\d{1,20})(?P<mb>)?"),
        _cpu_buffer,
        memory="host",
    ),
    Wording(
        "ggml-cpu-buffer",
        "llama.cpp",
        "ggml_aligned_malloc:insufficientmemory",
        regex(
            r"ggml_aligned_malloc:insufficientmemory\(attemptedtoallocate(?P<mb>\d{1,20}(?:[.,]\d{1,20})?)MB\)(?P<none>)"
            rf"(?:{_FUNCTION}failedtoallocatebufferofsize(?P<exact>\d{{1,20}}))?"
        ),
        _cpu_buffer,
        memory="host",
    ),
)


def parse(strand: Strand) -> list[Span]:
    """Every failed buffer in the strand. Facts: ``function``, ``buffer`` (weights, KV cache, compute),
    ``allocation_limit``. ``retried``: the program tried again with less."""
    spans = [_complete(strand, span) for span in _once(strand, parse_wordings(strand, _WORDINGS))]
    return [*spans, *_caches(strand, spans)]


_CACHE = regex(r"failedtoallocatebufferfor(?:kv|rs)cache", re.IGNORECASE)
_SAYS = regex(r"(?:llama_\w{2,40}:{1,2}|failedtoinitializethecontext:|what\(\):)+\Z")
# The cache that is to stay in the machine's memory, as the program says or was told.
_IN_RAM = regex(r"CPUKVbuffersize|dev=CPU|(?:-ngl|--n-gpu-layers|n_gpu_layers=)0(?!\d)|-nkvo\b|offloaded0/")
_ON_CARD = regex(r"(?:CUDA|ROCm|Vulkan|Metal|SYCL|MUSA)\d*KVbuffersize|dev=(?:CUDA|ROCm|Vulkan|Metal)")
_STARTED, _SAME_FAILURE = 4000, 400


def _caches(strand: Strand, spans: Sequence[Span]) -> Iterator[Span]:
    """A cache that found no room, where the line that says how much it was is not there."""
    text, last = strand.text, -_AFTERMATH
    for at in places(text, "failedtoallocatebufferfor"):
        match, says = _CACHE.match(text, at), _SAYS.search(text, max(0, at - 120), at)
        if match is None or says is None:
            continue
        is_told = any(-_AFTERMATH <= span.end - match.end() <= _AFTERMATH for span in spans)
        if is_told or ("initializethecontext" in says[0] and at - last <= _SAME_FAILURE):
            continue
        before = text[max(0, at - _STARTED) : at]
        yield found(
            strand,
            says.start(),
            match.end(),
            format="ggml-kv-cache",
            framework="llama.cpp",
            memory="host" if _IN_RAM.search(before) and not _ON_CARD.search(before) else "gpu",
            facts={"buffer": "KV cache"},
        )
        last = match.end()


def _once(strand: Strand, spans: Sequence[Span]) -> Iterator[Span]:
    """The refusals, each without the exception that tells of it again some lines below."""
    text, last = strand.text, -_AFTERMATH
    for span in spans:
        if span.parsed is None or span.parsed.format != "ggml-vulkan":
            yield span
            continue
        if text.startswith(_THROWN, span.start):
            pinned = text.endswith(_PINNED, max(0, span.start - _CAUGHT_NEAR), span.start)
            if span.start - last <= _AFTERMATH or pinned:
                yield claim(span.start, span.end)
                last = last if pinned else span.end
                continue
            if not near(text, span.start, span.end, _CAUGHT_NEAR, "ggml", "llama", "whisper", "errorloadingmodel:"):
                yield span._replace(parsed=replace(span.parsed, format="vulkan-allocate-memory", framework="Vulkan"))
                continue
        last = span.end
        yield span


def _complete(strand: Strand, span: Span) -> Span:
    """The message with the lines behind it that say what the buffer was for."""
    what = _WHAT.match(strand.text, span.end)
    end = span.end if what is None else what.end()
    parsed = span.parsed
    if parsed is None:
        return span
    facts: dict[str, float | str] = {}
    if strand.text.find(_GRAPH, max(0, span.start - _BEFORE), end) >= 0:
        facts["buffer"] = "compute"
    if what is not None:
        named = (what["what"] or "").lower()
        facts["buffer"] = "weights" if what["weights"] else "KV cache" if named == "kvcache" else "compute"
    notes = parsed.notes
    if _RETRY.search(strand.text, end, end + _AFTER) is not None:
        facts["retried"] = "with less"
        notes = (*notes, "the program tried again with less: if it went on, nothing is lost but speed")
    wording = Wording(parsed.format, parsed.framework, "", _WHAT, lambda match: None, parsed.memory)
    reading = Reading(parsed.message, {**parsed.facts, **facts}, notes)
    return make_span(strand, span.start, end, wording, reading, parsed.exception)
