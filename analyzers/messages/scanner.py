"""Finds messages in a log of any size: memory and time do not depend on how often the log almost has one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from vramscope.analyzers.messages.catalogue import FAMILIES
from vramscope.analyzers.messages.parsed import ParsedMessage
from vramscope.analyzers.messages.strands import split_strands

# A window is parsed as a whole: what begins in its core may reach into the bytes that follow. A message with fifteen
# processes has 1.2 kB; eight ranks may print theirs line by line between one another.
_BEHIND = 2 * 1024
_CORE = 16 * 1024
_AHEAD = 12 * 1024
_BLOCK = 256 * 1024

_ANCHORS = tuple(dict.fromkeys(anchor for family in FAMILIES for anchor in family.anchors))


def scan_lines(lines: Iterable[bytes | str]) -> Iterator[ParsedMessage]:
    """The messages in ``lines``, with or without their line ends, in the order in which they begin."""
    return scan_blocks(gather(lines))


def scan_blocks(blocks: Iterable[bytes]) -> Iterator[ParsedMessage]:
    """The messages in a log that comes in blocks of any length, cut anywhere."""
    for stretch in scan_stretches(blocks):
        yield from stretch.messages


@dataclass(frozen=True, slots=True)
class Stretch:
    """The messages in one part of a log, and the line up to which it has been read."""

    messages: tuple[ParsedMessage, ...]
    line: int


def scan_stretches(blocks: Iterable[bytes]) -> Iterator[Stretch]:
    """The same with the progress through the log, also where it holds no message."""
    log = _Log()
    for block in blocks:
        log.add(block)
        if log.size >= _BLOCK:
            yield Stretch(tuple(log.messages(log.size - _CORE - _AHEAD)), log.first_line)
    yield Stretch(tuple(log.messages(log.size)), log.first_line)


class _Log:
    """The part of the log that is held: from a little before the first byte not yet searched to the newest."""

    def __init__(self) -> None:
        self._parts: list[bytes] = []
        self._buffer = b""
        self.first_line = 1
        self._done = 0  # in the buffer: no message that begins before this place is still to come
        self.size = 0

    def add(self, block: bytes) -> None:
        self._parts.append(block)
        self.size += len(block)

    def messages(self, limit: int) -> Iterator[ParsedMessage]:
        """Those whose anchor lies before ``limit``; then forget what is no longer needed."""
        self._buffer = b"".join((self._buffer, *self._parts))
        self._parts.clear()
        hits = _Hits(self._buffer)
        line, counted = self.first_line, 0
        while (hit := hits.next(self._done)) is not None and hit < limit:
            start = self._line_start(max(0, self._done - _BEHIND, hit - _BEHIND), hit)
            line += self._buffer.count(b"\n", counted, start)
            counted = start
            yield from self._parse(start, line, hit)
        # What begins before the limit may have its first whole anchor behind it.
        self._done = max(self._done, limit - _BEHIND)
        self._forget(max(0, self._done - _BEHIND))

    def _parse(self, start: int, line: int, hit: int) -> Iterator[ParsedMessage]:
        window = self._buffer[start : hit + _CORE + _AHEAD]
        found: list[tuple[int, int, ParsedMessage]] = []
        for strand in split_strands(window, line, start):
            for family in FAMILIES:
                for span in family.parse(strand):
                    begin = strand.offset(span.start)
                    if begin >= self._done:
                        found.append((begin, strand.offset(span.end - 1) + 1, span.parsed))
        found.sort(key=lambda entry: entry[:2])
        core = hit + _CORE
        for begin, end, parsed in found:
            if begin >= core:
                break
            core = max(core, end)
            yield parsed
        self._done = core

    def _line_start(self, lowest: int, at: int) -> int:
        """The first beginning of a line at or after ``lowest``; ``lowest`` itself inside an endless line."""
        if lowest == 0 or self._buffer[lowest - 1 : lowest] == b"\n":
            return lowest
        newline = self._buffer.find(b"\n", lowest, at)
        return lowest if newline < 0 else newline + 1

    def _forget(self, count: int) -> None:
        self.first_line += self._buffer.count(b"\n", 0, count)
        self._buffer = self._buffer[count:]
        self._done -= count
        self.size -= count


class _Hits:
    """Where the anchors stand. Each is looked for once over the whole buffer, however often it is asked."""

    def __init__(self, buffer: bytes) -> None:
        self._buffer = buffer
        self._next = dict.fromkeys(_ANCHORS, -1)

    def next(self, at: int) -> int | None:
        """The first anchor at or after ``at``, which must not go backwards."""
        best: int | None = None
        for anchor in list(self._next):
            place = self._next[anchor]
            if place < at:
                place = self._buffer.find(anchor, at)
                if place < 0:
                    del self._next[anchor]
                    continue
                self._next[anchor] = place
            if best is None or place < best:
                best = place
        return best


def gather(lines: Iterable[bytes | str]) -> Iterator[bytes]:
    """Lines, with or without their ends, as blocks."""
    parts: list[bytes] = []
    size = 0
    for line in lines:
        raw = line.encode("utf-8", "replace") if isinstance(line, str) else line
        parts.append(raw if raw.endswith(b"\n") else raw + b"\n")
        size += len(raw) + 1
        if size >= _BLOCK:
            yield b"".join(parts)
            parts, size = [], 0
    yield b"".join(parts)
