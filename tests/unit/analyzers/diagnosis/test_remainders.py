"""What is left of the device's figures: rounding is nobody's memory, and a count of zero is no count."""

from __future__ import annotations

from vramscope.analyzers.explain import explain_lines
from vramscope.schema.oom import Incident
from vramscope.schema.units import GIB


def explain(free: str, in_use: str) -> Incident:
    (incident,) = explain_lines(
        [
            "torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 1.50 GiB. GPU 0 has a total capacity of "
            f"23.65 GiB of which {free} is free. Including non-PyTorch memory, this process has {in_use} memory in "
            "use. Of the allocated memory 21.10 GiB is allocated by PyTorch, and 310.00 MiB is reserved by PyTorch but "
            "unallocated."
        ]
    )
    return incident


def test_a_hundredth_of_a_gibibyte_is_rounding_and_nobody_else_s() -> None:
    assert explain("1.15 GiB", "22.49 GiB").breakdown.other_processes_bytes == 0
    others = explain("250.00 MiB", "21.90 GiB").breakdown.other_processes_bytes
    assert others is not None
    assert abs(others - 1.5 * GIB) < GIB / 50


def test_what_the_driver_has_not_counted_is_not_taken_for_others() -> None:
    incident = explain("1.15 GiB", "0 bytes")
    assert incident.breakdown.other_processes_bytes is None
    assert incident.causes[0].id == "capacity"
