"""What follows from the driver's and the allocator's figures."""

import pytest

from vramscope.schema.allocator import AllocatorStats
from vramscope.schema.device import Device, DeviceProcess
from vramscope.schema.frame import ProcessMemory


@pytest.mark.parametrize(
    ("used", "processes", "unattributed"),
    [
        (100, (DeviceProcess(1, 30), DeviceProcess(2, 50)), 20),
        (100, (), 100),
        (100, (DeviceProcess(1, 30), DeviceProcess(2, None)), None),
        (100, None, None),
        (None, (DeviceProcess(1, 30),), None),
        (100, (DeviceProcess(1, 130),), 0),
    ],
)
def test_unattributed_bytes_are_unknown_as_soon_as_one_part_is(
    used: int | None, processes: tuple[DeviceProcess, ...] | None, unattributed: int | None
) -> None:
    assert Device(index=0, uuid="GPU-0", used_bytes=used, processes=processes).unattributed_bytes == unattributed


@pytest.mark.parametrize(("used", "reserved", "rest"), [(100, 60, 40), (100, 120, 0), (None, 60, None)])
def test_non_torch_bytes_are_what_the_segments_do_not_explain(
    used: int | None, reserved: int, rest: int | None
) -> None:
    stats = AllocatorStats(device=0, reserved_bytes=reserved)
    assert ProcessMemory(pid=1, gpu="0", uuid="GPU-0", used_bytes=used, torch=stats).non_torch_bytes == rest
    assert ProcessMemory(pid=1, gpu="0", uuid="GPU-0", used_bytes=used).non_torch_bytes is None


def test_a_mig_instance_is_named_by_its_parent_and_its_ids() -> None:
    assert Device(index=3, uuid="MIG-1", mig_instance="7:0").gpu == "3:7:0"
    assert Device(index=3, uuid="GPU-1").gpu == "3"
