"""Stores of the recorded past."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.unit.daemon.recorded_past import NOW, Make
from vramscope.daemon.store.history import HistoryStore


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Make]:
    """Stores over one file, closed at the end, whose clock stands at NOW and which write when they are closed."""
    made: list[HistoryStore] = []

    def build(path: Path | None = tmp_path / "past.db", now: float = NOW, **options: object) -> HistoryStore:
        store = HistoryStore(path, clock=lambda: now, **{"write_seconds": 3600.0, **options})  # type: ignore[arg-type]
        made.append(store)
        return store

    yield build
    for store in made:
        store.close(10.0)
