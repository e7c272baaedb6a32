"""A recorded snapshot as an agent's report would carry it: segments and history, with the calls as text."""

from __future__ import annotations

from dataclasses import replace

from tests.evidence import packed, training_evidence
from tests.unit.analyzers.snapshot.files import recorded
from vramscope.analyzers.snapshot.form import NAMES
from vramscope.schema.evidence import Block, Evidence, History, Moment, Segment


def evidence_of(name: str) -> Evidence:
    recording = recorded(name)
    whole = recording.snapshot
    evidence = training_evidence()
    actions = tuple(NAMES.values())
    codes = list(NAMES)
    rows = [
        (codes.index(action), address, size, stream, at, stack)
        for (action, address, size, stream, _, at), stack in zip(whole.events, recording.event_stacks, strict=True)
    ]
    return replace(
        evidence,
        figures=replace(evidence.figures, total_bytes=None, torch_version="2.15.0"),
        segments=tuple(
            Segment(
                address=segment.address,
                bytes=segment.bytes,
                stream=segment.stream,
                small=segment.small,
                blocks=tuple(Block(block.bytes, block.state, block.requested_bytes) for block in segment.blocks),
            )
            for segment in whole.segments
        ),
        history=History(
            actions=actions,
            entries=tuple(rows),
            stacks=tuple(tuple(f"{call.file}:{call.line} {call.name}" for call in stack) for stack in recording.stacks),
        ),
        steps=tuple(
            Moment(mark.at_us / 1e6, 0, 0, None, number)
            for number, mark in enumerate(mark for mark in recording.marks if not mark.begins and ".step#" in mark.name)
        ),
        settings={},
        cut=(),
    )


def report_of(name: str) -> tuple[str, bytes]:
    """Its stem, and the file's bytes."""
    evidence = evidence_of(name)
    return evidence.stem, packed(evidence)
