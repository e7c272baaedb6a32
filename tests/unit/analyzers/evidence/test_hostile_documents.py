"""Documents come from jobs: whatever stands in them, an explanation comes out, in bounded time."""

from __future__ import annotations

import random
import time
from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any

import pytest

from tests.unit.analyzers.evidence.documents import ACTIONS, document, explain, steps
from tests.unit.analyzers.evidence.lookalikes import LOOKALIKES
from tests.unit.analyzers.evidence.planted import PLANTED
from vramscope.schema.evidence import Block, Evidence, History, Segment

_NUMBERS = (0, 1, 7, 512, 1 << 20, 1 << 40, (1 << 62) - 1)
_WORDS = ("", "x", "losses.append(loss)", "self.x = torch.cat([self.x, y])", "\u202e", "a" * 900)


def _damaged(value: Any, choose: random.Random) -> Any:
    """The same, with here and there another value of the same kind."""
    if isinstance(value, bool) or value is None:
        return choose.choice((True, False, value)) if isinstance(value, bool) else value
    if isinstance(value, int):
        return choose.choice(_NUMBERS) if choose.random() < 0.2 else value
    if isinstance(value, str):
        return choose.choice(_WORDS) if choose.random() < 0.1 else value
    if isinstance(value, tuple):
        return tuple(_damaged(item, choose) for item in value if choose.random() > 0.05)
    if isinstance(value, Mapping):
        return {key: _damaged(item, choose) for key, item in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        changes = {field.name: _damaged(getattr(value, field.name), choose) for field in fields(value)}
        return replace(value, **{**changes, **({"kind": "oom"} if isinstance(value, Evidence) else {})})
    return value


_EVERY = {
    **{name: entry[1] for name, entry in PLANTED.items()},
    **{name: entry[1] for name, entry in LOOKALIKES.items()},
}


@pytest.mark.parametrize("name", sorted(_EVERY))
def test_a_damaged_document_is_explained_all_the_same(name: str) -> None:
    choose = random.Random(name)
    for _ in range(25):
        incident = explain(_damaged(_EVERY[name], choose))
        assert incident.causes
        assert all(0 <= cause.confidence <= 1 for cause in incident.causes)


def test_the_largest_document_takes_a_second_at_most() -> None:
    entries = tuple(
        (index % 3 and 2, index // 3 if index % 3 else index, 1 << 20, 0, 10**9 + index, index % 200)
        for index in range(100_000)
    )
    segments = tuple(
        Segment(address=number << 30, bytes=1 << 30, blocks=(Block(1 << 20, number % 2, 1 << 20),) * 80)
        for number in range(1250)
    )
    evidence = document(
        activations=10.0,
        history=History(actions=ACTIONS, entries=entries, stacks=tuple((f"a.py:{line} f",) for line in range(200))),
        segments=segments,
        steps=steps([3.0 + 0.01 * step for step in range(512)]),
    )
    began = time.process_time()
    explain(evidence)
    assert time.process_time() - began < 2.0
