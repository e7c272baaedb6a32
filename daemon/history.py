"""The last ten minutes of every process on every device, in memory: what was before a failure."""

from __future__ import annotations

import math
from array import array
from collections import deque
from collections.abc import Iterable

from vramscope.daemon.processes import user_name
from vramscope.schema.agent import LastSample
from vramscope.schema.evidence_form import thin_out
from vramscope.schema.frame import Frame
from vramscope.schema.history import EndedProcess, Usage

WINDOW_SECONDS = 600.0
_MOST_SERIES = 4096
_MOST_ENDED = 256
_MOST_MOMENTS = 240  # of an answer
_CLOSEST_SECONDS = 0.5
_WIDTH = 5  # numbers of a moment: doubles hold bytes exactly up to 2**53
_UNKNOWN = math.nan


class MemoryHistory:
    """Takes each frame and the last samples of those that ended; answers what was before a moment."""

    def __init__(self) -> None:
        self._series: dict[tuple[int, str], _Series] = {}
        self._ended: deque[tuple[float, EndedProcess]] = deque(maxlen=_MOST_ENDED)

    def add(self, frame: Frame) -> None:
        """The newest frame. What is older than ten minutes is forgotten."""
        devices = {device.uuid: device.used_bytes for device in frame.devices}
        starts = {host.pid: host.start_unix for host in frame.hosts}
        for row in frame.processes:
            key = (row.pid, row.uuid)
            series = self._series.get(key)
            start = starts.get(row.pid)
            if series is None or (start is not None and series.newest_unix < start):  # the pid is another process's now
                series = self._series[key] = _Series()
            stats = row.torch
            series.heard_unix = frame.at_unix
            series.add(
                Usage(
                    frame.at_unix,
                    devices.get(row.uuid),
                    row.used_bytes,
                    None if stats is None else stats.reserved_bytes,
                    None if stats is None else stats.allocated_bytes,
                )
            )
        oldest = frame.at_unix - WINDOW_SECONDS
        for key in [key for key, series in self._series.items() if not series.forget_before(oldest)]:
            del self._series[key]
        while len(self._series) > _MOST_SERIES:
            del self._series[next(iter(self._series))]
        while self._ended and self._ended[0][0] < oldest:
            self._ended.popleft()

    def resume(self, pid: int, uuid: str, usages: Iterable[Usage], now_unix: float) -> None:
        """What the last daemon saw of a process, oldest first. It waits for the process, or for its report."""
        series = self._series.setdefault((pid, uuid), _Series())
        series.heard_unix = now_unix
        for usage in usages:
            series.add(usage)

    def add_last(self, last: LastSample, now_unix: float) -> None:
        """A process ended without a word, as is heard now: its last sample is the end of its series."""
        sample = last.sample
        for stats in sample.stats:
            ended = EndedProcess(
                pid=sample.pid,
                at_unix=sample.at_unix,
                device=stats.device,
                uuid=stats.uuid,
                user=user_name(last.uid),
                allocated_bytes=stats.allocated_bytes,
                reserved_bytes=stats.reserved_bytes,
                allocated_peak_bytes=stats.allocated_peak_bytes,
                reserved_peak_bytes=stats.reserved_peak_bytes,
            )
            self._ended.append((now_unix, ended))
            if stats.uuid is not None:
                series = self._series.setdefault((sample.pid, stats.uuid), _Series())
                series.heard_unix = now_unix
                if series.newest_unix < sample.at_unix:
                    series.add(Usage(sample.at_unix, None, None, stats.reserved_bytes, stats.allocated_bytes))

    def ended(self) -> tuple[EndedProcess, ...]:
        """The processes that ended without a word in the last ten minutes, or while no daemon ran; newest first."""
        return tuple(sorted((ended for _, ended in self._ended), key=lambda ended: -ended.at_unix))

    def before(self, pid: int, uuid: str | None, at_unix: float) -> tuple[Usage, ...]:
        """A process's memory on a device until ``at_unix``; without a device's name where it was on one alone."""
        found = [series for (of, on), series in self._series.items() if of == pid and uuid in (None, on)]
        return found[0].until(at_unix) if len(found) == 1 else ()


class _Series:
    """Moments in time order. A value that stands still is its first and its last moment."""

    def __init__(self) -> None:
        self._numbers = array("d")
        self.heard_unix = -math.inf

    @property
    def newest_unix(self) -> float:
        return self._numbers[-_WIDTH] if self._numbers else -math.inf

    def add(self, usage: Usage) -> None:
        numbers = self._numbers
        figures = (usage.device_used_bytes, usage.used_bytes, usage.reserved_bytes, usage.allocated_bytes)
        row = array("d", (usage.at_unix, *(_UNKNOWN if figure is None else float(figure) for figure in figures)))
        if len(numbers) >= 2 * _WIDTH:
            last, before = numbers[-_WIDTH:], numbers[-2 * _WIDTH : -_WIDTH]
            still = before[1:].tobytes() == last[1:].tobytes() == row[1:].tobytes()
            if still or last[0] - before[0] < _CLOSEST_SECONDS:
                numbers[-_WIDTH:] = row
                return
        numbers.extend(row)

    def forget_before(self, oldest_unix: float) -> bool:
        """Whether the series has been heard of since; its last moment stays."""
        numbers = self._numbers
        # The last moment before the window is its beginning.
        stale = 0
        while len(numbers) > stale + _WIDTH and numbers[stale + _WIDTH] < oldest_unix:
            stale += _WIDTH
        if stale:
            del numbers[:stale]
        return self.heard_unix >= oldest_unix

    def until(self, at_unix: float) -> tuple[Usage, ...]:
        rows = (self._numbers[place : place + _WIDTH] for place in range(0, len(self._numbers), _WIDTH))
        found = [Usage(row[0], *(None if math.isnan(x) else int(x) for x in row[1:])) for row in rows]
        return thin_out([usage for usage in found if usage.at_unix <= at_unix], _MOST_MOMENTS)
