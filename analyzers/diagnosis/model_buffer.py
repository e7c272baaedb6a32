"""llama.cpp and Ollama: the layers meant for a GPU do not fit there."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Cause
from vramscope.schema.units import GIB, format_bytes

# More than any single GPU has: a wrong shape, or a context far beyond the model's.
_IMPOSSIBLE = 300 * GIB
# What one micro-batch needs beside weights and cache.
_MOST_FOR_COMPUTE = 64 * GIB
_MOSTLY, _LONG = 0.7, 65536
_ALL = 1.05


def judge(case: Case) -> Cause | None:
    """None for other programs, for the host's memory, and for buffers that settings decide."""
    if case.memory != "gpu" or case.framework not in ("llama.cpp", "Ollama"):
        return None
    requested, buffer = case.message.requested_bytes, case.word("buffer")
    if case.word("allocation_limit") is not None:
        return Cause(
            "oversized_request",
            0.8,
            (f"one buffer of {format_bytes(requested)} exceeds what the driver gives in one piece",),
        )
    if requested is not None and requested > (_MOST_FOR_COMPUTE if buffer == "compute" else _IMPOSSIBLE):
        return Cause(
            "oversized_request", 0.85, (f"{format_bytes(requested)} at once is more than GPUs have",), "attention"
        )
    context = max(case.number("ctx_size") or 0, case.number("num_ctx") or 0)
    if buffer is None and requested is None and context >= _LONG:
        said = (
            f"its context is {int(context)} tokens, all slots together, and the cache for them comes beside the weights"
        )
        return Cause(
            "serving_config", 0.7, (said, "cannot tell what was refused, because no size is stated"), "kv_cache"
        )
    model = case.number("model_bytes")
    is_model = requested is not None and model is not None and _MOSTLY * model <= requested <= _ALL * model
    if buffer in ("KV cache", "compute") and not is_model:
        return _beside_weights(case, requested)
    asked = "a buffer" if requested is None else f"a buffer of {format_bytes(requested)}"
    where = "the GPU" if case.message.device is None else f"GPU {case.message.device}"
    evidence = [f"{asked} for the model did not fit on {where}"]
    offloaded, layers = case.number("offloaded_layers"), case.number("all_layers")
    if offloaded is not None and layers is not None:
        evidence.append(f"{int(offloaded)} of {int(layers)} layers were meant for GPUs")
    if is_model and model is not None:
        evidence.append(f"all weights of the model take {format_bytes(int(model))}, as the program itself has printed")
    evidence.append("cannot tell how much was free, or who held the rest, because the message does not say")
    confidence = 0.8 if is_model else 0.7 if buffer == "weights" else 0.55
    return Cause("capacity", confidence, tuple(evidence), "model_weights")


def _beside_weights(case: Case, requested: int | None) -> Cause | None:
    """For what settings decide, where the log shows that the weights before it have taken nearly everything."""
    weights, kv = case.number("weights_buffer_bytes"), case.number("kv_buffer_bytes") or 0
    if weights is None or requested is None or weights < _MOSTLY * (weights + kv + requested):
        return None
    evidence = (
        f"the weights took {format_bytes(int(weights))} of the {format_bytes(int(weights + kv + requested))} that "
        f"weights, KV cache and this buffer need ({format_bytes(requested)}): fewer layers on the GPU free the most",
        "cannot tell how large the device is, because the message does not say",
    )
    return Cause("capacity", 0.85, evidence, "model_weights")
