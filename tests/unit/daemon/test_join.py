"""The driver's rows and the agents' samples, joined."""

from vramscope.daemon.join import join
from vramscope.schema.agent import AgentSample
from vramscope.schema.allocator import AllocatorStats
from vramscope.schema.device import Device, DeviceProcess


def _device(index: int, *pids: int) -> Device:
    processes = tuple(DeviceProcess(pid, 1000 + pid) for pid in pids)
    return Device(index=index, uuid=f"GPU-{index}", processes=processes)


def _sample(pid: int, *stats: AllocatorStats) -> AgentSample:
    return AgentSample(pid=pid, at_unix=1.0, stats=stats)


def _stats(device: int, uuid: str | None, reserved: int = 5) -> AllocatorStats:
    return AllocatorStats(device=device, uuid=uuid, reserved_bytes=reserved)


def test_both_views_of_a_process_meet_on_the_device_of_the_same_uuid() -> None:
    # CUDA_VISIBLE_DEVICES=1: the process calls the second device its first.
    rows = join([_device(0, 7), _device(1, 7, 8)], [_sample(7, _stats(0, "GPU-1", 300))])
    assert [(row.gpu, row.pid, row.used_bytes, row.torch is not None) for row in rows] == [
        ("0", 7, 1007, False),
        ("1", 7, 1007, True),
        ("1", 8, 1008, False),
    ]
    assert rows[1].non_torch_bytes == 707


def test_a_process_that_the_driver_does_not_list_keeps_its_allocators_figures() -> None:
    (row,) = join([_device(0)], [_sample(7, _stats(0, "GPU-0"))])
    assert (row.listed, row.used_bytes, row.non_torch_bytes) == (False, None, None)


def test_without_a_uuid_the_devices_meet_in_order() -> None:
    devices = [_device(0, 7), _device(1), _device(2, 7)]
    rows = join(devices, [_sample(7, _stats(0, None, 10), _stats(1, None, 20))])
    assert [(row.gpu, row.torch.reserved_bytes if row.torch else None) for row in rows] == [("0", 10), ("2", 20)]


def test_without_a_uuid_and_without_an_order_nothing_is_guessed() -> None:
    devices = [_device(0, 7), _device(1, 7)]
    assert all(row.torch is None for row in join(devices, [_sample(7, _stats(0, None))]))


def test_on_a_single_device_there_is_nothing_to_guess() -> None:
    (row,) = join([_device(0)], [_sample(7, _stats(0, None))])
    assert row.torch is not None


def test_a_device_that_has_gone_takes_its_rows_along() -> None:
    assert join([], [_sample(7, _stats(0, "GPU-0"))]) == ()


def test_pinned_memory_is_the_processs_in_each_of_its_rows() -> None:
    sample = AgentSample(pid=7, at_unix=1.0, stats=(_stats(0, "GPU-0"), _stats(1, "GPU-1")), pinned_bytes=64)
    rows = join([_device(0, 7, 8), _device(1)], [sample])
    assert [(row.gpu, row.pid, row.pinned_bytes) for row in rows] == [("0", 7, 64), ("0", 8, None), ("1", 7, 64)]
