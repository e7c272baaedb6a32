"""Where daemon and agents meet: a folder that may be removed, shared, left behind by the dead, or another's."""

from __future__ import annotations

import fcntl
import os
import shutil
import stat
import struct
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.unit.sources.talking_agent import GIB, ROOT, Agent, reserved
from vramscope.daemon.sources.agents import AgentSource
from vramscope.schema.errors import CommandError, SourceDown
from vramscope.schema.wire import SLOTS_FILE_BYTES, SOCKET_NAME


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
