"""Every format key has a recorded message, and each is read exactly as a person would read it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path
from typing import Any

import pytest

from vramscope.analyzers.explain import explain_blocks, explain_lines
from vramscope.analyzers.messages.catalogue import FAMILIES
from vramscope.schema.oom import CAUSES, Incident

FOLDER = Path(__file__).parents[2] / "data" / "oom"
LOGS = sorted(FOLDER.glob("*.log"))
FACTORS = {"bytes": 1, "KiB": 2**10, "MiB": 2**20, "GiB": 2**30}
FIGURES = (
    "requested",
    "total",
    "free",
    "allocated",
    "reserved",
    "reserved_unallocated",
    "private_pool",
    "limit",
    "process_in_use",
)


def expected(log: Path) -> list[dict[str, Any]]:
    loaded: list[dict[str, Any]] = json.loads(log.with_suffix(".json").read_text())
    return loaded


def in_bytes(printed: str | None) -> int | None:
    if printed is None:
        return None
    number, unit = printed.split(" ")
    return int((Decimal(number) * FACTORS[unit]).quantize(Decimal(1), ROUND_HALF_UP))


def explained(log: Path) -> list[Incident]:
    with log.open("rb") as lines:
        return list(explain_lines(lines, log.name))


@pytest.mark.parametrize("log", LOGS, ids=lambda log: log.stem)
def test_every_figure_is_read_as_printed_and_no_other(log: Path) -> None:
    found = [
        {
            "device": incident.message.device,
            **{name: getattr(incident.message, f"{name}_bytes") for name in FIGURES},
            "others": [(process.pid, process.used_bytes) for process in incident.message.other_processes],
        }
        for incident in explained(log)
    ]
    assert found == [
        {
            "device": entry["message"].get("device"),
            **{name: in_bytes(entry["message"].get(name)) for name in FIGURES},
            "others": [(pid, in_bytes(size)) for pid, size in entry.get("other_processes", ())],
        }
        for entry in expected(log)
    ]


@pytest.mark.parametrize("log", LOGS, ids=lambda log: log.stem)
def test_key_place_rank_count_and_first_cause_are_those_written_down(log: Path) -> None:
    found = [
        (incident.format, incident.lines, incident.rank, incident.count, incident.causes[0].id)
        for incident in explained(log)
    ]
    assert found == [
        (entry["format"], tuple(entry["lines"]), entry["rank"], entry["count"], entry["cause"])
        for entry in expected(log)
    ]


@pytest.mark.parametrize("log", LOGS, ids=lambda log: log.stem)
def test_what_is_odd_about_a_message_is_noted(log: Path) -> None:
    for incident, entry in zip(explained(log), expected(log), strict=True):
        if "note" in entry:
            assert any(entry["note"] in note for note in incident.notes)


@pytest.mark.parametrize("size", [1, 7, 4096])
def test_blocks_cut_anywhere_give_the_same_as_lines(size: int) -> None:
    def blocks() -> Iterator[bytes]:
        for log in LOGS:
            whole = log.read_bytes() + b"\n"
            yield from (whole[at : at + size] for at in range(0, len(whole), size))

    def lines() -> Iterator[bytes]:
        for log in LOGS:
            yield from log.read_bytes().splitlines()
            yield b""

    assert list(explain_blocks(blocks())) == list(explain_lines(lines()))


def test_every_key_of_the_catalogue_has_a_recorded_message() -> None:
    recorded = {entry["format"] for log in LOGS for entry in expected(log)}
    assert recorded == {key for family in FAMILIES for key in family.formats}


def test_causes_are_of_the_shared_list_and_ranked() -> None:
    for log in LOGS:
        for incident in explained(log):
            confidences = [cause.confidence for cause in incident.causes]
            assert {cause.id for cause in incident.causes} <= set(CAUSES)
            assert confidences == sorted(confidences, reverse=True)
            assert all(0 < confidence <= 1 for confidence in confidences)
            assert all(cause.evidence for cause in incident.causes)


def test_no_advice_combines_expandable_segments_with_a_split_size() -> None:
    for log in LOGS:
        for incident in explained(log):
            for advice in incident.advice:
                assert not ("expandable_segments:True" in str(advice.change) and "max_split" in str(advice.change))
