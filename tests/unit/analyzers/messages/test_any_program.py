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
            "2026-03-04 05:06:07 FATAL volumes: GPU memory allocation failed: size 1073741824, available 4096 MiB, "
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
