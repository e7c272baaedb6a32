"""``vllm serve`` with the plan's GPUs, length and batch."""

from __future__ import annotations

import re
import shlex
from collections.abc import Sequence

from vramscope.analyzers.plan.paste.loading import needs_stored_float8
from vramscope.schema.architecture import Architecture
from vramscope.schema.plan import Gpu, Placement, Workload
from vramscope.schema.planned import Paste

# Decoders that vLLM has a model class of its own for.
_FAMILIES = frozenset(
    {
        "llama",
        "mistral",
        "mixtral",
        "qwen2",
        "qwen2_moe",
        "qwen3",
        "qwen3_moe",
        "gemma",
        "gemma2",
        "gemma3_text",
        "phi",
        "phi3",
        "phimoe",
        "falcon",
        "gpt2",
        "gptj",
        "gpt_neox",
        "gpt_bigcode",
        "gpt_oss",
        "opt",
        "bloom",
        "mpt",
        "baichuan",
        "chatglm",
        "internlm2",
        "starcoder2",
        "deepseek",
        "deepseek_v2",
        "deepseek_v3",
        "kimi_k2",
        "cohere",
        "cohere2",
        "olmo",
        "olmo2",
        "stablelm",
        "granite",
        "granitemoe",
        "dbrx",
        "glm",
        "glm4",
        "glm4_moe",
        "minicpm",
        "exaone",
        "nemotron",
        "jamba",
    }
)
# Without bfloat16, which vLLM refuses to emulate: everything before compute capability 8.0.
_WITHOUT_BFLOAT16 = re.compile(r"\b(?:[KMP]\d{1,3}|V100|T4|TITAN|GTX)\b|\bRTX[- ]?20\d\d", re.IGNORECASE)
# What vLLM itself takes where nothing is said, and the most that leaves the driver some room.
_MOST = 0.95
_DTYPES = frozenset(["float16", "bfloat16", "float32"])
_KV_DTYPES = {"float8_e4m3fn": "fp8_e4m3", "float8_e5m2": "fp8_e5m2"}


def lines(
    architecture: Architecture, workload: Workload, gpus: Sequence[Gpu], placement: Placement, model: str
) -> Paste | None:
    """None for a model that vLLM does not serve as one, for GPUs of different sizes, or too small a share of them."""
    if architecture.family not in _FAMILIES or not gpus or len({gpu.capacity_bytes for gpu in gpus}) > 1:
        return None
    if workload.dtype == "int8" or placement.spilled_bytes:
        return None
    parallel = _parallel(architecture, len(gpus))
    if parallel is None:
        return None
    # vLLM takes a share of the total, and refuses to start where less than that is free.
    share = min(_MOST, *(int(100 * gpu.free_bytes / gpu.capacity_bytes - 1) / 100 for gpu in gpus))
    if not _suffices(placement, gpus, share):
        return None
    words = ["vllm serve", shlex.quote(model), *parallel, f"--gpu-memory-utilization {share:.2f}"]
    words += [f"--max-model-len {workload.tokens}", f"--max-num-seqs {workload.batch}"]
    if workload.dtype == "int4":
        words.append("--quantization bitsandbytes")
    elif needs_stored_float8(architecture, workload):
        words.append("--quantization fp8")
    dtype = workload.dtype if workload.dtype in _DTYPES else None
    if (dtype or architecture.dtype) == "bfloat16" and any(_WITHOUT_BFLOAT16.search(gpu.name or "") for gpu in gpus):
        dtype = "float16"
    if dtype is not None:
        words.append(f"--dtype {dtype}")
    if workload.kv_dtype in _KV_DTYPES:
        words.append(f"--kv-cache-dtype {_KV_DTYPES[workload.kv_dtype]}")
    return Paste(
        tool="vLLM",
        lines=(" ".join(words),),
        note=_note(parallel),
    )


def _note(parallel: list[str]) -> str:
    fills = "vLLM fills its share with KV cache"
    if not any(word.startswith("--tensor-parallel-size") for word in parallel):
        return fills
    return "vLLM divides every layer over the GPUs, not the layers among them, and fills its share with KV cache"


def _parallel(architecture: Architecture, count: int) -> list[str] | None:
    if count == 1:
        return []
    attentions = [one for unit in architecture.units for one in unit.attention]
    # Every GPU has whole heads; where there are fewer KV heads than GPUs they are repeated.
    if attentions and all(
        one.heads % count == 0 and (one.kv_heads % count == 0 or count % one.kv_heads == 0) for one in attentions
    ):
        return [f"--tensor-parallel-size {count}"]
    layers = sum(unit.role == "layer" for unit in architecture.units)
    return [f"--pipeline-parallel-size {count}"] if layers >= count else None


def _suffices(placement: Placement, gpus: Sequence[Gpu], share: float) -> bool:
    divided = sum(load.weights_bytes + load.kv_cache_bytes for load in placement.loads) / len(gpus)
    working = max((load.activation_bytes for load in placement.loads), default=0)
    return all(divided + working + gpu.context_bytes <= share * gpu.capacity_bytes for gpu in gpus)
