"""Ollama's settings: context, layers on the GPU, and the OLLAMA_ variables of its server."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause
from vramscope.schema.units import format_bytes


def shorter_context(case: Case, cause: Cause) -> Advice | None:
    """The KV cache grows with the context's length and with the requests at a time."""
    if case.server != "Ollama" or case.memory != "gpu":
        return None
    now = case.number("num_ctx") or case.number("n_ctx") or case.number("OLLAMA_CONTEXT_LENGTH")
    value = 4096 if now is None or now > 8192 else max(1024, int(now) // 2)
    return Advice(
        id="ollama_context",
        title=f"Shorten the context to {value}, one request at a time",
        change={"env": {"OLLAMA_CONTEXT_LENGTH": str(value), "OLLAMA_NUM_PARALLEL": "1"}},
        why="the KV cache grows with the context times the requests at a time; for one model: PARAMETER num_ctx "
        f"{value} in its Modelfile. The server must be started anew",
        expected="the KV cache shrinks in proportion",
        cost="longer conversations are cut; requests wait for each other",
    )


def fewer_layers(case: Case, cause: Cause) -> Advice | None:
    """Ollama's own estimate was too high: set the layers by hand."""
    if case.server != "Ollama" or case.memory != "gpu":
        return None
    now = case.number("offloaded_layers") or case.number("num_gpu")
    value = 20 if now is None or now <= 0 else max(1, int(now) * 3 // 4)
    return Advice(
        id="ollama_num_gpu",
        title=f"Put fewer layers on the GPU: {value}",
        change={
            "code": f"/set parameter num_gpu {value}   # in ollama run; or PARAMETER num_gpu {value} in the Modelfile"
        },
        why="Ollama estimates how many layers fit; where it is wrong, the number can be set",
        expected="the rest runs on the processor",
        cost="slower with every layer that is not on the GPU",
    )


def smaller_cache(case: Case, cause: Cause) -> Advice | None:
    """Flash attention, the KV cache in 8 bits, a reserve for what is not estimated, one model at a time."""
    if case.server != "Ollama" or case.memory != "gpu":
        return None
    return Advice(
        id="ollama_server",
        title="Keep the KV cache in 8 bits, hold some memory back, load one model at a time",
        change={
            "env": {
                "OLLAMA_FLASH_ATTENTION": "1",
                "OLLAMA_KV_CACHE_TYPE": "q8_0",
                "OLLAMA_GPU_OVERHEAD": str(1 << 30),
                "OLLAMA_MAX_LOADED_MODELS": "1",
            }
        },
        why="a quantised KV cache needs flash attention; the overhead is in bytes for each GPU and makes the estimate "
        "more careful",
        expected="the KV cache takes half, and 1 GiB a GPU stays free",
        cost="hardly any precision; models are swapped instead of kept",
    )


def smaller_model(case: Case, cause: Cause) -> Advice | None:
    """A model that the machine's memory holds, for Ollama's refusal to load."""
    if case.format not in ("ollama-system-memory", "ollama-required-allocations"):
        return None
    needed, left = case.message.requested_bytes, case.message.free_bytes
    beside = "" if left is None else f", which has {format_bytes(left)} free"
    fits = "" if left is None else f" of less than {format_bytes(left)}"
    return Advice(
        id="ollama_smaller_model",
        title="Take a smaller model or quantisation, a shorter context, or unload other models",
        change={"code": "ollama ps\nollama stop NAME\nollama run MODEL:SMALLER-TAG"},
        why=f"the part that is not on a GPU needs {format_bytes(needed)} of the machine's memory{beside}",
        expected=f"a model{fits} loads",
        cost="a smaller model answers less well; swap instead makes it very slow",
    )


LEVERS = (shorter_context, fewer_layers, smaller_cache)
