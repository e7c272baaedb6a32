"""The agent's regular sample: the figures of each device in use that change, and the text of them that goes out.

Out of cold caches each step counts: what changes seldom is asked for and written down now and then, by ``look``.
"""

from __future__ import annotations

import contextlib
from typing import Any

from ...schema.wire import sample_form
from .allocator import CHANGING, Allocator


class Gauges:
    """Made for one process. A row begins with the allocated and the reserved bytes and the peaks of both.

    Its last three figures are of what the allocator asks of the driver: segments, retries, errors, private pools.
    """

    def __init__(self, allocator: Allocator) -> None:
        self._allocator = allocator
        self._form = b""
        self._found: list[list[int]] | None = None
        self._known: list[int | None] | None = None
        self.devices: tuple[int, ...] = ()

    def look(self) -> bool:
        """Learn which devices are in use and what of each changes seldom; whether that is other than it was."""
        pinned_bytes = None
        with contextlib.suppress(Exception):
            pinned_bytes = self._allocator.pinned_bytes()
        # All else that a sample says of a device in use stays for ever.
        known_now = [pinned_bytes, *self._allocator.limits()]
        if known_now == self._known:
            return False
        self._known = None
        known = self._allocator.sample()
        form = sample_form(known, pinned_bytes, CHANGING)
        known = known[: form.count(b'{"device":')]
        self.devices = tuple([statistics["device"] for statistics in known])
        self._found = [[statistics[name] for name in CHANGING if name in statistics] for statistics in known]
        self._known = [pinned_bytes, *self._allocator.limits()]
        before, self._form = self._form, form
        return form != before

    def read(self) -> list[list[int]]:
        """A row of each device; after a look that look's own."""
        found, self._found = self._found, None
        if found is not None:
            return found
        return [self._allocator.changing(device) for device in self.devices]

    def text(self, at_unix: float, rows: list[list[int]]) -> bytes:
        """The sample as the daemon gets it."""
        figures: list[Any] = [at_unix]
        for row in rows:
            figures += row
        return self._form % tuple(figures)
