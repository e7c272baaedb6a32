"""A replay at a terminal: names that stay at any width, sizes as people say them, one of a thing in the singular."""

from __future__ import annotations

import io
from dataclasses import replace

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


def screen(width: int, replay: Replay = REPLAY) -> str:
    console = Console(file=io.StringIO(), width=width)
    console.print(render(replay, width))
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


def test_what_is_claimed_is_to_be_taken_and_what_is_only_likely_may_help() -> None:
    answered = ReplayResult(settings={"expandable_segments": "True"}, peak_reserved_bytes=GIB)
    setting = "PYTORCH_CUDA_ALLOC_CONF=expandable_segments:True"
    replay = replace(REPLAY, results=(FAILED, answered), recommended=1, reason="it gets through", missing_bytes=None)
    claimed, likely = (screen(120, replace(replay, claimed=claimed)) for claimed in (True, False))
    assert f"Take {setting}" in claimed
    assert "May help" not in claimed
    assert f"May help: {setting}" in likely
    assert "Take" not in likely
    # What gets through seldom is named behind the words that none is enough.
    seldom = screen(120, replace(replay, likely=False, reason="no setting is sure to be enough"))
    assert seldom.index("No setting is sure to be enough.") < seldom.index(f"May help: {setting}")


def test_the_other_devices_of_the_file_are_named() -> None:
    assert "In the file too: devices 1, 3; --device N" in screen(120, replace(REPLAY, other_devices=(1, 3)))
