"""What stands around a message in words, or shows the work: it decides where no figure does, and never against one."""

from __future__ import annotations

import pytest

from vramscope.analyzers.explain import explain_lines
from vramscope.schema.oom import Incident

MXNET = "mxnet.base.MXNetError: [08:01:44] src/storage/./pooled_storage_manager.h:157: cudaMalloc failed: out of memory"
NUMBA = "numba.cuda.cudadrv.driver.CudaAPIError: [2] Call to cuMemAlloc results in CUDA_ERROR_OUT_OF_MEMORY"
JAX = "jaxlib.xla_extension.XlaRuntimeError: RESOURCE_EXHAUSTED: Out of memory while trying to allocate 67108864 bytes."
GPUASSERT = "GPUassert: out of memory src/flow/grid.cu 301"
NCCL = (
    "n4:880:912 [1] include/alloc.h:228 NCCL WARN Cuda failure 2 'out of memory'",
    "n4:880:912 [1] include/alloc.h:246 NCCL WARN Failed to CUDA calloc async 6291456 bytes",
    "n4:880:912 [1] NCCL INFO transport/p2p.cc:214 -> 1",
    "n4:880:912 [1] NCCL INFO init.cc:1358 -> 1",
)
FULL = (
    "RuntimeError: CUDA out of memory. Tried to allocate 96.00 MiB (GPU 0; 15.90 GiB total capacity; 14.80 GiB already "
    "allocated; 41.75 MiB free; 14.98 GiB reserved in total by PyTorch)"
)
SMALL = (
    "RuntimeError: CUDA out of memory. Tried to allocate 46.00 MiB (GPU 0; 15.90 GiB total capacity; 61.20 MiB already "
    "allocated; 12.75 MiB free; 80.00 MiB reserved in total by PyTorch)"
)


def explain(*lines: str) -> Incident:
    (incident,) = explain_lines(lines)
    return incident


def first(*lines: str) -> str:
    return explain(*lines).causes[0].id


@pytest.mark.parametrize(
    "said",
    [
        "The buffers of earlier trainings are never given back.",
        "The cache keeps every answer, nobody empties it.",
        "Memory grows with every rollout until it ends.",
        "With each epoch the memory on the card goes up by 40 MB.",
        "The first pipeline is still there, in another variable.",
    ],
)
def test_a_sentence_says_what_is_kept(said: str) -> None:
    incident = explain(said, "", MXNET)
    assert incident.causes[0].id == "leak"
    assert said in incident.causes[0].evidence[0]
    assert "kept_results" in [advice.id for advice in incident.advice]


@pytest.mark.parametrize(
    "said",
    [
        "A second notebook is open and uses the same GPU.",
        "All my ranks use cuda:0, as I found out later.",
        "I had forgotten that an old job was still holding the card.",
        "nvidia-smi showed 9120 MiB used by another program",
        "Two kernels running at the moment.",
    ],
)
def test_a_sentence_says_who_else_is_on_the_gpu(said: str) -> None:
    assert first(JAX, "", said) == "other_processes"


@pytest.mark.parametrize(
    "said", ["Is another process using the same GPU?", "Please check whether the memory is never freed."]
)
def test_a_question_or_a_request_says_nothing(said: str) -> None:
    assert first(said, "", JAX) == first(JAX)


def test_figures_know_better_than_a_sentence() -> None:
    assert first("Another job was holding the GPU.", FULL) == "capacity"
    assert first("The old model is still there.", SMALL) != "leak"


@pytest.mark.parametrize(
    "shown",
    [
        "grid 1536x1536x800, D3Q19 in double",
        "distributions need 2 x 77309411328 bytes",
        "./voxelize --resolution 4096",
        "loading the model weights from local/llama-8b",
        "epoch 2 batch 14 entering bucket 1600",
    ],
)
def test_the_work_beside_an_error_without_figures_speaks_for_too_much_of_it(shown: str) -> None:
    incident = explain(shown, GPUASSERT)
    assert incident.causes[0].id == "capacity"
    assert shown in incident.causes[0].evidence[0]
    assert "smaller_work" in [advice.id for advice in incident.advice]


def test_work_that_is_larger_than_the_device_says_so_with_both_sizes() -> None:
    incident = explain("arr.nbytes = 12884901888, device: GeForce GTX 1080 (8 GB)", NUMBA)
    assert incident.causes[0].id == "capacity"
    assert "12.00 GiB were to go to a device of 8.00 GiB" in incident.causes[0].evidence[0]


def test_without_any_work_the_cause_is_not_guessed() -> None:
    assert first("starting up", GPUASSERT) == "unknown"


def test_what_tensorflow_took_beside_is_named() -> None:
    created = "Created device /job:localhost/replica:0/task:0/device:GPU:0 with 14100 MB memory:  -> device: 0"
    incident = explain(f"2030-01-02 03:04:05.6: I gpu_device.cc:1616] {created}", SMALL)
    assert incident.causes[0].id == "non_torch_memory"
    assert "13.77 GiB" in incident.causes[0].evidence[0]


def test_nccl_has_one_failure_in_two_lines_and_no_room_beside_pytorchs_cache() -> None:
    incident = explain("torch reserved 78.90 / 79.15 GiB", *NCCL)
    assert incident.format == "nccl-cuda-calloc"
    assert incident.causes[0].id == "non_torch_memory"
    assert explain(*NCCL).causes[0].id == "non_torch_memory"


def test_a_driver_that_calls_all_of_the_device_free_is_not_believed() -> None:
    xpu = (
        "torch.OutOfMemoryError: XPU out of memory. Tried to allocate 192.00 MiB. GPU 0 has a total capacity of "
        "11.60 GiB of which 11.60 GiB is free. Of the allocated memory 11.41 GiB is allocated by PyTorch, and 2.10 MiB "
        "is reserved by PyTorch but unallocated. Please use `empty_cache` to release all unoccupied cached memory."
    )
    incident = explain(xpu)
    assert incident.causes[0].id == "capacity"
    assert all(cause.id != "process_limit" for cause in incident.causes)


@pytest.mark.parametrize(
    "said",
    [
        "For whoever finds this: lowering valid_batch_size did it.",
        "It works with a smaller crop size.",
        "Reducing the batch size to 2 solved it for me.",
        "batch_size改成4就可以了",
    ],
)
def test_what_helped_tells_what_was_too_much(said: str) -> None:
    (incident,) = explain_lines(f"RuntimeError: CUDA error: out of memory\n\n{said}\n".splitlines(keepends=True))
    assert incident.causes[0].id == "capacity"
    assert said in incident.causes[0].evidence[0]


def test_tensorflow_that_finds_next_to_nothing_was_not_alone() -> None:
    created = (
        "Created TensorFlow device (/job:localhost/replica:0/task:0/device:GPU:0 with {} MB memory) -> physical GPU"
    )
    status = "Could not create cudnn handle: CUDNN_STATUS_ALLOC_FAILED"
    causes = []
    for size in (202, 7000):
        (incident,) = explain_lines([f"{created.format(size)}\n", f"2020-03-30 E cuda_dnn.cc:329] {status}\n"])
        causes.append(incident.causes[0].id)
    assert causes == ["other_processes", "library_workspace"]


@pytest.mark.parametrize(
    "said",
    ["With a smaller batch size nothing works.", "Reducing the batch size never helps.", "I hoped fewer images help."],
)
def test_what_did_not_help_tells_nothing(said: str) -> None:
    (incident,) = explain_lines(f"RuntimeError: CUDA error: out of memory\n\n{said}\n".splitlines(keepends=True))
    assert incident.causes[0].id == "unknown"


@pytest.mark.parametrize("said", ["Did a smaller batch size help?", "Please try a smaller batch size."])
def test_advice_and_questions_tell_nothing(said: str) -> None:
    (incident,) = explain_lines(f"RuntimeError: CUDA error: out of memory\n\n{said}\n".splitlines(keepends=True))
    assert incident.causes[0].id == "unknown"


@pytest.mark.parametrize(
    "said",
    [
        "note: the monitor says used 21.4 / 23.7 GiB before we start",
        "[watcher] SpaceGame.exe started 18:02, vram 6.9 of 8.0 GB",
        "/opt/rival/bin/rivald, 13120 MiB",
        "[worker-1] fraction .75 (same GPU-8f2c0d11 as worker-0)",
    ],
)
def test_a_note_says_who_else_is_there(said: str) -> None:
    assert first(said, "", JAX) == "other_processes"


@pytest.mark.parametrize("said", ["used 3.1 / 23.7 GiB after the warm-up", "python.exe started, vram 6.9 of 8.0 GB"])
def test_a_note_of_the_jobs_own_use_does_not(said: str) -> None:
    assert first(said, "", JAX) != "other_processes"


def test_a_pool_whose_free_memory_lies_in_small_pieces_is_fragmented() -> None:
    rmm = "MemoryError: std::bad_alloc: out_of_memory: RMM failure at:/x/rmm/mr/device/pool_memory_resource.hpp:254: "
    state = "after 400 joins: pool 36.0 GB, free {free} GB, largest free block {largest} GB"
    said = f"{rmm}Maximum pool size exceeded"
    assert first(state.format(free="9.4", largest="1.1"), said) == "fragmentation"
    assert first(state.format(free="1.4", largest="1.1"), said) != "fragmentation"


def test_a_result_printed_with_its_step_is_kept_with_its_graph() -> None:
    shown = "20 (8, 3, 224, 224) 12.9 GiB <AddmmBackward0 object at 0x7f31c80d6a10>"
    assert first(shown, "", FULL) == "leak"
    assert first(shown, "", SMALL) != "leak"


def test_a_retry_within_its_handler_keeps_what_failed() -> None:
    handler = (
        "    except RuntimeError as error:",
        '        if "out of memory" in str(error):',
        "            again(n // 2)",
    )
    during = "During handling of the above exception, another exception occurred:"
    trace = ("Traceback (most recent call last):", '  File "auto.py", line 31, in step', "    y = net(x)")
    assert first(*handler, during, "", *trace, FULL) == "leak"
    assert first(*handler, *trace, FULL) != "leak"


def test_less_at_a_time_that_helped_outdoes_pieces_that_are_in_doubt() -> None:
    pieces = (
        "RuntimeError: CUDA out of memory. Tried to allocate 3.88 GiB (GPU 0; 11.91 GiB total capacity; 6.72 GiB "
        "already allocated; 3.60 GiB free; 1.01 GiB cached)"
    )
    assert first(pieces) == "fragmentation"
    assert first(pieces, "", "batch size 32 works.") == "capacity"


def test_a_librarys_status_stays_its_workspace_where_less_at_a_time_helped() -> None:
    status = "RuntimeError: CUDA error: CUBLAS_STATUS_NOT_INITIALIZED when calling `cublasCreate(handle)`"
    near = "nvidia-smi right before: 15062MiB / 15109MiB"
    assert first(near, status, "", "yes: with --batch_size 1 instead of auto it runs through. Thanks") == (
        "library_workspace"
    )


def test_directmls_logits_grow_with_the_vocabulary() -> None:
    frame = (
        "Traceback (most recent call last):",
        '  File "lm.py", line 52, in forward',
        "    logits = self.lm_head(hidden)",
        "RuntimeError: Could not allocate tensor with 4831838208 bytes. There is not enough GPU video memory "
        "available!",
    )
    cause = explain(*frame).causes[0]
    assert (cause.id, cause.detail) == ("oversized_request", "logits")
    assert "batch x length x vocabulary" in cause.evidence[0]


@pytest.mark.parametrize(("requested", "cause"), [(4831838208, "oversized_request"), (268435456, "unknown")])
def test_directmls_request_where_scores_are_built_is_one_tensor(requested: int, cause: str) -> None:
    frame = (
        "Traceback (most recent call last):",
        '  File "modules/sd_hijack_optimizations.py", line 348, in split_cross_attention_forward',
        "    s1 = einsum('b i d, b j d -> b i j', q[:, i:end], k)",
    )
    said = f"RuntimeError: Could not allocate tensor with {requested} bytes."
    assert first(*frame, f"{said} There is not enough GPU video memory available!") == cause
