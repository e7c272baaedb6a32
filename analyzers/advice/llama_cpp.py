"""llama.cpp's settings: layers on the GPU, length of the context, precision of the KV cache, batch."""

from __future__ import annotations

from collections.abc import Callable

from vramscope.analyzers.advice.devices import holders_command
from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause
from vramscope.schema.units import format_bytes

_RUN = "llama-server -m MODEL.gguf"
# A context of less is hardly of use.
_SHORTEST = 512


def fewer_layers(case: Case, cause: Cause) -> Advice | None:
    """Part of the layers to the processor."""
    if case.server != "llama.cpp":
        return None
    layers = case.number("all_layers") or case.number("n_layer")
    now = case.number("offloaded_layers") or case.number("n_gpu_layers") or case.number("ngl")
    if layers is not None and (now is None or now > layers):
        now = layers
    value = 20 if now is None or now <= 0 else int(now) * 3 // 4
    size = case.message.requested_bytes
    why = "the rest runs on the processor from the machine's memory"
    if size is not None and case.word("buffer") == "weights" and now:
        why += (
            f"; {format_bytes(size)} were for {int(now)} layers on this GPU, some {format_bytes(size // int(now))} each"
        )
    return Advice(
        id="llama_gpu_layers",
        title=f"Put fewer layers on the GPU: {value}",
        change={"code": f"{_RUN} --n-gpu-layers {value}"},
        why=why,
        expected="weights and KV cache on the GPU shrink in proportion; raise the number again until it just fits",
        cost="slower with every layer that is not on the GPU",
    )


def shorter_context(case: Case, cause: Cause) -> Advice | None:
    """The KV cache grows with the context's length."""
    if case.server != "llama.cpp":
        return None
    now = case.number("n_ctx") or case.number("ctx_size")
    value = 8192 if now is None or now > 16384 else int(now) // 2
    if value < _SHORTEST:
        return None
    return Advice(
        id="llama_context",
        title=f"Shorten the context{'' if now is None else f' from {int(now)}'} to {value}",
        change={"code": f"{_RUN} --ctx-size {value}"},
        why="the KV cache, and the buffer for computing, grow with the context's length; "
        "without the option the model's own length is taken",
        expected="the KV cache shrinks in proportion",
        cost="longer conversations are cut",
    )


def smaller_cache_type(case: Case, cause: Cause) -> Advice | None:
    """The KV cache with 8 bits a number."""
    if case.server != "llama.cpp" or cause.id == "oversized_request":
        return None
    return Advice(
        id="llama_cache_type",
        title="Keep the KV cache in 8 bits",
        change={"code": f"{_RUN} --flash-attn on --cache-type-k q8_0 --cache-type-v q8_0"},
        why="about half of the bytes of f16; a quantised V needs flash attention, which also spares a large buffer",
        expected="the KV cache takes half",
        cost="hardly any precision",
    )


def smaller_batch(case: Case, cause: Cause) -> Advice | None:
    """The buffer for computing grows with the physical batch."""
    if case.server != "llama.cpp" or case.word("buffer") == "weights":
        return None
    return Advice(
        id="llama_ubatch",
        title="Use a smaller physical batch, and one slot",
        change={"code": f"{_RUN} --ubatch-size 256 --batch-size 512 --parallel 1"},
        why="the buffer for computing grows with the physical batch, the KV cache with the slots",
        expected="a smaller buffer for computing",
        cost="prompts are read more slowly",
    )


def who_else(case: Case, cause: Cause) -> Advice | None:
    """What else holds the device: the message does not say."""
    if case.server not in ("llama.cpp", "Ollama"):
        return None
    look = holders_command(case.backend)
    if case.backend == "cuda":
        index = "" if case.message.device is None else f" -i {case.message.device}"
        look = f"nvidia-smi{index} --query-compute-apps=pid,used_memory,process_name --format=csv"
    return Advice(
        id="gpu_holders",
        title="See what else holds this GPU",
        change={"code": look},
        why="the message has no figure of what was free: another model, or a desktop, may hold it",
        expected="what those processes hold becomes free when they end",
        cost="what runs there ends",
    )


def _for_the_cache(lever: Callable[[Case, Cause], Advice | None]) -> Callable[[Case, Cause], Advice | None]:
    """The lever where the KV cache is what did not fit: it shrinks with the context, and the layers may stay."""
    return lambda case, cause: lever(case, cause) if cause.detail == "kv_cache" else None


LEVERS = (
    _for_the_cache(shorter_context),
    _for_the_cache(smaller_cache_type),
    fewer_layers,
    shorter_context,
    smaller_cache_type,
    smaller_batch,
    who_else,
)
