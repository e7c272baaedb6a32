"""Which of the driver's devices a job sees, and in which order."""

from __future__ import annotations

import pytest

from vramscope.daemon.visible_devices import cuda_memory, visible
from vramscope.schema.device import Device
from vramscope.schema.units import GIB

DEVICES = (
    Device(index=0, uuid="GPU-aa11", total_bytes=24 * GIB, free_bytes=3 * GIB, reserved_bytes=GIB),
    Device(index=1, uuid="GPU-aa22"),
    Device(index=1, uuid="MIG-bb33", mig_instance="7:0", total_bytes=10 * GIB, free_bytes=12 * GIB),
    Device(index=2, uuid="GPU-cc44"),
)


@pytest.mark.parametrize(
    ("setting", "seen"),
    [
        (None, [0, 1, 2, 3]),
        ("", []),
        ("2,0", [3, 0]),
        ("GPU-cc,0", [3, 0]),
        ("MIG-bb33", [2]),
        # CUDA stops at what it does not know, at a beginning of several, and at what it has had.
        ("0,7,2", [0]),
        ("GPU-aa", []),
        ("0,0,2", [0]),
        ("-1", []),
        (" 1 , 2", [1, 3]),
    ],
)
def test_the_setting_names_them_in_its_order(setting: str | None, seen: list[int]) -> None:
    assert visible(DEVICES, setting) == [DEVICES[number] for number in seen]


def test_memory_is_without_the_drivers_share_and_none_where_it_is_not_told() -> None:
    assert cuda_memory(DEVICES[0]) == (23 * GIB, 3 * GIB)
    assert cuda_memory(DEVICES[1]) is None
    assert cuda_memory(DEVICES[2]) == (10 * GIB, 10 * GIB)
