"""What only resembles a program's refusal is none, and ranks that fail alike are no list of phrases."""

from __future__ import annotations

import pytest

from vramscope.analyzers.explain import explain_lines


@pytest.mark.parametrize("label", ["[rank{}]: ", "worker-{} | ", "{}: ", "(pid={}00) "])
@pytest.mark.parametrize(
    "said",
    [
        "RuntimeError: CUDA error: out of memory",
        "torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB.",
    ],
)
def test_ranks_that_print_one_line_each_are_all_found(label: str, said: str) -> None:
    for ranks in (3, 4, 8):
        lines = [f"{label.format(rank)}{said}" for rank in range(ranks)]
        assert sum(incident.count for incident in explain_lines(lines)) == ranks


@pytest.mark.parametrize(
    "line",
    [
        "ERROR [db] Error code: 2, Error text: out of memory",
        "FATAL: code: 2, reason: out of memory",
        "myserver error: out of memory (2) at src/heap.c:12",
        "Failed to allocate buffer (error code out of memory)",
        "nginx: Failed to allocate a memory region of 4096 bytes.",
        "redis: [malloc] Unable to allocate 12345 bytes.",
        "Test.java:1285: Out of memory in OpenGL",
        "24/01/01 12:00:00 DEBUG RmmRapidsRetryIterator: Retrying after com.nvidia.spark.rapids.jni.GpuRetryOOM: GPU "
        "OutOfMemory",
    ],
)
def test_what_other_programs_say_of_their_own_memory_is_none_of_a_gpu(line: str) -> None:
    assert [incident for incident in explain_lines([line]) if incident.memory == "gpu"] == []


@pytest.mark.parametrize("place", ["Libomptarget: ", "b.cu, line 12: ", "src/grid.cpp:40: "])
def test_an_error_at_a_compiled_program_s_place_is_no_pytorch_s(place: str) -> None:
    (incident,) = explain_lines([f"{place}CUDA error: out of memory"])
    assert (incident.framework, incident.memory) == ("CUDA", "gpu")


def test_an_encoder_s_own_advice_makes_no_example_of_the_next_failure() -> None:
    failed = (
        "[h264_nvenc @ 0x55d00] OpenEncodeSessionEx failed: out of memory (10): (no details)\n"
        "[h264_nvenc @ 0x55d00] No capable devices found\n"
        "Error initializing output stream 0:0 -- Error while opening encoder for output stream #0:0 - maybe incorrect "
        "parameters such as bit_rate, rate, width or height\n"
    )
    for times in (1, 3, 6):
        assert sum(incident.count for incident in explain_lines((failed * times).splitlines())) == times
