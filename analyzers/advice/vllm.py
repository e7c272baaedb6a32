"""vLLM's settings: the length of a request, its share of the device, how much it does at once.

At its start a KV cache that does not fit asks for a larger share; an error while it serves asks for a smaller one,
since then the share has left too little to everything else.
"""

from __future__ import annotations

import math

from vramscope.analyzers.case import Case
from vramscope.analyzers.diagnosis.serving_config import fitting_length
from vramscope.schema.oom import Advice, Cause
from vramscope.schema.units import GIB, format_bytes

_NO_ROOM = frozenset({"vllm-kv-gib", "vllm-kv-tokens", "vllm-no-cache-blocks"})
_DEFAULT_SHARE, _HIGHEST_SHARE = 0.9, 0.95
# What other libraries and rounding take beside the share.
_MARGIN = 0.01


def context_length(case: Case, cause: Cause) -> Advice | None:
    """The longest request that fits; None where the KV cache is not what failed."""
    if case.server != "vLLM" or case.format not in _NO_ROOM:
        return None
    fits, length = fitting_length(case), case.number("max_model_len")
    if fits is None and case.format != "vllm-no-cache-blocks":
        return None
    value = fits if fits is not None else 8192
    now = "" if length is None else f" from {int(length)}"
    why = (
        f"{fits} tokens are what the KV cache holds; the model's own limit is taken where none is given"
        if fits is not None
        else "a shorter request needs less KV cache and a smaller trial run; take what the application needs"
    )
    return Advice(
        id="vllm_max_model_len",
        title=f"Lower --max-model-len{now} to {value}{' or less' if fits is not None else ''}",
        change={"code": f"vllm serve MODEL --max-model-len {value}"},
        why=why,
        expected="the server starts, and then serves one request of that length at a time, or several shorter ones",
        cost="longer requests are refused",
    )


def raise_share(case: Case, cause: Cause) -> Advice | None:
    """For a KV cache that does not fit at the start; None where the share is as high as it should be."""
    if case.server != "vLLM" or case.format not in _NO_ROOM:
        return None
    now = case.number("gpu_memory_utilization") or _DEFAULT_SHARE
    if now >= _HIGHEST_SHARE:
        return None
    needed, left = case.message.requested_bytes, case.message.free_bytes
    total = case.total_bytes
    over = int(case.number("over_share_bytes") or 0)
    lacking = None if needed is None or left is None else max(0, needed - left) + over
    value, expected = _HIGHEST_SHARE, "the KV cache gets what is added, all of it"
    if lacking is not None:
        expected = f"{format_bytes(lacking)} more are needed"
        if total:
            value = min(_HIGHEST_SHARE, math.ceil((now + lacking / total) * 100) / 100)
        else:
            smallest = math.ceil(lacking / (_HIGHEST_SHARE - now) / GIB)
            expected += f": raising the share to {_HIGHEST_SHARE} gives that on a GPU of {smallest} GiB and more"
    return Advice(
        id="vllm_utilization_up",
        title=f"Raise --gpu-memory-utilization to {value:g}",
        change={"code": f"vllm serve MODEL --gpu-memory-utilization {value:g}"},
        why=f"the share ({now:g}) holds weights, activations and KV cache; what it leaves out lies idle, "
        "unless another process uses the GPU",
        expected=expected,
        cost="less is left for peaks and for other processes: an error while serving asks for the reverse",
    )


def lower_share(case: Case, cause: Cause) -> Advice | None:
    """For everything that fails beside the KV cache: capture, warm-up, requests, and a device in use."""
    if case.server != "vLLM" or case.format in _NO_ROOM:
        return None
    value, expected = _lower_share(case)
    if value is None or value < 0.05:
        return None
    started = case.format == "vllm-free-memory-startup"
    return Advice(
        id="vllm_utilization_down",
        title=f"Lower --gpu-memory-utilization to {value:g}",
        change={"code": f"vllm serve MODEL --gpu-memory-utilization {value:g}"},
        why="the share must fit into what is free when the server starts"
        if started
        else "the KV cache takes what is left of the share at the start; graphs, warm-up and requests need the rest",
        expected=expected,
        cost="a smaller KV cache: fewer or shorter requests at a time",
    )


def _lower_share(case: Case) -> tuple[float | None, str]:
    total, free, requested = case.total_bytes, case.message.free_bytes, case.message.requested_bytes
    if case.format == "vllm-free-memory-startup":
        if not total or free is None:
            return None, ""
        share = math.floor((free / total - _MARGIN) * 100) / 100
        return share, f"{share:g} of {format_bytes(total)} are {format_bytes(int(share * total))}, which were free"
    now = case.number("gpu_memory_utilization") or _DEFAULT_SHARE
    if total and requested is not None:
        lacking = max(0, requested - (free or 0)) + GIB // 2
        step = max(0.02, math.ceil(lacking / total * 100) / 100)
        share = round(now - step, 2)
        return share, f"{format_bytes(int(step * total))} more stay outside the KV cache"
    return round(now - 0.05, 2), "a twentieth of the device stays outside the KV cache"


def fewer_sequences(case: Case, cause: Cause) -> Advice | None:
    """Half of the requests at a time; None where one request alone is too long."""
    if case.server != "vLLM" or case.format in ("vllm-kv-gib", "vllm-kv-tokens", "vllm-free-memory-startup"):
        return None
    now = case.number("dummy_requests") or case.number("max_num_seqs") or 256
    value = max(1, int(now) // 2)
    return Advice(
        id="vllm_max_num_seqs",
        title=f"Lower --max-num-seqs to {value}",
        change={"code": f"vllm serve MODEL --max-num-seqs {value}"},
        why=f"the sampler's buffers and the captured graphs grow with the requests at a time (now {int(now)})",
        expected="logits and sampling buffers halve",
        cost="fewer requests at a time; no slower for few",
    )


def fewer_batched_tokens(case: Case, cause: Cause) -> Advice | None:
    """A smaller step for long prompts, for errors of PyTorch's inside the server and a cache that got nothing."""
    if case.server != "vLLM" or not (case.is_caching_allocator or case.format == "vllm-no-cache-blocks"):
        return None
    now = case.number("max_num_batched_tokens")
    value = 2048 if now is None or now > 4096 else max(512, int(now) // 2)
    return Advice(
        id="vllm_max_num_batched_tokens",
        title=f"Lower --max-num-batched-tokens to {value}",
        change={"code": f"vllm serve MODEL --max-num-batched-tokens {value}"},
        why="activations grow with the tokens of one step; long prompts are then read in several steps",
        expected="the peak of activations shrinks in proportion, and the KV cache gets what is freed",
        cost="prompts are read in more steps: a later first token",
    )


def fewer_graphs(case: Case, cause: Cause) -> Advice | None:
    """Fewer captured sizes, or none."""
    if case.server != "vLLM" or not (cause.detail == "cuda_graphs" or case.format == "vllm-no-cache-blocks"):
        return None
    if str(case.facts.get("enforce_eager")).lower() == "true":
        return None
    return Advice(
        id="vllm_graphs",
        title="Capture fewer CUDA graphs, or none",
        change={
            "code": "vllm serve MODEL --compilation-config '{\"cudagraph_capture_sizes\": [1, 2, 4, 8, 16]}'\n"
            "vllm serve MODEL --enforce-eager  # none"
        },
        why="each captured size keeps memory of its own; by default there are dozens",
        expected="between some hundred MiB and a few GiB less",
        cost="sizes without a graph run slower, small batches most",
    )


def smaller_cache_type(case: Case, cause: Cause) -> Advice | None:
    """Half as many bytes a token in the KV cache; None where that is not what failed, and where it gets none at all."""
    if case.server != "vLLM" or case.format not in _NO_ROOM:
        return None
    stated = case.number("available_kv_gib")
    if case.message.free_bytes == 0 or (stated is not None and stated <= 0):
        return None
    if str(case.facts.get("kv_cache_dtype", "")).startswith("fp8"):
        return None
    needed, left = case.message.requested_bytes, case.message.free_bytes
    expected = "the same cache holds twice the tokens"
    if needed is not None:
        half = needed // 2
        verdict = "" if left is None else ", which fits" if half <= left else f", still more than {format_bytes(left)}"
        expected = f"{format_bytes(half)} instead of {format_bytes(needed)}{verdict}"
    return Advice(
        id="vllm_kv_cache_dtype",
        title="Keep the KV cache in FP8",
        change={"code": "vllm serve MODEL --kv-cache-dtype fp8"},
        why="one byte a number instead of two; needs a GPU of the Ada or Hopper generation or later, or MI300",
        expected=expected,
        cost="some precision; not every attention kernel has it",
    )


def more_gpus(case: Case, cause: Cause) -> Advice | None:
    """The model over several GPUs; None where another process is the reason."""
    if case.server != "vLLM" or case.format in ("vllm-free-memory-startup", "vllm-sampler-warmup", "vllm-cumem"):
        return None
    now = int(case.number("tensor_parallel_size") or 1)
    return Advice(
        id="vllm_tensor_parallel",
        title=f"Spread the model over {2 * now} GPUs, or use quantised weights",
        change={"code": f"vllm serve MODEL --tensor-parallel-size {2 * now}"},
        why="weights and KV cache are divided among the GPUs; weights of 4 or 8 bits have the same effect on one",
        expected="half of the weights on each, and the rest of each share for the KV cache",
        cost="more GPUs, and traffic between them",
    )


def wake_up(case: Case, cause: Cause) -> Advice | None:
    """For vLLM's sleep mode beside a trainer."""
    if case.format != "vllm-cumem":
        return None
    return Advice(
        id="vllm_wake_up",
        title="Empty the trainer's cache before vLLM wakes up, and wake it in two steps",
        change={
            "code": "torch.cuda.empty_cache()  # in the trainer, after its tensors are gone or offloaded\n"
            'llm.wake_up(tags=["weights"]); ...; llm.wake_up(tags=["kv_cache"])'
        },
        why="what PyTorch holds unused in the trainer the other allocator cannot have; "
        "and expandable segments do not go with vLLM's sleep mode",
        expected="weights and KV cache find the room that they had before",
        cost="the trainer fetches its memory anew",
    )


LEVERS = (
    wake_up,
    context_length,
    raise_share,
    lower_share,
    fewer_sequences,
    fewer_graphs,
    fewer_batched_tokens,
    smaller_cache_type,
    more_gpus,
)
