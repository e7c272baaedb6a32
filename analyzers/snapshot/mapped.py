"""Mapped memory of one stream and pool as runs of addresses: parts come and go, and touching ones become one."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from vramscope.analyzers.snapshot.form import SnapshotError

_MOST = 50_000  # a device of 100 GB has no more granules


class Mapped:
    """Runs by address, each of small requests or not. SnapshotError where they are more than a device can have."""

    def __init__(self) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._small: list[bool] = []

    def put(self, address: int, size: int, small: bool = False) -> None:
        """A run of its own, whatever it touches."""
        place = bisect_left(self._starts, address)
        self._replace(place, place, [(address, address + size, small)])

    def add(self, address: int, size: int, small: bool = False) -> None:
        """Map a part: it is one with the runs that it touches, and of their kind."""
        end = address + size
        first, last = bisect_left(self._ends, address), bisect_right(self._starts, end)
        if first < last:
            address, end = min(address, self._starts[first]), max(end, self._ends[last - 1])
            small = self._small[last - 1]
        self._replace(first, max(first, last), [(address, end, small)])

    def remove(self, address: int, size: int) -> None:
        """Unmap a part, of whichever runs it lies in."""
        end = address + size
        first, last = bisect_right(self._ends, address), bisect_left(self._starts, end)
        if first >= last:
            return
        kept = [(self._starts[first], address, self._small[first])] if self._starts[first] < address else []
        kept += [(end, self._ends[last - 1], self._small[last - 1])] if self._ends[last - 1] > end else []
        self._replace(first, last, kept)

    def runs(self) -> list[tuple[int, int, bool]]:
        """(address, bytes, of small requests) of each, by address."""
        rows = zip(self._starts, self._ends, self._small, strict=True)
        return [(start, end - start, small) for start, end, small in rows]

    def _replace(self, first: int, last: int, runs: list[tuple[int, int, bool]]) -> None:
        self._starts[first:last] = [start for start, _, _ in runs]
        self._ends[first:last] = [end for _, end, _ in runs]
        self._small[first:last] = [small for _, _, small in runs]
        if len(self._starts) > _MOST:
            raise SnapshotError(f"more than {_MOST} separate runs of mapped memory")
