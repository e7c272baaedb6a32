"""Plans at a terminal: whole screens, at any width, with and without block characters."""

from __future__ import annotations

import io
from collections.abc import Callable

import pytest
from rich.console import Console

from tests import made_plans
from vramscope.exporters.terminal.plan import render
from vramscope.schema.planned import Plan

PLANS = {
    "shared": made_plans.SHARED,
    "spilled": made_plans.SPILLED,
    "training": made_plans.TRAINING,
    "cards": made_plans.CARDS,
    "checked": made_plans.CHECKED,
    "uncovered": made_plans.UNCOVERED,
}


def screen(plan: Plan, width: int, encoding: str = "utf-8") -> str:
    raw = io.BytesIO()
    file = io.TextIOWrapper(raw, encoding=encoding)
    console = Console(file=file, width=width, force_terminal=False, color_system=None, legacy_windows=False)
    console.print(render(plan, width), crop=False)
    file.flush()
    return "\n".join(line.rstrip() for line in raw.getvalue().decode(encoding).splitlines()) + "\n"


@pytest.mark.parametrize("name", PLANS)
def test_the_screen_is_as_it_was_looked_at(name: str, expect: Callable[[str, bytes], None]) -> None:
    expect(f"plan/{name}-80.txt", screen(PLANS[name], 80).encode())


@pytest.mark.parametrize("width", [40, 60, 80, 140])
@pytest.mark.parametrize("name", PLANS)
def test_no_line_but_one_to_paste_is_wider_than_the_screen(name: str, width: int) -> None:
    pasted = {line.strip() for paste in PLANS[name].paste for line in paste.lines}
    for line in screen(PLANS[name], width).splitlines():
        assert len(line) <= width or line.strip() in pasted


def test_nothing_but_ascii_goes_where_nothing_else_can() -> None:
    text = screen(made_plans.SHARED, 80, "ascii")
    assert "####" in text
    assert "xxxx" in text


def test_a_name_of_a_process_steers_no_terminal() -> None:
    assert "\x1b" not in screen(made_plans.SHARED, 80)
