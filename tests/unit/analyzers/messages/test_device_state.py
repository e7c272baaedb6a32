"""What programs print of their device beside an error: its size, what was free, what PyTorch held, their limits."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vramscope.analyzers.messages.device_state import read_device_state
from vramscope.analyzers.messages.told_limits import read_limits
from vramscope.schema.units import GIB, MIB


@pytest.mark.parametrize(
    ("line", "gib"),
    [
        ("backend=cuda:1 (A30, 23.7 GiB)", 23.7),
        ("2 x NVIDIA RTX 6000 Ada (49140 MiB)", 49140 / 1024),
        ("device 0: b'Quadro T1000' 3.8 GiB", 3.8),
        ("cuda:0 NVIDIA GeForce RTX 4070, 11.99 GiB, driver 555.1", 11.99),
        ("totalMemory: 7.93GiB freeMemory: 7.1GiB", 7.93),
        ("one Tesla P40 with 24 GB", 24),
        ("Device 1: free 3.10 GB, total 47.50 GB", 47.5),
        ("H100-PCIe-80GB up", 80),
        ("NVIDIA A100 40GB PCIe", 40),
    ],
)
def test_a_devices_size_is_read_from_the_programs_own_lines(line: str, gib: float) -> None:
    assert read_device_state(line, "").size_bytes == round(gib * GIB)
    assert read_device_state("", line).size_bytes == round(gib * GIB)


@pytest.mark.parametrize(
    "line",
    ["H100 at 3.2 GB/s", "T5 3B model, 11 GB of weights", "RTX 3090 used 12 GB / 24 GB", "V100 0.2 GB", "GTX 1080"],
)
def test_speeds_models_and_use_are_no_size(line: str) -> None:
    assert read_device_state(line, "").size_bytes is None


def test_the_last_of_what_was_free_counts_and_only_above_the_message() -> None:
    lines = "gpu 0: 9.00 GiB free of 15.60 GiB\ngpu 0: free 512 MB, total 15.60 GB\n"
    state = read_device_state(lines, "")
    assert (state.free_bytes, state.free_of_bytes) == (512 * MIB, round(15.6 * GIB))
    assert read_device_state("", lines).free_bytes is None
    assert read_device_state("mem_get_info() -> (73400320, 16106127360)", "").free_bytes == 70 * MIB
    assert read_device_state("free 20 GB, total 15 GB", "").free_bytes is None


@pytest.mark.parametrize(
    "line",
    [
        "torch reserved 74.20 / 79.10 GiB",
        "memory_reserved(): 74.20 of 79.10 GiB",
        "allocated 70.00 GiB, reserved 74.20 GiB, device free 0.02 of 79.10 GiB",
    ],
)
def test_what_pytorch_held_is_read_with_what_it_is_a_part_of(line: str) -> None:
    state = read_device_state(line, "")
    assert (state.reserved_bytes, state.reserved_of_bytes) == (round(74.2 * GIB), round(79.1 * GIB))


@pytest.mark.parametrize(
    ("text", "framework", "size"),
    [
        ("{'device_id': 1, 'gpu_mem_limit': 3221225472}", "ONNX Runtime", 3 * GIB),
        ("gpu_mem_limit=2 * 1024 * 1024 * 1024)", "ONNX Runtime", 2 * GIB),
        ('"gpu_mem_limit": 3 * 1024 ** 3,', "ONNX Runtime", 3 * GIB),
        ("options.gpu_mem_limit = 4 << 30", "ONNX Runtime", 4 * GIB),
        ("tf.config.LogicalDeviceConfiguration(memory_limit=1536)", "TensorFlow", 1536 * MIB),
        ("export CUPY_GPU_MEMORY_LIMIT=1073741824", "CuPy", GIB),
        ("pool.set_limit(size=5 * 1024**3)", "CuPy", 5 * GIB),
        ("--rmm-maximum-pool-size 10GB", "RMM", 10 * GIB),
        ("FLAGS_gpu_memory_limit_mb=2048", "PaddlePaddle", 2 * GIB),
        ("JULIA_CUDA_HARD_MEMORY_LIMIT=6GiB", "CUDA.jl", 6 * GIB),
        ("CUDA_DEVICE_MEMORY_LIMIT_0=4096m", None, 4 * GIB),
        ("nvidia.com/gpumem: 3000", None, 3000 * MIB),
    ],
)
def test_a_limit_in_bytes_is_read_with_whose_it_is(text: str, framework: str | None, size: int) -> None:
    (limit,) = read_limits(f"start\n{text}\nmore")
    assert (limit.framework, limit.limit_bytes) == (framework, size)


@pytest.mark.parametrize(
    "text",
    [
        "gpu_mem_limit not set",
        "CUPY_GPU_MEMORY_LIMIT=50%",
        "memory_limit=2048",
        "gpu_mem_limit=12",
        "gpu_mem_limit: 9 * 1024 ** 4000",
        "gpu_mem_limit=18446744073709551615",
    ],
)
def test_fractions_other_limits_and_absurd_ones_are_none(text: str) -> None:
    assert read_limits(text) == ()


@given(st.text(alphabet="freetoalgpu_mm limit=*<0129.GiBNVIDIA,/\n", max_size=400))
def test_no_text_is_too_odd_to_be_read(text: str) -> None:
    read_limits(text)
    read_device_state(text, text)


def test_the_device_of_who_wrote_the_program_is_not_this_one() -> None:
    assert read_device_state("", "The config has batch_size 16, meant for V100 32G.").size_bytes is None
    assert read_device_state("", "The reference script assumes an A100 (80 GB).").size_bytes is None


def test_what_is_used_of_all_tells_what_is_free() -> None:
    state = read_device_state("nvidia-smi: 0, NVIDIA A10G, used 22506 MiB, total 23028 MiB (pid 5511)", "")
    assert (state.free_bytes, state.free_of_bytes) == (522 * MIB, 23028 * MIB)
    for other in (
        "GPU 0 used 30000 MiB, total 23028 MiB",
        "free -m: used 60000 MiB, total 64000 MiB",
        "/dev/sda1 disk used 22506 MiB, total 23028 MiB",
        "host memory beside the GPU: used 22506 MiB, total 23028 MiB",
    ):
        assert read_device_state(other, "").free_bytes is None
