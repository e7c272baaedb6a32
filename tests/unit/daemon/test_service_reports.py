"""Reports with their files in the service: one event each, kept until it is stored, with how the job went on."""

import contextlib
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from tests.evidence import packed, training_evidence
from tests.rig.job import wait_until
from tests.unit.daemon.service_world import REPORT, STATS, Files, Logs, World, logged_error
from vramscope.daemon.store.events import EventStore
from vramscope.daemon.watch import LoggedIncident
from vramscope.schema.agent import AgentSample, FiledReport, Outcome
from vramscope.schema.oom import OtherProcess
from vramscope.schema.units import GIB


def _filed(at_unix: float = 99.25, pid: int = 7, uid: int = 0) -> FiledReport:
    evidence = training_evidence(pid=pid, stem=f"{pid}-777-1", at_unix=at_unix)
    figures = replace(evidence.figures, uid=uid)
    return FiledReport(stem=evidence.stem, uid=uid, figures=figures, evidence=evidence, packed=packed(evidence))


def test_a_packet_and_its_files_are_one_event_with_evidence_and_the_kernels_pid() -> None:
    world = World(files=Files())
    service = world.service()
    assert world.files is not None
    service.collect()
    filed = _filed(pid=3)  # in its container the process is number 3
    world.files.filed = [filed]
    world.jobs.reports = [replace(filed.figures, pid=7)]
    service.collect()
    (event,) = service.ooms(10)
    assert (event.id, event.pid, event.command) == ("99250000-7", 7, "train")
    assert event.evidence is not None
    assert event.evidence.attribution == training_evidence().attribution
    assert event.evidence.segments == ()
    assert service.evidence(event.id) == filed.packed
    assert world.files.stored == ["3-777-1"]
    assert sum(service.oom_counts().values()) == 1


def test_a_packet_waits_for_files_that_are_expected_and_no_longer() -> None:
    world = World(files=Files(expected={"7-777-1", "7-777-2"}))
    service = world.service()
    assert world.files is not None
    world.jobs.reports = [replace(REPORT, stem="7-777-1", uid=0), replace(REPORT, stem="7-777-2", uid=0, at_unix=99.5)]
    service.collect()
    assert service.ooms(10) == []
    world.files.expected.discard("7-777-2")
    world.files.filed = [_filed()]
    service.collect()
    assert [(event.id, event.evidence is not None) for event in service.ooms(10)] == [
        ("99500000-7", False),
        ("99250000-7", True),
    ]


def test_errors_that_share_a_name_are_an_event_each() -> None:
    world = World(files=Files(expected={"7-777-1"}))
    service = world.service()
    assert world.files is not None
    first, second = _filed(at_unix=98.0), _filed(at_unix=99.0)
    world.jobs.reports = [first.figures, second.figures]
    service.collect()
    world.files.filed, world.files.expected = [second], set()
    service.collect()
    assert [(event.at_unix, event.evidence is not None) for event in service.ooms(9)] == [(99.0, True), (98.0, False)]
    world.jobs.outcomes = [Outcome("7-777-1", True, 0)]
    service.collect()
    assert [event.recovered for event in service.ooms(9)] == [True, None]


def test_a_packet_whose_files_never_come_is_an_event_after_some_collections() -> None:
    world = World(files=Files(expected={"7-777-1"}))
    service = world.service()
    world.jobs.reports = [replace(REPORT, stem="7-777-1", uid=0)]
    for _ in range(10):
        service.collect()
    assert service.ooms(10) == []
    service.collect()
    assert [event.id for event in service.ooms(10)] == ["99250000-7"]


def test_another_users_file_of_the_same_name_is_another_event() -> None:
    world = World(files=Files())
    service = world.service()
    assert world.files is not None
    world.jobs.reports = [replace(REPORT, stem="7-777-1", uid=1000)]
    world.files.filed = [_filed(uid=65534, at_unix=98.0)]
    service.collect()
    theirs, ours = sorted(service.ooms(10), key=lambda event: event.at_unix)
    assert ours.evidence is None
    assert theirs.evidence is not None
    assert theirs.user != ours.user


def test_a_report_that_the_last_daemon_stored_is_counted_no_more_and_its_files_go(tmp_path: Path) -> None:
    first = World(files=Files(filed=[_filed()]), store=EventStore(tmp_path / "events.db"))
    service = first.service()
    service.collect()
    service.stop()
    second = World(files=Files(filed=[_filed()]), store=EventStore(tmp_path / "events.db"))
    service = second.service()
    service.collect()
    assert second.files is not None
    assert second.files.stored == ["7-777-1"]
    assert len(service.ooms(10)) == 1
    assert sum(service.oom_counts().values()) == 0
    service.stop()
    assert second.files.closed


def test_files_stay_until_their_event_is_on_the_disk(tmp_path: Path) -> None:
    path = tmp_path / "events.db"
    world = World(files=Files(filed=[_filed()]), store=EventStore(path))
    service = world.service()
    assert world.files is not None
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        service.collect()
        assert world.files.stored == []
        assert len(service.ooms(10)) == 1
        other.execute("ROLLBACK")
    (event,) = service.ooms(10)
    wait_until(lambda: world.store.is_written(event.id), "the disk")
    service.collect()
    assert world.files.stored == ["7-777-1"]
    service.stop()


def test_a_report_of_long_ago_is_not_joined_with_what_its_pid_is_now() -> None:
    world = World(files=Files(filed=[_filed(at_unix=5.0)]))
    world.now = 5000.0
    service = world.service()
    service.collect()
    (event,) = service.ooms(10)
    assert (event.command, event.incident.message.process_in_use_bytes) == ("train.py", None)
    assert event.before[-1].reserved_bytes == event.incident.message.reserved_bytes


@pytest.mark.parametrize("early", [True, False])
@pytest.mark.parametrize("recovered", [True, False])
def test_an_outcome_is_kept_with_its_event_whichever_comes_first(early: bool, recovered: bool) -> None:
    world = World(files=Files(expected={"7-777-1"}), logs=Logs())
    service = world.service()
    assert world.files is not None
    filed = _filed()
    if early:
        world.jobs.reports = [filed.figures]
        world.jobs.outcomes = [Outcome("7-777-1", recovered, 0), Outcome("7-777-1", not recovered, 1000)]
        service.collect()
    world.files.filed = [filed]
    service.collect()
    if not early:
        assert service.ooms(1)[0].recovered is None
        world.files.outcomes = [Outcome("7-777-1", recovered, 0), Outcome("7-777-1", not recovered, 1000)]
        service.collect()
    assert service.ooms(1)[0].recovered is recovered
    # A log that tells of it later does not undo it, nor the explanation by evidence.
    explained = service.ooms(1)[0].incident
    message = replace(explained.message, other_processes=(OtherProcess(8, GIB), OtherProcess(9, GIB)))
    logged = replace(logged_error().incident, message=message, text="printed")
    assert world.logs is not None
    world.logs.found = (LoggedIncident(key="1", at_unix=99.5, incident=logged),)
    service.collect()
    (event,) = service.ooms(10)
    assert event.recovered is recovered
    assert event.incident == replace(explained, text="printed")


def test_the_minutes_before_go_with_the_event() -> None:
    world = World()
    service = world.service()
    for second, reserved in enumerate((4, 6, 6, 6, 9)):
        world.now = 94.0 + second
        stats = replace(STATS, reserved_bytes=reserved * GIB, allocated_bytes=3 * GIB)
        world.jobs.samples = (AgentSample(pid=7, at_unix=world.now, stats=(stats,)),)
        service.collect()
    world.jobs.reports = [REPORT]
    world.now = 100.0
    service.collect()
    (event,) = service.ooms(10)
    figures = [(usage.at_unix, usage.reserved_bytes, usage.used_bytes) for usage in event.before]
    assert figures == [
        (94.0, 4 * GIB, 10 * GIB),
        (95.0, 6 * GIB, 10 * GIB),
        (97.0, 6 * GIB, 10 * GIB),
        (98.0, 9 * GIB, 10 * GIB),
        (99.25, 9 * GIB, None),
    ]
