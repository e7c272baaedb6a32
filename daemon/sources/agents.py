"""Hears the agents inside the jobs. It trusts none: the kernel says who a peer is; all it sends is checked and bounded.

Nothing waits for it either: a connection, its packets and the end of a job lie in the kernel's queues until ``read``.
"""

from __future__ import annotations

import contextlib
import errno
import fcntl
import logging
import os
import resource
import shutil
import socket
import stat
import struct
import time
from collections import Counter, deque
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from vramscope.daemon.runtime import prepare_runtime_dir
from vramscope.schema.agent import AgentSample, OomReport
from vramscope.schema.errors import CommandError, SourceDown
from vramscope.schema.wire import (
    MAX_PACKET_BYTES,
    REPORTS_FOLDER,
    RUN_ID,
    SLOTS_FILE_BYTES,
    SLOTS_FOLDER,
    SLOTS_NAME,
    SOCKET_NAME,
    Goodbye,
    Hello,
    decode_packet,
    decode_slots,
)

_log = logging.getLogger(__name__)

LOCK_NAME = "daemon.lock"
MAX_AGENTS = 1024
_PACKETS_PER_READ = 32
# Behind these, one for each reading. A process can connect as often as it likes: so its user is counted too.
_REPORTS_AT_ONCE = 16
_REPORTS_OF_A_USER = 256
_WAITING_REPORTS = 1024
_COMPLAINTS = 20  # of one kind
_SILENT_SECONDS = 15.0
_HELLO_WITHIN_SECONDS = 10.0
_SWEEP_EVERY_SECONDS = 60.0
_UNHELD_SLOTS_SECONDS = 60.0
_REPORTS_KEPT_SECONDS = 7 * 86400.0
_PEER = struct.Struct("3i")  # pid, uid, gid
_BACKLOG = 4096  # the kernel lowers it to net.core.somaxconn


class AgentSource:
    """Listens in ``runtime_dir`` as its only daemon. Called from one thread.

    Raises CommandError when the folder cannot be used or another daemon serves it. A folder that is removed later is
    made anew at the next reading; while that fails, ``read`` raises SourceDown.
    """

    name = "agents"

    def __init__(self, runtime_dir: Path, *, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._directory = runtime_dir
        self._monotonic = monotonic
        self._agents: list[_Agent] = []
        self._reports: deque[OomReport] = deque(maxlen=_WAITING_REPORTS)
        self._allowances: dict[int, int] = {}  # by user: a job can connect as often as it likes
        self._complaints: Counter[str] = Counter()
        self._swept_at: float | None = None
        self._place: _Place | None = _Place(runtime_dir)
        self._room = _room()

    def read(self) -> tuple[AgentSample, ...]:
        """The newest sample of every job whose agent is connected, by pid. A job that has ended is gone at once.

        So is one whose samples no longer change though it lives: stopped, stuck, or without its sampling thread.
        """
        self._stand()
        self._accept()
        for uid, allowance in list(self._allowances.items()):
            self._allowances[uid] = min(_REPORTS_OF_A_USER, allowance + 1)
        samples: dict[int, AgentSample] = {}
        living = []
        for agent in self._agents:
            if self._hear(agent):
                living.append(agent)
                sample = agent.sample(self._monotonic())
                if sample is not None:
                    samples[sample.pid] = sample
            else:
                self._part(agent)
        self._agents = living
        self._sweep()
        return tuple(samples[pid] for pid in sorted(samples))

    def take_reports(self) -> tuple[OomReport, ...]:
        """The out-of-memory reports that the readings since the last call brought, oldest first; each once."""
        reports = tuple(self._reports)
        self._reports.clear()
        return reports

    def close(self) -> None:
        """Stop listening and let another daemon serve the folder. The jobs' agents will look for it there."""
        for agent in self._agents:
            agent.close()
        self._agents = []
        if self._place is not None:
            self._place.close()
            self._place = None

    def _stand(self) -> None:
        """Be where agents look for the daemon: the folder may have been removed, as cleaners of /tmp do."""
        if self._place is not None and self._place.is_reachable():
            return
        self.close()
        try:
            self._place = _Place(self._directory)
        except CommandError as error:
            raise SourceDown(str(error)) from None
        _log.warning("runtime folder %s was removed: made anew", self._directory)

    def _accept(self) -> None:
        assert self._place is not None
        peers = Counter(agent.uid for agent in self._agents)
        for _ in range(_BACKLOG):
            try:
                connection, _address = self._place.listener.accept()
            except OSError as error:
                # Out of descriptors: the peers stay in the queue, and the next reading finds the listener again.
                if error.errno not in (errno.EAGAIN, errno.ECONNABORTED):
                    self._complain("accept", f"cannot accept an agent: {error.strerror}")
                return
            connection.setblocking(False)
            peer = connection.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, _PEER.size)
            pid, uid, _gid = _PEER.unpack(peer)
            if pid <= 0:
                # Its figures could be joined with no process, and two such jobs not told apart.
                self._complain(
                    "namespace", f"an agent of user {uid} lives in a pid namespace that this daemon cannot see"
                )
                connection.close()
            elif len(self._agents) >= self._room or (uid != os.geteuid() and peers[uid] >= self._room // 2):
                self._complain("room", f"too many agents: process {pid} of user {uid} goes unheard")
                connection.close()
            else:
                peers[uid] += 1
                self._agents.append(_Agent(connection, pid, uid, self._monotonic()))

    def _hear(self, agent: _Agent) -> bool:
        """Take what ``agent`` has sent; False when it has gone or is to be heard no more."""
        assert self._place is not None
        agent.allowance = min(_REPORTS_AT_ONCE, agent.allowance + 1)
        try:
            for packet in agent.packets():
                message = decode_packet(packet, agent.pid)
                if isinstance(message, Goodbye):
                    return False
                if isinstance(message, Hello):
                    agent.enter(message, self._place.slots_folder)
                else:
                    self._take(message, agent)
        except ValueError as error:
            self._complain(f"user {agent.uid}", f"agent of process {agent.pid}, user {agent.uid}: {error}")
            return False
        except (EOFError, OSError):
            return False
        return agent.hello is not None or self._monotonic() - agent.since < _HELLO_WITHIN_SECONDS

    def _take(self, report: OomReport, agent: _Agent) -> None:
        allowance = self._allowances.get(agent.uid, _REPORTS_OF_A_USER)
        if allowance <= 0 or agent.allowance <= 0:
            self._complain(f"reports {agent.uid}", f"jobs of user {agent.uid} report more errors than are kept")
            return
        agent.allowance -= 1
        self._allowances[agent.uid] = allowance - 1
        # A job's clock is the machine's: a later moment is a lie that would outlive every true event.
        self._reports.append(replace(report, at_unix=min(report.at_unix, time.time())))

    def _part(self, agent: _Agent) -> None:
        assert self._place is not None
        slots_folder = self._place.slots_folder
        if agent.slots_name is not None and _held_by_nobody(slots_folder, agent.slots_name):
            with contextlib.suppress(OSError):
                os.unlink(agent.slots_name, dir_fd=slots_folder)
        agent.close()

    def _sweep(self) -> None:
        """Clear away what jobs left behind that were killed while no daemon listened."""
        now = self._monotonic()
        if self._swept_at is not None and now - self._swept_at < _SWEEP_EVERY_SECONDS:
            return
        self._swept_at = now
        assert self._place is not None
        slots_folder = self._place.slots_folder
        for name in _names(slots_folder):
            if SLOTS_NAME.match(name) and _held_by_nobody(slots_folder, name, _UNHELD_SLOTS_SECONDS):
                with contextlib.suppress(OSError):
                    os.unlink(name, dir_fd=slots_folder)
        oldest = time.time() - _REPORTS_KEPT_SECONDS
        folder = self._directory / REPORTS_FOLDER
        for name in _names(folder):
            with contextlib.suppress(OSError):
                status = os.lstat(folder / name)
                if status.st_mtime >= oldest:
                    continue
                if stat.S_ISDIR(status.st_mode) and RUN_ID.match(name):
                    shutil.rmtree(folder / name, ignore_errors=True)
                elif stat.S_ISREG(status.st_mode) and name.endswith((".json", ".part")):
                    os.unlink(folder / name)

    def _complain(self, kind: str, text: str) -> None:
        # Any user can make a peer misbehave as often as it likes; the log is not theirs to fill.
        self._complaints[kind] += 1
        if self._complaints[kind] <= _COMPLAINTS:
            _log.warning("%s%s", text, " (no more of these)" if self._complaints[kind] == _COMPLAINTS else "")


class _Place:
    """What the daemon holds in the runtime folder: the lock, the agents' folder and the socket."""

    def __init__(self, directory: Path) -> None:
        prepare_runtime_dir(directory)
        self._socket_path = directory / SOCKET_NAME
        with contextlib.ExitStack() as cleanup:
            cleanup.callback(os.close, _only_daemon(directory))
            self.slots_folder = _open_folder(directory / SLOTS_FOLDER)
            cleanup.callback(os.close, self.slots_folder)
            self.listener = _listen(directory)
            cleanup.callback(self.listener.close)
            self._socket_file = _identity(self._socket_path)
            self._slots_file = _identity(directory / SLOTS_FOLDER)
            self._slots_path = directory / SLOTS_FOLDER
            self._cleanup = cleanup.pop_all()

    def is_reachable(self) -> bool:
        """Whether the socket and the folder that agents find by name are still these."""
        return (
            self._socket_file is not None
            and _identity(self._socket_path) == self._socket_file
            and _identity(self._slots_path) == self._slots_file
        )

    def close(self) -> None:
        """Let another daemon serve the folder; what another one has put there by now is left alone."""
        if _identity(self._socket_path) == self._socket_file:
            _unlink(self._socket_path)
        self._cleanup.close()


class _Agent:
    """One connection."""

    def __init__(self, connection: socket.socket, pid: int, uid: int, since: float) -> None:
        self.pid, self.uid, self.since = pid, uid, since
        self.hello: Hello | None = None
        self.slots_name: str | None = None
        self.allowance = _REPORTS_AT_ONCE
        self._newest: AgentSample | None = None
        self._changed_at = since
        self._connection = connection
        self._slots: int | None = None

    def packets(self) -> Iterator[bytes]:
        """What waits to be taken. EOFError when the job has ended, ValueError for a packet that is too long."""
        for _ in range(_PACKETS_PER_READ):
            try:
                packet, _ancillary, flags, _address = self._connection.recvmsg(MAX_PACKET_BYTES)
            except BlockingIOError:
                return
            if flags & socket.MSG_TRUNC:
                raise ValueError(f"a packet of more than {MAX_PACKET_BYTES} bytes")
            if not packet:
                raise EOFError
            yield packet

    def enter(self, hello: Hello, folder: int) -> None:
        """Take the first packet; ValueError for a second one or for a file that is not the peer's own."""
        if self.hello is not None:
            raise ValueError("a second hello")
        self.hello = hello
        if hello.slots is None:
            return
        try:
            # Never through a link, and never waiting, as a FIFO of that name would have it.
            slots = os.open(hello.slots, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC, dir_fd=folder)
        except FileNotFoundError:
            return  # the job has ended since; what else it sent before is still to be heard
        except OSError as error:
            raise ValueError(f"sample file {hello.slots}: {error.strerror}") from None
        status = os.fstat(slots)
        if not stat.S_ISREG(status.st_mode) or status.st_uid != self.uid or status.st_size != SLOTS_FILE_BYTES:
            os.close(slots)
            raise ValueError(f"sample file {hello.slots}: not a file of its own of {SLOTS_FILE_BYTES} bytes")
        self._slots, self.slots_name = slots, hello.slots

    def sample(self, now: float) -> AgentSample | None:
        """The newest sample; None while there is none that is well-formed, or when it is no longer renewed."""
        if self._slots is None or self.hello is None:
            return None
        try:
            sample = decode_slots(os.pread(self._slots, SLOTS_FILE_BYTES, 0), self.pid, self.hello)
        except OSError:
            return None
        if sample != self._newest:
            self._newest, self._changed_at = sample, now
        # By the daemon's own clock: the one in the sample is the job's to choose.
        patience = max(_SILENT_SECONDS, 4 * (self.hello.interval_seconds or 0.0))
        return sample if now - self._changed_at <= patience else None

    def close(self) -> None:
        self._connection.close()
        if self._slots is not None:
            os.close(self._slots)
            self._slots = None


def _only_daemon(directory: Path) -> int:
    """The lock that makes this process the folder's daemon until it ends, however it ends."""
    try:
        lock = os.open(directory / LOCK_NAME, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
    except OSError as error:
        raise CommandError(
            f"runtime folder {directory}: {error.strerror}: name one that you can write with --runtime-dir"
        ) from None
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        holder = os.pread(lock, 16, 0).decode("ascii", "replace").strip()
        os.close(lock)
        if error.errno != errno.EWOULDBLOCK:
            raise CommandError(
                f"runtime folder {directory}: {error.strerror}: name one on a local file system with --runtime-dir"
            ) from None
        which = f" (process {holder})" if holder.isdigit() else ""
        raise CommandError(
            f"another daemon{which} serves the runtime folder {directory}: stop it, or name another with --runtime-dir"
        ) from None
    os.ftruncate(lock, 0)
    os.pwrite(lock, f"{os.getpid()}\n".encode(), 0)
    return lock


def _open_folder(folder: Path) -> int:
    try:
        return os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC)
    except OSError as error:
        raise CommandError(f"runtime folder {folder}: {error.strerror}: name another with --runtime-dir") from None


def _listen(directory: Path) -> socket.socket:
    listener = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    folder = os.open(directory, os.O_PATH | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        # A socket that is still there is a dead daemon's: the lock says that no other lives.
        _unlink(directory / SOCKET_NAME)
        # Not by its own path, which may be longer than a Unix address.
        listener.bind(f"/proc/self/fd/{folder}/{SOCKET_NAME}")
        os.chmod(directory / SOCKET_NAME, 0o666 if os.geteuid() == 0 else 0o600)
        listener.setblocking(False)
        listener.listen(_BACKLOG)
    except OSError as error:
        listener.close()
        raise CommandError(
            f"runtime folder {directory}: cannot listen on {SOCKET_NAME}: {error.strerror}: "
            "name another with --runtime-dir"
        ) from None
    finally:
        os.close(folder)
    return listener


def _room() -> int:
    """How many agents the descriptors suffice for: two each, and as many again for everything else."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = 4 * MAX_AGENTS
    if soft != resource.RLIM_INFINITY and soft < wanted:
        soft = wanted if hard == resource.RLIM_INFINITY else min(hard, wanted)
        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
    soft = resource.getrlimit(resource.RLIMIT_NOFILE)[0]
    return MAX_AGENTS if soft == resource.RLIM_INFINITY else min(MAX_AGENTS, soft // 4)


def _held_by_nobody(folder: int, name: str, at_least_seconds: float = 0.0) -> bool:
    """Whether no living process holds the lock of this sample file, which is at least that old."""
    try:
        file = os.open(name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC, dir_fd=folder)
    except OSError:
        return False
    try:
        status = os.fstat(file)
        if not stat.S_ISREG(status.st_mode) or time.time() - status.st_mtime < at_least_seconds:
            return False
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        return True
    except OSError:
        return False
    finally:
        os.close(file)


def _names(folder: int | Path) -> list[str]:
    try:
        return os.listdir(folder)
    except OSError:
        return []


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        status = os.lstat(path)
    except OSError:
        return None
    return status.st_dev, status.st_ino


def _unlink(path: Path) -> None:
    with contextlib.suppress(OSError):
        os.unlink(path)
