"""Causes and levers where a driver, a library or another allocator than PyTorch's caching one has failed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from vramscope.analyzers.explain import explain_lines
from vramscope.schema.oom import Advice, Incident

FOLDER = Path(__file__).parents[2] / "data" / "oom"
THEIRS = (
    "torch-thc", "torch-cudamallocasync", "torch-mps", "torch-directml", "torch-allocator", "cuda-", "hip-", "cublas-",
    "cudnn-", "nccl-cuda", "nccl-test", "cupy-", "rmm-", "numba-", "bnb-", "mxnet-", "triton-out",
)  # fmt: skip
RECORDED = [path for path in sorted(FOLDER.glob("*.log")) if path.name.startswith(THEIRS)]


def explain(text: str) -> Incident:
    (incident,) = explain_lines(text.splitlines())
    return incident


def ids(incident: Incident) -> list[str]:
    return [advice.id for advice in incident.advice]


def lever(incident: Incident, name: str) -> Advice:
    return next(advice for advice in incident.advice if advice.id == name)


def mps(allocated: str, other: str, limit: str, requested: str) -> Incident:
    return explain(
        f"RuntimeError: MPS backend out of memory (MPS allocated: {allocated}, other allocations: {other}, max "
        f"allowed: "
        f"{limit}). Tried to allocate {requested} on private pool."
    )


def stream_ordered(
    allocated: str, requested: str, total: str, free: str, limit: str = "17179869184.00 GiB"
) -> Incident:
    return explain(
        "Allocation on device 0 would exceed allowed memory. (out of memory)\n"
        f"Currently allocated     : {allocated}\nRequested               : {requested}\n"
        f"Device limit            : {total}\nFree (according to CUDA): {free}\n"
        f"PyTorch limit (set by user-supplied memory fraction)\n                        : {limit}\n"
    )


@pytest.mark.parametrize("log", RECORDED, ids=lambda log: log.stem)
def test_every_incident_has_evidence_and_lines_to_copy_and_nothing_of_the_caching_allocator(log: Path) -> None:
    for incident in explain_lines(log.read_text(encoding="utf-8").splitlines()):
        assert all(cause.evidence for cause in incident.causes)
        assert incident.advice
        assert all(advice.change for advice in incident.advice)
        assert not {"max_split_size", "expandable_segments", "upgrade_torch", "private_pools"} & set(ids(incident))
        json.dumps([dict(advice.change) for advice in incident.advice])


def test_apple_s_limit_is_raised_by_what_lacks_and_not_taken_away() -> None:
    incident = mps("6.90 GB", "0.30 GB", "9.07 GB", "2.10 GB")
    assert incident.causes[0].id == "capacity"
    # 1.7 x (6.90 + 0.30 + 2.10) / 9.07 = 1.743
    assert lever(incident, "mps_watermark").change == {"env": {"PYTORCH_MPS_HIGH_WATERMARK_RATIO": "1.76"}}
    assert "swapping" in lever(incident, "mps_watermark").cost


def test_apple_s_limit_can_only_be_lifted_where_the_ratio_would_exceed_two() -> None:
    incident = mps("6.90 GB", "0.30 GB", "9.07 GB", "5.00 GB")
    assert lever(incident, "mps_watermark").change == {"env": {"PYTORCH_MPS_HIGH_WATERMARK_RATIO": "0.0"}}
    assert "last resort" in lever(incident, "mps_watermark").title


def test_metal_memory_outside_pytorch_is_named_where_it_is_the_larger_part() -> None:
    assert mps("2.10 GiB", "6.40 GiB", "9.07 GiB", "1.00 GiB").causes[0].id == "non_torch_memory"
    assert mps("6.40 GiB", "2.10 GiB", "9.07 GiB", "1.00 GiB").causes[0].id == "capacity"


def test_a_request_beyond_apple_s_limit_is_oversized_and_one_below_it_unexplained() -> None:
    assert mps("1.00 GiB", "0.10 GiB", "9.07 GiB", "11.00 GiB").causes[0].id == "oversized_request"
    assert mps("1.00 GiB", "0.10 GiB", "9.07 GiB", "1.00 GiB").causes[0].id == "unknown"


def test_the_driver_s_pool_is_judged_by_its_limit_then_by_the_device() -> None:
    limited = stream_ordered("17.02 GiB", "2.50 GiB", "23.64 GiB", "5.80 GiB", "18.91 GiB")
    full = stream_ordered("21.50 GiB", "512.00 MiB", "23.64 GiB", "30.00 MiB")
    crowded = stream_ordered("4.10 GiB", "512.00 MiB", "23.64 GiB", "30.00 MiB")
    oversized = stream_ordered("2.00 GiB", "40.00 GiB", "23.64 GiB", "20.00 GiB")
    spilled = stream_ordered("22.40 GiB", "512.00 MiB", "16.00 GiB", "0 bytes")
    found = [incident.causes[0].id for incident in (limited, full, crowded, oversized, spilled)]
    assert found == ["process_limit", "capacity", "other_processes", "oversized_request", "capacity"]
    assert "system memory" in spilled.causes[0].evidence[1]


def test_the_driver_s_pool_is_left_for_the_native_one_and_its_own_settings_are_not_advised() -> None:
    incident = stream_ordered("21.50 GiB", "512.00 MiB", "23.64 GiB", "30.00 MiB")
    assert lever(incident, "native_allocator").change == {
        "env": {"PYTORCH_CUDA_ALLOC_CONF": "backend:native,expandable_segments:True"}
    }
    assert "--disable-cuda-malloc" in lever(incident, "native_allocator").why


@pytest.mark.parametrize(
    ("text", "checks_an_index"),
    [
        ("RuntimeError: CUDA error: CUBLAS_STATUS_NOT_INITIALIZED when calling `cublasCreate(handle)`", True),
        ("RuntimeError: CUDA error: CUBLAS_STATUS_ALLOC_FAILED when calling `cublasCreate(handle)`", True),
        ("RuntimeError: cuDNN error: CUDNN_STATUS_ALLOC_FAILED", False),
    ],
)
def test_a_library_s_status_is_ambiguous_and_says_what_would_decide(text: str, checks_an_index: bool) -> None:
    incident = explain(text)
    cause = incident.causes[0]
    assert (cause.id, cause.detail) == ("library_workspace", "hidden")
    assert cause.confidence < 0.5
    assert "index out of range" in cause.evidence[1]
    assert ("index_check" in ids(incident)) is checks_an_index
    assert lever(incident, "launch_blocking").change == {"env": {"CUDA_LAUNCH_BLOCKING": "1"}}


def test_an_asynchronous_error_is_pinned_to_its_line_and_a_plain_one_is_not() -> None:
    late = explain(
        "RuntimeError: HIP error: out of memory\nHIP kernel errors might be asynchronously reported at some other API "
        "call, so the stacktrace below might be incorrect.\nFor debugging consider passing AMD_SERIALIZE_KERNEL=3"
    )
    plain = explain("RuntimeError: CUDA error: out of memory")
    assert lever(late, "launch_blocking").change == {"env": {"AMD_SERIALIZE_KERNEL": "3"}}
    assert "rocm-smi" in lever(late, "who_holds").change["code"]
    assert "launch_blocking" not in ids(plain)
    assert "nvidia-smi" in lever(plain, "who_holds").change["code"]


def test_an_error_without_figures_says_that_it_cannot_tell() -> None:
    incident = explain("RuntimeError: CUDA error: out of memory")
    assert incident.causes[0].id == "unknown"
    assert "cannot tell" in incident.causes[0].evidence[0]


def test_a_context_that_finds_no_room_points_to_others() -> None:
    incident = explain("pycuda._driver.MemoryError: cuCtxCreate failed: out of memory")
    assert [cause.id for cause in incident.causes] == ["unknown", "other_processes"]


def test_nccl_that_lacks_little_means_a_full_gpu_and_gets_its_own_buffers_shrunk() -> None:
    incident = explain("node3:41:77 [2] include/alloc.h:185 NCCL WARN Failed to CUDA calloc 6291456 bytes")
    assert (incident.causes[0].id, incident.causes[0].detail) == ("non_torch_memory", "nccl")
    assert "6.00 MiB" in incident.causes[0].evidence[0]
    assert lever(incident, "nccl_buffers").change["env"]["NCCL_BUFFSIZE"] == "1048576"


def test_an_array_larger_than_all_beside_it_is_what_did_not_fit() -> None:
    raised = "cupy.cuda.memory.OutOfMemoryError: out of memory to allocate {} bytes (total 10800000000 bytes)"
    (large,) = explain_lines([raised.format(7_200_000_000)])
    assert large.causes[0].id == "oversized_request"
    (small,) = explain_lines([raised.format(1_600_000_000)])
    assert small.causes[0].id == "capacity"


def test_cupy_s_limit_is_raised_to_what_is_needed() -> None:
    incident = explain(
        "cupy.cuda.memory.OutOfMemoryError: Out of memory allocating 805,306,368 bytes (allocated so far: "
        "3,758,096,384 "
        "bytes, limit set to: 4,294,967,296 bytes)."
    )
    assert incident.causes[0].id == "process_limit"
    # 805306368 + 3758096384 bytes are 4352 MiB
    assert "size=4353 * 1024**2" in lever(incident, "pool_limit").change["code"]


def test_rmm_s_pool_at_its_limit_is_not_the_card() -> None:
    incident = explain(
        "MemoryError: std::bad_alloc: out_of_memory: RMM failure at:/opt/rmm/pool_memory_resource.hpp:196: Maximum "
        "pool "
        "size exceeded"
    )
    assert incident.causes[0].id == "process_limit"
    assert "managed_memory=True" in lever(incident, "pool_limit").change["code"]


def test_on_chip_memory_is_never_called_video_memory() -> None:
    incident = explain(
        "triton.runtime.errors.OutOfResources: out of resource: shared memory, Required: 163840, Hardware limit: "
        "101376. "
        "Reducing block sizes or `num_stages` may help."
    )
    assert (incident.memory, incident.causes[0].id) == ("on-chip", "kernel_resources")
    assert "62%" in lever(incident, "kernel_blocks").why
    assert "num_stages=2" in lever(incident, "kernel_blocks").change["code"]


def test_tensor_memory_counts_columns_and_states_no_bytes() -> None:
    incident = explain(
        "OutOfResources: out of resource: tensor memory, Required: 640, Hardware limit: 512. Reducing block sizes or "
        "`num_stages` may help."
    )
    assert (incident.message.requested_bytes, incident.message.limit_bytes) == (None, None)
    assert "640 columns of tensor memory" in incident.causes[0].evidence[0]


@pytest.mark.parametrize(
    ("condition", "settings"),
    [
        ("!handles_.at(i)", {"PYTORCH_CUDA_ALLOC_CONF": "expandable_segments:False"}),
        ("!block->expandable_segment_", {"PYTORCH_CUDA_ALLOC_CONF": "expandable_segments:True"}),
    ],
)
def test_an_assertion_in_the_allocator_is_made_to_show_the_real_error(condition: str, settings: dict[str, str]) -> None:
    incident = explain(
        f'RuntimeError: {condition} INTERNAL ASSERT FAILED at "../c10/cuda/CUDACachingAllocator.cpp":430, please report'
    )
    assert lever(incident, "allocator_assertion").change == {"env": settings}
    assert "not certainly" in incident.causes[0].evidence[0]


def test_page_locked_memory_is_an_explanation_for_bitsandbytes() -> None:
    incident = explain("Error out of memory at line 380 in file /build/csrc/pythonInterface.c")
    assert [(cause.id, cause.detail) for cause in incident.causes] == [("unknown", None), ("host_memory", "pinned")]
    assert ids(incident)[0] == "paged_optimizer"


def test_advice_names_the_platform_s_own_tools() -> None:
    incident = explain(
        "torch.OutOfMemoryError: XPU out of memory. Tried to allocate 2.00 GiB. GPU 0 has a total capacity of 15.91 "
        "GiB of "
        "which 300.00 MiB is free. Of the allocated memory 15.20 GiB is allocated by PyTorch, and 90.00 MiB is "
        "reserved "
        "by PyTorch but unallocated. Please use `empty_cache` to release all unoccupied cached memory."
    )
    assert 'torch.autocast("xpu"' in lever(incident, "smaller_dtype").change["code"]


@pytest.mark.parametrize(
    "asserted",
    [
        "../aten/src/ATen/native/cuda/Indexing.cu:1292: indexSelectLargeIndex: block: [12,0,0], thread: [64,0,0] "
        "Assertion `srcIndex < srcSelectDimSize` failed.",
        "RuntimeError: CUDA error: device-side assert triggered",
    ],
)
def test_a_library_s_status_behind_a_kernel_s_assertion_is_no_lack_of_memory(asserted: str) -> None:
    status = "RuntimeError: CUDA error: CUBLAS_STATUS_NOT_INITIALIZED when calling `cublasCreate(handle)`"
    assert not list(explain_lines([asserted, status]))
    assert not list(explain_lines([status, asserted]))
    assert explain(status).causes[0].id == "library_workspace"
    assert len(list(explain_lines([status, "I see no 'device-side assert triggered', so memory it is."]))) == 1


def test_each_platform_is_spoken_of_in_its_own_words() -> None:
    hip = explain("RuntimeError: HIP error: out of memory\nHIP kernel errors might be asynchronously reported")
    assert not any("CUDA" in line or "WSL" in line for cause in hip.causes for line in cause.evidence)
    directml = explain(
        "RuntimeError: Could not allocate tensor with 41943040 bytes. There is not enough GPU video memory"
    )
    assert not any("CUDA" in line or "WSL" in line for cause in directml.causes for line in cause.evidence)


@pytest.mark.parametrize(
    ("text", "command"),
    [
        (
            "ggml_vulkan: Device memory allocation of size 4294967296 failed.\n"
            "ggml_vulkan: vk::Device::allocateMemory: ErrorOutOfDeviceMemory",
            "nvtop",
        ),
        (
            "allocating 4096.00 MiB on device 0: cudaMalloc failed: out of memory\n"
            "ggml_gallocr_reserve_n: failed to allocate ROCm0 buffer of size 4294967296",
            "rocm-smi",
        ),
    ],
)
def test_llama_cpp_s_back_ends_have_tools_of_their_own(text: str, command: str) -> None:
    given = " ".join(str(dict(advice.change)) for advice in explain(text).advice)
    assert "nvidia-smi" not in given
    assert command in given


JULIA = (
    "ERROR: LoadError: Out of GPU memory trying to allocate {requested}\n"
    "Effective GPU memory usage: 99.10% ({used}/8.000 GiB)\nMemory pool usage: {arrays} ({pool} reserved)"
)


@pytest.mark.parametrize(
    ("requested", "used", "arrays", "pool", "cause"),
    [
        ("2.000 GiB", "7.900 GiB", "7.000 GiB", "7.200 GiB", "capacity"),
        ("2.000 GiB", "7.900 GiB", "3.000 GiB", "7.200 GiB", "fragmentation"),
        ("2.000 GiB", "7.900 GiB", "1.000 GiB", "1.200 GiB", "other_processes"),
        ("9.000 GiB", "1.900 GiB", "1.000 GiB", "1.200 GiB", "oversized_request"),
    ],
)
def test_julia_s_own_breakdown_is_used(requested: str, used: str, arrays: str, pool: str, cause: str) -> None:
    incident = explain(JULIA.format(requested=requested, used=used, arrays=arrays, pool=pool))
    assert incident.causes[0].id == cause
    assert not any("no statistics" in line for line in incident.causes[0].evidence)


def test_a_tensor_without_elements_is_not_called_large() -> None:
    incident = explain(
        "ResourceExhaustedError: OOM when allocating tensor with shape[0,512] and type float on "
        "/job:localhost/replica:0/task:0/device:GPU:0 by allocator GPU_0_bfc"
    )
    assert incident.causes[0].id == "unknown"
    assert "has no elements" in incident.causes[0].evidence[0]
    assert "tf_batch" not in ids(incident)
