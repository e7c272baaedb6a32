"""What the agent remembers of the allocator's figures: a bounded number of moments of each device.

It asks nobody: it is told. A moment is a row [at_unix, allocated, reserved, peak or None] and what stands behind it.
"""

from __future__ import annotations

from typing import Any, Callable

MAX_SAMPLES = 1024
MAX_STEPS = 512


class Moments:
    """The rows of each device, kept within bounds by ``shorten``, which takes rows out of a list that has ``most``."""

    def __init__(self, most: int, shorten: Callable[[list[list[Any]]], None]) -> None:
        self._most = most
        self._shorten = shorten
        self._rows: dict[int, list[list[Any]]] = {}
        self._peaks: dict[int, int] = {}

    def add(self, at_unix: float, device: int, allocated: int, reserved: int, peak: int | None, *more: Any) -> None:
        """Remember one device's figures."""
        # The peak counts from the job's start or its last reset: only one that has grown belongs to this moment.
        known = self._peaks.get(device, -1)
        if peak is not None and peak != known:
            self._peaks[device] = peak
        fresh = peak if peak is not None and peak > known else None
        rows = self._rows.get(device)
        if rows is None:
            rows = self._rows[device] = []
        rows.append([at_unix, allocated, reserved, fresh, *more])
        if len(rows) >= self._most:
            self._shorten(rows)

    def rows(self, device: int | None = None) -> list[list[Any]]:
        """The rows of ``device``, oldest first; of the one that holds most where none is named."""
        known = {index: list(rows) for index, rows in list(self._rows.items()) if rows}
        if device is None and known:
            device = max(known, key=lambda index: known[index][-1][2])
        return known.get(device, []) if device is not None else []

    def clear(self) -> None:
        """Forget all."""
        self._rows, self._peaks = {}, {}


class Samples(Moments):
    """The agent's regular samples. They always cover the whole life of the job, the recent past in more detail."""

    def __init__(self) -> None:
        super().__init__(MAX_SAMPLES, _thin_out)


def _thin_out(rows: list[list[Any]]) -> None:
    del rows[1 : MAX_SAMPLES // 2 : 2]


def drop_oldest(rows: list[list[Any]]) -> None:
    """Keep the newest steps."""
    del rows[: len(rows) - MAX_STEPS]
