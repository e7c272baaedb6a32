"""The daemon's ear: it hears every agent, believes the kernel alone, and bounds what strangers can do to it."""

from __future__ import annotations

import fcntl
import os
import shutil
import socket
import stat
import struct
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.rig.job import wait_until
from vramscope.daemon.sources import agents
from vramscope.daemon.sources.agents import AgentSource
from vramscope.schema.agent import AgentSample
from vramscope.schema.errors import CommandError, SourceDown
from vramscope.schema.wire import SLOTS_FILE_BYTES, SOCKET_NAME, encode_packet, encode_slot, slot_offset

GIB = 1 << 30
ROOT = os.geteuid() == 0


class Agent:
    """The job's side, by hand: what it sends is the test's."""

    made = 0

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        here = os.open(folder, os.O_PATH)
        self.socket.connect(f"/proc/self/fd/{here}/agent.sock")
        os.close(here)
        self.sequence = 0
        Agent.made += 1
        self.path = folder / "agents" / f"{os.getpid()}-{Agent.made}.slots"
        self.lock: int | None = None

    def make_slots(self, size: int = SLOTS_FILE_BYTES) -> None:
        self.path.write_bytes(bytes(size))
        self.lock = os.open(self.path, os.O_RDWR)
        fcntl.flock(self.lock, fcntl.LOCK_EX)

    def sample(self, reserved_bytes: int) -> None:
        self.sequence += 1
        slot = encode_slot(self.sequence, time.time(), [{"device": 0, "reserved_bytes": reserved_bytes}])
        with self.path.open("r+b") as file:
            file.seek(slot_offset(self.sequence))
            file.write(slot)

    def send(self, kind: str, **document: Any) -> None:
        self.socket.send(encode_packet(kind, document))

    def hello(self, **more: Any) -> None:
        self.send("hello", slots=self.path.name, **more)

    def report(self, requested_bytes: int = 2 * GIB) -> None:
        self.send("oom", at_unix=1.7e9, requested_bytes=requested_bytes, stats={"device": 0, "ooms": 1})

    def end(self) -> None:
        """As when the process ends: the kernel closes what it had."""
        self.socket.close()
        if self.lock is not None:
            os.close(self.lock)
            self.lock = None


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "vramscope"


@pytest.fixture
def source(folder: Path) -> Iterator[AgentSource]:
    source = AgentSource(folder)
    yield source
    source.close()


@pytest.fixture
def agent(source: AgentSource, folder: Path) -> Iterator[Callable[[], Agent]]:
    made: list[Agent] = []

    def make() -> Agent:
        made.append(Agent(folder))
        return made[-1]

    yield make
    for one in made:
        one.end()


def reserved(samples: tuple[AgentSample, ...]) -> list[int]:
    return [stats.reserved_bytes for sample in samples for stats in sample.stats]


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


JOB = """
import fcntl, os, socket, sys
from vramscope.schema.wire import SLOTS_FILE_BYTES, encode_packet, encode_slot
folder, word = sys.argv[1:]
ticks = open("/proc/self/stat").read().rpartition(")")[2].split()[19]
name = f"{os.getpid()}-{ticks}.slots"
with open(f"{folder}/agents/{name}", "xb") as file:
    file.write(encode_slot(2, 1.7e9, [{"device": 0, "uuid": "GPU-1", "allocated_bytes": 5, "reserved_bytes": 7}]))
    file.truncate(SLOTS_FILE_BYTES)
lock = os.open(f"{folder}/agents/{name}", os.O_RDWR)
fcntl.flock(lock, fcntl.LOCK_EX)
if word != "absent":
    peer = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    here = os.open(folder, os.O_PATH)
    peer.connect(f"/proc/self/fd/{here}/agent.sock")
    peer.send(encode_packet("hello", {"slots": name}))
print("ready", flush=True)
input()
if word == "goodbye":
    peer.send(encode_packet("goodbye", {}))
if word == "exec":
    os.execv("/bin/cat", ["cat"])
"""


def started(folder: Path, word: str) -> subprocess.Popen[bytes]:
    path = os.pathsep.join(sys.path)
    job = subprocess.Popen(
        [sys.executable, "-c", JOB, folder, word],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": path},
    )
    assert job.stdout is not None
    assert job.stdout.readline() == b"ready\n"
    return job


def test_the_last_sample_of_a_killed_job_is_told_once(source: AgentSource, folder: Path) -> None:
    job = started(folder, "killed")
    assert [sample.pid for sample in source.read()] == [job.pid]
    assert source.take_last_samples() == ()
    job.kill()
    job.communicate()
    assert source.read() == ()
    source.read()
    (last,) = source.take_last_samples()
    assert (last.sample.pid, last.uid, reserved((last.sample,))) == (job.pid, os.geteuid(), [7])
    assert source.take_last_samples() == ()
    assert list((folder / "agents").iterdir()) == []


@pytest.mark.parametrize("word", ["goodbye", "exec"])
def test_a_job_that_left_in_order_or_became_another_program_has_no_last_sample(
    word: str, source: AgentSource, folder: Path
) -> None:
    job = started(folder, word)
    source.read()
    assert job.stdin is not None
    job.stdin.write(b"\n")
    job.stdin.flush()
    if word == "goodbye":
        job.wait()
    wait_until(lambda: source.read() == (), "its end")
    source.read()
    assert source.take_last_samples() == ()
    job.communicate()


def test_a_job_that_was_killed_while_no_daemon_listened_is_told_by_the_next(folder: Path) -> None:
    AgentSource(folder).close()
    job, living = started(folder, "absent"), started(folder, "absent")
    job.kill()
    job.communicate()
    source = AgentSource(folder)
    assert source.read() == ()
    (last,) = source.take_last_samples()
    assert (last.sample.pid, last.sample.at_unix, reserved((last.sample,))) == (job.pid, 1.7e9, [7])
    assert [path.name.partition("-")[0] for path in (folder / "agents").iterdir()] == [str(living.pid)]
    living.communicate(b"\n")
    source.close()


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


def test_a_folder_that_was_removed_is_made_anew_and_agents_find_the_daemon_there(
    folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    source = AgentSource(folder)
    shutil.rmtree(folder)
    assert source.read() == ()
    assert "was removed: made anew" in caplog.text
    job = Agent(folder)
    job.make_slots()
    job.sample(GIB)
    job.hello()
    source.read()
    assert len(source.read()) == 1
    job.end()
    source.close()
    assert not (folder / SOCKET_NAME).exists()


def test_what_another_daemon_has_put_in_place_of_a_removed_folder_is_left_alone(folder: Path) -> None:
    first = AgentSource(folder)
    shutil.rmtree(folder)
    second = AgentSource(folder)
    with pytest.raises(SourceDown, match="another daemon"):
        first.read()
    first.close()
    job = Agent(folder)
    job.make_slots()
    job.sample(GIB)
    job.hello()
    second.read()
    assert len(second.read()) == 1
    job.end()
    second.close()


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


def age(path: Path, seconds: float) -> None:
    os.utime(path, (time.time() - seconds,) * 2, follow_symlinks=False)


def test_what_killed_jobs_left_behind_is_cleared_away_and_what_lives_stays(folder: Path) -> None:
    AgentSource(folder).close()
    slots = folder / "agents"
    for name in ("100-1.slots", "101-1.slots", "102-1.slots"):
        (slots / name).write_bytes(bytes(SLOTS_FILE_BYTES))
    for name in ("100-1.slots", "101-1.slots"):
        age(slots / name, 3600)
    alive = os.open(slots / "101-1.slots", os.O_RDWR)
    fcntl.flock(alive, fcntl.LOCK_EX)
    (slots / "notes.txt").touch()
    age(slots / "notes.txt", 3600)
    os.mkfifo(slots / "103-1.slots")
    age(slots / "103-1.slots", 3600)
    source = AgentSource(folder)
    source.read()
    source.close()
    assert {path.name for path in slots.iterdir()} == {"101-1.slots", "102-1.slots", "notes.txt", "103-1.slots"}
    os.close(alive)


def test_a_second_daemon_in_the_same_folder_is_told_who_the_first_is(source: AgentSource, folder: Path) -> None:
    with pytest.raises(
        CommandError, match=rf"another daemon \(process {os.getpid()}\) serves .*{folder}.*--runtime-dir"
    ):
        AgentSource(folder)
    peer = Agent(folder)
    peer.send("hello")
    source.read()
    peer.end()


def test_a_daemon_that_was_killed_leaves_nothing_in_the_way_of_the_next(folder: Path) -> None:
    script = (
        "import os, sys\nfrom pathlib import Path\nfrom vramscope.daemon.sources.agents import AgentSource\n"
        "source = AgentSource(Path(sys.argv[1]))\nos.kill(os.getpid(), 9)\n"
    )
    done = subprocess.run([sys.executable, "-c", script, folder], check=False)
    assert done.returncode == -9
    assert stat.S_ISSOCK((folder / "agent.sock").lstat().st_mode)
    source = AgentSource(folder)
    peer = Agent(folder)
    peer.send("hello")
    peer.report()
    source.read()
    assert len(source.take_reports()) == 1
    peer.end()
    source.close()


def test_a_closed_source_leaves_the_folder_to_another(folder: Path) -> None:
    AgentSource(folder).close()
    assert not (folder / "agent.sock").exists()
    AgentSource(folder).close()


def test_the_folder_is_open_to_all_users_only_when_it_is_roots(source: AgentSource, folder: Path) -> None:
    modes = {name: stat.S_IMODE((folder / name).stat().st_mode) for name in ("", "agents", "reports", "agent.sock")}
    if ROOT:
        assert modes == {"": 0o755, "agents": 0o1733, "reports": 0o1733, "agent.sock": 0o666}
    else:
        assert modes == {"": 0o700, "agents": 0o700, "reports": 0o700, "agent.sock": 0o600}


@pytest.mark.skipif(not ROOT, reason="needs root, to become another user")
def test_another_users_job_is_heard_by_roots_daemon(tmp_path: Path) -> None:
    # pytest's own folders are closed to others.
    folder = Path(f"/tmp/vramscope-test-{os.getpid()}")
    source = AgentSource(folder)
    try:
        read, write = os.pipe()
        held, release = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(release)
            status = 1
            try:
                os.setgroups([])
                os.setgid(65534)
                os.setuid(65534)
                job = Agent(folder)
                job.make_slots()
                job.sample(GIB)
                job.hello()
                os.write(write, struct.pack("i", os.getpid()))
                os.close(write)
                os.read(held, 1)  # until the test has seen the job
                status = 0
            finally:
                os._exit(status)
        os.close(write)
        assert os.read(read, 4) == struct.pack("i", child)
        os.close(read)
        (sample,) = source.read()
        assert (sample.pid, reserved((sample,))) == (child, [GIB])
        os.close(release)
        os.close(held)
        os.waitpid(child, 0)
        assert source.read() == ()
        assert list((folder / "agents").iterdir()) == []
    finally:
        source.close()
        subprocess.run(["rm", "-rf", folder], check=True)


@pytest.mark.parametrize("case", ["a file", "below a file", "in /proc", "open to all", "another user's"])
def test_a_folder_that_cannot_be_used_is_one_line_that_names_it(case: str, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    (tmp_path / "open").mkdir()
    (tmp_path / "open").chmod(0o777)
    (tmp_path / "theirs").mkdir()
    if case == "another user's":
        if not ROOT:
            pytest.skip("needs root, to make a folder of another user")
        os.chown(tmp_path / "theirs", 65534, 65534)
    folder = {
        "a file": tmp_path / "file",
        "below a file": tmp_path / "file" / "below",
        "in /proc": Path("/proc/vramscope"),
        "open to all": tmp_path / "open",
        "another user's": tmp_path / "theirs",
    }[case]
    with pytest.raises(CommandError) as told:
        AgentSource(folder)
    line = str(told.value)
    assert str(folder) in line
    assert "\n" not in line
    assert "name" in line
    assert told.value.exit_code == 2
