"""Settings are tried on a job's own history before they are advised."""

from __future__ import annotations

import gzip
from dataclasses import replace
from pathlib import Path

from vramscope.analyzers.incident import explain_message
from vramscope.analyzers.snapshot.form import NAMES
from vramscope.analyzers.snapshot.reading import read_snapshot
from vramscope.schema.agent import OomReport
from vramscope.schema.allocator import AllocatorStats
from vramscope.schema.evidence import Block, Evidence, History, Segment
from vramscope.schema.oom import Circumstances, Incident, OomMessage
from vramscope.schema.units import MIB

FILE = Path(__file__).parents[3] / "data" / "snapshots" / "pinned_pieces.pickle.gz"


def evidence(total_bytes: int = 352 * MIB, settings: str = "") -> Evidence:
    """As the agent writes the recorded failure down."""
    snapshot = read_snapshot(gzip.decompress(FILE.read_bytes()))
    actions = tuple(NAMES.values())
    entries = tuple((actions.index(NAMES[row[0]]), *row[1:4], row[5], -1) for row in snapshot.events)
    segments = tuple(
        Segment(
            address=segment.address,
            bytes=segment.bytes,
            small=segment.small,
            blocks=tuple(Block(block.bytes, block.state, block.requested_bytes) for block in segment.blocks),
        )
        for segment in snapshot.segments
    )
    held = sum(segment.bytes for segment in segments)
    figures = OomReport(
        pid=7,
        at_unix=1.0,
        stats=AllocatorStats(device=0, allocated_bytes=132 * MIB, reserved_bytes=held),
        requested_bytes=200 * MIB,
        total_bytes=total_bytes,
        free_bytes=total_bytes - held,
        torch_version="2.15.0",
        allocator_settings=settings,
    )
    return Evidence(
        kind="oom",
        stem="7-1-1",
        figures=figures,
        segments=segments,
        history=History(max_entries=32768, actions=actions, entries=entries),
    )


def explained(document: Evidence) -> Incident:
    figures = document.figures
    message = OomMessage(
        device=0,
        requested_bytes=figures.requested_bytes,
        total_bytes=figures.total_bytes,
        free_bytes=figures.free_bytes,
        allocated_bytes=figures.stats.allocated_bytes,
        reserved_bytes=figures.stats.reserved_bytes,
        reserved_unallocated_bytes=figures.stats.reserved_bytes - figures.stats.allocated_bytes,
    )
    known = Circumstances(torch_version="2.15.0", allocator_settings=figures.allocator_settings)
    return explain_message(message, evidence=document, circumstances=known)


def test_the_advice_that_gets_through_is_marked_with_what_it_came_to() -> None:
    first = explained(evidence()).advice[0]
    assert first.change == {"env": {"PYTORCH_CUDA_ALLOC_CONF": "expandable_segments:True"}}
    assert first.verified is not None
    assert first.verified["by"] == "replay"
    assert first.verified["peak_reserved_bytes"] == 340 * MIB
    assert first.verified["complete_trace"] is True


def test_a_history_that_does_not_agree_verifies_nothing_and_is_told() -> None:
    document = evidence()
    assert document.history is not None
    entries = document.history.entries
    broken = replace(
        document,
        history=replace(document.history, entries=tuple(row for number, row in enumerate(entries) if number % 7 != 4)),
    )
    incident = explained(broken)
    assert not any(advice.verified for advice in incident.advice)
    assert any("differ from the model's" in note for note in incident.notes)


def test_a_report_without_a_history_is_explained_as_before() -> None:
    incident = explained(replace(evidence(), history=None))
    assert incident.advice
    assert not any(advice.verified for advice in incident.advice)
    assert not any("tried" in note for note in incident.notes)
