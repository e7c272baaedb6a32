"""Errors without a device's figures: what the lines beside them show of it decides, and is said."""

from __future__ import annotations

import pytest

from vramscope.analyzers.explain import explain_lines
from vramscope.schema.oom import Incident

JAX = "jaxlib.xla_extension.XlaRuntimeError: RESOURCE_EXHAUSTED: Out of memory while trying to allocate {size} bytes."
NUMBA = "numba.cuda.cudadrv.driver.CudaAPIError: [2] Call to cuMemAlloc results in CUDA_ERROR_OUT_OF_MEMORY"
RMM = (
    "MemoryError: std::bad_alloc: out_of_memory: CUDA error at: /e/include/rmm/mr/device/cuda_memory_resource.hpp:60: "
    "cudaErrorMemoryAllocation out of memory"
)
CUBLAS = "RuntimeError: CUDA error: CUBLAS_STATUS_ALLOC_FAILED when calling `cublasCreate(handle)`"
ORT = (
    "[E:onnxruntime:, sequential_executor.cc:514 ExecuteKernel] Non-zero status code returned while running Conv node. "
    "Name:'c7' Status Message: /onnxruntime_src/onnxruntime/core/framework/bfc_arena.cc:376 void* "
    "onnxruntime::BFCArena::AllocateRawInternal(size_t, bool) Failed to allocate memory for requested buffer of size "
    "{size}"
)
TURBOMIND = "what():  [TM][ERROR] CUDA runtime error: out of memory /lmdeploy/src/turbomind/utils/allocator.h:231"
PADDLE = (
    "Out of memory error on GPU 0. Cannot allocate 40.000000MB memory on GPU 0, 3.100000GB memory has been allocated "
    "and available memory is only 21.000000MB."
)
NCCL = "n4:880:912 [1] transport/nvls.cc:171 NCCL WARN Cuda failure 2 'out of memory'"
GIB = 1024**3


def explain(*lines: str) -> Incident:
    (incident,) = explain_lines("\n".join(lines).splitlines())
    return incident


def first(*lines: str) -> str:
    return explain(*lines).causes[0].id


def test_a_request_of_most_of_the_device_is_oversized_where_its_size_stands_above() -> None:
    assert first("device=cuda:0 (A10G, 22.0 GiB)", JAX.format(size=20 * GIB)) == "oversized_request"
    assert first("device=cuda:0 (A10G, 22.0 GiB)", JAX.format(size=30 * GIB)) == "oversized_request"
    assert first("device=cuda:0 (A10G, 22.0 GiB)", JAX.format(size=4 * GIB)) == "capacity"
    assert first("NVIDIA H200 141 GB", JAX.format(size=40 * GIB)) == "capacity"
    assert first("device=cuda:0 (T4, 15.0 GiB)", ORT.format(size=12 * GIB)) == "oversized_request"


FAISS = (
    "RuntimeError: Error in virtual void* faiss::gpu::StandardGpuResourcesImpl::allocMemory: Error: "
    "'err == cudaSuccess' failed: StandardGpuResources: alloc fail type FlatData dev 0 space Device stream 0x7f size "
    "{size} bytes (cudaMalloc error out of memory [2])"
)


def test_a_request_is_held_against_the_device_in_every_library() -> None:
    assert first("index on a RTX 4080, 16 GB", FAISS.format(size=70 * GIB)) == "oversized_request"
    assert first("index on a RTX 4080, 16 GB", FAISS.format(size=2 * GIB)) == "unknown"


def test_a_server_that_maps_its_cache_itself_is_judged_by_its_share() -> None:
    assert first("[TM][INFO] Device 0: free 22.90 GB, total 23.60 GB", TURBOMIND) == "serving_config"


def test_what_stands_above_an_error_is_not_lost_when_its_traceback_repeats_it() -> None:
    ran_out = (
        "W bfc_allocator.cc:501] Allocator (GPU_0_bfc) ran out of memory trying to allocate 20.00GiB "
        f"(rounded to {20 * GIB})requested by op "
    )
    frames = ("Traceback (most recent call last):", '  File "/sim/run.py", line 8, in <module>', "    out = f(x)")
    incident = explain("one A10G, 22.0 GiB", ran_out, *frames, JAX.format(size=20 * GIB))
    assert incident.causes[0].id == "oversized_request"
    assert "22.00 GiB" in " ".join(incident.causes[0].evidence)


@pytest.mark.parametrize(
    ("said", "cause"),
    [
        ("join of 5e6 and 3e6 keys -> expected rows ~ 2.4e13", "oversized_request"),
        ("candidates: 9,000,000,000,000 pairs", "oversized_request"),
        ("read 51 000 000 rows", "unknown"),
    ],
)
def test_a_result_of_more_rows_than_any_device_holds_is_oversized(said: str, cause: str) -> None:
    assert first("cudf 25.02", said, "Traceback (most recent call last):", RMM) == cause


def test_one_array_larger_than_the_device_is_oversized_and_a_data_set_is_capacity() -> None:
    card = "device 0: b'NVIDIA T1000' 4.0 GiB"
    assert first(card, "make (52000000, 120) array, float64", NUMBA) == "oversized_request"
    assert first(card, "uploading 61.5 GB of frames", NUMBA) == "capacity"


def test_a_first_dimension_beyond_any_batch_is_a_whole_data_set() -> None:
    node = ' [[Node: c2/Conv2D = Conv2D[T=DT_FLOAT, data_format="NHWC"](c1/relu, c2/w)]]'
    assert (
        first("ResourceExhaustedError: OOM when allocating tensor with shape[50000,32,32,32]", node)
        == "oversized_request"
    )
    assert first("ResourceExhaustedError: OOM when allocating tensor with shape[256,128,112,112]", node) == "capacity"


def test_a_limit_among_the_options_explains_a_refusal_that_it_allows() -> None:
    options = "providers=[('CUDAExecutionProvider', {'gpu_mem_limit': 1610612736})]"
    incident = explain(options, ORT.format(size=900 * 1024**2))
    assert incident.causes[0].id == "process_limit"
    assert "gpu_mem_limit allows the program 1.50 GiB" in incident.causes[0].evidence[0]
    assert first("rmm maximum_pool_size=1GB", ORT.format(size=900 * 1024**2)) == "capacity"


def test_little_that_was_free_means_others_for_a_program_that_begins_and_a_workspace_for_a_library() -> None:
    assert first("[TM][INFO] Device 0: free 1.90 GB, total 23.60 GB", TURBOMIND) == "other_processes"
    assert first("[TM][INFO] Device 0: free 21.90 GB, total 23.60 GB", TURBOMIND) != "other_processes"
    hidden = explain("mem_get_info: free 0.10 of 23.60 GiB", CUBLAS)
    assert (hidden.causes[0].id, hidden.causes[0].confidence) == ("library_workspace", 0.7)
    assert first("mem_get_info: free 19.00 of 23.60 GiB", CUBLAS) == "unknown"


def test_nccl_finds_no_room_beside_pytorch_where_the_text_shows_both() -> None:
    shown = explain("[job] reserved 71.50 GiB, device free 0.03 of 79.10 GiB", NCCL).causes[0]
    assert (shown.id, shown.confidence) == ("non_torch_memory", 0.7)
    assert explain("[job] reserved 41.50 GiB, device free 37.00 of 79.10 GiB", NCCL).causes[0].confidence == 0.5


def test_paddles_own_figures_against_the_cards_size_show_others() -> None:
    assert first(PADDLE, "the card is a V100 32GB") == "other_processes"
    assert first(PADDLE, "the card is a Quadro P400 with 3.2 GB") == "capacity"


def test_holders_of_the_device_file_are_others_where_the_job_has_ended() -> None:
    holder = "/dev/nvidia0:        ada       8122 F...m python"
    assert first(PADDLE, "$ fuser -v /dev/nvidia0", holder) == "other_processes"


def test_llama_cpps_weights_are_the_lever_where_they_are_most_of_it() -> None:
    def log(weights: str, kv: str) -> tuple[str, ...]:
        return (
            f"load_tensors:        CUDA0 model buffer size =  {weights} MiB",
            f"llama_kv_cache_unified:      CUDA0 KV buffer size =  {kv} MiB",
            "ggml_backend_cuda_buffer_type_alloc_buffer: allocating 304.00 MiB on device 0: cudaMalloc failed: out of "
            "memory",
            "ggml_gallocr_reserve_n: failed to allocate CUDA0 buffer of size 318767104",
            "llama_init_from_model: failed to initialize the context: failed to allocate compute pp buffers",
        )

    assert first(*log("7205,83", "256,00")) == "capacity"
    assert first(*log("2011.10", "6144.00")) == "serving_config"


def test_a_retry_that_finds_the_failed_attempts_memory_still_allocated_is_a_leak() -> None:
    def oom(requested: str, held: str) -> str:
        return (
            f"failed: CUDA out of memory. Tried to allocate {requested} GiB. GPU 0 has a total capacity of 23.60 GiB "
            f"of which 400.00 MiB is free. Including non-PyTorch memory, this process has 23.10 GiB memory in use. Of "
            f"the allocated memory {held} GiB is allocated by PyTorch, and 210.00 MiB is reserved by PyTorch but "
            "unallocated."
        )

    log = ["width 64", oom("3.00", "20.10"), "again with width 32, allocated before: {} GiB", oom("1.50", "21.90")]
    kept = list(explain_lines([line.format("20.1") for line in log]))
    assert [(i.causes[0].id, i.causes[0].detail) for i in kept][1] == ("leak", "exception_holds_tensors")
    freed = list(explain_lines([line.format("0.4") for line in log]))
    assert freed[1].causes[0].id == "capacity"


def test_a_servers_engine_tells_the_phase_and_options_of_its_workers() -> None:
    own = (
        "CUDA out of memory. Tried to allocate 640.00 MiB. GPU 0 has a total capacity of 39.40 GiB of which 180.50 MiB "
        "is free. Including non-PyTorch memory, this process has 39.20 GiB memory in use. Of the allocated memory "
        "36.90 GiB is allocated by PyTorch, and 310.00 MiB is reserved by PyTorch but unallocated."
    )
    engine = (
        "(EngineCore_DP0 pid=41) INFO 01-02 03:04:05 [loggers.py:118] Engine 000: Running: 77 reqs, Waiting: 2 reqs"
    )
    worker = "(Worker_TP0 pid=52) ERROR 01-02 03:04:09 [multiproc_executor.py:604] "
    frames = (
        f"{worker}Traceback (most recent call last):",
        f'{worker}  File "/vllm/v1/worker/gpu_model_runner.py", line 1990, in _prompt_logprobs',
    )
    incident = explain(engine, *frames, f"{worker}torch.OutOfMemoryError: {own}")
    assert incident.causes[0].id == "serving_config"
    assert "while it serves" in " ".join(incident.causes[0].evidence)


def test_a_library_finds_no_room_on_a_device_that_the_driver_shows_full() -> None:
    used = "$ nvidia-smi --query-gpu=memory.used,memory.total --format=csv\n0, {} MiB, 24564 MiB"
    full = explain(*used.format(24510).split("\n"), CUBLAS).causes
    assert (full[0].id, full[0].detail) == ("library_workspace", "hidden")
    assert full[0].confidence > explain(*used.format(9000).split("\n"), CUBLAS).causes[0].confidence
