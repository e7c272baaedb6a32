"""A container that holds its part of a shared GPU: how large a part it needs, by the layer's count or the driver's."""

from __future__ import annotations

import pytest

from vramscope.analyzers.explain import explain_lines
from vramscope.schema.oom import Advice, Incident
from vramscope.schema.units import GIB, MIB

LINE = "[HAMI-core ERROR (pid:7 thread=140110981297728 allocator.c:53)]: Device 0 OOM {held} / {limit}"
TORCH = (
    "torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 512.00 MiB. GPU 0 has a total capacity of 22.00 GiB "
    "of which 15.00 GiB is free. Including non-PyTorch memory, this process has 5.75 GiB memory in use. Of the "
    "allocated memory 5.00 GiB is allocated by PyTorch, and 100.00 MiB is reserved by PyTorch but unallocated."
)


def explain(*lines: str) -> Incident:
    (found,) = explain_lines(lines)
    return found


def advice(found: Incident) -> dict[str, Advice]:
    return {item.id: item for item in found.advice}


def test_the_part_is_what_would_be_held_and_a_tenth_more() -> None:
    found = explain(LINE.format(held=5 * GIB, limit=4 * GIB))
    assert found.message.limit_bytes == 4 * GIB
    assert found.causes[0].id == "process_limit"
    # 5 GiB are 5120 MiB, and a tenth of these 512
    assert "nvidia.com/gpumem: 5632" in advice(found)["gpu_share"].change["code"]


def test_beside_pytorch_s_own_error_the_line_is_the_limit_that_pytorch_does_not_know() -> None:
    found = explain(LINE.format(held=6 * GIB + 256 * MIB, limit=6 * GIB), TORCH)
    assert (found.framework, found.causes[0].id) == ("PyTorch", "process_limit")
    # 5.75 GiB in use and 0.5 GiB requested are 6400 MiB, and a tenth of these 640
    assert "nvidia.com/gpumem: 7040" in advice(found)["gpu_share"].change["code"]
    assert "process_limit" not in advice(found)


def test_a_count_that_has_wrapped_round_is_no_need_of_memory() -> None:
    found = explain(LINE.format(held=2**64 - 2 * MIB, limit=4 * GIB))
    assert found.causes[0].detail == "miscounted"
    assert "gpu_share" not in advice(found)
    assert "gpu_share_recount" in advice(found)
    assert any("below zero" in note for note in found.notes)


def test_a_refusal_stays_one_whatever_is_said_below() -> None:
    below = 'INFO see the docs on "CUDA out of memory." errors'
    assert explain(LINE.format(held=5 * GIB, limit=4 * GIB), below).format == "hami-device-oom"


def test_two_devices_two_processes_and_two_times_are_refused_apart() -> None:
    line = LINE.format(held=5 * GIB, limit=4 * GIB)
    lines = (
        line,
        line.replace("Device 0", "Device 1"),
        line.replace("pid:7", "pid:8").replace(str(5 * GIB), str(6 * GIB)),
    )
    found = list(explain_lines(lines))
    # Another process that reaches the same limit is the same error again.
    assert [(one.message.device, one.lines, one.count) for one in found] == [(0, (1, 1), 2), (1, (2, 2), 1)]


@pytest.mark.parametrize(("held", "limit"), [(8 * GIB, "42949"), (GIB, str(4 * GIB)), (GIB, "0")])
def test_a_limit_that_cannot_be_is_none(held: int, limit: str) -> None:
    found = explain(LINE.format(held=held, limit=limit))
    assert found.message.limit_bytes is None
    assert any(limit in note for note in found.notes)
    assert "gpu_share" not in advice(found)


def test_a_line_cut_behind_its_count_states_no_limit() -> None:
    assert explain(LINE.format(held=5 * GIB, limit=4 * GIB).partition(" /")[0]).message.limit_bytes is None
