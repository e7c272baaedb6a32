"""Runtimes beside CUDA: what each can be told, and no word of PyTorch's."""

from __future__ import annotations

import pytest

from vramscope.analyzers.explain import explain_lines
from vramscope.schema.oom import Incident

LINES = {
    "oneAPI": "RuntimeError: Native API failed. "
    "level_zero backend failed with error: 39 (UR_RESULT_ERROR_OUT_OF_DEVICE_MEMORY)",
    "Metal": "error: Insufficient Memory (00000008:kIOGPUCommandBufferCallbackErrorOutOfMemory)",
    "MLX": "RuntimeError: [metal::malloc] Attempting to allocate 34359738368 bytes which is greater than the maximum "
    "allowed buffer size of 9534832640 bytes.",
    "OpenCL": "clEnqueueNDRangeKernel failed: CL_MEM_OBJECT_ALLOCATION_FAILURE (-4)",
    "Vulkan": "vkAllocateMemory failed -2",
    "XLA": "jaxlib.xla_extension.XlaRuntimeError: RESOURCE_EXHAUSTED: Ran out of memory in memory space hbm. Used "
    "41.20G of 15.48G hbm. Exceeded hbm capacity by 25.72G.",
    "ExLlama": "RuntimeError: Insufficient VRAM for model and cache",
    "Blender": "Error: Out of memory in cuMemAlloc(&device_pointer, size)",
    "LMDeploy": "[TM][ERROR] CUDA runtime error: out of memory /opt/lmdeploy/src/turbomind/utils/allocator.h:231",
}
WORDS = {
    "oneAPI": "UR_L0_ENABLE_RELAXED_ALLOCATION_LIMITS",
    "Metal": "iogpu.wired_limit_mb",
    "MLX": "prefill_step_size",
    "OpenCL": "Max memory allocation",
    "Vulkan": "-t 128",
    "XLA": "per_device_batch //= 3",
    "ExLlama": "max_seq_len",
    "Blender": "texture_limit_render",
    "LMDeploy": "--cache-max-entry-count",
}


def explain(framework: str) -> Incident:
    (incident,) = explain_lines([LINES[framework]])
    assert incident.framework == framework
    return incident


@pytest.mark.parametrize("framework", LINES)
def test_each_has_a_setting_of_its_own_and_none_of_pytorchs(framework: str) -> None:
    changes = " ".join(str(advice.change) for advice in explain(framework).advice)
    assert WORDS[framework] in changes
    assert "PYTORCH" not in changes
    assert "torch." not in changes


@pytest.mark.parametrize("framework", LINES)
def test_each_says_what_its_error_means(framework: str) -> None:
    evidence = " ".join(line for cause in explain(framework).causes for line in cause.evidence)
    assert "PyTorch" not in evidence


def test_what_the_runtime_has_counted_is_sure() -> None:
    mlx, tpu = explain("MLX").causes[0], explain("XLA").causes[0]
    assert (mlx.id, tpu.id) == ("oversized_request", "capacity")
    assert "one array of 32.00 GiB, and no buffer may have more than 8.88 GiB" in mlx.evidence[0]
    assert "41.20 GiB of a core's 15.48 GiB" in tpu.evidence[0]
