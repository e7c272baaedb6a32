"""vLLM's refusals: budgets that it computes at its start and finds too small, and failures of its own allocator."""

from __future__ import annotations

import re

from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.messages.wordings import Reading, Wording, count, gib, known, parse_wordings
from vramscope.analyzers.patterns import regex
from vramscope.schema.oom import OomMessage

FORMATS = (
    "vllm-kv-tokens",
    "vllm-no-cache-blocks",
    "vllm-kv-gib",
    "vllm-free-memory-startup",
    "vllm-sampler-warmup",
    "vllm-cumem",
    "vllm-swap-space",
)
ANCHORS = (
    b"max seq len (",
    b"stored in KV cache",
    b"memory for the cache blocks",
    b"KV cache is needed",
    b"initializing the engine",
    b"Free memory on device",
    b"startup is less than",
    b"used by other processes",
    b"when warming up",
    b"out of memory",
    b"Too large swap",
    b"cumem_alloc",
)

_TPU = regex(r"tpu_(?:worker|model_runner|executor)\.py|tpu_inference|tpu_commons|platformtpu|device_config=tpu")
_NEAR = 4_000

_ENDING = r"(?:Try(?:increasing|lowering)[\w,\-=.]{0,90}?initializingtheengine\.?)?"


def _kv_tokens(match: re.Match[str]) -> Reading:
    return Reading(facts=known(phase="start-up", max_model_len=count(match[1]), kv_tokens=count(match[2])))


def _no_cache_blocks(match: re.Match[str]) -> Reading:
    return Reading(facts={"phase": "start-up"})


def _kv_gib(match: re.Match[str]) -> Reading:
    available = match["available"]
    short = available is not None and available.startswith("-")
    return Reading(
        OomMessage(requested_bytes=gib(match["needed"]), free_bytes=gib(available)),
        known(
            phase="start-up",
            max_model_len=count(match["length"]),
            estimated_max_model_len=count(match["fits"]),
            over_share_bytes=gib(available[1:]) if available is not None and short else None,
        ),
        (f"the text leaves {available} GiB to the KV cache: read as none",) if short else (),
    )


def _free_memory(match: re.Match[str]) -> Reading:
    return Reading(
        OomMessage(
            device=count(match["device"]),
            requested_bytes=gib(match["budget"]),
            total_bytes=gib(match["total"]),
            free_bytes=gib(match["free"]),
        ),
        known(
            phase="start-up",
            gpu_memory_utilization=None if match["utilization"] is None else float(match["utilization"]),
        ),
    )


def _warm_up(match: re.Match[str]) -> Reading:
    return Reading(
        facts=known(
            phase="start-up", warming_up=match[1], dummy_requests=count(match[2]), retells="PyTorch", run_by="vLLM"
        )
    )


def _swap(match: re.Match[str]) -> Reading:
    """In the machine's memory: what --swap-space, which counts for each GPU, asks of it."""
    asked, total = gib(match["asked"]), gib(match["total"])
    return Reading(OomMessage(requested_bytes=asked), known(host_detail="ram", phase="start-up", machine_bytes=total))


def _cumem(match: re.Match[str]) -> Reading:
    return Reading(facts={"allocator": "cumem"})


_WORDINGS = (
    Wording(
        "vllm-kv-tokens",
        "vLLM",
        "Themodelsmaxseqlen(",
        regex(
            r"Themodelsmaxseqlen\(([\d,]{1,80})\)islargerthan(?:themaximumnumberoftokens(?:thatcanbe)?"
            rf"(?:storedinKVcache(?:\(([\d,]{{1,80}})\)\.?{_ENDING})?)?)?"
        ),
        _kv_tokens,
    ),
    Wording(
        "vllm-no-cache-blocks",
        "vLLM",
        "Noavailablememoryforthecacheblocks",
        regex(rf"Noavailablememoryforthecacheblocks\.?(?P<rest>{_ENDING})"),
        _no_cache_blocks,
        stated=True,
        titled=True,
    ),
    Wording(
        "vllm-kv-gib",
        "vLLM",
        "Toserveatleastonerequestwith",
        regex(
            r"Toserveatleastonerequestwith(?:the)?models{1,2}maxseqlen\((?P<length>[\d,]{1,80})\),?"
            r"\(?(?P<needed>\d{1,20}(?:\.\d{1,20})?)Gi?BKVcacheisneeded"
            r"(?:,whichislargerthantheavailableKVcachememory(?:\((?P<available>-?\d{1,20}(?:\.\d{1,20})?)Gi?B\)\.?"
            r"(?:Basedontheavailablememory,(?:theestimatedmaximummodellengthis(?P<fits>\d{1,3}(?:,\d{3})+|\d{1,20})(?=[.T]))?\.?)?"
            rf"{_ENDING})?)?"
        ),
        _kv_gib,
    ),
    Wording(
        "vllm-free-memory-startup",
        "vLLM",
        "Freememoryondevice",
        regex(
            r"Freememoryondevice(?:[a-z]{2,5}:)?(?P<device>\d{1,20})?\((?P<free>\d{1,20}(?:\.\d{1,20})?)/(?P<total>\d{1,20}(?:\.\d{1,20})?)GiB\)"
            r"onstartupislessthan(?:desiredGPUmemoryutilization"
            r"(?:\((?P<utilization>\d{1,20}(?:\.\d{1,20})?),(?:(?P<budget>\d{1,20}(?:\.\d{1,20})?)GiB\)\.?"
            r"(?:DecreaseGPUmemoryutilization(?:orreduceGPUmemoryusedbyotherprocesses\.?)?)?)?)?)?"
        ),
        _free_memory,
    ),
    Wording(
        "vllm-sampler-warmup",
        "vLLM",
        "CUDAoutofmemoryoccurredwhenwarmingup",
        regex(
            r"CUDAoutofmemoryoccurredwhenwarmingup(?:(sampler|pooler)(?:\(task=\w{1,40}\))?"
            r"(?:with(\d{1,20})dummyrequests\.?(?:Pleasetrylowering[\w,]{0,60}?initializingtheengine\.?)?)?)?"
        ),
        _warm_up,
    ),
    Wording(
        "vllm-cumem",
        "vLLM",
        "CUDAError:outofmemoryat",
        regex(r"CUDAError:outofmemoryat[\w./:\-]{0,200}?cumem_all\w*(?:\.cpp(?::\d{1,20})?)?"),
        _cumem,
    ),
    # Below seven tenths of the machine's memory it is a warning, which begins with "Possibly" and ends nobody.
    Wording(
        "vllm-swap-space",
        "vLLM",
        "Toolargeswapspace",
        regex(
            r"Toolargeswapspace\.(?P<asked>\d{1,20}(?:\.\d{1,20})?)GiBoutofthe(?P<total>\d{1,20}(?:\.\d{1,20})?)GiBtotalCPUmemory"
            r"(?:isallocatedfortheswapspace\.?)?"
        ),
        _swap,
        memory="host",
    ),
)


def parse(strand: Strand) -> list[Span]:
    """Every refusal of vLLM in the strand.

    Facts: ``max_model_len``, ``estimated_max_model_len`` and ``kv_tokens`` in tokens, ``over_share_bytes`` by which
    weights and activations alone exceed the share, ``gpu_memory_utilization``, ``dummy_requests``, ``warming_up``,
    ``phase``.
    """
    return [_on_gpu(strand, span) for span in parse_wordings(strand, _WORDINGS)]


def _on_gpu(strand: Strand, span: Span) -> Span:
    """The same, or no message where vLLM runs on a TPU, whose memory is neither a GPU's nor the machine's."""
    return span._replace(parsed=None) if _TPU.search(strand.text, max(0, span.start - _NEAR), span.start) else span
