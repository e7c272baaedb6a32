"""Finds messages in a log of any size: memory and time do not depend on how often the log almost has one."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from vramscope.analyzers.messages.anchors import CELL, longest
from vramscope.analyzers.messages.any_program import without_known, without_overlapped
from vramscope.analyzers.messages.cleaning import clean
from vramscope.analyzers.messages.cpu_runs import on_its_memory
from vramscope.analyzers.messages.families import families_in
from vramscope.analyzers.messages.held import BEFORE, BEHIND, Held, LineCount
from vramscope.analyzers.messages.overlap import keep_longest
from vramscope.analyzers.messages.parsed import ParsedMessage
from vramscope.analyzers.messages.quotation import unquoted
from vramscope.analyzers.messages.search import LOOK_BEHIND, search_ahead, search_block
from vramscope.analyzers.messages.strands import split_strands
from vramscope.analyzers.messages.truncation import without_cut_number

# A window is parsed as a whole: what begins in its core may reach into the bytes that follow. A message with fifteen
# processes has 1.2 kB; eight ranks may print theirs line by line between one another.
_CORE = 64 * 1024
_AHEAD = 12 * 1024
# What stands behind a message goes with it, as what stands before it.
_AFTER = 4 * 1024
_BLOCK = 256 * 1024
_PRINTERS = 1024
# So many pauses a message may have to be whole whose line has no end yet: a network or a buffer holds back the rest.
_PATIENCE = 6


def scan_lines(lines: Iterable[bytes | str]) -> Iterator[ParsedMessage]:
    """The messages in ``lines``, with or without their line ends, in the order in which they begin."""
    return scan_blocks(gather(lines))


def scan_blocks(blocks: Iterable[bytes]) -> Iterator[ParsedMessage]:
    """The messages in a log that comes in blocks of any length, cut anywhere."""
    for stretch in scan_stretches(blocks):
        yield from stretch.messages


class Stretch(NamedTuple):
    """The messages in one part of a log, and the byte up to which it has been read.

    ``pause`` is True where no more has come for now: what has come until then has been answered.
    """

    messages: tuple[ParsedMessage, ...]
    end: int
    pause: bool = False


def scan_stretches(blocks: Iterable[bytes], count_lines: LineCount | None = None) -> Iterator[Stretch]:
    """The same with the progress through the log, also where it holds no message.

    An empty block says that the log pauses: what had come before the last such block is answered with this one.
    ``count_lines`` saves counting the lines of a log that can be read twice: most logs need no line's number.
    """
    yield from scan_searched(search_ahead(blocks), Scanner(count_lines))


def scan_searched(searched: Iterable[tuple[bytes, list[int]]], scanner: Scanner) -> Iterator[Stretch]:
    """The same for blocks that have been searched, by a ``scanner`` that may hold what came before them."""
    for block, places in searched:
        if block:
            yield from scanner.add(block, places)
        else:
            yield from scanner.settle()
    yield from scanner.finish()


class Scanner:
    """Reads one log that comes piece by piece, and holds of it what a message may need that is still to come."""

    def __init__(self, count_lines: LineCount | None = None, held: Held | None = None, settled: int = 0) -> None:
        """``held`` is the end of a log's beginning without any anchor; at the byte ``settled`` it last paused."""
        self._held = Held(count_lines) if held is None else held
        self._places: deque[int] = deque()  # of anchors not yet read around
        self._ends: dict[str | None, int] = {}  # of each printer's last message
        self._done = 0  # no message that begins before this byte is still to come
        self._settled = settled  # what lies before this byte had come when the log last paused
        self._unfinished, self._pauses = -1, 0  # where a line began that is being waited for, and for how many pauses

    @property
    def held_bytes(self) -> int:
        """How much of the log is held."""
        return self._held.end - self._held.start

    def add(self, block: bytes, places: Iterable[int] | None = None) -> Iterator[Stretch]:
        """Take the next bytes; the messages that are certain to be whole. ``places`` is what ``search_block`` gives."""
        start = self._held.end
        if places is None:
            places = search_block(block, self._held.cut(start - LOOK_BEHIND, start))
        self._places += [start + place for place in places]
        self._held.add(block)
        whole = self._held.end - _CORE - _AHEAD - _AFTER
        yield from self._read(whole, self._held.end)
        yield Stretch((), self._held.end)

    @property
    def is_waiting(self) -> bool:
        """Whether a message that had come was left for a later call of ``settle``."""
        return self._pauses > 0

    def settle(self) -> Iterator[Stretch]:
        """The messages that had begun to come at the last call: a writer does not pause for long within one.

        One on a line without its end may wait for six calls more.
        """
        limit, self._settled = self._settled, self._held.end
        limit = min(limit, self._waited_for(limit))
        yield from self._read(limit, limit)
        yield Stretch((), self._held.end, pause=True)

    def _waited_for(self, limit: int) -> int:
        """Where the line begins that is still being written, if a message on it had begun to come before ``limit``."""
        start = self._held.last_line_start(_CORE)
        if not self._places or not start <= self._places[-1] or start >= limit:
            self._pauses = 0
            return limit
        self._pauses = self._pauses + 1 if start == self._unfinished else 1
        self._unfinished = start
        if self._pauses > _PATIENCE:
            self._pauses = 0
            return limit
        return start

    def finish(self) -> Iterator[Stretch]:
        """The messages in the rest: no more comes."""
        yield from self._read(self._held.end, self._held.end)
        yield Stretch((), self._held.end)

    def skip(self) -> None:
        """Leave out what has come and was not yet read."""
        self._places.clear()
        self._done = self._settled = self._held.end

    def _read(self, limit: int, begin_limit: int) -> Iterator[Stretch]:
        """Read around the anchors before ``limit``, for messages that begin before ``begin_limit``."""
        while self._places and self._places[0] < limit:
            place = self._places.popleft()
            if place + CELL <= self._done:
                continue
            first = last = max(place, self._done)
            while self._places and self._places[0] < min(first + _CORE - CELL, begin_limit):
                last = max(last, self._places.popleft())
            messages = tuple(self._parse(first, last + CELL, begin_limit))
            if messages:
                yield Stretch(messages, self._done)
        next_place = min(self._places[0] if self._places else self._held.end, self._held.end - longest())
        self._held.forget(next_place - BEHIND - BEFORE)

    def _parse(self, first: int, core: int, begin_limit: int) -> Iterator[ParsedMessage]:
        start = self._held.line_start(first - BEHIND, first)
        found = [
            (start + begin, start + end, parsed)
            for begin, end, parsed in _read_window(self._held.lines(start, core, core + _AHEAD))
            if self._done <= start + begin < begin_limit
        ]
        line = self._held.line(start) if found else 0
        # Of a message that is still being written, a later look may see more.
        if core + _AHEAD <= self._held.end:
            self._done = min(core, begin_limit)
        for begin, end, parsed in found:
            if begin >= core:
                break
            core = max(core, end)
            self._done = max(self._done, end)
            before, follows = self._before(parsed.rank, begin, end)
            yield replace(
                parsed,
                lines=(line + parsed.lines[0], line + parsed.lines[1]),
                before=before,
                follows=follows,
                after=self._held.cut(end, end + _AFTER),
            )

    def _before(self, rank: str | None, begin: int, end: int) -> tuple[bytes, bool]:
        """What stands before a message, from the same printer's last one on: that had a traceback of its own.

        The second tells whether it begins there.
        """
        last = self._ends.get(rank, -1)
        start = max(begin - BEFORE, last, 0)
        if len(self._ends) >= _PRINTERS:
            self._ends.clear()
        self._ends[rank] = end
        return self._held.cut(start, begin), start == last


# A log that repeats one line without end has windows that are the same to the byte.
@lru_cache(maxsize=8)
def _read_window(window: bytes) -> tuple[tuple[int, int, ParsedMessage], ...]:
    """Where in ``window`` messages begin and end, in the order of their beginnings; their lines count from 0."""
    cleaned = clean(window)
    if cleaned is None:
        return tuple(_read_clean(window))
    return tuple(
        (cleaned.place(begin), cleaned.place(end - 1) + 1, parsed) for begin, end, parsed in _read_clean(cleaned.text)
    )


def _read_clean(window: bytes) -> list[tuple[int, int, ParsedMessage]]:
    families = families_in(window)
    found: list[tuple[int, int, ParsedMessage]] = []
    for strand in split_strands(window, 0, 0):
        kept = keep_longest(without_overlapped([span for family in families for span in family.parse(strand)]))
        spans = [on_its_memory(strand, span) for span in kept]
        found += (
            (strand.offset(span.start), strand.offset(span.end - 1) + 1, span.parsed)
            for span in (
                without_cut_number(strand, span) for span in without_known(strand, list(unquoted(strand, spans)))
            )
            if span.parsed is not None
        )
    return sorted(found, key=lambda entry: entry[:2])


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
    if parts:
        yield b"".join(parts)
