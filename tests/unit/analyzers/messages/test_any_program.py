"""A program that no reader knows: its line says what was refused, and that it was the GPU's."""

from __future__ import annotations

import pytest

from vramscope.analyzers.explain import explain_lines
from vramscope.schema.oom import Incident
from vramscope.schema.units import GIB, MIB


def found(text: str) -> list[Incident]:
    return list(explain_lines(text.splitlines(keepends=True)))


@pytest.mark.parametrize(
    ("line", "requested", "free", "total", "device"),
    [
        (
            "[tracer] ERROR: out of GPU memory: requested 512 MiB, 96 MiB free on device 1",
            512 * MIB,
            96 * MIB,
            None,
            1,
        ),
        ("Error: not enough VRAM, 6.5 GiB needed", 13 * GIB // 2, None, None, None),
        (
            "2026-03-04 05:06:07 FATAL volumes: GPU memory allocation failed: size 1,024 MiB, available 4096 MiB, "
            "capacity 8 GiB",
            GIB,
            4 * GIB,
            8 * GIB,
            None,
        ),
        ("E0304 10:11:12 scan.cc:81] error: CL_MEM_OBJECT_ALLOCATION_FAILURE", None, None, None, None),
    ],
)
def test_what_the_line_says_is_read_from_it(
    line: str, requested: int | None, free: int | None, total: int | None, device: int | None
) -> None:
    (incident,) = found(f"frame 8 done\n{line}\nframe 9 dropped\n")
    message = incident.message
    assert incident.memory == "gpu"
    assert (message.requested_bytes, message.free_bytes, message.total_bytes, message.device) == (
        requested,
        free,
        total,
        device,
    )


@pytest.mark.parametrize(
    "line",
    [
        "ERROR: out of memory",
        "ERROR: host buffer for the GPU: out of memory",
        "ERROR: GPU worker: Java heap: out of memory",
        "[tracer] INFO the GPU has enough memory, 96 MiB free",
        "ERROR: no GPU found",
        "ERROR: CUDA kernel: out of shared memory",
        'if (code == CL_MEM_OBJECT_ALLOCATION_FAILURE) return "out of GPU memory";',
        "    CL_MEM_OBJECT_ALLOCATION_FAILURE = -4,",
        "The program goes out of memory on small GPUs",
        'E0502 10:11:12 scheduler.go:344] "Error scheduling pod" err="1 Insufficient memory, 2 nvidia.com/gpu"',
        "2024-05-02 10:11:12 error: slurmstepd: job 12 on gpu-node03 killed: out of memory",
        "2024-05-02 10:11:12 ERROR:  out of memory  STATEMENT: insert into gpu_metrics values (1)",
        "2024-05-02 10:11:12 ERROR Pallas: SMEM out of memory, requested 300000 bytes, GPU 0",
        "[  PASSED ] GpuTest.Error: out of GPU memory",
        "gpu_test.go:12: got expected error: out of GPU memory",
        "main.cpp:12: error: duplicate case value: CL_OUT_OF_RESOURCES",
        'foo.cu(12): error: identifier "CUDA_ERROR_OUT_OF_MEMORY" is undefined',
        "- Fixed crash: out of video memory",
        "2024-01-02 10:11:12 INFO recovered from error: out of GPU memory, now using tiles",
    ],
)
def test_what_is_another_memory_s_or_nobody_s_failure_is_none(line: str) -> None:
    assert all(incident.memory != "gpu" for incident in found(f"frame 8 done\n{line}\nframe 9 done\n"))


def test_where_a_reader_knows_the_failure_the_program_s_own_words_add_none() -> None:
    text = (
        "RuntimeError: CUDA out of memory. Tried to allocate 2.00 GiB (GPU 0; 8.00 GiB total capacity; 5.50 GiB "
        "already allocated; 1.25 GiB free; 6.00 GiB reserved in total by PyTorch)\n"
        "[launcher] ERROR: worker 3 stopped: not enough GPU memory\n"
    )
    assert [incident.framework for incident in found(text)] == ["PyTorch"]


def test_what_to_do_fits_a_program_of_which_nothing_is_known() -> None:
    (incident,) = found("frame 8 done\n[tracer] ERROR: out of GPU memory\n")
    said = " ".join(f"{advice.title} {advice.why} {advice.change}" for advice in incident.advice)
    assert "nvidia-smi" in said
    assert "torch" not in said.lower()


def test_figures_and_devices_are_those_of_the_line_alone() -> None:
    text = (
        "10:00:01 INFO model size 7 GB, GPU 2\n10:00:02 ERROR out of GPU memory (GPU 24 GB)\n"
        "10:00:03 INFO GPU 1 at 60 C, disk free 900 GB\n"
    )
    (incident,) = found(text)
    message = incident.message
    assert (message.device, message.requested_bytes, message.free_bytes, message.total_bytes) == (None,) * 4


def test_thousands_are_read_with_their_commas() -> None:
    (incident,) = found("10:00:02 ERROR out of GPU memory: needs 12,288 MB, available 8,192 MB\n")
    assert (incident.message.requested_bytes, incident.message.free_bytes) == (12 * GIB, 8 * GIB)


def test_two_requests_and_two_devices_are_two_failures() -> None:
    two = "ERROR: out of GPU memory: requested {} MiB\n"
    assert [i.message.requested_bytes for i in found(two.format(512) + two.format(300))] == [512 * MIB, 300 * MIB]
    other = (
        "torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB. GPU 0 has a total capacity of 8.00 "
        "GiB of which 1.25 GiB is free.\n"
    )
    text = f"10:00:02 ERROR tracer: out of GPU memory on device 3\n{other}"
    assert [incident.message.device for incident in found(text)] == [3, 0]


def test_quoted_help_and_the_machine_s_own_memory_hide_no_failure() -> None:
    line = "2024-05-02 10:11:12 ERROR tracer: out of GPU memory on device 1\n"
    killed = "kernel: Out of memory: Killed process 12 (sh) total-vm:1kB, anon-rss:1kB, file-rss:0kB\n"
    assert "gpu" in [incident.memory for incident in found(killed + line)]
