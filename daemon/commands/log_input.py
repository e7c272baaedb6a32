"""The logs that a command is given: files, folders, patterns, standard input; told apart from what is no text."""

from __future__ import annotations

import os
import re
import select
import stat
import sys
import time
import zlib
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext
from io import BufferedReader
from typing import IO

from vramscope.daemon.commands.log_folder import LogFolder
from vramscope.daemon.text_encoding import SAMPLE_BYTES, ToUtf8, encoding_of

_BLOCK = 1 << 20
_SAMPLE = 1 << 16
_BYTES_A_NUL = 512
_PACKED = {b"\x1f\x8b": "zcat", b"BZh": "bzcat", b"\xfd7zXZ": "xzcat", b"\x28\xb5\x2f\xfd": "zstdcat"}
# What terminals and progress bars write stays out: backspace, tab, line ends, form feed, escape.
_CONTROL = bytes(byte for byte in range(1, 32) if byte not in (8, 9, 10, 12, 13, 27))
_HOLE = re.compile(rb"\0{64,}")
# A pipe that brings nothing for so long pauses; one that brings less than so much meanwhile is still being written.
_PAUSE_SECONDS = 1.0
_TRICKLE_BYTES = 256 * 1024
# By then nothing waits for an answer any more.
_PAUSES = 8
# Counting the lines of more than this takes longer than searching them, and nobody reads such a number.
_COUNTED_BYTES = 64 << 20


class Unreadable(Exception):  # noqa: N818 - a state of the world, not a fault of the program
    """An input that is no text, or that cannot be opened: one line for a person."""


class Empty(Unreadable):
    """An input without a byte: beside others no reason to fail."""


class LogInput:
    """One log; ``folder`` is the name of the one it was found in, if any.

    ``size`` is the number of bytes that ``blocks`` has handed out, ``lines`` that of their lines, None above 64 MiB.
    ``breaks_off`` says why there are no more of them, where the log could not be read to its end.
    """

    def __init__(self, name: str, folder: str | None = None) -> None:
        self.name = name
        self.folder = folder
        self.size = 0
        self.lines: int | None = 0
        self.breaks_off: str | None = None

    def blocks(self, *, pauses: bool = False) -> Iterator[bytes]:
        """The log's bytes, unpacked; from UTF-16 with a byte order mark they become UTF-8.

        Raises Unreadable where there are none. What has come before a log breaks off is no less a log.
        With ``pauses`` there are empty blocks between those of a pipe whose writer lets it wait.
        """
        try:
            yield from self._blocks(pauses)
        except Unreadable as error:
            if not self.size or isinstance(error, Empty):
                raise
            self.breaks_off = str(error)

    def _blocks(self, pauses: bool) -> Iterator[bytes]:
        what = "standard input" if self.name == "-" else self.name
        try:
            with self._open() as stream:
                first = stream.read1(_SAMPLE) if hasattr(stream, "read1") else stream.read(_SAMPLE)
                packed = next((reader for magic, reader in _PACKED.items() if first.startswith(magic)), None)
                if packed is not None:
                    stream = _unpack(packed, stream, what, self.name)
                    first = stream.read1(_SAMPLE)  # type: ignore[attr-defined]  # as every reader of packed files has
                if not first:
                    raise Empty(f"{what} is empty: nothing to explain")
                if not is_text(first):
                    raise Unreadable(f"{what} is binary: expected a text log")
                if packed is None and _size(stream) > _COUNTED_BYTES:
                    self.lines = None
                if packed is not None:
                    rest = _unpacked(stream)
                else:
                    rest = _as_it_comes(stream) if pauses and _is_pipe(stream) else _to_its_end(stream)
                yield from self._count(_decode(first, rest))
        except EOFError:
            raise Unreadable(f"{what} ends in the middle of its packed data") from None
        except OSError as error:
            raise Unreadable(f"{what}: {(error.strerror or str(error)).lower()}") from None
        except _damage() as error:
            raise Unreadable(f"{what} is damaged: {error}") from None

    def identity(self) -> Hashable:
        """The same for every name of one file."""
        try:
            status = None if self.name == "-" else os.stat(self.name)
        except OSError:
            return self.name
        return self.name if status is None or not status.st_ino else (status.st_dev, status.st_ino)

    def line_counter(self) -> Callable[[int], int] | None:
        """What tells the number of line ends before a byte of ``blocks``; None where the log cannot be read again."""
        try:
            if self.name == "-" or not stat.S_ISREG(os.stat(self.name).st_mode):
                return None
            with open(self.name, "rb", buffering=0) as stream:
                first = stream.read(SAMPLE_BYTES)
        except OSError:
            return None
        if encoding_of(first) is not None or any(map(first.startswith, _PACKED)):
            return None
        return _LineEnds(self.name)

    def _open(self) -> AbstractContextManager[IO[bytes]]:
        if self.name != "-":
            return open(self.name, "rb", buffering=0)
        if sys.stdin is None:
            raise Unreadable("standard input is closed: name a file")
        return nullcontext(sys.stdin.buffer)

    def _count(self, blocks: Iterable[bytes]) -> Iterator[bytes]:
        ended = True
        for block in blocks:
            if block:
                self.size += len(block)
                if self.size > _COUNTED_BYTES:
                    self.lines = None
                elif self.lines is not None:
                    self.lines += block.count(b"\n")
                ended = block.endswith(b"\n")
            yield block
        if self.lines is not None:
            self.lines += not ended


class _LineEnds:
    """Counts the line ends of a file, as far as it is asked."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._place = self._count = 0

    def __call__(self, place: int) -> int:
        if place < self._place:
            self._place = self._count = 0
        with open(self._name, "rb", buffering=0) as stream:
            stream.seek(self._place)
            while self._place < place and (block := stream.read(min(_BLOCK, place - self._place))):
                self._count += block.count(b"\n")
                self._place += len(block)
        return self._count


def expand(names: Iterable[str], passed_over: Counter[str]) -> Iterator[LogInput]:
    """Each name as a log, each pattern as what it matches, each folder as the logs in it, by name.

    A folder's logs know where they come from; ``passed_over`` counts, by folder, what was not taken for one. A pattern
    that matches nothing is a name as it stands.
    """
    for given in names:
        for name in _matches(given):
            if not is_folder(name):
                yield LogInput(name)
                continue
            folder = LogFolder(name)
            for path in folder.files():
                yield LogInput(path, folder=name)
            passed_over[name] = folder.passed_over


def is_folder(name: str) -> bool:
    """Whether ``name`` stands for the files below it."""
    return name != "-" and os.path.isdir(name)


def is_text(sample: bytes) -> bool:
    """Whether a file that begins so is a log: hardly a NUL or a control character; what no encoding forbids is text."""
    if encoding_of(sample) is not None:
        return True
    # Truncating a log under its writer leaves a hole of NULs at its beginning, a machine's crash one where it stood.
    text = sample.lstrip(b"\0")
    if b"\0" in text:
        text = _HOLE.sub(b"", text)
    # A program may print one among its words; binaries have one among a few bytes.
    if not text or text.count(b"\0") > len(text) // _BYTES_A_NUL:
        return False
    return len(text) - len(text.translate(None, _CONTROL)) <= len(text) // 20


def _matches(name: str) -> list[str]:
    if name == "-" or not any(character in name for character in "*?[") or os.path.lexists(name):
        return [name]
    import glob

    found: dict[tuple[int, int], str] = {}
    # A link may lead around in a circle: the shortest name is the file's own.
    for path in sorted(glob.glob(name, recursive=True), key=len):
        try:
            status = os.stat(path)
        except OSError:
            continue
        # As in a folder, a FIFO or a device among logs would never end.
        if stat.S_ISREG(status.st_mode) or stat.S_ISDIR(status.st_mode):
            found.setdefault((status.st_dev, status.st_ino), path)
    # What is named by itself goes before what is found below a folder.
    return sorted(found.values(), key=lambda path: (os.path.isdir(path), path)) or [name]


def _unpack(reader: str, stream: IO[bytes], what: str, name: str) -> IO[bytes]:
    """``stream``, whose beginning has been read, as what is packed in it."""
    if reader == "zstdcat" or not stream.seekable():
        raise Unreadable(f"{what} is compressed: {reader} {name} | vramscope explain -")
    stream.seek(0)
    if reader == "zcat":
        import gzip

        return gzip.open(stream)  # type: ignore[return-value]  # a GzipFile is as good as IO[bytes]
    if reader == "bzcat":
        import bz2

        return bz2.open(stream)
    import lzma

    return lzma.open(stream)


def _damage() -> tuple[type[Exception], ...]:
    """What is raised for packed data that is damaged; xz has its own, if its module is loaded."""
    lzma = sys.modules.get("lzma")
    return (zlib.error, ValueError) if lzma is None else (zlib.error, ValueError, lzma.LZMAError)


def _is_pipe(stream: IO[bytes]) -> bool:
    """Whether more may come after a wait."""
    try:
        return not stat.S_ISREG(os.fstat(stream.fileno()).st_mode)
    except (OSError, ValueError):  # held in memory
        return False


def _size(stream: IO[bytes]) -> int:
    """A file's; 0 for what is no file."""
    try:
        return os.fstat(stream.fileno()).st_size
    except (OSError, ValueError):  # held in memory
        return 0


def _unpacked(stream: IO[bytes]) -> Iterator[bytes]:
    """To its end, or as far as it can be unpacked."""
    parts: list[bytes] = []
    size = 0
    try:
        while block := stream.read1(_BLOCK):  # type: ignore[attr-defined]
            parts.append(block)
            size += len(block)
            if size >= _BLOCK:
                yield b"".join(parts)
                parts, size = [], 0
    except Exception:
        if parts:
            yield b"".join(parts)
        raise
    if parts:
        yield b"".join(parts)


def _to_its_end(stream: IO[bytes]) -> Iterator[bytes]:
    while block := stream.read(_BLOCK):
        yield block


def _as_it_comes(stream: IO[bytes]) -> Iterator[bytes]:
    """A pipe's blocks, with an empty one for each second in which little came, and two for the first without anything.

    Where nothing comes for long there are no more of them.
    """
    poll = select.poll()
    poll.register(stream.fileno(), select.POLLIN)
    since, size, silent = time.monotonic(), 0, 0
    while True:
        while silent < _PAUSES and not poll.poll(_PAUSE_SECONDS * 1000):
            if not silent:
                yield b""
            yield b""
            silent += 1
        block = stream.read1(_BLOCK) if isinstance(stream, BufferedReader) else stream.read(_BLOCK)
        if not block:
            return
        yield block
        size, silent = size + len(block), 0
        if time.monotonic() - since >= _PAUSE_SECONDS:
            if size < _TRICKLE_BYTES:
                yield b""
            since, size = time.monotonic(), 0


def _decode(first: bytes, rest: Iterable[bytes]) -> Iterator[bytes]:
    encoding = encoding_of(first)
    if encoding is None:
        yield first
        yield from rest
        return
    text = ToUtf8(encoding)
    yield text.turn(first)
    for block in rest:
        turned = text.turn(block)
        # An empty block would be a pause.
        if turned or not block:
            yield turned
