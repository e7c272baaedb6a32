"""The logs that a command is given: files, folders, standard input; told apart from what is no text."""

from __future__ import annotations

import codecs
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext
from typing import BinaryIO

_BLOCK = 1 << 20
_SAMPLE = 1 << 16
_PACKED = {b"\x1f\x8b": "zcat", b"BZh": "bzcat", b"\xfd7zXZ": "xzcat", b"\x28\xb5\x2f\xfd": "zstdcat"}
_BYTE_ORDER_MARKS = {codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}
# What terminals and progress bars write stays out: backspace, tab, line ends, form feed, escape.
_CONTROL = bytes(byte for byte in range(1, 32) if byte not in (8, 9, 10, 12, 13, 27))


class Unreadable(Exception):  # noqa: N818 - a state of the world, not a fault of the program
    """An input that is no text, or that cannot be opened: one line for a person."""


class LogInput:
    """One log. ``lines`` counts what ``blocks`` has handed out; ``folder`` is the one it was found in, if any."""

    def __init__(self, name: str, folder: str | None = None) -> None:
        self.name = name
        self.folder = folder
        self.lines = 0

    def blocks(self) -> Iterator[bytes]:
        """The log's bytes; from UTF-16 with a byte order mark they become UTF-8. Raises Unreadable."""
        try:
            with self._open() as stream:
                first = stream.read(_SAMPLE)
                self._refuse(first)
                yield from self._count(_decode(first, stream))
        except OSError as error:
            raise Unreadable(f"{self.name}: {(error.strerror or str(error)).lower()}") from None

    def _open(self) -> AbstractContextManager[BinaryIO]:
        if self.name != "-":
            return open(self.name, "rb", buffering=0)
        if sys.stdin is None:
            raise Unreadable("standard input is closed: name a file")
        return nullcontext(sys.stdin.buffer)

    def _refuse(self, first: bytes) -> None:
        what = "standard input" if self.name == "-" else self.name
        if not first:
            raise Unreadable(f"{what} is empty: nothing to explain")
        for magic, reader in _PACKED.items():
            if first.startswith(magic):
                raise Unreadable(f"{what} is compressed: {reader} {self.name} | vramscope explain -")
        if not is_text(first):
            raise Unreadable(f"{what} is binary: expected a text log")

    def _count(self, blocks: Iterable[bytes]) -> Iterator[bytes]:
        ended = True
        for block in blocks:
            if block:
                self.lines += block.count(b"\n")
                ended = block.endswith(b"\n")
                yield block
        self.lines += not ended


def expand(names: Iterable[str]) -> Iterator[LogInput]:
    """Each name as a log, each folder as the files in it, by name; the folder's own logs know where they come from."""
    for name in names:
        if not is_folder(name):
            yield LogInput(name)
            continue
        for parent, folders, files in os.walk(name):
            folders.sort()
            for file in sorted(files):
                path = os.path.join(parent, file)
                # A FIFO or a device in a folder would never end.
                if os.path.isfile(path):
                    yield LogInput(path, folder=name)


def is_folder(name: str) -> bool:
    """Whether ``name`` stands for the files below it."""
    return name != "-" and os.path.isdir(name)


def is_text(sample: bytes) -> bool:
    """Whether a file that begins so is a log: no NUL, hardly a control character; what no encoding forbids is text."""
    if any(sample.startswith(mark) for mark in _BYTE_ORDER_MARKS):
        return True
    # Truncating a log under its writer leaves a hole of NULs at its beginning.
    text = sample.lstrip(b"\0")
    if not text or b"\0" in text:
        return False
    return len(text) - len(text.translate(None, _CONTROL)) <= len(text) // 20


def _decode(first: bytes, stream: BinaryIO) -> Iterator[bytes]:
    encoding = next((name for mark, name in _BYTE_ORDER_MARKS.items() if first.startswith(mark)), None)
    decoder = codecs.getincrementaldecoder(encoding)("replace") if encoding else None
    block = first
    while block:
        yield decoder.decode(block).encode("utf-8", "replace") if decoder else block
        block = stream.read(_BLOCK)
