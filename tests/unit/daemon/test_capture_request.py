"""Asking the agent of a running job, with an agent played by hand."""

from __future__ import annotations

import json
import os
import stat
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.evidence import packed, training_evidence
from tests.rig.job import wait_until
from vramscope.daemon import capture_request as capturing
from vramscope.daemon.capture_request import capture
from vramscope.daemon.processes import start_ticks
from vramscope.daemon.runtime import prepare_runtime_dir
from vramscope.schema.errors import CommandError

ROOT = os.geteuid() == 0


class Job:
    """A process with a sample file and no agent behind it; ``tick`` is what its agent would do."""

    def __init__(self, folder: Path, run_id: str | None = None, uid: int | None = None) -> None:
        self.folder = folder
        self.variables = {"VRAMSCOPE_RUNTIME_DIR": str(folder)} | ({"VRAMSCOPE_RUN_ID": run_id} if run_id else {})
        self.process = subprocess.Popen(
            ["cat"], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, env={**os.environ, **self.variables}, user=uid
        )
        # A program that has just been started has no environment yet for a moment.
        environment = Path(f"/proc/{self.process.pid}/environ")
        wait_until(lambda: b"VRAMSCOPE_RUNTIME_DIR" in environment.read_bytes(), "the job's environment")
        self.name = f"{self.process.pid}-{start_ticks(self.process.pid)}"
        self.reports = folder / "reports" / (run_id or "")
        self.reports.mkdir(exist_ok=True)
        self.requests: list[dict[str, int]] = []
        self.owners: list[tuple[int, int]] = []

    def attach(self) -> None:
        (self.folder / "agents" / f"{self.name}.slots").touch()

    def tick(self, seconds: float) -> None:
        request = self.folder / "agents" / f"{self.name}.request"
        if not request.exists():
            return
        status = request.stat()
        self.owners.append((status.st_uid, stat.S_IMODE(status.st_mode)))
        self.requests.append(json.loads(request.read_text()))
        request.unlink()
        stem = f"{self.name}-{self.requests[-1]['stem_number']}"
        evidence = training_evidence(pid=self.process.pid, stem=stem, kind="capture")
        answer = self.reports / f"{stem}.evidence"
        answer.write_bytes(packed(evidence))
        os.chown(answer, status.st_uid, -1)

    def end(self) -> None:
        if self.process.poll() is None:
            self.process.communicate()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    prepare_runtime_dir(tmp_path / "vramscope")
    return tmp_path / "vramscope"


@pytest.fixture
def job(folder: Path) -> Iterator[Job]:
    job = Job(folder)
    yield job
    job.end()


def test_the_answer_is_read_and_the_request_is_gone(job: Job) -> None:
    job.attach()
    captured = capture(job.process.pid, None, 30.0, sleep=job.tick)
    (request,) = job.requests
    assert 100_000 <= request["stem_number"] < 200_000
    assert job.owners == [(os.geteuid(), 0o600)]
    assert captured.evidence.kind == "capture"
    assert captured.path == job.folder / "reports" / f"{job.name}-{request['stem_number']}.evidence"
    assert captured.packed == captured.path.read_bytes()
    assert [path.name for path in (job.folder / "agents").iterdir()] == [f"{job.name}.slots"]


@pytest.mark.parametrize("told", [True, False])
def test_a_job_of_a_run_answers_in_its_folder_whether_or_not_that_is_known(told: bool, folder: Path) -> None:
    job = Job(folder, "00c0ffee00c0ffee" if told else None)
    job.reports = folder / "reports" / "00c0ffee00c0ffee"
    job.reports.mkdir(exist_ok=True)
    job.attach()
    captured = capture(job.process.pid, folder, 30.0, sleep=job.tick)
    assert captured.path is not None
    assert captured.path.parent == job.reports
    job.end()


def test_a_process_without_an_agent_is_told_where_it_was_looked_for(job: Job) -> None:
    with pytest.raises(CommandError, match=rf"no agent in process {job.process.pid} \(looked in {job.folder}"):
        capture(job.process.pid, None, 30.0)


def test_no_such_process() -> None:
    with pytest.raises(CommandError, match="process 4194304: there is none"):
        capture(4194304, None, 30.0)


def test_a_job_that_ends_meanwhile_is_not_waited_for(job: Job) -> None:
    job.attach()
    with pytest.raises(CommandError, match="has ended before its agent answered"):
        capture(job.process.pid, None, 30.0, sleep=lambda seconds: job.end() if job.process.poll() is None else None)
    assert [path.name for path in (job.folder / "agents").iterdir()] == [f"{job.name}.slots"]


def test_an_agent_that_does_not_answer_is_given_up_and_asked_no_longer(job: Job) -> None:
    job.attach()
    with pytest.raises(CommandError, match=r"did not answer within 0\.1 s"):
        capture(job.process.pid, None, 0.1)
    assert [path.name for path in (job.folder / "agents").iterdir()] == [f"{job.name}.slots"]


def test_a_second_capture_at_the_same_time_is_refused(job: Job) -> None:
    job.attach()
    request = job.folder / "agents" / f"{job.name}.request"
    request.write_text("{}")
    with pytest.raises(CommandError, match="another capture of this process is under way"):
        capture(job.process.pid, None, 30.0)
    assert request.read_text() == "{}"


@pytest.mark.skipif(not ROOT, reason="needs root, to play a stranger")
def test_what_a_stranger_has_put_in_the_way_is_taken_away(job: Job) -> None:
    job.attach()
    request = job.folder / "agents" / f"{job.name}.request"
    request.write_text("{}")
    os.chown(request, 65533, -1)
    assert capture(job.process.pid, None, 30.0, sleep=job.tick).evidence.kind == "capture"


@pytest.mark.parametrize("where", ["", "agents"])
def test_no_link_that_the_job_names_is_followed(job: Job, tmp_path: Path, where: str) -> None:
    job.attach()
    link = job.folder / where
    moved = tmp_path / "moved"
    link.rename(moved)
    link.symlink_to(moved)
    with pytest.raises(CommandError, match="no agent in process"):
        capture(job.process.pid, None, 0.1)
    agents = moved / ("agents" if not where else "")
    assert [path.name for path in agents.iterdir()] == [f"{job.name}.slots"]


def test_a_folder_that_is_swapped_meanwhile_leads_nowhere(
    job: Job, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    job.attach()
    prepare_runtime_dir(tmp_path / "roots")
    ask = capturing._ask

    def swap(*given: Any) -> Any:
        job.folder.rename(tmp_path / "moved")
        job.folder.symlink_to(tmp_path / "roots")
        return ask(*given)

    monkeypatch.setattr(capturing, "_ask", swap)
    with pytest.raises(CommandError, match="did not answer"):
        capture(job.process.pid, None, 0.1)
    assert list((tmp_path / "roots" / "agents").iterdir()) == []
    assert [path.name for path in (tmp_path / "moved" / "agents").iterdir()] == [f"{job.name}.slots"]


def test_a_document_that_is_saved_leaves_no_file(job: Job) -> None:
    job.attach()
    saved: list[bytes] = []
    captured = capture(job.process.pid, None, 30.0, save=saved.append, sleep=job.tick)
    assert saved == [captured.packed]
    assert captured.path is None
    assert list(job.reports.iterdir()) == []


def test_the_child_that_has_an_agent_is_named(job: Job) -> None:
    job.attach()
    with pytest.raises(CommandError, match=rf"{os.getpid()} itself; .*: vramscope capture {job.process.pid}$"):
        capture(os.getpid(), job.folder, 0.1)


def test_an_answer_that_is_no_document_is_one_line(job: Job) -> None:
    job.attach()

    def rubbish(seconds: float) -> None:
        job.tick(seconds)
        for path in job.reports.glob("*.evidence"):
            path.write_bytes(b"rubbish")

    with pytest.raises(CommandError, match="cannot be used: not a whole evidence file"):
        capture(job.process.pid, None, 30.0, sleep=rubbish)


@pytest.mark.skipif(not ROOT, reason="needs root, to start a process of another user")
def test_root_asks_as_the_jobs_user_would_and_another_user_may_not() -> None:
    folder = Path(f"/tmp/vramscope-test-capture-{os.getpid()}")
    prepare_runtime_dir(folder)
    job = Job(folder, uid=65533)
    try:
        job.attach()
        capture(job.process.pid, folder, 30.0, sleep=job.tick)
        assert job.owners == [(65533, 0o600)]
        child = os.fork()
        if child == 0:
            status = 1
            try:
                os.setgid(65534)
                os.setuid(65534)
                with pytest.raises(CommandError, match="only that user and root may ask its agent"):
                    capture(job.process.pid, folder, 5.0)
                status = 0
            finally:
                os._exit(status)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    finally:
        job.end()
        subprocess.run(["rm", "-rf", folder], check=True)
