"""TensorRT, TensorRT-LLM and FasterTransformer: workspace, profiles, the KV cache's share."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause
from vramscope.schema.units import GIB, MIB, format_bytes


def smaller_workspace(case: Case, cause: Cause) -> Advice | None:
    """Half of what was refused, or a modest gibibyte."""
    requested = case.message.requested_bytes
    size = GIB if requested is None else max(64 * MIB, min(requested // 2, 4 * GIB))
    return Advice(
        id="trt_workspace",
        title="Bound the builder's workspace",
        change={
            "code": f"config.set_memory_pool_limit(trt.MemoryPoolType.WORKSPACE, {size // MIB} << 20)\n"
            f"trtexec ... --memPoolSize=workspace:{size // MIB}"
        },
        why="the builder tries tactics with as much workspace as it may use, beside the weights; before TensorRT 8.4 "
        "the call is config.max_workspace_size",
        expected="tactics that need more are left out instead of failing",
        cost="a slower engine where the best tactic needed more",
    )


def smaller_profile(case: Case, cause: Cause) -> Advice | None:
    """Activations are laid out for the largest shape of the profile."""
    return Advice(
        id="trt_profile",
        title="Lower the profile's largest shape",
        change={"code": "profile.set_shape(name, min=(1, 3, 224, 224), opt=(4, 3, 640, 640), max=(8, 3, 640, 640))"},
        why="an execution context takes activations for the profile's largest shape, whatever is run; several contexts "
        f"take them several times. Refused were {format_bytes(case.message.requested_bytes)}",
        expected="memory falls in proportion to the largest shape",
        cost="larger inputs must be split",
    )


def half_precision(case: Case, cause: Cause) -> Advice | None:
    """Two bytes a number."""
    return Advice(
        id="trt_precision",
        title="Build the engine in 16 bits",
        change={"code": "config.set_flag(trt.BuilderFlag.FP16)   # trtexec --fp16"},
        why="weights and activations take two bytes a number instead of four",
        expected="about half of the engine's memory",
        cost="less precision",
    )


def smaller_cache(case: Case, cause: Cause) -> Advice | None:
    """The share of free memory that the KV cache takes, 0.9 unless set."""
    return Advice(
        id="trtllm_kv_fraction",
        title="Let the KV cache take less",
        change={
            "code": "kv_cache_free_gpu_mem_fraction: 0.8   # kv_cache_config.free_gpu_memory_fraction of the LLM API"
        },
        why="at its start the KV cache takes 90% of what weights leave; logits, decoder buffers and NCCL come later "
        "and need the rest",
        expected="a tenth of the device becomes free for buffers",
        cost="fewer tokens at the same time",
    )


def smaller_engine(case: Case, cause: Cause) -> Advice | None:
    """What the engine was built for is reserved whether used or not."""
    if case.format == "trtllm-executor":
        return _smaller_executor()
    return Advice(
        id="trtllm_build",
        title="Build for fewer requests and shorter sequences, or over more GPUs",
        change={
            "code": "trtllm-build --max_batch_size 8 --max_num_tokens 4096 --max_seq_len 8192 ...  # and tp_size 2"
        },
        why="decoder and logits buffers are laid out for max_batch_size x max_beam_width x vocabulary when the engine "
        "is loaded",
        expected="buffers shrink in proportion; with two GPUs the weights halve as well",
        cost="a new build",
    )


def _smaller_executor() -> Advice:
    """PyTorch's back end has no engine to build."""
    return Advice(
        id="trtllm_limits",
        title="Serve fewer requests and shorter sequences, or over more GPUs",
        change={"code": "trtllm-serve MODEL --max_batch_size 16 --max_num_tokens 4096 --max_seq_len 8192 --tp_size 2"},
        why="at its start the executor tries the longest input that these limits allow, beside weights and KV cache",
        expected="buffers shrink in proportion; with two GPUs the weights halve as well",
        cost="fewer or shorter requests at a time",
    )


LEVERS = {
    "library_workspace": (smaller_workspace, smaller_profile),
    "capacity": (smaller_profile, smaller_workspace, half_precision),
    "oversized_request": (smaller_profile, smaller_workspace),
    "unknown": (smaller_workspace,),
}
LEVERS_OF_LLM = {
    "serving_config": (smaller_cache, smaller_engine),
    "capacity": (smaller_engine, smaller_cache),
    "unknown": (smaller_cache, smaller_engine),
}
