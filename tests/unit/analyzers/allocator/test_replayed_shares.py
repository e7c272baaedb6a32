"""An advice on a job whose steps are of random size carries the share of drawn histories that it gets through."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, cast

import pytest

from tests.unit.analyzers.allocator.test_continuation import differing
from vramscope.analyzers.advice import replayed
from vramscope.schema.oom import Advice

VARIABLE = "PYTORCH_CUDA_ALLOC_CONF"


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> Any:
    """What becomes of the advice to use expandable segments where there is so much memory."""
    monkeypatch.setattr(replayed, "withheld", lambda case: None)
    case = cast("Any", SimpleNamespace(settings_variable=VARIABLE))
    advice = Advice(
        id="expandable_segments",
        title="Use expandable segments",
        change={"env": {VARIABLE: "expandable_segments:True"}},
        why="it may fit",
        expected="less is reserved",
        cost="little",
    )

    def tell(mib: int, times: int = 1) -> tuple[Advice, tuple[str, ...]]:
        steps = times * (30, 40, 22, 36, 28, 34)
        kept, notes = replayed._tried(case, (advice,), differing(*steps).window(mib), True)
        return kept[0], notes

    return tell


def test_one_that_seldom_gets_through_is_not_marked_as_verified(told: Any) -> None:
    advice, notes = told(240)
    assert advice.verified is None
    assert "but of 20 drawn continuations, each of 12 steps like the 6 before, it gets through" in notes[0]
    assert any("times the batch" in note for note in notes)


def test_one_that_nearly_always_does_is_marked_with_its_share_and_what_would_be_surer(told: Any) -> None:
    advice, notes = told(240, times=4)
    assert advice.verified is not None
    assert advice.verified["draws"] == 20
    assert 18 <= advice.verified["draws_through"] < 20
    assert "times the batch" in notes[0]
    advice, notes = told(500, times=4)
    assert advice.verified["draws_through"] == 20
    assert notes[0].endswith("it gets through all")


def test_so_few_steps_verify_nothing(told: Any) -> None:
    advice, notes = told(500)
    assert advice.verified is None
    assert notes[0].endswith("it gets through all, but 6 steps tell little")


def test_a_setting_that_was_not_advised_and_gets_through_oftener_comes_first_and_is_named_as_what_it_is(
    told: Any,
) -> None:
    window = differing(*4 * (30, 40, 22, 36, 28, 34)).window(240)
    case = cast("Any", SimpleNamespace(settings_variable=VARIABLE))
    kept, _ = replayed._tried(case, (), window, True)
    assert kept[0].id == "allocator_settings"
    assert kept[0].verified is not None
    assert "of 20 drawn continuations" in kept[0].why
    kept, _ = replayed._tried(case, (), differing(30, 30, 22, 43, 28, 43).window(244), True)
    assert kept[0].title == "Change the allocator's settings: it may help"
    assert kept[0].verified is None
    assert "of 20 drawn continuations" in kept[0].why
