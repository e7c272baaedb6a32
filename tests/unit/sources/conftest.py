"""Fixtures of the sources: a daemon's ear in a folder of its own, and agents that talk to it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.rig.ear import folder, source
from tests.unit.sources.talking_agent import Agent
from vramscope.daemon.sources.agents import AgentSource

__all__ = ["agent", "folder", "source"]


@pytest.fixture
def agent(source: AgentSource, folder: Path) -> Iterator[Callable[[], Agent]]:
    made: list[Agent] = []

    def make() -> Agent:
        made.append(Agent(folder))
        return made[-1]

    yield make
    for one in made:
        one.end()
