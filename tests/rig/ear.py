"""Fixtures: a folder where a daemon and agents meet, and the daemon's ear in it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from vramscope.daemon.sources.agents import AgentSource


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "vramscope"


@pytest.fixture
def source(folder: Path) -> Iterator[AgentSource]:
    source = AgentSource(folder)
    yield source
    source.close()
