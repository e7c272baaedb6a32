"""What is advised for want of the machine's own memory: the ways of the program that speaks, and of no other."""

from __future__ import annotations

import pytest

from tests.unit.analyzers.test_host_memory import ONE, explained
from vramscope.schema.units import GIB, KIB


@pytest.mark.parametrize(
    ("text", "lever"),
    [
        (ONE["Slurm"][0], "#SBATCH --mem="),
        (ONE["container"][0], "limits:"),
        (ONE["bus error"][0], "--shm-size"),
        (ONE["compiler"][0], "MAX_JOBS"),
        (ONE["worker"][0], "num_workers"),
        (ONE["CPU allocator"][0], "map_location"),
        (ONE["NumPy"][0], "mmap_mode"),
        (ONE["Java"][0], "-Xmx"),
        (ONE["Node"][0], "--max-old-space-size"),
        (ONE["YARN"][0], "memoryOverhead=14g"),
        (ONE["Windows"][0], "Virtual memory"),
        (ONE["fork"][0], "overcommit"),
        (ONE["C++"][0], "--sort=-rss"),
        (ONE["page-locked"][0], "ulimit -l"),
    ],
)
def test_the_advice_is_that_of_the_program_which_speaks(text: str, lever: str) -> None:
    (incident,) = explained(text)
    assert lever in str([dict(advice.change) for advice in incident.advice])


def test_the_limit_that_is_proposed_is_higher_than_the_one_that_was_reached() -> None:
    (incident,) = explained("slurmstepd: error: Job 7731 exceeded memory limit (16780032 > 16777216), being killed")
    assert "--mem=24G" in str(incident.advice[0].change)


def advised(text: str) -> str:
    (incident,) = explained(text)
    assert incident.memory == "host"
    assert incident.advice
    return " ".join(f"{advice.id} {advice.title} {dict(advice.change)}" for advice in incident.advice)


@pytest.mark.parametrize(
    "text",
    [
        "Error: model requires more system memory (5.0 GiB) than is available (3.9 GiB)",
        "ResourceExhaustedError: OOM when allocating tensor with shape[4096,512,28,28] and type float on "
        "/job:localhost/replica:0/task:0/device:CPU:0 by allocator cpu",
        "    Last State:     Terminated\n      Reason:       OOMKilled\n      Exit Code:    137",
        "ggml_backend_cpu_buffer_type_alloc_buffer: failed to allocate buffer of size 8589934592",
    ],
)
def test_a_program_without_a_sign_of_pytorch_is_not_told_pytorch_s_ways(text: str) -> None:
    found = advised(text)
    assert "AutoModel" not in found
    assert "torch." not in found
    assert "data_loader" not in found


def test_with_a_sign_of_pytorch_its_ways_are_told() -> None:
    killed = "    Last State:     Terminated\n      Reason:       OOMKilled\n      Exit Code:    137"
    assert "data_loader" in advised(f"    Image: pytorch/pytorch:2.6.0\n{killed}")


def test_one_huge_tensor_is_not_the_data_loader_s_matter() -> None:
    refused = (
        "RuntimeError: [enforce fail at alloc_cpu.cpp:118] err == 0. DefaultCPUAllocator: can't allocate memory: "
        "you tried to allocate {} bytes. Error code 12 (Cannot allocate memory)"
    )
    assert "data_loader" not in advised(refused.format(16 * GIB))
    assert "data_loader" in advised(refused.format(4096 * KIB))
