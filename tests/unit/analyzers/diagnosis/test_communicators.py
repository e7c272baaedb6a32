"""NCCL's communicators near a PyTorch error: what a process holds outside the allocator may be their buffers."""

from __future__ import annotations

import pytest

from vramscope.analyzers.explain import explain_lines
from vramscope.schema.oom import Incident


def error(in_use: float, allocated: float) -> str:
    return (
        "torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 512.00 MiB. GPU 3 has a total capacity of "
        f"79.11 GiB of which 41.25 MiB is free. Including non-PyTorch memory, this process has {in_use:.2f} GiB memory "
        f"in use. Of the allocated memory {allocated:.2f} GiB is allocated by PyTorch, and 210.00 MiB is reserved by "
        "PyTorch but unallocated."
    )


def explain(*lines: str) -> Incident:
    (incident,) = explain_lines(lines)
    return incident


CREATED = tuple(f"n7:410:512 [3] NCCL INFO comm 0x7f{n}10 rank 3 nranks 8 - Init COMPLETE" for n in range(4))


@pytest.mark.parametrize(
    "shown",
    [
        CREATED,
        ("n7:410:512 [3] NCCL INFO NCCL_BUFFSIZE set by environment to 33554432.",),
        ("48 process groups created (tp, pp, ep)",),
    ],
)
def test_much_outside_pytorch_beside_many_communicators_is_theirs(shown: tuple[str, ...]) -> None:
    incident = explain(*shown, error(79.0, 62.4))
    assert incident.causes[0].id == "non_torch_memory"
    assert any("NCCL" in line or "group" in line for line in incident.causes[0].evidence)
    assert "nccl_buffers" in [advice.id for advice in incident.advice]


def test_without_much_outside_pytorch_they_do_not_matter() -> None:
    incident = explain(*CREATED, error(79.0, 77.9))
    assert incident.causes[0].id == "capacity"
    assert "nccl_buffers" not in [advice.id for advice in incident.advice]


def test_one_communicator_with_usual_buffers_is_none_of_many() -> None:
    incident = explain(CREATED[0], "NCCL_BUFFSIZE=4194304", error(79.0, 62.4))
    assert incident.causes[0].id == "capacity"
