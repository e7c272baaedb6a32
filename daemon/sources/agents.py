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
import socket
import stat
import struct
import time
from collections import Counter, deque
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from vramscope.daemon.meeting_place import BACKLOG, MeetingPlace
from vramscope.daemon.processes import start_ticks
from vramscope.schema.agent import AgentSample, LastSample, OomReport, Outcome
from vramscope.schema.errors import CommandError, SourceDown
from vramscope.schema.wire import (
    MAX_PACKET_BYTES,
    SLOTS_FILE_BYTES,
    SLOTS_NAME,
    Goodbye,
    Hello,
    decode_packet,
    decode_slots,
)

_log = logging.getLogger(__name__)

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
_LAST_SAMPLES = 256
_LAST_SAMPLES_OF_A_USER = 64  # of those found in one sweep
_PEER = struct.Struct("3i")  # pid, uid, gid


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
        self._outcomes: deque[Outcome] = deque(maxlen=_WAITING_REPORTS)
        self._last: deque[LastSample] = deque(maxlen=_LAST_SAMPLES)
        self._leaving: list[tuple[LastSample, int]] = []  # with the start of the process, in ticks
        self._allowances: dict[int, int] = {}  # by user: a job can connect as often as it likes
        self._complaints: Counter[str] = Counter()
        self._swept_at: float | None = None
        self._place: MeetingPlace | None = MeetingPlace(runtime_dir)
        self._room = _room()

    def read(self) -> tuple[AgentSample, ...]:
        """The newest sample of every job whose agent is connected, by pid. A job that has ended is gone at once.

        So is one whose samples no longer change though it lives: stopped, stuck, or without its sampling thread.
        """
        self._stand()
        self._accept()
        for uid, allowance in list(self._allowances.items()):
            self._allowances[uid] = min(_REPORTS_OF_A_USER, allowance + 1)
        self._see_off()
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

    def take_outcomes(self) -> tuple[Outcome, ...]:
        """What jobs told since the last call of how they went on after an error."""
        outcomes = tuple(self._outcomes)
        self._outcomes.clear()
        return outcomes

    def take_last_samples(self) -> tuple[LastSample, ...]:
        """The last samples of jobs that ended without a goodbye, as a killed one does; each once.

        Also of those that ended while no daemon listened.
        """
        last = tuple(self._last)
        self._last.clear()
        return last

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
            self._place = MeetingPlace(self._directory)
        except CommandError as error:
            raise SourceDown(str(error)) from None
        _log.warning("runtime folder %s was removed: made anew", self._directory)

    def _accept(self) -> None:
        assert self._place is not None
        peers = Counter(agent.uid for agent in self._agents)
        for _ in range(BACKLOG):
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
                    agent.said_goodbye = True
                    return False
                if isinstance(message, Hello):
                    agent.enter(message, self._place.slots_folder)
                elif isinstance(message, Outcome):
                    self._outcomes.append(replace(message, uid=agent.uid))
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
        self._reports.append(replace(report, at_unix=min(report.at_unix, time.time()), uid=agent.uid))

    def _part(self, agent: _Agent) -> None:
        assert self._place is not None
        slots_folder = self._place.slots_folder
        last = None if agent.said_goodbye else agent.newest()
        if last is not None and agent.slots_name is not None:
            self._leaving.append((LastSample(sample=last, uid=agent.uid), _ticks(agent.slots_name)))
        if agent.slots_name is not None and _held_by_nobody(slots_folder, agent.slots_name):
            with contextlib.suppress(OSError):
                os.unlink(agent.slots_name, dir_fd=slots_folder)
        agent.close()

    def _see_off(self) -> None:
        """Those that had gone at the last reading and are no more; one that lives has only become another program."""
        for last, ticks in self._leaving:
            if start_ticks(last.sample.pid) != ticks:
                self._last.append(last)
        self._leaving.clear()

    def _sweep(self) -> None:
        """Clear away what jobs left behind that were killed while no daemon listened."""
        now = self._monotonic()
        if self._swept_at is not None and now - self._swept_at < _SWEEP_EVERY_SECONDS:
            return
        self._swept_at = now
        assert self._place is not None
        slots_folder = self._place.slots_folder
        found: Counter[int] = Counter()
        for name in _names(slots_folder):
            if not SLOTS_NAME.match(name):
                continue
            last = _left_behind(slots_folder, name)
            if last is not None and found[last.uid] < _LAST_SAMPLES_OF_A_USER:
                found[last.uid] += 1
                self._last.append(last)
            if last is not None or _held_by_nobody(slots_folder, name, _UNHELD_SLOTS_SECONDS):
                with contextlib.suppress(OSError):
                    os.unlink(name, dir_fd=slots_folder)

    def _complain(self, kind: str, text: str) -> None:
        # Any user can make a peer misbehave as often as it likes; the log is not theirs to fill.
        self._complaints[kind] += 1
        if self._complaints[kind] <= _COMPLAINTS:
            _log.warning("%s%s", text, " (no more of these)" if self._complaints[kind] == _COMPLAINTS else "")


class _Agent:
    """One connection."""

    def __init__(self, connection: socket.socket, pid: int, uid: int, since: float) -> None:
        self.pid, self.uid, self.since = pid, uid, since
        self.hello: Hello | None = None
        self.slots_name: str | None = None
        self.said_goodbye = False
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

    def newest(self) -> AgentSample | None:
        """The newest sample, however old; None while there is none that is well-formed."""
        if self._slots is None or self.hello is None:
            return None
        try:
            return decode_slots(os.pread(self._slots, SLOTS_FILE_BYTES, 0), self.pid, self.hello)
        except OSError:
            return None

    def sample(self, now: float) -> AgentSample | None:
        """The newest sample; None while there is none, or when it is no longer renewed."""
        sample = self.newest()
        if sample is None or self.hello is None:
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


def _left_behind(folder: int, name: str) -> LastSample | None:
    """The last sample in a file that nobody holds any more and whose process is gone; None if there is none."""
    try:
        file = os.open(name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC, dir_fd=folder)
    except OSError:
        return None
    try:
        status = os.fstat(file)
        if not stat.S_ISREG(status.st_mode) or status.st_size != SLOTS_FILE_BYTES:
            return None
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        pid = int(name.partition("-")[0])
        sample = decode_slots(os.pread(file, SLOTS_FILE_BYTES, 0), pid, Hello())
    except OSError:
        return None
    finally:
        os.close(file)
    if sample is None or start_ticks(pid) == _ticks(name):
        return None
    return LastSample(sample=replace(sample, at_unix=min(sample.at_unix, time.time())), uid=status.st_uid)


def _ticks(slots_name: str) -> int:
    return int(slots_name.partition("-")[2].partition(".")[0])


def _names(folder: int) -> list[str]:
    try:
        return os.listdir(folder)
    except OSError:
        return []
