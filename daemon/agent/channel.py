"""The agent's way out of the job: a file of two slots for samples, a socket for events. Neither waits or raises."""

from __future__ import annotations

import _thread
import contextlib
import fcntl
import os
import socket
from collections.abc import Iterator
from select import POLLIN, poll
from typing import Any

from ...schema.wire import (
    SLOTS_FILE_BYTES,
    SLOTS_FOLDER,
    SOCKET_NAME,
    encode_packet,
    pack_slot,
    slot_offset,
)
from .descriptors import Descriptor

_NOW_OR_NEVER = socket.MSG_DONTWAIT | socket.MSG_NOSIGNAL
_LONGEST_ADDRESS = 107  # of a Unix socket
_PATIENCE_SECONDS = 0.1


class Channel:
    """One agent's connection to the daemon that may serve ``runtime_dir``, now or later.

    Whatever fails (no folder, no daemon, a full queue, a full or read-only disk) is passed over and tried again when
    the channel is tended next. The file outlives the daemon and, after a SIGKILL, the job.
    """

    def __init__(self, runtime_dir: str, hello: dict[str, Any]) -> None:
        self._runtime_dir = runtime_dir
        self._hello = hello
        self._address = os.path.join(runtime_dir, SOCKET_NAME)
        self.stem = f"{os.getpid()}-{start_ticks()}"
        self._name = f"{self.stem}.slots"
        self._slots: Descriptor | None = None
        self._socket: Descriptor | None = None
        self._connected = False
        self._closed = False
        self._poll: poll | None = None
        self._sequence = 0
        self._lock = _thread.allocate_lock()

    @property
    def slots_path(self) -> str:
        """Where the samples go."""
        return os.path.join(self._runtime_dir, SLOTS_FOLDER, self._name)

    def open(self) -> None:
        """Make the file and look for the daemon, on the job's own thread.

        For a moment this takes the lowest free descriptors: a job that has closed its streams and opens them anew must
        not find another thread of its process at the same.
        """
        with self._turn() as mine:
            if mine:
                self._keep_slots()
                self._connect()

    def publish(self, sample: bytes) -> bool:
        """Make this text the newest sample; False where there is no file for it."""
        # The one call of each round: as few steps as can be.
        if not self._lock.acquire(True, _PATIENCE_SECONDS):
            return False
        try:
            slots = self._slots
            if slots is None or self._closed:
                return False
            self._sequence += 1
            # pwrite into space that is already allocated: a full disk cannot refuse it, nor can a truncated file kill
            # the job as it would through a mapping.
            os.pwrite(slots.marked(), pack_slot(self._sequence, sample), slot_offset(self._sequence))
            return True
        except OSError:
            self._drop_slots()
            return False
        finally:
            self._lock.release()

    def needs_tending(self) -> bool:
        """Whether ``tend`` would find something to do. A look from outside, which takes no turn."""
        if self._slots is None:
            return True
        if self._connected:
            return self._poll is not None and bool(self._poll.poll(0))
        return os.access(self._address, os.F_OK) or not os.access(self.slots_path, os.F_OK)

    def tend(self) -> bool:
        """Keep the file and the connection, or make them anew. True for a new file, without a sample."""
        if not self._lock.acquire(True, _PATIENCE_SECONDS):
            return False
        try:
            if self._closed:
                return False
            before = self._slots
            self._keep_slots()
            if self._connected:
                self._notice_end()
            if not self._connected and os.access(self._address, os.F_OK):
                self._connect()
            return self._slots is not None and self._slots is not before
        finally:
            self._lock.release()

    def send(self, packet: bytes) -> bool:
        """Hand ``packet`` to the daemon; False when it did not take it."""
        with self._turn() as mine:
            if not mine or self._closed:
                return False
            if not self._connected:
                self._connect()
            return self._connected and self._send(packet)

    def close(self) -> None:
        """Say goodbye and leave nothing behind."""
        with self._turn():
            self._closed = True
            if self._connected:
                self._send(encode_packet("goodbye", {}))
            if self._slots is not None:
                with contextlib.suppress(OSError):
                    os.unlink(self.slots_path)
            self.abandon()

    def abandon(self) -> None:
        """Close what this process holds, without a word: in a forked child the connection is the parent's."""
        self._drop_socket()
        self._drop_slots()

    @contextlib.contextmanager
    def _turn(self) -> Iterator[bool]:
        """The sampling thread and failing threads take turns; False when the other one takes too long."""
        mine = self._lock.acquire(timeout=_PATIENCE_SECONDS)
        try:
            yield mine
        finally:
            if mine:
                self._lock.release()

    def _keep_slots(self) -> None:
        # The runtime folder may have been cleared and made anew while no daemon was there.
        if self._slots is not None and not self._connected and not os.path.exists(self.slots_path):
            self._drop_slots()
        if self._slots is None:
            self._slots = self._make_slots()
            if self._slots is not None:
                # The daemon learns of a file from the hello alone.
                self._drop_socket()

    def _drop_slots(self) -> None:
        if self._slots is not None:
            self._slots.close()
            self._slots = None

    def _make_slots(self) -> Descriptor | None:
        flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
        try:
            try:
                low = os.open(self.slots_path, flags, 0o600)
            except FileExistsError:
                # Of this very process: before it called exec, or before the job closed the descriptor.
                os.unlink(self.slots_path)
                low = os.open(self.slots_path, flags, 0o600)
            slots = Descriptor(low)
        except OSError:
            return None
        try:
            slots.mark()
            # Held as long as this process lives, whatever its pid looks like from outside: the daemon clears away
            # the files that nobody holds.
            fcntl.flock(slots.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
            os.posix_fallocate(slots.fileno(), 0, SLOTS_FILE_BYTES)
        except OSError:
            slots.close()
            with contextlib.suppress(OSError):
                os.unlink(self.slots_path)
            return None
        return slots

    def _connect(self) -> None:
        try:
            # A refused socket can be tried again, so that the job's lowest free numbers stay still; one that the job
            # closed cannot.
            if self._socket is None or not self._socket.is_open():
                self._drop_socket()
                made = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET | socket.SOCK_CLOEXEC)
                self._socket = Descriptor(made.detach())
            with self._borrowed() as endpoint:
                self._reach(endpoint)
            self._connected = True
            self._poll = poll()
            self._poll.register(self._socket.fileno(), POLLIN)
        except OSError:
            return
        self._send(encode_packet("hello", {**self._hello, "slots": self._name if self._slots is not None else None}))

    @contextlib.contextmanager
    def _borrowed(self) -> Iterator[socket.socket]:
        """The socket as an object that does not close it: its number may be one of the job's files by then."""
        if self._socket is None:
            raise OSError("no socket")
        endpoint = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET, fileno=self._socket.fileno())
        try:
            endpoint.setblocking(False)
            yield endpoint
        finally:
            endpoint.detach()

    def _reach(self, endpoint: socket.socket) -> None:
        if len(os.fsencode(self._address)) <= _LONGEST_ADDRESS:
            endpoint.connect(self._address)
            return
        folder = Descriptor(os.open(self._runtime_dir, os.O_PATH | os.O_DIRECTORY | os.O_CLOEXEC))
        try:
            endpoint.connect(f"/proc/self/fd/{folder.fileno()}/{SOCKET_NAME}")
        finally:
            folder.close()

    def _send(self, packet: bytes) -> bool:
        try:
            with self._borrowed() as endpoint:
                endpoint.send(packet, _NOW_OR_NEVER)
            return True
        except BlockingIOError:  # the daemon does not read: this one is lost, the connection stands
            return False
        except OSError:  # the daemon is gone; a new one is looked for at the next sample
            self._drop_socket()
            return False

    def _notice_end(self) -> None:
        # Samples pass through the file: without a look at the socket a daemon's end would go unnoticed. A daemon says
        # nothing: whatever there is to read is the end, or what is now a file of the job's own.
        if self._socket is not None and self._poll is not None and self._socket.is_open() and not self._poll.poll(0):
            return
        try:
            if self._socket is not None and os.read(self._socket.fileno(), 1):
                return
        except BlockingIOError:
            return
        except OSError:
            pass
        self._drop_socket()

    def _drop_socket(self) -> None:
        if self._socket is not None:
            self._socket.close()
        self._socket, self._poll, self._connected = None, None, False


def start_ticks() -> int:
    """When this process started, in clock ticks since boot: with the pid, its name for all time."""
    with open("/proc/self/stat", "rb") as file:
        return int(file.read().rpartition(b")")[2].split()[19])
