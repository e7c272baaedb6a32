"""The reports folder: whole reports once each, and nothing that a stranger could put there instead."""

from __future__ import annotations

import gzip
import os
import shutil
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.evidence import packed, training_evidence, write_report
from vramscope.daemon.launch import Launch
from vramscope.daemon.runtime import prepare_runtime_dir
from vramscope.daemon.sources import reports
from vramscope.daemon.sources.reports import ReportSource
from vramscope.schema.evidence import MAX_PACKED_BYTES

ROOT = os.geteuid() == 0
RUN = "00c0ffee00c0ffee"
WEEK = 8 * 86400


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    prepare_runtime_dir(tmp_path / "vramscope")
    return tmp_path / "vramscope" / "reports"


@pytest.fixture
def source(folder: Path) -> Iterator[ReportSource]:
    source = ReportSource(folder.parent)
    yield source
    source.close()


def age(path: Path, seconds: float) -> None:
    os.utime(path, (time.time() - seconds,) * 2, follow_symlinks=False)


def names(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))


def test_a_whole_report_is_read_once_and_its_files_go_when_it_is_stored(source: ReportSource, folder: Path) -> None:
    evidence = training_evidence()
    write_report(folder, evidence)
    (report,) = source.read()
    assert (report.stem, report.uid, report.run, report.recovered) == ("4100-777-1", os.geteuid(), None, None)
    assert report.evidence == evidence
    assert report.packed == packed(evidence)
    assert report.figures == replace(evidence.figures, uid=os.geteuid())
    assert source.read() == ()
    assert len(names(folder)) == 2
    source.done(report)
    assert names(folder) == []


def test_what_was_not_stored_is_read_by_the_next_daemon(source: ReportSource, folder: Path) -> None:
    write_report(folder, training_evidence())
    assert len(source.read()) == 1
    assert len(ReportSource(folder.parent).read()) == 1


def test_figures_alone_are_taken_once_no_evidence_will_follow(source: ReportSource, folder: Path) -> None:
    write_report(folder, training_evidence(), whole=False)
    assert source.read() == ()
    assert source.expects(os.geteuid(), "4100-777-1")
    age(folder / "4100-777-1.json", 6)
    (report,) = source.read()
    assert (report.evidence, report.packed, report.figures.requested_bytes) == (None, None, 1_648_361_472)
    assert not source.expects(os.geteuid(), "4100-777-1")


def test_a_report_in_a_runs_folder_stays_until_that_run_has_ended(source: ReportSource, folder: Path) -> None:
    launch = Launch(folder.parent)
    run = folder / launch.run_id
    write_report(run, training_evidence())
    (report,) = source.read()
    source.done(report)
    assert source.read() == ()
    assert len(list(run.iterdir())) == 2
    launch.leave()
    assert source.read() == ()
    assert names(folder) == []


def test_a_job_that_went_on_is_told_with_its_report_or_later(source: ReportSource, folder: Path) -> None:
    write_report(folder, training_evidence())
    (folder / "4100-777-1.recovered").touch()
    (report,) = source.read()
    assert report.recovered is True
    assert source.take_outcomes() == ()
    source.done(report)
    assert names(folder) == []
    (folder / "4100-777-1.recovered").touch()
    assert source.read() == ()
    (outcome,) = source.take_outcomes()
    assert (outcome.stem, outcome.recovered, outcome.uid) == ("4100-777-1", True, os.geteuid())
    assert names(folder) == []


def test_the_newest_errors_of_a_job_with_many_share_a_name_and_each_is_read(source: ReportSource, folder: Path) -> None:
    write_report(folder, training_evidence())
    (first,) = source.read()
    for name in ("json", "evidence"):
        (folder / f"4100-777-1.{name}").unlink()
    write_report(folder, training_evidence(at_unix=1.7e9))
    source.done(first)
    assert len(names(folder)) == 2
    (second,) = source.read()
    assert second.figures.at_unix == 1.7e9
    source.done(second)
    assert names(folder) == []


def test_a_capture_is_left_to_whoever_asked_for_it(source: ReportSource, folder: Path) -> None:
    write_report(folder, training_evidence(stem="4100-777-123456", kind="capture"))
    assert source.read() == ()
    assert len(names(folder)) == 2


def test_a_report_from_the_future_is_dated_now(source: ReportSource, folder: Path) -> None:
    write_report(folder, training_evidence(at_unix=8e10))
    (report,) = source.read()
    assert abs(report.figures.at_unix - time.time()) < 60


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"no gzip", "not a whole evidence file"),
        (packed(training_evidence())[:-9], "cut off"),
        (gzip.compress(b"[]"), "not a JSON object"),
        (gzip.compress(b'{"schema":"vramscope.evidence/9"}'), "this is vramscope.evidence/1"),
        (packed(training_evidence(stem="4100-777-2")), "names another report"),
    ],
    ids=["no gzip", "cut", "no object", "newer", "another's"],
)
def test_a_malformed_document_is_refused_in_one_line_and_goes(
    content: bytes, said: str, source: ReportSource, folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (folder / "4100-777-1.evidence").write_bytes(content)
    assert source.read() == ()
    (record,) = caplog.records
    assert said in record.message
    assert record.message.startswith(f"report 4100-777-1 of user {os.geteuid()}: ")
    assert names(folder) == []


def hostile(kind: str, path: Path, elsewhere: Path) -> None:
    elsewhere.write_bytes(packed(training_evidence()))
    if kind == "link":
        path.symlink_to(elsewhere)
    elif kind == "second name":
        path.hardlink_to(elsewhere)
    elif kind == "fifo":
        os.mkfifo(path)
    elif kind == "folder":
        path.mkdir()
    else:
        path.touch()
        os.truncate(path, MAX_PACKED_BYTES + 1)


@pytest.mark.parametrize("kind", ["link", "second name", "fifo", "folder", "huge"])
def test_what_is_no_file_of_its_own_is_not_read_and_what_it_points_to_stays(
    kind: str, source: ReportSource, folder: Path, tmp_path: Path
) -> None:
    hostile(kind, folder / "4100-777-1.evidence", tmp_path / "elsewhere")
    assert source.read() == ()
    assert source.read() == ()
    assert (tmp_path / "elsewhere").read_bytes() == packed(training_evidence())


def test_a_runs_folder_that_is_a_link_is_not_entered(source: ReportSource, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    write_report(tmp_path / "elsewhere", training_evidence())
    (folder / RUN).symlink_to(tmp_path / "elsewhere")
    assert source.read() == ()
    assert len(names(tmp_path / "elsewhere")) == 2


def test_complaints_of_one_user_do_not_fill_the_log(
    source: ReportSource, folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    for number in range(1, 40):
        (folder / f"4100-777-{number}.evidence").write_bytes(b"rubbish")
    for _ in range(10):
        source.read()
    assert names(folder) == []
    assert len(caplog.records) == 20
    assert "no more of these" in caplog.records[-1].message


def test_a_flood_of_reports_is_cut_to_thirty_two_and_then_one_a_reading(source: ReportSource, folder: Path) -> None:
    for number in range(1, 51):
        write_report(folder, training_evidence(stem=f"4100-777-{number}", segments=(), samples=()))
    counts = [len(source.read()) for _ in range(4)]
    assert counts == [32, 1, 1, 1]


def test_names_without_end_are_gone_through_in_turns(
    source: ReportSource, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reports, "_NAMES_PER_READ", 10)
    for number in range(45):
        (folder / f"junk-{number}").touch()
    (folder / RUN).mkdir()
    write_report(folder / RUN, training_evidence())
    found = [len(source.read()) for _ in range(6)]
    assert sum(found) == 1
    assert found[0] == 0


def test_reading_takes_a_second_at_most(folder: Path) -> None:
    now = [0.0]

    def tick() -> float:
        now[0] += 0.3
        return now[0]

    source = ReportSource(folder.parent, monotonic=tick)
    for number in range(1, 11):
        write_report(folder, training_evidence(stem=f"4100-777-{number}"))
    assert [len(source.read()) for _ in range(4)] == [3, 3, 3, 1]


def test_what_nobody_fetched_for_a_week_is_cleared_away(source: ReportSource, folder: Path, tmp_path: Path) -> None:
    precious = tmp_path / "precious"
    precious.mkdir()
    (precious / "100-1-1.json").touch()
    for name in (RUN, "11c0ffee11c0ffee"):
        (folder / name).mkdir()
        (folder / name / "100-1.summary").touch()
    (folder / RUN / "link").symlink_to(precious)
    age(folder / RUN, WEEK)
    (folder / "22c0ffee22c0ffee").symlink_to(precious)
    age(folder / "22c0ffee22c0ffee", WEEK)
    for name in ("104-1-1.json", "104-1-100001.evidence", "notes.txt"):
        (folder / name).touch()
        age(folder / name, WEEK)
    source.read()
    assert {path.name for path in folder.iterdir()} == {"11c0ffee11c0ffee", "22c0ffee22c0ffee", "notes.txt"}
    assert (precious / "100-1-1.json").exists()


def test_a_job_that_runs_for_longer_than_a_week_keeps_its_reports(source: ReportSource, folder: Path) -> None:
    launch = Launch(folder.parent)
    run = folder / launch.run_id
    write_report(run, training_evidence())
    age(run, WEEK)
    source.read()
    assert len(launch.reports()) == 1
    launch.leave()
    age(run, WEEK)
    ReportSource(folder.parent).read()
    assert not run.exists()


def test_what_lies_in_runs_folders_is_bounded_as_well(
    source: ReportSource, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reports, "_FILES_OF_A_USER", 12)
    monkeypatch.setattr(reports, "_FILES_OF_A_LIVING_RUN", 24)
    launch = Launch(folder.parent)
    for run, names_in in ((RUN, 9), ("11c0ffee11c0ffee", 9), (launch.run_id, 40)):
        (folder / run).mkdir(exist_ok=True)
        for number in range(names_in):
            (folder / run / f"100-{number}.summary").touch()
    (folder / RUN / "deep").mkdir()
    age(folder / launch.run_id, -5)
    source.read()
    assert len(list(folder.rglob("*"))) == 24
    assert len(list((folder / launch.run_id).iterdir())) == 23
    assert not (folder / RUN).exists()
    launch.leave()


def test_a_run_clears_captures_of_ended_jobs_away_after_a_week(folder: Path) -> None:
    (folder / RUN).mkdir()
    old = [folder / "104-1-100001.evidence", folder / RUN / "105-1-100002.evidence"]
    new = folder / "106-1-100003.evidence"
    for path in (*old, new):
        path.touch()
    for path in old:
        age(path, WEEK)
    Launch(folder.parent).leave()
    assert names(folder) == [new.name]


def test_a_folder_that_is_gone_has_no_reports(source: ReportSource, folder: Path) -> None:
    shutil.rmtree(folder)
    assert source.read() == ()


def as_another_user(work: Callable[[], object], uid: int = 65534) -> None:
    """Do it in a child that has become that user; it must succeed."""
    child = os.fork()
    if child == 0:
        status = 1
        try:
            os.setgroups([])
            os.setgid(uid)
            os.setuid(uid)
            work()
            status = 0
        finally:
            os._exit(status)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


needs_root = pytest.mark.skipif(not ROOT, reason="needs root, to become another user")


@pytest.fixture
def shared() -> Iterator[Path]:
    """Root's own runtime folder, where other users can get at it: pytest's are closed to them."""
    directory = Path(f"/tmp/vramscope-test-{os.getpid()}")
    prepare_runtime_dir(directory)
    yield directory
    shutil.rmtree(directory)


@needs_root
def test_another_users_report_is_that_users(shared: Path) -> None:
    as_another_user(lambda: write_report(shared / "reports", training_evidence()))
    (report,) = ReportSource(shared).read()
    assert (report.uid, report.figures.uid) == (65534, 65534)


@needs_root
def test_another_user_cannot_report_for_a_living_process_that_is_not_its_own(
    shared: Path, caplog: pytest.LogCaptureFixture
) -> None:
    ticks = Path("/proc/self/stat").read_text().rpartition(")")[2].split()[19]
    stem = f"{os.getpid()}-{ticks}-1"
    as_another_user(lambda: write_report(shared / "reports", training_evidence(stem=stem, pid=os.getpid())))
    assert ReportSource(shared).read() == ()
    assert "belongs to another user" in caplog.text


@needs_root
def test_another_user_can_neither_list_nor_read_a_jobs_report(shared: Path) -> None:
    reports_folder = shared / "reports"

    def leave() -> None:
        previous = os.umask(0o077)
        write_report(reports_folder, training_evidence())
        os.umask(previous)

    as_another_user(leave, 65533)

    def spy() -> None:
        for attempt in (
            lambda: os.listdir(reports_folder),
            lambda: (reports_folder / "4100-777-1.evidence").read_bytes(),
            lambda: os.unlink(reports_folder / "4100-777-1.evidence"),
            lambda: os.rename(reports_folder / "4100-777-1.evidence", reports_folder / "4100-777-2.evidence"),
        ):
            with pytest.raises(PermissionError):
                attempt()

    as_another_user(spy)
    (report,) = ReportSource(shared).read()
    assert report.uid == 65533


@needs_root
def test_one_users_files_beyond_a_bound_are_removed_and_the_others_stay(
    shared: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reports, "_FILES_OF_A_USER", 20)

    def fill() -> None:
        for number in range(60):
            (shared / "reports" / f"4100-{number}-100001.evidence").touch()

    as_another_user(fill)
    as_another_user(lambda: write_report(shared / "reports", training_evidence()), 65533)
    source = ReportSource(shared)
    assert [report.uid for report in source.read()] == [65533]
    assert len(names(shared / "reports")) == 22


@needs_root
def test_a_flood_of_one_user_does_not_hold_up_anothers_report(shared: Path) -> None:
    def flood() -> None:
        for number in range(1, 400):
            (shared / "reports" / f"4100-777-{number}.evidence").write_bytes(b"rubbish")

    as_another_user(flood)
    source = ReportSource(shared)
    source.read()
    as_another_user(lambda: write_report(shared / "reports", training_evidence(stem="4200-778-1")), 65533)
    assert [report.uid for report in source.read()] == [65533]
