"""Opens a report's files: never through a link, never waiting, and only what is a file of the expected owner.

The runtime folder may be open to all users, and every name in it anyone's.
"""

from __future__ import annotations

import errno
import fcntl
import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING

from vramscope.schema.wire import MAX_PACKET_BYTES, REPORT_STEM, decode_report

if TYPE_CHECKING:
    from vramscope.schema.agent import OomReport
    from vramscope.schema.evidence import Evidence


class Refused(Exception):  # noqa: N818 - a judgement on a file, not a fault of the program
    """The file is not what its name says; the text says why."""


def open_folder(path: Path | str, inside: int | None = None) -> int:
    """A descriptor of the folder, of that name ``inside`` another. OSError when it cannot be opened, or is a link."""
    return os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC, dir_fd=inside)


def in_use(folder: int) -> bool:
    """Whether a ``vramscope run`` lives whose reports these are: it holds the folder's lock until its end."""
    try:
        fcntl.flock(folder, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        return error.errno == errno.EWOULDBLOCK
    fcntl.flock(folder, fcntl.LOCK_UN)
    return False


def read_figures_file(folder: int, stem: str, uid: int | None = None) -> OomReport:
    """STEM.json in the folder. Refused when it is malformed or not a file of ``uid``; OSError when it is not there."""
    data = read_file(folder, f"{stem}.json", MAX_PACKET_BYTES, uid)
    try:
        figures = decode_report(data, identity_of(stem)[0])
    except ValueError as error:
        raise Refused(str(error)) from None
    if figures.stem not in (None, stem):
        raise Refused("it names another report")
    return figures


def read_evidence_file(folder: int, stem: str, uid: int | None = None) -> tuple[bytes, Evidence]:
    """STEM.evidence in the folder, packed as it is and read. Refused and OSError as for the figures."""
    from vramscope.schema.evidence import MAX_PACKED_BYTES
    from vramscope.schema.evidence_reading import read_evidence  # a job without errors does not wait for it

    data = read_file(folder, f"{stem}.evidence", MAX_PACKED_BYTES, uid)
    try:
        evidence = read_evidence(data, identity_of(stem)[0])
    except ValueError as error:
        raise Refused(str(error)) from None
    if evidence.stem != stem:
        raise Refused("it names another report")
    return data, evidence


def identity_of(stem: str) -> tuple[int, int]:
    """The pid that the process itself knew, and its start in ticks."""
    match = REPORT_STEM.match(stem)
    if match is None:
        raise Refused("not a report's name")
    return int(match[1]), int(match[2])


def stat_in(folder: int, name: str) -> os.stat_result | None:
    """What the name stands for, a link itself; None when nothing does."""
    try:
        return os.stat(name, dir_fd=folder, follow_symlinks=False)
    except OSError:
        return None


def read_file(folder: int, name: str, most: int, uid: int | None = None) -> bytes:
    """The whole file. Refused when it is longer than ``most`` bytes, or no file of its own (of ``uid``, if given)."""
    try:
        file = os.open(name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC, dir_fd=folder)
    except OSError as error:
        if error.errno == errno.ELOOP:
            raise Refused("a link") from None
        raise
    try:
        status = os.fstat(file)
        # A second name would be a file that someone else could write or had to lose.
        if not stat.S_ISREG(status.st_mode) or status.st_nlink != 1:
            raise Refused("not a file of its own")
        if uid is not None and status.st_uid != uid:
            raise Refused("its owner has changed")
        if status.st_size > most:
            raise Refused(f"a file of {status.st_size} bytes")
        parts = []
        left = most + 1
        while left > 0:
            part = os.read(file, min(left, 1 << 20))
            if not part:
                break
            parts.append(part)
            left -= len(part)
        if left <= 0:
            raise Refused("a file that grows")
        return b"".join(parts)
    finally:
        os.close(file)
