"""Follows logs that jobs write: hands on what is new in them, through rotation, truncation and files that appear later.

It reads text and does not know what is in it. A reading is bounded: a log that grows faster waits for the next one, and
where it cannot be caught up with, the part that is left out is told.
"""

from __future__ import annotations

import glob
import logging
import os
import re
import stat
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from vramscope.daemon.text_encoding import ToUtf8, encoding_of

_log = logging.getLogger(__name__)

_BYTES_PER_READ = 4 << 20
_BLOCK = 256 * 1024
_HOPELESS_BYTES = 64 << 20
_PAGE = 4096
# So many are open at once. One that has said nothing for so long makes room for one that says something.
_FILES = 512
_IDLE_SECONDS = 10.0
_LOOK_EVERY_SECONDS = 2.0
# Enough of a log's beginning to know it again: the first lines have times in them.
_HEAD_BYTES = 128
# The lines in front of what is new are counted where that is quick.
_COUNTED_BYTES = 16 << 20
_PACKED = (b"\x1f\x8b", b"BZh", b"\xfd7zXZ", b"\x28\xb5\x2f\xfd")
# Writers go on with a log that was renamed under them until they are told.
_RENAMED_SECONDS = 30.0
_ROTATED = re.compile(r"[.-]\d[\dT._:-]*")
_REMEMBERED = 4096
_SIZES = 65_536


@dataclass(frozen=True, slots=True)
class LogText:
    """New bytes of one log. ``log`` is the log's number as long as it goes on: after a truncation, and behind a part
    that was left out, it has another.

    ``line`` is the number of the line on which ``text`` begins, 1-based; None where the lines before it were not
    counted. ``ended`` is True for the last text of a log that was rotated away, which may be empty.
    """

    log: int
    path: str
    text: bytes
    line: int | None
    ended: bool = False


class LogSource:
    """The files that ``patterns`` name, now or later. Of those that exist already, only what is added counts.

    Called from one thread. Never raises for a file that cannot be read: that is logged once.
    """

    name = "logs"

    def __init__(self, patterns: Sequence[str], *, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._patterns = tuple(patterns)
        self._monotonic = monotonic
        self._files: dict[tuple[int, int], _File] = {}
        self._left: dict[tuple[int, int], _File] = {}
        self._sizes: dict[tuple[int, int], int] = {}  # of files for which there was no room
        self._ended: list[LogText] = []  # what is to be told of those that made room
        self._complaints: dict[str, str] = {}
        self._logs = 0
        self._turn = 0
        self._looked_at = monotonic()
        self._look(is_start=True)

    def read(self, most: int = _BYTES_PER_READ) -> tuple[LogText, ...]:
        """What was written since the last reading, up to ``most`` bytes in all; each log's text in order."""
        now = self._monotonic()
        if now - self._looked_at >= _LOOK_EVERY_SECONDS:
            self._looked_at = now
            self._look()
        else:
            for pattern in self._patterns:
                if not glob.has_magic(pattern):
                    self._meet(pattern)
        # Each reading begins with another file, so that one that grows without end leaves the others their share.
        files = list(self._files.values())
        self._turn = (self._turn + 1) % max(1, len(files))
        files = files[self._turn :] + files[: self._turn]
        texts, self._ended = self._ended, []
        room = most
        # Those that say nothing need no share.
        growing = {file.descriptor for file in files if not file.is_read()}
        left = len(growing)
        for file in files:
            is_growing = file.descriptor in growing
            for text in self._read(file, max(room // max(left, 1), _PAGE), now):
                room = max(0, room - len(text.text))
                texts.append(text)
            left -= is_growing
        return tuple(texts)

    def close(self) -> None:
        """Let go of the files."""
        for file in self._files.values():
            os.close(file.descriptor)
        self._files.clear()

    def _look(self, *, is_start: bool = False) -> None:
        met: set[tuple[int, int]] = set()
        for pattern in self._patterns:
            paths = sorted(glob.glob(pattern, recursive=True)) if glob.has_magic(pattern) else [pattern]
            if is_start and len(paths) > _FILES:
                paths.sort(key=_changed_at, reverse=True)
            for path in paths:
                key = self._meet(path, is_start=is_start)
                if key is not None:
                    met.add(key)
            if is_start and not any(map(os.path.exists, paths)):
                _log.info("no log %s yet: it will be followed when it appears", pattern)
        if len(self._sizes) > _SIZES:
            self._sizes = {key: size for key, size in self._sizes.items() if key in met}

    def _meet(self, path: str, *, is_start: bool = False) -> tuple[int, int] | None:
        """Begin to follow the file at ``path``, unless it is followed already, perhaps by another name.

        What the file system knows it by; None for what is no file.
        """
        try:
            status = os.stat(path)
            key = (status.st_dev, status.st_ino)
            if not stat.S_ISREG(status.st_mode):
                if path in self._patterns:  # named by itself, not one of many
                    self._complain(path, f"is {_kind(status.st_mode)}: it is not followed")
                return None
            if key in self._files:
                if not self._files[key].is_at_its_path():
                    self._files[key].path = path
                return key
            if len(self._files) >= _FILES and not self._has_room(path, key, status.st_size, is_start):
                return key
            if is_start:
                # What it holds by now is old, also where it may be read only later.
                self._sizes[key] = status.st_size
            # Never waiting, as a FIFO put in the log's place between the two calls would have it.
            file = _File(path, os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC), self._logs + 1)
        except FileNotFoundError:
            self._complaints.pop(path, None)
        except OSError as error:
            self._complain(path, f"cannot be read: {_reason(error)}")
        else:
            self._complaints.pop(path, None)
            self._enter(key, file, is_start)
            return key
        return None

    def _has_room(self, path: str, key: tuple[int, int], size: int, is_start: bool) -> bool:
        """Whether the file says something, and another one that does not has made room for it."""
        if is_start or self._sizes.get(key) == size:
            self._sizes[key] = size
            return False
        idlest = min(self._files.values(), key=lambda file: file.grew_at)
        if self._monotonic() - idlest.grew_at < _IDLE_SECONDS or not idlest.is_read():
            self._complain(path, f"is not followed: {_FILES} others are")
            return False
        self._sizes[next(other for other, file in self._files.items() if file is idlest)] = idlest.offset
        self._ended += self._leave(idlest)
        return True

    def _enter(self, key: tuple[int, int], file: _File, is_start: bool) -> None:
        size_then = self._sizes.pop(key, None)
        # At the start the one that changed last comes first, and makes room last.
        file.grew_at = self._monotonic() - (_IDLE_SECONDS + len(self._files) if is_start else 0.0)
        try:
            file.head = os.pread(file.descriptor, _HEAD_BYTES, 0)
            before = self._left.get(key)
            # A number of the file system's may belong to another file by now.
            if before is not None and not file.head.startswith(before.head):
                before = None
            if file.head.startswith(_PACKED) or self._is_copy(file):
                os.close(file.descriptor)
                return
            if is_start:
                file.skip_to(os.fstat(file.descriptor).st_size)
            elif before is not None:
                file.skip_to(before.offset)
            elif size_then is not None and size_then <= os.fstat(file.descriptor).st_size:
                file.skip_to(size_then)
        except OSError as error:
            self._complain(file.path, f"cannot be read: {_reason(error)}")
            os.close(file.descriptor)
            return
        self._logs += 1
        self._files[key] = file

    def _is_copy(self, file: _File) -> bool:
        """Whether it is what a rotation by copying left of a log that is followed: it has been read already."""
        return any(
            file.path.startswith(other.path)
            and _ROTATED.fullmatch(file.path, len(other.path))
            and file.head in (other.head, other.head_before)
            for other in self._files.values()
        )

    def _read(self, file: _File, limit: int, now: float) -> Iterator[LogText]:
        try:
            size = os.fstat(file.descriptor).st_size
            if size < file.offset or file.is_another():
                yield file.end()
                file.restart(self._new_log(), 0, 1)
            elif size - file.offset > _HOPELESS_BYTES:
                yield file.end()
                beyond = (size - _BYTES_PER_READ) // 2 * 2  # where a character of UTF-16 begins
                _log.warning("log %s grows too fast: %d bytes of it were left out", file.path, beyond - file.offset)
                file.restart(self._new_log(), beyond, None)
            for text in file.read(limit):
                file.grew_at = now
                yield text
            if file.is_at_its_path():
                file.renamed_at = None
            elif file.renamed_at is None:
                file.renamed_at = now
            elif file.offset >= size and now - file.renamed_at >= _RENAMED_SECONDS:
                yield from self._leave(file)
        except OSError as error:
            self._complain(file.path, f"cannot be read any more: {_reason(error)}")
            yield from self._leave(file)

    def _leave(self, file: _File) -> Iterator[LogText]:
        yield file.end()
        os.close(file.descriptor)
        key = next(key for key, other in self._files.items() if other is file)
        self._left[key] = self._files.pop(key)
        while len(self._left) > _REMEMBERED:
            del self._left[next(iter(self._left))]

    def _new_log(self) -> int:
        self._logs += 1
        return self._logs

    def _complain(self, path: str, text: str) -> None:
        if self._complaints.get(path) != text:
            self._complaints[path] = text
            _log.warning("log %s %s", path, text)


@dataclass(slots=True)
class _File:
    """A file that is followed: it has been read up to ``offset``. ``head_before`` is how it began before truncation."""

    path: str
    descriptor: int
    log: int
    offset: int = 0
    line: int | None = 1
    head: bytes = b""
    head_before: bytes | None = None
    renamed_at: float | None = None
    grew_at: float = 0.0
    turned: ToUtf8 | None = None  # what is read, where it is not written in UTF-8

    def skip_to(self, offset: int) -> None:
        """Leave out what is there."""
        self.line = 1 + sum(block.count(b"\n") for block in self._blocks(offset)) if offset <= _COUNTED_BYTES else None
        self.offset = offset

    def restart(self, log: int, offset: int, line: int | None) -> None:
        """Go on as another log."""
        self.log, self.offset, self.line, self.turned = log, offset, line, None
        self.head_before, self.head = self.head, os.pread(self.descriptor, _HEAD_BYTES, 0)

    def is_another(self) -> bool:
        """Whether the file was truncated and has grown beyond the place again.

        A writer that does not append leaves a hole instead, in front of what it goes on to write: that is no other log.
        """
        head = os.pread(self.descriptor, _HEAD_BYTES, 0)
        if not head.startswith(self.head):
            return bool(head.strip(b"\0"))
        self.head = head
        return False

    def is_at_its_path(self) -> bool:
        """Whether the file still has its name. OSError where that cannot be told."""
        try:
            now, own = os.stat(self.path), os.fstat(self.descriptor)
        except FileNotFoundError:
            return False
        return (now.st_dev, now.st_ino) == (own.st_dev, own.st_ino)

    def is_read(self) -> bool:
        """Whether nothing is left to read for now."""
        try:
            return os.fstat(self.descriptor).st_size == self.offset
        except OSError:
            return True

    def read(self, limit: int) -> Iterator[LogText]:
        """The next ``limit`` bytes, as far as they are written."""
        for block in self._blocks(self.offset + limit):
            yield LogText(self.log, self.path, block, self.line)
            self.line = None if self.line is None else self.line + block.count(b"\n")

    def end(self) -> LogText:
        """What says that the log goes no further."""
        return LogText(self.log, self.path, b"", self.line, ended=True)

    def _blocks(self, limit: int) -> Iterator[bytes]:
        while self.offset < limit:
            try:
                # Over a hole that truncation under the writer has left: it may be gigabytes of nothing.
                at = os.lseek(self.descriptor, self.offset, os.SEEK_DATA)
            except OSError:
                at = self.offset
            block = os.pread(self.descriptor, min(_BLOCK, limit - self.offset), at)
            if not block:
                return
            if self.turned is None and (encoding := encoding_of(self.head)) is not None:
                self.turned = ToUtf8(encoding)
            yield block if self.turned is None else self.turned.turn(block)
            self.offset = at + len(block)


def _changed_at(path: str) -> float:
    try:
        return os.stat(path).st_mtime
    except OSError:
        return 0.0


def _kind(mode: int) -> str:
    if stat.S_ISDIR(mode):
        return "a folder, not a log (name the files in it: FOLDER/*.log)"
    if stat.S_ISFIFO(mode):
        return "a pipe, not a regular file (read it with vramscope explain)"
    return "no regular file"


def _reason(error: OSError) -> str:
    return (error.strerror or str(error)).lower()
