"""Where agents find the daemon: its lock, its socket and the agents' folder, all in the runtime folder."""

from __future__ import annotations

import contextlib
import errno
import fcntl
import os
import socket
from pathlib import Path

from vramscope.daemon.runtime import prepare_runtime_dir
from vramscope.schema.errors import CommandError
from vramscope.schema.wire import SLOTS_FOLDER, SOCKET_NAME

LOCK_NAME = "daemon.lock"
BACKLOG = 4096  # the kernel lowers it to net.core.somaxconn


class MeetingPlace:
    """What the daemon holds in ``directory``. Raises CommandError when it cannot be used or another daemon has it."""

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
        listener.listen(BACKLOG)
    except OSError as error:
        listener.close()
        raise CommandError(
            f"runtime folder {directory}: cannot listen on {SOCKET_NAME}: {error.strerror}: "
            "name another with --runtime-dir"
        ) from None
    finally:
        os.close(folder)
    return listener


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        status = os.lstat(path)
    except OSError:
        return None
    return status.st_dev, status.st_ino


def _unlink(path: Path) -> None:
    with contextlib.suppress(OSError):
        os.unlink(path)
