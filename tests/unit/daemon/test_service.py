"""One cycle of the loop, with sources that can be told what to say."""

import logging
from dataclasses import replace

import pytest

from tests.unit.daemon.service_world import REPORT, STATS, Driver, Logs, World, logged_error
from vramscope.daemon.service import Service
from vramscope.daemon.store.history import HistoryStore
from vramscope.daemon.store.series import Subject
from vramscope.schema.agent import AgentSample, LastSample
from vramscope.schema.device import DeviceProcess
from vramscope.schema.errors import SourceDown
from vramscope.schema.frame import HostProcess
from vramscope.schema.history import HistoryQuery, ProcessMoment, Usage
from vramscope.schema.units import GIB


def test_a_frame_joins_what_the_sources_say() -> None:
    service = World().service()
    assert service.frame() is None
    frame = service.collect()
    assert service.frame() is frame
    assert frame.at_unix == 100.0
    assert frame.driver_version == "580.1"
    (row,) = frame.processes
    assert (row.pid, row.used_bytes, row.non_torch_bytes) == (7, 10 * GIB, GIB)
    assert frame.host(7) == HostProcess(pid=7, command="train", user="mira")
    assert [(source.name, source.up) for source in frame.sources] == [
        ("nvml", True),
        ("agents", True),
        ("procfs", True),
    ]


def test_a_source_that_is_down_says_why_once_and_leaves_the_others_standing(
    caplog: pytest.LogCaptureFixture,
) -> None:
    world = World()
    service = world.service()
    service.collect()
    world.driver.down = SourceDown("the driver went away")
    world.now = 105.0
    with caplog.at_level(logging.WARNING):
        service.collect()
        frame = service.collect()
        world.driver.down = None
        service.collect()
    nvml = frame.sources[0]
    assert (nvml.up, nvml.error, nvml.last_success_unix) == (False, "the driver went away", 100.0)
    assert frame.devices == ()
    assert [record.message for record in caplog.records] == [
        "source nvml is down: the driver went away",
        "source nvml answers again",
    ]


def test_a_source_with_a_fault_of_its_own_does_not_end_the_loop(caplog: pytest.LogCaptureFixture) -> None:
    world = World(driver=Driver(down=ZeroDivisionError("by zero")))
    service = world.service()
    with caplog.at_level(logging.ERROR):
        service.collect()
        frame = service.collect()
    assert frame.sources[0].error == "ZeroDivisionError: by zero"
    assert len(caplog.records) == 1


def test_a_report_becomes_an_event_with_the_figures_of_the_frame_that_still_knew_the_process() -> None:
    world = World()
    service = world.service()
    service.collect()
    # The process dies: neither driver nor /proc knows it any more when its report is read.
    world.driver.processes, world.hosts.living, world.jobs.samples = (), (), ()
    world.jobs.reports = [REPORT]
    service.collect()
    (event,) = service.ooms(10)
    assert (event.id, event.pid, event.origin, event.command, event.user) == ("99250000-7", 7, "agent", "train", "mira")
    assert service.oom("99250000-7") == event
    message = event.incident.message
    assert message.process_in_use_bytes == 10 * GIB
    assert message.requested_bytes == 3 * GIB
    assert message.reserved_unallocated_bytes == 4 * GIB
    assert event.cause == "fragmentation"
    assert service.oom_counts()["fragmentation"] == 1
    assert service.oom_counts()["capacity"] == 0


def test_another_process_is_named_by_its_pid() -> None:
    world = World(driver=Driver(processes=(DeviceProcess(7, 6 * GIB), DeviceProcess(8, 4 * GIB))))
    service = world.service()
    world.jobs.reports = [REPORT]
    service.collect()
    (event,) = service.ooms(10)
    assert [(other.pid, other.used_bytes) for other in event.incident.message.other_processes] == [(8, 4 * GIB)]


def test_what_follows_each_collection_sees_its_frame() -> None:
    service = World().service()
    seen: list[object] = []
    service.after_each(lambda: seen.append(service.frame()))
    frames = [service.collect(), service.collect()]
    assert seen == frames


def test_stopping_lets_go_of_every_source() -> None:
    world = World()
    service = world.service()
    service.start()
    assert service.wait_for_frame(10) is not None
    service.stop()
    assert world.driver.closed
    assert world.jobs.closed


def test_a_service_that_never_started_can_be_stopped() -> None:
    world = World()
    world.service().stop()
    assert world.driver.closed


def test_an_error_in_a_log_becomes_an_event_and_its_repetitions_count_in_it(caplog: pytest.LogCaptureFixture) -> None:
    logs = Logs(found=(logged_error(),))
    service = World(logs=logs).service()
    with caplog.at_level(logging.WARNING):
        frame = service.collect()
        logs.found = (logged_error(count=3),)
        service.collect()
    assert [(source.name, source.up) for source in frame.sources][-1] == ("logs", True)
    (event,) = service.ooms(10)
    assert (event.origin, event.at_unix, event.pid, event.incident.count) == ("log", 99.5, None, 3)
    assert event.incident.source == "/logs/train.log"
    assert service.oom_counts()["capacity"] == 1
    (record,) = caplog.records
    assert "/logs/train.log" in record.message


def test_an_error_that_was_not_whole_when_the_service_stops_is_an_event_all_the_same() -> None:
    logs = Logs()
    world = World(logs=logs)
    service = world.service()
    service.collect()
    logs.found = (logged_error(),)
    service.stop()
    assert service.oom_counts()["capacity"] == 1
    assert logs.closed


def test_a_host_out_of_memory_in_a_log_is_an_event_too() -> None:
    service = World(logs=Logs(found=(logged_error(memory="host", cause="host_memory"),))).service()
    service.collect()
    assert service.oom_counts()["host_memory"] == 1
    assert service.ooms(1)[0].incident.memory == "host"


def test_what_the_agent_reports_and_the_log_repeats_is_counted_once() -> None:
    world = World(logs=Logs())
    service = world.service()
    world.jobs.reports = [REPORT]
    service.collect()
    assert world.logs is not None
    world.logs.found = (logged_error(),)
    service.collect()
    (event,) = service.ooms(10)
    assert (event.pid, event.origin, event.incident.text) == (7, "agent", "CUDA out of memory.")
    assert sum(service.oom_counts().values()) == 1


def test_logs_that_cannot_be_read_are_a_source_that_is_down() -> None:
    world = World(logs=Logs(down=ZeroDivisionError("by zero")))
    service = world.service()
    frame = service.collect()
    assert [(source.name, source.up) for source in frame.sources][-1] == ("logs", False)
    assert frame.devices
    service.stop()
    assert world.logs is not None
    assert world.logs.closed


def test_a_process_that_ended_without_a_word_is_shown_as_ended_with_its_last_figures() -> None:
    world = World()
    service = world.service()
    service.collect()
    stats = replace(STATS, reserved_bytes=11 * GIB)
    world.jobs.last = [LastSample(sample=AgentSample(pid=7, at_unix=99.0, stats=(stats,)), uid=0)]
    world.jobs.samples = ()
    world.driver.processes = ()
    frame = service.collect()
    assert frame.processes == ()
    (ended,) = service.departed()
    assert (ended.pid, ended.at_unix, ended.reserved_bytes, ended.user) == (7, 99.0, 11 * GIB, "root")
    world.now = 100.0 + 601
    service.collect()
    assert service.departed() == ()


def test_the_past_has_what_a_job_told_of_itself_between_two_collections() -> None:
    world = World()
    service = world.service()
    service.collect()
    world.now = 103.0
    peak = replace(STATS, allocated_bytes=8 * GIB, reserved_bytes=11 * GIB)
    world.jobs.reports = [replace(REPORT, at_unix=101.5, stats=peak)]
    last = replace(STATS, allocated_bytes=1 * GIB, reserved_bytes=10 * GIB)
    world.jobs.last = [LastSample(sample=AgentSample(pid=7, at_unix=102.5, stats=(last,)), uid=0)]
    # Of one that no collection showed nothing is known but this.
    world.jobs.reports.append(replace(REPORT, pid=8, at_unix=101.5))
    service.collect()
    (process,) = service.history(HistoryQuery(since_unix=100.0, until_unix=103.0, step_seconds=1.0)).processes
    assert process.moments == (
        ProcessMoment(100, 10 * GIB, 9 * GIB, 5 * GIB),
        ProcessMoment(101, None, 11 * GIB, 8 * GIB),
        ProcessMoment(102, None, 10 * GIB, 1 * GIB),
        ProcessMoment(103, 10 * GIB, 9 * GIB, 5 * GIB),
    )
    assert service.history(HistoryQuery(since_unix=100.0, until_unix=103.0, step_seconds=60.0)).processes[
        0
    ].moments == (ProcessMoment(60, 10 * GIB, 11 * GIB, 8 * GIB),)


def test_a_recorded_past_that_cannot_be_read_is_a_warning(caplog: pytest.LogCaptureFixture) -> None:
    class Broken(HistoryStore):
        def recent(self, seconds: float) -> list[tuple[Subject, tuple[Usage, ...]]]:
            raise TypeError("a bytes-like object is required")

    world = World()
    service = Service(world.driver, world.hosts, world.jobs, world.store, past=Broken(None))
    service.collect()
    assert [record.getMessage() for record in caplog.records] == [
        "what the last daemon recorded cannot be read: a bytes-like object is required"
    ]
