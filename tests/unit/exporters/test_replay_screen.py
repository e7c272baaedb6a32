"""A replay at a terminal: names that stay at any width, sizes as people say them, one of a thing in the singular."""

from __future__ import annotations

import io

import pytest
from rich.console import Console

from vramscope.exporters.terminal.replay import render
from vramscope.schema.replay import Fidelity, Held, Replay, ReplayResult, WhatIf
from vramscope.schema.units import GIB

SETTINGS = {"roundup_power2_divisions": "8", "max_split_size_mb": "128"}
FAILED = ReplayResult(survives=False, peak_reserved_bytes=GIB, failed_event=7, failed_bytes=GIB)
REPLAY = Replay(
    device=0,
    events=1,
    fidelity=Fidelity(exact=False, mismatches=1, first_mismatch="event 0"),
    capacity_bytes=GIB,
    limit_bytes=GIB,
    results=(FAILED, ReplayResult(settings=SETTINGS, survives=False, peak_allocated_bytes=GIB)),
    reason="no setting that was tried gets through",
    missing_bytes=GIB,
    holders=(Held(what="blocks of 1.00 GiB", bytes=GIB, blocks=1), Held(what="blocks of a.py:3", bytes=2, blocks=2)),
    what_if=(WhatIf(change="without a.py:3", requests=1, bytes=GIB, results=(FAILED,)),),
)


def screen(width: int) -> str:
    console = Console(file=io.StringIO(), width=width)
    console.print(render(REPLAY, width))
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


@pytest.mark.parametrize("width", [30, 40, 50, 60, 80, 120])
def test_a_setting_has_its_name_at_any_width(width: int) -> None:
    lines = screen(width).splitlines()
    first = next(number for number, line in enumerate(lines) if line.startswith("settings"))
    table = lines[first : lines.index("", first)]
    column = table[0].index("gets") if "gets" in table[0] else table[1].index("gets")
    names = "".join(line[: max(column, 12)].strip() for line in table)
    assert "roundup_power2_divisions:8,max_split_size_mb:128" in names
    assert max(map(len, lines)) <= width


def test_one_gibibyte_is_called_that_and_one_is_no_plural() -> None:
    text = " ".join(screen(120).split())
    assert "1024.00" not in text
    assert "Device 0, 1 event, 1.00 GiB for this process, limit 1.00 GiB" in text
    assert "Under the recorded settings 1 event differs from" in text
    assert "1.00 GiB: 1 block of 1.00 GiB" in text
    assert "2 blocks of a.py:3" in text
    assert "without a.py:3 (1 request, 1.00 GiB in all)" in text
