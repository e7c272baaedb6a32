"""What is held of a log while it is read: of one of any size the newest part, for a message that may begin there."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

# A message may begin so much before an anchor in it; what stands before a message goes with it: a traceback through a
# trainer or a server has some 6 kB.
BEHIND, BEFORE = 2 * 1024, 24 * 1024

# The number of line ends before a place in the log.
LineCount = Callable[[int], int]


class Held:
    """The newest part of the log, from the byte ``start`` to ``end``."""

    def __init__(self, count_lines: LineCount | None) -> None:
        self._blocks: deque[bytes] = deque()
        self._count_lines = count_lines
        self.start = self.end = 0
        self._counted = (0, 0)  # so many line ends lie before this byte

    def add(self, block: bytes) -> None:
        self._blocks.append(block)
        self.end += len(block)

    def cut(self, start: int, stop: int) -> bytes:
        """The bytes from ``start`` to ``stop``, as far as they are held."""
        parts = []
        at = self.start
        for block in self._blocks:
            if at >= stop:
                break
            if at + len(block) > start:
                parts.append(block[max(0, start - at) : stop - at])
            at += len(block)
        return parts[0] if len(parts) == 1 else b"".join(parts)

    def lines(self, start: int, core: int, stop: int) -> bytes:
        """The bytes from ``start`` to the last line end between ``core`` and ``stop``; to ``stop`` if there is none."""
        window = self.cut(start, stop)
        newline = window.rfind(b"\n", core - start)
        return window if newline < 0 or start + len(window) == self.end else window[: newline + 1]

    def line_start(self, lowest: int, at: int) -> int:
        """The first beginning of a line from ``lowest`` to ``at``; ``lowest`` itself inside an endless line."""
        if lowest <= 0:
            return 0
        before = max(self.start, lowest - 1)
        newline = self.cut(before, at).find(b"\n")
        return lowest if newline < 0 else before + newline + 1

    def last_line_start(self, reach: int) -> int:
        """Where the line begins that has no end yet; ``end`` if the last one has, or is longer than ``reach``."""
        tail = self.cut(self.end - reach, self.end)
        start = max(tail.rfind(b"\n"), tail.rfind(b"\r")) + 1
        return self.end if not start and len(tail) >= reach else self.end - len(tail) + start

    def line(self, place: int) -> int:
        """The number of the line on which ``place`` stands, 1-based."""
        if self._count_lines is not None:
            return self._count_lines(place) + 1
        self._count_to(place)
        return self._counted[1] + 1

    def forget(self, place: int) -> None:
        """Let go of the blocks that end before ``place``."""
        while self._blocks and self.start + len(self._blocks[0]) <= place:
            if self._count_lines is None:
                self._count_to(self.start + len(self._blocks[0]))
            self.start += len(self._blocks.popleft())

    def _count_to(self, place: int) -> None:
        """Count on to ``place``, or back."""
        at, lines = self._counted
        if place >= at:
            lines += self._line_ends(at, place)
        else:
            lines -= self._line_ends(place, at)
        self._counted = (place, lines)

    def _line_ends(self, start: int, stop: int) -> int:
        return self.cut(start, stop).count(b"\n")
