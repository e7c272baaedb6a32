"""One failure that a title and a log have, or a program's two lines: one incident with the figures of either."""

from __future__ import annotations

import pytest

from vramscope.analyzers.explain import explain_lines

TORCH = (
    "torch.cuda.OutOfMemoryError: CUDA out of memory. Tried to allocate 224.00 MiB (GPU 0; 10.75 GiB total capacity; "
    "9.91 GiB already allocated; 38.56 MiB free; 9.92 GiB reserved in total by PyTorch)"
)
GGML = "ggml_backend_cuda_buffer_type_alloc_buffer: allocating 66.50 MiB on device 0: cudaMalloc failed: out of memory"
ORT = (
    "2024-03-19 13:00:21 [E:onnxruntime:Default, cuda_call.cc:116 CudaCall] CUDA failure 2: out of memory ; GPU=0 ; "
    "hostname=ocr-5 ; file=/onnxruntime_src/onnxruntime/core/providers/cuda/cuda_allocator.cc ; line=47 ; "
    "expr=cudaMalloc((void**)&p, size);"
)
ARENA = (
    "onnxruntime.capi.onnxruntime_pybind11_state.RuntimeException: [ONNXRuntimeError] : 6 : RUNTIME_EXCEPTION : "
    "Non-zero status code returned while running Conv node. Name:'Conv_12' Status Message: "
    "/onnxruntime_src/onnxruntime/core/framework/bfc_arena.cc:376 void* onnxruntime::BFCArena::AllocateRawInternal("
    "size_t, bool, onnxruntime::Stream*, bool, onnxruntime::WaitNotificationFn) Failed to allocate memory for "
    "requested buffer of size 8925315072"
)
RMM = "RMM failure at:/opt/rmm/include/rmm/mr/device/pool_memory_resource.hpp:196: Maximum pool size exceeded"


def requests(text: str) -> list[tuple[str, int | None]]:
    return [
        (incident.format, incident.message.requested_bytes)
        for incident in explain_lines(text.encode().splitlines(keepends=True), "job.log")
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"# CUDA error: out of memory starting the server with a 7B model\n\nIt stops while loading:\n\n{TORCH}\n",
            ("torch-cuda-reserved", 224 << 20),
        ),
        (
            f"# cudaMalloc failed: out of memory with a 1.1B model\n\nThe error:\n```\n{GGML}\n```\n",
            ("ggml-cudamalloc", round(66.5 * (1 << 20))),
        ),
        (f"{ORT}\n{ARENA}\n", ("ort-bfcarena", 8925315072)),
        (
            "[0] NCCL INFO Channel 00/24 :    0   1\n[0] include/alloc.h:178 NCCL WARN Cuda failure 'out of memory'\n"
            "[0] NCCL INFO init.cc:1089 -> 1\n[0] ncclUnhandledCudaError: Call to CUDA function failed.\n"
            "[0] Last error:\n[0] Failed to CUDA calloc 6291456 bytes\n",
            ("nccl-cuda-calloc", 6291456),
        ),
        (
            f"{RMM}\n\nfrom `MemoryError: std::bad_alloc: out_of_memory: RMM failure at:...`, in a join\n",
            ("rmm-pool-exceeded", None),
        ),
    ],
)
def test_a_failure_that_is_said_again_is_one(text: str, expected: tuple[str, int | None]) -> None:
    assert requests(text) == [expected]


def test_a_bare_error_of_a_log_and_another_one_below_are_two() -> None:
    bare = "RuntimeError: CUDA error: out of memory"
    found = requests(f"{bare}\nrestarting the job in 30 s\nepoch 0 step 10 loss 2.31\n{TORCH}\n")
    assert [format for format, _ in found] == ["cuda-error-bare", "torch-cuda-reserved"]


@pytest.mark.parametrize(
    "text",
    [
        f"Worker failed with error: CUDA error: out of memory\nrestarting the job in 30 s\nepoch 0 step 10\n{TORCH}\n",
        f"{ORT}\nrestart worker\npage 2 ok\npage 3 ok\n{ARENA}\n",
    ],
)
def test_what_a_log_goes_on_to_report_is_another_failure(text: str) -> None:
    assert len(requests(text)) == 2


def test_a_title_is_not_another_persons_failure() -> None:
    title = "# CUDA error: out of memory starting the server with a 7B model"
    posts = f"**oskar** commented\nIt does not even load.\n\n**mira-k** commented:\nMine is another one:\n{TORCH}\n"
    found = requests(f"{title}\n\n{posts}")
    assert len(found) == 2


def test_what_led_to_a_titled_failure_is_the_logs_own() -> None:
    log = (
        "llm_load_tensors: offloaded 25/25 layers to GPU\nllm_load_tensors:      CUDA0 buffer size =  3611.27 MiB\n"
        f"llama_kv_cache_init:      CUDA0 KV buffer size =    24.00 MiB\n{GGML}\n"
        "ggml_gallocr_reserve_n: failed to allocate CUDA0 buffer of size 69730304\n"
        "llama_new_context_with_model: failed to allocate compute buffers\n"
    )
    text = f"# cudaMalloc failed: out of memory with a model of under 1B\n\nThe output:\n```\n{log}```\n"
    (incident,) = explain_lines(text.encode().splitlines(keepends=True), "issue.md")
    assert (incident.causes[0].id, incident.causes[0].detail) == ("capacity", "model_weights")
    assert "3.53 GiB" in incident.causes[0].evidence[0]
