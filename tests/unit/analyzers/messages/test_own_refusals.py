"""Programs that state their own refusals, also as people pass them on; and what only looks like one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vramscope.analyzers.explain import explain_lines
from vramscope.schema.oom import Incident


def found(text: str) -> list[Incident]:
    return list(explain_lines(text.splitlines(keepends=True)))


RELION = (
    "ERROR: CudaCustomAllocator out of memory{0}[requestedSpace:             {1} B]{0}"
    "[largestContinuousFreeSpace: {2} B]{0}[totalFreeSpace:             {3} B]\n"
)


@given(size=st.integers(1, 2**40), block=st.integers(0, 2**40), rest=st.integers(0, 2**40))
@pytest.mark.parametrize("between", ["\n ", " "])
def test_relion_s_pool_tells_pieces_from_want(between: str, size: int, block: int, rest: int) -> None:
    (incident,) = found(RELION.format(between, size, block, block + rest))
    assert (incident.message.requested_bytes, incident.message.free_bytes) == (size, block + rest)
    assert incident.causes[0].id == ("fragmentation" if size <= block + rest else "capacity")


SAID = (
    "Dst tensor is not initialized.",
    "CUDA runtime implicit initialization on GPU:0 failed. Status: out of memory",
    "Warp error: Failed to allocate 3221225472 bytes on device 'cuda:0'",
    "Dr.Jit compiler failure: jit_malloc(): out of memory! Could not allocate 805306368 bytes of device memory.",
    "amrex::Abort::3::Out of gpu memory. Free: 968884224 Asked: 3221225472 !!!",
    "ROCm error: out of memory",
    "CUDA failed with error out of memory",
    "System is out of GPU memory",
    "ERROR: Couldn't allocate texture: VK_ERROR_OUT_OF_DEVICE_MEMORY",
    "Cuda driver error 2 in call at file 'geryon/nvd_memory.h' in line 87.",
)


@pytest.mark.parametrize("words", SAID)
def test_somebody_s_sentence_with_a_program_s_words_is_a_failure(words: str) -> None:
    (incident,) = found(f"My job on the 24 GB card dies with **{words}** every time.\n")
    assert incident.memory == "gpu"


@pytest.mark.parametrize("words", SAID)
def test_a_manual_s_sentence_with_them_is_none(words: str) -> None:
    assert not found(
        f"# Troubleshooting\n\nIf the GPU has too little memory, the program prints `{words}`. Lower the batch size in "
        "that case.\n"
    )


def test_a_tensor_that_could_not_be_copied_to_the_host_is_the_host_s() -> None:
    (incident,) = found(
        "InternalError: Failed copying input tensor from /job:localhost/replica:0/task:0/device:GPU:0 to "
        "/job:localhost/replica:0/task:0/device:CPU:0 in order to run Mul: Dst tensor is not initialized.\n"
    )
    assert (incident.memory, incident.message.device) == ("host", None)


def test_a_runtime_that_cannot_start_behind_the_driver_s_refusal_is_one_failure() -> None:
    (incident,) = found(
        "E external/xla/stream_executor/cuda/cuda_driver.cc:1002] failed to allocate 1.00G (1073741824 bytes) from "
        "device: CUDA_ERROR_OUT_OF_MEMORY: out of memory\n"
        "InternalError: CUDA runtime implicit initialization on GPU:0 failed. Status: out of memory\n"
    )
    assert incident.format == "tf-failed-to-allocate"


def test_vulkan_s_exception_is_ggml_s_where_ggml_caught_it() -> None:
    thrown = "vk::Device::allocateMemory: ErrorOutOfDeviceMemory\n"
    (own,), (other,) = found("ggml_vulkan: " + thrown), found("  what():  " + thrown)
    assert (own.framework, other.framework) == ("llama.cpp", "Vulkan")


def test_pinned_memory_that_ggml_does_without_is_no_failure_of_the_gpu() -> None:
    assert not found(
        "ggml_vulkan: Failed to allocate pinned memory.\n"
        "ggml_vulkan: vk::Device::allocateMemory: ErrorOutOfDeviceMemory\n"
    )
