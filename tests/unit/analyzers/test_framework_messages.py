"""Frameworks other than PyTorch: probes and host memory told apart, figures weighed, levers of their own."""

from __future__ import annotations

from pathlib import Path

import pytest

from vramscope.analyzers.explain import explain_lines
from vramscope.analyzers.messages.overlap import keep_longest
from vramscope.analyzers.messages.parsed import Span
from vramscope.schema.oom import Advice, Incident
from vramscope.schema.units import GIB, MIB

RECORDED = Path(__file__).parents[2] / "data" / "oom"
PLACE = "/job:localhost/replica:0/task:0/device"
TIME = "2031-05-06 07:08:09.123456: "


def explain(text: str) -> list[Incident]:
    return list(explain_lines(text.splitlines()))


def lever(incident: Incident, name: str) -> Advice:
    return next(advice for advice in incident.advice if advice.id == name)


@pytest.mark.parametrize(
    "log", sorted(RECORDED.glob("neg-t*.log")) + sorted(RECORDED.glob("neg-ort*.log")), ids=lambda log: log.stem
)
def test_probes_warnings_and_statistics_are_no_failures(log: Path) -> None:
    assert explain(log.read_text()) == []


@pytest.mark.parametrize(
    "allocator", ["cpu", "mklcpu", "gpu_host_bfc", "cuda_host_bfc"], ids=lambda allocator: str(allocator)
)
def test_a_host_allocator_is_never_called_a_gpu(allocator: str) -> None:
    kind = "CPU" if "cpu" in allocator else "GPU"
    text = f"OOM when allocating tensor with shape[9,9] and type float on {PLACE}:{kind}:0 by allocator {allocator}"
    (incident,) = explain(text)
    assert (incident.memory, incident.message.device) == ("host", None)
    assert incident.causes[0].id == "host_memory"


@pytest.mark.parametrize(
    ("around", "size", "memory"),
    [
        ("", 24, "host"),
        ("", 268435456, "gpu"),
        ("No GPU/TPU found, falling back to CPU. (Set TF_CPP_MIN_LOG_LEVEL=0)\n", 268435456, "host"),
        ("buffers on TFRT_CPU_0\n", 268435456, "host"),
        ("buffers on CudaDevice(id=0)\n", 128, "gpu"),
    ],
)
def test_jax_on_a_cpu_is_known_by_its_back_end_or_by_a_request_that_no_gpu_makes(
    around: str, size: int, memory: str
) -> None:
    (incident,) = explain(f"{around}XlaRuntimeError: RESOURCE_EXHAUSTED: Out of memory allocating {size} bytes.")
    assert incident.memory == memory


def test_xla_inside_tensorflow_is_tensorflow() -> None:
    (incident,) = explain(
        "ResourceExhaustedError: Out of memory while trying to allocate 734003200 bytes. [Op:__inference_f_9]"
    )
    assert incident.framework == "TensorFlow"


def bfc(requested: int, limit: int, used: int, region: int) -> str:
    return (
        f"{TIME}W tensorflow/core/common_runtime/bfc_allocator.cc:456] Allocator (GPU_0_bfc) ran out of memory trying "
        f"to allocate {requested / GIB:.2f}GiB (rounded to {requested})requested by op x\n"
        "Current allocation summary follows.\n"
        f"{TIME}I tensorflow/core/common_runtime/bfc_allocator.cc:1082] total_region_allocated_bytes_: {region} "
        f"memory_limit_: {limit} available bytes: {limit - region} curr_region_allocation_bytes_: 1\n"
        f"{TIME}I tensorflow/core/common_runtime/bfc_allocator.cc:1086] Stats: \nLimit: {limit}\nInUse: {used}\n"
        f"MaxInUse: {used}\nNumAllocs: 71\nMaxAllocSize: {requested}\n\n"
    )


@pytest.mark.parametrize(
    ("requested", "limit", "used", "region", "cause"),
    [
        (2 * GIB, 20 * GIB, 12 * GIB, 20 * GIB, "fragmentation"),
        (2 * GIB, 20 * GIB, 19 * GIB, 20 * GIB, "capacity"),
        (30 * GIB, 20 * GIB, 1 * GIB, 20 * GIB, "oversized_request"),
        (2 * GIB, 20 * GIB, 5 * GIB, 6 * GIB, "other_processes"),
    ],
)
def test_tensorflow_s_own_statistics_decide(requested: int, limit: int, used: int, region: int, cause: str) -> None:
    (incident,) = explain(bfc(requested, limit, used, region))
    assert incident.causes[0].id == cause
    assert (incident.message.requested_bytes, incident.message.limit_bytes) == (requested, limit)


def test_a_limit_is_read_also_where_a_collector_left_out_the_statistics() -> None:
    whole, _, _ = bfc(2 * GIB, 20 * GIB, 19 * GIB, 20 * GIB).partition(
        f"{TIME}I tensorflow/core/common_runtime/bfc_allocator.cc:1086]"
    )
    (incident,) = explain(whole)
    assert (incident.message.requested_bytes, incident.message.limit_bytes) == (2 * GIB, 20 * GIB)
    assert not list(explain(whole[whole.index("total_region") :]))


def test_fragmentation_in_tensorflow_gets_its_own_allocator_and_nothing_of_pytorch() -> None:
    (incident,) = explain(bfc(2 * GIB, 20 * GIB, 12 * GIB, 20 * GIB))
    assert lever(incident, "tf_async_allocator").change == {"env": {"TF_GPU_ALLOCATOR": "cuda_malloc_async"}}
    assert "PYTORCH" not in str(incident.advice)


def test_a_failure_that_is_told_in_three_parts_over_thousands_of_lines_is_one() -> None:
    dump = [
        f"{TIME}I tensorflow/core/common_runtime/bfc_allocator.cc:9] InUse at 7f{n:09x} of size 256"
        for n in range(5000)
    ]
    head, _, rest = bfc(2 * GIB, 20 * GIB, 19 * GIB, 20 * GIB).partition(f"{TIME}I")
    error = f"OOM when allocating tensor with shape[8,8] and type float on {PLACE}:GPU:0 by allocator GPU_0_bfc"
    (incident,) = explain("\n".join((head, *dump, f"{TIME}I{rest}", f"ResourceExhaustedError: {error}")))
    assert incident.count == 1
    assert incident.message.requested_bytes == 2 * GIB
    assert incident.message.allocated_bytes == 19 * GIB


def test_two_tensors_of_different_shapes_are_two_failures_and_the_same_one_twice_is_one() -> None:
    texts = [f"ResourceExhaustedError: OOM when allocating tensor with shape[{n},64]" for n in (7, 7, 9)]
    assert [incident.count for incident in explain("\n".join(texts))] == [2, 1]


def test_the_largest_buffer_of_a_compiled_program_is_named() -> None:
    (incident,) = explain((RECORDED / "jax-resource-exhausted-bufferassignment.log").read_text())
    assert incident.causes[0].detail == "activations"
    assert "jit(step)/jit(main)/attention/dot_general" in lever(incident, "jax_checkpoint").why


def test_paddle_s_limit_is_raised_by_what_was_lacking() -> None:
    text = (
        "Out of memory error on GPU 0. Cannot allocate 600.000000MB memory on GPU 0, 7.600000GB memory has been "
        "allocated "
        "and available memory is only 400.000000MB.\n... Currently `FLAGS_gpu_memory_limit_mb` is 8192, so the maximum"
    )
    (incident,) = explain(text)
    assert incident.causes[0].id == "process_limit"
    assert incident.message.limit_bytes == 8192 * MIB
    assert lever(incident, "paddle_memory_limit").change == {"env": {"FLAGS_gpu_memory_limit_mb": "8392"}}


def test_an_arena_s_own_limit_is_told_from_a_full_device() -> None:
    (incident,) = explain((RECORDED / "ort-bfcarena-limit.log").read_text())
    assert incident.causes[0].id == "process_limit"
    assert "gpu_mem_limit + 65 * 1024 * 1024" in str(lever(incident, "ort_gpu_mem_limit").change)


@pytest.mark.parametrize(
    ("session", "memory"),
    [
        (
            "available providers ['CUDAExecutionProvider', 'CPUExecutionProvider'], using ['CPUExecutionProvider']",
            "host",
        ),
        ("available providers ['CPUExecutionProvider']", "host"),
        ("ort.get_available_providers() -> ['CUDAExecutionProvider', 'CPUExecutionProvider']", "gpu"),
        ("providers=['CUDAExecutionProvider', 'CPUExecutionProvider']", "gpu"),
    ],
)
def test_what_onnx_runtime_has_built_in_is_not_what_a_session_runs_on(session: str, memory: str) -> None:
    (incident,) = explain(
        f"{session}\nbfc_arena.cc:376 BFCArena::AllocateRawInternal Failed to allocate memory for requested buffer of "
        "size 41943040000"
    )
    assert incident.memory == memory


def test_a_tactic_that_was_passed_over_is_a_failure_once_the_build_fails_for_it() -> None:
    text = (
        "[E] [TRT] ../rtSafe/safeRuntime.cpp (25) - Cuda Error in allocate: 2 (out of memory)\n"
        "[W] [TRT] GPU memory allocation error during getBestTactic: conv0\n"
        "[E] [TRT] Internal error: could not find any implementation for node conv0, try increasing the workspace\n"
    )
    (incident,) = explain(text)
    assert (incident.format, incident.framework) == ("trt-defaultallocator", "TensorRT")


def test_what_pytorch_says_and_fairseq_repeats_is_one_failure() -> None:
    text = (
        "OOM: Ran out of memory with exception: CUDA out of memory. Tried to allocate 1.24 GiB (GPU 0; 15.78 GiB total "
        "capacity; 10.34 GiB already allocated; 456.50 MiB free; 14.21 GiB reserved in total by PyTorch)\n"
        "WARNING: attempting to recover from OOM in forward/backward pass\n"
    )
    (incident,) = explain(text)
    assert incident.framework == "PyTorch"


def test_every_recorded_failure_of_these_frameworks_has_evidence_and_advice_to_copy() -> None:
    for log in RECORDED.glob("*.log"):
        for incident in explain(log.read_text(errors="replace")):
            if incident.framework == "PyTorch" or incident.memory != "gpu":
                continue
            assert incident.causes[0].evidence
            assert incident.advice, log.name
            assert all(str(value) for advice in incident.advice for value in advice.change.values())
            assert "PYTORCH" not in str([advice.change for advice in incident.advice])


def test_of_two_readers_of_the_same_words_the_one_that_understood_more_is_heard() -> None:
    (inner, outer, apart) = (Span(5, 9, None), Span(3, 12, None), Span(12, 14, None))
    assert keep_longest([inner, apart, outer]) == [outer, apart]


def test_words_that_introduce_pytorchs_own_on_the_same_line_are_no_failure_of_their_own() -> None:
    own = (
        "CUDA out of memory. Tried to allocate 1.20 GiB. GPU 0 has a total capacity of 15.77 GiB of which 81.50 MiB is "
        "free. Including non-PyTorch memory, this process has 15.69 GiB memory in use. Of the allocated memory 14.02 "
        "GiB is allocated by PyTorch, and 1.31 GiB is reserved by PyTorch but unallocated."
    )
    line = f"2031-01-02 03:04:05 WARNING longest 900; ran out of memory, skipping batch: {own}"
    assert [incident.framework for incident in explain_lines(["update 7", line, "update 9"])] == ["PyTorch"]
    lone = ["update 7 loss 2.1", "| WARNING: ran out of memory, skipping batch", "update 8 loss 2.0"]
    assert [incident.framework for incident in explain_lines(lone)] == ["fairseq"]


def test_words_that_other_programs_share_with_tritons_backends_are_its_own_only_near_its_names() -> None:
    words = "failed to allocate GPU memory: out of memory"
    assert [incident.framework for incident in explain(f"Error: {words}\n") if "Triton" in incident.framework] == []
    (incident,) = explain(f"E0102 03:04:05.678901 1 model_lifecycle.cc:630] failed to load 'a': Internal: {words}\n")
    assert (incident.format, incident.causes[0].id) == ("triton-unable-allocate", "capacity")


def test_the_exact_size_behind_a_refusal_that_rounded_it_up_is_the_same_error_printed_again() -> None:
    refused = "W tsl/framework/bfc_allocator.cc:487] Allocator (GPU_0_bfc) ran out of memory trying to allocate "
    refused += "46.13GiB (rounded to 49527488512)requested by op \n"
    error = "RESOURCE_EXHAUSTED: Out of memory while trying to allocate 49527488432 bytes.\n"
    log = f"{refused}E client.cc:2985] Replica 0 failed: {error}jaxlib.xla_extension.XlaRuntimeError: {error}"
    assert len(list(explain_lines(log.splitlines()))) == 1


def test_what_onnx_runtime_s_limit_leaves_is_what_is_free() -> None:
    (incident,) = explain("bfc_arena.cc:376 Available memory of 318767104 is smaller than requested bytes of 471859200")
    assert (incident.message.free_bytes, incident.message.requested_bytes) == (318767104, 471859200)
    assert incident.causes[0].id == "process_limit"


@pytest.mark.parametrize(("buffer", "cause"), [("62.10", "oversized_request"), ("29.00", "capacity")])
def test_a_program_that_is_one_buffer_is_too_large_in_one_piece(buffer: str, cause: str) -> None:
    (incident,) = explain(
        "XlaRuntimeError: RESOURCE_EXHAUSTED: Out of memory while trying to allocate 66679365632 bytes.\n"
        "BufferAssignment OOM Debugging.\nBufferAssignment stats:\n             parameter allocation:   44.00MiB\n"
        "              constant allocation:         0B\n        maybe_live_out allocation:   62.10GiB\n"
        "     preallocated temp allocation:         0B\n                 total allocation:   62.14GiB\nPeak buffers:\n"
        f"\tBuffer 1:\n\t\tSize: {buffer}GiB\n\t\tShape: f32[129000,129000]\n\t\t==========================\n"
    )
    assert incident.causes[0].id == cause


def test_a_context_larger_than_the_card_that_trtexec_names_never_fits() -> None:
    (incident,) = explain(
        "[05/02/2024-13:01:41] [I] Device Global Memory: 6143 MiB\n[05/02/2024-13:44:07] [W] [TRT] Requested amount of "
        "GPU memory (8589934592 bytes) could not be allocated. There may not be enough free memory for allocation to "
        "succeed.\n[05/02/2024-13:44:07] [E] Error[2]: [executionContext.cpp::ExecutionContext::410] Error Code 2: "
        "OutOfMemory (no further information)"
    )
    assert incident.causes[0].id == "oversized_request"


def test_the_driver_s_refusal_and_jax_s_own_error_are_one_failure() -> None:
    (incident,) = explain(
        f"{TIME}E external/xla/xla/stream_executor/cuda/cuda_executor.cc:1011] failed to allocate 14.10GiB "
        "(15139759718 bytes) from device: RESOURCE_EXHAUSTED: : CUDA_ERROR_OUT_OF_MEMORY: out of memory\n"
        'Traceback (most recent call last):\n  File "/srv/serve.py", line 30, in <module>\n'
        "jaxlib.xla_extension.XlaRuntimeError: RESOURCE_EXHAUSTED: Out of memory allocating 6442450944 bytes."
    )
    assert incident.message.requested_bytes == 6442450944


def test_a_state_above_its_refusal_is_one_failure_with_it() -> None:
    prefix = "tensorflow/core/common_runtime/bfc_allocator.cc"
    (incident,) = explain_lines(
        [
            f"I {prefix}:696] Sum Total of in-use chunks: 6.31GiB\n",
            f"I {prefix}:698] Stats: \n",
            "Limit:                  7967745639\nInUse:                  6777561088\n",
            "MaxInUse:               6777561088\nNumAllocs:                  160522\n",
            "MaxAllocSize:           4571418624\n\n",
            f"W {prefix}:270] *******************************************************xxxxx\n",
            f"W {prefix}:271] Ran out of memory trying to allocate 4.00GiB.  See logs for memory state.\n",
            "W tensorflow/core/framework/op_kernel.cc:968] Resource exhausted: OOM when allocating tensor with "
            "shape[8192,131072]\n",
        ]
    )
    assert (incident.format, incident.message.requested_bytes) == ("tf-bfc-ran-out", 4 << 30)
    assert incident.message.limit_bytes == 7967745639
