"""Mapped memory of one stream and pool as runs of addresses: parts come and go, and touching ones are one."""

from __future__ import annotations

from bisect import bisect_left, bisect_right


class Mapped:
    """Runs that neither overlap nor touch."""

    def __init__(self) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []

    def add(self, address: int, size: int) -> None:
        """Map a part; what of it is mapped already stays so."""
        end = address + size
        # All runs that touch or overlap it become one with it.
        first, last = bisect_left(self._ends, address), bisect_right(self._starts, end)
        if first < last:
            address, end = min(address, self._starts[first]), max(end, self._ends[last - 1])
        self._starts[first:last] = [address]
        self._ends[first:last] = [end]

    def remove(self, address: int, size: int) -> None:
        """Unmap a part, whichever runs it lies in."""
        end = address + size
        first, last = bisect_right(self._ends, address), bisect_left(self._starts, end)
        if first >= last:
            return
        left, right = self._starts[first], self._ends[last - 1]
        kept = [(left, address)] if left < address else []
        kept += [(end, right)] if right > end else []
        self._starts[first:last] = [start for start, _ in kept]
        self._ends[first:last] = [stop for _, stop in kept]

    def runs(self) -> list[tuple[int, int]]:
        """(address, bytes) of each, by address."""
        return [(start, end - start) for start, end in zip(self._starts, self._ends, strict=True)]
