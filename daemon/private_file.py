"""Writes a file that quotes a job's program: for its owner's eyes alone, and whole or not at all.

What is there already and no file (a device, a pipe) is written into, never replaced; a link leads on to its target.
"""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import stat
from pathlib import Path

from vramscope.schema.errors import CommandError


def check_writable(path: Path) -> None:
    """Raise CommandError for a path that no file can have: none at all, a folder, one in a folder that is not there."""
    _target(path)


def write_private(path: Path, data: bytes) -> None:
    """Replace ``path`` by a file of mode 0600. Raises CommandError, and leaves what was there, when it cannot."""
    target, is_file = _target(path)
    try:
        if is_file:
            _replace(target, data)
        else:
            with open(target, "wb", buffering=0) as stream:
                left = memoryview(data)
                while left:
                    left = left[stream.write(left) :]
    except OSError as error:
        raise CommandError(f"{path}: cannot be written: {error.strerror}") from None


def _target(path: Path) -> tuple[Path, bool]:
    """Where the path leads, and whether a file is to stand there: a new one, or in place of one."""
    # Path("") is the folder ".", as "." itself is.
    if not path.name or path.name == "..":
        raise CommandError(f"{os.fspath(path)!r}: not a file's name: name the file to write")
    try:
        target = path.resolve()
        status = _stat(path)
    except (OSError, RuntimeError, ValueError) as error:  # a circle of links, a null byte
        reason = error.strerror if isinstance(error, OSError) else error
        raise CommandError(f"{path}: cannot be written: {reason}") from None
    if status is None:
        if not target.parent.is_dir():
            raise CommandError(f"{path}: cannot be written: {os.strerror(errno.ENOENT)}")
        return target, True
    if stat.S_ISDIR(status.st_mode):
        raise CommandError(f"{path}: a folder: name the file to write")
    # /dev/stdout leads to what has no name of its own.
    return (target, True) if stat.S_ISREG(status.st_mode) else (path, False)


def _stat(path: Path) -> os.stat_result | None:
    try:
        return os.stat(path)
    except FileNotFoundError:
        return None


def _replace(target: Path, data: bytes) -> None:
    unfinished = target.with_name(f".{target.name}.{secrets.token_hex(4)}.part")
    file = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
    try:
        with os.fdopen(file, "wb") as stream:
            stream.write(data)
        os.replace(unfinished, target)
    except OSError:
        with contextlib.suppress(OSError):
            os.unlink(unfinished)
        raise
