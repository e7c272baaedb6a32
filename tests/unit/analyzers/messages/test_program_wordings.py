"""Refusals in the words of programs met now and then: each is read, and what only resembles it is none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vramscope.analyzers.explain import explain_lines
from vramscope.analyzers.messages.scanner import scan_lines
from vramscope.schema.oom import Incident
from vramscope.schema.units import GIB, MIB


def found(text: str) -> list[Incident]:
    return list(explain_lines(text.splitlines(keepends=True)))


def on_gpu(text: str) -> list[tuple[str, str]]:
    return [(incident.format, incident.framework) for incident in found(text) if incident.memory == "gpu"]


ROCM = "2031-02-03 04:05:06.070809: {} external/xla/stream_executor/rocm/rocm_driver.cc:588] "


@given(size=st.integers(MIB, 2**47), error=st.sampled_from(("HIP_ERROR_OutOfMemory", "HIP_ERROR_OUT_OF_MEMORY")))
def test_rocm_s_driver_says_what_tensorflow_asked_for(size: int, error: str) -> None:
    (incident,) = found(
        f"{ROCM.format('E')}failed to allocate {size / GIB:.2f}GiB ({size} bytes) from device: {error}\n"
    )
    assert (incident.format, incident.message.requested_bytes) == ("tf-failed-to-allocate", size)


def test_rocm_s_attempt_that_a_smaller_one_follows_is_none() -> None:
    attempts = ((21.4, 22978075034), (19.26, 20680267530))
    assert not found(
        "".join(
            f"{ROCM.format('I')}failed to allocate {shown}GiB ({size} bytes) from device: HIP_ERROR_OutOfMemory\n"
            for shown, size in attempts
        )
    )


RMM = "std::bad_alloc: out_of_memory: CUDA error at: /srv/conda/envs/etl/include/rmm/mr/device/{}"


@pytest.mark.parametrize("front", ["MemoryError: ", "  what():  ", ""])
def test_rmm_s_refusal_is_read_where_its_end_is_lost(front: str) -> None:
    text = front + RMM.format("cuda_memory_resource.hpp") + "\nworker 3 has left\n"
    assert on_gpu(text) == [("rmm-bad-alloc-oom", "RMM")]


def test_rmm_s_whole_refusal_is_still_read_to_its_end() -> None:
    (incident,) = found(
        "MemoryError: " + RMM.format("cuda_memory_resource.hpp:61: cudaErrorMemoryAllocation out of memory\n")
    )
    assert (incident.text or "").endswith("cudaErrorMemoryAllocation out of memory")


@pytest.mark.parametrize(
    "file", ["/home/kim/field/src/PoolCudaMalloc_impl.hpp", "/opt/build/gpu/pool.cpp", "../lattice/fields.cu"]
)
def test_an_exception_that_names_a_place_in_gpu_code_is_read(file: str) -> None:
    text = (
        "terminate called after throwing an instance of 'std::runtime_error'\n"
        f"  what():  {file}(88):\n  error: out of memory\nAborted (core dumped)\n"
    )
    assert on_gpu(text) == [("cuda-driver-error", "CUDA")]


def test_the_same_from_a_place_in_other_code_says_nothing_of_a_gpu() -> None:
    assert not on_gpu("  what():  /home/kim/field/src/table.hpp(88):\n  error: out of memory\n")


@pytest.mark.parametrize(
    "line",
    [
        r"Out of memory in cuStreamCreate(&cuda_stream_, CU_STREAM_NON_BLOCKING) (D:\cycles\device\cuda\queue.cpp:34)",
        "Error: Out of memory in hipModuleLoadData(&module, code.data()) (/src/cycles/device/hip/device_impl.cpp:512)",
        "Fra:31 Mem:4012.10M (Peak 4013.77M) | Time:01:17.30 | Scene, Main | System is out of GPU memory",
        "Error: System is out of GPU and shared host memory",
        "Out of memory in cuMemAlloc(&device_pointer, size)",
    ],
)
def test_blender_s_refusals_are_read(line: str) -> None:
    assert on_gpu(line) == [("cycles-cumemalloc", "Blender")]


@pytest.mark.parametrize(
    "line",
    [
        "Out of memory in cuMemHostAlloc(&pinned, size, CU_MEMHOSTALLOC_DEVICEMAP)",
        "Blender switches to tiles before the System is out of GPU memory and renders on",
        "Out of memory in cuDNN (workspaces) is told by its status",
    ],
)
def test_what_resembles_blender_s_refusals_is_none(line: str) -> None:
    assert not on_gpu(line)


@pytest.mark.parametrize("front", ["", "RuntimeError: ", "Caught a critical exception: "])
def test_a_wrapper_of_cuda_s_calls_is_read(front: str) -> None:
    (message,) = scan_lines([front + "cuda_malloc(): out of memory\n"])
    assert (message.format, message.facts["call"]) == ("cuda-driver-error", "cuda_malloc")


@pytest.mark.parametrize("function", ["cuda_start_device", "searchGrid"])
def test_a_check_that_names_its_function_in_quotes_is_read(function: str) -> None:
    assert on_gpu(f'Cuda error in func "{function}" at line 58: out of memory.\n') == [("cuda-driver-error", "CUDA")]
    assert not on_gpu(f'Cuda error in func "{function}" at line 58: invalid device ordinal.\n')


DOMAIN = "Error Domain=MTLCommandBufferErrorDomain Code="


@pytest.mark.parametrize(
    "line",
    [
        f'{DOMAIN}8 "Insufficient Memory (00000008:kIOGPUCommandBufferCallbackErrorOutOfMemory)" UserInfo={{}}',
        f'{DOMAIN}8 "Insufficient Memory (IOAF code 8)" '
        "UserInfo={NSLocalizedDescription=Insufficient Memory (IOAF code 8)}",
        f'{DOMAIN}8 "(null)"',
        "the command buffer was aborted during execution. Insufficient Memory (IOAF code 8)",
    ],
)
def test_metal_s_command_buffer_without_memory_is_read_once(line: str) -> None:
    assert on_gpu(line) == [("metal-command-buffer", "Metal")]


@pytest.mark.parametrize(
    "line",
    [
        f'{DOMAIN}2 "Caused GPU Timeout Error (IOAF code 2)"',
        f'{DOMAIN}3 "Caused GPU Hang Error (00000003:kIOGPUCommandBufferCallbackErrorHang)"',
    ],
)
def test_metal_s_other_errors_are_none(line: str) -> None:
    assert not on_gpu(line)


@pytest.mark.parametrize("error", ["CUDA_OUT_OF_MEMORY", "CUDA_ERROR_OUT_OF_MEMORY (2)", "CUDA_OUT_OF_MEMORY (2)"])
@pytest.mark.parametrize("array", ["TabulatedFunction", "pairGrid"])
def test_openmm_s_array_is_read(array: str, error: str) -> None:
    (incident,) = found(f"openmm.OpenMMException: Error creating array {array}: {error}\n")
    assert (incident.format, incident.memory) == ("cuda-driver-error", "gpu")
    assert incident.text == f"Error creating array {array}: {error}"


BOOST = "  what():  Memory Object Allocation Failure\n"


@pytest.mark.parametrize(
    "text",
    [
        "terminate called after throwing an instance of 'boost::wrapexcept<boost::compute::opencl_error>'\n" + BOOST,
        "[LightGBM] [Info] 41 dense feature groups (88.20 MB) transferred to GPU in 0.09 secs\n" + BOOST,
        "lightgbm.basic.LightGBMError: Memory Object Allocation Failure\n",
    ],
)
def test_opencl_s_status_in_boost_s_words_is_read_where_opencl_is_named(text: str) -> None:
    assert on_gpu(text) == [("opencl-allocation-failure", "OpenCL")]


def test_boost_s_words_alone_name_no_gpu() -> None:
    assert not on_gpu("terminate called after throwing an instance of 'pool::error'\n" + BOOST)


LABELS = ("- **Exception {}:** ", "Exception {}: ")


@pytest.mark.parametrize("label", LABELS)
@pytest.mark.parametrize("between", ["", "- **Node Type:** VAEDecode\n"])
@pytest.mark.parametrize("is_last", [True, False])
def test_comfyui_s_report_names_the_exception_on_a_line_of_its_own(label: str, between: str, is_last: bool) -> None:
    lines = [label.format("Type") + "torch.OutOfMemoryError\n", label.format("Message") + "Allocation on device \n"]
    (incident,) = found(between.join(lines if is_last else lines[::-1]))
    assert (incident.format, incident.framework) == ("torch-cudamallocasync", "PyTorch")


def test_what_comfyui_adds_to_the_message_explains_nothing_to_anybody() -> None:
    (incident,) = found(
        "# ComfyUI Error Report\n## Error Details\n- **Node ID:** 21\n- **Node Type:** KSamplerAdvanced\n"
        "- **Exception Type:** torch.OutOfMemoryError\n- **Exception Message:** Allocation on device \n"
        "This error means you ran out of memory on your GPU.\n\nTIPS: If the workflow worked before you might have "
        "accidentally set the batch_size to a large number.\n## Stack Trace\n```\n"
        '  File "/app/execution.py", line 77, in run\n    results = call(node)\n```\n## System Information\n'
    )
    assert (incident.text or "").endswith("large number.")


@given(requested=st.integers(1, 99_999), total=st.integers(1, 99), device=st.integers(0, 15))
def test_comfyui_s_report_has_the_allocator_s_figures(requested: int, total: int, device: int) -> None:
    (incident,) = found(
        "Exception Type: torch.OutOfMemoryError\n"
        f"Exception Message: Allocation on device {device} would exceed allowed memory. (out of memory)\n"
        f"Currently allocated     : 3.50 GiB\nRequested               : {requested}.00 MiB\n"
        f"Device limit            : {total}.00 GiB\nFree (according to CUDA): 0 bytes\n"
    )
    message = incident.message
    assert (message.device, message.requested_bytes, message.total_bytes) == (device, requested * MIB, total * GIB)


def test_a_report_of_another_exception_is_none() -> None:
    assert not found("Exception Type: ValueError\nException Message: Allocation on device \n")


CALL = "cudaMalloc(&rawptr, n_bytes+GUARD*2)"


@pytest.mark.parametrize(
    "line",
    [
        f"Could not allocate memory: /home/kim/nerf/include/tiny-cuda-nn/gpu_memory.h:131 {CALL} failed with error "
        "out of memory",
        rf"Uncaught exception: Could not allocate memory: E:\nerf\gpu_memory.h:131 {CALL} failed: out of memory",
        f"/home/kim/nerf/src/testbed.cu:2202 {CALL} failed with error out of memory",
    ],
)
def test_tiny_cuda_nn_s_refusal_is_read_with_its_call(line: str) -> None:
    (message,) = scan_lines([line])
    assert (message.format, message.facts["call"]) == ("cuda-driver-error", "cudaMalloc")
    assert not found(line.replace("out of memory", "invalid argument"))


@pytest.mark.parametrize("words", ["out of memory", " out of memory"])
def test_the_check_of_thundergbm_is_read(words: str) -> None:
    front = "2030-08-09 10:11:12,131 FATAL [default] Check failed: [error == cudaSuccess] "
    assert on_gpu(front + words) == [("cuda-failure-2", "CUDA")]
    assert not on_gpu(front + "an illegal memory access was encountered")


@pytest.mark.parametrize(
    "behind",
    [
        "Exception raised from c10_cuda_check_implementation at ../c10/cuda/CUDAException.cpp:43",
        "Compile with `TORCH_USE_CUDA_DSA` to enable device-side assertions.\n(at ../c10/cuda/CUDAException.cpp:43)",
    ],
)
def test_a_place_behind_pytorch_s_error_is_another_sentence_s(behind: str) -> None:
    found = on_gpu(f"RuntimeError: CUDA error: out of memory\n{behind}\n")
    assert [framework for _, framework in found] == ["PyTorch"]


@pytest.mark.parametrize(
    ("line", "framework"),
    [
        ("CUDA Error: out of memory before /usr/src/hoomd/hoomd/BondedGroupData.cuh:88", "HOOMD-blue"),
        ("CUDA error: out of memory vectorspace_cuda.h 77", "qsim"),
        ("cuda error: out of memory: ../src/solver/Grid.cpp: 1721", "CUDA"),
        ("HIP error: out of memory: ./src/solver/grid.cpp:12", "HIP"),
    ],
)
def test_a_place_behind_a_program_s_own_error_names_it(line: str, framework: str) -> None:
    assert [name for _, name in on_gpu(line)] == [framework]


def test_hashcat_s_stars_are_no_list_of_somebody_s() -> None:
    (incident,) = found(
        "Dictionary cache hit:\n* Filename..: words.txt\n* Keyspace..: 8211340\n\n"
        "* Device #2: Not enough allocatable device memory for this attack.\n"
    )
    assert (incident.framework, incident.message.device) == ("hashcat", 2)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("i get VK_ERROR_OUT_OF_DEVICE_MEMORY from my upscaler since monday", 1),
        ("error: VK_ERROR_OUT_OF_DEVICE_MEMORY while creating image 8192x8192", 1),
        ("  case VK_ERROR_OUT_OF_DEVICE_MEMORY: return false;", 0),
        ("    VK_ERROR_OUT_OF_DEVICE_MEMORY = -2,", 0),
        ("    return VK_ERROR_OUT_OF_DEVICE_MEMORY;", 0),
    ],
)
def test_vulkan_s_name_is_an_error_where_somebody_has_met_it(text: str, count: int) -> None:
    assert len(on_gpu(text)) == count


def test_candle_s_error_is_read_with_candle_s_own_words_behind_it() -> None:
    text = (
        'Error: DriverError(CUDA_ERROR_OUT_OF_MEMORY, "out of memory") when loading model.layers.3.mlp.up_proj.weight'
    )
    assert on_gpu(text) == [("cuda-driver-error", "candle")]


def test_a_line_with_a_budget_alone_is_one_error_however_often_it_is_printed() -> None:
    line = "CreateBuffer failed: E_OUTOFMEMORY (0x8007000E), local budget 3800 MB, usage 3791 MB\n"
    (incident,) = found(line * 3)
    assert (incident.count, incident.causes[0].id) == (3, "capacity")


def test_openvino_s_block_is_too_large_however_much_is_free() -> None:
    (incident,) = found(
        "[GPU infer failed] Exceeded max size of memory object allocation: requested 6000000000 bytes, but max alloc "
        "size supported by device is 4294959104 bytes.Please try to reduce batch size or use lower precision.\n"
    )
    assert (incident.message.requested_bytes, incident.causes[0].id) == (6000000000, "oversized_request")


@pytest.mark.parametrize("unit", ["Gb", "GB"])
def test_matlab_s_binary_units_end_in_either_b(unit: str) -> None:
    (incident,) = found(f"Out of memory on device. You requested: 7.50{unit}, device has 3.25{unit} free.\n")
    assert (incident.format, incident.message.requested_bytes) == ("matlab-gpu", 15 * GIB // 2)
    assert incident.message.free_bytes == 13 * GIB // 4


def test_a_sentence_that_goes_on_with_a_plus_is_no_source_code() -> None:
    assert on_gpu('43 layers on an 8 GB card and I got "CUDA error: out of memory" + instant close. 28 go.\n')
    assert not on_gpu('    throw std::runtime_error("CUDA error: out of memory" + std::to_string(code));\n')


def test_a_driver_s_error_may_name_the_call_behind_it() -> None:
    line = "12:07:33.101 [Device] CUDA_ERROR_OUT_OF_MEMORY in cuMemAlloc(&device_pointer, size) (device_cuda.cpp:612)\n"
    log = f"12:07:31.882 [Device] Loading kernels\n{line}12:07:33.101 [Render] Aborting frame 118\n"
    assert on_gpu(log) == [("cuda-driver-error", "CUDA")]
