"""Copies of one model in a server, libraries' own scratch memory, and what a pool found of a card when it started."""

from __future__ import annotations

import pytest

from vramscope.analyzers.explain import explain_lines
from vramscope.schema.oom import Incident

ENGINE = "E0212 1 logging.cc:43] 1: [defaultAllocator.cpp::allocate::20] Error Code 1: Cuda Runtime (out of memory)"
MADE = "I0212 11:50:{n}.118 1 tensorrt.cc:211] TRITONBACKEND_ModelInstanceInitialize: {model}_0_{n} (GPU device 0)"
JAX = (
    "jaxlib.xla_extension.XlaRuntimeError: RESOURCE_EXHAUSTED: Out of memory while trying to allocate 1073741824 bytes."
)
TORCH = (
    "torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 8.01 GiB. GPU 0 has a total capacity of 14.74 GiB "
    "of which 6.40 GiB is free. Including non-PyTorch memory, this process has 8.33 GiB memory in use. Of the "
    "allocated memory 8.00 GiB is allocated by PyTorch, and 12.00 MiB is reserved by PyTorch but unallocated."
)


def explain(*lines: str) -> Incident:
    (incident,) = explain_lines(lines)
    return incident


def first(*lines: str) -> str:
    return explain(*lines).causes[0].id


def test_copies_of_a_model_on_one_gpu_are_the_servers_setting() -> None:
    assert first(*(MADE.format(n=n, model="detector") for n in range(3)), ENGINE) == "serving_config"
    assert first("instance_group [ { count: 4 kind: KIND_GPU gpus: [ 0 ] } ]", ENGINE) == "serving_config"


@pytest.mark.parametrize("lines", [(MADE.format(n=0, model="detector"),), ("instance_group [ { count: 1 } ]",)])
def test_a_single_copy_is_not(lines: tuple[str, ...]) -> None:
    assert first(*lines, ENGINE) != "serving_config"


def test_models_of_different_names_are_no_copies() -> None:
    assert first(*(MADE.format(n=n, model=f"model{n}") for n in range(3)), ENGINE) != "serving_config"


@pytest.mark.parametrize(("limit", "cause"), [(4724464025, "other_processes"), (19047972864, "capacity")])
def test_jax_takes_its_part_of_what_is_free(limit: int, cause: str) -> None:
    assert first("NVIDIA RTX 3090", f"memory_stats bytes_limit={limit} bytes_in_use=0", JAX) == cause


def test_a_fraction_that_was_set_explains_a_small_pool() -> None:
    setting = "XLA_PYTHON_CLIENT_MEM_FRACTION=.20"
    assert (
        first(setting, "NVIDIA RTX 3090", "memory_stats bytes_limit=4724464025 bytes_in_use=0", JAX) == "process_limit"
    )


def test_the_pools_own_statistics_show_pieces() -> None:
    stats = "{{'bytes_in_use': 22119383040, 'bytes_limit': 32105299968, 'largest_free_block_bytes': {largest}}}"
    wanted = JAX.replace("1073741824", "3145728000")
    assert first(stats.format(largest=2362232012), wanted) == "fragmentation"
    assert first(stats.format(largest=9362232012), wanted) != "fragmentation"


def test_a_solver_asks_for_scratch_memory_of_its_own() -> None:
    frames = (
        "Traceback (most recent call last):",
        '  File "/home/u/whiten.py", line 19, in <module>',
        "    U, S, Vh = torch.linalg.svd(X, full_matrices=False)",
    )
    assert first(*frames, TORCH) == "library_workspace"
    assert first(*frames[:2], "    U = X @ W", TORCH) != "library_workspace"


def test_a_limit_that_the_device_shows_is_in_the_way() -> None:
    message = (
        "torch.cuda.OutOfMemoryError: CUDA out of memory. Tried to allocate 112.00 MiB. GPU 0 has a total capacty of "
        "8.00 GiB of which 70.00 MiB is free. Of the allocated memory 7.43 GiB is allocated by PyTorch, and 60.50 MiB "
        "is reserved by PyTorch but unallocated."
    )
    assert first("env CUDA_DEVICE_MEMORY_LIMIT_0=8192m", message) == "process_limit"
    assert first("env CUDA_DEVICE_MEMORY_LIMIT_0=20480m", message) != "process_limit"


@pytest.mark.parametrize("gib", [14.46, 2.1])
def test_attempts_that_leave_their_tensors_are_printed(gib: float) -> None:
    message = TORCH.replace("8.01 GiB", "20.00 MiB").replace("6.40 GiB is free", "15.06 MiB is free")
    message = message.replace("8.33 GiB", "14.70 GiB").replace("8.00 GiB is allocated", "14.47 GiB is allocated")
    lines = [f"{size} failed, allocated now {gib} GiB" for size in (64, 32, 16)]
    assert (first(*lines, message) == "leak") == (gib > 10)


def test_ollamas_word_on_its_runner_is_the_runners_own_failure() -> None:
    incident = explain(
        "Error: llama runner process has terminated: cudaMalloc failed: out of memory",
        "ollama[911]: ggml_backend_cuda_buffer_type_alloc_buffer: allocating 8960.00 MiB on device 0: cudaMalloc "
        "failed: out of memory",
    )
    assert incident.format == "ggml-cudamalloc"


def test_a_solver_called_before_is_not_what_failed() -> None:
    before = (
        "P = torch.linalg.inv(A)   # 3x3",
        "Traceback (most recent call last):",
        '  File "a.py", line 9, in <module>',
    )
    assert first(*before, "    y = model(x)", TORCH) != "library_workspace"


def test_a_disks_free_space_is_no_pools() -> None:
    said = "dataset cache: disk free 120 GB, largest chunk 4.0 GB"
    assert first(said, "RuntimeError: CUDA out of memory.") != "fragmentation"


def test_copies_on_processors_are_on_no_gpu() -> None:
    assert first("instance_group [ { count: 8 kind: KIND_CPU } ]", ENGINE) != "serving_config"


def test_a_peak_is_not_what_remained() -> None:
    message = TORCH.replace("8.01 GiB", "20.00 MiB").replace("6.40 GiB is free", "15.06 MiB is free")
    message = message.replace("8.33 GiB", "14.70 GiB").replace("8.00 GiB is allocated", "14.47 GiB is allocated")
    lines = [f"trial {number} failed: OOM, allocated 13.9{number} GiB at peak" for number in range(2)]
    assert first(*lines, message) != "leak"


def test_what_tensorflow_finds_is_what_its_first_lines_say() -> None:
    error = (
        "W tensorflow/core/common_runtime/bfc_allocator.cc:479] Allocator (GPU_0_bfc) ran out of memory trying to "
        "allocate 1.12GiB (rounded to 1207959552)requested by op StatefulPartitionedCall"
    )
    assert first("totalMemory: 15.90GiB freeMemory: 3.09GiB", error) == "other_processes"
    assert first("step 200 loss 1.1, GPU mem free 0.4 GB / 16.0 GB", error) != "other_processes"


def test_errors_of_other_ranks_are_no_attempts() -> None:
    others = [f"[rank{rank}]: {TORCH}" for rank in range(1, 5)]
    incidents = list(explain_lines([*others, TORCH.replace("GPU 0", "GPU 5")]))
    assert [cause.detail for incident in incidents for cause in incident.causes if cause.id == "leak"] == []
