"""The server's budget does not add up: its KV cache, its share of the device, its captured graphs."""

from __future__ import annotations

from collections.abc import Sequence

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Cause
from vramscope.schema.units import format_bytes

_SURE = 0.95
# A PyTorch error inside a server whose budget is the likely reason, if nothing else is large.
_INSIDE = 0.88
_OTHERS = 0.2
# A share that leaves nothing for what the trial run at the start did not see.
_NEARLY_ALL = 0.95


def judge(case: Case) -> Cause | None:
    """None where the program is no server, or where what failed is not its budget but the model itself."""
    if case.memory == "on-chip" or case.server is None:
        return None
    judge_format = _BY_FORMAT.get(case.format)
    if judge_format is not None:
        return judge_format(case)
    return _inside(case) if case.is_torch else _buffer(case)


def _kv_gib(case: Case) -> Cause:
    needed, left = case.message.requested_bytes, case.message.free_bytes
    length, fits = case.number("max_model_len"), fitting_length(case)
    evidence = [f"one request of {_tokens(length)} needs {format_bytes(needed)} of KV cache"]
    over = case.number("over_share_bytes")
    if over is not None:
        evidence.append(
            f"nothing is left for it: weights and activations alone need {format_bytes(int(over))} more than the "
            "server's share"
        )
    elif left is not None:
        evidence.append(f"{format_bytes(left)} are left for it once weights and activations have theirs")
    if fits is not None:
        source = "by vLLM's own estimate" if case.number("estimated_max_model_len") else "in proportion"
        evidence.append(f"that is enough for {fits} tokens, {source}")
    return Cause("serving_config", _SURE, tuple(evidence), "kv_cache")


def _kv_tokens(case: Case) -> Cause:
    length, held = case.number("max_model_len"), case.number("kv_tokens")
    if held is None:
        return Cause("serving_config", 0.9, (f"{_tokens(length)} exceed what the KV cache holds",), "kv_cache")
    return Cause(
        "serving_config",
        _SURE,
        (f"one request may have {_tokens(length)}, and the KV cache holds {int(held)} in all",),
        "kv_cache",
    )


def _no_blocks(case: Case) -> Cause:
    left = case.number("available_kv_gib")
    evidence = ["weights and the activations of a trial run take all of the share that the server may use"]
    if left is not None:
        evidence.append(f"{left:g} GiB were left for the KV cache")
    share = case.number("gpu_memory_utilization")
    if share is not None:
        evidence.append(f"the share is {share:g} of the device (gpu_memory_utilization)")
    evidence.append("cannot tell how much the weights take, because the message has no figures")
    return Cause("serving_config", 0.85, tuple(evidence), "budget")


def _free_memory(case: Case) -> Cause:
    message, share = case.message, case.number("gpu_memory_utilization")
    evidence = []
    if share is not None and message.requested_bytes is not None:
        evidence.append(f"a share of {share:g} is {format_bytes(message.requested_bytes)} of the device")
    evidence.append(f"{format_bytes(message.free_bytes)} of {format_bytes(message.total_bytes)} were free at the start")
    return Cause("serving_config", 0.7, tuple(evidence), "budget")


def _warm_up(case: Case) -> Cause:
    requests = case.number("dummy_requests")
    many = "the largest batch" if requests is None else f"a batch of {int(requests)} requests (max_num_seqs)"
    return Cause(
        "serving_config",
        0.85,
        (f"the trial run of {many} comes last, when the KV cache has taken the server's share already",),
        "budget",
    )


def _cumem(case: Case) -> Cause:
    return Cause(
        "serving_config",
        0.6,
        (
            "vLLM maps its weights and its KV cache back at once when it wakes up, and the device had no room for them",
            "cannot tell who holds the rest, because the message has no figures: usually the trainer on the same GPU",
        ),
        "budget",
    )


def _not_enough(case: Case) -> Cause:
    share = case.number("mem_fraction_static")
    evidence = ["weights alone reach the share that SGLang may use for weights and token pool together"]
    if share is not None:
        evidence.append(f"the share is {share:g} (mem_fraction_static): nothing is left for the token pool")
    else:
        evidence.append("cannot tell by how much, because the message has no figures")
    return Cause("serving_config", 0.9, tuple(evidence), "kv_cache")


def _negative_tokens(case: Case) -> Cause:
    return Cause(
        "serving_config",
        0.9,
        (f"the token pool would hold {int(case.number('kv_tokens') or 0)} tokens: the share is used up before it",),
        "kv_cache",
    )


def _pool_full(case: Case) -> Cause:
    requested, left = case.number("requested_tokens"), case.number("left_tokens")
    what = case.word("pool_phase") or "batch"
    if requested is None:
        evidence = [f"the token pool was full: a {what} found no room in it"]
        evidence.append("cannot tell by how much, because this release states no figures with it")
    else:
        evidence = [f"a {what} asked the token pool for {int(requested)} tokens"]
    if requested is not None and left is not None:
        evidence.append(f"{int(left)} were free or could be evicted")
        if left >= requested:
            evidence.append(
                "that would do: the pool hands out whole pages to each request, and what a request holds stays"
            )
    window = case.number("window_left_tokens")
    if window is not None and requested is not None and window < requested:
        evidence.append(f"the layers with a sliding window have a pool of their own, and {int(window)} were left in it")
    evidence.append("the scheduler had taken in more requests than the pool holds to their end")
    return Cause("serving_config", 0.9, tuple(evidence), "kv_cache")


def _capture(case: Case) -> Cause:
    free, requested = case.message.free_bytes, case.message.requested_bytes
    evidence = ["graphs are captured last, when weights and token pool have taken their share"]
    if free is not None and requested is not None:
        evidence.append(f"{format_bytes(free)} were left, and the capture asked for {format_bytes(requested)}")
    return Cause("serving_config", 0.9, tuple(evidence), "cuda_graphs")


def _prefill(case: Case) -> Cause:
    tokens = case.number("prefill_tokens")
    what = "a full prefill batch" if tokens is None else f"a prefill batch of {int(tokens)} tokens"
    return Cause("serving_config", 0.9, (f"the warm-up with {what} did not fit beside the weights",), "budget")


def _inside(case: Case) -> Cause | None:
    """A PyTorch error whose traceback or log belongs to a server."""
    stage, phase = case.word("stage"), case.word("phase")
    if case.word("warming_up") is not None:
        return _warm_up(case)
    if stage in ("model loading", "checkpoint loading") or case.server not in ("vLLM", "SGLang", "TGI", "LMDeploy"):
        return None
    others, total = case.breakdown.other_processes_bytes, case.total_bytes
    confidence = _INSIDE
    if others is not None and total and others / total >= _OTHERS:
        confidence = 0.5
    pools, reserved = case.breakdown.private_pool_free_bytes, case.reserved_bytes
    graphs = stage == "graph capture" or bool(pools and reserved and pools / reserved >= 0.05)
    if graphs and stage != "graph capture":
        confidence = min(confidence, 0.8)
    evidence = [f"{case.server} sizes its KV cache from the device: what it left free is all that everything else has"]
    share = case.number("gpu_memory_utilization") or case.number("mem_fraction_static") or 0.0
    nearly_all = share >= _NEARLY_ALL
    if nearly_all:
        evidence.append(f"it may take a share of {share:g} of it: {1 - share:.0%} are left for everything else")
    shown = case.word("stage_evidence")
    if stage == "graph capture":
        evidence.append(f"it fails while it captures CUDA graphs ({shown}), after the KV cache took its share")
    elif stage == "profiling":
        evidence.append(f"it fails in the trial run of the largest batch ({shown})")
    elif phase == "run time":
        evidence.append("it fails while it serves: the requests need more than the trial run at its start did")
    elif phase == "start-up":
        evidence.append("it fails at its start")
    elif case.number("available_kv_gib") is not None:
        confidence -= 0.02
        evidence.append(f"it had kept {case.number('available_kv_gib'):g} GiB for its KV cache before it failed")
    elif stage == "after the weights":
        confidence -= 0.02
        evidence.append(f"it fails after its weights had found room ({shown})")
    else:
        confidence -= 0.01 if nearly_all else 0.15
        evidence.append("cannot tell whether at its start or while it serves, because no frame is shown")
    return Cause("serving_config", confidence, tuple(evidence), "cuda_graphs" if graphs else "budget")


def capture(case: Case, found: Sequence[Cause]) -> list[Cause]:
    """The causes with the server's budget first where a bare CUDA error came while it captured graphs."""
    stage = case.word("stage")
    if case.server == "LMDeploy" and case.format.startswith("cuda-error") and stage != "model loading":
        evidence = (
            "LMDeploy takes a share of the free memory for its KV cache at its start (cache_max_entry_count), and the "
            "rest must do for everything else",
            "cannot tell how much was missing, because the error has no figures",
        )
        return [*found, Cause("serving_config", 0.55, evidence, "budget")]
    if case.server is None or stage != "graph capture" or case.is_caching_allocator or case.format in _BY_FORMAT:
        return list(found)
    evidence = (
        f"{case.server} captures CUDA graphs last, after the KV cache took its share ({case.word('stage_evidence')})",
        "cannot tell how much was missing, because the error has no figures",
    )
    return [Cause("serving_config", 0.75, evidence, "cuda_graphs"), *found]


def _buffer(case: Case) -> Cause | None:
    """A buffer of llama.cpp. For its weights see model_buffer.py: there the model is too large, not the settings."""
    buffer = case.word("buffer")
    if case.memory != "gpu" or case.server not in ("llama.cpp", "Ollama") or buffer not in ("KV cache", "compute"):
        return None
    requested = case.message.requested_bytes
    if buffer == "KV cache":
        asked = "" if requested is None else f" of {format_bytes(requested)}"
        grows = "it grows in proportion to the context's length and to parallel requests"
        return Cause("serving_config", 0.8, (f"the KV cache{asked} did not fit: {grows}",), "kv_cache")
    size = "" if requested is None else f" ({format_bytes(requested)})"
    return Cause(
        "serving_config",
        0.7,
        (f"weights and KV cache fit, the buffer for computing{size} did not: it grows with batch and context",),
        "budget",
    )


def fitting_length(case: Case) -> int | None:
    """The longest request in tokens that the KV cache holds: the text's own figure, or in proportion to its bytes,
    rounded down to whole blocks; None where neither is known or nothing fits."""
    stated = case.number("estimated_max_model_len") or case.number("kv_tokens")
    if stated is not None:
        return int(stated) if stated > 0 else None
    length, needed, left = case.number("max_model_len"), case.message.requested_bytes, case.message.free_bytes
    if length is None or not needed or left is None or left >= needed:
        return None
    tokens = int(length * left / needed)
    block = 256 if tokens >= 4096 else 16
    return tokens // block * block or None


def _tokens(length: float | None) -> str:
    return "the model's full length" if length is None else f"{int(length)} tokens"


_BY_FORMAT = {
    "vllm-kv-gib": _kv_gib,
    "vllm-kv-tokens": _kv_tokens,
    "vllm-no-cache-blocks": _no_blocks,
    "vllm-free-memory-startup": _free_memory,
    "vllm-sampler-warmup": _warm_up,
    "vllm-cumem": _cumem,
    "sglang-not-enough": _not_enough,
    "sglang-negative-tokens": _negative_tokens,
    "sglang-out-of-tokens": _pool_full,
    "sglang-capture-failed": _capture,
    "tgi-prefill": _prefill,
}
