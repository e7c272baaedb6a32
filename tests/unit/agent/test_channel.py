"""The agent's way out: it gets through when it can, and nothing that is in its way reaches the job."""

from __future__ import annotations

import errno
import fcntl
import json
import os
import socket
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from vramscope.daemon.agent.channel import Channel
from vramscope.daemon.agent.descriptors import Descriptor
from vramscope.schema.wire import SLOTS_FILE_BYTES, Hello, decode_slots, encode_packet, sample_form

DEVICES = [{"device": 0, "reserved_bytes": 2_097_152}]


class Daemon:
    """The other end: a listening socket and nothing more."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "agent.sock"
        self.listener = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        here = os.open(folder, os.O_PATH)
        self.listener.bind(f"/proc/self/fd/{here}/agent.sock")
        os.close(here)
        self.listener.listen(8)
        self.listener.settimeout(20)
        self.peers: list[socket.socket] = []

    def accept(self) -> socket.socket:
        peer, _ = self.listener.accept()
        peer.settimeout(20)
        self.peers.append(peer)
        return peer

    def hear(self, peer: socket.socket) -> dict[str, Any]:
        document = json.loads(peer.recv(65536))
        assert isinstance(document, dict)
        return document

    def die(self) -> None:
        for peer in self.peers:
            peer.close()
        self.listener.close()
        self.path.unlink(missing_ok=True)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "agents").mkdir()
    (tmp_path / "reports").mkdir()
    return tmp_path


@pytest.fixture
def daemon(folder: Path) -> Iterator[Daemon]:
    daemon = Daemon(folder)
    yield daemon
    daemon.die()


@pytest.fixture
def channel(folder: Path) -> Iterator[Channel]:
    channel = Channel(str(folder), {"torch_version": "2.8.0"})
    yield channel
    channel.close()


def go_round(channel: Channel) -> None:
    """What the agent's thread does, the tending only now and then."""
    channel.tend()
    channel.publish(sample_form(DEVICES) % time.time())


def newest(channel: Channel) -> float:
    sample = decode_slots(Path(channel.slots_path).read_bytes(), 1, Hello())
    assert sample is not None
    assert [stats.reserved_bytes for stats in sample.stats] == [2_097_152]
    return sample.at_unix


def open_descriptors() -> set[int]:
    found = set()
    for name in os.listdir("/proc/self/fd"):
        try:
            os.fstat(int(name))
        except OSError:
            continue  # listdir's own
        found.add(int(name))
    return found


def test_a_sample_is_in_the_file_and_the_hello_names_it(channel: Channel, daemon: Daemon) -> None:
    go_round(channel)
    hello = daemon.hear(daemon.accept())
    assert hello == {"v": 1, "kind": "hello", "torch_version": "2.8.0", "slots": Path(channel.slots_path).name}
    status = Path(channel.slots_path).stat()
    assert (status.st_size, status.st_mode & 0o777) == (SLOTS_FILE_BYTES, 0o600)
    assert status.st_blocks * 512 >= SLOTS_FILE_BYTES
    first = newest(channel)
    go_round(channel)
    assert newest(channel) > first


def test_without_a_daemon_samples_go_to_the_file_and_a_later_daemon_is_found(channel: Channel, folder: Path) -> None:
    go_round(channel)
    assert newest(channel) > 0
    assert not channel.send(b"{}")
    daemon = Daemon(folder)
    go_round(channel)
    assert daemon.hear(daemon.accept())["slots"] == Path(channel.slots_path).name
    daemon.die()


@pytest.mark.parametrize("told", [True, False], ids=["after a failed send", "without one"])
def test_a_new_daemon_is_greeted_anew(told: bool, channel: Channel, folder: Path) -> None:
    daemon = Daemon(folder)
    go_round(channel)
    daemon.accept()
    daemon.die()
    if told:
        assert not channel.send(encode_packet("oom", {}))
    successor = Daemon(folder)
    go_round(channel)
    assert successor.hear(successor.accept())["kind"] == "hello"
    successor.die()


def test_a_daemon_that_does_not_read_costs_packets_and_not_time(channel: Channel, daemon: Daemon) -> None:
    # A send that blocked would hang this test until its timeout.
    taken = 0
    while channel.send(encode_packet("oom", {"command": "x" * 200})):
        taken += 1
        assert taken < 100_000
    assert taken > 1
    go_round(channel)
    peer = daemon.accept()
    assert daemon.hear(peer)["kind"] == "hello"
    assert channel.send(encode_packet("oom", {}))


def test_a_daemon_that_accepts_nobody_costs_no_time(folder: Path, daemon: Daemon) -> None:
    channels = [Channel(str(folder), {}) for _ in range(12)]
    for channel in channels:  # more than the queue of 8 holds
        channel.send(b"{}")
    for channel in channels:
        channel.close()


def test_the_goodbye_takes_the_file_away(folder: Path, daemon: Daemon) -> None:
    channel = Channel(str(folder), {})
    go_round(channel)
    peer = daemon.accept()
    channel.close()
    assert [daemon.hear(peer)["kind"] for _ in range(2)] == ["hello", "goodbye"]
    assert peer.recv(1) == b""
    assert list((folder / "agents").iterdir()) == []
    go_round(channel)
    assert list((folder / "agents").iterdir()) == []


@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_in_a_forked_child_nothing_is_said_and_the_parents_file_stays(folder: Path, daemon: Daemon) -> None:
    before = open_descriptors()
    channel = Channel(str(folder), {})
    go_round(channel)
    held = open_descriptors() - before
    assert len(held) == 2
    peer = daemon.accept()
    daemon.hear(peer)
    child = os.fork()
    if child == 0:
        channel.abandon()
        os._exit(len(open_descriptors() & held))
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    peer.setblocking(False)
    with pytest.raises(BlockingIOError):
        peer.recv(1)
    assert newest(channel) > 0
    channel.close()


def test_the_agents_descriptors_are_high_and_closed_on_exec(folder: Path, daemon: Daemon) -> None:
    before = open_descriptors()
    channel = Channel(str(folder), {})
    go_round(channel)
    mine = open_descriptors() - before
    assert len(mine) == 2
    assert all(number >= 200 and fcntl.fcntl(number, fcntl.F_GETFD) & fcntl.FD_CLOEXEC for number in mine)
    channel.close()
    assert open_descriptors() == before


def test_a_job_that_closes_every_descriptor_and_reuses_the_numbers_keeps_its_files_whole(
    folder: Path, daemon: Daemon, tmp_path: Path
) -> None:
    before = open_descriptors()
    channel = Channel(str(folder), {})
    go_round(channel)
    numbers = sorted(open_descriptors() - before)
    theirs = []
    for number in numbers:
        path = tmp_path / f"checkpoint-{number}"
        path.write_bytes(b"weights")
        file = os.open(path, os.O_RDWR)
        os.dup2(file, number)  # closes the agent's
        os.close(file)
        theirs.append(path)
    go_round(channel)
    assert not channel.send(b"{}") or daemon.accept()
    go_round(channel)
    assert newest(channel) > 0
    channel.close()
    assert [path.read_bytes() for path in theirs] == [b"weights"] * len(numbers)
    for number in numbers:
        os.fstat(number)  # still open
        os.close(number)


def test_a_descriptor_number_that_is_another_files_is_neither_used_nor_closed(tmp_path: Path) -> None:
    (tmp_path / "mine").touch()
    (tmp_path / "other").touch()
    descriptor = Descriptor(os.open(tmp_path / "mine", os.O_RDWR))
    number = descriptor.fileno()
    other = os.open(tmp_path / "other", os.O_RDWR)
    os.dup2(other, number)
    assert not descriptor.is_open()
    with pytest.raises(OSError, match="closed the agent's descriptor"):
        descriptor.fileno()
    descriptor.close()
    os.fstat(number)
    os.close(number)
    os.close(other)


@pytest.mark.parametrize("case", ["missing", "a file", "no folders", "read-only"])
def test_a_runtime_folder_that_cannot_be_used_is_passed_over(case: str, tmp_path: Path) -> None:
    directory = {
        "missing": tmp_path / "nowhere",
        "a file": tmp_path / "file",
        "no folders": tmp_path,
        "read-only": Path("/proc/self"),
    }[case]
    (tmp_path / "file").touch()
    before = open_descriptors()
    channel = Channel(str(directory), {})
    for _ in range(3):
        go_round(channel)
        assert not channel.send(b"{}")
    channel.close()
    assert open_descriptors() == before


@pytest.mark.parametrize("refusal", [errno.ENOSPC, errno.EDQUOT, errno.EOPNOTSUPP])
def test_a_disk_without_room_is_passed_over_and_tried_again(
    channel: Channel, monkeypatch: pytest.MonkeyPatch, refusal: int
) -> None:
    def refuse(*_arguments: object) -> None:
        raise OSError(refusal, os.strerror(refusal))

    with monkeypatch.context() as patched:
        patched.setattr(os, "posix_fallocate", refuse)
        go_round(channel)
        assert not Path(channel.slots_path).exists()
    go_round(channel)
    assert newest(channel) > 0


def test_a_runtime_folder_made_anew_gets_a_new_file_and_the_daemon_hears_of_it(channel: Channel, folder: Path) -> None:
    go_round(channel)
    Path(channel.slots_path).unlink()
    daemon = Daemon(folder)
    go_round(channel)
    assert newest(channel) > 0
    assert daemon.hear(daemon.accept())["slots"] == Path(channel.slots_path).name
    daemon.die()


def test_a_file_that_comes_late_is_told_to_a_daemon_already_greeted(tmp_path: Path) -> None:
    daemon = Daemon(tmp_path)
    channel = Channel(str(tmp_path), {})
    go_round(channel)
    assert "slots" not in daemon.hear(daemon.accept())
    (tmp_path / "agents").mkdir()
    go_round(channel)
    assert daemon.hear(daemon.accept())["slots"] == Path(channel.slots_path).name
    channel.close()
    daemon.die()


def test_a_file_left_by_this_process_before_exec_is_replaced(channel: Channel, folder: Path) -> None:
    Path(channel.slots_path).write_bytes(b"of the program before")
    go_round(channel)
    assert newest(channel) > 0


def test_a_link_in_the_files_place_is_not_followed(channel: Channel, folder: Path) -> None:
    precious = folder / "precious"
    precious.write_text("precious")
    Path(channel.slots_path).symlink_to(precious)
    go_round(channel)
    assert precious.read_text() == "precious"
    assert not Path(channel.slots_path).is_symlink()


def test_a_runtime_folder_with_a_path_longer_than_a_socket_address_works(tmp_path: Path) -> None:
    deep = tmp_path / ("d" * 100) / ("e" * 100)
    (deep / "agents").mkdir(parents=True)
    daemon = Daemon(deep)
    channel = Channel(str(deep), {})
    go_round(channel)
    assert daemon.hear(daemon.accept())["kind"] == "hello"
    channel.close()
    daemon.die()


def test_the_file_is_locked_as_long_as_the_channel_lives(channel: Channel) -> None:
    go_round(channel)
    with open(channel.slots_path, "rb") as file, pytest.raises(BlockingIOError):
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
