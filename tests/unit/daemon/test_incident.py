"""A report and the driver's view at the time become the figures that PyTorch's own text would state."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.evidence import training_evidence
from vramscope.daemon.aftermath import count_errors, explain, last_errors
from vramscope.daemon.incident import gpus_of, incident_of, message_of
from vramscope.schema.agent import OomReport
from vramscope.schema.allocator import AllocatorStats
from vramscope.schema.device import Device, DeviceProcess
from vramscope.schema.frame import Frame, ProcessMemory
from vramscope.schema.oom import OtherProcess
from vramscope.schema.units import GIB, MIB

UUID, OTHER_UUID = "GPU-c0de0001-0000-0000-0000-000000000000", "GPU-c0de0002-0000-0000-0000-000000000000"
STATS = AllocatorStats(
    device=0, uuid=UUID, allocated_bytes=9 * GIB, reserved_bytes=13 * GIB, active_bytes=9 * GIB, ooms=1
)
REPORT = OomReport(
    pid=4711,
    at_unix=1.7e9,
    stats=STATS,
    requested_bytes=2 * GIB,
    total_bytes=24 * GIB,
    free_bytes=700 * MIB,
    private_pool_free_bytes=1 * GIB,
    torch_version="2.15.0+cu132",
    allocator_settings="max_split_size_mb:128",
)


def frame_with(
    used_bytes: int | None, reserved_bytes: int | None, uuid: str = UUID, stats_uuid: str | None = UUID
) -> Frame:
    """What was seen before the error: the job at ``used_bytes`` by the driver and ``reserved_bytes`` by its agent."""
    processes = (DeviceProcess(4711, used_bytes), DeviceProcess(80, 6 * GIB), DeviceProcess(90, None))
    seen = None if reserved_bytes is None else AllocatorStats(device=0, uuid=stats_uuid, reserved_bytes=reserved_bytes)
    return Frame(
        at_unix=1.7e9 - 1,
        devices=(
            Device(index=0, uuid=OTHER_UUID, processes=(DeviceProcess(4711, 1 * GIB),)),
            Device(index=1, uuid=uuid, processes=processes),
        ),
        processes=(
            ProcessMemory(pid=4711, gpu="0", uuid=OTHER_UUID, used_bytes=1 * GIB),
            ProcessMemory(pid=80, gpu="1", uuid=uuid, used_bytes=6 * GIB),
            ProcessMemory(pid=4711, gpu="1", uuid=uuid, used_bytes=used_bytes, torch=seen),
        ),
    )


def test_the_free_blocks_of_private_pools_count_as_allocated_as_in_pytorchs_text() -> None:
    message = message_of(REPORT, None)
    assert message.allocated_bytes == 10 * GIB
    assert message.private_pool_bytes == 1 * GIB
    assert message.reserved_bytes == 13 * GIB
    assert message.reserved_unallocated_bytes == 3 * GIB


def test_without_private_pools_or_where_they_are_unknown_there_is_no_such_figure() -> None:
    for free in (0, None):
        message = message_of(replace(REPORT, private_pool_free_bytes=free), None)
        assert (message.private_pool_bytes, message.allocated_bytes) == (None, 9 * GIB)


def test_without_a_frame_nothing_is_said_of_processes() -> None:
    message = message_of(REPORT, None)
    assert (message.process_in_use_bytes, message.other_processes) == (None, ())
    assert (message.requested_bytes, message.total_bytes, message.free_bytes) == (2 * GIB, 24 * GIB, 700 * MIB)


def test_the_other_processes_are_those_of_the_failing_device() -> None:
    message = message_of(REPORT, frame_with(11 * GIB, 10 * GIB))
    assert message.other_processes == (OtherProcess(80, 6 * GIB), OtherProcess(90, None))


@pytest.mark.parametrize(
    ("used_bytes", "reserved_bytes", "in_use_bytes"),
    [
        (11 * GIB, 10 * GIB, 14 * GIB),  # 1 GiB outside PyTorch then, 13 GiB reserved by now
        (14 * GIB, None, 14 * GIB),  # no sample yet: the driver's count covers what is reserved
        (11 * GIB, None, None),  # an older count than what is reserved: the job has grown since
        (None, 10 * GIB, None),
    ],
)
def test_the_jobs_own_use_is_carried_from_the_frame_to_the_moment_of_the_error(
    used_bytes: int | None, reserved_bytes: int | None, in_use_bytes: int | None
) -> None:
    assert message_of(REPORT, frame_with(used_bytes, reserved_bytes)).process_in_use_bytes == in_use_bytes


def test_what_the_device_has_gained_since_the_frame_the_failing_process_has() -> None:
    frame = frame_with(11 * GIB, 9 * GIB)
    known = replace(frame.devices[1], used_bytes=19 * GIB, reserved_bytes=400 * MIB)
    # 24 GiB less 700 MiB are in use by now: 4 GiB 324 MiB more than 19 GiB.
    at_error = replace(frame, devices=(frame.devices[0], known))
    assert message_of(REPORT, at_error).process_in_use_bytes == 16 * GIB - 700 * MIB
    # The first memory call of the driver counts its own share as used: then the two cannot be compared.
    of_old_driver = replace(frame, devices=(frame.devices[0], replace(known, reserved_bytes=None)))
    assert message_of(REPORT, of_old_driver).process_in_use_bytes == 15 * GIB
    # Another process has grown meanwhile, by more than the job: what would be left is less than it has reserved.
    impossible = replace(frame, devices=(frame.devices[0], replace(known, used_bytes=23 * GIB)))
    assert message_of(REPORT, impossible).process_in_use_bytes == 15 * GIB


def test_a_torch_that_does_not_know_the_uuid_is_matched_by_its_own_device_number() -> None:
    report = replace(REPORT, stats=replace(STATS, uuid=None))
    message = message_of(report, frame_with(11 * GIB, 10 * GIB, stats_uuid=None))
    assert message.process_in_use_bytes == 14 * GIB
    unsampled = frame_with(11 * GIB, None)
    assert message_of(report, unsampled).process_in_use_bytes is None
    # The only device that the process uses is the one.
    only = replace(unsampled, processes=unsampled.processes[1:])
    assert message_of(report, only).other_processes == (OtherProcess(80, 6 * GIB), OtherProcess(90, None))


@pytest.mark.parametrize("frame", [Frame(at_unix=0.0), frame_with(11 * GIB, 10 * GIB, uuid="GPU-elsewhere")])
def test_a_frame_that_does_not_show_the_job_on_its_device_adds_nothing(frame: Frame) -> None:
    assert message_of(REPORT, frame) == message_of(REPORT, None)


def test_a_device_whose_processes_could_not_be_read_adds_nothing() -> None:
    frame = frame_with(11 * GIB, 10 * GIB)
    unread = replace(frame, devices=tuple(replace(device, processes=None) for device in frame.devices))
    assert message_of(REPORT, unread) == message_of(REPORT, None)


def after_its_end(free_bytes: int, uuid: str = UUID, at_unix: float = 1.7e9 + 0.4) -> Frame:
    """The device when the job is gone: no process of its pid, and what it held is free."""
    return Frame(
        at_unix=at_unix,
        devices=(
            Device(index=0, uuid=OTHER_UUID, total_bytes=24 * GIB, free_bytes=24 * GIB, reserved_bytes=0),
            Device(
                index=1, uuid=uuid, total_bytes=24 * GIB + 300 * MIB, free_bytes=free_bytes, reserved_bytes=300 * MIB
            ),
        ),
    )


def test_what_is_free_after_the_jobs_end_it_has_held() -> None:
    message = message_of(REPORT, after_its_end(18 * GIB))
    assert message.process_in_use_bytes == 18 * GIB - 700 * MIB
    assert message.other_processes == ()


@pytest.mark.parametrize(
    "frame",
    [
        after_its_end(1 * GIB),  # it is still there, under a number that the driver does not tell us
        after_its_end(18 * GIB, at_unix=1.7e9 - 1),  # before the error: it held less then, and free was more
        after_its_end(18 * GIB, uuid="GPU-elsewhere"),
    ],
)
def test_a_device_on_which_the_job_may_still_be_says_nothing_of_it(frame: Frame) -> None:
    assert message_of(REPORT, frame).process_in_use_bytes is None


def test_memory_that_a_library_of_the_job_held_is_not_taken_for_another_process() -> None:
    small = replace(STATS, allocated_bytes=2 * GIB, reserved_bytes=2 * GIB)
    report = replace(REPORT, stats=small, private_pool_free_bytes=0)
    assert incident_of(report, None).causes[0].id == "other_processes"
    assert incident_of(report, after_its_end(24 * GIB)).causes[0].id == "non_torch_memory"
    assert incident_of(report, after_its_end(4 * GIB)).causes[0].id == "other_processes"


def test_an_incident_of_the_agent_says_so_and_names_a_cause() -> None:
    incident = incident_of(replace(REPORT, private_pool_free_bytes=0), None)
    assert (incident.source, incident.format, incident.framework) == ("agent", "agent", "PyTorch")
    assert incident.message == message_of(replace(REPORT, private_pool_free_bytes=0), None)
    assert incident.causes


def test_each_process_has_its_last_error_told_and_those_that_failed_alike_are_one() -> None:
    first = replace(REPORT, requested_bytes=7 * GIB, at_unix=1.0)
    alike = [replace(REPORT, pid=4711 + rank, at_unix=2.0 + rank) for rank in range(8)]
    odd = replace(REPORT, pid=9000, at_unix=20.0, requested_bytes=30 * GIB)
    explained = explain(last_errors([first, *alike, odd], lambda stem: False))
    assert [(one.incident.count, one.incident.message.requested_bytes) for one in explained] == [
        (8, 2 * GIB),
        (1, 30 * GIB),
    ]


def test_a_process_killed_within_its_last_error_is_explained_from_one_like_it_that_it_told_of() -> None:
    told = training_evidence()
    errors = [replace(REPORT, stem=f"4711-1-{number}") for number in (1, 2, 3)]
    larger = replace(errors[2], requested_bytes=30 * GIB)

    def chosen(reports: list[OomReport], *with_evidence: str) -> str | None:
        (report,) = last_errors(reports, lambda stem: False, lambda stem: told if stem in with_evidence else None)
        return report.stem

    assert chosen(errors, "4711-1-1", "4711-1-2") == "4711-1-2"
    assert chosen(errors, "4711-1-1", "4711-1-3") == "4711-1-3"
    assert chosen(errors) == "4711-1-3"
    assert chosen([*errors[:2], larger], "4711-1-2") == "4711-1-3"


def test_errors_are_counted_by_the_allocators_own_counter_for_each_device_of_each_process() -> None:
    def report(pid: int, device: int, ooms: int) -> OomReport:
        return replace(REPORT, pid=pid, stats=replace(STATS, device=device, ooms=ooms))

    assert count_errors([report(1, 0, 1), report(1, 0, 40), report(1, 1, 2), report(2, 0, 3)]) == 45
    assert count_errors([report(1, 0, 0)]) == 1


def test_the_machines_gpus_are_numbered_as_the_job_sees_them_and_free_of_itself() -> None:
    frame = frame_with(20 * GIB, 13 * GIB)
    devices = tuple(
        replace(device, total_bytes=25 * GIB, free_bytes=free, reserved_bytes=GIB)
        for device, free in zip(frame.devices, (22 * GIB, 1 * GIB), strict=True)
    )
    known = replace(frame, devices=devices)
    first, second = gpus_of(REPORT, known)
    assert (first.capacity_bytes, first.free_bytes) == (24 * GIB, 23 * GIB)
    assert (second.capacity_bytes, second.free_bytes) == (24 * GIB, 21 * GIB)
    # 20 GiB by the driver, 13 of them PyTorch's.
    assert second.context_bytes == 7 * GIB
    (alone,) = gpus_of(replace(REPORT, visible_devices="1"), known)
    assert (alone.index, alone.free_bytes) == (0, 21 * GIB)
    assert gpus_of(REPORT, frame) == ()
