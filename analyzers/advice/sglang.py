"""SGLang's settings: its static share goes up where the token pool does not fit, and down where anything else fails."""

from __future__ import annotations

import math

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause
from vramscope.schema.units import GIB, format_bytes

_POOL = frozenset({"sglang-not-enough", "sglang-negative-tokens"})
# The pool is there and full: the share's size is not what failed.
_FULL = "sglang-out-of-tokens"
_DEFAULT_SHARE = 0.88
# SGLang lowers its own share by the size of the GPU and of the graphs. What failed with an unknown share is taken to
# have had this one, so that the next step up is one of a few hundredths and no leap.
_LOWERED_SHARE = 0.85


def raise_share(case: Case, cause: Cause) -> Advice | None:
    """For a token pool that got nothing; None for any other failure."""
    if case.server != "SGLang" or case.format not in _POOL:
        return None
    now = case.number("mem_fraction_static")
    if now is not None and now >= 0.95:
        return None
    value = min(0.95, round((now or _LOWERED_SHARE) + 0.05, 2))
    return Advice(
        id="sglang_fraction_up",
        title=f"Raise --mem-fraction-static to {value:g}",
        change={"code": f"python -m sglang.launch_server --model-path MODEL --mem-fraction-static {value:g}"},
        why="the share holds the weights and the token pool; the weights alone reach it"
        + ("" if now is None else f" (now {now:g})"),
        expected="every hundredth of the device that is added goes to the token pool",
        cost="less is left for activations and graphs: an error while serving asks for the reverse",
    )


def lower_share(case: Case, cause: Cause) -> Advice | None:
    """For capture and for errors while it serves."""
    if case.server != "SGLang" or case.format in _POOL or case.format == _FULL:
        return None
    now, total = case.number("mem_fraction_static") or _DEFAULT_SHARE, case.total_bytes
    requested, free = case.message.requested_bytes, case.message.free_bytes
    step, expected = 0.05, "a twentieth of the device more is left for activations and graphs"
    if total and requested is not None:
        step = max(0.02, math.ceil((max(0, requested - (free or 0)) + GIB // 2) / total * 100) / 100)
        expected = f"{format_bytes(int(step * total))} more are left for activations and graphs"
    value = round(now - step, 2)
    if value < 0.1:
        return None
    return Advice(
        id="sglang_fraction_down",
        title=f"Lower --mem-fraction-static to {value:g}",
        change={"code": f"python -m sglang.launch_server --model-path MODEL --mem-fraction-static {value:g}"},
        why="the share is taken by weights and token pool at the start; captured graphs and activations need the rest",
        expected=expected,
        cost="a smaller token pool: fewer or shorter requests at a time",
    )


def fewer_graphs(case: Case, cause: Cause) -> Advice | None:
    """Graphs for small batches only."""
    if case.server != "SGLang" or cause.detail != "cuda_graphs":
        return None
    now = case.number("cuda_graph_max_bs")
    value = 16 if now is None or now > 32 else max(1, int(now) // 2)
    return Advice(
        id="sglang_graphs",
        title=f"Capture CUDA graphs up to a batch of {value} only",
        change={
            "code": f"python -m sglang.launch_server --model-path MODEL --cuda-graph-max-bs {value}\n"
            "python -m sglang.launch_server --model-path MODEL --disable-cuda-graph  # none"
        },
        why="each captured batch size keeps memory of its own",
        expected="the capture ends before memory does",
        cost="larger batches run without a graph, somewhat slower",
    )


def smaller_steps(case: Case, cause: Cause) -> Advice | None:
    """Prompts read in smaller pieces, and fewer requests at a time, for errors while it serves."""
    if case.server != "SGLang" or not case.is_caching_allocator:
        return None
    now = case.number("chunked_prefill_size")
    value = 4096 if now is None or now > 4096 else max(512, int(now) // 2)
    return Advice(
        id="sglang_chunked_prefill",
        title=f"Read prompts in pieces of {value} tokens",
        change={
            "code": f"python -m sglang.launch_server --model-path MODEL --chunked-prefill-size {value} "
            "--max-running-requests 64"
        },
        why="activations grow with the tokens of one step and with the requests at a time",
        expected="a lower peak in prefill",
        cost="prompts take more steps",
    )


def more_gpus(case: Case, cause: Cause) -> Advice | None:
    """The model over several GPUs, or smaller, where it leaves the pool nothing."""
    if case.server != "SGLang" or case.format not in _POOL:
        return None
    now = int(case.number("tp_size") or 1)
    return Advice(
        id="sglang_tensor_parallel",
        title=f"Spread the model over {2 * now} GPUs, or use quantised weights",
        change={
            "code": f"python -m sglang.launch_server --model-path MODEL --tp {2 * now}\n"
            "python -m sglang.launch_server --model-path MODEL --quantization fp8"
        },
        why="the weights are divided among the GPUs; weights of 8 bits take half",
        expected="half of the weights on each GPU",
        cost="more GPUs, or some precision",
    )


LEVERS = (raise_share, fewer_graphs, lower_share, smaller_steps, more_gpus)
