"""Text Generation Inference's settings: the tokens of a prefill batch, the bytes of a weight."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause

_LAUNCH = "text-generation-launcher --model-id MODEL"


def smaller_prefill(case: Case, cause: Cause) -> Advice | None:
    """Half of the prefill batch; it must hold one prompt of the greatest length."""
    if case.server != "TGI":
        return None
    now = case.number("prefill_tokens") or case.number("max_batch_prefill_tokens") or 4096
    value = max(256, int(now) // 2)
    longest = case.number("max_input_tokens") or case.number("max_input_length")
    code = f"{_LAUNCH} --max-batch-prefill-tokens {value}"
    if longest is None or longest >= value:
        code += f" --max-input-tokens {value - 1} --max-total-tokens {2 * value}"
    return Advice(
        id="tgi_prefill_tokens",
        title=f"Lower --max-batch-prefill-tokens from {int(now)} to {value}",
        change={"code": code},
        why="the warm-up runs a full prefill batch, which must hold one prompt of the greatest length",
        expected="activations of the prefill halve",
        cost="shorter prompts, or fewer of them at a time",
    )


def smaller_weights(case: Case, cause: Cause) -> Advice | None:
    """Where a small prefill does not fit either, the weights are what is too large."""
    if case.server != "TGI":
        return None
    return Advice(
        id="tgi_weights",
        title="Use quantised weights, or more GPUs",
        change={"code": f"{_LAUNCH} --quantize eetq\n{_LAUNCH} --num-shard 2"},
        why="what the weights leave is all that prefill and KV cache have",
        expected="weights of 8 bits take half; two GPUs half each",
        cost="some precision, or another GPU",
    )


def lower_total(case: Case, cause: Cause) -> Advice | None:
    """For errors of PyTorch's while it serves."""
    if case.server != "TGI" or not case.is_torch:
        return None
    return Advice(
        id="tgi_memory_fraction",
        title="Leave a part of the GPU to peaks",
        change={"code": f"{_LAUNCH} --cuda-memory-fraction 0.9"},
        why="the KV cache takes what the warm-up left; a request beyond it finds nothing",
        expected="a tenth of the device stays outside the KV cache",
        cost="fewer tokens at a time",
    )


LEVERS = (smaller_prefill, lower_total, smaller_weights)
