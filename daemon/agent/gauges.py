"""The agent's regular sample: of each device in use a row of figures, and the text of them that goes out.

Out of cold caches each step counts: what changes seldom is asked for and written down now and then, by ``look``.
"""

from __future__ import annotations

import contextlib
from typing import Any

from ...schema.wire import sample_form
from .allocator import CHANGING, Allocator


class Gauges:
    """``read`` asks PyTorch once for each device. A row begins with allocated and reserved bytes and their peaks."""

    def __init__(self, allocator: Allocator) -> None:
        self._allocator = allocator
        self._known: list[dict[str, Any]] = []
        self._form = b""

    @property
    def devices(self) -> list[int]:
        """Those of the rows."""
        return [known["device"] for known in self._known]

    def look(self) -> bool:
        """Learn which devices are in use and what of each changes seldom; whether that is other than it was."""
        pinned_bytes = None
        with contextlib.suppress(Exception):
            pinned_bytes = self._allocator.pinned_bytes()
        known = self._allocator.sample()
        form = sample_form(known, pinned_bytes, CHANGING)
        self._known = known[: form.count(b'{"device":')]
        before, self._form = self._form, form
        return form != before

    def read(self) -> list[list[int]]:
        """A row of each device."""
        return [self._allocator.changing(known["device"], known) for known in self._known]

    def text(self, at_unix: float, rows: list[list[int]]) -> bytes:
        """The sample as the daemon gets it."""
        return self._form % (at_unix, *[figure for row in rows for figure in row])
