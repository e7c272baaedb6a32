"""The daemon's ear: it hears every agent, believes the kernel alone, and bounds what strangers can do to it."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.unit.sources.talking_agent import GIB, ROOT, Agent, reserved
from vramscope.daemon.sources import agents
from vramscope.daemon.sources.agents import AgentSource
from vramscope.schema.wire import SLOTS_FILE_BYTES


def test_the_newest_sample_of_a_connected_agent_is_read(source: AgentSource, agent: Callable[[], Agent]) -> None:
    job = agent()
    job.make_slots()
    job.hello(torch_version="2.8.0+cu128", rank=4)
    assert source.read() == ()
    job.sample(3 * GIB)
    (sample,) = source.read()
    assert (sample.pid, sample.torch_version, sample.rank) == (os.getpid(), "2.8.0+cu128", 4)
    assert reserved((sample,)) == [3 * GIB]
    job.sample(4 * GIB)
    assert reserved(source.read()) == [4 * GIB]


def test_a_job_that_ended_is_gone_at_the_next_reading_and_its_file_with_it(
    source: AgentSource, agent: Callable[[], Agent]
) -> None:
    job = agent()
    job.make_slots()
    job.hello()
    job.sample(GIB)
    assert reserved(source.read()) == [GIB]
    job.end()
    assert source.read() == ()
    assert not job.path.exists()


def test_a_job_that_said_goodbye_is_gone_although_its_process_lives(
    source: AgentSource, agent: Callable[[], Agent]
) -> None:
    job = agent()
    job.make_slots()
    job.hello()
    job.sample(GIB)
    source.read()
    job.send("goodbye")
    assert source.read() == ()


def test_a_report_is_taken_once_even_from_a_job_that_ended_before_it_was_accepted(
    source: AgentSource, agent: Callable[[], Agent]
) -> None:
    job = agent()
    job.send("hello")
    job.report(5 * GIB)
    job.end()
    assert source.take_reports() == ()
    assert source.read() == ()
    (report,) = source.take_reports()
    assert (report.pid, report.requested_bytes) == (os.getpid(), 5 * GIB)
    assert source.take_reports() == ()


def test_a_job_that_took_its_file_away_before_it_was_accepted_is_heard_to_the_end(
    source: AgentSource, agent: Callable[[], Agent]
) -> None:
    job = agent()
    job.make_slots()
    job.hello()
    job.report(6 * GIB)
    job.send("goodbye")
    job.path.unlink()
    job.end()
    assert source.read() == ()
    assert [report.requested_bytes for report in source.take_reports()] == [6 * GIB]


def test_who_a_peer_is_the_kernel_says(source: AgentSource, folder: Path) -> None:
    script = (
        "import socket, sys\n"
        "s = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET); s.connect(sys.argv[1])\n"
        'report = b\'{"v":1,"kind":"oom","pid":1,"at_unix":1,"requested_bytes":7,"stats":{"device":0}}\'\n'
        "s.send(report); print('sent', flush=True); input()\n"
    )
    child = subprocess.Popen(
        [sys.executable, "-c", script, folder / "agent.sock"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert child.stdout is not None
    assert child.stdout.readline() == b"sent\n"
    source.read()
    assert [report.pid for report in source.take_reports()] == [child.pid]
    child.communicate(b"\n")


@pytest.mark.parametrize(
    "packet",
    [
        b"\x00" * 100,
        b"{}",
        b'{"v":99,"kind":"hello"}',
        b'{"v":1,"kind":"oom"}',
        b"x" * 20_000,
    ],
    ids=["binary", "empty", "later version", "half a report", "too long"],
)
def test_a_peer_that_sends_rubbish_is_heard_no_more_and_the_others_are(
    packet: bytes, source: AgentSource, agent: Callable[[], Agent], caplog: pytest.LogCaptureFixture
) -> None:
    good, bad = agent(), agent()
    good.make_slots()
    good.hello()
    good.sample(GIB)
    bad.socket.send(packet)
    assert reserved(source.read()) == [GIB]
    bad.socket.settimeout(20)
    assert bad.socket.recv(1) == b""
    assert f"process {os.getpid()}" in caplog.text
    assert reserved(source.read()) == [GIB]


def test_a_second_hello_ends_the_conversation(source: AgentSource, agent: Callable[[], Agent]) -> None:
    job = agent()
    job.send("hello")
    job.send("hello")
    source.read()
    job.socket.settimeout(20)
    assert job.socket.recv(1) == b""


def test_a_peer_that_never_says_hello_is_let_go(folder: Path) -> None:
    now = [0.0]
    source = AgentSource(folder, monotonic=lambda: now[0])
    silent, late = Agent(folder), Agent(folder)
    source.read()
    now[0] = 9.0
    late.send("hello")
    source.read()
    now[0] = 10.5
    source.read()
    for peer in (silent, late):
        peer.socket.setblocking(False)
    assert silent.socket.recv(1) == b""
    with pytest.raises(BlockingIOError):
        late.socket.recv(1)
    silent.end()
    late.end()
    source.close()


def test_how_a_job_went_on_is_heard_with_the_kernels_word_on_whose_it_is(
    source: AgentSource, agent: Callable[[], Agent]
) -> None:
    job = agent()
    job.send("hello")
    job.send("outcome", stem="4100-777-1", recovered=True)
    source.read()
    (outcome,) = source.take_outcomes()
    assert (outcome.stem, outcome.recovered, outcome.uid) == ("4100-777-1", True, os.geteuid())
    assert source.take_outcomes() == ()


def hostile(kind: str, path: Path, elsewhere: Path) -> None:
    """What a stranger could put where a sample file is expected."""
    if kind == "link":
        elsewhere.write_bytes(bytes(SLOTS_FILE_BYTES))
        path.symlink_to(elsewhere)
    elif kind == "fifo":
        os.mkfifo(path)
    elif kind == "folder":
        path.mkdir()
    elif kind == "huge":
        path.touch()
        os.truncate(path, 1 << 40)
    else:
        path.write_bytes(b"short")


@pytest.mark.parametrize("kind", ["link", "fifo", "folder", "huge", "short"])
def test_what_is_no_sample_file_of_the_peers_own_is_not_read(
    kind: str, source: AgentSource, agent: Callable[[], Agent], tmp_path: Path
) -> None:
    job = agent()
    hostile(kind, job.path, tmp_path / "elsewhere")
    job.hello()
    assert source.read() == ()
    job.socket.settimeout(20)
    assert job.socket.recv(1) == b""
    assert os.path.lexists(job.path)


@pytest.mark.skipif(not ROOT, reason="needs root, to make a file of another user")
def test_another_users_sample_file_is_not_read(source: AgentSource, agent: Callable[[], Agent]) -> None:
    job = agent()
    job.make_slots()
    job.sample(GIB)
    os.chown(job.path, 65534, 65534)
    job.hello()
    assert source.read() == ()


def test_a_file_cut_off_after_the_hello_has_no_sample_and_no_error(
    source: AgentSource, agent: Callable[[], Agent]
) -> None:
    job = agent()
    job.make_slots()
    job.hello()
    job.sample(GIB)
    assert reserved(source.read()) == [GIB]
    os.truncate(job.path, 3)
    assert source.read() == ()
    job.path.unlink()
    assert source.read() == ()


def test_a_flood_of_reports_is_cut_to_sixteen_and_then_one_a_reading(
    source: AgentSource, agent: Callable[[], Agent]
) -> None:
    job = agent()
    job.send("hello")
    job.socket.setblocking(False)

    def flood() -> None:
        try:
            while True:
                job.report()
        except BlockingIOError:
            pass

    counts = []
    for _ in range(4):
        flood()
        source.read()
        counts.append(len(source.take_reports()))
    assert counts == [16, 1, 1, 1]


def test_one_users_reports_are_bounded_however_often_its_jobs_connect(
    source: AgentSource, agent: Callable[[], Agent], caplog: pytest.LogCaptureFixture
) -> None:
    counts = []
    for _ in range(3):
        for _ in range(20):
            job = agent()
            job.send("hello")
            for _ in range(16):
                job.report()
        source.read()
        counts.append(len(source.take_reports()))
    assert counts == [256, 1, 1]
    assert len(caplog.records) == 20
    assert "report more errors than are kept (no more of these)" in caplog.text


def test_a_report_from_the_future_is_dated_now(source: AgentSource, agent: Callable[[], Agent]) -> None:
    job = agent()
    job.send("hello")
    job.send("oom", at_unix=8e10, requested_bytes=1, stats={"device": 0})
    source.read()
    (report,) = source.take_reports()
    assert abs(report.at_unix - time.time()) < 60


def test_samples_that_no_longer_change_are_no_present(folder: Path) -> None:
    now = 100.0
    source = AgentSource(folder, monotonic=lambda: now)
    quick = Agent(folder)
    quick.make_slots()
    quick.sample(GIB)
    quick.hello(interval_seconds=1.0)
    source.read()
    assert len(source.read()) == 1
    now += 16.0
    assert source.read() == ()
    quick.sample(2 * GIB)
    assert len(source.read()) == 1
    slow = Agent(folder)
    slow.make_slots()
    slow.sample(GIB)
    slow.hello(interval_seconds=60.0)
    assert len(source.read()) >= 1
    now += 200.0
    assert [sample.stats[0].reserved_bytes for sample in source.read()] == [GIB]
    quick.end()
    slow.end()
    source.close()


def test_more_agents_than_there_is_room_for_go_unheard_until_one_leaves(
    folder: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(agents, "MAX_AGENTS", 3)
    source = AgentSource(folder)
    peers = [Agent(folder) for _ in range(5)]
    for peer in peers[:3]:
        peer.send("hello")
    source.read()
    for peer in peers[3:]:
        peer.socket.settimeout(20)
        assert peer.socket.recv(1) == b""
    assert "too many agents" in caplog.text
    peers[0].end()
    source.read()
    newcomer = Agent(folder)
    newcomer.send("hello")
    source.read()
    newcomer.socket.setblocking(False)
    with pytest.raises(BlockingIOError):
        newcomer.socket.recv(1)
    for peer in [*peers, newcomer]:
        peer.end()
    source.close()


def test_complaints_do_not_fill_the_log(
    source: AgentSource, agent: Callable[[], Agent], caplog: pytest.LogCaptureFixture
) -> None:
    for _ in range(50):
        agent().socket.send(b"rubbish")
        source.read()
    assert len(caplog.records) == 20
    assert "no more of these" in caplog.records[-1].message


def test_a_process_that_holds_two_connections_is_one_process(source: AgentSource, agent: Callable[[], Agent]) -> None:
    for size in (GIB, 2 * GIB):
        job = agent()
        job.make_slots()
        job.hello()
        job.sample(size)
    assert reserved(source.read()) == [2 * GIB]
