"""SGLang's token pool that is full while it serves: fewer tokens in it at a time, or a larger pool."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause

_FORMAT = "sglang-out-of-tokens"
_LAUNCH = "python -m sglang.launch_server --model-path MODEL"
_HIGHEST_SHARE = 0.95
# What SGLang takes where nothing is set: its default for most devices, less what graphs are expected to take.
_LIKELY_SHARE = 0.85
_USUAL_REQUESTS = 64


def admit_fewer(case: Case, cause: Cause) -> Advice | None:
    """The scheduler reckons that requests end before their longest answer; where they do not, the pool overflows."""
    if case.format != _FORMAT:
        return None
    now, caution = case.number("max_running_requests"), case.number("schedule_conservativeness")
    requests = _USUAL_REQUESTS if now is None else max(1, int(now) // 2)
    value = max(1.3, round((caution or 1.0) + 0.3, 2))
    return Advice(
        id="sglang_fewer_requests",
        title=f"Let at most {requests} requests run at a time, and reckon with longer answers",
        change={"code": f"{_LAUNCH} --max-running-requests {requests} --schedule-conservativeness {value:g}"},
        why="each running request keeps its tokens in the pool until it ends, and the scheduler takes requests in on "
        "the guess that they end early" + ("" if caution is None else f" (--schedule-conservativeness {caution:g})"),
        expected="what is taken in fits to its end; the rest waits in the queue",
        cost="fewer requests at a time",
    )


def smaller_prefill(case: Case, cause: Cause) -> Advice | None:
    """A prompt read in pieces asks the pool for one piece at a time."""
    if case.format != _FORMAT or case.word("pool_phase") == "decode":
        return None
    now, asked = case.number("chunked_prefill_size"), case.number("requested_tokens")
    largest = min(size for size in (now, asked, 8192.0) if size is not None and size > 0)
    value = max(512, int(largest) // 2 // 256 * 256)
    return Advice(
        id="sglang_smaller_prefill",
        title=f"Read prompts in pieces of {value} tokens",
        change={"code": f"{_LAUNCH} --chunked-prefill-size {value}"},
        why="one prefill asks the pool for all the tokens of its piece at once",
        expected="a prompt is taken in while room becomes free",
        cost="prompts take more steps",
    )


def larger_pool(case: Case, cause: Cause) -> Advice | None:
    """More of the device for the pool."""
    if case.format != _FORMAT:
        return None
    now = case.number("mem_fraction_static")
    if now is not None and now >= _HIGHEST_SHARE:
        return None
    value = min(_HIGHEST_SHARE, round((now or _LIKELY_SHARE) + 0.03, 2))
    return Advice(
        id="sglang_larger_pool",
        title=f"Give the token pool more of the device: --mem-fraction-static {value:g}, or a smaller KV cache type",
        change={
            "code": f"{_LAUNCH} --mem-fraction-static {value:g}\n"
            f"{_LAUNCH} --kv-cache-dtype fp8_e5m2   # half the bytes for each token"
        },
        why="the pool is what the share leaves once the weights have theirs",
        expected="all that is added goes to the pool; a cache of 8 bits holds twice the tokens",
        cost="less is left for activations and graphs; a cache of 8 bits loses some precision",
    )


LEVERS = (admit_fewer, smaller_prefill, larger_pool)
