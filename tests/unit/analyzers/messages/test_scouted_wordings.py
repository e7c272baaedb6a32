"""Refusals that a scout found unread: what only resembles them is none, and what the text says is taken from it."""

from __future__ import annotations

import pytest

from vramscope.analyzers.explain import explain_lines
from vramscope.schema.oom import Incident
from vramscope.schema.units import GIB, MIB


def found(text: str) -> list[Incident]:
    return list(explain_lines(text.splitlines(keepends=True)))


def kinds(text: str) -> list[tuple[str, str, str]]:
    return [(incident.format, incident.framework, incident.memory) for incident in found(text)]


@pytest.mark.parametrize("size", ["0", "4096", "-1", "2 MiB", "{size}"])
def test_a_buffer_size_that_no_metal_device_refuses_is_no_failure(size: str) -> None:
    assert not found(f"epoch 3 loss 1.2\nRuntimeError: Invalid buffer size: {size}\n")


def test_a_buffer_too_large_for_metal_is_oversized_whatever_is_free() -> None:
    (incident,) = found("RuntimeError: Invalid buffer size: 13.00 GB\n")
    assert (incident.causes[0].id, incident.message.requested_bytes) == ("oversized_request", 13 * GIB)


VMEM = "RESOURCE_EXHAUSTED: Attempting to allocate 36.25M. That was not possible. There are 32.00M free."


@pytest.mark.parametrize(
    "behind",
    [
        "; (0x0x0_VMEM0): while running replica 0 and partition 0\nCompileTimeScopedVmemOom: Ran out of memory in "
        "memory space vmem while allocating on stack for %fusion.1 = f32[128,8192]. Scoped allocation with size 36.25M "
        "and limit 32.00M exceeded scoped vmem limit by 4.25M.",
        "; (0x0x0_VMEM0)",
    ],
)
def test_a_core_s_scratch_memory_is_none_of_the_tpu_s(behind: str) -> None:
    assert all(memory != "gpu" for *_, memory in kinds(f"step 4\njax.errors.JaxRuntimeError: {VMEM}{behind}\n"))


def test_the_same_words_without_it_are_the_tpu_s_memory() -> None:
    assert kinds(f"step 4\njax.errors.JaxRuntimeError: {VMEM}\n") == [("xla-tpu-allocate", "XLA", "gpu")]


@pytest.mark.parametrize(("mib", "is_read"), [("2.00", False), ("15.99", False), ("64.00", True), ("9093.12", True)])
def test_a_few_mebibytes_refused_by_metal_mean_that_it_is_missing(mib: str, is_read: bool) -> None:
    text = f"llama: n_ctx = 4096\nggml_metal_buffer_init: error: failed to allocate buffer, size = {mib} MiB\n"
    assert bool(found(text)) == is_read


ALLOCATIONS = (
    "panic: insufficient memory - required allocations: {{InputWeights:1048576{input} CPU:{{Name:CPU "
    "Weights:[5242880{cpu}] Cache:[0A] Graph:0A}} GPUs:[{{Name:CUDA0 Weights:[7340032A 7340032A] "
    "Cache:[3145728{cache}] Graph:9437184{graph}}}]}}\n"
)


@pytest.mark.parametrize(
    ("states", "memory", "mib"),
    [
        ({"graph": "F"}, "gpu", 9),
        ({"cache": "F", "graph": "U"}, "gpu", 3),
        ({"cpu": "F"}, "host", 5),
        ({"input": "F"}, "host", 1),
    ],
)
def test_ollama_s_letters_tell_which_memory_was_refused(states: dict[str, str], memory: str, mib: int) -> None:
    letters = {"input": "A", "cpu": "A", "cache": "A", "graph": "A", **states}
    (incident,) = found(ALLOCATIONS.format(**letters))
    assert (incident.memory, incident.message.requested_bytes) == (memory, mib * MIB)


def test_ollama_s_list_in_which_nothing_failed_is_no_failure() -> None:
    assert not found(ALLOCATIONS.format(input="A", cpu="A", cache="A", graph="A").replace("panic: ", "level=DEBUG "))


@pytest.mark.parametrize("code", ["3", "700", "4"])
def test_paddle_s_other_codes_are_no_lack_of_memory(code: str) -> None:
    assert not found(f"OSError: (External) CUDA error({code}), an illegal memory access was encountered.\n")


@pytest.mark.parametrize(
    "line",
    [
        "        raise RuntimeError('No enough gpu memory for runtime.')",
        '    if "Executor creation failed due to insufficient GPU memory" in line:',
        'constexpr auto kMessage = "Allocation is out of device memory on current platform.";',
        "`CUDA error(2), out of memory`: see the FAQ of PaddleOCR if you meet this error.",
        "XLA: command buffers are off, since they may run out of memory trying to instantiate graph with many nodes",
        'EXPECT_THROW(take(n), "Attempting to reserve 12.19G at the bottom of memory. That was not possible.");',
        "Failed to allocate 402653184 bytes for new tensors",
        "invalid size 13.85 GiB of buffer",
    ],
)
def test_source_and_prose_are_no_failure(line: str) -> None:
    assert not found(f"{line}\n")


def test_a_recorded_graph_is_advised_on_with_what_makes_room_for_it() -> None:
    (incident,) = found(
        "jax.errors.JaxRuntimeError: RESOURCE_EXHAUSTED: Underlying backend ran out of memory trying to instantiate "
        "graph with 35 nodes and 2 conditionals (total of 7 alive graphs in the process).\n"
    )
    assert "7 that are alive" in incident.causes[0].evidence[0]
    ids = [advice.id for advice in incident.advice]
    assert ids[0] == "xla_command_buffers"
    assert "xla_mem_fraction" not in ids


@pytest.mark.parametrize(
    "line",
    [
        "OSError: (External) CUBLAS error(3). \n  [Hint: 'CUBLAS_STATUS_ALLOC_FAILED'. Resource allocation failed. ]",
        "/t/install/share/lua/5.1/cudnn/init.lua:58: Error in CuDNN: CUDNN_STATUS_ALLOC_FAILED (cudnnCreate)",
        "ERROR: CUBLASError: the resource allocation failed (code 3, CUBLAS_STATUS_ALLOC_FAILED)",
        "src/operator/nn/c.h:7: Check failed: e == CUDNN_STATUS_SUCCESS (2 vs. 0) cuDNN: CUDNN_STATUS_ALLOC_FAILED",
    ],
)
def test_a_library_s_status_elsewhere_gets_no_advice_of_pytorch_s(line: str) -> None:
    (incident,) = found(f"{line}\n")
    assert incident.framework != "PyTorch"
    said = " ".join(
        [*(a.why + str(a.change) for a in incident.advice), *(e for c in incident.causes for e in c.evidence)]
    )
    assert "torch" not in said.lower().replace("torch7", "")


def test_a_graph_s_error_told_in_one_line_is_read() -> None:
    (incident,) = found(
        "my keras model dies: ResourceExhaustedError: Graph execution error: Out of memory while trying to allocate "
        "3221225472 bytes.\n"
    )
    assert (incident.framework, incident.message.requested_bytes) == ("TensorFlow", 3 * GIB)


def test_a_metal_buffer_s_lines_are_one_failure() -> None:
    (incident,) = found(
        "ggml_backend_metal_buffer_type_alloc_buffer: error: failed to allocate buffer, size = 12288.00 MiB\n"
        "llama_kv_cache_init: failed to allocate buffer for kv cache\n"
        "llama_init_from_model: failed to initialize the context: failed to allocate buffer for kv cache\n"
    )
    assert incident.message.requested_bytes == 12 * GIB


@pytest.mark.parametrize(
    ("line", "framework"),
    [
        (
            "[LuxCore][9.120] ERROR: CUDA driver API error CUDA_ERROR_OUT_OF_MEMORY (code: 2, "
            "file:luxrays/src/devices/cudadevice.cpp, line: 345): out of memory",
            "LuxCore",
        ),
        ("OPTIX_ERROR_DEVICE_OUT_OF_MEMORY: Optix call 'optixAccelBuild(a, b)' failed: bvh.cpp:344)", "OptiX"),
        ("error 2 (out of memory) in cudaMalloc at gpu_buffer.cu:88", "CUDA"),
        ("cudaMallocAsync failed with out of memory (2)", "CUDA"),
        ("Mesa: User error: GL_OUT_OF_MEMORY in glTexImage2D", "OpenGL"),
        ("GL_OUT_OF_MEMORY: error raised in glTexImage2D at texture.cpp:123", "OpenGL"),
        ("[frame 12] VkResult -2 VK_ERROR_OUT_OF_DEVICE_MEMORY in vkAllocateMemory", "Vulkan"),
        ("vmaCreateImage failed: -2", "Vulkan"),
    ],
)
def test_a_call_that_names_its_error_is_a_failure(line: str, framework: str) -> None:
    assert [(name, memory) for _, name, memory in kinds(f"frame 11 done\n{line}\n")] == [(framework, "gpu")]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        (
            '[CUDA] Error gpu 1: </home/p/xmr-stak/xmrstak/backend/nvidia/nvcc_code/cuda_extra.cu>:310 "out of memory"',
            ("cuda-driver-error", "CUDA", "gpu"),
        ),
        (
            "terminate called: CUDA Error, for cudaMalloc file cudabackend.cpp, func Buffers, line 2871, error out of "
            "memory",
            ("cuda-driver-error", "CUDA", "gpu"),
        ),
        (
            "TREX: Can't find nonce with device [ID=3, GPU #3], cuda exception in [trex::DagCache::alloc, 184], "
            "CUDA_ERROR_OUT_OF_MEMORY - out of memory",
            ("cuda-driver-error", "CUDA", "gpu"),
        ),
        (
            "Error: Out of memory in CUDA queue synchronize (integrator_shade_surface, integrator_sorted_paths_array)",
            ("cycles-cumemalloc", "Blender", "gpu"),
        ),
        ("Error: Failed to create CUDA context (Out of memory)", ("cycles-cumemalloc", "Blender", "gpu")),
        (
            "** (RuntimeError) Out of memory while trying to allocate 12884901888 bytes.",
            ("jax-resource-exhausted", "JAX", "gpu"),
        ),
    ],
)
def test_what_less_common_programs_print(line: str, kind: tuple[str, str, str]) -> None:
    assert kinds(f"started at 09:12\n{line}\n") == [kind]


def test_openvino_s_refusal_has_three_figures() -> None:
    (incident,) = found(
        "[GPU] Exceed max size of memory allocation: Required 5033164800 bytes, already occupied : 12884901888 bytes, "
        "but available memory size is 16704737280 bytes\n"
    )
    message = incident.message
    assert (message.requested_bytes, message.allocated_bytes, message.total_bytes) == (
        5033164800,
        12884901888,
        16704737280,
    )
    assert (incident.causes[0].id, incident.causes[0].evidence[1]) == ("capacity", "that is 1.13 GiB too much")


@pytest.mark.parametrize(
    "line",
    [
        "IRAY   rend error: CUDA device 1 (NVIDIA GeForce GTX 1070): out of memory (while allocating memory)",
        "error: CUDA error 2 (out of memory) on device 1, NVIDIA RTX A4000",
    ],
)
def test_a_renderer_names_the_device_that_was_full(line: str) -> None:
    (incident,) = found(f"frame 118\n{line}\nfalling back to the CPU\n")
    assert (incident.format, incident.memory, incident.message.device) == ("cuda-driver-error", "gpu", 1)


def test_relions_lines_of_one_failure_are_one() -> None:
    (incident,) = found(
        "ERROR: out of memory in /opt/relion/src/acc/cuda/custom_allocator.cuh at line 436 (error-code 2)\n"
        "in: /opt/relion/src/acc/cuda/custom_allocator.cuh, line 436\n"
        "ERROR: CudaCustomAllocator out of memory\n [requestedSpace:             1207959552 B]\n"
        " [largestContinuousFreeSpace: 903414272 B]\n [totalFreeSpace:             951091712 B]\n"
    )
    assert (incident.format, incident.message.requested_bytes) == ("relion-allocator", 1207959552)
