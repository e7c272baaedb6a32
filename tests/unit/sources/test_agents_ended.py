"""The last sample of a job that was killed; there is none of one that left in order."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.rig.job import wait_until
from tests.unit.sources.talking_agent import reserved
from vramscope.daemon.sources.agents import AgentSource

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
