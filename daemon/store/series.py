"""The past that is held in memory: of each device, and of each process on each device, its chunks of every level."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from dataclasses import dataclass, field

from vramscope.daemon.store.levels import LEVELS, SECONDS, UNKNOWN, Figures, Level, Rows, blank, figure, rows
from vramscope.schema.allocator import AllocatorStats
from vramscope.schema.frame import Frame

KEPT_SECONDS = 600  # of the finest level, and of a series that is heard of no more
MOST_SERIES = 4096
MOST_CHUNKS = 4096  # of a level: 6 to 7 MiB
_SAME_START = 2.0  # seconds: the boot time, from which starts are counted, is not quite constant


@dataclass(slots=True)
class Subject:
    """Whose figures a series has: a process on a device or, where ``pid`` is None, the device. ``name`` is its
    program's, or the device's."""

    uuid: str
    gpu: str
    pid: int | None = None
    start_unix: float | None = None
    name: str | None = None
    user: str | None = None

    def continues(self, start_unix: float | None, silent_seconds: float) -> bool:
        """Whether what is heard of under the same pid now is the same process."""
        if self.pid is None:
            return True
        if self.start_unix is None or start_unix is None:
            return silent_seconds < KEPT_SECONDS
        return abs(self.start_unix - start_unix) <= _SAME_START


@dataclass(slots=True)
class Chunk:
    """``unwritten`` where the disk does not have all of it; ``writing`` until the disk has what is being written."""

    values: array[int]
    unwritten: bool = True
    writing: bool = False

    @property
    def is_on_disk(self) -> bool:
        """Whether the disk has all of it."""
        return not (self.unwritten or self.writing)


@dataclass(slots=True)
class Series:
    """``id`` is the one that it has on the disk, None as long as it has none."""

    subject: Subject
    first_unix: float
    last_unix: float
    id: int | None = None
    chunks: dict[tuple[int, int], Chunk] = field(default_factory=dict)  # by level and beginning
    _starts: tuple[int, ...] = ()
    _open: tuple[Chunk, ...] = ()

    def note(self, at_unix: float, starts: tuple[int, ...], offsets: tuple[int, ...], figures: Figures) -> None:
        """The figures of one collection; ``starts`` and ``offsets`` are its place in each level."""
        if at_unix >= self.last_unix:
            self.last_unix = at_unix
        elif at_unix < self.first_unix:
            self.first_unix = at_unix  # the clock was set back
        if starts != self._starts:
            self._starts = starts
            self._open = tuple(
                self.chunks.setdefault((level.number, start), Chunk(blank(level)))
                for level, start in zip(LEVELS, starts, strict=True)
            )
        first, second, third = figures
        for chunk, place in zip(self._open, offsets, strict=True):
            values = chunk.values
            if first > values[place]:
                values[place] = first
            if second > values[place + 1]:
                values[place + 1] = second
            if third > values[place + 2]:
                values[place + 2] = third
            chunk.unwritten = True

    def rows(self, level: Level, since: int, until: float) -> Rows:
        """The bins of the chunks that touch the span."""
        found: Rows = {}
        for (number, start), chunk in self.chunks.items():
            if number == level.number and start + level.span > since and start <= until:
                found.update(rows(chunk.values, level, start))
        return found

    def forget(self, level: Level, start: int) -> None:
        """Let go of a chunk; what is heard later of its time begins another."""
        del self.chunks[level.number, start]
        self._starts = ()


class SeriesInMemory:
    """All of them, those that are heard of by device and pid. Not safe from several threads by itself."""

    def __init__(self, keep_seconds: dict[Level, float], *, on_disk: bool) -> None:
        self._keep_seconds = keep_seconds
        self._on_disk = on_disk
        self._heard: dict[tuple[str, int | None], Series] = {}
        self._gone: list[Series] = []  # their pids are other processes' now
        self._swept_unix = 0.0

    def __iter__(self) -> Iterator[Series]:
        yield from self._gone
        yield from self._heard.values()

    def add(self, frame: Frame) -> None:
        """The newest frame. A device without figures, the parent of MIG instances say, has no series."""
        at, at_unix = int(frame.at_unix), frame.at_unix
        starts = tuple(level.start(at) for level in LEVELS)
        offsets = tuple(level.offset(at) for level in LEVELS)
        for device in frame.devices:
            if device.used_bytes is not None or device.total_bytes is not None:
                series = self._heard.get((device.uuid, None))
                if series is None:
                    series = self._begin(Subject(device.uuid, device.gpu, name=_clean(device.name)), at_unix)
                series.subject.gpu = device.gpu
                figures = (figure(device.used_bytes), figure(device.total_bytes), 0)
                series.note(at_unix, starts, offsets, figures)
        hosts = {host.pid: host for host in frame.hosts}
        for row in frame.processes:
            host = hosts.get(row.pid)
            series = self._heard.get((row.uuid, row.pid))
            start_unix = None if host is None else host.start_unix
            if series is None or not series.subject.continues(start_unix, at_unix - series.last_unix):
                series = self._begin(Subject(row.uuid, row.gpu, row.pid), at_unix)
            if host is not None and series.subject.name is None:
                subject = series.subject
                subject.start_unix, subject.name, subject.user = (
                    host.start_unix,
                    _clean(host.command),
                    _clean(host.user),
                )
            stats = row.torch
            figures = (
                figure(row.used_bytes),
                figure(None if stats is None else stats.reserved_bytes),
                figure(None if stats is None else stats.allocated_bytes),
            )
            series.note(at_unix, starts, offsets, figures)
        if not 0 <= at_unix - self._swept_unix < LEVELS[1].width:
            self._swept_unix = at_unix
            self._let_go(at)

    def add_moment(self, pid: int, stats: AllocatorStats, at_unix: float) -> None:
        """What a process itself told between two frames, when it failed say. Of one that no frame showed, nothing."""
        found = [series for (uuid, of), series in self._heard.items() if of == pid and stats.uuid in (None, uuid)]
        if len(found) == 1 and found[0].first_unix <= at_unix <= found[0].last_unix + KEPT_SECONDS:
            at = int(at_unix)
            starts, offsets = tuple(level.start(at) for level in LEVELS), tuple(level.offset(at) for level in LEVELS)
            found[0].note(
                at_unix, starts, offsets, (UNKNOWN, figure(stats.reserved_bytes), figure(stats.allocated_bytes))
            )

    def unwritten(self) -> list[tuple[Series, Level, int, Chunk]]:
        """The chunks that belong on the disk and are not there."""
        return [
            (series, LEVELS[number], start, chunk)
            for series in self
            for (number, start), chunk in series.chunks.items()
            if number != SECONDS.number and not chunk.is_on_disk
        ]

    def forget_disk(self) -> None:
        """The disk has nothing of them any more."""
        for series in self:
            series.id = None
            for chunk in series.chunks.values():
                chunk.unwritten = True

    def _begin(self, subject: Subject, at_unix: float) -> Series:
        series = Series(subject, at_unix, at_unix)
        replaced = self._heard.pop((subject.uuid, subject.pid), None)
        if replaced is not None:
            self._gone.append(replaced)
        self._heard[subject.uuid, subject.pid] = series
        while len(self._heard) + len(self._gone) > MOST_SERIES:
            self._forget_longest_gone()
        return series

    def _forget_longest_gone(self) -> None:
        if self._gone:
            del self._gone[0]
        else:
            key = min(self._heard, key=lambda key: self._heard[key].last_unix)
            del self._heard[key]

    def _let_go(self, now: int) -> None:
        """Chunks that are too old, or that the disk has and nobody adds to; then those that are too many."""
        by_level: dict[Level, list[tuple[int, int, Series]]] = {level: [] for level in LEVELS}
        for position, series in enumerate(self):
            for number, start in list(series.chunks):
                level = LEVELS[number]
                ended = start + level.span <= now
                kept = self._on_disk and level is not SECONDS and series.chunks[number, start].is_on_disk
                if (ended and kept) or start + level.span < now - self._keep_seconds[level]:
                    series.forget(level, start)
                else:
                    by_level[level].append((start, position, series))
        for level, found in by_level.items():
            surplus = len(found) - MOST_CHUNKS
            if surplus > 0:
                for start, _, series in sorted(found, key=lambda entry: entry[:2])[:surplus]:
                    series.forget(level, start)
        silent = now - KEPT_SECONDS
        self._gone = [series for series in self._gone if series.chunks]
        for key in [key for key, series in self._heard.items() if not series.chunks and series.last_unix < silent]:
            del self._heard[key]


def _clean(name: str | None) -> str | None:
    # A name from the file system can hold bytes that are no UTF-8, and SQLite cannot.
    return None if name is None else name.encode("utf-8", "replace").decode()
